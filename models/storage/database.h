#pragma once

#include "models/core/result.h"
#include "models/storage/filelock.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace parboard {

enum class Access { ReadWrite, ReadOnly };

/// How bringing a file's schema up to date ended.
enum class MigrationOutcome { UpToDate, Migrated, NewerVersion, Failed };

/// One open connection to a database file, owned by the thread that opened it; other threads open their own on path().
class Database
{
public:
    /// Opens an existing database of ours: probes the file, sets and checks the pragmas (foreign keys, WAL where the
    /// file system allows it, busy timeout), brings the schema up to date. Errors leave the file as it was. ReadOnly
    /// never writes, works in a read-only folder, and refuses a schema that would need a migration. ReadWrite is
    /// refused while another program has the file open for writing (FileLock), and a migration begins with a backup.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    /// The same for the schema that the file has, older ones too and unchanged: for backups and checks. No lock is
    /// taken.
    static Result<std::unique_ptr<Database>> openAnySchema(const QString &path, Access access);
    /// Makes a new database with the schema, lets `fill` write its first content, and opens it. The file appears
    /// complete or not at all. Errors: the file exists, the folder is missing or read-only, the disk is full, or what
    /// `fill` says.
    static Result<std::unique_ptr<Database>> create(const QString &path,
                                                    const std::function<Result<void>(Database &)> &fill);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    /// wal, delete ...: what SQLite answered, for debug-info.
    [[nodiscard]] const QString &journalMode() const { return m_journalMode; }
    /// The Qt Sql handle; only for the thread that opened the connection, and only inside models/storage.
    [[nodiscard]] QSqlDatabase handle() const;

private:
    Database(QString path, Access access);

    Result<void> connectTo(const QString &name, const QString &options);
    Result<void> setPragmas();
    Result<void> useWriteAheadLog();
    Result<void> buildNew(const QString &file, const std::function<Result<void>(Database &)> &fill);

    QString m_path;
    QString m_connection;
    QString m_journalMode;
    Access m_access;
    QThread *m_thread;
    FileLock m_lock; ///< empty for readers
};

} // namespace parboard
