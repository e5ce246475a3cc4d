#pragma once

#include "models/core/catalogue.h"

#include <QList>

namespace parboard {

/// `units` as they stand in the list `scheme`: what is in it stays, a merged province is replaced by the one it became
/// part of, a new province by those it was made of; districts stay while their province is in the list. No duplicates.
QList<UnitId> unitsInScheme(const Catalogue &catalogue, const QList<UnitId> &units, Scheme scheme);

/// The provinces of a list by region, in the order in which the regions occur.
struct RegionUnits
{
    QString name;
    QList<UnitId> units;
};
QList<RegionUnits> regionsOf(const Catalogue &catalogue, Scheme scheme, Language language);

} // namespace parboard
