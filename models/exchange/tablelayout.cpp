#include "models/exchange/tablelayout.h"

#include <algorithm>

namespace parboard {

int Multiplier::powerFor(const Indicator &indicator) const
{
    const UnitOfMeasure own = indicator.unitOfMeasure;
    const bool fits = measure ? own == *measure : own == UnitOfMeasure::Count || own == UnitOfMeasure::Vnd;
    return fits ? power : 0;
}

QString multiplierText(const Multiplier &multiplier)
{
    return numbertext::write((u'1' + QString(multiplier.power, u'0')).toDouble(), 0);
}

const ColumnMapping *TableLayout::column(ColumnRole role) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [role](const ColumnMapping &mapping) { return mapping.role == role; });
    return found == columns.cend() ? nullptr : &*found;
}

} // namespace parboard
