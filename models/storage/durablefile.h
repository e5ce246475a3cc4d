#pragma once

#include "models/core/result.h"

#include <QString>

namespace parboard {

/// `path` with links followed: the file that SQLite works on, and beside which its logs, its lock and its backups lie.
QString resolvedPath(const QString &path);

/// Waits until the content of `path` is on the disk and not only in memory.
Result<void> syncFile(const QString &path);

/// Waits until the names in `folder` are on the disk; where the system has no such call, nothing happens.
void syncFolder(const QString &folder);

/// Copies the bytes of `from` to the new file `to`, onto the disk. Errors leave no `to`.
Result<void> copyDurably(const QString &from, const QString &to);

/// Puts `from` in the place of `to` in one step: whoever looks sees the old file or the new one. Both in one folder.
Result<void> replaceFile(const QString &from, const QString &to);

} // namespace parboard
