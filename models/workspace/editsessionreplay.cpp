#include "models/storage/backup.h"
#include "models/storage/cellwriter.h"
#include "models/storage/figurestore.h"
#include "models/workspace/editsession.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <memory>

// What makes edits of a session safe to try: undo and redo, and the backup before many cells change.
namespace parboard {

Result<void> EditSession::replayCell(CellWriter &writer, const CellEdit &edit, bool &fits) const
{
    const Error changed{
        tr("%1 was changed meanwhile: this step cannot be undone or redone any more.").arg(nameOf(edit.cell))};
    if (edit.draft) {
        const Result<QHash<CellKey, QString>> now = drafts();
        if (!now)
            return now.error();
        fits = now->value(edit.cell) == edit.draft->before;
        return fits ? writeDrafts({{edit.cell, edit.draft->after}}) : changed;
    }
    const Result<QList<Figure>> now = FigureStore(m_database).claims(edit.cell);
    if (!now)
        return now.error();
    fits = std::ranges::is_permutation(*now, edit.before);
    if (!fits)
        return changed;
    const Result<QList<Figure>> written = writer.write(edit.cell, edit.after);
    return written ? Result<void>() : written.error();
}

EditSession::Replayed EditSession::replay(const QList<CellEdit> &edits, EditAction action,
                                          std::optional<BatchId> withdrawn)
{
    bool fits = true;
    const auto work = [&](const EditNote &note) -> Result<void> {
        CellWriter writer(m_database, note);
        for (const CellEdit &edit : edits) {
            if (Result<void> brought = replayCell(writer, edit, fits); !brought)
                return brought;
        }
        return withdrawn
                   ? BatchStore(m_database).setWithdrawn(*withdrawn, action == EditAction::Redo ? note.at : QDateTime())
                   : Result<void>();
    };
    const auto isText = [](const CellEdit &edit) { return edit.draft.has_value(); };
    const bool areTexts = !withdrawn && std::ranges::all_of(edits, isText);
    const Result<void> done = areTexts ? transact([&work] { return work({}); }) : inTransaction({action}, work);
    if (!done) {
        emit problem(done.error().sentence);
        return fits ? Replayed::Later : Replayed::Never;
    }
    QSet<CellKey> cells;
    QSet<CellKey> texts;
    for (const CellEdit &edit : edits) {
        cells << edit.cell;
        if (edit.draft)
            texts << edit.cell;
    }
    if (!texts.isEmpty())
        emit draftsChanged(texts);
    emit figuresChanged(cells);
    return Replayed::Done;
}

void EditSession::keepIndex(int index)
{
    m_indexToKeep = index;
}

Result<void> EditSession::backUpForBulk(qsizetype cells)
{
    const QString path = m_database.path();
    const QDateTime now = m_clock.now();
    if (cells < bulkCells || !isBulkBackupDue(path, now))
        return {};
    // About what can be copied and checked before anybody wonders.
    constexpr qint64 bytesInASecond = 32LL * 1024 * 1024;
    if (QFileInfo(path).size() > bytesInASecond)
        emit notice(tr("A backup is being made before %n figure(s) are changed…", nullptr, int(cells)));
    Result<void> made;
    const std::unique_ptr<QThread> thread(QThread::create([&] { made = backUpBeforeBulk(path, now); }));
    QEventLoop wait;
    connect(thread.get(), &QThread::finished, &wait, &QEventLoop::quit);
    thread->start();
    m_isBackingUp = true;
    wait.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    m_isBackingUp = false;
    if (made)
        return {};
    return withoutBackup(made.error());
}

Error EditSession::withoutBackup(const Error &why)
{
    return {tr("Before many figures are changed at once a backup is made. It could not be made, so nothing was "
               "changed. %1")
                .arg(why.sentence),
            why.detail};
}

} // namespace parboard
