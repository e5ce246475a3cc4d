#include "support/schemes.h"
#include "support/scoretext.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;
using test::described;

namespace {

/// 20 points in three fields: 10 (6 and 4), 5 and 5.
const QStringList &twenty()
{
    static const QStringList lines{u"1 10"_s,           u"1.1 6"_s,      u"1.1.1 4 manual"_s, u"1.1.2 2 yes/no"_s,
                                   u"1.2:p 4 manual"_s, u"2 5 manual"_s, u"3 5 manual"_s};
    return lines;
}

} // namespace

/// The sums of one unit's score. All expected numbers are worked out by hand. What gives points to a component is in
/// tst_indexfigures, ranks and groups of years in tst_indexranks.
class TestIndexScore : public QObject
{
    Q_OBJECT

private slots:
    void sums_data();
    void sums();
    void whatDoesNotApply_data();
    void whatDoesNotApply() { sums(); }
    void whatIsMissing_data();
    void whatIsMissing() { sums(); }
    void nationalScheme_data();
    void nationalScheme();
    void demonstrationScheme_data();
    void demonstrationScheme();
    void componentsAreInTheOrderOfTheScheme();

private:
    static void columns();
};

void TestIndexScore::columns()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("entered"); ///< final points
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("fields");
}

void TestIndexScore::sums_data()
{
    columns();
    QTest::newRow("everything") << twenty() << u"1.1.1=4 1.1.2=2 1.2=4 2=5 3=5"_s << u"20/20 100,00"_s << u"A"_s
                                << u"1: 10/10 100,00; 2: 5/5 100,00; 3: 5/5 100,00"_s;
    QTest::newRow("nothing") << twenty() << u"1.1.1=0 1.1.2=0 1.2=0 2=0 3=0"_s << u"0/20 0,00"_s << u"D"_s
                             << u"1: 0/10 0,00; 2: 0/5 0,00; 3: 0/5 0,00"_s;
    // 3.5 + 2 + 1 = 6.5; + 4.25 + 3 = 13.75
    QTest::newRow("some") << twenty() << u"1.1.1=3,5 1.1.2=2 1.2=1 2=4,25 3=3"_s << u"13,75/20 68,75"_s << u"D"_s
                          << u"1: 6,5/10 65,00; 2: 4,25/5 85,00; 3: 3/5 60,00"_s;
    // 0.005 / 20 = 0.025 %: a half, up; 0.003 / 10 = 0.03 %; 0.001 / 5 = 0.02 %
    QTest::newRow("thousandths") << twenty() << u"1.1.1=0,001 1.1.2=0,001 1.2=0,001 2=0,001 3=0,001"_s
                                 << u"0,005/20 0,03"_s << u"D"_s
                                 << u"1: 0,003/10 0,03; 2: 0,001/5 0,02; 3: 0,001/5 0,02"_s;
    QTest::newRow("a third") << QStringList{u"1 3 manual"_s} << u"1=1"_s << u"1/3 33,33"_s << u"D"_s
                             << u"1: 1/3 33,33"_s;
    QTest::newRow("two thirds") << QStringList{u"1 3 manual"_s} << u"1=2"_s << u"2/3 66,67"_s << u"D"_s
                                << u"1: 2/3 66,67"_s;
    // 13.569 / 20 = 67.845 %
    QTest::newRow("a half goes up, not to even")
        << QStringList{u"1 20 manual"_s} << u"1=13,569"_s << u"13,569/20 67,85"_s << u"D"_s << u"1: 13,569/20 67,85"_s;
    // 20.344 / 30 = 67.8133 %, 20.345 / 30 = 67.8167 %
    QTest::newRow("below a half") << QStringList{u"1 30 manual"_s} << u"1=20,344"_s << u"20,344/30 67,81"_s << u"D"_s
                                  << u"1: 20,344/30 67,81"_s;
    QTest::newRow("above a half") << QStringList{u"1 30 manual"_s} << u"1=20,345"_s << u"20,345/30 67,82"_s << u"D"_s
                                  << u"1: 20,345/30 67,82"_s;
    // The mean of the fields would be 50.
    QTest::newRow("fields weigh what they are worth") << QStringList{u"1 9 manual"_s, u"2 1 manual"_s} << u"1=9 2=0"_s
                                                      << u"9/10 90,00"_s << u"A"_s << u"1: 9/9 100,00; 2: 0/1 0,00"_s;
    // 0.004 / 16 = 0.025 %, 0.003 / 16 = 0.01875 %, 0.007 / 32 = 0.021875 %; the mean of the rounded ones is a half.
    QTest::newRow("rounded last") << QStringList{u"1 16 manual"_s, u"2 16 manual"_s} << u"1=0,004 2=0,003"_s
                                  << u"0,007/32 0,02"_s << u"D"_s << u"1: 0,004/16 0,03; 2: 0,003/16 0,02"_s;
    QTest::newRow("others' components and sums count nothing")
        << twenty() << u"1.1.1=4 1.1.2=2 1.2=4 2=5 3=0 1=10 1.1=6 7=5"_s << u"15/20 75,00"_s << u"C"_s
        << u"1: 10/10 100,00; 2: 5/5 100,00; 3: 0/5 0,00"_s;
    QTest::newRow("open criteria leave the points to their field")
        << QStringList{u"1 8 manual"_s, u"1.1 -"_s, u"1.2 -"_s} << u"1=6 1.1=2"_s << u"6/8 75,00"_s << u"C"_s
        << u"1: 6/8 75,00"_s;
    QTest::newRow("no fields") << QStringList{} << u""_s << u"0/0 -"_s << u""_s << u""_s;
}

void TestIndexScore::whatDoesNotApply_data()
{
    columns();
    QTest::newRow("one, all else won") << twenty() << u"1.1.1=x 1.1.2=2 1.2=4 2=5 3=5"_s << u"16/16 100,00 taken 4"_s
                                       << u"A"_s << u"1: 6/6 100,00 taken 4; 2: 5/5 100,00; 3: 5/5 100,00"_s;
    // 3 + 0 + 4 + 3 = 10 of 20 - 4
    QTest::newRow("one, some won") << twenty() << u"1.1.1=3 1.1.2=0 1.2=x 2=4 3=3"_s << u"10/16 62,50 taken 4"_s
                                   << u"D"_s << u"1: 3/6 50,00 taken 4; 2: 4/5 80,00; 3: 3/5 60,00"_s;
    // 4 + 2 + 3 + 5 = 14 of 15
    QTest::newRow("a field of one") << twenty() << u"1.1.1=4 1.1.2=2 1.2=3 2=5 3=x"_s << u"14/15 93,33 taken 5"_s
                                    << u"A"_s << u"1: 9/10 90,00; 2: 5/5 100,00; 3: 0/0 - taken 5"_s;
    QTest::newRow("a field of three") << twenty() << u"1.1.1=x 1.1.2=x 1.2=x 2=4 3=4"_s << u"8/10 80,00 taken 10"_s
                                      << u"B"_s << u"1: 0/0 - taken 10; 2: 4/5 80,00; 3: 4/5 80,00"_s;
    QTest::newRow("all but the smallest") << twenty() << u"1.1.1=x 1.1.2=2 1.2=x 2=x 3=x"_s << u"2/2 100,00 taken 18"_s
                                          << u"A"_s << u"1: 2/2 100,00 taken 8; 2: 0/0 - taken 5; 3: 0/0 - taken 5"_s;
    QTest::newRow("everything") << twenty() << u"1.1.1=x 1.1.2=x 1.2=x 2=x 3=x"_s << u"0/0 - taken 20"_s << u""_s
                                << u"1: 0/0 - taken 10; 2: 0/0 - taken 5; 3: 0/0 - taken 5"_s;
}

void TestIndexScore::whatIsMissing_data()
{
    columns();
    QTest::newRow("one") << twenty() << u"1.1.1=4 1.1.2=2 1.2=4 2=5"_s << u"15/20 least 75,00 missing 3"_s << u""_s
                         << u"1: 10/10 100,00; 2: 5/5 100,00; 3: 0/5 least 0,00 missing 3"_s;
    // 2 + 4 = 6 of 10; 6 + 5 + 5 = 16 of 20
    QTest::newRow("one of a field") << twenty() << u"1.1.2=2 1.2=4 2=5 3=5"_s << u"16/20 least 80,00 missing 1.1.1"_s
                                    << u""_s << u"1: 6/10 least 60,00 missing 1.1.1; 2: 5/5 100,00; 3: 5/5 100,00"_s;
    QTest::newRow("all") << twenty() << u""_s << u"0/20 least 0,00 missing 1.1.1 1.1.2 1.2 2 3"_s << u""_s
                         << u"1: 0/10 least 0,00 missing 1.1.1 1.1.2 1.2; 2: 0/5 least 0,00 missing 2; "
                            "3: 0/5 least 0,00 missing 3"_s;
    // 4 + 5 + 5 = 14 of 20 - 4
    QTest::newRow("one, and one that does not apply")
        << twenty() << u"1.1.1=x 1.2=4 2=5 3=5"_s << u"14/16 least 87,50 missing 1.1.2 taken 4"_s << u""_s
        << u"1: 4/6 least 66,67 missing 1.1.2 taken 4; 2: 5/5 100,00; 3: 5/5 100,00"_s;
    QTest::newRow("all that apply") << twenty() << u"1.1.1=x 1.1.2=x 1.2=x 2=x"_s
                                    << u"0/5 least 0,00 missing 3 taken 15"_s << u""_s
                                    << u"1: 0/0 - taken 10; 2: 0/0 - taken 5; 3: 0/5 least 0,00 missing 3"_s;
    QTest::newRow("none is not missing") << twenty() << u"1.1.1=0 1.1.2=0 1.2=0 2=0 3=5"_s << u"5/20 25,00"_s << u"D"_s
                                         << u"1: 0/10 0,00; 2: 0/5 0,00; 3: 5/5 100,00"_s;
}

void TestIndexScore::sums()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, entered);
    const UnitScore score =
        scoreUnit(test::schemeOf(lines), 2022, ScoreForm::Final, UnitId(7), test::finalPoints(entered), {});
    QCOMPARE(score.unit, UnitId(7));
    QTEST(described(score.total), "total");
    QTEST(score.group, "group");
    QTEST(described(score.fields), "fields");
}

void TestIndexScore::nationalScheme_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("fields");
    // Nine tenths of 9.5, 10, 13, 10.5, 15, 12, 13.5 and 16.5.
    QTest::newRow("nine tenths everywhere")
        << u"1=8,55 2=9 3=11,7 4=9,45 5=13,5 6=10,8 7=12,15 8=14,85"_s << u"90/100 90,00"_s << u"A"_s
        << u"1: 8,55/9,5 90,00; 2: 9/10 90,00; 3: 11,7/13 90,00; 4: 9,45/10,5 90,00; 5: 13,5/15 90,00; "
           "6: 10,8/12 90,00; 7: 12,15/13,5 90,00; 8: 14,85/16,5 90,00"_s;
    // 18.35 + 12.04 + 9.8 + 13.9 = 54.09; + 10.45 + 12.33 + 15.19 = 92.06
    QTest::newRow("as published")
        << u"1=9,2 2=9,15 3=12,04 4=9,8 5=13,9 6=10,45 7=12,33 8=15,19"_s << u"92,06/100 92,06"_s << u"A"_s
        << u"1: 9,2/9,5 96,84; 2: 9,15/10 91,50; 3: 12,04/13 92,62; 4: 9,8/10,5 93,33; 5: 13,9/15 92,67; "
           "6: 10,45/12 87,08; 7: 12,33/13,5 91,33; 8: 15,19/16,5 92,06"_s;
    // 89.999 of 100 would be printed as 90.00.
    QTest::newRow("a thousandth less")
        << u"1=8,549 2=9 3=11,7 4=9,45 5=13,5 6=10,8 7=12,15 8=14,85"_s << u"89,999/100 90,00"_s << u"A"_s
        << u"1: 8,549/9,5 89,99; 2: 9/10 90,00; 3: 11,7/13 90,00; 4: 9,45/10,5 90,00; "
           "5: 13,5/15 90,00; 6: 10,8/12 90,00; 7: 12,15/13,5 90,00; 8: 14,85/16,5 90,00"_s;
}

void TestIndexScore::nationalScheme()
{
    QFETCH(QString, entered);
    const IndexScheme scheme = test::shippedScheme(u"par-2022"_s).scheme;
    const UnitScore score = scoreUnit(scheme, 2022, ScoreForm::Final, UnitId(1), test::finalPoints(entered), {});
    QTEST(described(score.total), "total");
    QTEST(score.group, "group");
    QTEST(described(score.fields), "fields");
}

void TestIndexScore::demonstrationScheme_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("fields");
    const QString steering = u"1.1.1=4 1.1.2=4,6 1.1.3=1,5 1.2.1=3 1.2.2=2 "_s; // 15.1
    const QString procedures = u"2.1.2=5 2.2=10 "_s;                            // 15
    const QString digital = u"3.2=6 "_s;
    const QString impact = u"4.1=13,2 4.2=4"_s; // 17.2
    // 98.5 % of 15 = 14.775; 61 % reaches the step of 10. 15.1 + 29.775 + 16 + 17.2 = 78.075: a half, up.
    QTest::newRow("figures give points") << steering + procedures + digital + impact << u"2.1.1=98.5 3.1=61"_s
                                         << u"78,075/100 78,08"_s << u"C"_s
                                         << u"1: 15,1/20 75,50; 2: 29,775/35 85,07; 3: 16/25 64,00; 4: 17,2/20 86,00"_s;
    // 0.01 below the threshold cost 14.775: 63.3.
    QTest::newRow("below the threshold") << steering + procedures + digital + impact << u"2.1.1=94.99 3.1=61"_s
                                         << u"63,3/100 63,30"_s << u"D"_s
                                         << u"1: 15,1/20 75,50; 2: 15/35 42,86; 3: 16/25 64,00; 4: 17,2/20 86,00"_s;
    // 15.1 + 29.775 + 6 = 50.875 of 100 - 15 - 20
    QTest::newRow("without a component and a field")
        << steering + procedures + digital + u"3.1=x 4.1=x 4.2=x"_s << u"2.1.1=98.5 3.1=61"_s
        << u"50,875/65 78,27 taken 35"_s << u"C"_s
        << u"1: 15,1/20 75,50; 2: 29,775/35 85,07; 3: 6/10 60,00 taken 15; 4: 0/0 - taken 20"_s;
    // 15.1 + 29.775 + 6 + 17.2 = 68.075
    QTest::newRow("without a figure")
        << steering + procedures + digital + impact << u"2.1.1=98.5"_s << u"68,075/100 least 68,08 missing 3.1"_s
        << u""_s << u"1: 15,1/20 75,50; 2: 29,775/35 85,07; 3: 6/25 least 24,00 missing 3.1; 4: 17,2/20 86,00"_s;
}

void TestIndexScore::demonstrationScheme()
{
    QFETCH(QString, entered);
    QFETCH(QString, figures);
    const UnitScore score = scoreUnit(test::shippedScheme(u"demo"_s).scheme, 2026, ScoreForm::Final, UnitId(1),
                                      test::finalPoints(entered), test::figuresOf(figures));
    QTEST(described(score.total), "total");
    QTEST(score.group, "group");
    QTEST(described(score.fields), "fields");
}

void TestIndexScore::componentsAreInTheOrderOfTheScheme()
{
    const UnitScore score = scoreUnit(test::schemeOf(twenty()), 2026, ScoreForm::Final, UnitId(1), {}, {});
    QStringList codes;
    QStringList maxima;
    for (const ComponentScore &component : score.components) {
        codes += component.component;
        maxima += pointsText(component.maximum);
    }
    QCOMPARE(codes.join(u' '), u"1.1.1 1.1.2 1.2 2 3"_s);
    QCOMPARE(maxima.join(u' '), u"4 2 4 5 5"_s);
    QVERIFY(!score.component(u"1.1"_s)); // a sum is no component
    QVERIFY(!score.field(u"1.1"_s));
    QCOMPARE(score.field(u"2"_s)->sum.maximum, 5000);
}

QTEST_GUILESS_MAIN(TestIndexScore)
#include "tst_indexscore.moc"
