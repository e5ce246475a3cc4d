#include "models/storage/backup.h"
#include "models/storage/transaction.h"
#include "models/workspace/editsession.h"

#include <QEventLoop>
#include <QPointer>
#include <QThread>

#include <memory>

// Taking back a batch: as a step of undo, or in a thread if it is a big one.
namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// In one transaction of a connection of its own; `note` has no batch yet.
Result<QSet<CellKey>> withdrawBeside(const QString &path, const WithdrawalPlan &plan, EditNote note,
                                     const WithdrawalProgress &progress)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database)
        return database.error();
    Result<Transaction> transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const Result<BatchId> batch = BatchStore(**database).add({{}, note.why, u"withdrawal"_s, note.at, note.by});
    if (!batch)
        return batch.error();
    note.batch = *batch;
    Result<QSet<CellKey>> changed = withdraw(**database, plan, note, progress);
    if (!changed)
        return changed;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

} // namespace

EditSession::~EditSession()
{
    if (isWithdrawing()) {
        stopWithdrawal();
        m_withdrawing->wait();
    }
}

void EditSession::stopWithdrawal()
{
    m_stopWithdrawal = true;
}

Result<void> EditSession::withdraw(const WithdrawalPlan &plan, const Batch &batch)
{
    const QString name = tr("Withdraw \"%1\"").arg(batch.name);
    if (!plan.isUndoable()) {
        Result<void> done = withdrawInThread(plan, name);
        if (done && m_batch == batch.id)
            m_batch.reset();
        return done;
    }
    if (Result<void> secured = backUpForBulk(plan.cells.size()); !secured)
        return secured;
    const Result<void> done =
        inTransaction({EditAction::Withdraw, name, name, u"withdrawal"_s}, [&](const EditNote &note) -> Result<void> {
            const Result<QSet<CellKey>> changed = parboard::withdraw(m_database, plan, note);
            return changed ? Result<void>() : changed.error();
        });
    if (!done)
        return done;
    if (m_batch == batch.id)
        m_batch.reset(); // what is typed from now on is not part of what was withdrawn
    QList<CellEdit> edits;
    for (const WithdrawalPlan::Cell &cell : plan.cells)
        edits += {cell.cell, cell.before, cell.after};
    push(name, edits, batch.id);
    return {};
}

Result<void> EditSession::withdrawInThread(const WithdrawalPlan &plan, const QString &name)
{
    if (isWithdrawing())
        return Error{tr("A batch is being withdrawn just now. Wait until that is done, or stop it.")};
    const QString path = m_database.path();
    const EditNote note{EditAction::Withdraw, {}, m_clock.now(), m_person, name};
    const WithdrawalProgress progress = [this](int done, int all) {
        QMetaObject::invokeMethod(this, [this, done, all] { emit withdrawalProgress(done, all); });
        return !m_stopWithdrawal;
    };
    Result<QSet<CellKey>> changed = QSet<CellKey>();
    m_stopWithdrawal = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const Result<void> secured = backUpBeforeBulk(path, note.at);
        changed = secured ? withdrawBeside(path, plan, note, progress) : withoutBackup(secured.error());
    }));
    m_withdrawing = thread.get();
    emit withdrawalProgress(0, 0);
    QEventLoop wait;
    connect(thread.get(), &QThread::finished, &wait, &QEventLoop::quit);
    const QPointer<EditSession> self(this);
    thread->start();
    wait.exec();
    thread->wait();
    if (!self)
        return Error{tr("The database was closed before the batch was withdrawn.")};
    m_withdrawing = nullptr;
    if (!changed)
        return changed.error();
    emit figuresChanged(*changed);
    return {};
}

} // namespace parboard
