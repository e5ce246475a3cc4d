#include "models/storage/backup.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/transaction.h"
#include "support/desk.h"

#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A batch of more figures than undo holds, as an import leaves it: no history, one figure with the words of its
/// source.
struct Import
{
    Import()
    {
        const Catalogue &catalogue = desk.base.workspace().catalogue();
        for (const int quarter : {1, 2}) {
            for (const Unit *unit : catalogue.unitsOf(Scheme::Old63)) {
                if (unit->kind != UnitKind::Province)
                    continue;
                for (const Indicator &indicator : catalogue.indicators) {
                    Figure figure;
                    figure.cell = {unit->id, indicator.id, Scope::All, Period::quarter(2025, quarter)};
                    figure.value = 7;
                    figures += figure;
                }
            }
        }
        figures.first().locator = {u"7 hồ sơ"_s, 3, 7, 2};
        figures.first().note = u"theo phụ lục"_s;
        desk.base.add(figures);
        batch = claims(figures.constFirst().cell).constFirst().batch;
    }

    [[nodiscard]] const Database &database() const { return desk.base.workspace().database(); }
    [[nodiscard]] EditSession &session() const { return desk.session(); }
    [[nodiscard]] QList<Figure> claims(const CellKey &cell) const { return *FigureStore(database()).claims(cell); }
    [[nodiscard]] QList<ClaimVersion> history(const CellKey &cell) const
    {
        return *HistoryStore(database()).ofCell(cell);
    }
    [[nodiscard]] qint64 count() const { return *FigureStore(database()).count(); }
    [[nodiscard]] WithdrawalPlan plan() const { return *session().planWithdrawal(batch); }
    [[nodiscard]] Batch stored() const { return *BatchStore(database()).find(batch); }
    [[nodiscard]] CellKey cell(int number) const { return figures.at(number).cell; }
    void enter(int number, double value) const { QVERIFY(session().enter({cell(number), value}, desk.source).ok()); }
    /// Another hand changes what the import wrote.
    void correct(int number, double value) const
    {
        Figure claim = claims(cell(number)).constFirst();
        claim.value = value;
        QVERIFY(session().change(claim).ok());
    }

    Desk desk;
    QList<Figure> figures;
    BatchId batch{};
};

} // namespace

/// Taking back a batch that is too big for undo.
class TestBatchWithdrawal : public QObject
{
    Q_OBJECT

private slots:
    void bigBatchGoesAndLeavesItsHistory();
    void laterEditsAndRivalsOfABigBatchStay();
    void bigWithdrawalIsNoUndoStepAndBeginsWithABackup();
    void bigWithdrawalIsRefusedWithoutItsBackup();
    void bigWithdrawalCanBeStopped();
    void nothingElseIsChangedWhileABatchIsWithdrawn();
    void lockedPeriodHoldsABigBatch();
    void outdatedPlanOfABigBatchIsRefused();
    void planningCanBeStopped();
    void bigHistoryIsThatOfASmallOne();
    void undoableBatchIsOneStep();
};

void TestBatchWithdrawal::bigBatchGoesAndLeavesItsHistory()
{
    const Import import;
    QVERIFY(import.figures.size() > undoableCells);
    const WithdrawalPlan plan = import.plan();
    QVERIFY(!plan.isUndoable());
    QCOMPARE(plan.cellCount, import.figures.size());
    QCOMPARE(plan.laterEditCount, 0);
    QSignalSpy changed(&import.session(), &EditSession::figuresChanged);
    QVERIFY(import.session().withdraw(plan, import.stored()).ok());
    QCOMPARE(import.count(), 0);
    QVERIFY(import.stored().withdrawnAt.isValid());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<QSet<CellKey>>().size(), import.figures.size());
    const QList<ClaimVersion> versions = import.history(import.cell(0));
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.constFirst().note.action, EditAction::Withdraw);
    QCOMPARE(versions.constFirst().note.by, u"Lan"_s);
    QCOMPARE(versions.constFirst().old->locator, import.figures.constFirst().locator);
    // Out of the bin it comes back as it was.
    QVERIFY(import.session().restore(versions.constFirst()).ok());
    QCOMPARE(import.claims(import.cell(0)).constFirst().note, u"theo phụ lục"_s);
    QCOMPARE(import.claims(import.cell(0)).constFirst().locator, import.figures.constFirst().locator);
}

void TestBatchWithdrawal::laterEditsAndRivalsOfABigBatchStay()
{
    const Import import;
    import.correct(1, 8);
    import.enter(2, 9); // a rival of another source, in use now
    const WithdrawalPlan plan = import.plan();
    QCOMPARE(plan.cellCount, import.figures.size() - 1);
    QCOMPARE(plan.laterEditCount, 1);
    QCOMPARE(plan.laterEdits.constFirst().cell, import.cell(1));
    QVERIFY(import.session().withdraw(plan, import.stored()).ok());
    QCOMPARE(import.count(), 2);
    QCOMPARE(import.claims(import.cell(1)).constFirst().value, std::optional(8.0));
    QCOMPARE(import.claims(import.cell(2)).size(), 1);
    QCOMPARE(import.claims(import.cell(2)).constFirst().value, std::optional(9.0));
    QVERIFY(import.claims(import.cell(2)).constFirst().chosen);
}

void TestBatchWithdrawal::bigWithdrawalIsNoUndoStepAndBeginsWithABackup()
{
    const Import import;
    // A young backup is enough before a step of undo, not before this.
    QVERIFY(import.session().enterMany(u"Dán"_s, import.desk.block(int(bulkCells), 1), import.desk.source).ok());
    const qsizetype before = listBackups(import.desk.base.path()).size();
    const int steps = import.session().undoStack()->count();
    const qint64 figures = import.count();
    QVERIFY(import.session().withdraw(import.plan(), import.stored()).ok());
    QCOMPARE(import.session().undoStack()->count(), steps);
    const QList<BackupInfo> backups = listBackups(import.desk.base.path());
    QCOMPARE(backups.size(), before + 1);
    const Result<std::unique_ptr<Database>> backup = Database::open(backups.constFirst().file, Access::ReadOnly);
    QCOMPARE(*FigureStore(**backup).count(), figures);
}

void TestBatchWithdrawal::bigWithdrawalIsRefusedWithoutItsBackup()
{
    const Import import;
    QFile inTheWay(backupFolder(import.desk.base.path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!import.session().withdraw(import.plan(), import.stored()).ok());
    QCOMPARE(import.count(), import.figures.size());
    QVERIFY(!import.session().isWithdrawing());
}

void TestBatchWithdrawal::bigWithdrawalCanBeStopped()
{
    const Import import;
    bool hasBegun = false;
    connect(&import.session(), &EditSession::withdrawalProgress, this, [&] {
        hasBegun = true;
        import.session().stopWithdrawal();
    });
    const Result<void> stopped = import.session().withdraw(import.plan(), import.stored());
    QVERIFY(hasBegun);
    QVERIFY(!stopped.ok());
    QCOMPARE(import.count(), import.figures.size());
    QVERIFY(import.history(import.cell(0)).isEmpty());
    QVERIFY(!import.stored().withdrawnAt.isValid());
    import.enter(3, 4); // the session goes on
    QCOMPARE(import.claims(import.cell(3)).constFirst().value, std::optional(4.0));
}

void TestBatchWithdrawal::nothingElseIsChangedWhileABatchIsWithdrawn()
{
    const Import import;
    import.enter(3, 4);
    QStringList refusals;
    bool isUndone = false;
    QSignalSpy problem(&import.session(), &EditSession::problem);
    connect(&import.session(), &EditSession::withdrawalProgress, this, [&] {
        const Result<void> entered = import.session().enter({import.desk.cell, 5.0}, import.desk.source);
        refusals += entered ? QString() : entered.error().sentence;
        const Result<void> again = import.session().withdraw(import.plan(), import.stored());
        refusals += again ? QString() : again.error().sentence;
        import.session().undoStack()->undo();
        isUndone = import.session().undoStack()->canRedo();
    });
    QVERIFY(import.session().withdraw(import.plan(), import.stored()).ok());
    QVERIFY(!refusals.isEmpty());
    QVERIFY(!refusals.contains(QString()));
    QVERIFY(!isUndone);
    QVERIFY(!problem.isEmpty());
    QVERIFY(import.desk.claims().isEmpty());
    QCOMPARE(import.claims(import.cell(3)).constFirst().value, std::optional(4.0));
    QVERIFY(import.session().undoStack()->canUndo());
}

void TestBatchWithdrawal::lockedPeriodHoldsABigBatch()
{
    const Import import;
    const CellKey last = import.figures.constLast().cell;
    QVERIFY(import.session().lock(last.unit, last.period).ok());
    const Result<void> refused = import.session().withdraw(import.plan(), import.stored());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().sentence.contains(u"Lan"), qPrintable(refused.error().sentence));
    QCOMPARE(import.count(), import.figures.size());
    QVERIFY(import.history(import.cell(0)).isEmpty());
}

void TestBatchWithdrawal::outdatedPlanOfABigBatchIsRefused()
{
    const Import import;
    const WithdrawalPlan before = import.plan();
    import.enter(5, 1); // the cell is no longer only the batch's
    QVERIFY(!import.session().withdraw(before, import.stored()).ok());
    const WithdrawalPlan withRival = import.plan();
    QVERIFY(import.session().choose(import.cell(5), 1, u"thử"_s).ok()); // as many cells, another content
    QVERIFY(!import.session().withdraw(withRival, import.stored()).ok());
    QCOMPARE(import.count(), import.figures.size() + 1);
    QVERIFY(import.session().withdraw(import.plan(), import.stored()).ok());
    QCOMPARE(import.count(), 1);
}

void TestBatchWithdrawal::planningCanBeStopped()
{
    const Import import;
    const Result<WithdrawalPlan> stopped =
        planWithdrawal(import.database(), import.batch, [](int, int) { return false; });
    QVERIFY(!stopped.ok());
}

void TestBatchWithdrawal::bigHistoryIsThatOfASmallOne()
{
    const Import import;
    const Result<BatchId> small = import.session().enterMany(u"Dán"_s, {{import.desk.cell, 7.0}}, import.desk.source);
    Figure pasted = import.desk.claims().constFirst();
    QVERIFY(import.session()
                .withdraw(*import.session().planWithdrawal(*small), *BatchStore(import.database()).find(*small))
                .ok());
    QVERIFY(import.session().withdraw(import.plan(), import.stored()).ok());
    ClaimVersion one = import.desk.history().constFirst();
    ClaimVersion other = import.history(import.cell(1)).constFirst();
    QCOMPARE(*one.old, pasted);
    // They differ in what they are about, in nothing else.
    QVERIFY(other.note.batch != one.note.batch);
    QCOMPARE(other.old->cell, import.cell(1));
    QCOMPARE(other.old->batch, import.batch);
    QCOMPARE(other.note.action, one.note.action);
    QCOMPARE(other.note.at, one.note.at);
    QCOMPARE(other.note.by, one.note.by);
    QVERIFY(other.note.why.contains(import.stored().name));
    QVERIFY(one.note.why.contains(u"Dán"));
    Figure was = *other.old;
    was.cell = pasted.cell;
    was.batch = pasted.batch;
    was.source = pasted.source;
    QCOMPARE(was, pasted);
}

void TestBatchWithdrawal::undoableBatchIsOneStep()
{
    const Desk desk;
    desk.enter(1);
    const Result<BatchId> batch = desk.session().enterMany(u"Dán"_s, desk.block(30, 2), desk.source);
    const Result<WithdrawalPlan> plan = desk.session().planWithdrawal(*batch);
    QVERIFY(plan->isUndoable());
    QCOMPARE(plan->cellCount, 30);
    QVERIFY(desk.session().withdraw(*plan, *BatchStore(desk.base.workspace().database()).find(*batch)).ok());
    desk.session().undoStack()->undo();
    const QList<EnteredFigure> block = desk.block(30, 2);
    for (const EnteredFigure &entered : block) {
        const Result<QList<Figure>> back = FigureStore(desk.base.workspace().database()).claims(entered.cell);
        QCOMPARE(back->constFirst().value, std::optional(2.0));
    }
}

QTEST_GUILESS_MAIN(TestBatchWithdrawal)
#include "tst_batchwithdrawal.moc"
