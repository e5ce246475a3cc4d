#pragma once

#include "models/core/source.h"
#include "models/storage/database.h"

namespace parboard {

/// Takes the attached file of a source out of the database in a transaction of its own; its kept text stays. No history
/// keeps the file: ask before.
Result<void> removeAttachedFile(const Database &database, SourceId source);

} // namespace parboard
