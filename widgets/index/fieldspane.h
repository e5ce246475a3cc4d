#pragma once

#include "models/reporting/indexgaps.h"
#include "models/workspace/indexhistory.h"
#include "models/workspace/indexyear.h"
#include "models/workspace/publishedfields.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;
class QTableWidgetItem;

namespace parboard {

class DrawingPane;
class Settings;

/// The fields of the index of several units of one kind side by side, with published percentages of those that nobody
/// scores here, and the gaps of one of them to the best, the median, an earlier year or its targets: the total on top,
/// then the widest first. Targets are typed into the table.
class FieldsPane : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and settings must outlive the pane.
    FieldsPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent = nullptr);

    void setContent(const IndexYear &year, UnitId unit);

    [[nodiscard]] DrawingPane *pane() const { return m_pane; }
    [[nodiscard]] QComboBox *formBox() const { return m_form; }
    [[nodiscard]] QComboBox *baseBox() const { return m_base; }
    /// The earlier years that there are; shown only while one is held against.
    [[nodiscard]] QComboBox *earlierBox() const { return m_earlier; }
    [[nodiscard]] QTableWidget *gapTable() const { return m_gaps; }
    [[nodiscard]] QString note() const;

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);

private:
    void build();
    void showContent();
    void fillEarlier();
    void showGaps(const IndexContext &context, const QList<UnitScore> &scores);
    void fillGaps(const IndexContext &context, const QList<FieldGap> &gaps, const QString &baseName);
    /// The base of the gaps and in `note` why there is none.
    [[nodiscard]] GapBase gapBase(const QList<UnitScore> &scores, const IndexContext &context, QString &note);
    [[nodiscard]] FieldBase baseKind() const;
    /// The name of the base in the heading of the table.
    [[nodiscard]] QString baseName() const;
    /// Keeps the target that was typed into a row.
    void takeTarget(const QTableWidgetItem *item);

    Workspace &m_workspace;
    Language m_language;
    IndexYear m_year;
    UnitId m_unit{};
    QList<EarlierYear> m_earlierYears;
    QString m_wantedEarlier;    ///< the one that a person chose last
    IndexYear m_earlierYear;    ///< the one held against
    UnitScore m_earlierScore{}; ///< of the unit in it
    PublishedFields m_published;
    QComboBox *m_form;
    QComboBox *m_base;
    QComboBox *m_earlier;
    QLabel *m_note;
    DrawingPane *m_pane;
    QTableWidget *m_gaps;
};

} // namespace parboard
