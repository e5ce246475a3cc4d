#include "support/qualityscene.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const Period quarter = Period::quarter(2020, 1);

} // namespace

/// Rules over figures of one period: sums, orders, rates, ranges, ranks. Each both ways: one planted fault is found and
/// nothing else is, its sound counterpart is not accused.
class TestQuality : public QObject
{
    Q_OBJECT

private slots:
    void catalogueHasNoProblems() { QCOMPARE(RuleSet(storedCatalogue()).problems(), QStringList()); }

    void plantedFaultIsFoundAlone_data();
    void plantedFaultIsFoundAlone();
    void textSaysWhichNumbers();
    void textInEnglish();
    void sumsStayWithinOneSource();
    void sumsStayWithinOneWindow();
    void rivalsAreJudgedBySource();
    void missingPartIsNoFault();
    void statesWithoutNumberTakeNoPart();
    void qualifiersAreRead_data();
    void qualifiersAreRead();
    void bothSidesOpen();
    void statedRates_data();
    void statedRates();
    void rateOfAnotherSource();
    void rateOfAnotherWindow();
    void ranges_data();
    void ranges();
    void ranks();
    void levelsOfGovernment();
    void moneyIsRounded();
    void fingerprintFollowsTheFigures();
};

void TestQuality::plantedFaultIsFoundAlone_data()
{
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("faulty");
    QTest::addColumn<QString>("expected");
    QTest::newRow("received = resolved + in progress")
        << u"dossiers_received 14595, dossiers_resolved 12836, dossiers_in_progress 1759"_s
        << u"dossiers_received 14595, dossiers_resolved 12836, dossiers_in_progress 1760"_s
        << u"received_parts dossiers_received"_s;
    QTest::newRow("received, resolved given by its parts") // article 001
        << u"dossiers_received 2084, dossiers_on_time 1604, dossiers_late 10, dossiers_in_progress 470"_s
        << u"dossiers_received 2084, dossiers_on_time 1640, dossiers_late 10, dossiers_in_progress 470"_s
        << u"received_parts dossiers_received"_s;
    QTest::newRow("received = online + direct + carried over")
        << u"dossiers_received 100, online_dossiers_total 60, dossiers_direct 30, dossiers_carried_over 10"_s
        << u"dossiers_received 100, online_dossiers_total 60, dossiers_direct 30, dossiers_carried_over 9"_s
        << u"received_online_direct dossiers_received"_s;
    QTest::newRow("resolved = on time + late") << u"dossiers_resolved 1614, dossiers_on_time 1604, dossiers_late 10"_s
                                               << u"dossiers_resolved 1614, dossiers_on_time 1604, dossiers_late 11"_s
                                               << u"resolved_parts dossiers_resolved"_s;
    QTest::newRow("in progress = within + overdue")
        << u"dossiers_in_progress 470, dossiers_pending_within 460, dossiers_pending_overdue 10"_s
        << u"dossiers_in_progress 470, dossiers_pending_within 460, dossiers_pending_overdue 0"_s
        << u"in_progress_parts dossiers_in_progress"_s;
    QTest::newRow("rated = four grades")
        << u"officials_rated 21635, officials_rated_excellent 1809, officials_rated_good 18520, officials_rated_fair 1190, officials_rated_failed 116"_s
        << u"officials_rated 21635, officials_rated_excellent 1809, officials_rated_good 18520, officials_rated_fair 1190, officials_rated_failed 115"_s
        << u"rating_parts officials_rated"_s;
    QTest::newRow("one-stop communes") << u"one_stop_communes 199, admin_units_commune 199"_s
                                       << u"one_stop_communes 200, admin_units_commune 199"_s
                                       << u"part_of_whole one_stop_communes"_s;
    QTest::newRow("levels 3 and 4") << u"online_services_level3 273, online_services_level4 648, procedures_total 921"_s
                                    << u"online_services_level3 273, online_services_level4 649, procedures_total 921"_s
                                    << u"levels_of_total online_services_level3"_s;
    QTest::newRow("end to end services") << u"online_services_full 988, online_services_total 1635"_s
                                         << u"online_services_full 1636, online_services_total 1635"_s
                                         << u"full_of_total online_services_full"_s;
    QTest::newRow("rate from its counts") << u"on_time_rate 92.56, dossiers_on_time 11881, dossiers_resolved 12836"_s
                                          << u"on_time_rate 92.65, dossiers_on_time 11881, dossiers_resolved 12836"_s
                                          << u"rate_from_counts on_time_rate"_s;
    QTest::newRow("rate from a derived total")
        << u"on_time_rate 99.38, dossiers_on_time 1604, dossiers_late 10"_s
        << u"on_time_rate 99.83, dossiers_on_time 1604, dossiers_late 10"_s << u"rate_from_counts on_time_rate"_s;
    QTest::newRow("range") << u"e_document_rate 100"_s << u"e_document_rate 100.01"_s << u"range e_document_rate"_s;
}

void TestQuality::plantedFaultIsFoundAlone()
{
    QFETCH(QString, sound);
    QFETCH(QString, faulty);
    QFETCH(QString, expected);
    QualityScene right;
    right.addAll(quarter, sound);
    QCOMPARE(right.found(), QStringList());
    QualityScene wrong;
    wrong.addAll(quarter, faulty);
    QCOMPARE(wrong.found(), QStringList{expected + u" 2020-Q1 all"_s});
}

void TestQuality::textSaysWhichNumbers()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_received 14595, dossiers_resolved 12836, dossiers_in_progress 1700"_s);
    const Finding finding = scene.check().value(0);
    QCOMPARE(finding.text, u"Tiếp nhận phải bằng đã giải quyết cộng đang giải quyết: 14.595 ≠ 12.836 + 1.700 (off by "
                           "59)"_s);
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.figures.size(), 3);
    QCOMPARE(finding.explained, QString());

    QualityScene rate;
    rate.addAll(quarter, u"on_time_rate 99.83, dossiers_on_time 1604, dossiers_late 10"_s);
    QCOMPARE(rate.check().value(0).text, u"Tỷ lệ công bố khác tỷ lệ tính từ số liệu gốc: 99,83 % ≠ 1.604 / (1.604 + "
                                         "10) = 99,38 %"_s);
}

void TestQuality::textInEnglish()
{
    QualityScene scene;
    scene.context.language = Language::English;
    scene.addAll(quarter, u"one_stop_communes 1200, admin_units_commune 199"_s);
    QCOMPARE(scene.check().value(0).text, u"More one-stop communes than communes: 1,200 > 199 (off by 1,001)"_s);
    QCOMPARE(scene.check().value(0).severity, Severity::Warning);
}

void TestQuality::sumsStayWithinOneSource()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90, dossiers_late 1"_s);
    scene.figures[2].source = SourceId(2);
    QCOMPARE(scene.found(), QStringList());
}

void TestQuality::sumsStayWithinOneWindow()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90, dossiers_late 1"_s);
    scene.figures[0].asOf = QDate(2020, 3, 14);
    QCOMPARE(scene.found(), QStringList());
    scene.figures[1].asOf = QDate(2020, 3, 14);
    scene.figures[2].asOf = QDate(2020, 3, 14);
    QCOMPARE(scene.found(), QStringList{u"resolved_parts dossiers_resolved 2020-Q1 all"_s});
    scene.figures[2].dataFrom = QDate(2019, 12, 15);
    QCOMPARE(scene.found(), QStringList());
}

/// A second source whose own figures do not add up is found, though none of its claims is chosen; the chosen ones of
/// the first, which do, are not mixed with them.
void TestQuality::rivalsAreJudgedBySource()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90, dossiers_late 10"_s);
    scene.addAll(quarter, u"dossiers_resolved 200, dossiers_on_time 150, dossiers_late 50"_s);
    for (qsizetype i = 3; i < 6; ++i) {
        scene.figures[i].source = SourceId(2);
        scene.figures[i].chosen = false;
    }
    QCOMPARE(scene.found(), QStringList());
    scene.figures[5].value = 40;
    QCOMPARE(scene.found(), QStringList{u"resolved_parts dossiers_resolved 2020-Q1 all"_s});
    QCOMPARE(scene.check().value(0).figures.value(0).source, SourceId(2));
}

void TestQuality::missingPartIsNoFault()
{
    QualityScene scene;
    scene.addAll(quarter,
                 u"dossiers_resolved 100, dossiers_on_time 150, online_services_level4 5000, procedures_total 10"_s);
    QCOMPARE(scene.found(), QStringList());
}

void TestQuality::statesWithoutNumberTakeNoPart()
{
    for (const Status status : {Status::NotReported, Status::NotApplicable, Status::Unusable, Status::Withheld}) {
        QualityScene scene;
        scene.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90, dossiers_late 0, on_time_rate 50"_s);
        scene.figures[1].value.reset();
        scene.figures[1].status = status;
        QCOMPARE(scene.found(), QStringList());
    }
    QualityScene zero; // a true zero is a number
    zero.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90, dossiers_late 0"_s);
    QCOMPARE(zero.found(), QStringList{u"resolved_parts dossiers_resolved 2020-Q1 all"_s});
}

void TestQuality::qualifiersAreRead_data()
{
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<double>("total");
    QTest::addColumn<bool>("accused");
    QTest::newRow("over 100 can be 101") << Qualifier::Over << 100.0 << false;
    QTest::newRow("over 101 cannot be 101") << Qualifier::Over << 101.0 << true;
    QTest::newRow("at least 101 can be 101") << Qualifier::AtLeast << 101.0 << false;
    QTest::newRow("at least 102 cannot") << Qualifier::AtLeast << 102.0 << true;
    QTest::newRow("under 102 can be 101") << Qualifier::Under << 102.0 << false;
    QTest::newRow("under 101 cannot be 101") << Qualifier::Under << 101.0 << true;
    QTest::newRow("at most 101 can be 101") << Qualifier::AtMost << 101.0 << false;
    QTest::newRow("at most 100 cannot") << Qualifier::AtMost << 100.0 << true;
    QTest::newRow("about 500 accuses nobody") << Qualifier::About << 500.0 << false;
    QTest::newRow("exactly 100 is not 101") << Qualifier::Exact << 100.0 << true;
}

void TestQuality::qualifiersAreRead()
{
    QFETCH(Qualifier, qualifier);
    QFETCH(double, total);
    QFETCH(bool, accused);
    QualityScene scene;
    scene.add(u"dossiers_resolved"_s, quarter, total).qualifier = qualifier;
    scene.addAll(quarter, u"dossiers_on_time 91, dossiers_late 10"_s);
    QCOMPARE(scene.found().size(), accused ? 1 : 0);
    QualityScene order;
    order.add(u"admin_units_commune"_s, quarter, 100).qualifier = qualifier;
    order.add(u"one_stop_communes"_s, quarter, 101);
    const bool bounded =
        qualifier == Qualifier::Exact || qualifier == Qualifier::Under || qualifier == Qualifier::AtMost;
    QCOMPARE(order.found().size(), bounded ? 1 : 0);
}

void TestQuality::bothSidesOpen()
{
    for (const Qualifier other : {Qualifier::Over, Qualifier::AtLeast, Qualifier::About}) {
        QualityScene scene;
        scene.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90, dossiers_late 1"_s);
        scene.figures[0].qualifier = Qualifier::Over;
        scene.figures[1].qualifier = other;
        QCOMPARE(scene.found(), QStringList());
    }
    QualityScene scene;
    scene.addAll(quarter, u"on_time_rate 90, dossiers_on_time 50, dossiers_resolved 60"_s);
    scene.figures[1].qualifier = Qualifier::Over; // from 83.3 to any rate
    scene.figures[2].qualifier = Qualifier::Under;
    QCOMPARE(scene.found(), QStringList());
    scene.figures[0].value = 80;
    QCOMPARE(scene.found(), QStringList{u"rate_from_counts on_time_rate 2020-Q1 all"_s});
}

void TestQuality::statedRates_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("accused");
    QTest::newRow("two decimals") << 92.56 << false; // 11881 / 12836 = 92.5599...
    QTest::newRow("one decimal") << 92.6 << false;
    QTest::newRow("no decimals") << 93.0 << false;
    QTest::newRow("all decimals") << 100 * 11881.0 / 12836 << false;
    QTest::newRow("one unit of the second decimal off") << 92.57 << true;
    QTest::newRow("one unit of the first decimal off") << 92.5 << true;
    QTest::newRow("one percent off") << 92.0 << true;
}

void TestQuality::statedRates()
{
    QFETCH(double, rate);
    QFETCH(bool, accused);
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_on_time 11881, dossiers_late 955"_s);
    scene.add(u"on_time_rate"_s, quarter, rate);
    QCOMPARE(scene.found().size(), accused ? 1 : 0);
    scene.figures[2].qualifier = Qualifier::About;
    QCOMPARE(scene.found(), QStringList());
    scene.figures[0].value = 0; // nothing was resolved: there is no rate
    scene.figures[1].value = 0;
    scene.figures[2].qualifier = Qualifier::Exact;
    QCOMPARE(scene.found(), QStringList());
}

void TestQuality::rateOfAnotherSource()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_on_time 90, dossiers_resolved 100"_s);
    scene.add(u"on_time_rate"_s, quarter, 95).source = SourceId(2);
    QCOMPARE(scene.found(), QStringList{u"rate_from_counts on_time_rate 2020-Q1 all"_s});
    scene.figures[2].chosen = false; // a rejected rival is not held against the counts of others
    QCOMPARE(scene.found(), QStringList());
    scene.figures[2].chosen = true;
    scene.figures[1].source = SourceId(2); // the counts are not of one source
    QCOMPARE(scene.found(), QStringList());
}

void TestQuality::rateOfAnotherWindow()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_on_time 90, dossiers_resolved 100"_s);
    scene.figures[0].asOf = QDate(2020, 3, 5);
    scene.figures[1].asOf = QDate(2020, 3, 5);
    scene.add(u"on_time_rate"_s, quarter, 95).source = SourceId(2);
    QCOMPARE(scene.found().size(), 1);
    scene.figures[2].asOf = QDate(2020, 3, 14);
    QCOMPARE(scene.found(), QStringList());
}

void TestQuality::ranges_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<double>("value");
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<bool>("accused");
    QTest::newRow("zero") << u"dossiers_late"_s << 0.0 << Qualifier::Exact << false;
    QTest::newRow("negative count") << u"dossiers_late"_s << -1.0 << Qualifier::Exact << true;
    QTest::newRow("growth may be negative") << u"grdp_growth"_s << -5.5 << Qualifier::Exact << false;
    QTest::newRow("rate over 90") << u"e_document_rate"_s << 90.0 << Qualifier::Over << false;
    QTest::newRow("rate over 100") << u"e_document_rate"_s << 100.0 << Qualifier::Over << true;
    QTest::newRow("at least 100") << u"e_document_rate"_s << 100.0 << Qualifier::AtLeast << false;
    QTest::newRow("about 100") << u"e_document_rate"_s << 100.0 << Qualifier::About << false;
    QTest::newRow("score of scale 80") << u"papi_score"_s << 80.0 << Qualifier::Exact << false;
    QTest::newRow("above scale 80") << u"papi_score"_s << 80.01 << Qualifier::Exact << true;
}

void TestQuality::ranges()
{
    QFETCH(QString, indicator);
    QFETCH(double, value);
    QFETCH(Qualifier, qualifier);
    QFETCH(bool, accused);
    QualityScene scene;
    scene.add(indicator, Period::year(2020), value).qualifier = qualifier;
    QCOMPARE(scene.found().size(), accused ? 1 : 0);
    scene.figures[0].chosen = false; // a rival is judged too
    QCOMPARE(scene.found().size(), accused ? 1 : 0);
}

void TestQuality::ranks()
{
    QualityScene scene;
    scene.add(u"papi_rank"_s, Period::year(2023), 61).denominator = 61;
    QCOMPARE(scene.found(), QStringList());
    scene.figures[0].value = 62;
    QCOMPARE(scene.found(), QStringList{u"rank_of_n papi_rank 2023 all"_s});
    scene.figures[0].denominator.reset();
    QCOMPARE(scene.found(), QStringList());
    scene.figures[0].value = 64;
    QCOMPARE(scene.found(), QStringList{u"range papi_rank 2023 all"_s});
}

/// Levels are not mixed in sums; a part stated of a level is no more than the whole of the unit.
void TestQuality::levelsOfGovernment()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90"_s);
    scene.add(u"dossiers_late"_s, quarter, 1, Scope::District);
    QCOMPARE(scene.found(), QStringList());
    scene.add(u"one_stop_communes"_s, quarter, 151, Scope::Commune);
    scene.add(u"admin_units_commune"_s, quarter, 151);
    QCOMPARE(scene.found(), QStringList());
    scene.figures.last().value = 150;
    QCOMPARE(scene.found(), QStringList{u"part_of_whole one_stop_communes 2020-Q1 commune"_s});
}

void TestQuality::moneyIsRounded()
{
    QualityScene scene;
    scene.addRule(u"sum"_s, u"one_stop_investment"_s, u"="_s, u"compliance_cost_saved"_s, u"same unit period"_s);
    scene.add(u"one_stop_investment"_s, quarter, 8.3e9); // printed as 8,3 tỷ
    scene.add(u"compliance_cost_saved"_s, quarter, 8326500000.0);
    QCOMPARE(scene.found(), QStringList());
    scene.figures[1].value = 8.4e9 + 1;
    QCOMPARE(scene.found().size(), 1);
}

void TestQuality::fingerprintFollowsTheFigures()
{
    QualityScene scene;
    scene.addAll(quarter, u"dossiers_resolved 100, dossiers_on_time 90, dossiers_late 1"_s);
    const QString first = scene.check().value(0).fingerprint();
    QCOMPARE(first.size(), 32);
    scene.context.language = Language::English;
    scene.figures[0].note = u"Ghi chú"_s;
    QCOMPARE(scene.check().value(0).fingerprint(), first);
    scene.figures[2].value = 2;
    QVERIFY(scene.check().value(0).fingerprint() != first);
    scene.figures[2].value = 1;
    scene.figures[2].status = Status::Provisional;
    QVERIFY(scene.check().value(0).fingerprint() != first);
}

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
