#pragma once

#include "models/core/backupinfo.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QList>

namespace parboard {

/// Writes everything that `source` holds into the new file `target`: complete, checked and on the disk, or not at all.
/// Errors: the file exists, the folder is missing or read-only, the disk is full, the source is damaged.
Result<void> backupTo(const Database &source, const QString &target);
/// The same for a file, of whatever version of the schema; the file is only read.
Result<void> backupTo(const QString &source, const QString &target);

/// The folder beside a database that holds its dated backups: NAME-backups.
QString backupFolder(const QString &database);
/// A backup of `source` in that folder, named NAME-2026-11-23-0952-REASON.db after the moment `now`.
Result<BackupInfo> makeBackup(const Database &source, BackupReason reason, const QDateTime &now);
Result<BackupInfo> makeBackup(const QString &source, BackupReason reason, const QDateTime &now);
/// The dated backups of a database, newest first. Files of other names are not listed.
QList<BackupInfo> listBackups(const QString &database);
/// A new name in the backup folder for what was found at `now`: NAME-2026-11-23-0952-WHAT (without a suffix). The
/// folder is made; the error says why it cannot be.
Result<QString> newBackupName(const QString &database, const QString &what, const QDateTime &now);

/// True if the newest backup is a day old or more (or there is none) and the database was written to since.
bool isBackupDue(const QString &database, const QDateTime &now);
/// True if no backup is younger than 10 minutes (or dated ahead by as much), before a change of many cells. A younger
/// one is enough: what was typed since stands in the history with every version, the change itself can be undone, and a
/// series of pasted blocks must not push the other backups of the day out of the rotation.
bool isBulkBackupDue(const QString &database, const QDateTime &now);
/// The backup before a change of many cells, and the rotation after it; for a thread of its own.
Result<void> backUpBeforeBulk(const QString &database, const QDateTime &now);
/// Those of `newestFirst` that are no longer needed: all but the newest 10, the newest of each of the last 8 days and
/// the newest of each of the last 12 months that have backups.
QList<BackupInfo> surplusBackups(const QList<BackupInfo> &newestFirst);
/// Deletes the backups that are no longer needed, and what backups that were killed more than a day before `now` left
/// half done. Tells which backups went.
QList<BackupInfo> rotateBackups(const QString &database, const QDateTime &now);

} // namespace parboard
