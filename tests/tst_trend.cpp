#include "models/analysis/trend.h"
#include "support/testdatabase.h"

#include <QtTest>

#include <algorithm>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Lines over time: an axis from the calendar, gaps, breaks, unfinished periods.
class TestTrend : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = std::make_unique<test::TestDatabase>(NewContent::Empty); }
    void cleanupTestCase() { m_base.reset(); }

    void theAxisComesFromTheCalendar()
    {
        FigureSet figures;
        put(figures, u"papi_score"_s, Period::year(2011), 36);
        put(figures, u"papi_score"_s, Period::year(2014), 35);
        const Trend trend = trendOf(request(u"papi_score"_s, 2011, 2014), figures, catalogue());
        QCOMPARE(trend.axis.size(), 4);
        const TrendSeries &series = trend.series.constFirst();
        QCOMPARE(series.points.size(), 4);
        QVERIFY(series.points.at(0).row.hasNumber());
        QVERIFY(!series.points.at(1).row.hasNumber()); // a gap, no zero, nothing borrowed
        QVERIFY(!series.points.at(2).row.hasNumber());
    }

    void quartersAreFourAYearAndEndToday()
    {
        TrendRequest asked = request(u"dossiers_on_time"_s, 2024, 2025);
        asked.kind = PeriodKind::Quarter1;
        asked.today = {2025, 5, 2};
        QCOMPARE(trendAxis(asked).size(), 6); // quarter 2 of 2025 has begun, quarter 3 has not
        QCOMPARE(trendAxis(asked).constLast(), Period::quarter(2025, 2));
    }

    void quartersAreDerivedWhereTheyFollow()
    {
        FigureSet figures;
        put(figures, u"dossiers_on_time"_s, Period::sixMonths(2024), 300);
        put(figures, u"dossiers_on_time"_s, Period::quarter(2024, 1), 120);
        TrendRequest asked = request(u"dossiers_on_time"_s, 2024, 2024);
        asked.kind = PeriodKind::Quarter1;
        const Trend trend = trendOf(asked, figures, catalogue());
        const ComparedRow &second = trend.series.constFirst().points.at(1).row;
        QCOMPARE(second.value, std::optional(180.0));
        QCOMPARE(second.origin, RowOrigin::Periods);
    }

    void breaks_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QList<int>>("cutBefore"); // years
        const QString kept = u"Cao Bằng"_s;
        const QString merged = u"Hòa Bình"_s;
        QTest::newRow("PAPI: 60 became 80 in 2018") << kept << u"papi_score"_s << 2016 << 2020 << QList<int>{2018};
        QTest::newRow("SIPAS 2022") << kept << u"sipas_score"_s << 2021 << 2023 << QList<int>{2022};
        QTest::newRow("PAR INDEX: schemes count for the year they were issued in")
            << kept << u"par_index_score"_s << 2016 << 2023 << QList<int>{2017, 2018, 2020, 2022};
        QTest::newRow("levels end in 2022") << kept << u"online_services_level4"_s << 2021 << 2023 << QList<int>{2022};
        QTest::newRow("DTI") << kept << u"dti_score"_s << 2020 << 2022 << QList<int>{2021};
        QTest::newRow("the redrawn map, same territory")
            << kept << u"procedures_total"_s << 2024 << 2026 << QList<int>{};
        QTest::newRow("the redrawn map, merged") << merged << u"procedures_total"_s << 2024 << 2026 << QList<int>{2025};
        QTest::newRow("the redrawn map, ranks") << kept << u"pci_rank"_s << 2024 << 2026 << QList<int>{2025};
    }

    void breaks()
    {
        QFETCH(QString, unit);
        QFETCH(QString, indicator);
        QFETCH(int, first);
        QFETCH(int, last);
        TrendRequest asked = request(indicator, first, last);
        asked.units = {m_base->unit(unit)};
        const Trend trend = trendOf(asked, {}, catalogue());
        QList<int> cut;
        const QList<TrendPoint> &points = trend.series.constFirst().points;
        for (qsizetype at = 1; at < points.size(); ++at) {
            if (points.at(at).segment != points.at(at - 1).segment)
                cut += points.at(at).period.from.year();
        }
        QTEST(cut, "cutBefore");
    }

    void unfinished_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("expected");
        QTest::newRow("to the ministry's day") << Period::quarter(2020, 1) << QDate(2020, 3, 14) << false;
        QTest::newRow("Cao Bằng stops on 5 March") << Period::quarter(2020, 1) << QDate(2020, 3, 5) << true;
        QTest::newRow("to the end of the quarter") << Period::quarter(2020, 1) << QDate(2020, 3, 31) << false;
        QTest::newRow("Hòa Bình, 20 June") << Period::sixMonths(2021) << QDate(2021, 6, 20) << false;
        QTest::newRow("nothing stated") << Period::sixMonths(2021) << QDate() << false;
        // Found in review: a derived quarter 4 to 14 December was unfinished.
        QTest::newRow("quarter 4 to the ministry's day") << Period::quarter(2024, 4) << QDate(2024, 12, 14) << false;
        QTest::newRow("quarter 4 to November") << Period::quarter(2024, 4) << QDate(2024, 11, 30) << true;
        QTest::newRow("quarter 2 to the ministry's day") << Period::quarter(2024, 2) << QDate(2024, 6, 14) << false;
        QTest::newRow("year to November") << Period::year(2021) << QDate(2021, 11, 30) << true;
    }

    void unfinished()
    {
        QFETCH(Period, period);
        QFETCH(QDate, to);
        FigureSet figures;
        put(figures, u"dossiers_on_time"_s, period, 5, to);
        TrendRequest asked = request(u"dossiers_on_time"_s, period.to.year(), period.to.year());
        asked.kind = period.kind <= PeriodKind::Quarter4 ? PeriodKind::Quarter1 : period.kind;
        const Trend trend = trendOf(asked, figures, catalogue());
        const QList<TrendPoint> &points = trend.series.constFirst().points;
        const auto point = std::ranges::find(points, period, &TrendPoint::period);
        QVERIFY(point != points.end() && point->row.hasNumber());
        QTEST(point->isUnfinished, "expected");
    }

private:
    [[nodiscard]] const Catalogue &catalogue() const { return m_base->workspace().catalogue(); }

    [[nodiscard]] TrendRequest request(const QString &indicator, int first, int last) const
    {
        TrendRequest asked;
        asked.units = {m_base->unit(u"Cao Bằng"_s)};
        asked.indicator = m_base->indicator(indicator);
        asked.firstYear = first;
        asked.lastYear = last;
        return asked;
    }

    void put(FigureSet &figures, const QString &indicator, const Period &period, double value, QDate to = {}) const
    {
        Figure figure;
        figure.cell = {m_base->unit(u"Cao Bằng"_s), m_base->indicator(indicator), Scope::All, period};
        figure.value = value;
        figure.dataTo = to;
        figures.insert(figure.cell, {figure});
    }

    std::unique_ptr<test::TestDatabase> m_base;
};

QTEST_MAIN(TestTrend)
#include "tst_trend.moc"
