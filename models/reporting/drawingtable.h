#pragma once

#include "models/reporting/figuretable.h"
#include "models/reporting/heatspec.h"
#include "models/reporting/linespec.h"
#include "models/reporting/rowspec.h"
#include "models/reporting/waterfallspec.h"

namespace parboard {

/// The numbers behind a drawing as a table for the clipboard: a unit a row, with the drawing's notes below.
FigureTable drawnTable(const RowSpec &spec);
/// A period a column.
FigureTable drawnTable(const LineSpec &spec);
/// An indicator a column.
FigureTable drawnTable(const HeatSpec &spec);
/// The total before, a row a step with what it moves and where the total is then, the total after.
FigureTable drawnTable(const WaterfallSpec &spec);

} // namespace parboard
