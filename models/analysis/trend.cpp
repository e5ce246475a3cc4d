#include "models/analysis/trend.h"

#include "models/analysis/comparedrows.h"
#include "models/analysis/guard.h"
#include "models/analysis/seriesbreaks.h"
#include "models/core/reportingwindow.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QList<Period> periodsOfYear(PeriodKind kind, int year)
{
    switch (kind) {
    case PeriodKind::Quarter1:
    case PeriodKind::Quarter2:
    case PeriodKind::Quarter3:
    case PeriodKind::Quarter4:
        return {Period::quarter(year, 1), Period::quarter(year, 2), Period::quarter(year, 3), Period::quarter(year, 4)};
    case PeriodKind::SixMonths:
        return {Period::sixMonths(year)};
    case PeriodKind::NineMonths:
        return {Period::nineMonths(year)};
    case PeriodKind::Year:
        return {Period::year(year)};
    case PeriodKind::Other:
        break;
    }
    return {};
}

/// True if the data do not reach the end of the period: by its report's window where there is one.
bool isUnfinished(const ComparedRow &row, QDate today)
{
    const Period &period = row.cell.period;
    if (today.isValid() && period.to > today)
        return true;
    const QDate last = row.dataTo.isValid() ? row.dataTo : row.asOf;
    const std::optional<ReportingWindow> window = ministryWindow(period);
    // Quarters 2 and 4 end as the others do: on the 14th of their last month.
    const QDate end = window ? std::min(window->to, period.to) : QDate(period.to.year(), period.to.month(), 14);
    return last.isValid() && last < end;
}

/// A break that is none for a unit which kept its territory: the redrawn map, except for ranks.
bool cuts(const SeriesBreak &seriesBreak, const Unit &unit, const Indicator &indicator)
{
    return !isRedrawnMap(seriesBreak) || indicator.unitOfMeasure == UnitOfMeasure::Rank || !keptTerritory(unit);
}

} // namespace

QList<Period> trendAxis(const TrendRequest &request)
{
    QList<Period> axis;
    for (int year = request.firstYear; year <= request.lastYear; ++year) {
        for (const Period &period : periodsOfYear(request.kind, year)) {
            if (!request.today.isValid() || period.from <= request.today)
                axis += period;
        }
    }
    return axis;
}

Trend trendOf(const TrendRequest &request, const FigureSet &figures, const Catalogue &catalogue)
{
    Trend trend{request, trendAxis(request), {}, {}, {}};
    const Indicator *indicator = catalogue.indicator(request.indicator);
    if (!indicator)
        return trend;
    const ComparedRows rows(figures, catalogue);
    const QList<SeriesBreak> breaks = catalogue.breaksOf(indicator->code) + request.breaks;
    for (int place = 1; place < trend.axis.size(); ++place) {
        for (const SeriesBreak &seriesBreak : breaks) {
            if (standsBetween(seriesBreak, *indicator, trend.axis.at(place - 1), trend.axis.at(place)))
                trend.breaks += {place, seriesBreak};
        }
    }
    QList<ComparedRow> all;
    for (const UnitId id : request.units) {
        const Unit *unit = catalogue.unit(id);
        if (!unit)
            continue;
        TrendSeries series{id, {}};
        int segment = 0;
        for (int place = 0; place < trend.axis.size(); ++place) {
            const bool isCut = std::ranges::any_of(trend.breaks, [&](const TrendBreak &trendBreak) {
                return trendBreak.before == place && cuts(trendBreak.what, *unit, *indicator);
            });
            segment += isCut ? 1 : 0;
            const CellKey cell{id, request.indicator, request.scope, trend.axis.at(place)};
            std::optional<ComparedRow> row = rows.rowOf(cell);
            if (!row) {
                row.emplace();
                row->cell = cell;
                row->entered = false;
                row->status = Status::NotReported;
            }
            if (row->hasNumber())
                all += *row;
            const bool unfinished = row->hasNumber() && isUnfinished(*row, request.today);
            series.points += {cell.period, std::move(*row), unfinished, segment};
        }
        trend.series += series;
    }
    const ComparisonRequest about{request.units, {request.indicator}, std::nullopt, std::nullopt, request.language};
    trend.notes = guardNotes(all, about, catalogue);
    trend.notes.removeIf([](const GuardNote &note) { return note.kind == NoteKind::Period; });
    return trend;
}

} // namespace parboard
