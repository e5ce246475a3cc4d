#pragma once

#include "models/core/result.h"
#include "models/storage/database.h"

#include <QDateTime>

namespace parboard {

/// Adds the schemes that come with the program (resources/schemes) to a database, within the caller's transaction. One
/// that the database has is left alone, unless the program ships a newer text and nobody made a version of their own:
/// then the newer text is the next version, and bound years keep theirs.
Result<void> loadShippedSchemes(const Database &database, const QDateTime &now);

} // namespace parboard
