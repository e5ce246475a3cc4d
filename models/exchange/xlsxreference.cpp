#include "models/exchange/xlsxreference.h"

namespace parboard {

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
