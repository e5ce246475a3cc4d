#pragma once

#include "models/exchange/table.h"

#include <QByteArrayView>

#include <optional>

namespace parboard {

/// Excel's largest sheet, which LibreOffice 7.4 has as well.
constexpr qint64 mostTableRows = 1'048'576;
constexpr int mostTableColumns = 16'384;

/// A cell's place as a workbook writes it ("C12").
struct XlsxReference
{
    qint64 row = 0; ///< from 1
    int column = 0; ///< from 0
};

/// Nothing if it is no reference or lies outside of any sheet.
std::optional<XlsxReference> xlsxReference(QByteArrayView text);

/// The cells of a range "A1:C2"; nothing if it is none or runs backwards.
std::optional<MergedCells> xlsxRange(QByteArrayView text);

/// A whole number without sign or blanks; nothing if it is none or does not fit.
inline std::optional<qint64> xlsxWholeNumber(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 18; // as many as fit into 64 bits whatever they are
    // By hand and in place: this runs twice for every cell, and std::from_chars takes any base.
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        const unsigned digit = unsigned(uchar(c)) - '0';
        if (digit > 9)
            return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

} // namespace parboard
