#pragma once

#include "models/reporting/indexcontent.h"
#include "models/workspace/indexyear.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace parboard {

class DrawingPane;
class Settings;

/// The fields of the index of several units side by side, and the gaps of one of them to the best, the median or the
/// year before, the widest first.
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
    [[nodiscard]] QTableWidget *gapTable() const { return m_gaps; }
    [[nodiscard]] QString note() const;

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);

private:
    void build();
    void showContent();
    void showGaps(const IndexContext &context, const QList<UnitScore> &scores);

    Workspace &m_workspace;
    Language m_language;
    IndexYear m_year;
    UnitId m_unit{};
    QComboBox *m_form;
    QComboBox *m_base;
    QLabel *m_note;
    DrawingPane *m_pane;
    QTableWidget *m_gaps;
};

} // namespace parboard
