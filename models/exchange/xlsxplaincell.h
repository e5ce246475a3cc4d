#pragma once

#include "models/exchange/xlsxrawrow.h"

namespace parboard {

// The forms that nearly all rows and cells of a sheet's XML have, byte by byte as Excel, openpyxl and libxlsxwriter
// write them. Whatever has another form is left to XlsxScanner's general reading.

/// Behind the start of a row at `at`, <row r="12"> or <row r="12" spans="1:6">, whose number is then known; nullptr if
/// none stands there.
const char *xlsxPlainRowEnd(const char *at, const char *end, QByteArrayView &number);

/// Behind the cell at `at`, <c r="A1" s="1" t="s"><v>1</v></c> or <c r="A1" t="inlineStr"><is><t>a</t></is></c>, all
/// attributes optional and nothing to resolve; nullptr if none stands there, and then nothing in `cell` counts.
const char *xlsxPlainCellEnd(const char *at, const char *end, QByteArrayView rowNumber, XlsxRawCell &cell);

} // namespace parboard
