#include "models/reporting/indexgaps.h"
#include "support/schemes.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Two fields of 40 and 60 points.
IndexScheme twoFields()
{
    IndexScheme scheme = schemeOf({u"1 40"_s, u"1.1 10 manual"_s, u"1.2 30 manual"_s, u"2 60"_s, u"2.1 60 manual"_s});
    scheme.name.en = u"Test"_s;
    return scheme;
}

UnitScore scoreOf(const IndexScheme &scheme, int unit, const QString &points, int year = 2023)
{
    return scoreUnit(scheme, year, ScoreForm::Final, UnitId(unit), finalPoints(points), {});
}

IndexContext contextOf(const IndexScheme &scheme)
{
    static const Catalogue none;
    return IndexContext{scheme, 2023, ScoreForm::Final, none, Language::Vietnamese, UnitId(1)};
}

QStringList orderOf(const QList<FieldGap> &gaps)
{
    QStringList fields;
    for (const FieldGap &gap : gaps)
        fields += gap.field;
    return fields;
}

GapBase against(const UnitScore &earlier, const IndexScheme &scheme, int year = 2022)
{
    return {.kind = FieldBase::LastYear, .earlier = &earlier, .earlierScheme = &scheme, .earlierYear = year};
}

} // namespace

/// What the fields of a unit are held against. Expected numbers were reckoned by hand.
class TestIndexGaps : public QObject
{
    Q_OBJECT

private slots:
    void gapsToTheBest()
    {
        const IndexScheme scheme = twoFields();
        const UnitScore own = scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=30"_s);             // 75 %, 50 %
        const QList<UnitScore> scores{own, scoreOf(scheme, 2, u"1.1=5 1.2=20 2.1=45"_s), // 62.5 %, 75 %
                                      scoreOf(scheme, 3, u"1.1=10 1.2=2 2.1=45"_s),      // 30 %, 75 %
                                      scoreOf(scheme, 4, u"1.1=10 2.1=59"_s)};           // none, 98.33 %
        const QList<FieldGap> gaps = fieldGaps(contextOf(scheme), own, {FieldBase::Best, scores});
        QCOMPARE(orderOf(gaps), QStringList({u"2"_s, u"1"_s})); // the wider one first
        QCOMPARE(gaps.at(0).own, std::optional(5000));
        QCOMPARE(gaps.at(0).base, std::optional(9833));
        QCOMPARE(gaps.at(0).ahead(), std::optional(-4833));
        QCOMPARE(gaps.at(0).behind, 29'000);
        QCOMPARE(gaps.at(0).best, QList<UnitId>{UnitId(4)});
        QCOMPARE(gaps.at(0).note, QString());
        // Its own is the best one: with missing components nobody has a percentage.
        QCOMPARE(gaps.at(1).base, std::optional(7500));
        QCOMPARE(gaps.at(1).behind, 0);
        QCOMPARE(gaps.at(1).best, QList<UnitId>{UnitId(1)});
        const QList<FieldGap> tied = fieldGaps(contextOf(scheme), own, {FieldBase::Best, scores.mid(0, 3)});
        QCOMPARE(tied.at(0).best, QList<UnitId>({UnitId(2), UnitId(3)}));
    }

    void gapsToTheMedian()
    {
        const IndexScheme scheme = twoFields();
        const UnitScore own = scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=30"_s);       // 75 %, 50 %
        QList<UnitScore> scores{own, scoreOf(scheme, 2, u"1.1=0 1.2=24 2.1=33"_s), // 60 %, 55 %
                                scoreOf(scheme, 3, u"1.1=0 1.2=20 2.1=36"_s)};     // 50 %, 60 %
        QList<FieldGap> gaps = fieldGaps(contextOf(scheme), own, {FieldBase::Median, scores});
        QCOMPARE(orderOf(gaps), QStringList({u"2"_s, u"1"_s}));
        QCOMPARE(gaps.at(0).base, std::optional(5500));
        QCOMPARE(gaps.at(0).behind, 3000);
        QCOMPARE(gaps.at(1).base, std::optional(6000));
        QCOMPARE(gaps.at(1).behind, 0); // 15 % ahead
        QCOMPARE(gaps.at(1).ahead(), std::optional(1500));
        QVERIFY(gaps.at(0).best.isEmpty());
        // Of four the mean of the two in the middle: of 50, 55, 60 and 60.005 % (36.003 of 60), and half up.
        scores += scoreOf(scheme, 4, u"1.1=0 1.2=30 2.1=36,003"_s);
        gaps = fieldGaps(contextOf(scheme), own, {FieldBase::Median, scores});
        QCOMPARE(gaps.at(0).base, std::optional(5750));
        QCOMPARE(gaps.at(0).behind, 4500);
        // 60 and 60.005 %: 60.0025 %; without own, of 55, 60 and 60.005 the middle one.
        gaps = fieldGaps(contextOf(scheme), own, {FieldBase::Median, scores.mid(2)});
        QCOMPARE(gaps.at(0).base, std::optional(6000));
        QCOMPARE(gaps.at(0).behind, 6002); // 36.0015 of 60, to the thousandth
    }

    /// What does not apply to the unit cannot be won: 5 points are left of the field, and the best has 90 %.
    void gapsOfUnlikeMaxima()
    {
        const IndexScheme scheme = schemeOf({u"1 10"_s, u"1.1 5 manual"_s, u"1.2 5 manual"_s});
        const UnitScore own = scoreOf(scheme, 1, u"1.1=3 1.2=x"_s);
        const QList<FieldGap> gaps =
            fieldGaps(contextOf(scheme), own, {FieldBase::Best, {scoreOf(scheme, 2, u"1.1=4 1.2=5"_s)}});
        QCOMPARE(gaps.at(0).own, std::optional(6000));
        QCOMPARE(gaps.at(0).base, std::optional(9000));
        QCOMPARE(gaps.at(0).behind, 1500);
    }

    void gapsOfAsManyPercent()
    {
        const IndexScheme scheme =
            schemeOf({u"1 10"_s, u"1.1 10 manual"_s, u"2 20"_s, u"2.1 20 manual"_s, u"3 10"_s, u"3.1 10 manual"_s});
        const UnitScore own = scoreOf(scheme, 1, u"1.1=5 2.1=10 3.1=5"_s);
        const QList<UnitScore> scores{own, scoreOf(scheme, 2, u"1.1=6 2.1=12 3.1=6"_s)};
        // Ten percent each: the one of most points first, then by the scheme.
        QCOMPARE(orderOf(fieldGaps(contextOf(scheme), own, {FieldBase::Best, scores})),
                 QStringList({u"2"_s, u"1"_s, u"3"_s}));
    }

    void gapsWithoutABase()
    {
        const IndexScheme scheme = twoFields();
        const UnitScore own = scoreOf(scheme, 1, u"1.1=10 2.1=30"_s); // the first field lacks 1.2
        const UnitScore other = scoreOf(scheme, 2, u"1.1=1 1.2=29"_s);
        const QList<FieldGap> gaps = fieldGaps(contextOf(scheme), own, {FieldBase::Best, {other}});
        QCOMPARE(orderOf(gaps), QStringList({u"1"_s, u"2"_s}));
        QVERIFY(!gaps.at(0).own);
        QCOMPARE(gaps.at(0).base, std::optional(7500));
        QCOMPARE(gaps.at(0).behind, 0);
        QVERIFY(!gaps.at(0).ahead());
        QCOMPARE(gaps.at(0).note, u"1 component(s) have no points yet"_s);
        QVERIFY(!gaps.at(1).base);
        QCOMPARE(gaps.at(1).note, u"no unit has points of all components"_s);
        const QList<FieldGap> none = fieldGaps(contextOf(scheme), other, {FieldBase::Nothing, {other}});
        QCOMPARE(orderOf(none), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(none.at(0).own, std::optional(7500));
        QVERIFY(!none.at(0).base);
        QCOMPARE(none.at(0).note, QString());
        const QList<FieldGap> nothing = fieldGaps(contextOf(scheme), scoreOf(scheme, 1, u"1.1=x 1.2=x 2.1=1"_s), {});
        QCOMPARE(nothing.at(0).note, u"nothing applies"_s);
    }

    void gapsToTheYearBefore()
    {
        const IndexScheme scheme = twoFields();
        const UnitScore own = scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=30"_s); // 75 %, 50 %
        const UnitScore before = scoreOf(scheme, 1, u"1.1=10 1.2=22 2.1=24"_s, 2022);
        // The best of now would be another one: the year before is the unit's own.
        const QList<UnitScore> scores{own, scoreOf(scheme, 2, u"1.1=10 1.2=30 2.1=60"_s)};
        const QList<FieldGap> gaps = fieldGaps(contextOf(scheme), own, against(before, scheme));
        QCOMPARE(orderOf(gaps), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(gaps.at(0).base, std::optional(8000));
        QCOMPARE(gaps.at(0).ahead(), std::optional(-500));
        QCOMPARE(gaps.at(0).behind, 2000);
        QCOMPARE(gaps.at(1).base, std::optional(4000));
        QCOMPARE(gaps.at(1).behind, 0);
        QCOMPARE(gaps.at(1).note, QString());
        const UnitScore partly = scoreOf(scheme, 1, u"1.2=22 2.1=33"_s, 2022);
        const QList<FieldGap> part = fieldGaps(contextOf(scheme), own, against(partly, scheme));
        QCOMPARE(orderOf(part), QStringList({u"2"_s, u"1"_s})); // without a gap last
        QCOMPARE(part.at(0).ahead(), std::optional(-500));
        QVERIFY(!part.at(1).base);
        QCOMPARE(part.at(1).note, u"in 2022: 1 component(s) have no points yet"_s);
        for (const FieldGap &gap : fieldGaps(contextOf(scheme), own, {FieldBase::LastYear, scores}))
            QCOMPARE(gap.note, u"no points of an earlier year"_s);
    }

    void noGapsToOtherCriteria_data()
    {
        QTest::addColumn<int>("node");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("broken"); // the field whose criteria changed
        QTest::newRow("name") << 1 << u"name"_s << u"1"_s;
        QTest::newRow("maximum") << 4 << u"maximum"_s << u"2"_s;
        QTest::newRow("rule") << 4 << u"rule"_s << u"2"_s;
        QTest::newRow("indicator") << 2 << u"indicator"_s << u"1"_s;
        QTest::newRow("left out") << 2 << u"gone"_s << u"1"_s;
        QTest::newRow("only its owner") << 2 << u"owner"_s << QString();
    }

    /// Fields under other criteria are other fields (domain.md b.1); those whose criteria stayed are compared, whatever
    /// the set is called.
    void noGapsToOtherCriteria()
    {
        QFETCH(int, node);
        QFETCH(QString, change);
        QFETCH(QString, broken);
        const IndexScheme scheme = twoFields();
        IndexScheme other = scheme;
        other.code = u"older"_s;
        other.version = 7;
        SchemeNode &changed = other.nodes[node];
        if (change == u"name")
            changed.name.vi = u"Khác"_s;
        else if (change == u"maximum")
            changed.maximum = 59'000;
        else if (change == u"rule")
            changed.rule.kind = ScoringRule::Kind::YesNo;
        else if (change == u"indicator")
            changed.indicator = u"on_time_rate"_s;
        else if (change == u"owner")
            changed.owner = u"Sở Tư pháp"_s;
        else
            other.nodes.removeAt(node);
        const UnitScore own = scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=30"_s);
        const UnitScore before = scoreOf(scheme, 1, u"1.1=10 1.2=22 2.1=24"_s, 2020);
        const GapBase base = against(before, other, 2020);
        for (const FieldGap &gap : fieldGaps(contextOf(scheme), own, base)) {
            QVERIFY(gap.own);
            if (gap.field == broken) {
                QCOMPARE(gap.note, u"the set of criteria changed"_s);
                QVERIFY(!gap.base && !gap.ahead());
                QCOMPARE(gap.behind, 0);
            } else {
                QCOMPARE(gap.note, QString());
                QCOMPARE(gap.ahead(), std::optional(gap.field == u"1" ? -500 : 1000));
            }
        }
        const FieldGap total = totalGap(contextOf(scheme), own, base);
        QCOMPARE(total.note, broken.isEmpty() ? QString() : u"the set of criteria changed"_s);
        QCOMPARE(total.ahead(), broken.isEmpty() ? std::optional(400) : std::nullopt); // 60 against 56 of 100
    }

    void gapsToTargets()
    {
        const IndexScheme scheme = twoFields();
        const UnitScore own = scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=30"_s); // 75 %, 50 %: 60 of 100
        const GapBase base{.kind = FieldBase::Target, .targets = {{QString(), 7050}, {u"2"_s, 4000}}};
        const QList<FieldGap> gaps = fieldGaps(contextOf(scheme), own, base);
        QCOMPARE(orderOf(gaps), QStringList({u"2"_s, u"1"_s})); // without a target last
        QCOMPARE(gaps.at(0).ahead(), std::optional(1000));
        QCOMPARE(gaps.at(0).behind, 0);
        QCOMPARE(gaps.at(1).note, u"no target"_s);
        const FieldGap total = totalGap(contextOf(scheme), own, base);
        QCOMPARE(total.base, std::optional(7050));
        QCOMPARE(total.ahead(), std::optional(-1050));
        QCOMPARE(total.behind, 10'500);
        QVERIFY(total.field.isEmpty());
    }

    void gapsOfTheTotal()
    {
        const IndexScheme scheme = twoFields();
        const UnitScore own = scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=30"_s);             // 60
        const QList<UnitScore> scores{own, scoreOf(scheme, 2, u"1.1=5 1.2=20 2.1=45"_s), // 70
                                      scoreOf(scheme, 4, u"1.1=10 2.1=59"_s)};           // missing
        const FieldGap best = totalGap(contextOf(scheme), own, {FieldBase::Best, scores});
        QCOMPARE(best.ahead(), std::optional(-1000));
        QCOMPARE(best.best, QList<UnitId>{UnitId(2)});
        QCOMPARE(totalGap(contextOf(scheme), scores.at(2), {FieldBase::Median, scores}).note,
                 u"1 component(s) have no points yet"_s);
    }
};

QTEST_APPLESS_MAIN(TestIndexGaps)
#include "tst_indexgaps.moc"
