#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/xlsxwriter.h"
#include "models/reporting/dashboardcontent.h"

namespace parboard {

/// Adds the sheet "Bảng điều khiển": each panel as a table and, beside it, a native bar chart of that table. Bars stand
/// in the order of the dashboard; where there is no number the cell is empty, the chart has a gap and its label says
/// why.
void writePanelSheet(XlsxWriter &workbook, const DashboardContent &content, const Catalogue &catalogue);

} // namespace parboard
