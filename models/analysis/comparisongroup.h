#pragma once

#include "models/analysis/comparison.h"
#include "models/core/catalogue.h"

#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// The units that figures are compared among: apart from those that are shown.
struct ComparisonGroup
{
    enum class Kind {
        All,       ///< every province of the list
        Region,    ///< a region, as its list draws it
        Type,      ///< centrally run cities, or provinces
        List,      ///< a person's own list
        Neighbours ///< those most like one unit, by stated measures
    };

    Kind kind = Kind::All;
    Scheme scheme = Scheme::Old63;
    QString
        name; ///< Region: its Vietnamese name; Type: "city" or "province"; List: its name; Neighbours: key of the unit

    bool operator==(const ComparisonGroup &) const = default;
};

/// The groups that a list of provinces gives by itself: all, its regions, its types.
QList<ComparisonGroup> groupsOf(Scheme scheme, const Catalogue &catalogue);

/// The units of a group of kind All, Region or Type in the year of `day`, in the order of their codes: 64 until 2008.
/// Types are those of `day`: Đồng Nai is a city since 30 April 2026.
QList<UnitId> unitsOf(const ComparisonGroup &group, const Catalogue &catalogue, QDate day);

/// "63 tỉnh, thành phố", "Vùng Đồng bằng sông Hồng", "Thành phố trực thuộc trung ương", or the list's name.
/// `day` is that of unitsOf().
QString groupName(const ComparisonGroup &group, const Catalogue &catalogue, Language language, QDate day = {});

/// A unit and how far it is from another, over several measures.
struct Neighbour
{
    UnitId unit{};
    double distance = 0; ///< Euclidean, each measure in units of its standard deviation
    int measures = 0;    ///< in how many both have a number
};

/// The `count` units nearest to `own`, nearest first. Each of `measures` is a compared indicator whose numbers count at
/// the whole unit; units that lack a measure are compared by the others, those that lack more than half are left out.
/// Nothing if `own` has no number in any of them.
QList<Neighbour> nearestUnits(UnitId own, const QList<ComparedIndicator> &measures, int count);

} // namespace parboard
