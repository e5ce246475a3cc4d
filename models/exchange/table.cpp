#include "models/exchange/table.h"

#include <algorithm>

namespace parboard {

const TableCell *TableRow::cell(int column) const
{
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), column,
                                        [](const TableCell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.cend() && found->column == column ? &*found : nullptr;
}

Result<QList<MergedCells>> TableFile::mergedCells(qsizetype sheet) const
{
    const Result<std::unique_ptr<RowReader>> reader = rows(sheet);
    if (!reader)
        return reader.error();
    TableRow row;
    while (true) {
        const Result<bool> more = reader.value()->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return reader.value()->merged();
    }
}

} // namespace parboard
