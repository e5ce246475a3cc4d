#include "models/storage/cataloguestore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/statement.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/shippedschemes.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const QString demoCode = u"demo"_s;

/// An entry of the demonstration scheme for Cao Bằng in 2025, as it is stored now.
IndexEntry demoEntry(const TestDatabase &base, const QString &component, int year = 2025)
{
    const Result<IndexYear> read = base.workspace().index().read(demoCode, year);
    const UnitId unit = base.unit(u"Cao Bằng"_s);
    IndexEntry entry = read->entries.value(unit).value(component);
    entry.cell = {read->stored.id, year, unit, component};
    return entry;
}

Result<void> score(const TestDatabase &base, const QString &component, Points points, int year = 2025)
{
    IndexEntry entry = demoEntry(base, component, year);
    entry.self = points;
    return base.workspace().index().change(entry, component);
}

UnitScore demoScore(const TestDatabase &base, ScoreForm form = ScoreForm::SelfAssessed, int year = 2025)
{
    const UnitId unit = base.unit(u"Cao Bằng"_s);
    return base.workspace().index().read(demoCode, year, {unit})->score(unit, form);
}

IndexScheme demoScheme(const TestDatabase &base)
{
    return base.workspace().index().schemeFor(demoCode, 2025)->scheme;
}

SchemeNode &nodeOf(IndexScheme &scheme, const QString &code)
{
    return *std::ranges::find(scheme.nodes, code, &SchemeNode::code);
}

} // namespace

/// Schemes, entries and scenarios of the reform index in a real database.
class TestIndexDesk : public QObject
{
    Q_OBJECT

private slots:
    void aNewDatabaseHasTheShippedSchemes()
    {
        const TestDatabase base(NewContent::Empty);
        const Result<QList<StoredScheme>> schemes = base.workspace().index().schemes();
        QVERIFY(schemes.ok());
        QStringList codes;
        for (const StoredScheme &stored : *schemes)
            codes += stored.scheme.code;
        QCOMPARE(codes, (QStringList{u"par-2022"_s, u"demo"_s})); // national ones first
        QCOMPARE(schemes->at(0).scheme.maximum(), 100'000);
        QVERIFY(!schemes->at(0).scheme.openNodes().isEmpty());
        QCOMPARE(schemes->at(1).scheme.maximum(), 100'000);
        QVERIFY(schemes->at(1).scheme.openNodes().isEmpty());
    }

    /// What the program ships again changes nothing; a newer text becomes a version, unless somebody made their own.
    void shippedSchemesComeOnce()
    {
        const TestDatabase base(NewContent::Empty);
        const Database &database = base.workspace().database();
        QVERIFY(loadShippedSchemes(database, fixedClock().now()).ok());
        QCOMPARE(IndexStore(database).schemes()->size(), 2);
        QVERIFY(execute(database, u"UPDATE index_scheme SET content = replace(content, 'A', 'B') WHERE code = 'demo'"_s)
                    .ok());
        QVERIFY(loadShippedSchemes(database, fixedClock().now()).ok());
        QCOMPARE(IndexStore(database).schemes()->size(), 3);
        QVERIFY(execute(database, u"UPDATE index_scheme SET content = replace(content, 'A', 'B'), by = 'Lan' "
                                  "WHERE code = 'demo'"_s)
                    .ok());
        QVERIFY(loadShippedSchemes(database, fixedClock().now()).ok());
        QCOMPARE(IndexStore(database).schemes()->size(), 3);
    }

    void anEntryComesBackWhole()
    {
        const TestDatabase base;
        base.workspace().editing().setPerson(u"Lan"_s);
        IndexEntry entry = demoEntry(base, u"1.1.1"_s);
        entry.self = 4000;
        entry.appraised = 0;
        entry.final = 2500;
        entry.state = EntryState::Appraised;
        entry.explanation = u"Ban hành ngày 15/01"_s;
        entry.owner = u"Văn phòng"_s;
        entry.deadline = QDate(2025, 2, 28);
        const QList<SourceId> sources = base.workspace().sources()->keys();
        entry.evidence = {{sources.at(0), u"trang 2"_s}, {sources.at(1), {}}};
        QVERIFY(base.workspace().index().change(entry, u"x"_s).ok());
        IndexEntry stored = demoEntry(base, u"1.1.1"_s);
        QCOMPARE(stored.by, u"Lan"_s);
        QCOMPARE(stored.at, fixedClock().now());
        stored.by.clear();
        stored.at = {};
        QVERIFY(stored == entry);
    }

    void everyChangeLeavesTheOldOne()
    {
        const TestDatabase base(NewContent::Empty);
        QVERIFY(score(base, u"1.2.2"_s, 1000).ok());
        QVERIFY(score(base, u"1.2.2"_s, 2000).ok());
        const Result<QList<IndexEntryVersion>> history =
            base.workspace().index().history(demoEntry(base, u"1.2.2"_s).cell);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).old->self, std::optional(1000));
        QVERIFY(!history->at(1).old);
    }

    void impossiblePointsAreRefused_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("fits");
        QTest::newRow("yes or no, all") << u"1.1.1"_s << 4000 << true;
        QTest::newRow("yes or no, half") << u"1.1.1"_s << 2000 << false;
        QTest::newRow("step") << u"1.2.1"_s << 3000 << true;
        QTest::newRow("between steps") << u"1.2.1"_s << 2000 << false;
        QTest::newRow("proportional") << u"1.1.2"_s << 4321 << true;
        QTest::newRow("below the threshold") << u"1.1.2"_s << 3999 << false; // 80 % of 5 points are 4
        QTest::newRow("by hand") << u"1.2.2"_s << 2999 << true;
        QTest::newRow("above the maximum") << u"1.2.2"_s << 3001 << false;
        QTest::newRow("negative") << u"1.2.2"_s << -1 << false;
        QTest::newRow("a sum") << u"1.1"_s << 1000 << false;
        QTest::newRow("unknown") << u"9.9"_s << 1000 << false;
    }

    void impossiblePointsAreRefused()
    {
        QFETCH(const QString, component);
        QFETCH(const int, points);
        const TestDatabase base(NewContent::Empty);
        const Result<void> done = score(base, component, points);
        QTEST(done.ok(), "fits");
        QCOMPARE(base.workspace().index().read(demoCode, 2025)->entries.isEmpty(), !done.ok());
        if (!done)
            QVERIFY2(done.error().sentence.contains(component), qPrintable(done.error().sentence));
    }

    /// Who appraises is not bound by the rule, only by the maximum.
    void appraisedPointsNeedNotFollowTheRule()
    {
        const TestDatabase base(NewContent::Empty);
        IndexEntry entry = demoEntry(base, u"1.1.1"_s);
        entry.appraised = 2000;
        QVERIFY(base.workspace().index().change(entry, u"x"_s).ok());
        entry.appraised = 4001;
        QVERIFY(!base.workspace().index().change(entry, u"x"_s).ok());
    }

    void whatDoesNotApplyNeedsAReason()
    {
        const TestDatabase base(NewContent::Empty);
        IndexEntry entry = demoEntry(base, u"4.2"_s);
        entry.applicable = false;
        entry.explanation = u"  "_s;
        QVERIFY(!base.workspace().index().change(entry, u"x"_s).ok());
        entry.explanation = u"Không có bưu cục"_s;
        QVERIFY(base.workspace().index().change(entry, u"x"_s).ok());
        QCOMPARE(demoScore(base).total.maximum, 95'000);
        QCOMPARE(demoScore(base).total.taken, 5'000);
    }

    void changesAreUndoneAndRedone()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        QVERIFY(score(base, u"1.2.2"_s, 1000).ok());
        QVERIFY(score(base, u"1.2.2"_s, 2000).ok());
        const QSignalSpy changed(&desk, &IndexDesk::entriesChanged);
        desk.undoStack()->undo();
        QCOMPARE(demoEntry(base, u"1.2.2"_s).self, std::optional(1000));
        desk.undoStack()->undo();
        QCOMPARE(demoEntry(base, u"1.2.2"_s).self, std::nullopt);
        desk.undoStack()->redo();
        QCOMPARE(demoEntry(base, u"1.2.2"_s).self, std::optional(1000));
        QCOMPARE(changed.count(), 3);
    }

    /// Bug: the first points of a year, taken back, left the year bound and an empty entry.
    void takingTheFirstPointsBackLeavesNothing()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        const IndexStore store(base.workspace().database());
        QVERIFY(score(base, u"1.2.2"_s, 1000).ok());
        QVERIFY(*store.schemeOfYear(demoCode, 2025) != 0);
        desk.undoStack()->undo();
        QCOMPARE(*store.schemeOfYear(demoCode, 2025), 0);
        QVERIFY(desk.read(demoCode, 2025)->entries.isEmpty());
        desk.undoStack()->redo();
        QVERIFY(*store.schemeOfYear(demoCode, 2025) != 0);
        QCOMPARE(demoEntry(base, u"1.2.2"_s).self, std::optional(1000));
        // Another entry, or a scenario, keeps the year where it is.
        QVERIFY(desk.saveScenario(*desk.read(demoCode, 2025), base.unit(u"Cao Bằng"_s), {u"Thử"_s, {}, {}, {}}).ok());
        desk.undoStack()->undo();
        QVERIFY(*store.schemeOfYear(demoCode, 2025) != 0);
    }

    void aStepOfAYearThatWentOverIsTold()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        QVERIFY(score(base, u"1.2.2"_s, 1000).ok());
        const IndexStore store(base.workspace().database());
        const Result<qint64> other = store.addScheme(demoScheme(base), QDateTime::currentDateTime(), u"An"_s);
        QVERIFY(store.bindYear(demoCode, 2025, *other).ok());
        const QSignalSpy problem(&desk, &IndexDesk::problem);
        desk.undoStack()->undo();
        QCOMPARE(problem.count(), 1);
        QVERIFY(store.entries(*other, 2025)->isEmpty());
    }

    /// What was handed in stays as it was, whatever becomes of the figure behind it.
    void submittedPointsDoNotFollowARevisedFigure()
    {
        const TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2025), 97.5)});
        IndexDesk &desk = base.workspace().index();
        IndexEntry entry = demoEntry(base, u"2.1.1"_s);
        entry.state = EntryState::Draft;
        QVERIFY(desk.change(entry, u"Trạng thái"_s).ok());
        QCOMPARE(demoEntry(base, u"2.1.1"_s).self, std::nullopt); // a draft follows its figure
        entry.state = EntryState::Submitted;
        QVERIFY(desk.change(entry, u"Trạng thái"_s).ok());
        QCOMPARE(demoEntry(base, u"2.1.1"_s).self, std::optional(14'625));
        desk.undoStack()->undo();
        QCOMPARE(demoEntry(base, u"2.1.1"_s).self, std::nullopt);
        desk.undoStack()->redo();
        QCOMPARE(demoEntry(base, u"2.1.1"_s).self, std::optional(14'625));
    }

    void theSameAgainIsNoStep()
    {
        const TestDatabase base(NewContent::Empty);
        QVERIFY(score(base, u"1.2.2"_s, 1000).ok());
        QVERIFY(score(base, u"1.2.2"_s, 1000).ok());
        QCOMPARE(base.workspace().index().undoStack()->count(), 1);
    }

    void aStepThatSomebodyElseOvertookIsTold()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        QVERIFY(score(base, u"1.2.2"_s, 1000).ok());
        IndexEntry other = demoEntry(base, u"1.2.2"_s);
        other.self = 1500;
        QVERIFY(IndexStore(base.workspace().database()).write(other).ok());
        const QSignalSpy problem(&desk, &IndexDesk::problem);
        desk.undoStack()->undo();
        QCOMPARE(problem.count(), 1);
        QCOMPARE(demoEntry(base, u"1.2.2"_s).self, std::optional(1500));
    }

    void figuresFeedComponents()
    {
        const TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2025), 97.5)});
        const UnitScore score = demoScore(base);
        const ComponentScore *component = score.component(u"2.1.1"_s);
        QCOMPARE(component->origin, PointsOrigin::Computed);
        QCOMPARE(component->points, std::optional(14'625)); // 15 x 97.5 / 100
        // Below the threshold of 95 % there is nothing; another year has no figure.
        base.add({base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2024), 94.99)});
        QCOMPARE(demoScore(base, ScoreForm::SelfAssessed, 2024).component(u"2.1.1"_s)->points, std::optional(0));
        QCOMPARE(demoScore(base, ScoreForm::SelfAssessed, 2023).component(u"2.1.1"_s)->origin, PointsOrigin::Missing);
    }

    void inexactFiguresAreNotComputedWith()
    {
        const TestDatabase base(NewContent::Empty);
        Figure figure = base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2025), 97.5);
        figure.qualifier = Qualifier::Over;
        base.add({figure});
        const UnitScore score = demoScore(base);
        QCOMPARE(score.component(u"2.1.1"_s)->origin, PointsOrigin::Missing);
        QVERIFY(!score.component(u"2.1.1"_s)->reason.isEmpty());
    }

    void aSchemeThatIsWrongIsNotStored()
    {
        const TestDatabase base(NewContent::Empty);
        IndexScheme scheme = demoScheme(base);
        nodeOf(scheme, u"4.2"_s).maximum = 4000;
        const Result<StoredScheme> stored = base.workspace().index().storeScheme(scheme);
        QVERIFY(!stored.ok());
        QVERIFY2(stored.error().sentence.contains(u"4"_s), qPrintable(stored.error().sentence));
        QCOMPARE(IndexStore(base.workspace().database()).schemes()->size(), 2);
    }

    /// A scheme that could be stored but not read again would keep all of them from being read.
    void aSchemeThatCouldNotBeReadAgainIsNotStored()
    {
        const TestDatabase base(NewContent::Empty);
        IndexScheme scheme = demoScheme(base);
        scheme.name.vi.clear();
        QVERIFY(!base.workspace().index().storeScheme(scheme).ok());
        scheme = demoScheme(base);
        scheme.fromYear = 1;
        QVERIFY(!base.workspace().index().storeScheme(scheme).ok());
        QVERIFY(base.workspace().index().schemes().ok());
    }

    void theSameSchemeAgainIsNoVersion()
    {
        const TestDatabase base(NewContent::Empty);
        const Result<StoredScheme> stored = base.workspace().index().storeScheme(demoScheme(base));
        QVERIFY(stored.ok());
        QCOMPARE(stored->scheme.version, 1);
    }

    void oldYearsKeepTheirVersion()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        QVERIFY(score(base, u"4.2"_s, 5000, 2024).ok());
        IndexScheme scheme = demoScheme(base);
        nodeOf(scheme, u"4.1"_s).maximum = 18'000;
        nodeOf(scheme, u"4.2"_s).maximum = 2000;
        const Result<StoredScheme> stored = desk.storeScheme(scheme);
        QVERIFY(stored.ok());
        QCOMPARE(stored->scheme.version, 2);
        QCOMPARE(desk.schemeFor(demoCode, 2024)->scheme.version, 1);
        QCOMPARE(desk.schemeFor(demoCode, 2025)->scheme.version, 2);
        QCOMPARE(demoScore(base, ScoreForm::SelfAssessed, 2024).component(u"4.2"_s)->points, std::optional(5000));
    }

    void aYearMovesToTheNewestVersion()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        QVERIFY(score(base, u"4.2"_s, 5000).ok());
        QVERIFY(score(base, u"1.2.2"_s, 2500).ok());
        IndexScheme scheme = demoScheme(base);
        nodeOf(scheme, u"4.1"_s).maximum = 18'000;
        nodeOf(scheme, u"4.2"_s).maximum = 2000; // 5 points do not fit any more
        nodeOf(scheme, u"1.2.2"_s).name.vi = u"Việc khác hẳn"_s;
        QVERIFY(desk.storeScheme(scheme).ok());
        const Result<MovedYear> moved = desk.moveToNewest(demoCode, 2025);
        QVERIFY(moved.ok());
        QCOMPARE(moved->moved, 1);
        QCOMPARE(moved->leftBehind, QStringList{u"4.2"_s});
        QCOMPARE(moved->renamed, QStringList{u"1.2.2"_s}); // its name says something else now: to be looked at
        QCOMPARE(desk.schemeFor(demoCode, 2025)->scheme.version, 2);
        QCOMPARE(demoEntry(base, u"1.2.2"_s).self, std::optional(2500));
        QCOMPARE(demoEntry(base, u"4.2"_s).self, std::nullopt);
        // What stays behind is not lost.
        const qint64 first = IndexStore(base.workspace().database()).schemes()->at(1).id;
        QCOMPARE(IndexStore(base.workspace().database()).entries(first, 2025)->value(base.unit(u"Cao Bằng"_s)).size(),
                 2);
    }

    void anUnknownSchemeNamesTheKnownOnes()
    {
        const TestDatabase base(NewContent::Empty);
        const Result<StoredScheme> none = base.workspace().index().schemeFor(u"par-2012"_s, 2012);
        QVERIFY(!none.ok());
        QVERIFY(none.error().sentence.contains(u"par-2022"_s));
        const Result<StoredScheme> early = base.workspace().index().schemeFor(u"par-2022"_s, 2019);
        QVERIFY(!early.ok());
        QVERIFY(early.error().sentence.contains(u"2022"_s) && early.error().sentence.contains(u"2019"_s));
    }

    void scenariosAreKeptByName()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        const UnitId unit = base.unit(u"Cao Bằng"_s);
        const IndexYear year = *desk.read(demoCode, 2025, {unit});
        QVERIFY(!desk.saveScenario(year, unit, {u" "_s, {}, {}, {}}).ok());
        QVERIFY(desk.saveScenario(year, unit, {u"Hết sức"_s, {{u"4.2"_s, 5000}}, {}, {}}).ok());
        QVERIFY(desk.saveScenario(year, unit, {u"Hết sức"_s, {{u"4.2"_s, 4000}, {u"1.2.2"_s, 3000}}, {}, {}}).ok());
        const Result<QList<IndexScenario>> kept = desk.scenarios(year, unit);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->at(0).edits.size(), 2);
        QVERIFY(kept->at(0).edits.contains(std::pair(u"4.2"_s, 4000)));
        QVERIFY(desk.scenarios(year, base.unit(u"Hà Giang"_s))->isEmpty());
        QVERIFY(desk.removeScenario(year, unit, u"Hết sức"_s).ok());
        QVERIFY(desk.scenarios(year, unit)->isEmpty());
    }

    void ownUnitsAreScoredAndSurviveANewCatalogue()
    {
        const TestDatabase base(NewContent::Empty);
        Workspace &workspace = base.workspace();
        const UnitId province = base.unit(u"Cao Bằng"_s);
        const Result<UnitId> added = workspace.addUnit(u"  Sở Tư pháp "_s, UnitKind::Department, province);
        QVERIFY(added.ok());
        QCOMPARE(workspace.catalogue().unit(*added)->nameOn().name.vi, u"Sở Tư pháp"_s);
        QVERIFY(!workspace.addUnit(u"sở tư pháp"_s, UnitKind::Department, province).ok());
        QVERIFY(!workspace.addUnit(u" "_s, UnitKind::Department, province).ok());
        QVERIFY(workspace.addUnit(u"Sở Tư pháp"_s, UnitKind::Department, base.unit(u"Hà Giang"_s)).ok());
        IndexEntry entry = demoEntry(base, u"1.2.2"_s);
        entry.cell.unit = *added;
        entry.self = 1500;
        QVERIFY(workspace.index().change(entry, u"x"_s).ok());
        // What the program ships later does not touch them.
        const CatalogueStore store(workspace.database());
        QVERIFY(store.save(*readShippedCatalogue(u":/catalogue"_s)).ok());
        const Result<Catalogue> later = store.load();
        QCOMPARE(later->unit(*added)->nameOn().name.vi, u"Sở Tư pháp"_s);
        QCOMPARE(later->unit(*added)->kind, UnitKind::Department);
        QCOMPARE(later->unit(province)->names.size(), workspace.catalogue().unit(province)->names.size());
    }

    void bestFormIsNeverMixed()
    {
        const TestDatabase base(NewContent::Empty);
        IndexDesk &desk = base.workspace().index();
        QVERIFY(score(base, u"1.2.2"_s, 3000).ok());
        QCOMPARE(desk.read(demoCode, 2025)->bestForm(), ScoreForm::SelfAssessed);
        IndexEntry entry = demoEntry(base, u"4.2"_s);
        entry.appraised = 1000;
        QVERIFY(desk.change(entry, u"x"_s).ok());
        QCOMPARE(desk.read(demoCode, 2025)->bestForm(), ScoreForm::Appraised);
        QCOMPARE(demoScore(base, ScoreForm::Appraised).total.points, 1000);
        QCOMPARE(demoScore(base).total.points, 3000);
    }
};

QTEST_MAIN(TestIndexDesk)
#include "tst_indexdesk.moc"
