#include "app/cli/unitnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

class UnitResolver
{
public:
    UnitResolver(const Workspace &workspace, const QList<IndicatorId> &indicators)
        : m_workspace(workspace), m_catalogue(workspace.catalogue()), m_indicators(indicators)
    {
    }

    Result<void> add(const QString &name, Wanted &wanted) const
    {
        const Result<const Unit *> unit = wanted.scheme ? inScheme(name, *wanted.scheme) : inEither(name, wanted);
        if (!unit)
            return unit.error();
        if (!wanted.units.contains((*unit)->id))
            wanted.units += (*unit)->id;
        return {};
    }

private:
    Result<const Unit *> inScheme(const QString &name, Scheme scheme) const
    {
        const Scheme other = scheme == Scheme::Old63 ? Scheme::New34 : Scheme::Old63;
        const bool isInOtherOnly =
            m_catalogue.unitsNamed(name, scheme).isEmpty() && m_catalogue.unitsNamed(name, other).size() == 1;
        if (!isInOtherOnly)
            return m_catalogue.findUnit(name, scheme);
        const Unit *unit = m_catalogue.unitsNamed(name, other).constFirst();
        QString sentence = UnitText::tr("“%1” is not in the list of %2 provinces.").arg(name).arg(int(scheme));
        if (const QString successors = successorsOf(*unit); scheme == Scheme::New34 && !successors.isEmpty())
            sentence += u' ' + UnitText::tr("It became part of %1.").arg(successors);
        return Error{sentence + u' ' + UnitText::tr("Name another unit, or add --scheme %1.").arg(int(other))};
    }

    [[nodiscard]] QString successorsOf(const Unit &unit) const
    {
        const QString key = unit.kind == UnitKind::District ? unit.parentKey : unit.key;
        QStringList names;
        for (const Succession &step : m_catalogue.successions) {
            const Unit *successor = step.predecessorKey == key ? m_catalogue.unit(step.successorKey) : nullptr;
            if (successor)
                names += m_catalogue.displayName(*successor, Language::Vietnamese, Scheme::New34);
        }
        return names.join(u", "_s);
    }

    Result<const Unit *> inEither(const QString &name, Wanted &wanted) const
    {
        const QList<const Unit *> found = m_catalogue.unitsNamed(name);
        if (found.size() < 2)
            return m_catalogue.findUnit(name);
        const Unit *taken = nullptr;
        for (const Scheme scheme : {Scheme::Old63, Scheme::New34}) {
            for (const Unit *unit : found) {
                if (!unit->isIn(scheme))
                    continue;
                const Result<bool> entered = hasFigures(*unit);
                if (!entered)
                    return entered.error();
                if (!taken && *entered)
                    taken = unit;
            }
        }
        if (!taken)
            taken = found.constFirst();
        const int list = int(taken->isIn(Scheme::Old63) ? Scheme::Old63 : Scheme::New34);
        wanted.notes += {NoteKind::Territory,
                         UnitText::tr("“%1” names units with different territories; this is the one of the list of %2 "
                                      "provinces. Choose with --scheme 63 or --scheme 34.")
                             .arg(name)
                             .arg(list),
                         {taken->id}};
        return taken;
    }

    Result<bool> hasFigures(const Unit &unit) const
    {
        const Result<Comparison> comparison =
            m_workspace.compare({{unit.id}, m_indicators, {}, {}, Language::Vietnamese});
        if (!comparison)
            return comparison.error();
        const QList<ComparedIndicator> &compared = comparison->indicators;
        return std::any_of(compared.cbegin(), compared.cend(), [](const ComparedIndicator &indicator) {
            return std::any_of(indicator.rows.cbegin(), indicator.rows.cend(),
                               [](const ComparedRow &row) { return row.entered; });
        });
    }

    const Workspace &m_workspace;
    const Catalogue &m_catalogue;
    const QList<IndicatorId> &m_indicators;
};

} // namespace

Scheme schemeFor(const Period &period)
{
    return schemeOn(period.from);
}

Result<Wanted> resolveWanted(const QCommandLineParser &line, std::optional<Period> period, std::optional<Scheme> scheme,
                             const QList<IndicatorId> &indicators, const Workspace &workspace)
{
    Wanted wanted{period, scheme, {}, {}};
    if (!scheme && period)
        wanted.scheme = schemeFor(*period);
    const UnitResolver resolver(workspace, indicators);
    const QStringList names = line.values(u"units"_s).join(u',').split(u',');
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        if (const Result<void> added = resolver.add(name.trimmed(), wanted); !added)
            return added.error();
    }
    return wanted;
}

Result<QList<UnitId>> unitsOfEveryList(const QCommandLineParser &line, const Catalogue &catalogue)
{
    QList<UnitId> units;
    const QStringList names = line.values(u"units"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QList<const Unit *> found = catalogue.unitsNamed(name);
        if (found.isEmpty())
            return catalogue.findUnit(name.trimmed()).error();
        for (const Unit *unit : found) {
            if (!units.contains(unit->id))
                units += unit->id;
        }
    }
    return units;
}

Result<QList<UnitId>> unitsOfYear(const QCommandLineParser &line, int year, const Catalogue &catalogue)
{
    if (!line.isSet(u"units"_s))
        return QList<UnitId>();
    const Period period = Period::year(year);
    const Scheme scheme = schemeOn(period.to);
    QList<UnitId> units;
    const QStringList names = line.value(u"units"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        Result<const Unit *> unit = catalogue.findUnit(name.trimmed(), scheme);
        if (!unit)
            unit = catalogue.findUnit(name.trimmed());
        if (!unit)
            return unit.error();
        units += (*unit)->id;
    }
    return units;
}

} // namespace parboard
