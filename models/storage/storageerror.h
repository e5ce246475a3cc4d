#pragma once

#include "models/core/result.h"

class QSqlError;

namespace parboard {

/// Turns what SQLite reports about the database at `path` into a sentence for the person (disk full, read-only, locked
/// by another program, damaged ...) and a detail for the log.
Error storageError(const QSqlError &error, const QString &path);
/// The error of a database that can be opened and is damaged all the same; `detail` is what SQLite found.
Error damageError(const QString &path, const QString &detail);

/// True if an error of these functions says that the file is damaged.
bool isDamage(const Error &error);
/// True if it says that another program was writing to the file or had it open.
bool isBusy(const Error &error);

} // namespace parboard
