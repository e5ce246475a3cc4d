#include "models/analysis/guard.h"
#include "models/reporting/drawingtable.h"
#include "models/workspace/publishedview.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// A year of a published index as it is told, on the bundled real figures: the right N, scale, ranks and warnings.
class TestPublishedView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_sample = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { m_sample.reset(); }

    void nAndScaleOfTheYear_data()
    {
        QTest::addColumn<QString>("index");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("scores");
        QTest::addColumn<int>("ranks");
        QTest::newRow("PAPI 2024") << u"PAPI"_s << 2024 << 61 << 80.0 << 61 << 1;
        QTest::newRow("PCI 2016") << u"PCI"_s << 2016 << 63 << 100.0 << 63 << 63;
        QTest::newRow("DTI 2022") << u"DTI"_s << 2022 << 63 << 1.0 << 6 << 63;
        QTest::newRow("PAR INDEX 2023") << u"PAR_INDEX"_s << 2023 << 63 << 100.0 << 6 << 6;
        QTest::newRow("PCI 2005") << u"PCI"_s << 2005 << 42 << 100.0 << 42 << 0;
    }

    void nAndScaleOfTheYear()
    {
        QFETCH(QString, index);
        QFETCH(int, year);
        QFETCH(int, n);
        QFETCH(double, scale);
        QFETCH(int, scores);
        QFETCH(int, ranks);
        const PublishedView view = read({.index = index, .year = year});
        QCOMPARE(view.shown.year, year);
        QCOMPARE(view.table.n, std::optional(n));
        QCOMPARE(view.table.scale, std::optional(scale));
        QCOMPARE(view.table.scores(), scores);
        QCOMPARE(view.table.ranks(), ranks);
        QVERIFY2(view.ranking.subtitle.contains(u"N = %1"_s.arg(n)), qPrintable(view.ranking.subtitle));
        QVERIFY2(view.ranking.subtitle.contains(u"scale 0 to %1"_s.arg(scale)), qPrintable(view.ranking.subtitle));
        QVERIFY(view.head.join(u' ').contains(u"N = %1"_s.arg(n)));
        // The head is in the notes of every picture.
        for (const QString &line : view.head)
            QVERIFY2(view.ranking.notes.contains(line), qPrintable(line));
        // Each unit of the list stands there once, those with figures first.
        QCOMPARE(view.ranking.rows.size(), year <= 2008 ? 64 : 63);
        bool hasEnded = false;
        for (const PublishedStanding &standing : view.table.standings) {
            QVERIFY(!hasEnded || !standing.hasAny());
            hasEnded = !standing.hasAny();
        }
    }

    void placesByScoreWhereNoRankIsPublished()
    {
        const PublishedView view = read({.index = u"PAPI"_s, .year = 2024});
        QVERIFY(view.table.isComplete);
        for (int at = 0; at < 61; ++at) {
            const RowMark &row = view.ranking.rows.at(at);
            QVERIFY2(!row.rankText.isEmpty() && row.rankText.toInt() <= at + 1, qPrintable(row.label));
            QVERIFY(at == 0 || *row.value <= *view.ranking.rows.at(at - 1).value);
        }
        for (int at = 61; at < 63; ++at) {
            QVERIFY(view.ranking.rows.at(at).rankText.isEmpty());
            QVERIFY(!view.ranking.rows.at(at).valueText.isEmpty()); // the word for having none
        }
        const RowMark *capital = row(view, u"Hà Nội"_s);
        QVERIFY(capital);
        QCOMPARE(capital->rankText, u"29"_s);
        QVERIFY2(capital->valueText.contains(u"43,77"_s) && capital->valueText.contains(u"rank 29/61"_s),
                 qPrintable(capital->valueText));
        const RowMark &first = view.ranking.rows.constFirst();
        QVERIFY2(!first.valueText.contains(u"rank"_s), qPrintable(first.valueText)); // nobody printed one
        QVERIFY2(first.description.contains(u"computed here"_s), qPrintable(first.description));
        QVERIFY2(view.ranking.title.contains(first.label), qPrintable(view.ranking.title));
        QVERIFY(has(view.ranking.notes, u"computed here"_s));
        QCOMPARE(view.ranking.lines.size(), 1); // the median of all
    }

    void publishedRanksBreakTies()
    {
        const PublishedView view = read({.index = u"PCI"_s, .year = 2016});
        for (int at = 0; at < 63; ++at)
            QCOMPARE(view.ranking.rows.at(at).rankText, QString::number(at + 1));
        QCOMPARE(view.ranking.rows.at(18).value, view.ranking.rows.at(19).value); // both 60.14
        QVERIFY(view.ranking.rows.at(0).valueText.contains(u"rank 1/63"_s));
        QVERIFY(!has(view.ranking.notes, u"computed here"_s));
        // Against 2015, of the same series.
        QVERIFY2(view.ranking.rows.at(0).changeText.contains(u"points"_s),
                 qPrintable(view.ranking.rows.at(0).changeText));
        QVERIFY(view.ranking.rows.at(0).changeText.contains(u"place"_s));
    }

    void ranksWithoutScores()
    {
        const PublishedView view = read({.index = u"DTI"_s, .year = 2022});
        QStringList ranks;
        int withoutScore = 0;
        for (const RowMark &row : view.ranking.rows) {
            ranks += row.rankText;
            QVERIFY2(row.valueText.contains(u"rank %1/63"_s.arg(row.rankText)), qPrintable(row.valueText));
            if (!row.value) {
                ++withoutScore;
                QCOMPARE(row.cell.indicator, m_sample->indicator(u"dti_rank"_s)); // what a click explains
            }
        }
        QCOMPARE(withoutScore, 57);
        QCOMPARE(ranks.mid(14, 3), (QStringList{u"15"_s, u"15"_s, u"17"_s}));
        QCOMPARE(view.ranking.rows.constFirst().label, u"Đà Nẵng"_s);
        QVERIFY(view.ranking.lines.isEmpty()); // no median of six
        QCOMPARE(drawnTable(view.ranking).areas.constFirst().rows.size(), 63);
        // Scores were only published for some: no places among those.
        QVERIFY(!view.table.isComplete);
        const PublishedView none = read({.index = u"DTI"_s, .year = 2023});
        QCOMPARE(none.table.scores(), 0);
        QCOMPARE(none.table.ranks(), 13);
        QCOMPARE(none.ranking.rows.constFirst().rankText, u"1"_s);
    }

    void theLastOfFewKeepsItsRank()
    {
        const PublishedView view = read({.index = u"PAR_INDEX"_s, .year = 2023});
        QStringList ranks;
        for (const RowMark &row : view.ranking.rows.first(7))
            ranks += row.rankText;
        QCOMPARE(ranks, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"63"_s, QString()}));
        QCOMPARE(view.ranking.rows.at(0).label, u"Quảng Ninh"_s);
        QVERIFY(view.ranking.rows.at(0).valueText.contains(u"group A"_s));
        QVERIFY(view.ranking.rows.at(5).valueText.contains(u"group B"_s));
        const QString head = view.head.join(u' ');
        for (const QString &part : {u"Bộ Nội vụ"_s, u"QĐ 876/QĐ-BNV"_s, u"17/04/2024"_s, u"86,98"_s, u"PAR INDEX"_s})
            QVERIFY2(head.contains(part), qPrintable(head));
        // A score without a rank stands where it belongs (Hà Nội 2012, between ranks 5 and 19).
        const PublishedView early = read({.index = u"PAR_INDEX"_s, .year = 2012});
        QCOMPARE(early.ranking.rows.at(5).label, u"Hà Nội"_s);
        QCOMPARE(early.ranking.rows.at(5).rankText, QString());
    }

    void nothingIsComparedAcrossABreak()
    {
        const PublishedView broken = read({.index = u"PAPI"_s, .year = 2018});
        for (const RowMark &row : broken.ranking.rows)
            QVERIFY2(row.changeText.isEmpty(), qPrintable(row.changeText));
        QVERIFY2(has(broken.head, u"Thang điểm 60 thành 80"_s), qPrintable(broken.head.join(u'|')));
        // Another N: the scores are compared, the ranks are not.
        const PublishedView other = read({.index = u"PAPI"_s, .year = 2022});
        const QString change = row(other, u"Cao Bằng"_s)->changeText;
        QVERIFY2(change.contains(u"points"_s) && !change.contains(u"place"_s), qPrintable(change));
        QVERIFY2(has(other.head, u"60 were ranked then, 61 now"_s), qPrintable(other.head.join(u'|')));
        const PublishedView like = read({.index = u"PAPI"_s, .year = 2023});
        QVERIFY(row(like, u"Cao Bằng"_s)->changeText.contains(u"place"_s));
        QVERIFY(!has(like.head, u"compared with"_s));
        // The first year has nothing to be compared with, and says nothing of it.
        QVERIFY(!has(read({.index = u"PAPI"_s, .year = 2011}).head, u"compared with"_s));
    }

    /// Article 003 prints 12/63; that year's N was 61.
    void theNOfTheYearHoldsAndTheOtherIsTold()
    {
        const PublishedView view = read({.index = u"PAPI"_s, .year = 2023});
        const RowMark *row = this->row(view, u"Hưng Yên"_s);
        QVERIFY(row);
        QVERIFY2(row->valueText.contains(u"rank 12/61"_s), qPrintable(row->valueText));
        const QString head = view.head.join(u' ');
        QVERIFY2(head.contains(u"Hưng Yên"_s) && head.contains(u"rank 12/63"_s), qPrintable(head));
        QVERIFY(view.ranking.subtitle.contains(u"Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)"_s));
        // Printed among 63 only, it is shown as printed, and told.
        const TestDatabase base(NewContent::Empty);
        Figure rank = base.figure(u"Hưng Yên"_s, u"papi_rank"_s, Period::year(2023), 12);
        rank.denominator = 63;
        base.add({rank});
        const PublishedView only = read({.index = u"PAPI"_s}, base);
        QCOMPARE(only.shown.year, 2023);
        QVERIFY(only.ranking.rows.constFirst().valueText.contains(u"rank 12/63"_s));
        QVERIFY2(has(only.head, u"another number than 61: Hưng Yên (12/63)"_s), qPrintable(only.head.join(u'|')));
    }

    void rivalsAreTold()
    {
        const TestDatabase base;
        QVERIFY(!has(read({.index = u"PAR_INDEX"_s, .year = 2023}, base).head, u"Sources differ"_s));
        Figure rival = base.figure(u"Hải Phòng"_s, u"par_index_score"_s, Period::year(2023), 91.81);
        rival.denominator = 100;
        rival.chosen = false;
        base.add({rival});
        const PublishedView view = read({.index = u"PAR_INDEX"_s, .year = 2023}, base);
        const QStringList told = view.head.filter(u"Sources differ"_s);
        QCOMPARE(told.size(), 1);
        for (const QString &part : {u"Hải Phòng"_s, u"91,87"_s, u"91,81"_s, u"Nguồn thử"_s})
            QVERIFY2(told.constFirst().contains(part), qPrintable(told.constFirst()));
        QVERIFY(row(view, u"Hải Phòng"_s)->valueText.contains(u"91,87"_s));
        // The same number twice is no contradiction.
        Figure same = base.figure(u"Quảng Ninh"_s, u"par_index_score"_s, Period::year(2023), 92.18);
        same.chosen = false;
        base.add({same});
        const QString after = read({.index = u"PAR_INDEX"_s, .year = 2023}, base).head.filter(u"Sources"_s).join(u' ');
        QVERIFY2(!after.contains(u"Quảng Ninh"_s), qPrintable(after));
    }

    void dti2024IsTwoTables()
    {
        const PublishedView old = read({.index = u"DTI"_s, .year = 2024});
        QCOMPARE(old.shown.list, Scheme::Old63);
        QCOMPARE(old.table.n, std::optional(63));
        QVERIFY(row(old, u"Hà Nội"_s)->valueText.contains(u"rank 4/63"_s));
        QVERIFY(!row(old, u"Thanh Hóa"_s)->valueText.contains(u"rank"_s)); // its 5/34 is of the other table
        QVERIFY(!has(old.head, u"Sources differ"_s));
        const PublishedView merged = read({.index = u"DTI"_s, .year = 2024, .list = Scheme::New34});
        QCOMPARE(merged.shown.list, Scheme::New34);
        QCOMPARE(merged.table.n, std::optional(34));
        QCOMPARE(merged.ranking.rows.size(), 34);
        QVERIFY(row(merged, u"Hà Nội"_s)->valueText.contains(u"rank 1/34"_s));
        QVERIFY(row(merged, u"Thanh Hóa"_s)->valueText.contains(u"rank 5/34"_s));
        QCOMPARE(merged.ranking.rows.constFirst().label, u"Hà Nội"_s);
        QVERIFY(row(merged, u"Hà Nội"_s)->changeText.isEmpty()); // 6/63 the year before
        QCOMPARE(old.periods.count({2024, Scheme::Old63}), 1);
        QCOMPARE(old.periods.count({2024, Scheme::New34}), 1);
        QVERIFY(publishedPeriodText({2024, Scheme::New34}, old.periods).contains(u"34"_s));
        QCOMPARE(publishedPeriodText({2022, Scheme::Old63}, old.periods), u"2022"_s);
    }

    void linesAreCutWhereTheSeriesBreaks()
    {
        const PublishedView papi = read({.index = u"PAPI"_s, .year = 2024, .units = {m_sample->unit(u"Cao Bằng"_s)}});
        QCOMPARE(papi.scores.places.constFirst(), u"2011"_s);
        QCOMPARE(papi.scores.places.constLast(), u"2024"_s);
        for (const LineSpec &spec : {papi.scores, papi.ranks}) {
            QCOMPARE(breaks(spec), QList<double>{6.5}); // between 2017 and 2018
            QCOMPARE(spec.series.size(), 1);
            const QList<LinePoint> &points = spec.series.constFirst().points;
            QVERIFY(points.at(6).segment != points.at(7).segment);
            QCOMPARE(points.at(7).segment, points.at(13).segment);
        }
        // Once, though catalogue and index both know it; the catalogue has none of ranks.
        const PublishedView par = read({.index = u"PAR_INDEX"_s, .units = {m_sample->unit(u"Quảng Ninh"_s)}});
        QStringList labels;
        for (const LineRule &rule : par.scores.rules)
            labels += rule.label;
        QCOMPARE(labels.count(u"Bộ tiêu chí 2024"_s), 1);
        QCOMPARE(labels.count(u"Bộ tiêu chí 2022"_s), 1);
        QVERIFY(has(par.ranks.notes, u"Bộ tiêu chí 2024"_s));
        const QList<SeriesBreak> pci = m_sample->workspace().catalogue().breaksOf(u"pci_score"_s);
        QVERIFY(std::ranges::find(pci, QDate(2017, 1, 1), &SeriesBreak::effectiveOn) != pci.end());
        const QList<SeriesBreak> field = m_sample->workspace().catalogue().breaksOf(u"par_field_3"_s);
        QVERIFY(std::ranges::find(field, QDate(2024, 1, 1), &SeriesBreak::effectiveOn) != field.end());
    }

    void ranksHaveOneOnTop()
    {
        const PublishedView view = read({.index = u"PAPI"_s, .units = {m_sample->unit(u"Cao Bằng"_s)}});
        QVERIFY(view.ranks.isInverted);
        QVERIFY(!view.scores.isInverted);
        QCOMPARE(view.ranks.ticks.constFirst().at, 1.0);
        QCOMPARE(view.ranks.ticks.constLast().at, 63.0); // of 2011 to 2020; there is no place behind it
        QCOMPARE(view.ranks.ticks.constLast().label, u"63"_s);
        QVERIFY2(view.ranks.title.contains(u"51/61"_s), qPrintable(view.ranks.title));
        // PAPI has no official rank: the places are computed, hollow, and say so.
        int held = 0;
        for (const LinePoint &point : view.ranks.series.constFirst().points) {
            if (!point.value)
                continue;
            ++held;
            QVERIFY(point.isUnfinished);
            QVERIFY2(point.valueText.contains(u'/'), qPrintable(point.valueText));
            QCOMPARE(point.cell.indicator, m_sample->indicator(u"papi_score"_s));
        }
        QVERIFY(held >= 10);
        QVERIFY(has(view.ranks.notes, u"Hollow marks"_s));
        // Published ones are full.
        const PublishedView pci = read({.index = u"PCI"_s, .units = {m_sample->unit(u"Cao Bằng"_s)}});
        for (const LinePoint &point : pci.ranks.series.constFirst().points) {
            if (point.place == 11) { // 2016
                QCOMPARE(point.value, std::optional(63.0));
                QVERIFY(!point.isUnfinished);
            }
        }
    }

    void anotherNumberRankedCutsTheLineOfRanks()
    {
        const PublishedView pci = read({.index = u"PCI"_s, .units = {m_sample->unit(u"Cao Bằng"_s)}});
        QVERIFY2(breaks(pci.ranks).contains(0.5), "42 in 2005, 64 in 2006");
        QVERIFY(!breaks(pci.scores).contains(0.5));
    }

    void theOwnUnitIsToldAndStrong()
    {
        const TestDatabase base;
        QVERIFY(base.workspace().setOwnUnit(base.unit(u"Cao Bằng"_s)).ok());
        const PublishedView view = read({.index = u"PAPI"_s, .year = 2024}, base);
        QVERIFY(row(view, u"Cao Bằng"_s)->emphasised);
        QVERIFY(!row(view, u"Hà Nội"_s)->emphasised);
        QVERIFY2(view.ranking.title.contains(u"Cao Bằng"_s), qPrintable(view.ranking.title));
        QVERIFY(view.ranking.title.contains(u"61"_s));
        QVERIFY(std::ranges::any_of(view.scores.series, &LineSeries::emphasised));
    }

    void aScoreOrARankAloneIsEnough()
    {
        const TestDatabase base(NewContent::Empty);
        Figure rank = base.figure(u"Hà Giang"_s, u"sipas_rank"_s, Period::year(2023), 40);
        rank.denominator = 63;
        base.add({rank, base.figure(u"Cao Bằng"_s, u"sipas_score"_s, Period::year(2023), 80)});
        const PublishedView view = read({.index = u"SIPAS"_s}, base);
        QCOMPARE(view.table.scores(), 1);
        QCOMPARE(view.table.ranks(), 1);
        QCOMPARE(row(view, u"Hà Giang"_s)->rankText, u"40"_s);
        QCOMPARE(row(view, u"Cao Bằng"_s)->rankText, QString());
        QVERIFY(row(view, u"Cao Bằng"_s)->valueText.contains(u"80"_s));
    }

    void theDayOfReadingIsTold()
    {
        const TestDatabase base(NewContent::Empty);
        Figure score = base.figure(u"Cao Bằng"_s, u"qd766_score"_s, Period::year(2024), 77.5);
        score.asOf = QDate(2024, 12, 20);
        base.add({score});
        QVERIFY(has(read({.index = u"QD766"_s}, base).head, u"Read on: 20/12/2024"_s));
    }

    /// Decision 766 moves daily: each row has the day of its own figure, others none.
    void theDayOfALiveFigureStandsInItsRow()
    {
        const TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2024);
        Figure read1 = base.figure(u"Cao Bằng"_s, u"qd766_score"_s, year, 77.5);
        read1.asOf = QDate(2024, 12, 20);
        Figure read2 = base.figure(u"Hà Giang"_s, u"qd766_score"_s, year, 70);
        read2.asOf = QDate(2024, 11, 5);
        Figure dated = base.figure(u"Hà Giang"_s, u"sipas_score"_s, year, 80);
        dated.asOf = QDate(2024, 11, 5);
        base.add({read1, read2, dated, base.figure(u"Lạng Sơn"_s, u"qd766_score"_s, year, 60)});
        const PublishedView view = read({.index = u"QD766"_s}, base);
        QVERIFY2(row(view, u"Cao Bằng"_s)->valueText.endsWith(u"read on 20/12/2024"_s),
                 qPrintable(row(view, u"Cao Bằng"_s)->valueText));
        QVERIFY(row(view, u"Hà Giang"_s)->valueText.endsWith(u"read on 05/11/2024"_s));
        QVERIFY(row(view, u"Hà Giang"_s)->description.contains(u"read on 05/11/2024."_s));
        const QString other = row(view, u"Lạng Sơn"_s)->valueText;
        QVERIFY2(other.endsWith(u"day of reading unknown"_s) || other.contains(u"source of"_s), qPrintable(other));
        const PublishedView sipas = read({.index = u"SIPAS"_s}, base);
        QVERIFY(!row(sipas, u"Hà Giang"_s)->valueText.contains(u"2024"_s));
    }

    /// Dimensions of the chosen units; without any of all that have figures.
    void dimensionsStandSideBySide()
    {
        const TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2024);
        const QStringList units{u"Cao Bằng"_s, u"Hà Giang"_s, u"Lạng Sơn"_s, u"Bắc Kạn"_s, u"Lào Cai"_s};
        QList<Figure> figures{base.figure(u"Cao Bằng"_s, u"papi_dim_8"_s, year, 3.5)};
        for (int at = 0; at < 5; ++at)
            figures += base.figure(units.at(at), u"papi_dim_1"_s, year, 4 + at);
        base.add(figures); // no score: the year is there all the same
        const PublishedView all = read({.index = u"PAPI"_s, .units = {base.unit(u"Sơn La"_s)}}, base);
        QCOMPARE(all.shown.year, 2024);
        QCOMPARE(all.dimensions.columns,
                 QStringList({u"1 Tham gia của người dân ở cấp cơ sở"_s, u"8 Quản trị điện tử"_s}));
        QCOMPARE(all.dimensions.rows.size(), 1);
        QVERIFY(!all.dimensions.rows.constFirst().cells.constFirst().number);
        const PublishedView view = read(
            {.index = u"PAPI"_s, .year = 2024, .units = {base.unit(u"Lào Cai"_s), base.unit(u"Cao Bằng"_s)}}, base);
        const HeatSpec &heat = view.dimensions;
        QVERIFY2(heat.subtitle.contains(u"scale 1 to 10"_s), qPrintable(heat.subtitle));
        QCOMPARE(heat.rows.at(0).label, u"Lào Cai"_s);
        QCOMPARE(heat.rows.at(0).cells.at(0).text, u"8,00"_s);
        // Banded among the five that have figures, not among the two that are shown; one alone has no band.
        QCOMPARE(heat.rows.at(0).cells.at(0).band, std::optional(4));
        QCOMPARE(heat.rows.at(1).cells.at(0).band, std::optional(0));
        QCOMPARE(heat.rows.at(1).cells.at(1).text, u"3,50"_s);
        QVERIFY(!heat.rows.at(1).cells.at(1).band);
        QCOMPARE(heat.rows.at(0).cells.at(0).cell.indicator, base.indicator(u"papi_dim_1"_s));
        QVERIFY(has(heat.notes, u"5 province(s)"_s));
        QVERIFY(has(heat.notes, u"Sources: "_s));
        QVERIFY(has(heat.notes, u"Not entered."_s));
        QVERIFY(read({.index = u"SIPAS"_s}, base).dimensions.isEmpty());
        // Without a unit chosen: everybody with figures.
        base.workspace().setSelection({{}, std::nullopt, Scheme::Old63});
        QCOMPARE(read({.index = u"PAPI"_s}, base).dimensions.rows.size(), 5);
    }

    /// The fields of PAR INDEX are its dimensions.
    void publishedFieldsAreDimensionsOfParIndex()
    {
        const TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"par_field_3"_s, Period::year(2023), 88.5)});
        const PublishedView view = read({.index = u"PAR_INDEX"_s, .units = {base.unit(u"Cao Bằng"_s)}}, base);
        QCOMPARE(view.dimensions.columns, QStringList{u"3 Cải cách thủ tục hành chính"_s});
        QVERIFY(view.dimensions.subtitle.contains(u"percent of the maximum"_s));
        QVERIFY(read({.index = u"DTI"_s}).dimensions.emptyText.contains(u"No dimensions of this index"_s));
        QVERIFY(read({.index = u"PAPI"_s}).dimensions.emptyText.contains(u"PAPI nội dung 1"_s));
    }

    void withoutFiguresItSaysWhatToDo()
    {
        const TestDatabase base(NewContent::Empty);
        const PublishedView view = read({.index = u"PCI"_s}, base);
        QVERIFY(view.periods.isEmpty());
        QCOMPARE(view.shown.year, 0);
        QVERIFY(view.ranking.isEmpty() && view.scores.isEmpty() && view.ranks.isEmpty());
        QVERIFY(!view.ranking.emptyText.isEmpty() && !view.ranks.emptyText.isEmpty());
        const Result<PublishedView> unknown = readPublished({.index = u"GII"_s}, base.workspace(), Language::English);
        QVERIFY(!unknown.ok());
        QVERIFY2(unknown.error().sentence.contains(u"PAPI"_s), qPrintable(unknown.error().sentence));
    }

    void aYearWithoutFiguresGivesTheLatest()
    {
        QCOMPARE(read({.index = u"PAPI"_s, .year = 1999}).shown.year, 2024);
        const PublishedView view = read({.index = u"PAPI"_s});
        QCOMPARE(view.periods.size(), 14);
        QCOMPARE(view.periods.constLast().year, 2011);
    }

private:
    [[nodiscard]] PublishedView read(const PublishedChoice &choice) const { return read(choice, *m_sample); }

    [[nodiscard]] static PublishedView read(const PublishedChoice &choice, const TestDatabase &base)
    {
        const Result<PublishedView> view = readPublished(choice, base.workspace(), Language::Vietnamese);
        return view ? *view : PublishedView();
    }

    [[nodiscard]] static const RowMark *row(const PublishedView &view, const QString &unit)
    {
        const auto found = std::ranges::find(view.ranking.rows, unit, &RowMark::label);
        return found == view.ranking.rows.end() ? nullptr : &*found;
    }

    [[nodiscard]] static bool has(const QStringList &lines, const QString &part)
    {
        return std::ranges::any_of(lines, [&](const QString &line) { return line.contains(part); });
    }

    /// Where the lines are cut.
    [[nodiscard]] static QList<double> breaks(const LineSpec &spec)
    {
        QList<double> places;
        for (const LineRule &rule : spec.rules) {
            if (rule.kind == LineRule::Kind::Break)
                places += rule.at;
        }
        return places;
    }

    std::unique_ptr<TestDatabase> m_sample;
};

QTEST_MAIN(TestPublishedView)
#include "tst_publishedview.moc"
