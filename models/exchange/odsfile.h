#pragma once

#include "models/exchange/table.h"
#include "models/files/readwatch.h"

namespace parboard {

/// Opens a spreadsheet of OpenDocument (.ods), as LibreOffice writes it. Formulas give the values that the program
/// which saved the file had computed. Opening goes through the file's tags once to know its tables; damage within a
/// table is found when its rows are read. `watch` hears what is read. Errors: no zip, hostile or damaged (see Archive),
/// protected with a password, no spreadsheet, damaged XML.
Result<std::unique_ptr<TableFile>> openOds(const QString &path, const std::shared_ptr<ReadWatch> &watch = {});

} // namespace parboard
