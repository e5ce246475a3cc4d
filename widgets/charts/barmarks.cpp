#include "widgets/charts/barmarks.h"

#include "widgets/charts/panellayout.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <utility>

namespace parboard {

BarMarks::BarMarks()
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
}

BarMarks::~BarMarks() = default;

void BarMarks::show(const PanelLayout &layout, const ChartStyle &style, QPointF origin)
{
    const int categories = layout.categoryCount();
    m_plot = QRectF(origin, QSizeF(layout.width(), layout.plot().height));
    if (categories == 0) {
        clear();
        return;
    }
    if (!m_chart)
        build();
    QList<qreal> own(categories, 0.0);
    QList<qreal> others(categories, 0.0);
    for (const PanelBar &bar : layout.bars()) {
        // Qt Charts counts from the bottom.
        (bar.own ? own : others)[categories - 1 - bar.category] = bar.fraction;
    }
    setColours(style);
    m_rows->setRange(-0.5, categories - 0.5);
    m_series->setBarWidth(layout.relativeBarWidth());
    if (m_chart->geometry() != m_plot)
        m_chart->setGeometry(m_plot);
    if (m_chart->plotArea() != layout.chartArea())
        m_chart->setPlotArea(layout.chartArea());
    setValues(*m_own, own);
    setValues(*m_others, others);
}

void BarMarks::render(QPainter &painter)
{
    if (m_chart)
        m_scene.render(&painter, QRectF(QPointF(), m_plot.size()), m_plot, Qt::IgnoreAspectRatio);
}

void BarMarks::clear()
{
    delete m_chart;
    m_chart = nullptr;
}

void BarMarks::build()
{
    m_own = new QBarSet(QString());
    m_others = new QBarSet(QString());
    for (QBarSet *set : {m_own, m_others}) {
        set->setPen(Qt::NoPen);
    }
    m_series = new QHorizontalStackedBarSeries;
    m_series->append(m_own);
    m_series->append(m_others);
    m_chart = new QChart;
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addSeries(m_series);
    auto *lengths = new QValueAxis;
    lengths->setRange(0, 1);
    m_rows = new QValueAxis;
    for (const auto &[axis, side] : {std::pair(lengths, Qt::AlignBottom), std::pair(m_rows, Qt::AlignLeft)}) {
        axis->setLabelsVisible(false);
        axis->setVisible(false);
        m_chart->addAxis(axis, side);
        m_series->attachAxis(axis);
    }
    m_scene.addItem(m_chart);
}

void BarMarks::setColours(const ChartStyle &style)
{
    if (m_own->color() != style.ownBar)
        m_own->setBrush(style.ownBar);
    if (m_others->color() != style.bar)
        m_others->setBrush(style.bar);
}

void BarMarks::setValues(QBarSet &set, const QList<qreal> &values)
{
    const bool sameRows = set.count() == values.size();
    QList<int> changed;
    for (int i = 0; sameRows && i < set.count(); ++i) {
        if (!qFuzzyCompare(1 + set.at(i), 1 + values.at(i)))
            changed.append(i);
    }
    // Each single replacement lays all bars of the chart out again: many are cheaper as one list.
    constexpr qsizetype fewChanges = 4;
    if (sameRows && changed.size() <= fewChanges) {
        for (const int index : std::as_const(changed))
            set.replace(index, values.at(index));
        return;
    }
    set.remove(0, set.count());
    set.append(values);
}

} // namespace parboard
