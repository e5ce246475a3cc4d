#pragma once

#include "models/exchange/table.h"

namespace parboard {

/// Opens a spreadsheet of OpenDocument (.ods), as LibreOffice writes it. Formulas give the values that the program
/// which saved the file had computed. Opening reads the file once to know its tables. Errors: no zip, hostile or
/// damaged (see Archive), protected with a password, no spreadsheet, damaged XML.
Result<std::unique_ptr<TableFile>> openOds(const QString &path);

} // namespace parboard
