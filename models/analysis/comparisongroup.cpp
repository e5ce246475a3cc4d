#include "models/analysis/comparisongroup.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonGroup)
};

/// A day of the year of `day` on which the list was in force: its first day, or the list's last one.
QDate dayInForce(Scheme scheme, QDate day)
{
    const QDate began(day.isValid() ? day.year() : lastDayOf63().year(), 1, 1);
    return scheme == Scheme::Old63 ? std::min(began, lastDayOf63()) : std::max(began, lastDayOf63().addDays(1));
}

/// The provinces of the list in the year of `day`: Hà Tây is one of the 64 until 2008.
QList<const Unit *> provincesOf(Scheme scheme, const Catalogue &catalogue, QDate day)
{
    QList<const Unit *> provinces = catalogue.unitsOf(scheme);
    const QDate inForce = dayInForce(scheme, day);
    provinces.removeIf([&](const Unit *unit) {
        return unit->kind != UnitKind::Province || (unit->validity.to.isValid() && unit->validity.to < inForce);
    });
    return provinces;
}

/// The numbers of one measure, in units of their standard deviation.
QHash<UnitId, double> standardised(const ComparedIndicator &measure)
{
    QHash<UnitId, double> values;
    double sum = 0;
    for (const ComparedRow &row : measure.rows) {
        if (!row.hasNumber() || row.cell.scope != Scope::All || !row.leftOut.isEmpty())
            continue;
        values.insert(row.cell.unit, *row.value);
        sum += *row.value;
    }
    const double mean = values.isEmpty() ? 0 : sum / double(values.size());
    double squares = 0;
    for (const double value : std::as_const(values))
        squares += (value - mean) * (value - mean);
    const double deviation = values.isEmpty() ? 0 : std::sqrt(squares / double(values.size()));
    if (deviation <= 0)
        return {}; // all alike: it tells nobody apart
    for (double &value : values)
        value = (value - mean) / deviation;
    return values;
}

} // namespace

QList<ComparisonGroup> groupsOf(Scheme scheme, const Catalogue &catalogue)
{
    QList<ComparisonGroup> groups{{ComparisonGroup::Kind::All, scheme, {}}};
    for (const Unit *unit : provincesOf(scheme, catalogue, {})) {
        const ComparisonGroup region{ComparisonGroup::Kind::Region, scheme, unit->region(scheme).vi};
        if (!region.name.isEmpty() && !groups.contains(region))
            groups += region;
    }
    groups += {ComparisonGroup::Kind::Type, scheme, u"city"_s};
    groups += {ComparisonGroup::Kind::Type, scheme, u"province"_s};
    return groups;
}

QList<UnitId> unitsOf(const ComparisonGroup &group, const Catalogue &catalogue, QDate day)
{
    QList<UnitId> units;
    for (const Unit *unit : provincesOf(group.scheme, catalogue, day)) {
        const bool isIn =
            group.kind == ComparisonGroup::Kind::All ||
            (group.kind == ComparisonGroup::Kind::Region && unit->region(group.scheme).vi == group.name) ||
            (group.kind == ComparisonGroup::Kind::Type && unit->nameOn(day).type == group.name);
        if (isIn)
            units += unit->id;
    }
    return units;
}

QString groupName(const ComparisonGroup &group, const Catalogue &catalogue, Language language, QDate day)
{
    switch (group.kind) {
    case ComparisonGroup::Kind::All:
        return GroupText::tr("All %n province(s)", nullptr, int(provincesOf(group.scheme, catalogue, day).size()));
    case ComparisonGroup::Kind::Region:
        for (const Unit *unit : provincesOf(group.scheme, catalogue, {})) {
            if (unit->region(group.scheme).vi == group.name)
                return unit->region(group.scheme).in(language);
        }
        return group.name;
    case ComparisonGroup::Kind::Type:
        return group.name == u"city" ? GroupText::tr("Centrally run cities")
                                     : GroupText::tr("Provinces without cities");
    case ComparisonGroup::Kind::Neighbours: {
        const Unit *unit = catalogue.unit(group.name);
        return GroupText::tr("Most like %1")
            .arg(unit ? catalogue.displayName(*unit, language, group.scheme) : group.name);
    }
    case ComparisonGroup::Kind::List:
        break;
    }
    return group.name;
}

QList<Neighbour> nearestUnits(UnitId own, const QList<ComparedIndicator> &measures, int count)
{
    QHash<UnitId, Neighbour> found;
    int known = 0;
    for (const ComparedIndicator &measure : measures) {
        const QHash<UnitId, double> values = standardised(measure);
        const auto mine = values.constFind(own);
        if (mine == values.cend())
            continue;
        ++known;
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (it.key() == own)
                continue;
            Neighbour &neighbour = found[it.key()];
            neighbour.unit = it.key();
            neighbour.distance += (*it - *mine) * (*it - *mine);
            ++neighbour.measures;
        }
    }
    QList<Neighbour> nearest = found.values();
    nearest.removeIf([known](const Neighbour &neighbour) { return 2 * neighbour.measures < known; });
    for (Neighbour &neighbour : nearest) // a measure that is missing counts like the mean of those that are there
        neighbour.distance = std::sqrt(neighbour.distance * known / neighbour.measures);
    std::ranges::sort(nearest, [](const Neighbour &left, const Neighbour &right) {
        return std::pair(left.distance, qint64(left.unit)) < std::pair(right.distance, qint64(right.unit));
    });
    return nearest.first(std::min<qsizetype>(count, nearest.size()));
}

} // namespace parboard
