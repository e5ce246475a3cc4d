#pragma once

#include "models/reporting/heatspec.h"
#include "models/reporting/publishedcontent.h"

namespace parboard {

/// The indicators of the dimensions of an index, in their order: papi_dim_1, papi_dim_2 …; none if none are kept.
QList<const Indicator *> dimensionsOf(const PublishedIndex &index, const Catalogue &catalogue);

/// The claim in use of a dimension of a unit in the year of the table; null without a number.
const Figure *dimensionOf(const PublishedContext &context, UnitId unit, const Indicator &dimension);

/// The dimensions of a year side by side: `units`, and without any all that have figures. Dimensions that nobody has
/// figures of are left out (PAPI had six until 2017). Each is banded by itself among all provinces with a figure, shown
/// or not, and only where there are at least five: a band says nothing among three.
HeatSpec buildDimensions(const PublishedContext &context, QList<UnitId> units);

} // namespace parboard
