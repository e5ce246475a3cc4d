#include "models/reporting/tilecontent.h"

#include "models/analysis/likeness.h"
#include "models/core/csvtext.h"
#include "models/reporting/bandcolours.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct TileText
{
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

const ComparedRow *rowFor(UnitId unit, const ComparedIndicator &compared, Scope scope)
{
    const auto found = std::ranges::find_if(
        compared.rows, [&](const ComparedRow &row) { return row.cell.unit == unit && row.cell.scope == scope; });
    return found == compared.rows.end() ? nullptr : &*found;
}

/// Units with a number that have no tile, such as Hà Tây until 2008, each with it.
QStringList withoutTile(const ContentContext &context, const ComparedIndicator &compared, Scope scope)
{
    QSet<QString> placed;
    for (const TilePlace &place : tilePlaces(context.comparison.request.scheme.value_or(Scheme::Old63)))
        placed << place.unitKey;
    QStringList names;
    for (const ComparedRow &row : compared.rows) {
        const Unit *unit = context.catalogue.unit(row.cell.unit);
        if (unit && row.hasNumber() && row.cell.scope == scope && !placed.contains(unit->key))
            names += u"%1 (%2)"_s.arg(context.unitName(unit->id), context.shownValue(row));
    }
    return names;
}

} // namespace

QList<TilePlace> tilePlaces(Scheme scheme)
{
    static const csvtext::Table table = [] {
        QFile file(u":/maps/tiles.csv"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const Result<csvtext::Table> read = csvtext::parse(isOpen ? QString::fromUtf8(file.readAll()) : QString());
        return read ? *read : csvtext::Table();
    }();
    QList<TilePlace> places;
    const QString wanted = QString::number(int(scheme));
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.cell(row, u"scheme"_s) == wanted) {
            places += {table.cell(row, u"unit"_s), table.cell(row, u"part"_s), table.cell(row, u"column"_s).toInt(),
                       table.cell(row, u"row"_s).toInt()};
        }
    }
    return places;
}

QList<double> bandLimits(const QList<double> &unsorted, int count)
{
    QList<double> values = unsorted;
    std::ranges::sort(values);
    QList<double> limits;
    for (int band = 1; band < count && !values.isEmpty(); ++band) {
        const qsizetype last = values.size() * band / count - 1;
        // Equal values stay in one band.
        if (last >= 0 && values.at(last) < values.constLast() && !limits.contains(values.at(last)))
            limits += values.at(last);
    }
    return limits;
}

int bandOf(double value, const QList<double> &limits)
{
    return int(std::ranges::lower_bound(limits, value) - limits.begin());
}

namespace {

/// Builds one map; holds what every step needs.
class TileBuilder
{
public:
    TileBuilder(const ContentContext &context, const ComparedIndicator &compared, const Indicator &indicator,
                Scope scope)
        : m_context(context), m_compared(compared), m_indicator(indicator), m_scope(scope),
          m_decimals(context.decimals(indicator)),
          m_areAlike(areAlike(compared.rows, scope, context.comparison.request, context.catalogue))
    {
        for (const ComparedRow &row : compared.rows) {
            if (isLike(row) && row.cell.scope == scope)
                m_values += *row.value;
        }
        std::ranges::sort(m_values);
        m_limits = bandLimits(m_values, bandCount);
    }

    void addTiles(TileSpec &spec) const
    {
        bool hasNone = false;
        for (const TilePlace &place : tilePlaces(m_context.comparison.request.scheme.value_or(Scheme::Old63))) {
            const Unit *unit = m_context.catalogue.unit(place.unitKey);
            if (!unit)
                continue;
            spec.tiles += tile(place, *unit);
            hasNone = hasNone || !spec.tiles.constLast().band;
        }
        if (hasNone)
            spec.noneText = TileText::tr("no like figure");
    }

    void addBands(TileSpec &spec) const
    {
        for (int band = 0; band <= m_limits.size(); ++band) {
            QList<double> held;
            for (const double value : m_values) {
                if (bandOf(value, m_limits) == band)
                    held += value;
            }
            if (held.isEmpty())
                continue;
            spec.bands += {band, TileText::tr("%1 to %2 (%n province(s))", nullptr, int(held.size()))
                                     .arg(text(held.constFirst()), text(held.constLast()))};
        }
    }

private:
    /// What may be coloured is what may be ranked.
    [[nodiscard]] bool isLike(const ComparedRow &row) const
    {
        return m_areAlike && row.hasNumber() && row.leftOut.isEmpty() && row.qualifier == Qualifier::Exact;
    }

    [[nodiscard]] QString text(double value) const
    {
        return cellText(value, std::nullopt, m_indicator, m_decimals, m_context.options.language);
    }

    [[nodiscard]] Tile tile(const TilePlace &place, const Unit &unit) const
    {
        const ComparedRow *row = rowFor(unit.id, m_compared, m_scope);
        Tile tile{place.column, place.row, m_context.unitName(unit.id), {}, {}, false, !place.part.isEmpty(), {}, {}};
        tile.emphasised = unit.id == m_context.options.ownUnit;
        if (tile.isPart)
            tile.label = place.part + u" (%1)"_s.arg(tile.label);
        tile.cell = row ? row->cell : CellKey{unit.id, m_indicator.id, m_scope, {}};
        tile.description = row ? m_context.description(*row) : TileText::tr("%1: not compared.").arg(tile.label);
        if (row && isLike(*row)) {
            tile.band = bandOf(*row->value, m_limits);
            tile.valueText = text(*row->value);
        } else {
            tile.valueText = !row               ? QString()
                             : row->hasNumber() ? m_context.shownValue(*row)
                                                : stateSymbol(markState(*row));
        }
        if (tile.isPart)
            tile.valueText.clear();
        return tile;
    }

    const ContentContext &m_context;
    const ComparedIndicator &m_compared;
    const Indicator &m_indicator;
    Scope m_scope;
    int m_decimals = 0;
    bool m_areAlike = false;
    QList<double> m_values; ///< of those that count, least first
    QList<double> m_limits;
};

} // namespace

TileSpec buildTiles(const ContentContext &context, const ComparedIndicator &compared, const RankingOptions &options)
{
    const Indicator *indicator = context.catalogue.indicator(compared.indicator);
    if (!indicator)
        return {};
    TileSpec spec;
    const RowSpec ranking = buildRanking(context, compared, options);
    spec.title = ranking.title;
    spec.subtitle = ranking.subtitle;
    spec.notes = ranking.notes;
    spec.emptyText = ranking.emptyText;
    const TileBuilder builder(context, compared, *indicator, options.scope);
    builder.addTiles(spec);
    builder.addBands(spec);
    if (const QStringList untold = withoutTile(context, compared, options.scope); !untold.isEmpty())
        spec.notes.prepend(TileText::tr("No place on the map: %1.").arg(untold.join(u", "_s)));
    return spec;
}

} // namespace parboard
