#include "models/reporting/indexcontent.h"
#include "models/reporting/indextext.h"
#include "support/schemes.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

Unit province(int id, const QString &name, Scheme list)
{
    Unit unit;
    unit.id = UnitId(id);
    unit.key = u"%1-%2"_s.arg(int(list)).arg(id);
    unit.names = {UnitName{{name, name + u" (en)"_s}, u"province"_s, {}}};
    unit.codes = {UnitCode{list, QString::number(id), {}}};
    return unit;
}

const Catalogue &provinces()
{
    static const Catalogue made = [] {
        Catalogue catalogue;
        const QStringList names{u"Cao Bằng"_s, u"Hà Giang"_s, u"Hòa Bình"_s, u"Lào Cai"_s, u"Sơn La"_s};
        for (int at = 0; at < names.size(); ++at)
            catalogue.units += province(at + 1, names.at(at), Scheme::Old63);
        catalogue.units += province(6, u"Cao Bằng"_s, Scheme::New34);
        catalogue.index();
        return catalogue;
    }();
    return made;
}

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

IndexContext contextOf(const IndexScheme &scheme, Language language = Language::Vietnamese)
{
    return IndexContext{scheme, 2023, ScoreForm::Final, provinces(), language, UnitId(1)};
}

Trial trialOf(const IndexScheme &scheme, const UnitScore &score, const QList<TrialEdit> &edits)
{
    return tryEdits(scheme, 2023, score, edits);
}

double sumOf(const WaterfallSpec &spec)
{
    double sum = 0;
    for (const WaterfallBar &bar : spec.bars)
        sum += bar.moved;
    return sum;
}

} // namespace

/// What the drawings of the reform index say. Expected numbers were reckoned by hand.
class TestIndexContent : public QObject
{
    Q_OBJECT

private slots:
    void namesOfUnitsAndNodes();
    void headsNameTheFieldAndItsPoints();
    void theBestOfAColumnIsDarkest();
    void unlikeMaximaCompareByTheirPart();
    void aloneOrAlikeNobodyHasAColour();
    void missingComponentsGiveNoPercentage();
    void whatDoesNotApplyIsTold();
    void theTitleNamesTheWeakestField();
    void publishedPercentagesAreMarked();
    void waterfallOfWholeScores();
    void waterfallOfMissingPoints();
    void waterfallInEnglish();
    void theAxisIsCutToRoundEnds_data();
    void theAxisIsCutToRoundEnds();
    void nothingTriedIsSaid();
};

void TestIndexContent::namesOfUnitsAndNodes()
{
    const IndexScheme scheme = twoFields();
    const IndexContext context = contextOf(scheme);
    QCOMPARE(context.unitName(UnitId(1)), u"Cao Bằng"_s);
    QCOMPARE(context.unitName(UnitId(6)), u"Cao Bằng (of the 34)"_s); // of 2023, when there were 63
    QCOMPARE(context.unitName(UnitId(99)), QString());
    QCOMPARE(contextOf(scheme, Language::English).unitName(UnitId(1)), u"Cao Bằng (en)"_s);
    QCOMPARE(context.nodeName(u"1.2"_s), u"1.2 Nội dung 1.2"_s);
    // Not translated: better in Vietnamese than not at all.
    QCOMPARE(contextOf(scheme, Language::English).nodeName(u"1.2"_s), u"1.2 Nội dung 1.2"_s);
    QCOMPARE(context.nodeName(u"9"_s), u"9"_s);
    QCOMPARE(context.schemeName(), u"Thử (version 1)"_s);
    QCOMPARE(contextOf(scheme, Language::English).schemeName(), u"Test (version 1)"_s);
}

void TestIndexContent::headsNameTheFieldAndItsPoints()
{
    IndexScheme scheme = schemeOf({u"1 9,5"_s, u"1.1 9,5 manual"_s, u"2 -"_s});
    scheme.nodes[0].name.vi = u"Công tác chỉ đạo, điều hành"_s;
    const HeatSpec spec = buildIndexHeat(contextOf(scheme), {scoreOf(scheme, 1, u"1.1=9"_s)});
    QCOMPARE(spec.columns, QStringList({u"1 Công tác chỉ đạo, điều hành (at most 9,5)"_s, u"2 Nội dung 2"_s,
                                        u"Total (at most 9,5)"_s}));
    QCOMPARE(buildIndexHeat(contextOf(scheme, Language::English), {}).columns.constLast(), u"Total (at most 9.5)"_s);
    QVERIFY(spec.subtitle.contains(u"Thử (version 1) · 2023 · final"_s));
    QVERIFY(buildIndexHeat(contextOf(scheme), {}).isEmpty());
    QVERIFY(!buildIndexHeat(contextOf(scheme), {}).emptyText.isEmpty());
}

void TestIndexContent::theBestOfAColumnIsDarkest()
{
    const IndexScheme scheme = twoFields();
    QList<UnitScore> scores;
    for (int at = 0; at < 5; ++at) // 1: 20 to 24 of 40, 2: 60 down to 40 of 60
        scores += scoreOf(scheme, at + 1, u"1.1=0 1.2=%1 2.1=%2"_s.arg(20 + at).arg(60 - 5 * at));
    const HeatSpec spec = buildIndexHeat(contextOf(scheme), scores);
    QCOMPARE(spec.rows.size(), 5);
    for (int at = 0; at < 5; ++at) {
        const HeatRow &row = spec.rows.at(at);
        QCOMPARE(row.cells.size(), 3);
        QCOMPARE(row.cells.at(0).band, std::optional(at));
        QCOMPARE(row.cells.at(1).band, std::optional(4 - at));
        QCOMPARE(row.cells.at(2).band, std::optional(4 - at)); // 80, 76, 72, 68, 64 together
    }
    QCOMPARE(spec.rows.constFirst().label, u"Cao Bằng"_s);
    QVERIFY(spec.rows.constFirst().emphasised);
    QVERIFY(!spec.rows.constLast().emphasised);
    const HeatCell &cell = spec.rows.at(4).cells.at(1); // 40 of 60
    QCOMPARE(cell.text, u"66,67"_s);
    QCOMPARE(*cell.number, 200.0 / 3);
    QCOMPARE(cell.description, u"Sơn La, 2 Nội dung 2: 40/60 points = 66,67\u00A0%"_s);
    QCOMPARE(cell.cell.unit, UnitId(5));
    QCOMPARE(spec.rows.at(1).cells.at(2).text, u"76,00"_s);
    QVERIFY(spec.rows.at(1).cells.at(2).description.contains(u"group C"_s));
    QVERIFY(spec.notes.isEmpty());
}

/// 8 of 10 is as good as 4 of 5: percentages of the maximum are banded, not points.
void TestIndexContent::unlikeMaximaCompareByTheirPart()
{
    const IndexScheme scheme = schemeOf({u"1 10"_s, u"1.1 5 manual"_s, u"1.2 5 manual"_s});
    const HeatSpec spec =
        buildIndexHeat(contextOf(scheme), {scoreOf(scheme, 1, u"1.1=4 1.2=4"_s), scoreOf(scheme, 2, u"1.1=4 1.2=x"_s),
                                           scoreOf(scheme, 3, u"1.1=4,5 1.2=x"_s)});
    QCOMPARE(spec.rows.at(0).cells.at(0).band, spec.rows.at(1).cells.at(0).band);
    QVERIFY(*spec.rows.at(2).cells.at(0).band > *spec.rows.at(1).cells.at(0).band);
    QCOMPARE(spec.notes.size(), 1);
    QCOMPARE(spec.notes.constFirst(), u"Of 2 unit(s) the maximum is lowered, since components do not apply."_s);
}

void TestIndexContent::aloneOrAlikeNobodyHasAColour()
{
    const IndexScheme scheme = twoFields();
    const UnitScore own = scoreOf(scheme, 1, u"1.1=1 1.2=3 2.1=6"_s);
    const HeatSpec alone = buildIndexHeat(contextOf(scheme), {own});
    const HeatSpec alike = buildIndexHeat(contextOf(scheme), {own, scoreOf(scheme, 2, u"1.1=2 1.2=2 2.1=7"_s)});
    for (const HeatCell &cell : alone.rows.constFirst().cells)
        QVERIFY(!cell.band);
    QVERIFY(!alike.rows.at(0).cells.at(0).band); // 4 of 40 both
    QVERIFY(!alike.rows.at(1).cells.at(0).band);
    QVERIFY(alike.rows.at(1).cells.at(1).band); // 6 and 7 of 60
}

void TestIndexContent::missingComponentsGiveNoPercentage()
{
    const IndexScheme scheme = twoFields();
    const HeatSpec spec = buildIndexHeat(contextOf(scheme), {scoreOf(scheme, 1, u"1.1=9,5 2.1=45"_s),
                                                             scoreOf(scheme, 2, u"1.1=9 1.2=20 2.1=50"_s),
                                                             scoreOf(scheme, 3, u"1.1=9 1.2=21 2.1=51"_s)});
    const HeatCell &missing = spec.rows.at(0).cells.at(0);
    QCOMPARE(missing.text, u"·"_s);
    QVERIFY(!missing.number);
    QVERIFY(!missing.band);
    // 9.5 of 40 are 23.75 %.
    QCOMPARE(missing.description,
             u"Cao Bằng, 1 Nội dung 1: 9,5/40 points, at least 23,75\u00A0%; 1 component(s) without points"_s);
    QCOMPARE(spec.rows.at(0).cells.at(1).text, u"75,00"_s);
    QCOMPARE(spec.rows.at(0).cells.at(2).text, u"·"_s);
    QVERIFY(spec.rows.at(1).cells.at(0).band);
    QCOMPARE(spec.notes, QStringList({u"· Some components have no points yet, so there is no percentage."_s}));
}

void TestIndexContent::whatDoesNotApplyIsTold()
{
    const IndexScheme scheme = twoFields();
    const HeatSpec spec = buildIndexHeat(contextOf(scheme), {scoreOf(scheme, 1, u"1.1=x 1.2=x 2.1=45"_s)});
    QCOMPARE(spec.rows.at(0).cells.at(0).text, u"×"_s);
    QVERIFY(!spec.rows.at(0).cells.at(0).number);
    QCOMPARE(spec.rows.at(0).cells.at(2).text, u"75,00"_s); // 45 of the 60 that are left
    QCOMPARE(spec.notes.size(), 2);
    QVERIFY(spec.notes.at(0).startsWith(u"×"_s));
    QVERIFY(spec.notes.at(1).startsWith(u"Of 1 unit(s)"_s));
}

void TestIndexContent::theTitleNamesTheWeakestField()
{
    const IndexScheme scheme = twoFields();
    const auto titleOf = [&scheme](const QList<UnitScore> &scores) {
        return buildIndexHeat(contextOf(scheme), scores).title;
    };
    const UnitScore other = scoreOf(scheme, 2, u"1.1=0 1.2=0 2.1=0"_s);
    // 30 of 40 and 42 of 60.
    QCOMPARE(titleOf({other, scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=42"_s)}),
             u"Cao Bằng is weakest in 2 Nội dung 2: 70,00\u00A0%"_s);
    QCOMPARE(titleOf({scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=45"_s)}), u"1 unit(s) side by side by field"_s); // alike
    QCOMPARE(titleOf({scoreOf(scheme, 1, u"1.1=10 2.1=6"_s), other}), u"2 unit(s) side by side by field"_s);
    QCOMPARE(titleOf({other}), u"1 unit(s) side by side by field"_s);
}

/// Published percentages stand beside own ones, marked; among points that are not final they have no band.
void TestIndexContent::publishedPercentagesAreMarked()
{
    const IndexScheme scheme = twoFields();
    UnitScore published;
    published.unit = UnitId(3);
    published.isPublished = true;
    published.fields = {{u"1"_s, {8523, 10'000, 0, {}}}, {u"2"_s, {0, 0, 0, {u"2"_s}}}};
    published.total = {9001, 10'000, 0, {}};
    const QList<UnitScore> scores{scoreOf(scheme, 1, u"1.1=10 1.2=20 2.1=30"_s),
                                  scoreOf(scheme, 2, u"1.1=10 1.2=18 2.1=24"_s), published};
    const HeatSpec spec = buildIndexHeat(contextOf(scheme), scores);
    QCOMPARE(spec.rows.at(2).label, u"Hòa Bình ◇"_s);
    const HeatCell &cell = spec.rows.at(2).cells.at(0);
    QCOMPARE(cell.text, u"85,23"_s);
    QVERIFY(cell.band && *cell.band > *spec.rows.at(0).cells.at(0).band); // the best of three final ones
    QVERIFY2(cell.description.contains(u"85,23\u00A0%, as published"_s), qPrintable(cell.description));
    QVERIFY(!spec.rows.at(2).cells.at(1).number);
    QVERIFY2(spec.rows.at(2).cells.at(1).description.contains(u"not entered"_s), "missing");
    QCOMPARE(spec.rows.at(2).cells.at(2).text, u"90,01"_s);
    QCOMPARE(spec.notes.size(), 2); // nothing of components without points
    QVERIFY(spec.notes.constFirst().endsWith(u"Not entered."_s));
    QVERIFY2(spec.notes.constLast().startsWith(u"◇ Published percentages"_s), qPrintable(spec.notes.constLast()));
    IndexContext own = contextOf(scheme);
    own.form = ScoreForm::SelfAssessed;
    const HeatSpec mixed = buildIndexHeat(own, scores);
    QVERIFY(!mixed.rows.at(2).cells.at(0).band);
    QVERIFY(mixed.rows.at(0).cells.at(0).band);
    QVERIFY(mixed.notes.constLast().contains(u"without a colour"_s));
    QVERIFY(mixed.subtitle.contains(u"· self-assessed ·"_s));
    QVERIFY(buildIndexHeat(own, {published}).subtitle.contains(u"· published ·"_s));
    QVERIFY(!buildIndexHeat(own, {published}).notes.constLast().contains(u"without a colour"_s));
    QCOMPARE(buildIndexHeat(contextOf(scheme), scores.first(2)).notes, QStringList());
}

void TestIndexContent::waterfallOfWholeScores()
{
    const IndexScheme scheme = twoFields();
    const UnitScore before = scoreOf(scheme, 1, u"1.1=9,5 1.2=20 2.1=50"_s); // 79.5 %: C
    const Trial trial = trialOf(scheme, before, {{u"2.1"_s, 53'000}, {u"1.1"_s, 8500}});
    const WaterfallSpec spec = buildWaterfall(contextOf(scheme), before, trial);
    QCOMPARE(spec.title, u"Cao Bằng: the trial goes from 79,50\u00A0% to 81,50\u00A0%, group B"_s);
    QCOMPARE(spec.beforeText, u"79,50\u00A0%, group C"_s);
    QCOMPARE(spec.afterText, u"81,50\u00A0%, group B"_s);
    QCOMPARE(spec.before, 79.5);
    QCOMPARE(spec.after, 81.5);
    QCOMPARE(spec.bars.size(), 2);
    const WaterfallBar &loss = spec.bars.at(0); // in the order of the scheme
    QCOMPARE(loss.label, u"1.1 Nội dung 1.1"_s);
    QCOMPARE(loss.valueText, u"−1,00"_s);
    QCOMPARE(loss.moved, -1.0);
    QCOMPARE(loss.totalText, u"78,50\u00A0%"_s);
    QCOMPARE(loss.description, u"1.1 Nội dung 1.1: tried with 8,5 of 10 points in place of 9,5; moves the total by "
                               "−1,00 points of percent to 78,50\u00A0%."_s);
    QCOMPARE(spec.bars.at(1).valueText, u"+3,00"_s);
    QCOMPARE(spec.bars.at(1).totalText, u"81,50\u00A0%"_s);
    QCOMPARE(sumOf(spec), spec.after - spec.before);
    // From 78.5 to 81.5 in steps of one.
    QCOMPARE(spec.minimum, 78.0);
    QCOMPARE(spec.maximum, 82.0);
    QCOMPARE(spec.axisText, u"The axis runs from 78\u00A0% to 82\u00A0%; it does not begin at zero."_s);
    QCOMPARE(spec.notes.size(), 2);
    QCOMPARE(spec.notes.constFirst(), u"A trial, not a result of scoring."_s);
    QVERIFY(!(spec.title + spec.beforeText + spec.afterText + spec.notes.join(u' ')).contains(u"at least"_s));
    // In the same group it is not told twice.
    const Trial small = trialOf(scheme, before, {{u"2.1"_s, 50'100}});
    QCOMPARE(buildWaterfall(contextOf(scheme), before, small).title,
             u"Cao Bằng: the trial goes from 79,50\u00A0% to 79,60\u00A0%"_s);
    QCOMPARE(buildWaterfall(contextOf(scheme), before, small).notes.size(), 1);
}

void TestIndexContent::waterfallOfMissingPoints()
{
    const IndexScheme scheme = twoFields();
    const UnitScore before = scoreOf(scheme, 1, u"2.1=30"_s); // 30 of 100, 1.1 and 1.2 missing
    const WaterfallSpec part = buildWaterfall(contextOf(scheme), before, trialOf(scheme, before, {{u"1.1"_s, 10'000}}));
    QCOMPARE(part.beforeText, u"at least 30,00\u00A0%"_s);
    QCOMPARE(part.afterText, u"at least 40,00\u00A0%"_s);
    QCOMPARE(part.title, u"Cao Bằng: the trial goes from at least 30,00\u00A0% to at least 40,00\u00A0%"_s);
    QCOMPARE(part.notes.size(), 3);
    QVERIFY(part.notes.at(1).startsWith(u"Before the trial 2 component(s) have no points"_s));
    QVERIFY(part.notes.at(2).startsWith(u"After the trial 1 component(s) have no points"_s));
    QCOMPARE(part.bars.at(0).description, u"1.1 Nội dung 1.1: tried with 10 of 10 points, none yet; moves the total "
                                          "by +10,00 points of percent to 40,00\u00A0%."_s);
    // With all of them it is whole, and has a group.
    const WaterfallSpec whole =
        buildWaterfall(contextOf(scheme), before, trialOf(scheme, before, {{u"1.1"_s, 10'000}, {u"1.2"_s, 30'000}}));
    QCOMPARE(whole.afterText, u"70,00\u00A0%, group C"_s);
    QVERIFY(whole.title.endsWith(u"from at least 30,00\u00A0% to 70,00\u00A0%, group C"_s));
    QCOMPARE(whole.notes.size(), 3); // trial, before, rounding
    QVERIFY(!whole.notes.join(u' ').contains(u"After the trial"_s));
    // What does not apply is told with the maximum that is left.
    const UnitScore lowered = scoreOf(scheme, 1, u"1.1=x 1.2=20 2.1=30"_s);
    const WaterfallSpec told =
        buildWaterfall(contextOf(scheme), lowered, trialOf(scheme, lowered, {{u"2.1"_s, 40'000}}));
    QVERIFY(told.notes.contains(u"10 points do not apply; the maximum is 90."_s));
}

void TestIndexContent::waterfallInEnglish()
{
    const IndexScheme scheme = twoFields();
    const UnitScore before = scoreOf(scheme, 1, u"1.1=9,5 1.2=20 2.1=50"_s);
    const WaterfallSpec spec =
        buildWaterfall(contextOf(scheme, Language::English), before, trialOf(scheme, before, {{u"1.1"_s, 10'000}}));
    QCOMPARE(spec.bars.at(0).valueText, u"+0.50"_s);
    QCOMPARE(spec.afterText, u"80.00\u00A0%, group B"_s);
    QVERIFY(spec.bars.at(0).description.contains(u"10 of 10 points in place of 9.5"_s));
}

void TestIndexContent::theAxisIsCutToRoundEnds_data()
{
    QTest::addColumn<QString>("points");
    QTest::addColumn<int>("tried");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::newRow("wide") << u"1.1=0 1.2=0 2.1=50"_s << 57'000 << 50.0 << 58.0; // in twos
    QTest::newRow("narrow") << u"1.1=0 1.2=0 2.1=50"_s << 50'130 << 50.0 << 50.15;
    QTest::newRow("from zero") << u"1.1=0 1.2=0 2.1=0"_s << 7000 << 0.0 << 8.0;
    QTest::newRow("to the whole") << u"1.1=10 1.2=30 2.1=59,99"_s << 60'000 << 99.99 << 100.0;
    QTest::newRow("nothing moved") << u"1.1=0 1.2=0 2.1=50"_s << 50'000 << 49.0 << 51.0;
    QTest::newRow("nothing moved from the whole") << u"1.1=10 1.2=30 2.1=60"_s << 60'000 << 99.0 << 100.0;
}

void TestIndexContent::theAxisIsCutToRoundEnds()
{
    QFETCH(QString, points);
    QFETCH(int, tried);
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    const IndexScheme scheme = twoFields();
    const UnitScore before = scoreOf(scheme, 1, points);
    const WaterfallSpec spec = buildWaterfall(contextOf(scheme), before, trialOf(scheme, before, {{u"2.1"_s, tried}}));
    QCOMPARE(spec.minimum, minimum);
    QCOMPARE(spec.maximum, maximum);
    QVERIFY(spec.minimum <= std::min(spec.before, spec.after));
    QVERIFY(spec.maximum >= std::max(spec.before, spec.after));
    QVERIFY(spec.minimum < spec.maximum);
    QCOMPARE(spec.axisText.isEmpty(), minimum == 0);
}

void TestIndexContent::nothingTriedIsSaid()
{
    const IndexScheme scheme = twoFields();
    const UnitScore before = scoreOf(scheme, 1, u"1.1=9,5 1.2=20 2.1=50"_s);
    const WaterfallSpec spec = buildWaterfall(contextOf(scheme), before, trialOf(scheme, before, {}));
    QVERIFY(spec.isEmpty());
    QVERIFY(!spec.emptyText.isEmpty());
    QCOMPARE(spec.title, u"Cao Bằng: 79,50\u00A0%, group C"_s);
}

QTEST_GUILESS_MAIN(TestIndexContent)
#include "tst_indexcontent.moc"
