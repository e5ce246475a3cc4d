#include "models/storage/batchstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/periodstore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Claims: writing, rivals, reading by period, latest, everything.
class TestFigureStore : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack()
    {
        const test::TestDatabase base(NewContent::Empty);
        Figure figure = base.figure(u"Cao Bằng"_s, u"e_document_rate"_s, Period::sixMonths(2021), 90, Scope::District);
        figure.denominator = 12;
        figure.status = Status::Provisional;
        figure.qualifier = Qualifier::Over;
        figure.dataFrom = QDate(2020, 12, 15);
        figure.dataTo = QDate(2021, 6, 14);
        figure.asOf = QDate(2021, 6, 20);
        figure.note = u"Ghi chú có dấu"_s;
        figure.locator = {u"trên 90 %"_s, 12, 9, 3};
        base.add({figure});
        const Result<QList<Figure>> claims = FigureStore(base.workspace().database()).claims(figure.cell);
        QVERIFY(claims.ok());
        QCOMPARE(claims->size(), 1);
        const Figure &stored = claims->constFirst();
        QCOMPARE(stored.cell, figure.cell);
        QCOMPARE(stored.value, figure.value);
        QCOMPARE(stored.denominator, figure.denominator);
        QCOMPARE(stored.status, figure.status);
        QCOMPARE(stored.qualifier, figure.qualifier);
        QCOMPARE(stored.dataFrom, figure.dataFrom);
        QCOMPARE(stored.dataTo, figure.dataTo);
        QCOMPARE(stored.asOf, figure.asOf);
        QCOMPARE(stored.note, figure.note);
        QCOMPARE(stored.locator, figure.locator);
        QCOMPARE(stored.claim, 1);
        QVERIFY(stored.chosen);
    }

    /// Long lists are not named in the statement: what was not asked for must not come back.
    void longListOfIndicatorsLeavesOthersOut()
    {
        const test::TestDatabase base(NewContent::Sample);
        QList<IndicatorId> all;
        for (const Indicator &indicator : base.workspace().catalogue().indicators)
            all += indicator.id;
        const IndicatorId unasked = base.indicator(u"dossiers_received"_s);
        QList<IndicatorId> asked = all;
        asked.removeAll(unasked);
        const QList<UnitId> units{base.unit(u"Cao Bằng"_s)};
        const FigureStore store(base.workspace().database());
        const Period quarter = Period::quarter(2020, 1);
        const auto without = [unasked](FigureSet figures) {
            figures.removeIf([unasked](const auto &entry) { return entry.key().indicator == unasked; });
            return figures;
        };
        const FigureSet whole = *store.inPeriod(units, all, quarter);
        QVERIFY(without(whole).size() < whole.size());
        QCOMPARE(*store.inPeriod(units, asked, quarter), without(whole));
        QCOMPARE(*store.latest(units, asked), without(*store.latest(units, all)));
        QCOMPARE(*store.everyPeriod(units, asked), without(*store.everyPeriod(units, all)));
        QCOMPARE(store.inPeriod(units, {unasked}, quarter)->size(), whole.size() - without(whole).size());
    }

    /// Neighbours are read together: each still gets its own figures, in the order asked for.
    void unitsReadTogetherAreToldApart()
    {
        const test::TestDatabase base(NewContent::Sample);
        QList<UnitId> units;
        for (const Unit &unit : base.workspace().catalogue().units)
            units += unit.id;
        std::swap(units[3], units[9]);
        const FigureStore store(base.workspace().database());
        QList<UnitId> together;
        qint64 figures = 0;
        const Result<void> read = store.forEachUnit(units, [&](UnitId unit, const QList<Figure> &own) {
            together += unit;
            figures += own.size();
            bool isSame = false;
            const Result<void> alone = store.forEachUnit({unit}, [&](UnitId, const QList<Figure> &figuresAlone) {
                isSame = figuresAlone == own;
                return true;
            });
            return alone.ok() && isSame;
        });
        QVERIFY(read.ok());
        QCOMPARE(figures, *store.count());
        QList<UnitId> expected = units;
        expected.removeIf([&together](UnitId unit) { return !together.contains(unit); });
        QCOMPARE(together, expected);
        QVERIFY(together.size() > 60);
    }

    void secondClaimBecomesRival()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Figure first = base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2021), 99);
        const Figure second = base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2021), 73);
        base.add({first, second});
        const Result<QList<Figure>> claims = FigureStore(base.workspace().database()).claims(first.cell);
        QVERIFY(claims.ok());
        QCOMPARE(claims->size(), 2);
        QVERIFY(claims->at(0).chosen && !claims->at(1).chosen);
        QCOMPARE(claims->at(1).claim, 2);
        QCOMPARE(claims->at(1).value, std::optional(73.0));
    }

    void unitByUnit()
    {
        const test::TestDatabase base(NewContent::Empty);
        Figure zero = base.figure(u"Hà Giang"_s, u"on_time_rate"_s, Period::year(2021), 0);
        const Figure first = base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2021), 99);
        const Figure other = base.figure(u"Cao Bằng"_s, u"dossiers_late"_s, Period::quarter(2020, 1), 3, Scope::Centre);
        base.add({first, first, other, zero});
        const FigureStore store(base.workspace().database());
        QHash<UnitId, qsizetype> seen;
        const auto take = [&seen](UnitId unit, const QList<Figure> &figures) {
            seen[unit] += figures.size();
            return true;
        };
        QVERIFY(store.forEachUnit({first.cell.unit, base.unit(u"Lào Cai"_s), zero.cell.unit}, take).ok());
        QCOMPARE(seen, (QHash<UnitId, qsizetype>{{first.cell.unit, 3}, {zero.cell.unit, 1}}));
        seen.clear();
        const auto stop = [&](UnitId unit, const QList<Figure> &figures) { return !take(unit, figures); };
        QVERIFY(store.forEachUnit({zero.cell.unit, first.cell.unit}, stop).ok());
        QCOMPARE(seen.keys(), QList<UnitId>{zero.cell.unit});
        const test::TestDatabase empty(NewContent::Empty);
        QVERIFY(FigureStore(empty.workspace().database()).forEachUnit({first.cell.unit}, take).ok());
    }

    void databaseRefusesTwoChosenClaims()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Figure figure = base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2021), 99);
        base.add({figure, figure});
        const Database &database = base.workspace().database();
        QVERIFY(!execute(database, u"UPDATE figure SET chosen = 1 WHERE claim = 2"_s).ok());
        QVERIFY(execute(database, u"UPDATE figure SET chosen = 0"_s).ok());
        QVERIFY(execute(database, u"UPDATE figure SET chosen = 1 WHERE claim = 2"_s).ok());
    }

    void databaseRefusesImpossibleFigures_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("number without value") << u"status = 0, value = NULL"_s;
        QTest::newRow("no number with value") << u"status = 4"_s;
        QTest::newRow("unknown status") << u"status = 9"_s;
        QTest::newRow("unknown qualifier") << u"qualifier = 6"_s;
        QTest::newRow("unknown source") << u"source_id = 4711"_s;
        QTest::newRow("unknown unit") << u"unit_id = 4711"_s;
    }

    void databaseRefusesImpossibleFigures()
    {
        QFETCH(QString, change);
        const test::TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2021), 99)});
        QVERIFY(!execute(base.workspace().database(), u"UPDATE figure SET "_s + change).ok());
    }

    void zeroIsANumberAndNotReportedIsNone()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Figure zero = base.figure(u"Cao Bằng"_s, u"staff_quota_cut"_s, Period::year(2021), 0);
        Figure none = base.figure(u"Hà Giang"_s, u"staff_quota_cut"_s, Period::year(2021), 0);
        none.value.reset();
        none.status = Status::NotReported;
        base.add({zero, none});
        const FigureStore store(base.workspace().database());
        QCOMPARE(store.claims(zero.cell)->constFirst().value, std::optional(0.0));
        QVERIFY(!store.claims(none.cell)->constFirst().value.has_value());
        QCOMPARE(store.claims(none.cell)->constFirst().status, Status::NotReported);
    }

    void readsOnePeriodOnly()
    {
        const test::TestDatabase base;
        const QList<UnitId> units{base.unit(u"Cao Bằng"_s), base.unit(u"Hòa Bình"_s)};
        const QList<IndicatorId> indicators{base.indicator(u"dossiers_received"_s), base.indicator(u"on_time_rate"_s)};
        const FigureStore store(base.workspace().database());
        const Result<FigureSet> quarter = store.inPeriod(units, indicators, Period::quarter(2020, 1));
        QVERIFY(quarter.ok());
        QCOMPARE(quarter->size(), 2); // received: whole province and centre
        QCOMPARE(store.inPeriod(units, indicators, Period::sixMonths(2021))->size(), 3);
        QCOMPARE(store.inPeriod(units, indicators, Period::quarter(1999, 1))->size(), 0);
        QCOMPARE(store.inPeriod({}, indicators, Period::quarter(2020, 1))->size(), 0);
    }

    void readsSeveralPeriodsAtOnce()
    {
        const test::TestDatabase base;
        const QList<UnitId> units{base.unit(u"Cao Bằng"_s), base.unit(u"Hòa Bình"_s)};
        const QList<IndicatorId> indicators{base.indicator(u"dossiers_received"_s), base.indicator(u"on_time_rate"_s)};
        const FigureStore store(base.workspace().database());
        const QList<Period> periods{Period::sixMonths(2021), Period::quarter(1999, 1), Period::quarter(2020, 1)};
        FigureSet one;
        for (const Period &period : periods)
            one.insert(*store.inPeriod(units, indicators, period));
        QCOMPARE(one.size(), 5);
        QCOMPARE(*store.inPeriods(units, indicators, periods), one);
        QVERIFY(store.inPeriods(units, indicators, {})->isEmpty());
        QVERIFY(store.inPeriods(units, {}, periods)->isEmpty());
    }

    void latestIsTheLastPeriodOfEachUnit()
    {
        const test::TestDatabase base;
        const UnitId hoaBinh = base.unit(u"Hòa Bình"_s);
        const IndicatorId papi = base.indicator(u"papi_score"_s);
        const Result<FigureSet> latest = FigureStore(base.workspace().database()).latest({hoaBinh}, {papi});
        QVERIFY(latest.ok());
        QCOMPARE(latest->size(), 1);
        QCOMPARE(latest->cbegin().key().period, Period::year(2024));
        QCOMPARE(FigureStore(base.workspace().database()).everyPeriod({hoaBinh}, {papi})->size(), 14);
    }

    void ofTwoPeriodsThatEndAlikeTheLongerIsLater()
    {
        const test::TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"plans_issued"_s, Period::quarter(2021, 4), 1),
                  base.figure(u"Cao Bằng"_s, u"plans_issued"_s, Period::year(2021), 4)});
        const Result<FigureSet> latest = FigureStore(base.workspace().database())
                                             .latest({base.unit(u"Cao Bằng"_s)}, {base.indicator(u"plans_issued"_s)});
        QVERIFY(latest.ok());
        QCOMPARE(latest->cbegin().key().period, Period::year(2021));
    }

    void latestIsFoundForEachUnitAndIndicatorAlone()
    {
        const test::TestDatabase base(NewContent::Empty);
        const auto figure = [&base](const QString &unit, const QString &code, const Period &period, double value) {
            return base.figure(unit, code, period, value);
        };
        base.add({figure(u"Cao Bằng"_s, u"plans_issued"_s, Period::year(2019), 1),
                  figure(u"Cao Bằng"_s, u"plans_issued"_s, Period::year(2021), 2),
                  figure(u"Cao Bằng"_s, u"plans_issued"_s, Period::year(2021), 3), // a rival
                  figure(u"Hòa Bình"_s, u"plans_issued"_s, Period::year(2019), 4),
                  figure(u"Hòa Bình"_s, u"plans_issued"_s, Period::year(2018), 5),
                  figure(u"Hòa Bình"_s, u"on_time_rate"_s, Period::sixMonths(2021), 6),
                  figure(u"Hòa Bình"_s, u"on_time_rate"_s, Period::quarter(2021, 2), 7)});
        const QList<UnitId> units{base.unit(u"Cao Bằng"_s), base.unit(u"Hòa Bình"_s), base.unit(u"Lạng Sơn"_s)};
        const QList<IndicatorId> indicators{base.indicator(u"plans_issued"_s), base.indicator(u"on_time_rate"_s)};
        const Result<FigureSet> latest = FigureStore(base.workspace().database()).latest(units, indicators);
        QVERIFY(latest.ok());
        QCOMPARE(latest->size(), 3);
        const QList<Figure> rivals = latest->value({units.at(0), indicators.at(0), Scope::All, Period::year(2021)});
        QCOMPARE(rivals.size(), 2);
        QVERIFY(rivals.constFirst().chosen);
        QCOMPARE(latest->value({units.at(1), indicators.at(0), Scope::All, Period::year(2019)}).size(), 1);
        QCOMPARE(latest->value({units.at(1), indicators.at(1), Scope::All, Period::sixMonths(2021)}).size(), 1);
    }

    void visitsEveryClaimInOrderAndStops()
    {
        const test::TestDatabase base;
        const FigureStore store(base.workspace().database());
        qint64 visited = 0;
        qint64 unit = 0;
        bool ordered = true;
        QVERIFY(store
                    .forEach([&](const Figure &figure) {
                        ++visited;
                        ordered = ordered && qint64(figure.cell.unit) >= unit;
                        unit = qint64(figure.cell.unit);
                        return true;
                    })
                    .ok());
        QCOMPARE(visited, *store.count());
        QVERIFY(ordered);
        int few = 0;
        QVERIFY(store.forEach([&few](const Figure &) { return ++few < 3; }).ok());
        QCOMPARE(few, 3);
    }

    void periodsWithFiguresAreInOrder()
    {
        const test::TestDatabase base;
        const Result<QList<Period>> periods = PeriodStore(base.workspace().database()).withFigures();
        QVERIFY(periods.ok());
        QVERIFY(periods->contains(Period::quarter(2020, 1)));
        QVERIFY(periods->contains(Period::nineMonths(2021)));
        QVERIFY(std::is_sorted(periods->cbegin(), periods->cend(), isEarlier));
    }

    void unitsWithFiguresOfAnIndicator()
    {
        const test::TestDatabase base;
        const Result<QList<UnitId>> units =
            FigureStore(base.workspace().database()).unitsWithFigures({base.indicator(u"online_services_full"_s)});
        QVERIFY(units.ok());
        QCOMPARE(*units, QList<UnitId>{base.unit(u"Hưng Yên"_s)});
    }

    void sourcesAndBatchesComeBack()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Database &database = base.workspace().database();
        Source source;
        source.title = u"Báo cáo số 05/BC-UBND"_s;
        source.publisher = u"UBND tỉnh"_s;
        source.url = u"https://example.org/a"_s;
        source.documentNo = u"05/BC-UBND"_s;
        source.publishedOn = QDate(2026, 3, 5);
        source.kind = u"publication"_s;
        const Result<SourceId> id = SourceStore(database).add(source);
        QVERIFY(id.ok());
        const Result<QHash<SourceId, Source>> stored = SourceStore(database).withIds({*id});
        QVERIFY(stored.ok());
        QCOMPARE(stored->value(*id).title, source.title);
        QCOMPARE(stored->value(*id).publishedOn, source.publishedOn);
        QCOMPARE(stored->value(*id).documentNo, source.documentNo);
        const Result<BatchId> batch =
            BatchStore(database).add({{}, u"Lô 1"_s, u"entry"_s, test::fixedClock().now(), u"Lan"_s});
        QVERIFY(batch.ok());
        const Result<Batch> found = BatchStore(database).find(*batch);
        QVERIFY(found.ok());
        QCOMPARE(found->name, u"Lô 1"_s);
        QCOMPARE(found->createdBy, u"Lan"_s);
        QCOMPARE(found->createdAt, test::fixedClock().now().toUTC());
    }
};

QTEST_GUILESS_MAIN(TestFigureStore)
#include "tst_figurestore.moc"
