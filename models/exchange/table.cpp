#include "models/exchange/table.h"

#include <algorithm>

namespace parboard {

const TableCell *TableRow::cell(int column) const
{
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), column,
                                        [](const TableCell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.cend() && found->column == column ? &*found : nullptr;
}

} // namespace parboard
