#include "models/exchange/cellmarks.h"

#include <algorithm>

namespace parboard {

namespace {

constexpr std::size_t mostInList = 64;

} // namespace

size_t qHash(const CellMarks::Group &group, size_t seed)
{
    return qHashMulti(seed, group.period, group.indicator, group.scope, group.source);
}

bool CellMarks::mark(const CellKey &cell, int source)
{
    auto place = m_places.constFind(cell.unit);
    if (place == m_places.cend())
        place = m_places.insert(cell.unit, int(m_places.size()));
    const auto unit = std::size_t(*place);
    Units &units = m_groups[{cell.period, qint64(cell.indicator), int(cell.scope), source}];
    if (!units.many.empty()) {
        if (units.many.size() <= unit)
            units.many.resize(unit + 1 + unit / 2);
        const bool isNew = !units.many[unit];
        units.many[unit] = true;
        return isNew;
    }
    if (std::ranges::find(units.few, *place) != units.few.end())
        return false;
    units.few.push_back(*place);
    if (units.few.size() > mostInList) {
        units.many.resize(std::size_t(*std::ranges::max_element(units.few)) + 1);
        for (const int known : units.few)
            units.many[std::size_t(known)] = true;
        units.few = {};
    }
    return true;
}

} // namespace parboard
