#pragma once

#include "models/core/backupinfo.h"
#include "models/core/result.h"

namespace parboard {

/// Checks the database or backup at `file` without changing it: what kind of file it is, SQLite's own checks of
/// structure and references, and what must hold between figures (one chosen claim at most, a value exactly where the
/// status says so).
Verification verify(const QString &file);

/// The number of claims in the database or backup at `file`.
Result<qint64> figureCount(const QString &file);

} // namespace parboard
