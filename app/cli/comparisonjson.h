#pragma once

#include "models/analysis/comparison.h"
#include "models/core/source.h"

#include <QJsonObject>

namespace parboard {

/// The fixed JSON shape of "compare --json". Names of units are Vietnamese as they held at the end of each row's
/// period; the texts of notes are in the language of the request. Computed rates are rounded to the decimals of their
/// indicator in "value" and given in full in "exact". `sources` must hold the source of every claim.
QJsonObject comparisonObject(const Comparison &comparison, const Catalogue &catalogue,
                             const QHash<SourceId, Source> &sources);

} // namespace parboard
