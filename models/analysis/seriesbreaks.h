#pragma once

#include "models/core/catalogue.h"
#include "models/core/period.h"

namespace parboard {

/// True if figures of `before` and `after`, the later one, stand on different sides of the break. A stock and a number
/// for the year are of their last day; a flow or rate that a break falls into is on neither side.
bool standsBetween(const SeriesBreak &seriesBreak, const Indicator &indicator, const Period &before,
                   const Period &after);

/// True for the break of 1 July 2025, which is about territory, not about the indicator.
bool isRedrawnMap(const SeriesBreak &seriesBreak);

/// True if `unit` is the same territory before and after 1 July 2025.
bool keptTerritory(const Unit &unit);

} // namespace parboard
