#include "models/analysis/crosswalk.h"
#include "models/analysis/guard.h"
#include "models/reporting/drawingtable.h"
#include "models/reporting/rowdrawing.h"
#include "models/workspace/ownlists.h"
#include "models/workspace/rankingview.h"
#include "models/workspace/targetinforce.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Rankings read from a database: the right N, ties, what stands outside and why.
class TestRankingView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_sample = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { m_sample.reset(); }

    /// Published tables: how many provinces each year covers (domain.md, e).
    void theNumberRankedIsThatOfTheYear_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("ranked");
        QTest::newRow("papi 2011") << u"papi_score"_s << 2011 << 63;
        QTest::newRow("papi 2020") << u"papi_score"_s << 2020 << countOf(u"papi_score"_s, 2020);
        QTest::newRow("papi 2021") << u"papi_score"_s << 2021 << countOf(u"papi_score"_s, 2021);
        QTest::newRow("papi 2023") << u"papi_score"_s << 2023 << countOf(u"papi_score"_s, 2023);
        QTest::newRow("pci 2005") << u"pci_score"_s << 2005 << countOf(u"pci_score"_s, 2005);
        QTest::newRow("pci 2006") << u"pci_score"_s << 2006 << countOf(u"pci_score"_s, 2006);
    }

    void theNumberRankedIsThatOfTheYear()
    {
        QFETCH(QString, indicator);
        QFETCH(int, year);
        QFETCH(int, ranked);
        const RankingView view = read({.indicator = m_sample->indicator(indicator), .period = Period::year(year)});
        int held = 0;
        for (const RowMark &row : view.ranking.rows)
            held += row.rankText.isEmpty() ? 0 : 1;
        QCOMPARE(held, ranked);
        QVERIFY(ranked >= 40 && ranked <= 64);
        QCOMPARE(view.ranking.rows.size(), year <= 2008 ? 64 : 63); // Hà Tây
        const QString stated = u"%1"_s.arg(ranked);
        QVERIFY2(view.ranking.subtitle.contains(stated), qPrintable(view.ranking.subtitle));
        // Best first; without a number last, with the reason.
        for (qsizetype at = 1; at < held; ++at)
            QVERIFY(*view.ranking.rows.at(at - 1).value >= *view.ranking.rows.at(at).value);
        for (qsizetype at = held; at < view.ranking.rows.size(); ++at)
            QVERIFY(!view.ranking.rows.at(at).description.isEmpty());
    }

    /// What a unit can have put together counts as much as what is stated of it.
    void theFirstPeriodIsOneWithFigures()
    {
        const TestDatabase data(NewContent::Empty);
        const Catalogue &catalogue = data.workspace().catalogue();
        const UnitId oldOne = data.unit(u"Hòa Bình"_s);
        const Crosswalk crosswalk(catalogue);
        const UnitId newOne = *crosswalk.successor(oldOne);
        const Period year = Period::year(2020);
        data.add({data.figure(u"Hòa Bình"_s, u"dossiers_received"_s, year, 100),
                  data.figure(u"Hòa Bình"_s, u"dossiers_on_time"_s, year, 80),
                  data.figure(u"Hòa Bình"_s, u"dossiers_resolved"_s, year, 90),
                  data.figure(u"Hòa Bình"_s, u"papi_score"_s, year, 40)});
        const auto first = [&](const QString &indicator, UnitId unit) {
            return *startingPeriod(data.indicator(indicator), {unit}, std::nullopt, data.workspace());
        };
        QCOMPARE(first(u"papi_score"_s, oldOne), std::optional(year));
        QCOMPARE(first(u"on_time_rate"_s, oldOne), std::optional(year)); // never stated: from counts
        QCOMPARE(first(u"dossiers_received"_s, newOne), std::optional(year));
        QCOMPARE(first(u"on_time_rate"_s, newOne), std::optional(year));
        QCOMPARE(first(u"papi_score"_s, newOne), std::nullopt); // scores stay with the old units
    }

    /// "Latest" reads as much around its period as a period asked for by name.
    void theLatestIsComparedLikeANamedPeriod()
    {
        const TestDatabase data(NewContent::Empty);
        const auto onTime = [&](const Period &period, double value) {
            return data.figure(u"Hòa Bình"_s, u"dossiers_on_time"_s, period, value);
        };
        // Quarter 2, the one before quarter 3, follows from six months less quarter 1.
        data.add({onTime(Period::quarter(2024, 3), 120), onTime(Period::sixMonths(2024), 190),
                  onTime(Period::quarter(2024, 1), 90), onTime(Period::quarter(2023, 3), 60)});
        ComparisonRequest request{
            {data.unit(u"Hòa Bình"_s)}, {data.indicator(u"dossiers_on_time"_s)}, Period::quarter(2024, 3), {}};
        const auto row = [&] {
            const Result<Comparison> comparison = data.workspace().compare(request);
            return comparison ? comparison->indicators.constFirst().rows.constFirst() : ComparedRow();
        };
        const ComparedRow named = row();
        request.period.reset();
        const ComparedRow latest = row();
        QCOMPARE(latest.cell.period, Period::quarter(2024, 3));
        QVERIFY(named.previous && latest.previous && latest.change);
        QCOMPARE(latest.previous->absolute, 20);
        QCOMPARE(latest.previous->absolute, named.previous->absolute);
        QCOMPARE(latest.change->absolute, 60);
    }

    void tiesShareAndSkip()
    {
        const TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2020);
        base.add({base.figure(u"Cao Bằng"_s, u"papi_score"_s, year, 44),
                  base.figure(u"Hà Giang"_s, u"papi_score"_s, year, 43),
                  base.figure(u"Hòa Bình"_s, u"papi_score"_s, year, 43),
                  base.figure(u"Lào Cai"_s, u"papi_score"_s, year, 42)});
        const RankingView view = read({.indicator = base.indicator(u"papi_score"_s), .period = year}, base);
        QStringList ranks;
        for (const RowMark &row : view.ranking.rows.first(4))
            ranks += row.rankText;
        QCOMPARE(ranks, (QStringList{u"1"_s, u"2"_s, u"2"_s, u"4"_s}));
    }

    // Found in review: "dẫn đầu" was said of the best one drawn, which was the 59th.
    void theLeaderIsTheFirstOfAllCompared()
    {
        RankingChoice choice{.indicator = m_sample->indicator(u"papi_score"_s), .period = Period::year(2020)};
        choice.shown = {m_sample->unit(u"Lâm Đồng"_s), m_sample->unit(u"Phú Yên"_s)};
        const RankingView view = read(choice);
        QCOMPARE(view.ranking.rows.size(), 2);
        QVERIFY2(!view.ranking.title.contains(u"Phú Yên"_s), qPrintable(view.ranking.title));
    }

    void theFirstOfAFewIsNoLeaderOfAll()
    {
        const RankingView few = read({.indicator = m_sample->indicator(u"pci_score"_s), .period = Period::year(2023)});
        QVERIFY2(few.ranking.title.contains(u"4 unit(s) with figures"_s), qPrintable(few.ranking.title));
        const RankingView all = read({.indicator = m_sample->indicator(u"papi_score"_s), .period = Period::year(2020)});
        QVERIFY2(all.ranking.title.contains(u"leads"_s), qPrintable(all.ranking.title));
    }

    // Found in review: the votes for what is alike were counted over all levels together.
    void eachLevelIsJudgedByItself()
    {
        const TestDatabase base(NewContent::Empty);
        const Period quarter = Period::quarter(2024, 1);
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, quarter, 90),
                  base.figure(u"Hà Giang"_s, u"on_time_rate"_s, quarter, 91),
                  base.figure(u"Hòa Bình"_s, u"on_time_rate"_s, quarter, 92),
                  base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, quarter, 80, Scope::District),
                  base.figure(u"Hà Giang"_s, u"on_time_rate"_s, quarter, 85, Scope::District)});
        const RankingView view = read({.indicator = base.indicator(u"on_time_rate"_s),
                                       .period = quarter,
                                       .scope = Scope::District,
                                       .onlyLike = true},
                                      base);
        QCOMPARE(view.ranking.rows.at(0).rankText, u"1"_s);
        QCOMPARE(view.ranking.rows.at(1).rankText, u"2"_s);
        QVERIFY(!view.ranking.rows.at(0).isLeftOut);
    }

    // Found in review: of one exact and two inexact figures the exact one was left out.
    void exactFiguresStay()
    {
        const TestDatabase base(NewContent::Empty);
        const Period quarter = Period::quarter(2024, 1);
        QList<Figure> figures{base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, quarter, 90),
                              base.figure(u"Hà Giang"_s, u"on_time_rate"_s, quarter, 91),
                              base.figure(u"Hòa Bình"_s, u"on_time_rate"_s, quarter, 92)};
        figures[0].qualifier = Qualifier::Over;
        figures[1].qualifier = Qualifier::Over;
        base.add(figures);
        const RankingView view =
            read({.indicator = base.indicator(u"on_time_rate"_s), .period = quarter, .onlyLike = true}, base);
        for (const RowMark &row : view.ranking.rows.first(3))
            QCOMPARE(row.isLeftOut, row.label != u"Hòa Bình");
        // The map colours what may be ranked, and nothing else.
        for (const Tile &tile : view.tiles.tiles)
            QVERIFY2(!tile.band || tile.label == u"Hòa Bình", qPrintable(tile.label));
    }

    // Found in review: a target of 10 % less staff stood as the number 10 beside 443 units.
    void shareTargetsAreNotHeldAgainstCounts()
    {
        for (const Indicator &indicator : m_sample->workspace().catalogue().indicators) {
            if (indicator.unitOfMeasure == UnitOfMeasure::Count)
                QVERIFY2(!targetInForce(indicator, 2021, m_sample->workspace()), qPrintable(indicator.code));
        }
    }

    void listsFollowTheListOfProvinces()
    {
        const TestDatabase base(NewContent::Empty);
        QVERIFY(saveOwnList(u"a"_s, {base.unit(u"Hòa Bình"_s), base.unit(u"Cao Bằng"_s)}, base.workspace()).ok());
        const Result<QList<UnitId>> units =
            readGroup({ComparisonGroup::Kind::List, Scheme::New34, u"a"_s}, base.workspace(), {2026, 1, 1});
        QCOMPARE(units->size(), 2);
        for (const UnitId unit : *units)
            QVERIFY(base.workspace().catalogue().unit(unit)->isIn(Scheme::New34));
    }

    void neighboursAreNamedByTheirMeasures()
    {
        RankingChoice choice{.indicator = m_sample->indicator(u"papi_score"_s), .period = Period::year(2020)};
        choice.group = {ComparisonGroup::Kind::Neighbours, Scheme::Old63,
                        m_sample->workspace().catalogue().unit(m_sample->unit(u"Cao Bằng"_s))->key};
        const RankingView view = read(choice);
        QVERIFY(!view.ranking.rows.isEmpty());
        QVERIFY(view.ranking.rows.size() <= 9);
        QVERIFY2(!view.measures.isEmpty(), "by what they are near");
    }

    void ownListsAreGroups()
    {
        const TestDatabase base(NewContent::Empty);
        QVERIFY(!saveOwnList(u" "_s, {base.unit(u"Cao Bằng"_s)}, base.workspace()).ok());
        QVERIFY(!saveOwnList(u"a"_s, {}, base.workspace()).ok());
        QVERIFY(saveOwnList(u" Biên  giới "_s, {base.unit(u"Hà Giang"_s), base.unit(u"Cao Bằng"_s)}, base.workspace())
                    .ok());
        QCOMPARE(*ownListNames(base.workspace()), QStringList{u"Biên giới"_s});
        const Result<QList<UnitId>> units =
            readGroup({ComparisonGroup::Kind::List, Scheme::Old63, u"Biên giới"_s}, base.workspace(), {2020, 1, 1});
        QCOMPARE(*units, (QList<UnitId>{base.unit(u"Hà Giang"_s), base.unit(u"Cao Bằng"_s)}));
        QVERIFY(removeOwnList(u"Biên giới"_s, base.workspace()).ok());
        QVERIFY(ownListNames(base.workspace())->isEmpty());
    }

    void theTableBehindItHasRankValueAndDifference()
    {
        const RankingView view = read({.indicator = m_sample->indicator(u"papi_score"_s),
                                       .period = Period::year(2020),
                                       .against = Against::Median});
        const FigureTable table = drawnTable(view.ranking);
        QCOMPARE(table.units.size(), 3);
        QCOMPARE(table.areas.constFirst().rows.size(), 63);
        const FigureTableRow &first = table.areas.constFirst().rows.constFirst();
        QCOMPARE(first.cells.at(0).number, std::optional(1.0));
        QCOMPARE(first.cells.at(1).number, view.ranking.rows.constFirst().value);
        QVERIFY(!first.cells.at(2).text.isEmpty());
    }

private:
    [[nodiscard]] int countOf(const QString &indicator, int year) const
    {
        int count = 0;
        const Result<void> read = m_sample->workspace().forEachFigure([&](const Figure &figure) {
            const Unit *unit = m_sample->workspace().catalogue().unit(figure.cell.unit);
            if (figure.chosen && figure.hasNumber() && figure.cell.indicator == m_sample->indicator(indicator) &&
                figure.cell.period == Period::year(year) && unit && unit->isIn(Scheme::Old63))
                ++count;
            return true;
        });
        return read ? count : -1;
    }

    [[nodiscard]] RankingView read(const RankingChoice &choice) const { return read(choice, *m_sample); }

    [[nodiscard]] static RankingView read(const RankingChoice &choice, const TestDatabase &base)
    {
        const Result<RankingView> view = readRanking(choice, base.workspace(), Language::Vietnamese);
        return view ? *view : RankingView();
    }

    std::unique_ptr<TestDatabase> m_sample;
};

QTEST_MAIN(TestRankingView)
#include "tst_rankingview.moc"
