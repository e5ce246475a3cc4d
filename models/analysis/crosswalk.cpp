#include "models/analysis/crosswalk.h"

#include <algorithm>

namespace parboard {

Crosswalk::Crosswalk(const Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (const Succession &succession : catalogue.successions) {
        const Unit *before = catalogue.unit(succession.predecessorKey);
        const Unit *after = catalogue.unit(succession.successorKey);
        if (!before || !after)
            continue;
        m_successor.insert(before->id, after->id);
        // A unit that was there before it took another in (Hà Nội, Hà Tây in 2008) is not made of that one alone.
        if (after->validity.from == succession.on)
            m_predecessors[after->id] += before->id;
    }
    for (QList<UnitId> &units : m_predecessors) {
        std::ranges::sort(units, {}, [&catalogue](UnitId id) { return catalogue.unit(id)->key; });
    }
}

std::optional<UnitId> Crosswalk::successor(UnitId unit) const
{
    const auto found = m_successor.constFind(unit);
    return found == m_successor.cend() ? std::nullopt : std::optional(*found);
}

QList<UnitId> Crosswalk::in(Scheme scheme, UnitId unit) const
{
    const Unit *known = m_catalogue.unit(unit);
    if (!known)
        return {};
    if (known->isIn(scheme))
        return {unit};
    const std::optional<UnitId> later = successor(unit);
    const Unit *after = later ? m_catalogue.unit(*later) : nullptr;
    if (after && after->isIn(scheme))
        return {*later};
    QList<UnitId> parts = predecessors(unit);
    parts.removeIf([&](UnitId part) { return !m_catalogue.unit(part)->isIn(scheme); });
    return parts;
}

QList<UnitId> Crosswalk::in(Scheme scheme, const QList<UnitId> &units) const
{
    QList<UnitId> seen;
    for (const UnitId unit : units) {
        for (const UnitId part : in(scheme, unit)) {
            if (!seen.contains(part))
                seen += part;
        }
    }
    return seen;
}

bool Crosswalk::isBeforeUnit(UnitId unit, const Period &period) const
{
    const Unit *known = m_catalogue.unit(unit);
    return known != nullptr && m_predecessors.contains(unit) && period.to < known->validity.from;
}

bool Crosswalk::isAfterUnit(UnitId unit, const Period &period) const
{
    const Unit *known = m_catalogue.unit(unit);
    return known != nullptr && m_successor.contains(unit) && known->validity.to.isValid() &&
           period.from > known->validity.to;
}

} // namespace parboard
