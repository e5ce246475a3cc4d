#include "models/storage/backup.h"
#include "models/storage/draftstore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/transaction.h"
#include "support/desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using parboard::test::Desk;
using namespace Qt::StringLiterals;

/// What an edit session does so that no step is lost, half done or irreversible.
class TestEditSafety : public QObject
{
    Q_OBJECT

private slots:
    void refusedUndoStaysUntilThePeriodIsUnlocked();
    void refusedRedoStaysUntilThePeriodIsUnlocked();
    void busyDatabaseLosesNoStep();
    void changedCellLosesOnlyItsStep();
    void openOvernightMeansANewBatchAndSource();
    void removingManyIsOneStep();
    void undoAfterDeletingATextBringsBackTheText();
    void undoOverwritesNoTextTypedSince();
    void removingManyIsAllOrNothing();
    void unusedRivalComesBackUnused();
    void usedClaimComesBackInUse();
    void blockWithACellTwiceCanBeUndone();
    void refusedEditLeavesNoSource();
    void pastedTextsAreKeptWithTheFiguresOrNotAtAll();
    void outdatedWithdrawalIsRefused();
    void bulkChangeBeginsWithABackup();
    void fewCellsNeedNoBackup();
    void nextBulkChangeSoonAfterNeedsNoBackup();
    void bulkWithdrawalBeginsWithABackup();
    void bulkChangeIsRefusedWithoutItsBackup();

private:
    static void lock(const Desk &desk) { QVERIFY(desk.session().lock(desk.cell.unit, desk.cell.period).ok()); }
    static void unlock(const Desk &desk)
    {
        QVERIFY(desk.session().unlock(desk.cell.unit, desk.cell.period, u"thử"_s).ok());
    }
    static std::optional<double> value(const Desk &desk)
    {
        return desk.claims().isEmpty() ? std::nullopt : desk.claims().constFirst().value;
    }
};

void TestEditSafety::refusedUndoStaysUntilThePeriodIsUnlocked()
{
    const Desk desk;
    QUndoStack &stack = *desk.session().undoStack();
    desk.enter(1);
    desk.enter(2);
    lock(desk);
    QSignalSpy problem(&desk.session(), &EditSession::problem);
    stack.undo();
    stack.undo();
    QCOMPARE(problem.size(), 2);
    QCOMPARE(value(desk), std::optional(2.0));
    QCOMPARE(stack.count(), 2);
    QVERIFY(stack.canUndo() && !stack.canRedo());
    unlock(desk);
    stack.undo();
    QCOMPARE(value(desk), std::optional(1.0));
    stack.undo();
    QVERIFY(desk.claims().isEmpty());
    stack.redo();
    stack.redo();
    QCOMPARE(value(desk), std::optional(2.0));
}

void TestEditSafety::refusedRedoStaysUntilThePeriodIsUnlocked()
{
    const Desk desk;
    QUndoStack &stack = *desk.session().undoStack();
    desk.enter(1);
    desk.enter(2);
    stack.undo();
    lock(desk);
    stack.redo();
    QCOMPARE(value(desk), std::optional(1.0));
    QCOMPARE(stack.index(), 1);
    QVERIFY(stack.canRedo());
    unlock(desk);
    stack.redo();
    QCOMPARE(value(desk), std::optional(2.0));
    QCOMPARE(stack.index(), 2);
}

void TestEditSafety::busyDatabaseLosesNoStep()
{
    const Desk desk;
    QUndoStack &stack = *desk.session().undoStack();
    desk.enter(1);
    {
        const Result<std::unique_ptr<Database>> other = Database::open(desk.base.path());
        QVERIFY(other.ok());
        const Result<Transaction> writing = Transaction::begin(**other);
        QVERIFY(writing.ok());
        stack.undo();
        QVERIFY(stack.canUndo());
        QCOMPARE(value(desk), std::optional(1.0));
    }
    stack.undo();
    QVERIFY(desk.claims().isEmpty());
}

void TestEditSafety::changedCellLosesOnlyItsStep()
{
    const Desk desk;
    QUndoStack &stack = *desk.session().undoStack();
    const QList<EnteredFigure> two = desk.block(2, 4);
    QVERIFY(desk.session().enter(two.at(0), desk.source).ok());
    QVERIFY(desk.session().enter(two.at(1), desk.source).ok());
    EditSession other(desk.base.workspace().database(), desk.base.workspace().catalogue(), test::fixedClock());
    other.setPerson(u"Minh"_s);
    QVERIFY(other.enter({two.at(1).cell, 5.0}, desk.source).ok());
    stack.undo();
    QCOMPARE(stack.count(), 1);
    QCOMPARE(FigureStore(desk.base.workspace().database()).claims(two.at(1).cell)->constFirst().value,
             std::optional(5.0));
    stack.undo();
    QVERIFY(FigureStore(desk.base.workspace().database()).claims(two.at(0).cell)->isEmpty());
}

void TestEditSafety::openOvernightMeansANewBatchAndSource()
{
    const Desk desk;
    test::SettableClock clock;
    EditSession session(desk.base.workspace().database(), desk.base.workspace().catalogue(), clock);
    session.setPerson(u"Minh"_s);
    const QList<EnteredFigure> three = desk.block(3, 4);
    QVERIFY(session.enter(three.at(0), {}).ok());
    QVERIFY(session.enter(three.at(1), {}).ok());
    clock.moment = clock.moment.addDays(1);
    QVERIFY(session.enter(three.at(2), {}).ok());
    const FigureStore store(desk.base.workspace().database());
    const Figure first = store.claims(three.at(0).cell)->constFirst();
    const Figure second = store.claims(three.at(1).cell)->constFirst();
    const Figure nextDay = store.claims(three.at(2).cell)->constFirst();
    QCOMPARE(first.batch, second.batch);
    QCOMPARE(first.source, second.source);
    QVERIFY(first.batch != nextDay.batch);
    const Result<Batch> batch = BatchStore(desk.base.workspace().database()).find(nextDay.batch);
    QVERIFY2(batch->name.contains(u"23/11/2026"), qPrintable(batch->name));
    const QHash<SourceId, Source> sources = *SourceStore(desk.base.workspace().database()).all();
    QCOMPARE(sources.value(first.source).publishedOn, QDate(2026, 11, 22));
    QCOMPARE(sources.value(nextDay.source).publishedOn, QDate(2026, 11, 23));
}

void TestEditSafety::removingManyIsOneStep()
{
    const Desk desk;
    const QList<EnteredFigure> block = desk.block(5, 3);
    QVERIFY(desk.session().enterMany(u"Dán"_s, block, desk.source).ok());
    QVERIFY(desk.session().keepDraft(desk.cell, u"12x"_s).ok());
    QList<ClaimPlace> places;
    for (const EnteredFigure &figure : block)
        places += ClaimPlace{figure.cell, 1};
    QSignalSpy changed(&desk.session(), &EditSession::figuresChanged);
    QVERIFY(desk.session().removeMany(places, {desk.cell}).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.session().undoStack()->count(), 2);
    QVERIFY2(desk.session().undoStack()->undoText().contains(u'6'), qPrintable(desk.session().undoStack()->undoText()));
    const Database &database = desk.base.workspace().database();
    QVERIFY(DraftStore(database).all()->isEmpty());
    for (const EnteredFigure &figure : block)
        QVERIFY(FigureStore(database).claims(figure.cell)->isEmpty());
    desk.session().undoStack()->undo();
    for (const EnteredFigure &figure : block)
        QCOMPARE(FigureStore(database).claims(figure.cell)->constFirst().value, std::optional(3.0));
    QCOMPARE(DraftStore(database).all()->value(desk.cell), u"12x"_s);
}

/// Deleting a framed text was no step, so that undo took back the figure that had been entered before it.
void TestEditSafety::undoAfterDeletingATextBringsBackTheText()
{
    const Desk desk;
    QUndoStack &stack = *desk.session().undoStack();
    desk.enter(1);
    QVERIFY(desk.session().keepDraft(desk.cell, u"12x"_s).ok());
    const qsizetype batches = desk.session().batches()->size();
    QVERIFY(desk.session().removeMany({}, {desk.cell}).ok());
    QVERIFY(desk.session().drafts()->isEmpty());
    stack.undo();
    QCOMPARE(desk.session().drafts()->value(desk.cell), u"12x"_s);
    QCOMPARE(value(desk), std::optional(1.0));
    stack.redo();
    QVERIFY(desk.session().drafts()->isEmpty());
    QCOMPARE(value(desk), std::optional(1.0));
    QCOMPARE(desk.session().batches()->size(), batches); // a text is no change of figures
}

void TestEditSafety::undoOverwritesNoTextTypedSince()
{
    const Desk desk;
    QUndoStack &stack = *desk.session().undoStack();
    desk.enter(1);
    QVERIFY(desk.session().keepDraft(desk.cell, u"12x"_s).ok());
    QVERIFY(desk.session().removeMany({}, {desk.cell}).ok());
    QVERIFY(desk.session().keepDraft(desk.cell, u"13y"_s).ok());
    QSignalSpy problem(&desk.session(), &EditSession::problem);
    stack.undo();
    QCOMPARE(problem.size(), 1);
    QCOMPARE(desk.session().drafts()->value(desk.cell), u"13y"_s);
    QCOMPARE(stack.count(), 1); // the step before it is still there
}

void TestEditSafety::removingManyIsAllOrNothing()
{
    const Desk desk;
    desk.enter(1);
    EnteredFigure earlier{desk.cell, 2.0};
    earlier.cell.period = Period::quarter(2026, 2);
    QVERIFY(desk.session().enter(earlier, desk.source).ok());
    lock(desk); // the second of the two
    QVERIFY(!desk.session().removeMany({{earlier.cell, 1}, {desk.cell, 1}}).ok());
    QCOMPARE(FigureStore(desk.base.workspace().database()).claims(earlier.cell)->size(), 1);
    QCOMPARE(desk.claims().size(), 1);
}

void TestEditSafety::unusedRivalComesBackUnused()
{
    const Desk desk;
    desk.enter(1);
    QVERIFY(desk.session().enter({desk.cell, 2.0}, {desk.otherSource()}).ok());
    QVERIFY(desk.session().remove(desk.cell, 1).ok()); // the rival that nobody uses now
    const Result<QList<ClaimVersion>> bin = desk.session().removedFigures(1);
    QVERIFY(!bin->constFirst().old->chosen);
    QVERIFY(desk.session().restore(bin->constFirst()).ok());
    QCOMPARE(desk.claims().size(), 2);
    QCOMPARE(desk.claims().constFirst().value, std::optional(2.0));
    QVERIFY(desk.claims().constFirst().chosen && !desk.claims().constLast().chosen);
}

void TestEditSafety::usedClaimComesBackInUse()
{
    const Desk desk;
    desk.enter(1);
    QVERIFY(desk.session().enter({desk.cell, 2.0}, {desk.otherSource()}).ok());
    QVERIFY(desk.session().remove(desk.cell, 2).ok());
    QCOMPARE(value(desk), std::optional(1.0));
    QVERIFY(desk.session().restore(desk.session().removedFigures(1)->constFirst()).ok());
    QCOMPARE(value(desk), std::optional(2.0));
    QVERIFY(desk.claims().constFirst().chosen && !desk.claims().constLast().chosen);
}

void TestEditSafety::blockWithACellTwiceCanBeUndone()
{
    const Desk desk;
    QVERIFY(desk.session().enterMany(u"Dán"_s, {{desk.cell, 1.0}, {desk.cell, 2.0}}, desk.source).ok());
    desk.session().undoStack()->undo();
    QVERIFY(desk.claims().isEmpty());
    desk.session().undoStack()->redo();
    QCOMPARE(value(desk), std::optional(2.0));
}

void TestEditSafety::refusedEditLeavesNoSource()
{
    const Desk desk;
    lock(desk);
    desk.session().setPerson(u"Hoa"_s);
    const qsizetype before = desk.base.workspace().sources()->size();
    QVERIFY(!desk.session().enter({desk.cell, 1.0}, {}).ok());
    QVERIFY(!desk.session().enterMany(u"Dán"_s, {{desk.cell, 1.0}}, {}).ok());
    QCOMPARE(desk.base.workspace().sources()->size(), before);
}

void TestEditSafety::pastedTextsAreKeptWithTheFiguresOrNotAtAll()
{
    const Desk desk;
    lock(desk);
    EnteredFigure earlier{desk.cell, 2.0};
    earlier.cell.period = Period::quarter(2026, 2);
    const Result<BatchId> refused = desk.session().enterMany(u"Dán"_s, {earlier}, desk.source, {{desk.cell, u"12x"_s}});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().sentence.contains(u"12x"));
    QVERIFY(FigureStore(desk.base.workspace().database()).claims(earlier.cell)->isEmpty());
    unlock(desk);
    QVERIFY(desk.session().enterMany(u"Dán"_s, {earlier}, desk.source, {{desk.cell, u"12x"_s}}).ok());
    QCOMPARE(desk.session().drafts()->value(desk.cell), u"12x"_s);
}

void TestEditSafety::outdatedWithdrawalIsRefused()
{
    const Desk desk;
    const Result<BatchId> batch = desk.session().enterMany(u"Dán"_s, {{desk.cell, 50.0}}, desk.source);
    const Result<WithdrawalPlan> plan = desk.session().planWithdrawal(*batch);
    desk.enter(51);
    QVERIFY(!desk.session().withdraw(*plan, *BatchStore(desk.base.workspace().database()).find(*batch)).ok());
    QCOMPARE(value(desk), std::optional(51.0));
}

void TestEditSafety::bulkChangeBeginsWithABackup()
{
    const Desk desk;
    QVERIFY(desk.session().enterMany(u"Dán"_s, desk.block(int(bulkCells), 7), desk.source).ok());
    const QList<BackupInfo> backups = listBackups(desk.base.path());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.constFirst().reason, BackupReason::Bulk);
    const Result<std::unique_ptr<Database>> before = Database::open(backups.constFirst().file, Access::ReadOnly);
    QVERIFY(before.ok());
    QVERIFY(FigureStore(**before).claims(desk.block(1, 0).constFirst().cell)->isEmpty());
}

void TestEditSafety::fewCellsNeedNoBackup()
{
    const Desk desk;
    QVERIFY(desk.session().enterMany(u"Dán"_s, desk.block(int(bulkCells) - 1, 7), desk.source).ok());
    QVERIFY(listBackups(desk.base.path()).isEmpty());
}

void TestEditSafety::nextBulkChangeSoonAfterNeedsNoBackup()
{
    const Desk desk;
    test::SettableClock clock;
    EditSession session(desk.base.workspace().database(), desk.base.workspace().catalogue(), clock);
    session.setPerson(u"Minh"_s);
    constexpr int pastes = 3;
    for (int paste = 0; paste < pastes; ++paste) {
        QVERIFY(session.enterMany(u"Dán"_s, desk.block(int(bulkCells), paste), desk.source).ok());
        clock.moment = clock.moment.addSecs(4LL * 60);
    }
    QCOMPARE(listBackups(desk.base.path()).size(), 1);
    QVERIFY(session.enterMany(u"Dán"_s, desk.block(int(bulkCells), pastes), desk.source).ok()); // 12 minutes after
    QCOMPARE(listBackups(desk.base.path()).size(), 2);
}

void TestEditSafety::bulkWithdrawalBeginsWithABackup()
{
    const Desk desk;
    test::SettableClock clock;
    EditSession session(desk.base.workspace().database(), desk.base.workspace().catalogue(), clock);
    const Result<BatchId> batch = session.enterMany(u"Dán"_s, desk.block(int(bulkCells), 7), desk.source);
    clock.moment = clock.moment.addDays(1);
    const Result<Batch> stored = BatchStore(desk.base.workspace().database()).find(*batch);
    QVERIFY(session.withdraw(*session.planWithdrawal(*batch), *stored).ok());
    const QList<BackupInfo> backups = listBackups(desk.base.path());
    QCOMPARE(backups.size(), 2);
    const Result<std::unique_ptr<Database>> before = Database::open(backups.constFirst().file, Access::ReadOnly);
    QCOMPARE(FigureStore(**before).claims(desk.block(1, 0).constFirst().cell)->size(), 1);
}

void TestEditSafety::bulkChangeIsRefusedWithoutItsBackup()
{
    const Desk desk;
    QFile inTheWay(backupFolder(desk.base.path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<BatchId> refused = desk.session().enterMany(u"Dán"_s, desk.block(int(bulkCells), 7), desk.source);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().sentence.contains(backupFolder(desk.base.path())), qPrintable(refused.error().sentence));
    QVERIFY(FigureStore(desk.base.workspace().database()).claims(desk.block(1, 0).constFirst().cell)->isEmpty());
    QCOMPARE(desk.session().undoStack()->count(), 0);
    QVERIFY(inTheWay.remove());
    QVERIFY(desk.session().enterMany(u"Dán"_s, desk.block(int(bulkCells), 7), desk.source).ok());
}

QTEST_GUILESS_MAIN(TestEditSafety)
#include "tst_editsafety.moc"
