#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/xlsxwriter.h"
#include "models/reporting/dashboardcontent.h"

namespace parboard {

/// Adds the sheet "So sánh": all indicators with figures by area of reform, units side by side, as the dashboard's
/// table has them. Numbers are numbers in full precision; what stands beside them on the screen (period, marks) is in
/// notes.
void writeComparisonSheet(XlsxWriter &workbook, const DashboardContent &content, const Catalogue &catalogue);

} // namespace parboard
