#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace parboard {

/// Why a dated backup was made; part of its file name.
enum class BackupReason { Start, Migration, Bulk, Manual, BeforeRestore };

/// A dated backup beside a database.
struct BackupInfo
{
    QString file;
    QDateTime at; ///< from the name: copying a file changes what the disk says
    BackupReason reason = BackupReason::Manual;
    int number = 1; ///< tells backups of the same minute apart
    qint64 bytes = 0;
};

/// What a check of a database file found.
struct Verification
{
    QStringList problems; ///< sentences for the person; empty if the file is sound
    qint64 figures = 0;
    qint64 sources = 0;
    int schemaVersion = 0;

    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

/// start, migration, bulk, manual, before-restore: in file names and JSON.
QString backupReasonCode(BackupReason reason);
/// The reason in the person's language.
QString backupReasonText(BackupReason reason);
/// The reason with this code; a backup without one was made by hand.
BackupReason backupReasonOf(QStringView code);

} // namespace parboard
