#pragma once

#include "models/exchange/table.h"
#include "targets.h"

namespace parboard::fuzz {

/// Reads a table as the program does: the rows of its sheets, their merged cells, the preview, and for some inputs the
/// layout proposal, which costs as much as thousands of rows. Broken promises are: rows or columns out of order or
/// beyond any sheet, cells without text, texts that are no UTF-8, numbers and days that are none, merged cells that run
/// backwards, a progress outside of 0 to 1, and refusals without a sentence.
Outcome readWholeTable(const Result<std::unique_ptr<TableFile>> &file, const QByteArray &input);

} // namespace parboard::fuzz
