#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QString>

namespace parboard {

/// What a restore did with the file that was there before.
struct Restored
{
    QString keptAs;          ///< where its content is now; empty if there was no file
    bool wasDamaged = false; ///< its files were kept byte for byte, because it could not be read in full
};

/// Puts the content of `backup` in the place of `database`. The backup is checked first, a copy of it is made beside
/// the database and checked again, and what is there now is kept in the backup folder; then the copy takes its place in
/// one step. Errors leave the database as it was: a backup with faults, a database that somebody has open, a file of
/// another program, no room on the disk.
Result<Restored> restoreBackup(const QString &backup, const QString &database, const QDateTime &now);

/// Deletes what a restore of `database` that was killed left beside it: unfinished copies of a backup, older than
/// `heldSince`. Only for who holds the FileLock since then: a restore holds it alone, so none is under way. A copy that
/// somebody opened and worked in stays.
void removeRestoreLeftovers(const QString &database, const QDateTime &heldSince);

} // namespace parboard
