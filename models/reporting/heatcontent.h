#pragma once

#include "models/reporting/heatspec.h"
#include "models/reporting/panels.h"
#include "models/reporting/rankingcontent.h"

#include <QList>

namespace parboard {

/// The indicators of `context.comparison` side by side, the units in the order in which they stand in `order` (best
/// first). Each column is cut into bands of about as many units each, by what is better; an indicator without a
/// direction gets numbers only, and so does a figure that is unlike the others of its column.
HeatSpec buildHeat(const ContentContext &context, const QList<UnitId> &order, const RankingOptions &options);

} // namespace parboard
