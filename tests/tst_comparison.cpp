#include "models/analysis/comparison.h"
#include "models/analysis/guard.h"
#include "models/analysis/likeness.h"
#include "models/analysis/ratecomputation.h"
#include "models/reporting/changetext.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

const ComparedRow *rowOf(const ComparedIndicator &compared, UnitId unit, Scope scope = Scope::All)
{
    const auto found = std::find_if(compared.rows.cbegin(), compared.rows.cend(), [&](const ComparedRow &row) {
        return row.cell.unit == unit && row.cell.scope == scope;
    });
    return found == compared.rows.cend() ? nullptr : &*found;
}

QStringList textsOf(const QList<GuardNote> &notes, NoteKind kind)
{
    QStringList texts;
    for (const GuardNote &note : notes) {
        if (note.kind == kind)
            texts += note.text;
    }
    return texts;
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

} // namespace

/// What may be shown: chosen or computed figures, latest periods, ranks, changes, and the guard's sentences.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_sample = std::make_unique<test::TestDatabase>(); }
    void cleanupTestCase() { m_sample.reset(); }

    void ratesAreComputedFromCounts_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("scope");
        QTest::addColumn<double>("expected");
        // domain.md j, Cao Bằng: 11,881 on time, 955 late, 1,759 in progress of 14,595; centre 1,604, 10, 470 of 2,084.
        QTest::newRow("on time, province") << u"on_time_rate"_s << int(Scope::All) << 92.56;
        QTest::newRow("on time, centre") << u"on_time_rate"_s << int(Scope::Centre) << 99.38;
        QTest::newRow("of received, province") << u"on_time_of_received_rate"_s << int(Scope::All) << 81.40;
        QTest::newRow("of received, centre") << u"on_time_of_received_rate"_s << int(Scope::Centre) << 76.97;
        QTest::newRow("late, centre") << u"late_rate"_s << int(Scope::Centre) << 0.62;
    }

    void ratesAreComputedFromCounts()
    {
        QFETCH(QString, indicator);
        QFETCH(int, scope);
        QFETCH(double, expected);
        const ComparedIndicator compared = compareOne({u"Cao Bằng"_s}, indicator, Period::quarter(2020, 1));
        const ComparedRow *row = rowOf(compared, m_sample->unit(u"Cao Bằng"_s), Scope(scope));
        QVERIFY(row);
        QVERIFY(row->computed);
        QCOMPARE(rounded(*row->value), expected);
        QVERIFY(row->from.size() >= 2);
    }

    void missingTotalIsTheSumOfItsPartsOnly()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period quarter = Period::quarter(2022, 1);
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, quarter, 90)});
        const auto rate = [&] {
            const Result<Comparison> compared = base.workspace().compare({{base.unit(u"Cao Bằng"_s)},
                                                                          {base.indicator(u"on_time_rate"_s)},
                                                                          quarter,
                                                                          Scheme::Old63,
                                                                          Language::Vietnamese});
            return compared->indicators.constFirst().rows.constFirst();
        };
        QVERIFY(!rate().entered); // late is unknown: not zero
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_late"_s, quarter, 10)});
        QCOMPARE(*rate().value, 90.0);
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_resolved"_s, quarter, 120)});
        QCOMPARE(*rate().value, 75.0); // a stated total goes before the sum
    }

    void countsOfDifferentSourcesGiveNoRate()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period quarter = Period::quarter(2022, 1);
        Figure onTime = base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, quarter, 90);
        Figure resolved = base.figure(u"Cao Bằng"_s, u"dossiers_resolved"_s, quarter, 100);
        const CellKey cell{onTime.cell.unit, base.indicator(u"on_time_rate"_s), Scope::All, quarter};
        const Catalogue &catalogue = base.workspace().catalogue();
        const auto rate = [&] {
            return computeRate(cell, {{onTime.cell, {onTime}}, {resolved.cell, {resolved}}}, catalogue);
        };
        QVERIFY(rate());
        resolved.source = SourceId(2);
        QVERIFY(!rate());
        resolved.source = onTime.source;
        resolved.asOf = QDate(2022, 3, 14);
        QVERIFY(!rate());
    }

    void ranksOutOfDifferentNumbersAreNoted()
    {
        const test::TestDatabase base(NewContent::Empty);
        Figure of63 = base.figure(u"Cao Bằng"_s, u"dti_rank"_s, Period::year(2024), 4);
        of63.denominator = 63;
        Figure of34 = base.figure(u"Hà Giang"_s, u"dti_rank"_s, Period::year(2024), 3);
        of34.denominator = 34;
        base.add({of63, of34});
        const Result<Comparison> compared = base.workspace().compare({{of63.cell.unit, of34.cell.unit},
                                                                      {of63.cell.indicator},
                                                                      Period::year(2024),
                                                                      Scheme::Old63,
                                                                      Language::Vietnamese});
        QCOMPARE(textsOf(compared->indicators.constFirst().notes, NoteKind::RankBase).size(), 1);
    }

    void noRateOverNothing()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period quarter = Period::quarter(2022, 1);
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, quarter, 0),
                  base.figure(u"Cao Bằng"_s, u"dossiers_resolved"_s, quarter, 0)});
        const Result<Comparison> compared = base.workspace().compare({{base.unit(u"Cao Bằng"_s)},
                                                                      {base.indicator(u"on_time_rate"_s)},
                                                                      quarter,
                                                                      Scheme::Old63,
                                                                      Language::Vietnamese});
        QVERIFY(!compared->indicators.constFirst().rows.constFirst().hasNumber());
    }

    void statedRateThatDisagreesIsNoted()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period quarter = Period::quarter(2022, 1);
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, quarter, 90),
                  base.figure(u"Cao Bằng"_s, u"dossiers_resolved"_s, quarter, 100),
                  base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, quarter, 99)});
        const Result<Comparison> compared = base.workspace().compare({{base.unit(u"Cao Bằng"_s)},
                                                                      {base.indicator(u"on_time_rate"_s)},
                                                                      quarter,
                                                                      Scheme::Old63,
                                                                      Language::Vietnamese});
        const ComparedRow row = compared->indicators.constFirst().rows.constFirst();
        QCOMPARE(*row.value, 90.0);
        QCOMPARE(row.stated, std::optional(99.0));
        QCOMPARE(textsOf(compared->indicators.constFirst().notes, NoteKind::Denominator).size(), 1);
    }

    void levelsOfGovernmentStayApart()
    {
        const ComparedIndicator compared = compareOne({u"Hòa Bình"_s}, u"on_time_rate"_s, Period::sixMonths(2021));
        const UnitId hoaBinh = m_sample->unit(u"Hòa Bình"_s);
        QVERIFY(!rowOf(compared, hoaBinh, Scope::All)); // no average of the three
        QCOMPARE(*rowOf(compared, hoaBinh, Scope::Department)->value, 99.24);
        QCOMPARE(*rowOf(compared, hoaBinh, Scope::District)->value, 99.5);
        QCOMPARE(*rowOf(compared, hoaBinh, Scope::Commune)->value, 99.81);
        QCOMPARE(rowOf(compared, hoaBinh, Scope::Commune)->asOf, QDate(2021, 6, 20));
    }

    void latestKeepsEachUnitsOwnPeriod()
    {
        const ComparedIndicator compared =
            compareOne({u"Cao Bằng"_s, u"Hòa Bình"_s, u"Hưng Yên"_s, u"Hà Giang"_s}, u"on_time_rate"_s, std::nullopt);
        QCOMPARE(rowOf(compared, m_sample->unit(u"Cao Bằng"_s))->cell.period, Period::quarter(2020, 1));
        QCOMPARE(rowOf(compared, m_sample->unit(u"Hưng Yên"_s))->cell.period, Period::year(2023));
        QVERIFY(!rowOf(compared, m_sample->unit(u"Hà Giang"_s))->entered);
        const QStringList periods = textsOf(compared.notes, NoteKind::Period);
        QCOMPARE(periods.size(), 1);
        QVERIFY2(periods.constFirst().contains(Period::quarter(2020, 1).name()), qPrintable(periods.constFirst()));
        QCOMPARE(textsOf(compared.notes, NoteKind::Missing).size(), 1);
        QCOMPARE(textsOf(compared.notes, NoteKind::Derived).size(), 1);
        QCOMPARE(textsOf(compared.notes, NoteKind::Scope).size(), 1);
    }

    void latestRateMayComeFromOlderCounts()
    {
        const test::TestDatabase base(NewContent::Empty);
        const QString unit = u"Cao Bằng"_s;
        base.add({base.figure(unit, u"dossiers_on_time"_s, Period::quarter(2021, 1), 9),
                  base.figure(unit, u"dossiers_late"_s, Period::quarter(2021, 1), 1),
                  base.figure(unit, u"dossiers_on_time"_s, Period::quarter(2021, 3), 9)});
        const Result<Comparison> compared = base.workspace().compare({{base.unit(unit)},
                                                                      {base.indicator(u"on_time_rate"_s)},
                                                                      std::nullopt,
                                                                      Scheme::Old63,
                                                                      Language::Vietnamese});
        const ComparedRow row = compared->indicators.constFirst().rows.constFirst();
        QCOMPARE(row.cell.period, Period::quarter(2021, 1));
        QCOMPARE(*row.value, 90.0);
    }

    void oneUnitHasNothingToBeUnlike()
    {
        const ComparedIndicator compared = compareOne({u"Cao Bằng"_s}, u"on_time_rate"_s, std::nullopt);
        QVERIFY(textsOf(compared.notes, NoteKind::Period).isEmpty());
        QVERIFY(textsOf(compared.notes, NoteKind::Scope).isEmpty());
    }

    void ranksShareAndSkip()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2022);
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, year, 99),
                  base.figure(u"Hà Giang"_s, u"on_time_rate"_s, year, 95),
                  base.figure(u"Hòa Bình"_s, u"on_time_rate"_s, year, 95),
                  base.figure(u"Hưng Yên"_s, u"on_time_rate"_s, year, 90)});
        const auto ranks = [&](const QString &indicator) {
            const Result<Comparison> compared =
                base.workspace().compare({{base.unit(u"Cao Bằng"_s), base.unit(u"Hà Giang"_s), base.unit(u"Hòa Bình"_s),
                                           base.unit(u"Hưng Yên"_s)},
                                          {base.indicator(indicator)},
                                          year,
                                          Scheme::Old63,
                                          Language::Vietnamese});
            QList<int> found;
            for (const ComparedRow &row : compared->indicators.constFirst().rows)
                found += row.rank.value_or(0);
            return found;
        };
        QCOMPARE(ranks(u"on_time_rate"_s), (QList<int>{1, 2, 2, 4}));
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_late"_s, year, 5),
                  base.figure(u"Hà Giang"_s, u"dossiers_late"_s, year, 3)});
        QCOMPARE(ranks(u"dossiers_late"_s), (QList<int>{2, 1, 0, 0})); // fewer is better; units without figure outside
        base.add({base.figure(u"Cao Bằng"_s, u"plans_issued"_s, year, 5),
                  base.figure(u"Hà Giang"_s, u"plans_issued"_s, year, 3)});
        QCOMPARE(ranks(u"plans_issued"_s), (QList<int>{0, 0, 0, 0})); // neither more nor fewer is better
    }

    void unlikeFiguresAreNotRanked()
    {
        const ComparedIndicator compared = compareOne({u"Cao Bằng"_s, u"Hưng Yên"_s}, u"on_time_rate"_s, std::nullopt);
        for (const ComparedRow &row : compared.rows)
            QVERIFY(!row.rank);
    }

    void changeIsAgainstTheSamePeriodLastYear()
    {
        const test::TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"postal_received"_s, Period::sixMonths(2021), 150),
                  base.figure(u"Cao Bằng"_s, u"postal_received"_s, Period::sixMonths(2020), 100),
                  base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::sixMonths(2021), 90),
                  base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::sixMonths(2020), 95),
                  base.figure(u"Cao Bằng"_s, u"online_services_level4"_s, Period::year(2022), 100),
                  base.figure(u"Cao Bằng"_s, u"online_services_level4"_s, Period::year(2021), 90)});
        const auto change = [&](const QString &indicator, const Period &period) {
            const Result<Comparison> compared = base.workspace().compare(
                {{base.unit(u"Cao Bằng"_s)}, {base.indicator(indicator)}, period, Scheme::Old63, Language::Vietnamese});
            return compared->indicators.constFirst().rows.constFirst().change;
        };
        const std::optional<Change> counts = change(u"postal_received"_s, Period::sixMonths(2021));
        QVERIFY(counts);
        QCOMPARE(counts->absolute, 50.0);
        QCOMPARE(counts->percent, std::optional(50.0));
        QCOMPARE(counts->against, Period::sixMonths(2020));
        const std::optional<Change> points = change(u"on_time_rate"_s, Period::sixMonths(2021));
        QVERIFY(points);
        QCOMPARE(points->absolute, -5.0);
        QVERIFY(!points->percent); // percentage points, never percent of a percent
        QVERIFY(!change(u"online_services_level4"_s, Period::year(2022))); // Decree 42/2022 lies between
        QVERIFY(!change(u"postal_received"_s, Period::sixMonths(2020)));
    }

    void changeOverUnlikeDaysSaysSo_data()
    {
        QTest::addColumn<QDate>("before");
        QTest::addColumn<QDate>("after");
        QTest::addColumn<bool>("alike");
        QTest::newRow("both whole") << QDate() << QDate() << true;
        QTest::newRow("same day") << QDate(2020, 6, 14) << QDate(2021, 6, 14) << true;
        QTest::newRow("other day") << QDate(2020, 6, 20) << QDate(2021, 6, 14) << false;
        QTest::newRow("one whole") << QDate() << QDate(2021, 6, 14) << false;
        QTest::newRow("last day said") << QDate() << QDate(2021, 6, 30) << true;
        QTest::newRow("said after the period") << QDate(2020, 6, 30) << QDate(2021, 7, 3) << true;
    }

    void changeOverUnlikeDaysSaysSo()
    {
        QFETCH(const QDate, before);
        QFETCH(const QDate, after);
        const test::TestDatabase base(NewContent::Empty);
        QList<Figure> figures{base.figure(u"Cao Bằng"_s, u"postal_received"_s, Period::sixMonths(2020), 100),
                              base.figure(u"Cao Bằng"_s, u"postal_received"_s, Period::sixMonths(2021), 150)};
        figures[0].asOf = before;
        figures[1].asOf = after;
        base.add(figures);
        const Result<Comparison> compared = base.workspace().compare({{base.unit(u"Cao Bằng"_s)},
                                                                      {base.indicator(u"postal_received"_s)},
                                                                      Period::sixMonths(2021),
                                                                      Scheme::Old63,
                                                                      Language::Vietnamese});
        const std::optional<Change> change = compared->indicators.constFirst().rows.constFirst().change;
        QVERIFY(change);
        QTEST(change->sameDays, "alike");
        const Indicator &indicator = *base.workspace().catalogue().indicator(base.indicator(u"postal_received"_s));
        QCOMPARE(changeText(*change, indicator, Language::English).contains(u"cut off on other days"_s),
                 !change->sameDays);
    }

    /// The last day of February stays the last day of its month.
    void leapYearsAreNoOtherCutOff()
    {
        ComparedRow before;
        before.cell.period = Period::years(2019, 2019);
        before.dataTo = QDate(2019, 2, 28);
        ComparedRow after;
        after.cell.period = Period::years(2020, 2020);
        after.dataTo = QDate(2020, 2, 29);
        QVERIFY(coverLikeDays(before, after));
    }

    /// A figure of the district level alone: the other levels are passed over, this one is not.
    void levelsThatNothingSpeaksOfMakeNoRows()
    {
        const test::TestDatabase base(NewContent::Empty);
        Figure district = base.figure(u"Cao Bằng"_s, u"postal_received"_s, Period::sixMonths(2021), 7);
        district.cell.scope = Scope::District;
        base.add({district});
        const Result<Comparison> compared =
            base.workspace().compare({{base.unit(u"Cao Bằng"_s), base.unit(u"Hà Giang"_s)},
                                      {base.indicator(u"postal_received"_s)},
                                      Period::sixMonths(2021),
                                      Scheme::Old63,
                                      Language::Vietnamese});
        const QList<ComparedRow> rows = compared->indicators.constFirst().rows;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).cell.scope, Scope::District);
        QCOMPARE(rows.at(0).value, std::optional(7.0));
        QVERIFY(!rows.at(1).entered);
    }

    void levelsAndFormsAreTwoVocabularies()
    {
        const Result<Comparison> compared = m_sample->workspace().compare(
            {{m_sample->unit(u"Hòa Bình"_s), m_sample->unit(u"Hưng Yên"_s)},
             {m_sample->indicator(u"online_services_level4"_s), m_sample->indicator(u"online_services_full"_s)},
             std::nullopt,
             Scheme::Old63,
             Language::Vietnamese});
        QCOMPARE(textsOf(compared->notes, NoteKind::Vocabulary).size(), 1);
    }

    void breaksBetweenTheFiguresAreNamed()
    {
        const test::TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"papi_score"_s, Period::year(2016), 36),
                  base.figure(u"Hà Giang"_s, u"papi_score"_s, Period::year(2019), 43)});
        const Result<Comparison> compared =
            base.workspace().compare({{base.unit(u"Cao Bằng"_s), base.unit(u"Hà Giang"_s)},
                                      {base.indicator(u"papi_score"_s)},
                                      std::nullopt,
                                      Scheme::Old63,
                                      Language::Vietnamese});
        const QStringList breaks = textsOf(compared->indicators.constFirst().notes, NoteKind::Break);
        QCOMPARE(breaks.size(), 1);
        QVERIFY2(breaks.constFirst().contains(u"01/01/2018"_s), qPrintable(breaks.constFirst()));
    }

    void oldBesideMergedUnitsIsNoted()
    {
        const Catalogue &catalogue = m_sample->workspace().catalogue();
        const Result<Comparison> compared =
            m_sample->workspace().compare({{catalogue.unit(u"63-17"_s)->id, catalogue.unit(u"34-25"_s)->id},
                                           {m_sample->indicator(u"on_time_rate"_s)},
                                           std::nullopt,
                                           std::nullopt,
                                           Language::Vietnamese});
        // That the lists are mixed, and what became of the old figures of the merged province.
        QCOMPARE(textsOf(compared->indicators.constFirst().notes, NoteKind::Territory).size(), 2);
    }

    void countsBehindRatesIncludeTheParts()
    {
        const Catalogue &catalogue = m_sample->workspace().catalogue();
        const QList<IndicatorId> counts = countsBehind({m_sample->indicator(u"on_time_rate"_s)}, catalogue);
        QStringList codes;
        for (const IndicatorId id : counts)
            codes += catalogue.indicator(id)->code;
        QCOMPARE(codes, (QStringList{u"dossiers_on_time"_s, u"dossiers_resolved"_s, u"dossiers_late"_s}));
        QVERIFY(countsBehind({m_sample->indicator(u"plans_issued"_s)}, catalogue).isEmpty());
    }

    void windowsInWords()
    {
        QCOMPARE(windowText({}, {}, {}), QString());
        QVERIFY(windowText({}, {}, QDate(2021, 6, 20)).contains(u"20/06/2021"_s));
        const QString both = windowText(QDate(2020, 1, 1), QDate(2020, 3, 5), {});
        QVERIFY(both.contains(u"01/01/2020"_s) && both.contains(u"05/03/2020"_s));
    }

private:
    ComparedIndicator compareOne(const QStringList &units, const QString &indicator,
                                 const std::optional<Period> &period)
    {
        ComparisonRequest request{{}, {m_sample->indicator(indicator)}, period, Scheme::Old63, Language::Vietnamese};
        for (const QString &unit : units)
            request.units += m_sample->unit(unit);
        const Result<Comparison> compared = m_sample->workspace().compare(request);
        return compared ? compared->indicators.constFirst() : ComparedIndicator();
    }

    std::unique_ptr<test::TestDatabase> m_sample;
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
