#pragma once

#include "models/core/figure.h"
#include "models/exchange/xlsxwriter.h"

namespace parboard {

/// How many columns the sheet of figures has: those of the long form, and two that only people read.
int figureSheetColumnCount();

/// Writes the heading row of the sheet of figures, its notes and widths. The cells hold the names of the long form, by
/// which any import knows the columns for sure, and show what they mean in words (a number format that has a text for
/// texts); their notes say both.
void writeFigureSheetHeadings(XlsxWriter &workbook, XlsxSheet &sheet);

/// The words that imports read for a level and for a qualifier; empty for an exact number.
QString scopeWordInFiles(Scope scope);
QString qualifierWordInFiles(Qualifier qualifier);

} // namespace parboard
