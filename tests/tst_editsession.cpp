#include "models/storage/draftstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/sourcestore.h"
#include "support/desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using parboard::test::Desk;
using namespace Qt::StringLiterals;

class TestEditSession : public QObject
{
    Q_OBJECT

private slots:
    void typedFigureIsStoredWithPersonAndBatch()
    {
        const Desk desk;
        QSignalSpy changed(&desk.session(), &EditSession::figuresChanged);
        desk.enter(120);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.claims().size(), 1);
        QCOMPARE(desk.claims().constFirst().value, std::optional(120.0));
        QVERIFY(desk.claims().constFirst().chosen);
        const Result<Batch> batch = BatchStore(desk.base.workspace().database()).find(desk.claims().constFirst().batch);
        QCOMPARE(batch->createdBy, u"Lan"_s);
        QVERIFY(desk.history().isEmpty()); // a figure that was never changed has no history
    }

    void everyOldValueIsKept()
    {
        const Desk desk;
        desk.enter(120);
        desk.enter(130);
        QCOMPARE(desk.claims().constFirst().value, std::optional(130.0));
        QCOMPARE(desk.history().size(), 1);
        const ClaimVersion version = desk.history().constFirst();
        QCOMPARE(version.old->value, std::optional(120.0));
        QCOMPARE(version.note.by, u"Lan"_s);
        QCOMPARE(version.note.action, EditAction::Edit);
        QCOMPARE(version.note.at, test::fixedClock().now());
    }

    void theSameValueAgainIsNoEdit()
    {
        const Desk desk;
        desk.enter(120);
        QSignalSpy changed(&desk.session(), &EditSession::figuresChanged);
        desk.enter(120);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(desk.session().undoStack()->count(), 1);
        QVERIFY(desk.history().isEmpty());
    }

    void statesWithoutANumberAreNoZero()
    {
        const Desk desk;
        QVERIFY(desk.session().enter({desk.cell, std::nullopt, Status::NotApplicable}, desk.source).ok());
        QCOMPARE(desk.claims().constFirst().status, Status::NotApplicable);
        QVERIFY(!desk.claims().constFirst().value);
        desk.enter(0);
        QCOMPARE(desk.claims().constFirst().value, std::optional(0.0));
    }

    void anotherSourceIsARival()
    {
        const Desk desk;
        desk.enter(120);
        QVERIFY(desk.session().enter({desk.cell, 99.0}, {desk.otherSource()}).ok());
        QCOMPARE(desk.claims().size(), 2);
        QCOMPARE(desk.claims().constFirst().value, std::optional(99.0));
        QVERIFY(desk.claims().constFirst().chosen && !desk.claims().constLast().chosen);
        QVERIFY(desk.session().choose(desk.cell, desk.claims().constLast().claim, u"số của sở đúng hơn"_s).ok());
        QCOMPARE(desk.claims().constFirst().value, std::optional(120.0));
        QCOMPARE(desk.claims().size(), 2);
        QCOMPARE(desk.history().constFirst().note.why, u"số của sở đúng hơn"_s);
        QCOMPARE(desk.history().constFirst().note.action, EditAction::Choose);
    }

    void undoAndRedoWithNames()
    {
        const Desk desk;
        QUndoStack &stack = *desk.session().undoStack();
        desk.enter(1);
        desk.enter(2);
        desk.enter(3);
        QVERIFY2(stack.undoText().contains(u"Cao Bằng"), qPrintable(stack.undoText()));
        stack.undo();
        QCOMPARE(desk.claims().constFirst().value, std::optional(2.0));
        stack.undo();
        stack.undo();
        QVERIFY(desk.claims().isEmpty());
        stack.redo();
        stack.redo();
        stack.redo();
        QCOMPARE(desk.claims().constFirst().value, std::optional(3.0));
        QCOMPARE(desk.claims().constFirst().claim, 1);
    }

    void undoRefusesWhatSomebodyElseChanged()
    {
        const Desk desk;
        desk.enter(1);
        EditSession other(desk.base.workspace().database(), desk.base.workspace().catalogue(), test::fixedClock());
        other.setPerson(u"Minh"_s);
        QVERIFY(other.enter({desk.cell, 5.0}, desk.source).ok());
        QSignalSpy problem(&desk.session(), &EditSession::problem);
        desk.session().undoStack()->undo();
        QCOMPARE(problem.size(), 1);
        QCOMPARE(desk.claims().constFirst().value, std::optional(5.0));
    }

    void removedFiguresComeBackFromTheBin()
    {
        const Desk desk;
        desk.enter(7);
        Figure quoted = desk.claims().constFirst();
        quoted.note = u"theo phụ lục"_s;
        quoted.locator = {u"7 hồ sơ"_s, 10, 7, 2};
        QVERIFY(desk.session().change(quoted).ok());
        QVERIFY(desk.session().remove(desk.cell, 1).ok());
        QVERIFY(desk.claims().isEmpty());
        const Result<QList<ClaimVersion>> bin = HistoryStore(desk.base.workspace().database()).removed(10);
        QCOMPARE(bin->size(), 1);
        QVERIFY(desk.session().restore(bin->constFirst()).ok());
        const Figure back = desk.claims().constFirst();
        QCOMPARE(back.value, std::optional(7.0));
        QCOMPARE(back.note, quoted.note);
        QCOMPARE(back.locator, quoted.locator);
        QCOMPARE(back.claim, 1);
        QVERIFY(HistoryStore(desk.base.workspace().database()).removed(10)->isEmpty());
    }

    void anyVersionCanBeRestored()
    {
        const Desk desk;
        for (const double value : {1.0, 2.0, 3.0})
            desk.enter(value);
        const QList<ClaimVersion> history = desk.history();
        QVERIFY(desk.session().restore(history.constLast()).ok());
        QCOMPARE(desk.claims().constFirst().value, std::optional(1.0));
        QCOMPARE(desk.history().constFirst().old->value, std::optional(3.0));
        desk.session().undoStack()->undo();
        QCOMPARE(desk.claims().constFirst().value, std::optional(3.0));
    }

    void lockedPeriodsRefuseEveryChange()
    {
        const Desk desk;
        desk.enter(1);
        QVERIFY(desk.session().lock(desk.cell.unit, desk.cell.period).ok());
        const Result<void> refused = desk.session().enter({desk.cell, 2.0}, desk.source);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().sentence.contains(u"Lan"), qPrintable(refused.error().sentence));
        QVERIFY(!desk.session().remove(desk.cell, 1).ok());
        QVERIFY(!desk.session().enterMany(u"dán"_s, {{desk.cell, 2.0}}, desk.source).ok());
        desk.session().undoStack()->undo();
        QCOMPARE(desk.claims().constFirst().value, std::optional(1.0));
        QVERIFY(!desk.session().unlock(desk.cell.unit, desk.cell.period, u" "_s).ok());
        QVERIFY(desk.session().unlock(desk.cell.unit, desk.cell.period, u"sửa theo công văn"_s).ok());
        desk.enter(2);
        QCOMPARE(desk.claims().constFirst().value, std::optional(2.0));
        const Result<QList<LockEvent>> events =
            LockStore(desk.base.workspace().database()).events(desk.cell.unit, desk.cell.period);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->constFirst().why, u"sửa theo công văn"_s);
    }

    void nothingIsApprovedOverTextThatIsNotStored()
    {
        const Desk desk;
        QVERIFY(desk.session().keepDraft(desk.cell, u"12x"_s).ok());
        const Result<void> refused = desk.session().lock(desk.cell.unit, desk.cell.period);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().sentence.contains(u"12x"));
        QVERIFY(desk.session().keepDraft(desk.cell, QString()).ok());
        QVERIFY(desk.session().lock(desk.cell.unit, desk.cell.period).ok());
        QVERIFY(!desk.session().keepDraft(desk.cell, u"13y"_s).ok());
    }

    void pastedBlockIsOneStepAndCanBeWithdrawn()
    {
        const Desk desk;
        desk.enter(1);
        const QString late = u"dossiers_late"_s;
        CellKey second = desk.cell;
        second.indicator = desk.base.indicator(late);
        const Result<BatchId> batch =
            desk.session().enterMany(u"Dán 2 ô"_s, {{desk.cell, 50.0}, {second, 4.0}}, desk.source);
        QVERIFY(batch.ok());
        QCOMPARE(desk.session().undoStack()->count(), 2);
        const Database &database = desk.base.workspace().database();
        const Result<WithdrawalPlan> plan = planWithdrawal(database, *batch);
        QCOMPARE(plan->cells.size(), 2);
        QVERIFY(plan->laterEdits.isEmpty());
        QVERIFY(desk.session().withdraw(*plan, *BatchStore(database).find(*batch)).ok());
        QCOMPARE(desk.claims().constFirst().value, std::optional(1.0));
        QVERIFY(FigureStore(database).claims(second)->isEmpty());
        QVERIFY(BatchStore(database).find(*batch)->withdrawnAt.isValid());
        desk.session().undoStack()->undo();
        QCOMPARE(desk.claims().constFirst().value, std::optional(50.0));
        QVERIFY(!BatchStore(database).find(*batch)->withdrawnAt.isValid());
    }

    void withdrawingLeavesLaterEditsAlone()
    {
        const Desk desk;
        const Result<BatchId> batch = desk.session().enterMany(u"Dán"_s, {{desk.cell, 50.0}}, desk.source);
        desk.enter(51);
        const Result<WithdrawalPlan> plan = planWithdrawal(desk.base.workspace().database(), *batch);
        QVERIFY(plan->cells.isEmpty());
        QCOMPARE(plan->laterEdits.size(), 1);
        QCOMPARE(plan->laterEdits.constFirst().cell, desk.cell);
    }

    void withdrawingGivesTheChoiceBack()
    {
        const Desk desk;
        desk.enter(1);
        const Result<BatchId> batch = desk.session().enterMany(u"Dán"_s, {{desk.cell, 2.0}}, {desk.otherSource()});
        QCOMPARE(desk.claims().size(), 2);
        const Database &database = desk.base.workspace().database();
        QVERIFY(desk.session().withdraw(*planWithdrawal(database, *batch), *BatchStore(database).find(*batch)).ok());
        QCOMPARE(desk.claims().size(), 1);
        QVERIFY(desk.claims().constFirst().chosen);
        QCOMPARE(desk.claims().constFirst().value, std::optional(1.0));
    }

    void undoneEditsDoNotComeBackWithAWithdrawal()
    {
        const Desk desk;
        const Result<BatchId> batch = desk.session().enterMany(u"Dán"_s, {{desk.cell, 50.0}}, desk.source);
        desk.enter(999);
        desk.session().undoStack()->undo();
        QCOMPARE(desk.claims().constFirst().value, std::optional(50.0));
        withdrawBatch(desk, *batch);
        QVERIFY(desk.claims().isEmpty());
    }

    void withdrawnBatchesDoNotComeBackWithAnother()
    {
        const Desk desk;
        const Result<BatchId> first = desk.session().enterMany(u"Dán 1"_s, {{desk.cell, 1.0}}, desk.source);
        const Result<BatchId> second = desk.session().enterMany(u"Dán 2"_s, {{desk.cell, 2.0}}, desk.source);
        withdrawBatch(desk, *second);
        QCOMPARE(desk.claims().constFirst().value, std::optional(1.0));
        withdrawBatch(desk, *first);
        QVERIFY(desk.claims().isEmpty());
    }

    void aLaterRivalStaysInUse()
    {
        const Desk desk;
        desk.enter(1);
        const Result<BatchId> batch = desk.session().enterMany(u"Dán"_s, {{desk.cell, 2.0}}, {desk.otherSource()});
        QVERIFY(desk.session().enter({desk.cell, 3.0}, {desk.otherSource()}).ok());
        const Result<WithdrawalPlan> plan = planWithdrawal(desk.base.workspace().database(), *batch);
        QVERIFY(plan->laterEdits.isEmpty());
        withdrawBatch(desk, *batch);
        QCOMPARE(desk.claims().size(), 2);
        QCOMPARE(desk.claims().constFirst().value, std::optional(3.0));
        QVERIFY(desk.claims().constFirst().chosen);
    }

    void changedAndRemovedInOneBatchComesBackAsItWas()
    {
        const Desk desk;
        desk.enter(5);
        EditSession other(desk.base.workspace().database(), desk.base.workspace().catalogue(), test::fixedClock());
        other.setPerson(u"Minh"_s);
        QVERIFY(other.enter({desk.cell, 6.0}, desk.source).ok());
        const BatchId batch = desk.claims().constFirst().batch;
        QVERIFY(other.remove(desk.cell, 1).ok());
        withdrawBatch(desk, batch);
        QCOMPARE(desk.claims().constFirst().value, std::optional(5.0));
    }

    void typingGoesOnInANewBatchAfterItsWithdrawal()
    {
        const Desk desk;
        desk.enter(5);
        const BatchId batch = desk.claims().constFirst().batch;
        withdrawBatch(desk, batch);
        desk.enter(6);
        QVERIFY(desk.claims().constFirst().batch != batch);
    }

    void retypingTakesTheWindowAndDropsTheQuote()
    {
        const Desk desk;
        desk.enter(5);
        Figure quoted = desk.claims().constFirst();
        quoted.status = Status::Provisional;
        quoted.locator = {u"5 hồ sơ"_s, 10, 7, 2};
        QVERIFY(desk.session().change(quoted).ok());
        EntrySource source = desk.source;
        source.dataFrom = QDate(2026, 6, 15);
        source.dataTo = QDate(2026, 9, 14);
        QVERIFY(desk.session().enter({desk.cell, 6.0}, source).ok());
        const Figure corrected = desk.claims().constFirst();
        QCOMPARE(corrected.dataFrom, source.dataFrom);
        QCOMPARE(corrected.dataTo, source.dataTo);
        QCOMPARE(corrected.status, Status::Provisional);
        QVERIFY(corrected.locator.isEmpty());
    }

    void draftsSurviveAndGoWithTheFigure()
    {
        const Desk desk;
        QVERIFY(desk.session().keepDraft(desk.cell, u"12x"_s).ok());
        const Database &database = desk.base.workspace().database();
        QCOMPARE(DraftStore(database).all()->value(desk.cell), u"12x"_s);
        desk.enter(12);
        QVERIFY(DraftStore(database).all()->isEmpty());
    }

    void sourcesKeepTheirDocument()
    {
        const Desk desk;
        Source report;
        report.title = u"Báo cáo"_s;
        report.kind = u"publication"_s;
        const Result<SourceId> id = desk.session().saveSource(report, {{}, u"bc.pdf"_s, "%PDF-1.4", {}});
        const SourceStore store(desk.base.workspace().database());
        const Result<SourceContent> content = store.content(*id);
        QCOMPARE(content->file, QByteArray("%PDF-1.4"));
        QCOMPARE(content->sha256, u"e16fa5d9b51928755db85b917f0297babaf22c7a47e97d9212adab56e61ba04e"_s); // sha256sum
        report.id = *id;
        report.documentNo = u"12/BC"_s;
        QVERIFY(desk.session().saveSource(report).ok());
        QCOMPARE(store.withIds({*id})->value(*id).documentNo, u"12/BC"_s);
        QCOMPARE(store.content(*id)->file, QByteArray("%PDF-1.4")); // still there
        QCOMPARE(*desk.session().ownSource(), desk.source.source);
    }

private:
    static void withdrawBatch(const Desk &desk, BatchId batch)
    {
        const Database &database = desk.base.workspace().database();
        const Result<WithdrawalPlan> plan = planWithdrawal(database, batch);
        QVERIFY(plan.ok());
        QVERIFY(desk.session().withdraw(*plan, *BatchStore(database).find(batch)).ok());
    }
};

QTEST_GUILESS_MAIN(TestEditSession)
#include "tst_editsession.moc"
