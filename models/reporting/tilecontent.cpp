#include "models/reporting/tilecontent.h"

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

QList<double> bandLimits(QList<double> values, int count)
{
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
    QList<double> values;
    for (const ComparedRow &row : compared.rows) {
        if (row.hasNumber() && row.leftOut.isEmpty() && row.cell.scope == options.scope)
            values += *row.value;
    }
    const QList<double> limits = bandLimits(values, bandCount);
    const int decimals = context.decimals(*indicator);
    bool hasNone = false;
    for (const TilePlace &place : tilePlaces(context.comparison.request.scheme.value_or(Scheme::Old63))) {
        const Unit *unit = context.catalogue.unit(place.unitKey);
        if (!unit)
            continue;
        const ComparedRow *row = rowFor(unit->id, compared, options.scope);
        Tile tile{place.column, place.row, context.unitName(unit->id), {}, {}, false, !place.part.isEmpty(), {}, {}};
        tile.emphasised = unit->id == context.options.ownUnit;
        if (tile.isPart)
            tile.label = place.part + u" (%1)"_s.arg(tile.label);
        tile.cell = row ? row->cell : CellKey{unit->id, compared.indicator, options.scope, {}};
        tile.description = row ? context.description(*row) : TileText::tr("%1: not compared.").arg(tile.label);
        if (row && row->hasNumber() && row->leftOut.isEmpty()) {
            tile.band = bandOf(*row->value, limits);
            tile.valueText = cellText(*row->value, std::nullopt, *indicator, decimals, context.options.language);
        } else {
            tile.valueText = row ? stateSymbol(markState(*row)) : QString();
            hasNone = true;
        }
        if (tile.isPart)
            tile.valueText.clear();
        spec.tiles += tile;
    }
    std::ranges::sort(values);
    for (int band = 0; band <= limits.size() && !values.isEmpty(); ++band) {
        QList<double> held;
        for (const double value : std::as_const(values)) {
            if (bandOf(value, limits) == band)
                held += value;
        }
        if (held.isEmpty())
            continue;
        const auto text = [&](double value) {
            return cellText(value, std::nullopt, *indicator, decimals, context.options.language);
        };
        spec.bands += {band, TileText::tr("%1 to %2 (%n province(s))", nullptr, int(held.size()))
                                 .arg(text(held.constFirst()), text(held.constLast()))};
    }
    if (hasNone)
        spec.noneText = TileText::tr("no like figure");
    return spec;
}

} // namespace parboard
