#pragma once

#include "models/reporting/figuretable.h"
#include "models/reporting/heatspec.h"
#include "models/reporting/linespec.h"
#include "models/reporting/rowspec.h"

namespace parboard {

/// The numbers behind a drawing as a table for the clipboard: a unit a row, with the drawing's notes below.
FigureTable drawnTable(const RowSpec &spec);
/// A period a column.
FigureTable drawnTable(const LineSpec &spec);
/// An indicator a column.
FigureTable drawnTable(const HeatSpec &spec);

} // namespace parboard
