#include "models/analysis/benchmark.h"
#include "models/analysis/likeness.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Median, quartiles, best and weighted rates of a group, and what keeps figures from being compared.
class TestBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = std::make_unique<test::TestDatabase>(NewContent::Empty); }
    void cleanupTestCase() { m_base.reset(); }

    void quantiles_data()
    {
        QTest::addColumn<QList<double>>("sorted");
        QTest::addColumn<double>("part");
        QTest::addColumn<double>("expected"); // Excel's QUARTILE.INC
        QTest::newRow("median of odd") << QList<double>{1, 2, 4} << 0.5 << 2.0;
        QTest::newRow("median of even") << QList<double>{1, 2, 4, 8} << 0.5 << 3.0;
        QTest::newRow("lower quartile") << QList<double>{1, 2, 4, 7, 8, 9, 10, 12} << 0.25 << 3.5;
        QTest::newRow("upper quartile") << QList<double>{1, 2, 4, 7, 8, 9, 10, 12} << 0.75 << 9.25;
        QTest::newRow("one value") << QList<double>{5} << 0.25 << 5.0;
    }

    void quantiles()
    {
        QFETCH(QList<double>, sorted);
        QFETCH(double, part);
        QTEST(*quantile(sorted, part), "expected");
    }

    void noValuesHaveNoMedian() { QVERIFY(!quantile({}, 0.5)); }

    void aGroupSaysHowManyItKnows()
    {
        QList<ComparedRow> rows{row(u"on_time_rate"_s, 90), row(u"on_time_rate"_s, 95), row(u"on_time_rate"_s, 99)};
        rows += none(u"on_time_rate"_s);
        const GroupFacts facts = factsOf(rows, Scope::All, {}, catalogue());
        QCOMPARE(facts.known, 3);
        QCOMPARE(facts.of, 4);
        QCOMPARE(facts.median, std::optional(95.0));
        QCOMPARE(facts.best, std::optional(99.0));
        QVERIFY(!facts.weighted); // stated rates have no weight
        QVERIFY(!facts.total);
    }

    void lowerIsBetterForLateRates()
    {
        const QList<ComparedRow> rows{row(u"late_rate"_s, 3), row(u"late_rate"_s, 1), row(u"late_rate"_s, 1)};
        const GroupFacts facts = factsOf(rows, Scope::All, {}, catalogue());
        QCOMPARE(facts.best, std::optional(1.0));
        QCOMPARE(facts.bestUnits.size(), 2);
    }

    void ratesOfAGroupComeFromItsCounts()
    {
        QList<ComparedRow> rows{row(u"on_time_rate"_s, 90), row(u"on_time_rate"_s, 50)};
        rows[0].computed = true;
        rows[0].denominator = 900;
        rows[1].computed = true;
        rows[1].denominator = 100;
        const GroupFacts facts = factsOf(rows, Scope::All, {}, catalogue());
        QCOMPARE(facts.weighted, std::optional(86.0)); // 810 + 50 of 1,000, not (90 + 50) / 2
        QCOMPARE(facts.weightedKnown, 2);
    }

    void countsHaveASum()
    {
        const QList<ComparedRow> rows{row(u"dossiers_on_time"_s, 10), row(u"dossiers_on_time"_s, 32)};
        QCOMPARE(factsOf(rows, Scope::All, {}, catalogue()).total, std::optional(42.0));
    }

    void ranksHaveNoMiddle()
    {
        const QList<ComparedRow> rows{row(u"pci_rank"_s, 1), row(u"pci_rank"_s, 63)};
        const GroupFacts facts = factsOf(rows, Scope::All, {}, catalogue());
        QVERIFY(!facts.median);
        QVERIFY(!facts.best);
    }

    void unlikeFiguresHaveNoMiddle_data()
    {
        QTest::addColumn<QString>("difference");
        for (const char *difference :
             {"period", "window", "as of", "qualifier", "scale", "base year", "kind of source"})
            QTest::newRow(difference) << QString::fromLatin1(difference);
    }

    void unlikeFiguresHaveNoMiddle()
    {
        QFETCH(QString, difference);
        QList<ComparedRow> rows{row(u"papi_score"_s, 40), row(u"papi_score"_s, 41), row(u"papi_score"_s, 42)};
        ComparisonRequest request;
        request.sourceKinds = {{SourceId(1), u"article"_s}, {SourceId(2), u"dataset"_s}};
        for (ComparedRow &one : rows)
            one.claims = {Figure{}};
        for (ComparedRow &one : rows)
            one.claims[0].source = SourceId(1);
        ComparedRow &odd = rows[1];
        if (difference == u"period")
            odd.cell.period = Period::quarter(2024, 1);
        if (difference == u"window")
            odd.dataTo = {2024, 6, 20};
        if (difference == u"as of")
            odd.asOf = {2024, 6, 20};
        if (difference == u"qualifier")
            odd.qualifier = Qualifier::Over;
        if (difference == u"scale")
            odd.denominator = 60;
        if (difference == u"base year")
            odd.note = u"So với năm 2015"_s;
        if (difference == u"kind of source") {
            // A published score is the same whoever prints it again; a rate is what somebody says.
            odd.claims[0].source = SourceId(2);
            QVERIFY(areAlike(rows, Scope::All, request, catalogue()));
            const Indicator *rate = catalogue().indicator(u"on_time_rate"_s);
            for (ComparedRow &one : rows)
                one.cell.indicator = rate->id;
        }
        QVERIFY(!areAlike(rows, Scope::All, request, catalogue()));
        QVERIFY(!factsOf(rows, Scope::All, request, catalogue()).median);

        leaveOutUnlike(rows, request, catalogue());
        QVERIFY(!rows.at(1).leftOut.isEmpty());
        QVERIFY(rows.at(0).leftOut.isEmpty());
        QVERIFY(areAlike(rows, Scope::All, request, catalogue()));
        QCOMPARE(factsOf(rows, Scope::All, request, catalogue()).median, std::optional(41.0));
    }

    void theFirstKindStaysOfTwoAsLarge()
    {
        QList<ComparedRow> rows{row(u"papi_score"_s, 40), row(u"papi_score"_s, 41)};
        rows[1].cell.period = Period::year(2023);
        leaveOutUnlike(rows, {}, catalogue());
        QVERIFY(rows.at(0).leftOut.isEmpty());
        QVERIFY(!rows.at(1).leftOut.isEmpty());
    }

    void baseYears_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Vietnamese") << u"So với năm 2015"_s << u"2015"_s;
        QTest::newRow("in a sentence") << u"Giảm 14 cơ quan so với 2021, theo đề án"_s << u"2021"_s;
        QTest::newRow("English") << u"cut since 2015"_s << u"2015"_s;
        QTest::newRow("none") << u"Phòng y tế cấp huyện"_s << QString();
        QTest::newRow("a number, no year") << u"so với 20151 hồ sơ"_s << QString();
    }

    void baseYears()
    {
        QFETCH(QString, note);
        QTEST(baseYearIn(note), "expected");
    }

private:
    [[nodiscard]] const Catalogue &catalogue() const { return m_base->workspace().catalogue(); }

    [[nodiscard]] ComparedRow none(const QString &indicator)
    {
        ComparedRow row;
        row.cell = {UnitId(++m_lastUnit), m_base->indicator(indicator), Scope::All, Period::year(2024)};
        row.status = Status::NotReported;
        return row;
    }

    [[nodiscard]] ComparedRow row(const QString &indicator, double value)
    {
        ComparedRow row = none(indicator);
        row.status = Status::Reported;
        row.value = value;
        return row;
    }

    std::unique_ptr<test::TestDatabase> m_base;
    qint64 m_lastUnit = 0;
};

QTEST_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
