#pragma once

#include "models/exchange/table.h"
#include "models/files/readwatch.h"

namespace parboard {

/// Opens a workbook of Excel 2007 or later (.xlsx, .xlsm; transitional and strict). Formulas give the values that the
/// program which saved the file had computed. Its shared texts and styles are read at once, its sheets when they are
/// asked for. `watch` hears what is read. Errors: no zip, hostile or damaged (see Archive), no workbook, damaged XML.
Result<std::unique_ptr<TableFile>> openXlsx(const QString &path, const std::shared_ptr<ReadWatch> &watch = {});

} // namespace parboard
