#include "support/schemes.h"
#include "support/scoretext.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;
using test::described;

namespace {

/// Two figures and what a person gives.
const QStringList &fed()
{
    static const QStringList lines{u"1 10"_s, u"1.1 5 >=95: 5; >=90: 2,5 @on_time_rate"_s,
                                   u"1.2 5 80..100 @online_dossier_rate"_s, u"2 10 manual"_s};
    return lines;
}

} // namespace

/// What gives points to a component: what was entered in each form, and what the rule makes of a figure. All expected
/// numbers are worked out by hand.
class TestIndexFigures : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void computedPointsStandBesideEnteredOnes();
    void formsAreKeptApart_data();
    void formsAreKeptApart();
    void reasons_data();
    void reasons();
    void whatDoesNotApplyHasNoPointsEvenIfSomeWereEntered();
};

void TestIndexFigures::figures_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("first");  ///< >=95: 5; >=90: 2,5
    QTest::addColumn<QString>("second"); ///< 80..100 of 5
    QTest::addColumn<QString>("total");  ///< with 8 of 10 entered
    QTest::newRow("at the best") << u"1.1=95 1.2=100"_s << u"5 computed"_s << u"5 computed"_s << u"18/20 90,00"_s;
    QTest::newRow("between") << u"1.1=94.999 1.2=92.56"_s << u"2,5 computed"_s << u"4,628 computed"_s
                             << u"15,128/20 75,64"_s;
    QTest::newRow("at the least") << u"1.1=90 1.2=80"_s << u"2,5 computed"_s << u"4 computed"_s << u"14,5/20 72,50"_s;
    QTest::newRow("below") << u"1.1=89.99 1.2=79.99"_s << u"0 computed"_s << u"0 computed"_s << u"8/20 40,00"_s;
    QTest::newRow("above the whole") << u"1.1=120 1.2=120"_s << u"5 computed"_s << u"5 computed"_s << u"18/20 90,00"_s;
    QTest::newRow("one only") << u"1.2=90"_s << u"missing: no points yet"_s << u"4,5 computed"_s
                              << u"12,5/20 least 62,50 missing 1.1"_s;
    QTest::newRow("for what a person gives")
        << u"1.1=95 1.2=100 2=100"_s << u"5 computed"_s << u"5 computed"_s << u"18/20 90,00"_s;
}

void TestIndexFigures::figures()
{
    QFETCH(QString, figures);
    const UnitScore score = scoreUnit(test::schemeOf(fed(), SchemeKind::Internal), 2026, ScoreForm::Final, UnitId(1),
                                      test::finalPoints(u"2=8"_s), test::figuresOf(figures));
    QTEST(described(score.component(u"1.1"_s)), "first");
    QTEST(described(score.component(u"1.2"_s)), "second");
    QCOMPARE(described(score.component(u"2"_s)), u"8 entered"_s);
    QTEST(described(score.total), "total");
}

void TestIndexFigures::computedPointsStandBesideEnteredOnes()
{
    for (const SchemeKind kind : {SchemeKind::National, SchemeKind::Internal}) {
        const UnitScore score =
            scoreUnit(test::schemeOf(fed(), kind), 2026, ScoreForm::Final, UnitId(1),
                      test::finalPoints(u"1.1=5 1.2=0 2=8"_s), test::figuresOf(u"1.1=92 1.2=90 2=50"_s));
        QCOMPARE(described(score.component(u"1.1"_s)), u"5 entered"_s);
        QCOMPARE(score.component(u"1.1"_s)->computed, std::optional(2500));
        QCOMPARE(described(score.component(u"1.2"_s)), u"0 entered"_s); // none entered is no less entered
        QCOMPARE(score.component(u"1.2"_s)->computed, std::optional(4500));
        QCOMPARE(score.component(u"2"_s)->computed, std::nullopt);
        QCOMPARE(described(score.total), u"13/20 65,00"_s);
    }
}

void TestIndexFigures::formsAreKeptApart_data()
{
    QTest::addColumn<SchemeKind>("kind");
    QTest::addColumn<ScoreForm>("form");
    QTest::addColumn<QString>("first"); ///< self 1, appraised 2, final 3
    QTest::addColumn<QString>("third"); ///< self 8 alone
    QTest::addColumn<QString>("fed");   ///< a figure alone
    QTest::addColumn<QString>("total");
    const QString missing = u"missing: no points yet"_s;
    QTest::newRow("national, self") << SchemeKind::National << ScoreForm::SelfAssessed << u"1 entered"_s
                                    << u"8 entered"_s << u"4,5 computed"_s << u"13,5/20 67,50"_s;
    QTest::newRow("national, appraised") << SchemeKind::National << ScoreForm::Appraised << u"2 entered"_s << missing
                                         << missing << u"2/20 least 10,00 missing 1.2 2"_s;
    QTest::newRow("national, final") << SchemeKind::National << ScoreForm::Final << u"3 entered"_s << missing << missing
                                     << u"3/20 least 15,00 missing 1.2 2"_s;
    QTest::newRow("internal, self") << SchemeKind::Internal << ScoreForm::SelfAssessed << u"1 entered"_s
                                    << u"8 entered"_s << u"4,5 computed"_s << u"13,5/20 67,50"_s;
    QTest::newRow("internal, appraised") << SchemeKind::Internal << ScoreForm::Appraised << u"2 entered"_s << missing
                                         << u"4,5 computed"_s << u"6,5/20 least 32,50 missing 2"_s;
    QTest::newRow("internal, final") << SchemeKind::Internal << ScoreForm::Final << u"3 entered"_s << missing
                                     << u"4,5 computed"_s << u"7,5/20 least 37,50 missing 2"_s;
}

void TestIndexFigures::formsAreKeptApart()
{
    QFETCH(SchemeKind, kind);
    QFETCH(ScoreForm, form);
    IndexEntries entries;
    entries[u"1.1"_s].self = 1000;
    entries[u"1.1"_s].appraised = 2000;
    entries[u"1.1"_s].final = 3000;
    entries[u"2"_s].self = 8000;
    const UnitScore score =
        scoreUnit(test::schemeOf(fed(), kind), 2026, form, UnitId(1), entries, test::figuresOf(u"1.2=90"_s));
    QTEST(described(score.component(u"1.1"_s)), "first");
    QTEST(described(score.component(u"2"_s)), "third");
    QTEST(described(score.component(u"1.2"_s)), "fed");
    QCOMPARE(score.component(u"1.2"_s)->computed, std::optional(4500)); // known in every form, whether it stands or not
    QTEST(described(score.total), "total");
}

void TestIndexFigures::reasons_data()
{
    QTest::addColumn<FeedingFigure>("figure");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << FeedingFigure() << u"missing: no points yet"_s;
    QTest::newRow("not reported") << FeedingFigure{{}, u"chưa có báo cáo"_s, {}} << u"missing: chưa có báo cáo"_s;
    QTest::newRow("a value for which nothing stands") << FeedingFigure{95, {}, {}} << u"missing: no points yet"_s;
}

void TestIndexFigures::reasons()
{
    QFETCH(FeedingFigure, figure);
    const UnitScore score =
        scoreUnit(test::schemeOf(fed()), 2026, ScoreForm::Final, UnitId(1), {}, FeedingFigures{{u"1.1"_s, figure}});
    QTEST(described(score.component(u"1.1"_s)), "expected");
    QVERIFY(!score.total.percent());
}

void TestIndexFigures::whatDoesNotApplyHasNoPointsEvenIfSomeWereEntered()
{
    IndexEntries entries = test::finalPoints(u"1.1=5 1.2=4 2=8"_s);
    entries[u"1.2"_s].applicable = false;
    entries[u"1.2"_s].explanation = u"không có huyện"_s;
    const UnitScore score = scoreUnit(test::schemeOf(fed(), SchemeKind::Internal), 2026, ScoreForm::Final, UnitId(1),
                                      entries, test::figuresOf(u"1.2=90"_s));
    const ComponentScore *component = score.component(u"1.2"_s);
    QCOMPARE(described(component), u"not applicable"_s);
    QCOMPARE(component->maximum, 0);
    QCOMPARE(component->reason, u"không có huyện"_s);
    QCOMPARE(described(score.total), u"13/15 86,67 taken 5"_s);
}

QTEST_GUILESS_MAIN(TestIndexFigures)
#include "tst_indexfigures.moc"
