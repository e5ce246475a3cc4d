#include "models/reporting/figuretable.h"

#include <numeric>

namespace parboard {

qsizetype FigureTable::rowCount() const
{
    return std::accumulate(areas.cbegin(), areas.cend(), qsizetype(0),
                           [](qsizetype sum, const TableArea &area) { return sum + area.rows.size(); });
}

} // namespace parboard
