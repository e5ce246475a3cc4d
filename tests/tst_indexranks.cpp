#include "models/analysis/indexscore.h"
#include "support/schemes.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

/// "1/2 - 5/10" as fractions of thousandths.
QList<std::optional<Fraction>> fractionsOf(const QString &text)
{
    QList<std::optional<Fraction>> fractions;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"-")
            fractions += std::nullopt;
        else
            fractions += Fraction{*readPoints(part.section(u'/', 0, 0)), *readPoints(part.section(u'/', 1))};
    }
    return fractions;
}

QString rankText(const QList<std::optional<int>> &ranks)
{
    QStringList texts;
    for (const std::optional<int> &rank : ranks)
        texts += rank ? QString::number(*rank) : u"-"_s;
    return texts.join(u' ');
}

/// Scores under a scheme of two fields of 50 points each.
QList<UnitScore> scoresOf(const QStringList &entered)
{
    const IndexScheme scheme = test::schemeOf({u"1 50 manual"_s, u"2 50 manual"_s});
    QList<UnitScore> scores;
    for (const QString &text : entered) {
        scores += scoreUnit(scheme, 2026, ScoreForm::Final, UnitId(scores.size() + 1), test::finalPoints(text), {});
    }
    return scores;
}

} // namespace

/// Ranks and groups of units (domain.md b.2): "1224", by the exact fraction; bounds of groups belong to years.
class TestIndexRanks : public QObject
{
    Q_OBJECT

private slots:
    void ranks_data();
    void ranks();
    void ranksDoNotDependOnTheOrder();
    void unitsAreRanked_data();
    void unitsAreRanked();
    void groups_data();
    void groups();
    void groupsBelongToTheirYears_data();
    void groupsBelongToTheirYears();
};

void TestIndexRanks::ranks_data()
{
    QTest::addColumn<QString>("fractions");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("one") << u"5/10"_s << u"1"_s;
    QTest::newRow("best first") << u"9/10 8/10 7/10"_s << u"1 2 3"_s;
    QTest::newRow("best last") << u"7/10 8/10 9/10"_s << u"3 2 1"_s;
    QTest::newRow("two second") << u"9/10 8/10 8/10 7/10"_s << u"1 2 2 4"_s;
    QTest::newRow("two first") << u"9/10 9/10 7/10"_s << u"1 1 3"_s;
    QTest::newRow("three last") << u"1/10 9/10 1/10 1/10"_s << u"2 1 2 2"_s;
    QTest::newRow("all alike") << u"5/10 5/10 5/10"_s << u"1 1 1"_s;
    QTest::newRow("alike of different maxima") << u"4/8 5/10 6/12 7/13"_s << u"2 2 2 1"_s; // a half; 7/13 is more
    QTest::newRow("more points, but not of more") << u"16/20 15/16"_s << u"2 1"_s;         // 80 % and 93.75 %
    // Both are printed as 66.67 %: 66.667 and 66.666.
    QTest::newRow("alike when rounded") << u"66,666/100 66,667/100 2/3"_s << u"3 1 2"_s;
    QTest::newRow("some without") << u"- 9/10 - 8/10 -"_s << u"- 1 - 2 -"_s;
    QTest::newRow("all without") << u"- -"_s << u"- -"_s;
    QTest::newRow("nothing won") << u"0/10 0/20 1/20"_s << u"2 2 1"_s;
    // Products above 32 bits; the first is more by one part of 10^18.
    QTest::newRow("many points") << u"999999,998/999999,999 999999,997/999999,998"_s << u"1 2"_s;
}

void TestIndexRanks::ranks()
{
    QFETCH(QString, fractions);
    QTEST(rankText(ranksOf(fractionsOf(fractions))), "expected");
}

void TestIndexRanks::ranksDoNotDependOnTheOrder()
{
    QStringList texts{u"9/10"_s, u"8/10"_s, u"4/5"_s, u"7/10"_s, u"-"_s, u"66,666/100"_s, u"66,667/100"_s};
    const QHash<QString, QString> expected{{u"9/10"_s, u"1"_s},      {u"8/10"_s, u"2"_s}, {u"4/5"_s, u"2"_s},
                                           {u"7/10"_s, u"4"_s},      {u"-"_s, u"-"_s},    {u"66,667/100"_s, u"5"_s},
                                           {u"66,666/100"_s, u"6"_s}};
    std::mt19937 random(7);
    for (int turn = 0; turn < 50; ++turn) {
        std::shuffle(texts.begin(), texts.end(), random);
        const QStringList ranks = rankText(ranksOf(fractionsOf(texts.join(u' ')))).split(u' ');
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(ranks.at(i), expected.value(texts.at(i)));
    }
}

void TestIndexRanks::unitsAreRanked_data()
{
    QTest::addColumn<QStringList>("entered");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("ranked");
    QTest::newRow("best first") << QStringList{u"1=50 2=40"_s, u"1=40 2=40"_s} << u"1 2"_s << 2;
    QTest::newRow("a tie of other points")
        << QStringList{u"1=50 2=30"_s, u"1=30 2=50"_s, u"1=50 2=50"_s, u"1=1 2=1"_s} << u"2 2 1 4"_s << 4;
    // 40/50 and 80/100 are the same; 45/50 is more than 89.9/100.
    QTest::newRow("maxima that were lowered")
        << QStringList{u"1=40 2=x"_s, u"1=40 2=40"_s, u"1=45 2=x"_s, u"1=50 2=39,9"_s} << u"3 3 1 2"_s << 4;
    // 90.001 and 90.002 are both printed as 90.00.
    QTest::newRow("alike when rounded") << QStringList{u"1=50 2=40,001"_s, u"1=50 2=40,002"_s} << u"2 1"_s << 2;
    QTest::newRow("one that is missing points, though it has the most")
        << QStringList{u"1=50"_s, u"1=10 2=10"_s, u"1=20 2=20"_s} << u"- 2 1"_s << 2;
    QTest::newRow("one to which nothing applies") << QStringList{u"1=x 2=x"_s, u"1=0 2=0"_s} << u"- 1"_s << 1;
    QTest::newRow("nobody") << QStringList{u"1=50"_s, u""_s} << u"- -"_s << 0;
}

void TestIndexRanks::unitsAreRanked()
{
    QFETCH(QStringList, entered);
    QFETCH(int, ranked);
    QList<UnitScore> units = scoresOf(entered);
    rankUnits(units);
    QList<std::optional<int>> ranks;
    for (qsizetype i = 0; i < units.size(); ++i) {
        QCOMPARE(units.at(i).unit, UnitId(i + 1)); // the list stays in its order
        QCOMPARE(units.at(i).ranked, units.at(i).rank ? ranked : 0);
        ranks += units.at(i).rank;
    }
    QTEST(rankText(ranks), "expected");
    // Ranks of an earlier time are forgotten.
    units.removeLast();
    for (UnitScore &unit : units)
        unit.total.missing += u"1"_s;
    rankUnits(units);
    for (const UnitScore &unit : std::as_const(units)) {
        QVERIFY(!unit.rank);
        QCOMPARE(unit.ranked, 0);
    }
}

void TestIndexRanks::groups_data()
{
    QTest::addColumn<QString>("points"); ///< of 100
    QTest::addColumn<QString>("expected");
    const QList<std::pair<QString, QString>> rows{{u"100"_s, u"A"_s},    {u"90,001"_s, u"A"_s}, {u"90"_s, u"A"_s},
                                                  {u"89,995"_s, u"A"_s}, // printed as 90.00, which is in A
                                                  {u"89,994"_s, u"B"_s}, {u"89,99"_s, u"B"_s},  {u"80"_s, u"B"_s},
                                                  {u"79,994"_s, u"C"_s}, {u"79,99"_s, u"C"_s},  {u"70"_s, u"C"_s},
                                                  {u"69,994"_s, u"D"_s}, {u"0"_s, u"D"_s}};
    for (const auto &[points, expected] : rows)
        QTest::newRow(qPrintable(points)) << points << expected;
}

void TestIndexRanks::groups()
{
    QFETCH(QString, points);
    const UnitScore score = scoreUnit(test::schemeOf({u"1 100 manual"_s}), 2026, ScoreForm::Final, UnitId(1),
                                      test::finalPoints(u"1="_s + points), {});
    QTEST(score.group, "expected");
}

void TestIndexRanks::groupsBelongToTheirYears_data()
{
    QTest::addColumn<QString>("points"); ///< of 100
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &points, int year, const QString &expected) {
        QTest::newRow(qPrintable(u"%1 in %2"_s.arg(points).arg(year))) << points << year << expected;
    };
    // Of 2012: from 80, 70, 67.68 and 62.58; of 2016: 90, 80, 70.
    row(u"80"_s, 2012, u"1"_s);
    row(u"79,99"_s, 2012, u"2"_s);
    row(u"70"_s, 2012, u"2"_s);
    row(u"67,68"_s, 2012, u"3"_s);
    row(u"67,67"_s, 2012, u"4"_s);
    row(u"62,58"_s, 2012, u"4"_s);
    row(u"62,57"_s, 2012, u""_s);
    row(u"90"_s, 2016, u"A"_s);
    row(u"89,99"_s, 2016, u"B"_s);
    row(u"80"_s, 2016, u"B"_s);
    row(u"67,68"_s, 2016, u"D"_s);
    row(u"80"_s, 2030, u"B"_s);
    row(u"80"_s, 2011, u"before"_s);
    row(u"80"_s, 2013, u"between"_s);
    row(u"80"_s, 2015, u"between"_s);
    row(u"74,99"_s, 2015, u""_s);
}

void TestIndexRanks::groupsBelongToTheirYears()
{
    QFETCH(QString, points);
    QFETCH(int, year);
    IndexScheme scheme = test::schemeOf({u"1 100 manual"_s});
    scheme.groups = {{u"4"_s, 6258, 2012, 2012},      {u"3"_s, 6768, 2012, 2012}, {u"1"_s, 8000, 2012, 2012},
                     {u"2"_s, 7000, 2012, 2012},      {u"D"_s, 0, 2016, 0},       {u"A"_s, 9000, 2016, 0},
                     {u"C"_s, 7000, 2016, 0},         {u"B"_s, 8000, 2016, 0},    {u"before"_s, 7500, 0, 2011},
                     {u"between"_s, 7500, 2013, 2015}};
    const UnitScore score =
        scoreUnit(scheme, year, ScoreForm::Final, UnitId(1), test::finalPoints(u"1="_s + points), {});
    QTEST(score.group, "expected");
}

QTEST_GUILESS_MAIN(TestIndexRanks)
#include "tst_indexranks.moc"
