#include "models/storage/batchstore.h"
#include "models/storage/digestset.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/transaction.h"
#include "support/bundleoffice.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

CellKey cellOf(const BundleOffice &office)
{
    return office.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2025, 3), 0).cell;
}

/// The document with this title, stored if it is not there yet.
SourceId documentOf(const BundleOffice &office, const QString &title)
{
    Source source;
    source.title = title;
    source.kind = u"report"_s;
    const Result<SourceId> id = office.base.workspace().editing().saveSource(source);
    return id ? *id : SourceId();
}

void enterFrom(const BundleOffice &office, SourceId document, const EnteredFigure &figure)
{
    QVERIFY(office.base.workspace().editing().enter(figure, {document}).ok());
}

/// What taking the bundle of `from` means for the one figure of `to`.
CellChange changeOf(const BundleOffice &from, const BundleOffice &to)
{
    const Result<ProposedImport> import = proposeImport(from.bundle(), to.base.workspace());
    if (!import)
        qFatal("%s", qPrintable(import.error().sentence));
    const Result<ImportOutcome> outcome = tryImport({&*import}, to.base.workspace());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().sentence));
    const ImportPlan &plan = outcome->plans.constFirst();
    if (plan.added + plan.changed + plan.conflicts + plan.same != 1)
        qFatal("not one figure");
    return plan.same == 1        ? CellChange::Same
           : plan.changed == 1   ? CellChange::Changed
           : plan.conflicts == 1 ? CellChange::Conflict
                                 : CellChange::New;
}

QList<ClaimVersion> versionsOf(const BundleOffice &office, const CellKey &cell)
{
    const Result<QList<ClaimVersion>> versions = HistoryStore(office.database()).ofCell(cell);
    return versions ? *versions : QList<ClaimVersion>();
}

} // namespace

/// Each branch of the rule by which two offices' versions of one figure meet (docs/bundle.md): every test here went red
/// when its branch was broken by hand.
class TestBundleHistory : public QObject
{
    Q_OBJECT

private slots:
    void laterOfTwoVersionsIsKnown_data()
    {
        QTest::addColumn<QList<double>>("here");
        QTest::addColumn<QList<double>>("there");
        QTest::addColumn<CellChange>("change");
        const auto row = [](const char *name, const QList<double> &here, const QList<double> &there,
                            CellChange change) { QTest::newRow(name) << here << there << change; };
        row("the same", {5}, {5}, CellChange::Same);
        row("newer there", {5}, {5, 6}, CellChange::Changed);
        row("newer there, with another past here", {4, 3}, {3, 9}, CellChange::Changed);
        row("newer here", {5, 6}, {5}, CellChange::Same);
        row("changed here and there", {5, 6}, {5, 7}, CellChange::Conflict);
        row("never the same", {5}, {6}, CellChange::Conflict);
        row("each is the other's past", {5, 6}, {6, 5}, CellChange::Conflict);
    }
    void laterOfTwoVersionsIsKnown()
    {
        QFETCH(QList<double>, here);
        QFETCH(QList<double>, there);
        QFETCH(CellChange, change);
        const BundleOffice taker(u"An"_s, NewContent::Empty);
        const BundleOffice giver(u"An"_s, NewContent::Empty);
        for (const double value : here)
            taker.enter(cellOf(taker), value);
        for (const double value : there)
            giver.enter(cellOf(giver), value);
        QCOMPARE(changeOf(giver, taker), change);
    }

    void sameNumberWithOtherDaysIsNoConflict()
    {
        const BundleOffice here(u"An"_s, NewContent::Empty);
        const BundleOffice there(u"An"_s, NewContent::Empty);
        here.enter(cellOf(here), 5);
        const EntrySource window{{}, QDate(2025, 6, 15), QDate(2025, 9, 14), {}};
        QVERIFY(there.base.workspace().editing().enter({cellOf(there), 5}, window).ok());
        QCOMPARE(changeOf(there, here), CellChange::Changed);
    }

    void onlyThePastOfTheCellCounts_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<int>("quarter");
        QTest::newRow("unit") << u"Lai Châu"_s << u"dossiers_new"_s << Scope::All << 3;
        QTest::newRow("indicator") << u"Cao Bằng"_s << u"dossiers_late"_s << Scope::All << 3;
        QTest::newRow("level") << u"Cao Bằng"_s << u"dossiers_new"_s << Scope::Commune << 3;
        QTest::newRow("period") << u"Cao Bằng"_s << u"dossiers_new"_s << Scope::All << 4;
    }
    void onlyThePastOfTheCellCounts()
    {
        QFETCH(QString, unit);
        QFETCH(QString, indicator);
        QFETCH(Scope, scope);
        QFETCH(int, quarter);
        const BundleOffice here(u"An"_s, NewContent::Empty);
        const BundleOffice there(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(here);
        CellKey other = here.base.figure(unit, indicator, Period::quarter(2025, quarter), 0).cell;
        other.scope = scope;
        here.enter(cell, 3);
        here.enter(other, 4);
        there.enter(other, 3);
        there.enter(other, 4); // the same as here, with a past of 3
        there.enter(cell, 9);
        const Result<ImportOutcome> outcome = here.take(there.bundle());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->plans.constFirst().conflicts, 1);
        QCOMPARE(outcome->plans.constFirst().changed, 0);
    }

    void onlyThePastOfTheDocumentCounts()
    {
        const BundleOffice here(u"An"_s, NewContent::Empty);
        const BundleOffice there(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(here);
        enterFrom(here, documentOf(here, u"Q"_s), {cell, 3});
        enterFrom(there, documentOf(there, u"Q"_s), {cell, 9});
        there.enter(cell, 3); // of the person's own figures, which are another document
        there.enter(cell, 9);
        const Result<ImportOutcome> outcome = here.take(there.bundle());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->plans.constFirst().changed, 0);
    }

    void thePastSaysNumberStateAndQualifier_data()
    {
        QTest::addColumn<std::optional<double>>("past");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::addColumn<CellChange>("change");
        const auto row = [](const char *name, std::optional<double> past, Status status, Qualifier qualifier,
                            CellChange change) { QTest::newRow(name) << past << status << qualifier << change; };
        row("what it was", 3.0, Status::Reported, Qualifier::Exact, CellChange::Changed);
        row("another number", 4.0, Status::Reported, Qualifier::Exact, CellChange::Conflict);
        row("about so much", 3.0, Status::Reported, Qualifier::About, CellChange::Conflict);
        row("not reported", std::nullopt, Status::NotReported, Qualifier::Exact, CellChange::Conflict);
    }
    void thePastSaysNumberStateAndQualifier()
    {
        QFETCH(std::optional<double>, past);
        QFETCH(Status, status);
        QFETCH(Qualifier, qualifier);
        QFETCH(CellChange, change);
        const BundleOffice here(u"An"_s, NewContent::Empty);
        const BundleOffice there(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(here);
        here.enter(cell, 3);
        enterFrom(there, {}, {cell, past, status, qualifier});
        there.enter(cell, 9);
        QCOMPARE(changeOf(there, here), change);
    }

    void statesWithoutNumberAreToldApart()
    {
        const BundleOffice here(u"An"_s, NewContent::Empty);
        const BundleOffice there(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(here);
        enterFrom(here, {}, {cell, std::nullopt, Status::Withheld});
        enterFrom(there, {}, {cell, std::nullopt, Status::NotReported});
        there.enter(cell, 9);
        QCOMPARE(changeOf(there, here), CellChange::Conflict);
    }

    void onlyVersionsOfTheSameClaimMakeItOlder()
    {
        const BundleOffice here(u"An"_s, NewContent::Empty);
        const BundleOffice there(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(here);
        const SourceId report = documentOf(here, u"Q"_s);
        enterFrom(here, report, {cell, 9}); // another document said 9 here once
        enterFrom(here, report, {cell, 8});
        here.enter(cell, 3);
        there.enter(cell, 9);
        const Result<ImportOutcome> outcome = here.take(there.bundle());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->plans.constFirst().conflicts, 1);
    }

    void versionsGoToTheClaimThatTheyAreOf()
    {
        const BundleOffice here(u"Bình"_s, NewContent::Empty);
        const BundleOffice there(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(here);
        here.enter(cell, 9); // the same number of another document
        there.enter(cell, 5);
        there.enter(cell, 9);
        QVERIFY(here.take(there.bundle()).ok());
        const Result<QList<Figure>> claims = FigureStore(here.database()).claims(cell);
        QCOMPARE(claims->size(), 2);
        QCOMPARE(versionsOf(here, cell).size(), 1);
        const int claim = versionsOf(here, cell).constFirst().claim;
        const auto owner = std::ranges::find(*claims, claim, &Figure::claim);
        QVERIFY(owner != claims->cend() && !owner->chosen); // the one that came
    }

    void versionsOfAnotherNumberStayAway_data()
    {
        QTest::addColumn<std::optional<double>>("here");
        QTest::addColumn<Status>("hereIs");
        QTest::addColumn<std::optional<double>>("there");
        QTest::addColumn<Status>("thereIs");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::newRow("number") << std::optional(7.0) << Status::Reported << std::optional(9.0) << Status::Reported
                                << Qualifier::Exact;
        QTest::newRow("qualifier") << std::optional(9.0) << Status::Reported << std::optional(9.0) << Status::Reported
                                   << Qualifier::About;
        QTest::newRow("state") << std::optional<double>() << Status::Withheld << std::optional<double>()
                               << Status::NotReported << Qualifier::Exact;
    }
    void versionsOfAnotherNumberStayAway()
    {
        QFETCH(std::optional<double>, here);
        QFETCH(Status, hereIs);
        QFETCH(std::optional<double>, there);
        QFETCH(Status, thereIs);
        QFETCH(Qualifier, qualifier);
        const BundleOffice taker(u"An"_s, NewContent::Empty);
        const BundleOffice giver(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(taker);
        enterFrom(taker, {}, {cell, here, hereIs});
        giver.enter(cell, 5);
        enterFrom(giver, {}, {cell, there, thereIs, qualifier});
        Result<ProposedImport> import = proposeImport(giver.bundle(), taker.base.workspace());
        QVERIFY(import.ok());
        import->choices.conflicts.all = ConflictStrategy::Keep;
        const Result<ImportOutcome> outcome = applyImport({&*import}, taker.base.workspace(), u"An"_s);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->versions, 0);
        QVERIFY(versionsOf(taker, cell).isEmpty());
    }

    void versionsThatDifferInOneThingAreAllTaken()
    {
        const BundleOffice from(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(from);
        from.enter(cell, 5);
        from.enter(cell, 6);
        const ClaimVersion first = versionsOf(from, cell).constFirst();
        QList<ClaimVersion> others(6, first);
        others[0].note.at = first.note.at.addSecs(1);
        others[1].note.by = u"Bình"_s;
        others[2].note.why = u"gõ nhầm"_s;
        others[3].note.action = EditAction::Redo;
        others[4].old->value = 4;
        others[5].old.reset();
        for (const ClaimVersion &version : std::as_const(others))
            QVERIFY(HistoryStore(from.database()).add(version).ok());
        const BundleOffice to(u"Chi"_s, NewContent::Empty);
        const Result<ImportOutcome> outcome = to.take(from.bundle());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->versions, 7);
        QCOMPARE(versionsOf(to, cell).size(), 7);
        // One batch of them all, and taken again none is added.
        const Result<QList<Batch>> batches = BatchStore(to.database()).all();
        QCOMPARE(std::ranges::count(*batches, u"history"_s, &Batch::kind), 1);
        QCOMPARE(to.take(from.bundle())->versions, 0);
    }

    void equalVersionsOfTwoClaimsAreTwo()
    {
        const BundleOffice from(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(from);
        from.enter(cell, 5);
        enterFrom(from, documentOf(from, u"Q"_s), {cell, 6});
        const Result<QList<Figure>> claims = FigureStore(from.database()).claims(cell);
        QCOMPARE(claims->size(), 2);
        const QDateTime at = fixedClock().now();
        for (const Figure &claim : *claims) {
            const ClaimVersion back{0, cell, {EditAction::Restore, claim.batch, at, u"An"_s, {}}, claim.claim, {}};
            QVERIFY(HistoryStore(from.database()).add(back).ok());
        }
        const BundleOffice to(u"Chi"_s, NewContent::Empty);
        QCOMPARE(to.take(from.bundle())->versions, versionsOf(from, cell).size());
    }

    void sourceOfAnOldVersionComesOnce()
    {
        const BundleOffice from(u"An"_s, NewContent::Empty);
        const CellKey cell = cellOf(from);
        from.enter(cell, 5);
        from.enter(cell, 6);
        const SourceId gone = documentOf(from, u"Báo cáo cũ"_s);
        ClaimVersion version = versionsOf(from, cell).constFirst();
        version.old->source = gone;
        QVERIFY(HistoryStore(from.database()).add(version).ok());
        version.old->value = 3;
        QVERIFY(HistoryStore(from.database()).add(version).ok());
        const BundleOffice to(u"Chi"_s, NewContent::Empty);
        QVERIFY(to.take(from.bundle()).ok());
        QCOMPARE(to.versions(cell), from.versions(cell));
        const Result<QHash<SourceId, Source>> sources = SourceStore(to.database()).all();
        QCOMPARE(std::ranges::count(*sources, u"Báo cáo cũ"_s, &Source::title), 1);
    }

    void digestsAreHeld_data()
    {
        QTest::addColumn<Access>("access");
        QTest::addColumn<bool>("inTransaction");
        QTest::newRow("reading") << Access::ReadOnly << false;
        QTest::newRow("writing") << Access::ReadWrite << false;
        QTest::newRow("within a transaction") << Access::ReadWrite << true;
    }
    void digestsAreHeld()
    {
        QFETCH(Access, access);
        QFETCH(bool, inTransaction);
        const TestDatabase base(NewContent::Empty);
        const Result<std::unique_ptr<Database>> database = Database::openAnySchema(base.workspace().path(), access);
        QVERIFY(database.ok());
        const Result<Transaction> transaction =
            inTransaction ? Transaction::begin(**database) : Result<Transaction>(Error{});
        QCOMPARE(transaction.ok(), inTransaction);
        DigestSet first(**database);
        DigestSet second(**database);
        const auto held = [](const DigestSet &set, const char *digest) { return set.contains(digest).value(); };
        QVERIFY(first.fill([&first] { return first.add("one") ? first.add("one") : Error{}; }).ok());
        QVERIFY(second.fill([&second] { return second.add("two"); }).ok());
        QVERIFY(held(first, "one") && !held(first, "two"));
        QVERIFY(held(second, "two") && !held(second, "one"));
        const Result<void> failed = second.fill([&second]() -> Result<void> {
            const Result<void> added = second.add("three");
            return added ? Result<void>(Error{u"why"_s}) : added;
        });
        QCOMPARE(failed.error().sentence, u"why"_s);
        QVERIFY(held(second, "two") && !held(second, "three"));
    }
};

QTEST_GUILESS_MAIN(TestBundleHistory)
#include "tst_bundlehistory.moc"
