#pragma once

#include "models/core/catalogue.h"
#include "models/core/result.h"
#include "models/storage/database.h"

#include <QDateTime>

namespace parboard {

/// Loads the bundled real figures (resources/sample: 100 figures of five articles, 2,036 published index values) with
/// their sources as one batch, within the caller's transaction.
Result<void> loadSample(const Database &database, const Catalogue &catalogue, const QDateTime &now);

} // namespace parboard
