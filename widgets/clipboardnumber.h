#pragma once

#include "models/reporting/figuretable.h"

#include <QString>

namespace parboard {

/// A shown number taken apart: "trên 90,5" is before "trên ", 1 decimal; "10/10" has after "/10".
struct ClipboardNumber
{
    QString before;
    QString after;
    QString digits; ///< as shown, without marks
    int decimals = 0;
    bool grouped = false; ///< thousands are set apart
    bool negative = false;

    /// False when the text does not show the cell's number, so that it can only be copied as text.
    bool matches = false;

    explicit ClipboardNumber(const FigureTableCell &cell);

    /// The number as shown, without grouping and words.
    [[nodiscard]] QString plain(QChar decimalMark) const;
    /// Number format in the notation of Excel and Calc (English marks), with the words around the number.
    [[nodiscard]] QString format() const;
};

} // namespace parboard
