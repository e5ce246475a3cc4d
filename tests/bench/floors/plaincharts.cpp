#include "plaincharts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parboard::bench {

namespace {

const QStringList &provinces()
{
    static const QStringList names{u"Hòa Bình"_s, u"Cao Bằng"_s, u"Hà Giang"_s,
                                   u"Hưng Yên"_s, u"Lạng Sơn"_s, u"Bà Rịa – Vũng Tàu"_s};
    return names;
}

QList<qreal> valuesOf(int quarter, int set)
{
    QList<qreal> values;
    for (int i = 0; i < provinces().size(); ++i)
        values += (quarter * 7 + set * 13 + i * 17) % 101;
    return values;
}

} // namespace

PlainChart::PlainChart()
    : m_chart(std::make_unique<QChart>()), m_view(m_chart.get()), m_categories(new QBarCategoryAxis(m_view)),
      m_values(new QValueAxis(m_view))
{
    auto *series = new QHorizontalBarSeries(m_view);
    for (const QString &name : {u"Cấp tỉnh"_s, u"Cấp huyện"_s}) {
        m_sets += new QBarSet(name, series);
        m_sets.constLast()->append(QList<qreal>(provinces().size(), 0));
        series->append(m_sets.constLast());
    }
    series->setLabelsVisible();
    m_chart->addSeries(series);
    m_chart->addAxis(m_categories, Qt::AlignLeft);
    m_chart->addAxis(m_values, Qt::AlignBottom);
    series->attachAxis(m_categories);
    series->attachAxis(m_values);
    show(0);
}

PlainChart::~PlainChart() = default;

void PlainChart::show(int quarter) const
{
    m_view->setTitle(u"Tỷ lệ hồ sơ giải quyết đúng hạn, Quý %1"_s.arg(quarter % 4 + 1));
    QStringList order = provinces();
    std::rotate(order.begin(), order.begin() + quarter % order.size(), order.end());
    m_categories->setCategories(order);
    m_values->setRange(0, 100 + quarter % 4);
    for (int set = 0; set < m_sets.size(); ++set) {
        const QList<qreal> values = valuesOf(quarter, set);
        for (int i = 0; i < values.size(); ++i)
            m_sets.at(set)->replace(i, values.at(i));
    }
}

} // namespace parboard::bench
