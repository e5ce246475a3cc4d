#include "models/exchange/tablelayout.h"

#include <algorithm>

namespace parboard {

const ColumnMapping *TableLayout::column(ColumnRole role) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [role](const ColumnMapping &mapping) { return mapping.role == role; });
    return found == columns.cend() ? nullptr : &*found;
}

} // namespace parboard
