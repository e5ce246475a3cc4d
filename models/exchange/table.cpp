#include "models/exchange/table.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace parboard {

const TableCell *TableRow::cell(int column) const
{
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), column,
                                        [](const TableCell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.cend() && found->column == column ? &*found : nullptr;
}

QList<MergedCells> apart(QList<MergedCells> ranges)
{
    std::ranges::stable_sort(ranges, {},
                             [](const MergedCells &range) { return std::pair(range.firstRow, range.firstColumn); });
    QMap<int, MergedCells> kept; // the last one of each place, by first column: none overlaps another
    const auto overlaps = [&kept](const MergedCells &range) {
        auto left = kept.upperBound(range.lastColumn);
        while (left != kept.begin() && std::prev(left)->lastColumn >= range.firstColumn) {
            const auto other = std::prev(left);
            if (other->lastRow >= range.firstRow)
                return true;
            left = kept.erase(other);
        }
        return false;
    };
    ranges.removeIf([&](const MergedCells &range) {
        if (overlaps(range))
            return true;
        kept.insert(range.firstColumn, range);
        return false;
    });
    return ranges;
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
            return apart(reader.value()->merged());
    }
}

} // namespace parboard
