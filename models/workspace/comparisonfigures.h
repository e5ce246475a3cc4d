#pragma once

#include "models/analysis/comparison.h"
#include "models/analysis/trend.h"
#include "models/storage/database.h"

namespace parboard {

/// The claims that a comparison needs: those of its cells and of the periods it compares with, the counts behind rates,
/// and, where a cell has nothing, what it may be put together from: other periods of the year, or the units that the
/// unit was made of.
Result<FigureSet> readFiguresFor(const ComparisonRequest &request, const Database &database,
                                 const Catalogue &catalogue);

/// The same for lines over time.
Result<FigureSet> readFiguresFor(const TrendRequest &request, const Database &database, const Catalogue &catalogue);

} // namespace parboard
