#include "models/workspace/reportingmatrix.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &catalogueOf(const TestDatabase &base)
{
    return base.workspace().catalogue();
}

ReportedFigures given(const TestDatabase &base, const QStringList &codes, QDate entered, QDate published = {})
{
    ReportedFigures figures{{}, entered, published};
    for (const QString &code : codes)
        figures.indicators << base.indicator(code);
    return figures;
}

/// The matrix of one unit over these quarters of 2026.
ReportingMatrix matrixOf(const TestDatabase &base, const QHash<int, ReportedFigures> &quarters)
{
    const UnitId unit = base.unit(u"Cao Bằng"_s);
    ReportingFacts facts;
    QList<Period> periods;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const Period period = Period::quarter(2026, quarter);
        periods += period;
        if (quarters.contains(quarter))
            facts.reported[period].insert(unit, quarters.value(quarter));
    }
    return buildReportingMatrix(Rhythm::Quarters, {unit}, periods, facts, catalogueOf(base));
}

} // namespace

/// Who has reported what.
class TestReportingMatrix : public QObject
{
    Q_OBJECT

private slots:
    void expectedIsWhatCameTheTimeBefore()
    {
        const TestDatabase base(NewContent::Empty);
        const QDate inTime(2026, 3, 10);
        const QStringList two{u"inspections"_s, u"plans_issued"_s};
        const ReportingMatrix matrix = matrixOf(base, {{1, given(base, two, inTime)},
                                                       {2, given(base, {two.constFirst()}, QDate(2026, 6, 10))},
                                                       {4, given(base, two, QDate(2026, 12, 20))}});
        QCOMPARE(matrix.cell(0, 1).state, ReportingState::Partial);
        QCOMPARE(matrix.cell(0, 1).have, 1);
        QCOMPARE(matrix.cell(0, 1).expected, 2);
        QCOMPARE(matrix.cell(0, 2).state, ReportingState::Silent);
        QCOMPARE(matrix.cell(0, 2).expected, 1); // the second quarter had one
        QCOMPARE(matrix.cell(0, 3).state, ReportingState::Complete);
    }

    void firstReportIsMeasuredByHeadlineIndicators()
    {
        const TestDatabase base(NewContent::Empty);
        int headline = 0;
        for (const Indicator &indicator : catalogueOf(base).indicators)
            headline += indicator.headline && !isPublishedIndex(indicator) ? 1 : 0;
        const ReportingMatrix matrix =
            matrixOf(base, {{1, given(base, {u"dossiers_on_time"_s, u"dossiers_resolved"_s}, QDate(2026, 3, 20))}});
        QCOMPARE(matrix.cell(0, 0).expected, headline);
        QCOMPARE(matrix.cell(0, 0).have, 1); // the rate is known from its counts
        QCOMPARE(matrix.cell(0, 0).state, ReportingState::Partial);
    }

    void lateIsWhatCameAfterTheDueDay()
    {
        const TestDatabase base(NewContent::Empty);
        const QStringList one{u"inspections"_s};
        const ReportingMatrix matrix = matrixOf(base, {{1, given(base, one, QDate(2026, 3, 20))},
                                                       {2, given(base, one, QDate(2026, 6, 21))},
                                                       {3, given(base, one, QDate(2026, 11, 1), QDate(2026, 9, 18))}});
        QVERIFY(!matrix.cell(0, 0).late);
        QCOMPARE(matrix.cell(0, 1).state, ReportingState::Late);
        // Typed in November out of a document of September.
        QCOMPARE(matrix.cell(0, 2).state, ReportingState::Complete);
        QCOMPARE(matrix.cell(0, 2).since, QDate(2026, 9, 18));
    }

    void publishedIndicesAreNoReport()
    {
        const TestDatabase base(NewContent::Empty);
        const ReportingMatrix matrix =
            matrixOf(base, {{1, given(base, {u"par_index_score"_s, u"papi_rank"_s}, QDate(2026, 3, 1))}});
        QCOMPARE(matrix.cell(0, 0).state, ReportingState::Silent);
    }

    void dueReportsFollowTheCalendar()
    {
        QCOMPARE(dueReports({2026, 11, 22}), (QList<Period>{Period::quarter(2026, 3), Period::nineMonths(2026)}));
        QCOMPARE(dueReports({2026, 12, 10}), QList<Period>{Period::year(2026)});
        QCOMPARE(dueReports({2026, 12, 9}).size(), 2);
        QCOMPARE(dueReports({2027, 2, 1}), QList<Period>{Period::year(2026)});
        QCOMPARE(dueReports({2027, 3, 10}), QList<Period>{Period::quarter(2027, 1)});
    }

    void readsTheDatabase()
    {
        const TestDatabase base(NewContent::Empty);
        const Period first = Period::quarter(2026, 1);
        base.add({base.figure(u"Cao Bằng"_s, u"inspections"_s, first, 3)});
        const UnitId silent = base.unit(u"Lạng Sơn"_s);
        base.workspace().editing().setPerson(u"Lan"_s);
        QVERIFY(base.workspace().editing().lock(base.unit(u"Cao Bằng"_s), first).ok());
        const std::atomic_bool stop = false;
        const Result<ReportingMatrix> matrix =
            readReportingMatrix(base.workspace(), Rhythm::Quarters, {{silent}, {}, Scheme::Old63}, stop);
        QVERIFY(matrix.ok());
        QCOMPARE(matrix->periods, (QList<Period>{first, Period::quarter(2026, 3)}));
        QCOMPARE(matrix->units, (QList<UnitId>{base.unit(u"Cao Bằng"_s), silent}));
        QCOMPARE(matrix->cell(0, 0).state, ReportingState::Locked);
        QVERIFY(matrix->cell(0, 0).late); // entered on the day of the test
        QCOMPARE(matrix->cell(1, 1).state, ReportingState::Silent);
    }

    void goneUnitsAreTold()
    {
        const TestDatabase base(NewContent::Empty);
        const UnitId gone = base.unit(u"Hòa Bình"_s); // part of Phú Thọ since July 2025
        const ReportingMatrix matrix = buildReportingMatrix(
            Rhythm::Quarters, {gone}, {Period::quarter(2025, 1), Period::quarter(2026, 1)}, {}, catalogueOf(base));
        QCOMPARE(matrix.cell(0, 0).state, ReportingState::Silent);
        QCOMPARE(matrix.cell(0, 1).state, ReportingState::NoUnit);
    }

    void sampleHasReportsAndNoIndexYears()
    {
        const TestDatabase base;
        const std::atomic_bool stop = false;
        const Result<ReportingMatrix> years = readReportingMatrix(base.workspace(), Rhythm::Years, {}, stop);
        QVERIFY(years.ok());
        QVERIFY(!years->periods.contains(Period::year(2013))); // published indices only
        QVERIFY(years->units.size() < 10);
    }
};

QTEST_GUILESS_MAIN(TestReportingMatrix)
#include "tst_reportingmatrix.moc"
