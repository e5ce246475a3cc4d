#include "models/reporting/publisheddimensions.h"

#include "models/analysis/guard.h"
#include "models/reporting/bandcolours.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/publishedhead.h"
#include "models/reporting/tilecontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct DimensionText
{
    Q_DECLARE_TR_FUNCTIONS(Published)
};

/// One dimension across the provinces.
class DimensionColumn
{
public:
    DimensionColumn(const PublishedContext &context, const Indicator &dimension, int number)
        : m_context(context), m_dimension(dimension), m_number(number)
    {
        for (const PublishedStanding &standing : context.table.standings) {
            if (const Figure *claim = dimensionOf(context, standing.unit, dimension))
                m_values += *claim->value;
        }
        if (m_values.size() >= bandCount)
            m_limits = bandLimits(m_values, bandCount);
    }

    [[nodiscard]] int figures() const { return int(m_values.size()); }

    /// "1 Tham gia của người dân ở cấp cơ sở": the index is named above.
    [[nodiscard]] QString heading() const
    {
        const QString name = m_dimension.name.in(m_context.language);
        return u"%1 %2"_s.arg(QString::number(m_number), name.contains(u": ") ? name.section(u": "_s, 1) : name);
    }

    [[nodiscard]] HeatCell cellOf(UnitId unit, const QString &unitName) const
    {
        HeatCell cell;
        cell.cell = {unit, m_dimension.id, Scope::All, Period::year(m_context.table.year)};
        const Figure *claim = dimensionOf(m_context, unit, m_dimension);
        if (!claim) {
            cell.text = stateSymbol(MarkState::NotEntered);
            cell.description = DimensionText::tr("%1, %2: not entered").arg(unitName, heading());
            return cell;
        }
        const QString number =
            cellText(*claim->value, std::nullopt, m_dimension, m_dimension.decimals, m_context.language);
        cell.text = (numbertext::qualifierText(claim->qualifier) + u' ' + number).trimmed();
        cell.number = claim->value;
        cell.description = u"%1, %2: %3"_s.arg(unitName, heading(), cell.text);
        if (!m_limits.isEmpty() && claim->qualifier == Qualifier::Exact)
            cell.band = bandOf(*claim->value, m_limits);
        return cell;
    }

private:
    const PublishedContext &m_context;
    const Indicator &m_dimension;
    int m_number;
    QList<double> m_values;
    QList<double> m_limits;
};

/// Who says so, for the foot.
QString dimensionSources(const PublishedContext &context, const QList<const Indicator *> &dimensions)
{
    QStringList names;
    for (const PublishedStanding &standing : context.table.standings) {
        for (const Indicator *dimension : dimensions) {
            const Figure *claim = dimensionOf(context, standing.unit, *dimension);
            if (claim == nullptr)
                continue;
            const Source source = context.sources.value(claim->source);
            names += source.publisher.isEmpty() ? source.title : source.publisher;
        }
    }
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names.isEmpty() ? QString() : DimensionText::tr("Sources: %1.").arg(names.join(u"; "_s));
}

/// The provinces of the table with a figure of any dimension, in its order.
QList<UnitId> unitsWithDimensions(const PublishedContext &context, const QList<const Indicator *> &dimensions)
{
    QList<UnitId> units;
    for (const PublishedStanding &standing : context.table.standings) {
        if (std::ranges::any_of(dimensions, [&](const Indicator *dimension) {
                return dimensionOf(context, standing.unit, *dimension) != nullptr;
            }))
            units += standing.unit;
    }
    return units;
}

QString dimensionSubtitle(const PublishedContext &context, const Indicator &dimension)
{
    QStringList parts{context.index.fullName(context.language), Period::year(context.table.year).name()};
    if (dimension.unitOfMeasure == UnitOfMeasure::Percent)
        parts += DimensionText::tr("percent of the maximum");
    else if (dimension.minimum && dimension.maximum)
        parts +=
            DimensionText::tr("scale %1 to %2")
                .arg(scaleText(*dimension.minimum, context.language), scaleText(*dimension.maximum, context.language));
    return parts.join(u" · "_s);
}

} // namespace

QList<const Indicator *> dimensionsOf(const PublishedIndex &index, const Catalogue &catalogue)
{
    QList<const Indicator *> dimensions;
    while (!index.parts.isEmpty()) {
        const Indicator *next = catalogue.indicator(index.parts + QString::number(dimensions.size() + 1));
        if (!next)
            break;
        dimensions += next;
    }
    return dimensions;
}

const Figure *dimensionOf(const PublishedContext &context, UnitId unit, const Indicator &dimension)
{
    const auto claims = context.figures.constFind({unit, dimension.id, Scope::All, Period::year(context.table.year)});
    if (claims == context.figures.cend())
        return nullptr;
    const auto used =
        std::ranges::find_if(*claims, [](const Figure &claim) { return claim.chosen && claim.hasNumber(); });
    return used == claims->cend() ? nullptr : &*used;
}

HeatSpec buildDimensions(const PublishedContext &context, QList<UnitId> units)
{
    HeatSpec spec;
    const QList<const Indicator *> dimensions = dimensionsOf(context.index, context.catalogue);
    const QString what =
        DimensionText::tr("%1 of %2").arg(context.index.name.in(context.language)).arg(context.table.year);
    spec.title = DimensionText::tr("%1: dimensions").arg(what);
    spec.subtitle = dimensions.isEmpty() ? context.index.fullName(context.language)
                                         : dimensionSubtitle(context, *dimensions.constFirst());
    spec.emptyText = dimensions.isEmpty()
                         ? DimensionText::tr("No dimensions of this index are kept.")
                         : DimensionText::tr("No dimensions of this year yet. Enter or import figures of “%1” and the "
                                             "others of its kind.")
                               .arg(dimensions.constFirst()->name.in(context.language));
    spec.worstText = DimensionText::tr("weakest fifth of all provinces with a figure");
    spec.bestText = DimensionText::tr("best fifth");
    const QList<UnitId> known = unitsWithDimensions(context, dimensions);
    if (known.isEmpty())
        return spec;
    if (units.isEmpty())
        units = known;
    const auto name = [&](UnitId unit) {
        const Unit *found = context.catalogue.unit(unit);
        return found ? context.catalogue.displayName(*found, context.language, context.table.list) : QString();
    };
    for (const UnitId unit : std::as_const(units))
        spec.rows += HeatRow{name(unit), context.own.contains(unit), {}};
    for (int at = 0; at < int(dimensions.size()); ++at) {
        const DimensionColumn column(context, *dimensions.at(at), at + 1);
        if (column.figures() == 0)
            continue;
        spec.columns += column.heading();
        for (qsizetype row = 0; row < units.size(); ++row)
            spec.rows[row].cells += column.cellOf(units.at(row), spec.rows.at(row).label);
    }
    const auto isMissing = [](const HeatRow &row) {
        return std::ranges::any_of(row.cells, [](const HeatCell &cell) { return !cell.number; });
    };
    const bool hasMissing = std::ranges::any_of(spec.rows, isMissing);
    spec.notes = {hasMissing ? DimensionText::tr("%1 Not entered.").arg(stateSymbol(MarkState::NotEntered)) : QString(),
                  DimensionText::tr("Published figures of %n province(s).", nullptr, int(known.size())),
                  dimensionSources(context, dimensions)};
    spec.notes.removeAll(QString());
    return spec;
}

} // namespace parboard
