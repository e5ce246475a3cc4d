#pragma once

#include "models/exchange/xlsxwriter.h"

namespace parboard {

/// Adds a native bar chart to `sheet`: horizontal bars from zero, the first on top, each with its number beside it,
/// gaps where cells are empty. Returns the library's error number, 0 if there is none.
int addBarChart(lxw_workbook *workbook, lxw_worksheet *sheet, const QString &sheetName, const XlsxBarChart &chart);

} // namespace parboard
