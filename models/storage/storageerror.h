#pragma once

#include "models/core/result.h"

class QSqlError;

namespace parboard {

/// Turns what SQLite reports about the database at `path` into a sentence for the person (disk full, read-only, locked
/// by another program, damaged ...) and a detail for the log.
Error storageError(const QSqlError &error, const QString &path);

} // namespace parboard
