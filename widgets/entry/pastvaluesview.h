#pragma once

#include "models/core/catalogue.h"
#include "widgets/entry/pastvalues.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace parboard {

class Sparkline;

/// The cell's value and those of the periods before it: a sparkline and a small table, the newest on top.
class PastValuesView : public QWidget
{
    Q_OBJECT
public:
    explicit PastValuesView(Language language, QWidget *parent = nullptr);

    /// `values` as from pastValues().
    void setValues(const QList<PastValue> &values, const Indicator &indicator);
    [[nodiscard]] Sparkline *sparkline() const { return m_sparkline; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QString legend() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillRow(int row, const PastValue &past, const Indicator &indicator);
    void fillSparkline(const QList<PastValue> &values, const Indicator &indicator);
    void fitHeight();

    Language m_language;
    Sparkline *m_sparkline;
    QTableWidget *m_table;
    QLabel *m_legend;
};

} // namespace parboard
