#pragma once

#include "models/exchange/table.h"
#include "models/exchange/workbookxml.h"

namespace parboard {

/// What a number's format makes of it.
enum class NumberLook : quint8 {
    Plain,
    Percent,
    Date,
    Time,    ///< the time of a day, without its date
    Elapsed, ///< hours, minutes or seconds beyond a day's
};

struct XlsxCellFormat
{
    NumberLook look = NumberLook::Plain;
    LegacyFont font = LegacyFont::None;
};

/// How Excel shows a number with this format code ("dd/mm/yyyy;@", "0.0%"): letters inside quotes, brackets and behind
/// backslashes mean nothing.
NumberLook numberLook(QStringView code);
/// The same for the built-in formats, which files name by number only (ECMA-376 18.8.30).
NumberLook numberLookOfBuiltIn(int id);

/// The formats of xl/styles.xml by the number that cells name them with (cellXfs).
Result<QList<XlsxCellFormat>> readXlsxStyles(WorkbookXml &xml);

} // namespace parboard
