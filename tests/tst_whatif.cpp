#include "models/analysis/whatif.h"
#include "support/schemes.h"
#include "support/scoretext.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

using test::described;

/// "1.1=4 2=0,5" as edits in this order.
QList<TrialEdit> editsOf(const QString &text)
{
    QList<TrialEdit> edits;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        edits += TrialEdit{part.section(u'=', 0, 0), *readPoints(part.section(u'=', 1))};
    return edits;
}

/// "1.1 3 > 4 by 5,00; 2 missing > 1 by 0,50".
QString described(const QList<WaterfallStep> &steps)
{
    QStringList texts;
    for (const WaterfallStep &step : steps) {
        const QString before = step.wasMissing ? u"missing"_s : pointsText(step.before);
        texts +=
            u"%1 %2 > %3 by %4%5"_s.arg(step.component, before, pointsText(step.after),
                                        step.moved < 0 ? u"-"_s : QString(), test::hundredths(std::abs(step.moved)));
    }
    return texts.join(u"; "_s);
}

QString described(const QList<WinnablePoints> &winnable)
{
    QStringList texts;
    for (const WinnablePoints &points : winnable)
        texts += u"%1 %2 %3 %4"_s.arg(points.component, pointsText(points.points), points.field, points.owner);
    return texts.join(u"; "_s);
}

QString described(const QList<WinnableSum> &sums)
{
    QStringList texts;
    for (const WinnableSum &sum : sums)
        texts += u"%1 %2 of %3"_s.arg(sum.key, pointsText(sum.points)).arg(sum.components);
    return texts.join(u"; "_s);
}

/// Edits of a third of the components, some of them impossible, and of one that the scheme does not have.
QList<TrialEdit> randomEdits(QRandomGenerator &random, const IndexScheme &scheme)
{
    QList<TrialEdit> edits;
    for (const SchemeNode *node : scheme.scoredNodes()) {
        if (random.bounded(3) == 0)
            edits.insert(random.bounded(int(edits.size()) + 1),
                         TrialEdit{node->code, random.bounded(-2000, *node->maximum + 2000)});
    }
    edits.insert(random.bounded(int(edits.size()) + 1), TrialEdit{u"9.9"_s, 1000});
    return edits;
}

/// A unit's score under a random scheme, with all that it was made from.
struct Scene
{
    /// `isWhole`: points for everything that applies, so that there is a percentage.
    Scene(QRandomGenerator &random, bool isWhole)
        : scheme(test::randomScheme(random, {u"Sở Nội vụ"_s, u"Văn phòng"_s, u"Bưu điện"_s})),
          entries(test::randomEntries(random, scheme)), form(ScoreForm(random.bounded(3)))
    {
        for (const SchemeNode *node : scheme.scoredNodes()) {
            if (random.bounded(4) > 0)
                figures[node->code].value = random.bounded(120'000) / 1000.0;
            if (isWhole && !entries[node->code].points(form))
                entries[node->code].setPoints(form, nearestPossible(node->rule, *node->maximum, *node->maximum / 3));
        }
    }

    [[nodiscard]] UnitScore score() const { return scoreUnit(scheme, year, form, UnitId(1), entries, figures); }
    /// The same after `edits` were entered.
    [[nodiscard]] UnitScore scoreAfter(const QList<TrialEdit> &edits) const
    {
        Scene edited = *this;
        for (const TrialEdit &edit : edits) {
            if (const SchemeNode *node = scheme.node(edit.component))
                edited.entries[edit.component].setPoints(form,
                                                         nearestPossible(node->rule, *node->maximum, edit.points));
        }
        return edited.score();
    }

    int year = 2026;
    IndexScheme scheme;
    IndexEntries entries;
    ScoreForm form;
    FeedingFigures figures;
};

QString described(const UnitScore &score)
{
    QStringList texts{described(score.total), score.group, described(score.fields)};
    for (const ComponentScore &component : score.components)
        texts += u"%1 of %2: %3 %4"_s.arg(component.component, pointsText(component.maximum), described(&component),
                                          component.reason);
    return texts.join(u'\n');
}

} // namespace

/// What a unit's score would be with other points, and what is still to be won.
class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void tries_data();
    void tries();
    void triesLeaveTheScoreAlone();
    void groupFollows();
    void stepsSumExactlyToTheChange_data();
    void stepsSumExactlyToTheChange();
    void aTrialIsTheScoreOfTheEditedPoints();
    void stepsAreInTheOrderOfTheSchemeAndOnlyOfWhatApplies();
    void winnable_data();
    void winnable();
    void winnableByOwnerAndField();
    void winnablePointsAreAllThatIsNotWon();
};

void TestWhatIf::tries_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("edits");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("total");
    const QStringList twenty{u"1 10"_s,           u"1.1 6"_s,      u"1.1.1 4 manual"_s,      u"1.1.2 2 yes/no"_s,
                             u"1.2:p 4 manual"_s, u"2 5 manual"_s, u"3 5 >=90: 5; >=80: 3"_s};
    const QString twelve = u"1.1.1=3 1.1.2=0 1.2=2 2=4 3=3"_s; // 60 %
    QTest::newRow("nothing") << twenty << twelve << u""_s << u""_s << u"12/20 60,00"_s;
    // A point of 20 is 5 %.
    QTest::newRow("one") << twenty << twelve << u"1.1.1=4"_s << u"1.1.1 3 > 4 by 5,00"_s << u"13/20 65,00"_s;
    QTest::newRow("one down") << twenty << twelve << u"2=1,5"_s << u"2 4 > 1,5 by -12,50"_s << u"9,5/20 47,50"_s;
    QTest::newRow("several, in the order of the scheme")
        << twenty << twelve << u"3=5 2=3 1.1.1=4"_s << u"1.1.1 3 > 4 by 5,00; 2 4 > 3 by -5,00; 3 3 > 5 by 10,00"_s
        << u"14/20 70,00"_s;
    QTest::newRow("the same again") << twenty << twelve << u"2=4"_s << u"2 4 > 4 by 0,00"_s << u"12/20 60,00"_s;
    QTest::newRow("impossible ones become the nearest")
        << twenty << twelve << u"1.1.1=9 1.1.2=1,5 3=3,9"_s
        << u"1.1.1 3 > 4 by 5,00; 1.1.2 0 > 2 by 10,00; 3 3 > 3 by 0,00"_s << u"15/20 75,00"_s;
    QTest::newRow("unknown components and sums are passed over")
        << twenty << twelve << u"7=5 1.1=6 1=10 2=5"_s << u"2 4 > 5 by 5,00"_s << u"13/20 65,00"_s;
    // 3 + 0 + 4 + 3 = 10 of 16; half a point more is 3.125 %
    QTest::newRow("what does not apply is passed over")
        << twenty << u"1.1.1=3 1.1.2=0 1.2=x 2=4 3=3"_s << u"1.2=4 2=4,5"_s << u"2 4 > 4,5 by 3,13"_s
        << u"10,5/16 65,63 taken 4"_s;
    QTest::newRow("a missing one") << twenty << u"1.1.1=3 1.1.2=0 1.2=2 3=3"_s << u"2=4"_s
                                   << u"2 missing > 4 by 20,00"_s << u"12/20 60,00"_s;
    QTest::newRow("one of two missing") << twenty << u"1.1.1=3 1.2=2 3=3"_s << u"2=4"_s << u"2 missing > 4 by 20,00"_s
                                        << u"12/20 least 60,00 missing 1.1.2"_s;
    QTest::newRow("a missing one that stays at nothing")
        << twenty << u"1.1.1=3 1.1.2=0 1.2=2 3=3"_s << u"2=0"_s << u"2 missing > 0 by 0,00"_s << u"8/20 40,00"_s;
    // 1, 2 and 3 sevenths: 14.29, 28.57, 42.86 %. Each seventh rounded alone would make 42.87.
    QTest::newRow("steps of running totals")
        << QStringList{u"1 3 manual"_s, u"2 2 manual"_s, u"3 2 manual"_s} << u"1=0 2=0 3=0"_s << u"1=1 2=1 3=1"_s
        << u"1 0 > 1 by 14,29; 2 0 > 1 by 14,28; 3 0 > 1 by 14,29"_s << u"3/7 42,86"_s;
    QTest::newRow("nothing applies") << QStringList{u"1 3 manual"_s} << u"1=x"_s << u"1=2"_s << u""_s
                                     << u"0/0 - taken 3"_s;
}

void TestWhatIf::tries()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, entered);
    QFETCH(QString, edits);
    const IndexScheme scheme = test::schemeOf(lines);
    const UnitScore score = scoreUnit(scheme, 2026, ScoreForm::Final, UnitId(1), test::finalPoints(entered), {});
    const Trial trial = tryEdits(scheme, 2026, score, editsOf(edits));
    QTEST(described(trial.steps), "steps");
    QTEST(described(trial.score.total), "total");
}

void TestWhatIf::triesLeaveTheScoreAlone()
{
    const IndexScheme scheme = test::schemeOf({u"1 10 manual"_s, u"2 10 manual"_s});
    QList<UnitScore> units{scoreUnit(scheme, 2026, ScoreForm::Final, UnitId(1), test::finalPoints(u"1=5 2=5"_s), {})};
    rankUnits(units);
    const QString before = described(units.first());
    const Trial trial = tryEdits(scheme, 2026, units.first(), {{u"1"_s, 9000}});
    QCOMPARE(described(units.first()), before);
    QCOMPARE(units.first().rank, std::optional(1));
    QVERIFY(described(trial.score) != before);
    // The rank of a trial is not known: others may be tried too.
    QCOMPARE(trial.score.rank, std::nullopt);
    QCOMPARE(trial.score.ranked, 0);
}

void TestWhatIf::groupFollows()
{
    IndexScheme scheme = test::schemeOf({u"1 50 manual"_s, u"2 50 manual"_s});
    scheme.groups += GroupBound{u"A+"_s, 9500, 2027, 0};
    const auto groupAfter = [&](const QString &entered, const QString &edits, int year) {
        const UnitScore score = scoreUnit(scheme, year, ScoreForm::Final, UnitId(1), test::finalPoints(entered), {});
        return tryEdits(scheme, year, score, editsOf(edits)).score.group;
    };
    QCOMPARE(groupAfter(u"1=50 2=39,99"_s, u""_s, 2026), u"B"_s);
    QCOMPARE(groupAfter(u"1=50 2=39,99"_s, u"2=40"_s, 2026), u"A"_s);
    QCOMPARE(groupAfter(u"1=50 2=40"_s, u"2=39,99"_s, 2026), u"B"_s);
    QCOMPARE(groupAfter(u"1=50 2=40"_s, u"1=0"_s, 2026), u"D"_s);
    QCOMPARE(groupAfter(u"1=50"_s, u"1=45"_s, 2026), u""_s); // one is missing still
    QCOMPARE(groupAfter(u"1=50"_s, u"2=50"_s, 2026), u"A"_s);
    QCOMPARE(groupAfter(u"1=50"_s, u"2=50"_s, 2027), u"A+"_s);
}

void TestWhatIf::stepsSumExactlyToTheChange_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("with points missing") << false;
    QTest::newRow("with all points") << true;
}

void TestWhatIf::stepsSumExactlyToTheChange()
{
    QFETCH(bool, isWhole);
    QRandomGenerator random(20'261'122);
    int moved = 0;
    for (int number = 0; number < 1000; ++number) {
        const Scene scene(random, isWhole);
        const QList<TrialEdit> edits = randomEdits(random, scene.scheme);
        const UnitScore score = scene.score();
        const Trial trial = tryEdits(scene.scheme, scene.year, score, edits);
        const int sum = std::accumulate(trial.steps.cbegin(), trial.steps.cend(), 0,
                                        [](int before, const WaterfallStep &step) { return before + step.moved; });
        QCOMPARE(sum, trial.after - trial.before);
        QCOMPARE(trial.before, score.total.leastPercent());
        QCOMPARE(trial.after, trial.score.total.leastPercent());
        moved += sum == 0 ? 0 : 1;
    }
    QVERIFY2(moved > 300, "the trials of this test change something");
}

void TestWhatIf::aTrialIsTheScoreOfTheEditedPoints()
{
    QRandomGenerator random(7);
    for (int number = 0; number < 1000; ++number) {
        const Scene scene(random, number % 2 == 0);
        const QList<TrialEdit> edits = randomEdits(random, scene.scheme);
        const Trial trial = tryEdits(scene.scheme, scene.year, scene.score(), edits);
        QCOMPARE(described(trial.score), described(scene.scoreAfter(edits)));
    }
}

void TestWhatIf::stepsAreInTheOrderOfTheSchemeAndOnlyOfWhatApplies()
{
    QRandomGenerator random(11);
    for (int number = 0; number < 300; ++number) {
        const Scene scene(random, false);
        const QList<TrialEdit> edits = randomEdits(random, scene.scheme);
        const UnitScore score = scene.score();
        QStringList expected;
        QList<TrialEdit> entered;
        int running = score.total.leastPercent();
        const Trial trial = tryEdits(scene.scheme, scene.year, score, edits);
        for (const ComponentScore &component : score.components) {
            const auto edit = std::ranges::find(edits, component.component, &TrialEdit::component);
            if (edit == edits.cend() || component.origin == PointsOrigin::NotApplicable)
                continue;
            const WaterfallStep step = trial.steps.value(expected.size());
            expected += component.component;
            entered += *edit;
            const int after = scene.scoreAfter(entered).total.leastPercent();
            QCOMPARE(step.component, component.component);
            QCOMPARE(step.before, component.points.value_or(0));
            QCOMPARE(step.wasMissing, component.origin == PointsOrigin::Missing);
            QVERIFY(isPossible(scene.scheme.node(step.component)->rule, component.maximum, step.after));
            QCOMPARE(step.moved, after - running);
            running = after;
        }
        QCOMPARE(trial.steps.size(), expected.size());
    }
}

void TestWhatIf::winnable_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("expected"); ///< of 4, 2 and 4 points in field 1, 5 in field 2, 5 in field 3
    QTest::newRow("nothing left") << u"1.1.1=4 1.1.2=2 1.2=4 2=5 3=5"_s << u""_s;
    QTest::newRow("most first") << u"1.1.1=3 1.1.2=0 1.2=4 2=4,5 3=1"_s
                                << u"3 4 3 Sở; 1.1.2 2 1 Phòng; 1.1.1 1 1 Sở; 2 0,5 2 Phòng"_s;
    QTest::newRow("as many: in the order of the scheme")
        << u"1.1.1=2 1.1.2=0 1.2=2 2=3 3=3"_s << u"1.1.1 2 1 Sở; 1.1.2 2 1 Phòng; 1.2 2 1 Sở; 2 2 2 Phòng; 3 2 3 Sở"_s;
    QTest::newRow("missing ones are all to be won") << u"1.1.1=4 1.1.2=2 2=5 3=4"_s << u"1.2 4 1 Sở; 3 1 3 Sở"_s;
    QTest::newRow("what does not apply cannot be won") << u"1.1.1=x 1.1.2=x 1.2=x 2=4 3=x"_s << u"2 1 2 Phòng"_s;
}

void TestWhatIf::winnable()
{
    QFETCH(QString, entered);
    IndexScheme scheme = test::schemeOf({u"1 10"_s, u"1.1 6"_s, u"1.1.1 4 manual"_s, u"1.1.2 2 yes/no"_s,
                                         u"1.2:p 4 manual"_s, u"2 5 manual"_s, u"3 5 manual"_s});
    for (SchemeNode &node : scheme.nodes)
        node.owner = node.code == u"1.1.2" || node.code == u"2" ? u"Phòng"_s : u"Sở"_s;
    const IndexEntries entries = test::finalPoints(entered);
    const UnitScore score = scoreUnit(scheme, 2026, ScoreForm::Final, UnitId(1), entries, {});
    QTEST(described(winnablePoints(scheme, score, entries)), "expected");
}

void TestWhatIf::winnableByOwnerAndField()
{
    IndexScheme scheme =
        test::schemeOf({u"1 10"_s, u"1.1 6 manual"_s, u"1.2 4 manual"_s, u"2 5 manual"_s, u"3 5 manual"_s});
    for (SchemeNode &node : scheme.nodes)
        node.owner = node.code == u"3" ? QString() : u"Sở"_s;
    IndexEntries entries = test::finalPoints(u"1.1=5 1.2=3 2=2,5 3=4"_s);
    entries[u"1.2"_s].owner = u"Phòng"_s; // in place of the scheme's
    const UnitScore score = scoreUnit(scheme, 2026, ScoreForm::Final, UnitId(1), entries, {});
    const QList<WinnablePoints> points = winnablePoints(scheme, score, entries);
    QCOMPARE(described(points), u"2 2,5 2 Sở; 1.1 1 1 Sở; 1.2 1 1 Phòng; 3 1 3 "_s);
    QCOMPARE(described(winnableBy(points, &WinnablePoints::field)), u"2 2,5 of 1; 1 2 of 2; 3 1 of 1"_s);
    // Of as many the one whose most valuable component is first.
    QCOMPARE(described(winnableBy(points, &WinnablePoints::owner)), u"Sở 3,5 of 2; Phòng 1 of 1;  1 of 1"_s);
    QCOMPARE(described(winnableBy({}, &WinnablePoints::owner)), QString());
}

void TestWhatIf::winnablePointsAreAllThatIsNotWon()
{
    QRandomGenerator random(13);
    for (int number = 0; number < 300; ++number) {
        const Scene scene(random, number % 2 == 0);
        const UnitScore score = scene.score();
        const QList<WinnablePoints> points = winnablePoints(scene.scheme, score, scene.entries);
        const auto sumOf = [](const auto &items) {
            return std::accumulate(items.cbegin(), items.cend(), 0,
                                   [](Points before, const auto &item) { return before + item.points; });
        };
        QCOMPARE(sumOf(points), score.total.maximum - score.total.points);
        QVERIFY(std::ranges::is_sorted(points, std::greater(), &WinnablePoints::points));
        for (auto key : {&WinnablePoints::field, &WinnablePoints::owner, &WinnablePoints::component}) {
            const QList<WinnableSum> sums = winnableBy(points, key);
            QCOMPARE(sumOf(sums), sumOf(points));
            QVERIFY(std::ranges::is_sorted(sums, std::greater(), &WinnableSum::points));
        }
        for (const WinnableSum &sum : winnableBy(points, &WinnablePoints::field)) {
            const IndexSum field = score.field(sum.key)->sum;
            QCOMPARE(sum.points, field.maximum - field.points);
        }
    }
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
