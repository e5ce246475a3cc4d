#include "models/items/schemeunits.h"

#include <algorithm>

namespace parboard {

namespace {

void addUnique(QList<UnitId> &list, UnitId unit)
{
    if (!list.contains(unit))
        list += unit;
}

/// The units on the other end of `unit`'s mergers that are in `scheme`.
void addRelatives(const Catalogue &catalogue, const Unit &unit, Scheme scheme, QList<UnitId> &list)
{
    for (const Succession &succession : catalogue.successions) {
        const QString &from = scheme == Scheme::New34 ? succession.predecessorKey : succession.successorKey;
        const QString &to = scheme == Scheme::New34 ? succession.successorKey : succession.predecessorKey;
        const Unit *relative = from == unit.key ? catalogue.unit(to) : nullptr;
        if (relative && relative->isIn(scheme))
            addUnique(list, relative->id);
    }
}

} // namespace

QList<UnitId> unitsInScheme(const Catalogue &catalogue, const QList<UnitId> &units, Scheme scheme)
{
    QList<UnitId> found;
    for (const UnitId id : units) {
        const Unit *unit = catalogue.unit(id);
        if (!unit)
            continue;
        const Unit *member = unit->kind == UnitKind::District ? catalogue.unit(unit->parentKey) : unit;
        if (unit->kind == UnitKind::Nation || (member && member->isIn(scheme)))
            addUnique(found, id);
        else if (member == unit)
            addRelatives(catalogue, *unit, scheme, found);
    }
    return found;
}

QList<RegionUnits> regionsOf(const Catalogue &catalogue, Scheme scheme, Language language)
{
    const QDate lastDay = scheme == Scheme::Old63 ? lastDayOf63() : QDate();
    QList<RegionUnits> regions;
    const QList<const Unit *> units = catalogue.unitsOf(scheme);
    for (const Unit *unit : units) {
        const QString name = unit->region(scheme).in(language);
        // Hà Tây had a code of the old list but was gone before its end: it can be found by name, "all" means the 63.
        if (name.isEmpty() || (lastDay.isValid() && !unit->validity.holdsOn(lastDay)))
            continue;
        auto region =
            std::find_if(regions.begin(), regions.end(), [&](const RegionUnits &one) { return one.name == name; });
        if (region == regions.end())
            region = regions.insert(regions.end(), RegionUnits{name, {}});
        region->units += unit->id;
    }
    return regions;
}

} // namespace parboard
