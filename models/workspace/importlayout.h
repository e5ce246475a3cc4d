#pragma once

#include "models/exchange/tablelayout.h"

namespace parboard {

/// `layout` as a person says it is laid out. What a row and its numbers are about follows the shape: the one column of
/// figures of a long table is its value, the column that names the rows names units or indicators. Several columns of
/// figures are none of a long table: the person says which one holds its value. Headings that name a period give it to
/// their column of figures.
TableLayout reshaped(TableLayout layout, TableLayout::Shape shape);

/// `fresh` with what a person corrected, who made `corrected` of `proposed`: for a file that was opened once more, read
/// in another encoding. With `sameColumns` false (another separator cuts other columns) only what is said of the whole
/// sheet is kept: unit, indicator, level, period and days.
TableLayout withCorrections(TableLayout fresh, const TableLayout &proposed, const TableLayout &corrected,
                            bool sameColumns);

} // namespace parboard
