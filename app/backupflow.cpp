#include "app/backupflow.h"

#include "app/mainwindow.h"
#include "models/storage/verification.h"
#include "widgets/restoredialog.h"

#include <QDir>
#include <QPointer>

namespace parboard {

BackupFlow::BackupFlow(QWidget &window, const WindowContext &context)
    : QObject(&window), m_window(window), m_context(context)
{
    m_pool.setMaxThreadCount(1);
}

BackupFlow::~BackupFlow()
{
    m_pool.waitForDone();
}

/// Runs `work()` beside the window and `then(result)` in it.
template <typename Work, typename Then>
void BackupFlow::inBackground(Work work, Then then, int priority)
{
    m_pool.start(
        [this, work, then] {
            auto result = work();
            QMetaObject::invokeMethod(
                this, [then, result] { then(result); }, Qt::QueuedConnection);
        },
        priority);
}

void BackupFlow::backUpIfDue(const QString &database)
{
    const QDateTime now = m_context.clock.now();
    inBackground(
        [database, now]() -> Result<bool> {
            if (!isBackupDue(database, now))
                return false;
            const Result<BackupInfo> made = makeBackup(database, BackupReason::Start, now);
            if (!made)
                return made.error();
            rotateBackups(database, now);
            return true;
        },
        [this](const Result<bool> &made) {
            if (!made)
                emit problem(tr("The daily backup could not be made. %1").arg(made.error().sentence));
            else if (*made)
                emit backedUp();
        });
}

void BackupFlow::backUpNow(const QString &database)
{
    const QDateTime now = m_context.clock.now();
    inBackground(
        [database, now] {
            Result<BackupInfo> made = makeBackup(database, BackupReason::Manual, now);
            if (made)
                rotateBackups(database, now);
            return made;
        },
        [this](const Result<BackupInfo> &made) {
            if (!made) {
                emit problem(made.error().sentence);
                return;
            }
            emit done(tr("The backup is %1.").arg(QDir::toNativeSeparators(made->file)));
            emit backedUp();
        });
}

void BackupFlow::askRestore(const QString &database)
{
    const QList<BackupInfo> backups = listBackups(database);
    auto *dialog = new RestoreDialog(database, backups, m_context.dialogs, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Counts that nobody will see must not hold up the restore.
    connect(dialog, &QDialog::rejected, this, [this] { m_pool.clear(); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, database] {
        m_pool.clear();
        emit restoreAsked(dialog->file(), database);
    });
    connectDialog(dialog, backups);
    dialog->open();
}

void BackupFlow::connectDialog(RestoreDialog *dialog, const QList<BackupInfo> &backups)
{
    const QPointer<RestoreDialog> shown(dialog);
    connect(dialog, &RestoreDialog::verificationAsked, this, [this, shown](const QString &file) {
        constexpr int beforeTheCounts = 1;
        inBackground([file] { return verify(file); },
                     [shown, file](const Verification &found) {
                         if (shown)
                             shown->setVerification(file, found);
                     },
                     beforeTheCounts);
    });
    for (const BackupInfo &backup : backups) {
        inBackground([file = backup.file] { return figureCount(file); },
                     [shown, file = backup.file](const Result<qint64> &count) {
                         if (shown && count)
                             shown->setFigureCount(file, *count);
                     });
    }
}

void BackupFlow::restore(const QString &backup, const QString &database)
{
    const QDateTime now = m_context.clock.now();
    inBackground(
        [backup, database, now] { return restoreBackup(backup, database, now); },
        [this, backup, database](const Result<Restored> &result) {
            if (!result) {
                emit restored(database, true, result.error().sentence);
                return;
            }
            QString sentence = tr("The database now holds the backup %1.").arg(QDir::toNativeSeparators(backup));
            if (!result->keptAs.isEmpty())
                sentence +=
                    u' ' + tr("What was there before is kept as %1.").arg(QDir::toNativeSeparators(result->keptAs));
            emit restored(database, false, sentence);
        });
}

} // namespace parboard
