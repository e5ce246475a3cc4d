#include "models/exchange/xlsxreference.h"

namespace parboard {

namespace {

constexpr qsizetype mostDigits = 18; // as many as fit into 64 bits whatever they are

} // namespace

std::optional<qint64> xlsxWholeNumber(QByteArrayView text)
{
    // By hand: this runs twice for every cell, and std::from_chars takes any base.
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<XlsxReference> xlsxReference(QByteArrayView text)
{
    int column = 0;
    qsizetype letters = 0;
    while (letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z' && letters < 4)
        column = column * 26 + (text[letters++] - 'A' + 1);
    const std::optional<qint64> row = xlsxWholeNumber(text.sliced(letters));
    if (letters == 0 || column > mostTableColumns || !row || *row < 1 || *row > mostTableRows)
        return std::nullopt;
    return XlsxReference{*row, column - 1};
}

std::optional<MergedCells> xlsxRange(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const std::optional<XlsxReference> first = xlsxReference(colon < 0 ? text : text.first(colon));
    const std::optional<XlsxReference> last = xlsxReference(colon < 0 ? text : text.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return MergedCells{first->row, last->row, first->column, last->column};
}

} // namespace parboard
