#include "models/storage/database.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/storage/backup.h"
#include "models/storage/databasefile.h"
#include "models/storage/migrations.h"
#include "models/storage/restore.h"
#include "models/storage/statement.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>
#include <QUuid>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// Milliseconds that a write waits for another program's write to end.
constexpr int busyTimeout = 3000;

bool isFolderWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

/// WAL needs memory shared between all programs that have the file open: SQLite may say yes on a network share, and
/// lose writes of two computers all the same (sqlite.org/wal.html).
bool isOnNetworkShare(const QString &path)
{
    static const QRegularExpression network(u"^(nfs|cifs|smb|9p|afs|ncp|fuse\\.(sshfs|gvfsd|davfs))"_s);
    return network.match(QString::fromLatin1(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType())).hasMatch();
}

/// A file that a crashed or running program has not yet taken into the database.
bool hasPendingLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

/// What a migration does wrong must not be the end of the figures.
Result<void> backUpBeforeMigration(const Database &database)
{
    const Result<QVariant> version = queryValue(database, u"PRAGMA user_version"_s);
    if (!version || version->toUInt() >= databaseSchemaVersion)
        return version ? Result<void>() : version.error();
    const Result<BackupInfo> made = makeBackup(database, BackupReason::Migration, SystemClock().now());
    if (made)
        return {};
    return Error{DatabaseText::tr("%1 must be brought up to date for this version of parboard, but the backup that "
                                  "comes first could not be made, so nothing was changed. %2")
                     .arg(QDir::toNativeSeparators(database.path()), made.error().sentence),
                 made.error().detail};
}

QString immutableName(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) + u"?immutable=1"_s;
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_access(access),
      m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database::handle",
               "a connection belongs to the thread that opened it");
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::connectTo(const QString &name, const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    if (!connection.open())
        return storageError(connection.lastError(), m_path);
    return {};
}

Result<std::unique_ptr<Database>> Database::openAnySchema(const QString &path, Access access)
{
    const DatabaseFileKind kind = probeDatabaseFile(path);
    if (kind != DatabaseFileKind::Ours)
        return Error{databaseFileProblem(kind, path)};
    if (access == Access::ReadWrite && !QFileInfo(path).isWritable()) {
        return Error{
            DatabaseText::tr("%1 is read-only. Ask for permission to write to it, or copy it to a folder of your own.")
                .arg(QDir::toNativeSeparators(path))};
    }
    std::unique_ptr<Database> database(new Database(path, access));
    QString name = path;
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    if (access == Access::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        if (!isFolderWritable(path)) {
            // WAL needs to write beside the file even for reading; without that only an unchanging file can be read.
            if (hasPendingLog(path)) {
                return Error{
                    DatabaseText::tr("%1 has changes that are not yet merged, and its folder is read-only. Copy the "
                                     "file together with “%2-wal” to a folder of your own and open it there.")
                        .arg(QDir::toNativeSeparators(path), QFileInfo(path).fileName())};
            }
            name = immutableName(path);
            options += u";QSQLITE_OPEN_URI"_s;
        }
    }
    if (const Result<void> connected = database->connectTo(name, options); !connected)
        return connected.error();
    if (const Result<void> set = database->setPragmas(); !set)
        return set.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    FileLock held;
    if (access == Access::ReadWrite && probeDatabaseFile(path) == DatabaseFileKind::Ours) {
        Result<FileLock> lock = FileLock::acquire(path);
        if (!lock)
            return lock.error();
        held = std::move(lock).value();
        if (held.isHeld())
            removeRestoreLeftovers(path, QDateTime::currentDateTime());
    }
    Result<std::unique_ptr<Database>> database = openAnySchema(path, access);
    if (!database)
        return database;
    (*database)->m_lock = std::move(held);
    if (access == Access::ReadWrite) {
        if (const Result<void> kept = backUpBeforeMigration(**database); !kept)
            return kept.error();
    }
    if (const Result<void> migrated = bringUpToDate(**database); !migrated)
        return migrated.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path,
                                                   const std::function<Result<void>(Database &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return Error{DatabaseText::tr(
                         "%1 exists already and was left as it is. Choose another name, or move that file away first.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return Error{DatabaseText::tr("The folder %1 does not exist. Make it first, or choose another place.")
                         .arg(QDir::toNativeSeparators(info.absolutePath()))};
    }
    if (hasPendingLog(path) || QFileInfo(path + u"-journal"_s).size() > 0) {
        return Error{
            DatabaseText::tr("Beside %1 lies an unfinished log (“%2-wal” or “%2-journal”) of another database. A new "
                             "database of that name would take in its changes: move the log away first, or choose "
                             "another name.")
                .arg(QDir::toNativeSeparators(path), info.fileName())};
    }
    // Filled under another name and moved into place when complete, so that a kill or a full disk leaves no half
    // database.
    const QString draft = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Result<void> built = std::unique_ptr<Database>(new Database(path, Access::ReadWrite))->buildNew(draft, fill);
    if (built && !QFile::rename(draft, path)) {
        built = Error{DatabaseText::tr("%1 could not be made. Check that you may write to the folder.")
                          .arg(QDir::toNativeSeparators(path))};
    }
    if (!built) {
        QFile::remove(draft);
        QFile::remove(draft + u"-journal"_s);
        return built.error();
    }
    return open(path);
}

Result<void> Database::buildNew(const QString &file, const std::function<Result<void>(Database &)> &fill)
{
    if (Result<void> connected = connectTo(file, {}); !connected)
        return connected;
    // The rollback journal: the header with our application id must be in the main file, not only in a log beside it.
    for (const QString &pragma : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA application_id = %1"_s.arg(databaseApplicationId)}) {
        if (Result<void> done = execute(*this, pragma); !done)
            return done;
    }
    if (Result<void> migrated = bringUpToDate(*this); !migrated)
        return migrated;
    return fill(*this);
}

Result<void> Database::setPragmas()
{
    if (Result<void> done = execute(*this, u"PRAGMA foreign_keys = ON"_s); !done)
        return done;
    const Result<QVariant> foreignKeys = queryValue(*this, u"PRAGMA foreign_keys"_s);
    if (!foreignKeys)
        return foreignKeys.error();
    if (foreignKeys->toInt() != 1)
        return Error{
            DatabaseText::tr("SQLite on this computer does not check references between tables; parboard needs that.")};
    if (m_access == Access::ReadWrite)
        return useWriteAheadLog();
    const Result<QVariant> mode = queryValue(*this, u"PRAGMA journal_mode"_s);
    if (!mode)
        return mode.error();
    m_journalMode = mode->toString();
    return {};
}

Result<void> Database::useWriteAheadLog()
{
    const bool shared = isOnNetworkShare(m_path);
    const Result<QVariant> mode =
        queryValue(*this, shared ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    m_journalMode = mode->toString();
    if (m_journalMode != u"wal")
        qCInfo(logStorage) << "no write-ahead log for this file, journal mode is" << m_journalMode;
    return execute(*this, u"PRAGMA synchronous = FULL"_s);
}

} // namespace parboard
