#pragma once

#include "models/core/result.h"
#include "models/storage/database.h"

namespace parboard {

/// Runs the numbered schema files that `database` lacks, each in a transaction with its version number.
/// NewerVersion: the file's schema is newer than databaseSchemaVersion, nothing was touched. Failed: `error` is set.
MigrationOutcome migrate(const Database &database, Error *error);

/// migrate() as a Result: an error for a newer version, a failure, or a read-only file that would need a migration.
Result<void> bringUpToDate(const Database &database);

} // namespace parboard
