#include "models/storage/restore.h"

#include "models/core/log.h"
#include "models/storage/backup.h"
#include "models/storage/databasefile.h"
#include "models/storage/durablefile.h"
#include "models/storage/filelock.h"
#include "models/storage/statement.h"
#include "models/storage/storageerror.h"
#include "models/storage/verification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct RestoreText
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

const QStringList &logEndings()
{
    static const QStringList endings{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return endings;
}

/// Refuses what must not be replaced; a damaged or missing database of ours may be.
Result<void> checkPlace(const QString &database)
{
    const DatabaseFileKind kind = probeDatabaseFile(database);
    switch (kind) {
    case DatabaseFileKind::Missing:
    case DatabaseFileKind::Empty:
    case DatabaseFileKind::Truncated:
    case DatabaseFileKind::Ours:
        return {};
    case DatabaseFileKind::Foreign:
        // A database whose first page is lost looks like this too: it has backups then.
        if (!listBackups(database).isEmpty())
            return {};
        break;
    case DatabaseFileKind::NotAFile:
    case DatabaseFileKind::Unreadable:
    case DatabaseFileKind::ForeignSqlite:
    case DatabaseFileKind::NewerVersion:
        break;
    }
    return Error{databaseFileProblem(kind, database)};
}

Result<void> checkBackup(const QString &backup, const QString &database)
{
    if (QFileInfo::exists(database) && resolvedPath(backup) == resolvedPath(database)) {
        return Error{RestoreText::tr("%1 is the database itself. Choose one of its backups.")
                         .arg(QDir::toNativeSeparators(backup))};
    }
    const Verification found = verify(backup);
    if (found.isSound())
        return {};
    return Error{RestoreText::tr("The backup %1 has faults and was not restored; the database was left as it is. "
                                 "Choose another backup. %2")
                     .arg(QDir::toNativeSeparators(backup), found.problems.constFirst())};
}

/// The files as they are, with their logs, when SQLite cannot read them.
Result<Restored> keepPlainFiles(const QString &database, const QDateTime &now)
{
    const Result<QString> name = newBackupName(database, u"damaged"_s, now);
    if (!name)
        return name.error();
    Restored restored{{}, true};
    const QStringList endings = QStringList{QString()} + logEndings();
    for (const QString &ending : endings) {
        if (!QFileInfo::exists(database + ending))
            continue;
        const QString copy = *name + u".db"_s + ending;
        if (const Result<void> copied = copyDurably(database + ending, copy); !copied)
            return copied.error();
        if (restored.keptAs.isEmpty())
            restored.keptAs = copy;
    }
    syncFolder(QFileInfo(*name).path());
    return restored;
}

bool isAnyPresent(const QString &database)
{
    return QFileInfo::exists(database) || QFileInfo::exists(database + u"-wal"_s) ||
           QFileInfo::exists(database + u"-journal"_s);
}

/// Keeps what is there now, whether SQLite can read it or not.
Result<Restored> keepPresent(const QString &database, const QDateTime &now)
{
    if (!isAnyPresent(database))
        return Restored();
    if (probeDatabaseFile(database) != DatabaseFileKind::Ours)
        return keepPlainFiles(database, now);
    // Closing a connection that may write merges the log into the file. A damaged file must be kept as it is, so it is
    // only read, except where a cut-off write must be taken back before anything can be read.
    const bool needsRollback = QFileInfo(database + u"-journal"_s).size() > 0;
    const Result<std::unique_ptr<Database>> present =
        Database::openAnySchema(database, needsRollback ? Access::ReadWrite : Access::ReadOnly);
    const Result<BackupInfo> made =
        present ? makeBackup(**present, BackupReason::BeforeRestore, now) : Result<BackupInfo>(present.error());
    if (made)
        return Restored{made->file, false};
    if (isDamage(made.error()))
        return keepPlainFiles(database, now);
    return made.error();
}

/// Merges the log into a database that is sound, which also shows whether another program has the file open.
Result<void> endLog(const QString &database)
{
    const Result<std::unique_ptr<Database>> present = Database::openAnySchema(database, Access::ReadWrite);
    if (!present)
        return present.error();
    const Result<QVariant> mode = queryValue(**present, u"PRAGMA journal_mode = DELETE"_s);
    if (!mode || mode->toString() != u"delete") {
        return Error{RestoreText::tr("Another program has %1 open, so no backup was restored. Close it there and try "
                                     "again.")
                         .arg(QDir::toNativeSeparators(database)),
                     mode ? mode->toString() : mode.error().detail};
    }
    return {};
}

/// SQLite would take the log of the old database into the new one.
Result<void> removeLogs(const QString &database)
{
    for (const QString &ending : logEndings()) {
        if (QFileInfo::exists(database + ending) && !QFile::remove(database + ending)) {
            return Error{RestoreText::tr("%1 cannot be deleted, so no backup was restored. Check that no other program "
                                         "has the database open.")
                             .arg(QDir::toNativeSeparators(database + ending))};
        }
    }
    syncFolder(QFileInfo(database).absolutePath());
    return {};
}

Result<Restored> exchange(const QString &draft, const QString &database, const QDateTime &now)
{
    if (const Verification copied = verify(draft); !copied.isSound())
        return Error{copied.problems.constFirst()};
    Result<Restored> kept = keepPresent(database, now);
    if (!kept)
        return kept;
    if (!kept->keptAs.isEmpty() && !kept->wasDamaged) {
        if (const Result<void> ended = endLog(database); !ended)
            return ended.error();
    }
    if (const Result<void> removed = removeLogs(database); !removed)
        return removed.error();
    if (QFileInfo::exists(database))
        QFile::setPermissions(draft, QFile::permissions(database));
    if (const Result<void> replaced = replaceFile(draft, database); !replaced)
        return replaced.error();
    return kept;
}

/// True if somebody took an unfinished copy for a database and opened it to write: only that turns the write-ahead log
/// on (sqlite.org/fileformat.html: the byte at 18).
bool wasWorkedIn(const QString &copy)
{
    constexpr qint64 writeVersionAt = 18;
    constexpr char writeAheadLog = 2;
    QFile file(copy);
    char version = 0;
    return file.open(QIODevice::ReadOnly) && file.seek(writeVersionAt) && file.getChar(&version) &&
           version == writeAheadLog;
}

} // namespace

Result<Restored> restoreBackup(const QString &backup, const QString &database, const QDateTime &now)
{
    const QString path = resolvedPath(database);
    if (const Result<void> replaceable = checkPlace(path); !replaceable)
        return replaceable.error();
    if (const Result<void> sound = checkBackup(backup, path); !sound)
        return sound.error();
    const Result<FileLock> lock = FileLock::acquire(path, FileLock::Sharing::Alone);
    if (!lock)
        return lock.error();
    const QDateTime heldSince = QDateTime::currentDateTime();
    const QString draft = path + u".restored-"_s + QUuid::createUuid().toString(QUuid::Id128);
    if (const Result<void> copied = backupTo(backup, draft); !copied)
        return copied.error();
    Result<Restored> restored = exchange(draft, path, now);
    if (!restored)
        QFile::remove(draft);
    else if (lock->isHeld())
        removeRestoreLeftovers(path, heldSince); // not sooner: `backup` may be one of them
    return restored;
}

void removeRestoreLeftovers(const QString &database, const QDateTime &heldSince)
{
    const QFileInfo file(resolvedPath(database));
    // The copy, the draft that backupTo() makes of it, and SQLite's files of both.
    const QRegularExpression form(u"^(%1\\.restored-[0-9a-f]{32}(?:\\.new-[0-9a-f]{32})?)(-wal|-shm|-journal)?$"_s.arg(
        QRegularExpression::escape(file.fileName())));
    const QFileInfoList present = file.dir().entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &one : present) {
        const QRegularExpressionMatch match = form.match(one.fileName());
        if (!match.hasMatch() || one.lastModified() >= heldSince || wasWorkedIn(file.dir().filePath(match.captured(1))))
            continue;
        if (!QFile::remove(one.absoluteFilePath()))
            qCInfo(logStorage).noquote() << "an unfinished restore could not be deleted:" << one.filePath();
    }
}

} // namespace parboard
