#include "models/reporting/dashboardcontent.h"
#include "models/reporting/figuretext.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

const ChartGroup *groupOf(const ChartSpec &panel, const QString &unit)
{
    for (const ChartSection &section : panel.sections) {
        for (const ChartGroup &group : section.groups) {
            if (group.heading.startsWith(unit))
                return &group;
        }
    }
    return nullptr;
}

const FigureTableRow *rowOf(const FigureTable &table, IndicatorId indicator, Scope scope = Scope::All)
{
    for (const TableArea &area : table.areas) {
        for (const FigureTableRow &row : area.rows) {
            if (row.indicator == indicator && row.scope == scope)
                return &row;
        }
    }
    return nullptr;
}

} // namespace

/// The finished texts of the dashboard: three panels, table, strip, sources.
class TestDashboardContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sample = std::make_unique<test::TestDatabase>();
        const Result<DashboardContent> content =
            m_sample->workspace().dashboard(m_sample->workspace().selection(), Language::Vietnamese);
        QVERIFY(content.ok());
        m_content = *content;
    }
    void cleanupTestCase() { m_sample.reset(); }

    void firstStartShowsTheFourProvincesOfTheArticles()
    {
        QCOMPARE(m_content.panels.size(), 3);
        QCOMPARE(m_content.table.units, (QStringList{u"Hà Giang"_s, u"Cao Bằng"_s, u"Hòa Bình"_s, u"Hưng Yên"_s}));
        QVERIFY(m_content.hasFigures);
    }

    void periodStandsBesideEachName()
    {
        const ChartGroup *group = groupOf(m_content.panels.at(0), u"Cao Bằng"_s);
        QVERIFY(group);
        QVERIFY2(group->heading.contains(Period::quarter(2020, 1).name()), qPrintable(group->heading));
    }

    void onTimePanelTellsLevelsApart()
    {
        const ChartGroup *group = groupOf(m_content.panels.at(0), u"Hòa Bình"_s);
        QVERIFY(group);
        QCOMPARE(group->bars.size(), 3);
        QVERIFY(group->bars.at(0).valueText.startsWith(u"99,24"_s));
        QVERIFY(group->bars.at(1).valueText.startsWith(u"99,50"_s));
        QVERIFY(group->bars.at(2).valueText.startsWith(u"99,81"_s));
        const ChartGroup *silent = groupOf(m_content.panels.at(0), u"Hà Giang"_s);
        QVERIFY(silent);
        QCOMPARE(silent->bars.constFirst().state, MarkState::NotEntered);
        QCOMPARE(silent->heading, u"Hà Giang"_s);
    }

    void servicesPanelKeepsTwoVocabularies()
    {
        const ChartSpec &panel = m_content.panels.at(1);
        QCOMPARE(panel.sections.size(), 3); // levels, partial and full, no figure
        QCOMPARE(panel.sections.at(0).groups.size(), 2);
        QCOMPARE(panel.sections.at(1).groups.size(), 1);
        QVERIFY(panel.sections.at(1).groups.constFirst().heading.startsWith(u"Hưng Yên"_s));
        QVERIFY(panel.sections.at(2).groups.constFirst().heading.startsWith(u"Cao Bằng"_s));
        const ChartGroup *haGiang = groupOf(panel, u"Hà Giang"_s);
        QCOMPARE(haGiang->bars.at(0).state, MarkState::NotEntered); // level 3 was not counted: not zero
        QVERIFY(haGiang->bars.at(1).valueText.startsWith(u"1.565"_s));
    }

    void everyShownNumberHasASource()
    {
        for (const ChartSpec &panel : std::as_const(m_content.panels)) {
            for (const ChartSection &section : panel.sections) {
                for (const ChartGroup &group : section.groups) {
                    for (const ChartBar &bar : group.bars)
                        QCOMPARE(bar.valueText.contains(u'['), bar.state == MarkState::Number);
                }
            }
        }
        for (const TableArea &area : std::as_const(m_content.table.areas)) {
            for (const FigureTableRow &row : area.rows) {
                for (const FigureTableCell &cell : row.cells)
                    QCOMPARE(!cell.sourceMark.isEmpty(), cell.state == MarkState::Number);
            }
        }
        for (qsizetype i = 0; i < m_content.sources.size(); ++i)
            QCOMPARE(m_content.sources.at(i).number, int(i) + 1);
        QVERIFY(m_content.sources.constFirst().text.contains(u"Sở KH&CN Cao Bằng"_s));
    }

    void tableShowsComputedAndQualifiedFigures()
    {
        const FigureTableRow *onTime = rowOf(m_content.table, m_sample->indicator(u"on_time_rate"_s));
        QVERIFY(onTime);
        QCOMPARE(onTime->cells.at(1).text, u"92,56"_s);
        QVERIFY(onTime->cells.at(1).computed);
        QVERIFY(!onTime->cells.at(1).marks.isEmpty());
        QCOMPARE(onTime->cells.at(3).text, u"100,00"_s);
        QCOMPARE(onTime->cells.at(0).text, stateSymbol(MarkState::NotEntered));
        const FigureTableRow *received =
            rowOf(m_content.table, m_sample->indicator(u"on_time_of_received_rate"_s), Scope::Centre);
        QVERIFY(received);
        QCOMPARE(received->cells.at(1).text, u"76,97"_s);
        const FigureTableRow *documents = rowOf(m_content.table, m_sample->indicator(u"e_document_rate"_s));
        QVERIFY2(documents->cells.at(2).text.endsWith(u" 90"_s), qPrintable(documents->cells.at(2).text));
        const FigureTableRow *rank = rowOf(m_content.table, m_sample->indicator(u"papi_rank"_s));
        QVERIFY(rank->cells.at(3).text.startsWith(u"12/6"_s));
        QCOMPARE(rank->cells.at(3).rivals, 1);
        QVERIFY(!m_content.table.symbols.isEmpty());
    }

    void stripSaysWhatIsUnlike()
    {
        QVERIFY(m_content.strip.size() >= 3);
        QVERIFY(m_content.strip.constFirst().contains(Period::nineMonths(2021).name()));
    }

    void likeFiguresNeedNoStrip()
    {
        Selection selection = m_sample->workspace().selection();
        selection.units = {m_sample->unit(u"Cao Bằng"_s)};
        selection.period = Period::quarter(2020, 1);
        const Result<DashboardContent> content = m_sample->workspace().dashboard(selection, Language::Vietnamese);
        QVERIFY(content.ok());
        QCOMPARE(content->strip, QStringList());
        QCOMPARE(groupOf(content->panels.at(0), u"Cao Bằng"_s)->heading, u"Cao Bằng"_s);
    }

    void nothingChosenAndNothingEnteredAreSaid()
    {
        const Result<DashboardContent> none = m_sample->workspace().dashboard({}, Language::Vietnamese);
        QVERIFY(none.ok());
        QVERIFY(none->panels.at(0).isEmpty());
        const test::TestDatabase empty(NewContent::Empty);
        Selection selection;
        selection.units = {empty.unit(u"Cao Bằng"_s)};
        const Result<DashboardContent> content = empty.workspace().dashboard(selection, Language::Vietnamese);
        QVERIFY(content.ok());
        QVERIFY(!content->hasFigures);
        for (const ChartSpec &panel : content->panels) {
            QCOMPARE(panel.sections.size(), 1);
            QCOMPARE(panel.sections.constFirst().groups.constFirst().bars.constFirst().state, MarkState::NotEntered);
        }
    }

    void targetAndMedianAreDrawnOnlyWhenTheyMean()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2022);
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, year, 99),
                  base.figure(u"Hà Giang"_s, u"on_time_rate"_s, year, 95),
                  base.figure(u"Hòa Bình"_s, u"on_time_rate"_s, year, 90)});
        Selection selection{
            {base.unit(u"Cao Bằng"_s), base.unit(u"Hà Giang"_s), base.unit(u"Hòa Bình"_s)}, year, Scheme::Old63};
        const auto lines = [&] {
            return base.workspace().dashboard(selection, Language::Vietnamese)->panels.constFirst().lines;
        };
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines().constFirst().kind, ReferenceLine::Kind::Median);
        QCOMPARE(lines().constFirst().at, 95.0);
        QVERIFY(base.workspace().setOnTimeTarget(97.5).ok());
        QVERIFY(base.workspace().setOwnUnit(base.unit(u"Hòa Bình"_s)).ok());
        QCOMPARE(lines().size(), 2);
        QCOMPARE(lines().constFirst().at, 97.5);
        const QString title = base.workspace().dashboard(selection, Language::Vietnamese)->panels.constFirst().title;
        QVERIFY2(title.contains(u"7,5 "_s), qPrintable(title)); // percentage points below the target
        selection.units.removeLast();
        QCOMPARE(lines().size(), 1); // two units have no median
    }

    void titlesClaimNoMoreThanTheFigures()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2022);
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, year, 100),
                  base.figure(u"Hà Giang"_s, u"on_time_rate"_s, year, 100)});
        const Selection selection{{base.unit(u"Cao Bằng"_s), base.unit(u"Hà Giang"_s)}, year, Scheme::Old63};
        const auto title = [&] {
            return base.workspace().dashboard(selection, Language::Vietnamese)->panels.constFirst().title;
        };
        QVERIFY2(!title().contains(u"Cao Bằng"_s) && !title().contains(u"Hà Giang"_s), qPrintable(title())); // a tie
        QVERIFY(base.workspace().setOwnUnit(base.unit(u"Cao Bằng"_s)).ok());
        QVERIFY(base.workspace().setOnTimeTarget(100).ok());
        QVERIFY2(title().contains(u"at the target"_s), qPrintable(title()));
    }

    void ofManyUnitsThoseWithANumberComeFirst()
    {
        Selection selection;
        const QList<const Unit *> units = m_sample->workspace().catalogue().unitsOf(Scheme::Old63);
        for (const Unit *unit : units)
            selection.units += unit->id;
        selection.period = Period::year(2023);
        const Result<DashboardContent> content = m_sample->workspace().dashboard(selection, Language::Vietnamese);
        const QList<ChartGroup> groups = content->panels.constFirst().sections.constFirst().groups;
        QVERIFY(groups.size() > 60);
        QCOMPARE(groups.constFirst().heading, u"Hưng Yên"_s);
    }

    void zeroIsShownAsZeroAndStatesInWords()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2022);
        Figure none = base.figure(u"Hà Giang"_s, u"staff_reduction_cases"_s, year, 0);
        none.value.reset();
        none.status = Status::NotApplicable;
        base.add({base.figure(u"Cao Bằng"_s, u"staff_reduction_cases"_s, year, 0), none});
        const Result<DashboardContent> content = base.workspace().dashboard(
            {{base.unit(u"Cao Bằng"_s), base.unit(u"Hà Giang"_s)}, year, Scheme::Old63}, Language::Vietnamese);
        const ChartSpec panel = content->panels.at(2);
        const ChartBar zero = groupOf(panel, u"Cao Bằng"_s)->bars.constFirst();
        QCOMPARE(zero.state, MarkState::Number);
        QVERIFY(zero.valueText.startsWith(u'0'));
        const ChartBar stub = groupOf(panel, u"Hà Giang"_s)->bars.constFirst();
        QCOMPARE(stub.state, MarkState::NotApplicable);
        QCOMPARE(stub.valueText, stateText(MarkState::NotApplicable) + u" [1]"_s);
        QCOMPARE(rowOf(content->table, base.indicator(u"staff_reduction_cases"_s))->cells.at(1).text,
                 stateSymbol(MarkState::NotApplicable));
    }

    void commonLabelIsSaidOnceInTheSubtitle()
    {
        const ChartSpec &staffing = m_content.panels.at(2); // one bar for each of the four units
        for (const ChartGroup &group : staffing.sections.constFirst().groups)
            QVERIFY(group.bars.size() == 1 && group.bars.constFirst().label.isEmpty());
        QVERIFY2(staffing.subtitle.endsWith(u"Staff reductions"_s), qPrintable(staffing.subtitle));
        QVERIFY(!groupOf(m_content.panels.at(0), u"Cao Bằng"_s)->bars.constFirst().label.isEmpty());
    }

    void englishUsesEnglishNamesAndNumbers()
    {
        const Result<DashboardContent> content =
            m_sample->workspace().dashboard(m_sample->workspace().selection(), Language::English);
        QCOMPARE(content->table.units.at(1), u"Cao Bang"_s);
        QVERIFY(groupOf(content->panels.at(1), u"Ha Giang"_s)->bars.at(1).valueText.startsWith(u"1,565"_s));
    }

    void footnoteMarksAreSuperscript()
    {
        QCOMPARE(footnoteMark(1), u"¹"_s);
        QCOMPARE(footnoteMark(20), u"²⁰"_s);
    }

private:
    std::unique_ptr<test::TestDatabase> m_sample;
    DashboardContent m_content;
};

QTEST_GUILESS_MAIN(TestDashboardContent)
#include "tst_dashboardcontent.moc"
