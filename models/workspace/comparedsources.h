#pragma once

#include "models/analysis/comparison.h"
#include "models/core/source.h"
#include "models/storage/database.h"

#include <QHash>
#include <QList>

namespace parboard {

/// The sources of every claim and count in what was compared.
Result<QHash<SourceId, Source>> sourcesOf(const QList<ComparedIndicator> &indicators, const Database &database);

} // namespace parboard
