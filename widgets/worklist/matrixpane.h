#pragma once

#include "models/items/reportingmatrixmodel.h"
#include "models/reporting/listdocument.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace parboard {

class EmptyState;

/// Who has reported what: a table of units and periods, a legend in words, and the choice of the kind of report.
class MatrixPane : public QWidget
{
    Q_OBJECT
public:
    MatrixPane(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    void setMatrix(const ReportingMatrix &matrix);
    [[nodiscard]] Rhythm rhythm() const;
    void setRhythm(Rhythm rhythm);
    [[nodiscard]] ReportingMatrixModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QComboBox *rhythmBox() const { return m_rhythms; }
    /// The table as shown, without title.
    [[nodiscard]] ListDocument shown() const;
    /// What the letters mean, on one line.
    [[nodiscard]] static QString legend();

signals:
    void formAsked(parboard::UnitId unit, const parboard::Period &period);
    void rhythmChanged();
    void printAsked();

private:
    void buildHead(QWidget *head);
    void buildView();
    void ask(const QModelIndex &index);

    ReportingMatrixModel *m_model;
    QComboBox *m_rhythms;
    QLabel *m_legend;
    QPushButton *m_copy;
    QPushButton *m_print;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
};

} // namespace parboard
