#pragma once

#include <QList>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace parboard::bench {

/// A chart as Qt's own examples make it: title, two sets of horizontal bars, category and value axis, labels.
class PlainChart
{
public:
    PlainChart();
    ~PlainChart();

    [[nodiscard]] QChart *chart() const { return m_chart.get(); }
    /// The chart for whoever takes ownership (a QChartView).
    QChart *release() { return m_chart.release(); }
    /// A quarter switch without care: title, categories, range and values are set anew.
    void show(int quarter) const;

private:
    std::unique_ptr<QChart> m_chart;
    QChart *m_view;
    QList<QBarSet *> m_sets;
    QBarCategoryAxis *m_categories;
    QValueAxis *m_values;
};

} // namespace parboard::bench
