#include "support/qualityscene.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Rules between periods (chain, cumulative growth, outliers) and about days, levels and notes, each both ways.
class TestQualitySeries : public QObject
{
    Q_OBJECT

private slots:
    void chainLinksTouchingPeriods();
    void chainAsksForTouchingWindows();
    void chainTakesOneOfSeveralPeriodsBefore();
    void cumulativeFiguresGrow();
    void whatIsNotCumulativeMayFall_data();
    void whatIsNotCumulativeMayFall();
    void cumulativeWindows();
    void outliers_data();
    void outliers();
    void outliersNeedSixEarlierValues();
    void outliersStayWithinOneSeries();
    void driftIsNoOutlier();
    void dayNearPublication_data();
    void dayNearPublication();
    void districtsUntilTheyWereAbolished();
    void figuresOfADistrict();
    void changeOfARate_data();
    void changeOfARate();
};

void TestQualitySeries::chainLinksTouchingPeriods()
{
    QualityScene scene;
    scene.add(u"dossiers_in_progress"_s, Period::quarter(2020, 4), 470);
    scene.add(u"dossiers_carried_over"_s, Period::quarter(2021, 1), 470);
    QCOMPARE(scene.found(), QStringList());
    scene.figures[0].value = 471;
    QCOMPARE(scene.found(), QStringList{u"carried_over_chain dossiers_carried_over 2021-Q1 all"_s});
    QCOMPARE(scene.check().value(0).text, u"Kỳ trước chuyển sang phải bằng đang giải quyết cuối kỳ trước: 470 (Quarter "
                                          "I/2021) ≠ 471 (Quarter IV/2020); off by 1"_s);
    scene.figures[0].status = Status::Estimated;
    QCOMPARE(scene.found(), QStringList());
    scene.figures[0].status = Status::Reported;
    scene.figures[0].cell.period = Period::quarter(2020, 3); // a quarter lies between
    QCOMPARE(scene.found(), QStringList());
}

void TestQualitySeries::chainAsksForTouchingWindows()
{
    QualityScene scene;
    Figure &before = scene.add(u"dossiers_in_progress"_s, Period::quarter(2020, 4), 471);
    before.asOf = QDate(2020, 12, 14);
    scene.add(u"dossiers_carried_over"_s, Period::quarter(2021, 1), 470);
    QCOMPARE(scene.found(), QStringList()); // from 15 to 31 December nobody knows
    scene.figures[1].dataFrom = QDate(2020, 12, 15);
    QCOMPARE(scene.found().size(), 1);
    scene.figures[0].dataTo = QDate(2020, 12, 10);
    QCOMPARE(scene.found(), QStringList());
}

void TestQualitySeries::chainTakesOneOfSeveralPeriodsBefore()
{
    QualityScene scene;
    scene.add(u"dossiers_in_progress"_s, Period::quarter(2020, 2), 471);
    scene.add(u"dossiers_in_progress"_s, Period::sixMonths(2020), 471);
    scene.add(u"dossiers_carried_over"_s, Period::quarter(2020, 3), 470);
    QCOMPARE(scene.check().size(), 1);
    QCOMPARE(scene.check().value(0).figures.value(1).cell.period, Period::quarter(2020, 2));
}

void TestQualitySeries::cumulativeFiguresGrow()
{
    QualityScene scene;
    scene.add(u"dossiers_new"_s, Period::quarter(2020, 1), 100);
    scene.add(u"dossiers_new"_s, Period::sixMonths(2020), 220);
    scene.add(u"dossiers_new"_s, Period::quarter(2020, 3), 90); // a quarter alone
    scene.add(u"dossiers_new"_s, Period::nineMonths(2020), 310);
    scene.add(u"dossiers_new"_s, Period::year(2020), 310);
    scene.add(u"dossiers_new"_s, Period::quarter(2021, 1), 50);
    QCOMPARE(scene.found(), QStringList());
    scene.figures[3].value = 219;
    QCOMPARE(scene.found(), QStringList{u"cumulative_grows dossiers_new 2020-9M all"_s});
    QCOMPARE(scene.check().value(0).text, u"Số lũy kế nhỏ hơn kỳ trước trong cùng năm: 219 (First nine months of 2020) "
                                          "< 220 (First six months of 2020)"_s);
    scene.figures[1].qualifier = Qualifier::Under;
    QCOMPARE(scene.found(), QStringList());
}

void TestQualitySeries::whatIsNotCumulativeMayFall_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::newRow("stock") << u"procedures_total"_s;
    QTest::newRow("rate") << u"on_time_rate"_s;
    QTest::newRow("left over at the end") << u"dossiers_in_progress"_s;
    QTest::newRow("part of what is left over") << u"dossiers_pending_overdue"_s;
    QTest::newRow("carried over") << u"dossiers_carried_over"_s;
}

void TestQualitySeries::whatIsNotCumulativeMayFall()
{
    QFETCH(QString, indicator);
    QualityScene scene;
    scene.add(indicator, Period::quarter(2020, 1), 90);
    scene.add(indicator, Period::sixMonths(2020), 80);
    QCOMPARE(scene.found(), QStringList());
}

void TestQualitySeries::cumulativeWindows()
{
    QualityScene scene;
    scene.add(u"dossiers_new"_s, Period::quarter(2020, 1), 100).dataFrom = QDate(2019, 12, 15);
    scene.add(u"dossiers_new"_s, Period::sixMonths(2020), 99);
    QCOMPARE(scene.found().size(), 1);
    scene.figures[1].dataFrom = QDate(2020, 1, 1); // counts from a later day
    QCOMPARE(scene.found(), QStringList());
    scene.figures[1].dataFrom = QDate(2019, 12, 15);
    QCOMPARE(scene.found().size(), 1);
    scene.figures[1].dataTo = QDate(2020, 3, 14); // and ends before the quarter does
    QCOMPARE(scene.found(), QStringList());
}

void TestQualitySeries::outliers_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("accused");
    const QString rate = u"e_document_rate"_s;
    const QString count = u"dossiers_new"_s;
    QTest::newRow("a slip of the comma") << count << QList<double>{995, 1010, 1002, 990, 1005, 998, 10020} << true;
    QTest::newRow("like the others") << count << QList<double>{995, 1010, 1002, 990, 1005, 998, 1020} << false;
    QTest::newRow("wide series") << count << QList<double>{500, 900, 1400, 700, 1100, 800, 1900} << false;
    QTest::newRow("never moved, moves a little") << rate << QList<double>{100, 100, 100, 100, 100, 100, 98} << false;
    QTest::newRow("never moved, moves much") << rate << QList<double>{100, 100, 100, 100, 100, 100, 90} << true;
    QTest::newRow("zero all the time") << count << QList<double>{0, 0, 0, 0, 0, 0, 5} << false;
    QTest::newRow("zero, then many") << count << QList<double>{0, 0, 0, 0, 0, 0, 500} << true;
    QTest::newRow("rank") << u"papi_rank"_s << QList<double>{5, 5, 5, 5, 5, 5, 60} << false;
}

void TestQualitySeries::outliers()
{
    QFETCH(QString, indicator);
    QFETCH(QList<double>, values);
    QFETCH(bool, accused);
    QualityScene scene;
    for (const double value : values)
        scene.add(indicator, Period::year(2014 + int(scene.figures.size())), value);
    const QString expected = u"outlier %1 2020 all"_s.arg(indicator);
    QCOMPARE(scene.found(), accused ? QStringList{expected} : QStringList());
    scene.figures.last().qualifier = Qualifier::About;
    QCOMPARE(scene.found(), QStringList());
}

void TestQualitySeries::outliersNeedSixEarlierValues()
{
    QualityScene scene;
    for (int year = 2015; year < 2020; ++year)
        scene.add(u"dossiers_new"_s, Period::year(year), 1000 + year % 3);
    scene.add(u"dossiers_new"_s, Period::sixMonths(2014), 1000); // another kind of period
    scene.add(u"dossiers_new"_s, Period::year(2014), 1000, Scope::Centre);
    scene.add(u"dossiers_new"_s, Period::year(2020), 9999);
    QCOMPARE(scene.found(), QStringList());
    scene.add(u"dossiers_new"_s, Period::year(2014), 1000);
    QCOMPARE(scene.found(), QStringList{u"outlier dossiers_new 2020 all"_s});
    QCOMPARE(scene.check().value(0).figures.size(), 7);
    scene.figures[0].chosen = false;
    QCOMPARE(scene.found(), QStringList());
}

/// PAPI went from a scale of 60 to one of 80 in 2018: the catalogue knows the break.
void TestQualitySeries::outliersStayWithinOneSeries()
{
    QualityScene scene;
    for (int year = 2011; year < 2018; ++year)
        scene.add(u"papi_score"_s, Period::year(year), 36 + 0.1 * (year % 3));
    scene.add(u"papi_score"_s, Period::year(2018), 47);
    QCOMPARE(scene.found(), QStringList());
    scene.figures[6].value = 47;
    QCOMPARE(scene.found(), QStringList{u"outlier papi_score 2017 all"_s});
}

void TestQualitySeries::driftIsNoOutlier()
{
    QualityScene scene; // as PCI of Hải Phòng went up, of an index without a break in these years
    for (const double score : {59.76, 58.25, 58.65, 60.1, 65.15, 64.48, 68.73})
        scene.add(u"sipas_score"_s, Period::year(2015 + int(scene.figures.size())), score);
    QCOMPARE(scene.found(), QStringList());
    scene.figures.last().value = 86.73;
    QCOMPARE(scene.found(), QStringList{u"outlier sipas_score 2021 all"_s});
}

void TestQualitySeries::dayNearPublication_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("accused");
    QTest::newRow("misprinted year") << QDate(2019, 3, 5) << true; // article 001 as printed
    QTest::newRow("right year") << QDate(2020, 3, 5) << false;
    QTest::newRow("a year before") << QDate(2019, 3, 16) << false;
    QTest::newRow("a year and a day before") << QDate(2019, 3, 15) << true;
    QTest::newRow("a year after") << QDate(2021, 3, 16) << false;
    QTest::newRow("a year and a day after") << QDate(2021, 3, 17) << true;
    QTest::newRow("not stated") << QDate() << false;
}

void TestQualitySeries::dayNearPublication()
{
    QFETCH(QDate, day);
    QFETCH(bool, accused);
    QualityScene scene;
    scene.add(u"procedures_total"_s, Period::quarter(2020, 1), 1722).asOf = day;
    QCOMPARE(scene.found(), QStringList()); // nobody knows when the source was published
    scene.context.publishedOn.insert(SourceId(1), QDate(2020, 3, 16));
    QCOMPARE(scene.found(), accused ? QStringList{u"as_of_year procedures_total 2020-Q1 all"_s} : QStringList());
}

void TestQualitySeries::districtsUntilTheyWereAbolished()
{
    const auto found = [](const Period &period, QDate asOf, Scope scope) {
        QualityScene scene;
        scene.add(u"dossiers_new"_s, period, 12, scope).asOf = asOf;
        return scene.found().size();
    };
    QCOMPARE(found(Period::quarter(2025, 3), {}, Scope::District), 1);
    QCOMPARE(found(Period::quarter(2025, 3), {}, Scope::Commune), 0);
    QCOMPARE(found(Period::quarter(2025, 2), {}, Scope::District), 0);
    QCOMPARE(found(Period::year(2025), {}, Scope::District), 0);
    QCOMPARE(found(Period::year(2025), QDate(2025, 6, 30), Scope::District), 0);
    QCOMPARE(found(Period::year(2025), QDate(2025, 7, 1), Scope::District), 1);
    QCOMPARE(found(Period::year(2026), {}, Scope::District), 1);
}

void TestQualitySeries::figuresOfADistrict()
{
    QualityScene scene;
    scene.unit = QualityScene::unitNamed(u"d-lac-thuy"_s);
    scene.add(u"dossiers_new"_s, Period::sixMonths(2025), 12);
    QCOMPARE(scene.found(), QStringList());
    scene.add(u"dossiers_new"_s, Period::year(2026), 12);
    QCOMPARE(scene.found(), QStringList{u"district_after_abolition dossiers_new 2026 all"_s});
}

void TestQualitySeries::changeOfARate_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("accused");
    QTest::newRow("sign only") << u"Nguồn ghi tăng 42% so với năm 2022"_s << true; // article 003
    QTest::newRow("bare number") << u"giảm 3,5 so với cùng kỳ"_s << true;
    QTest::newRow("at the end") << u"Tăng 3"_s << true;
    QTest::newRow("points") << u"tăng 42 điểm phần trăm so với năm 2022"_s << false;
    QTest::newRow("percent in words") << u"tăng 42 phần trăm so với năm 2022"_s << false;
    QTest::newRow("dealt with") << u"Nguồn ghi tăng 42% so với năm 2022, không nói rõ là điểm phần trăm"_s << false;
    QTest::newRow("places") << u"tăng 3 bậc"_s << false;
    QTest::newRow("times") << u"giảm 2 lần so với năm trước"_s << false;
    QTest::newRow("no change") << u"Đạt 98% kế hoạch"_s << false;
    QTest::newRow("English") << u"up 4.5% from 2022"_s << true;
    QTest::newRow("none") << QString() << false;
}

void TestQualitySeries::changeOfARate()
{
    QFETCH(QString, note);
    QFETCH(bool, accused);
    QualityScene scene;
    scene.add(u"online_dossier_rate"_s, Period::year(2023), 88.2).note = note;
    QCOMPARE(scene.found(),
             accused ? QStringList{u"percent_of_percent online_dossier_rate 2023 all"_s} : QStringList());
    QualityScene count; // a count that grows by 42 % says what it says
    count.add(u"dossiers_new"_s, Period::year(2023), 88).note = note;
    QCOMPARE(count.found(), QStringList());
}

QTEST_GUILESS_MAIN(TestQualitySeries)
#include "tst_qualityseries.moc"
