#include "models/workspace/reportingmatrix.h"

#include "models/core/reportingwindow.h"
#include "models/storage/lockstore.h"
#include "models/storage/periodstore.h"

#include <algorithm>

namespace parboard {

namespace {

constexpr qsizetype mostPeriods = 12;
constexpr int daysAhead = 10;

/// The indicators of a report: without what others publish.
QSet<IndicatorId> ownIndicators(const QSet<IndicatorId> &all, const Catalogue &catalogue)
{
    QSet<IndicatorId> own;
    for (const IndicatorId id : all) {
        const Indicator *indicator = catalogue.indicator(id);
        if (indicator && !isPublishedIndex(*indicator))
            own << id;
    }
    return own;
}

QSet<IndicatorId> headlineIndicators(const Catalogue &catalogue)
{
    QSet<IndicatorId> headline;
    for (const Indicator &indicator : catalogue.indicators) {
        if (indicator.headline && !isPublishedIndex(indicator))
            headline << indicator.id;
    }
    return headline;
}

/// A rate whose counts are there need not be typed.
bool isGiven(IndicatorId id, const QSet<IndicatorId> &given, const Catalogue &catalogue)
{
    if (given.contains(id))
        return true;
    const Indicator *rate = catalogue.indicator(id);
    const Indicator *numerator = rate ? catalogue.indicator(rate->numerator) : nullptr;
    const Indicator *denominator = rate ? catalogue.indicator(rate->denominator) : nullptr;
    return numerator != nullptr && denominator != nullptr && given.contains(numerator->id) &&
           given.contains(denominator->id);
}

QDate firstDay(const ReportedFigures &figures)
{
    if (figures.published.isValid() && (!figures.entered.isValid() || figures.published < figures.entered))
        return figures.published;
    return figures.entered;
}

ReportingCell judged(const Period &period, const ReportedFigures &figures, const QSet<IndicatorId> &expected,
                     const Catalogue &catalogue)
{
    ReportingCell cell;
    cell.expected = int(expected.size());
    const QSet<IndicatorId> given = ownIndicators(figures.indicators, catalogue);
    if (given.isEmpty())
        return cell;
    cell.have = int(
        std::ranges::count_if(expected, [&](IndicatorId indicator) { return isGiven(indicator, given, catalogue); }));
    cell.since = firstDay(figures);
    cell.late = cell.since > dueDay(period);
    if (cell.have < cell.expected)
        cell.state = ReportingState::Partial;
    else
        cell.state = cell.late ? ReportingState::Late : ReportingState::Complete;
    return cell;
}

/// The selected units and those that have reported, as in the catalogue.
QList<UnitId> rowsFor(const ReportingFacts &facts, const Selection &selection, const Catalogue &catalogue)
{
    QSet<UnitId> wanted(selection.units.cbegin(), selection.units.cend());
    for (const QHash<UnitId, ReportedFigures> &units : facts.reported) {
        for (auto it = units.cbegin(); it != units.cend(); ++it) {
            if (!ownIndicators(it->indicators, catalogue).isEmpty())
                wanted << it.key();
        }
    }
    QList<UnitId> rows;
    for (const Unit &unit : catalogue.units) {
        if (wanted.contains(unit.id) && unit.kind != UnitKind::Nation)
            rows += unit.id;
    }
    return rows;
}

} // namespace

bool isPublishedIndex(const Indicator &indicator)
{
    const bool isScore =
        indicator.unitOfMeasure == UnitOfMeasure::Points || indicator.unitOfMeasure == UnitOfMeasure::Rank;
    return indicator.time == TimeKind::Annual && isScore;
}

std::optional<Rhythm> rhythmOf(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::Quarter1:
    case PeriodKind::Quarter2:
    case PeriodKind::Quarter3:
    case PeriodKind::Quarter4:
        return Rhythm::Quarters;
    case PeriodKind::SixMonths:
        return Rhythm::SixMonths;
    case PeriodKind::NineMonths:
        return Rhythm::NineMonths;
    case PeriodKind::Year:
        return Rhythm::Years;
    case PeriodKind::Other:
        break;
    }
    return std::nullopt;
}

QList<Period> dueReports(QDate today)
{
    QList<Period> due;
    QDate latest;
    for (const int year : {today.year() - 1, today.year()}) {
        for (const Period &period : {Period::quarter(year, 1), Period::sixMonths(year), Period::quarter(year, 3),
                                     Period::nineMonths(year), Period::year(year)}) {
            const QDate day = dueDay(period);
            if (day.addDays(-daysAhead) > today || (latest.isValid() && day < latest))
                continue;
            if (day != latest)
                due.clear();
            latest = day;
            due += period;
        }
    }
    return due;
}

ReportingMatrix buildReportingMatrix(Rhythm rhythm, const QList<UnitId> &units, const QList<Period> &periods,
                                     const ReportingFacts &facts, const Catalogue &catalogue)
{
    ReportingMatrix matrix{rhythm, units, periods, {}};
    const QSet<IndicatorId> headline = headlineIndicators(catalogue);
    for (const UnitId unit : units) {
        QList<ReportingCell> row;
        QSet<IndicatorId> expected = headline;
        const Unit *known = catalogue.unit(unit);
        for (const Period &period : periods) {
            const ReportedFigures figures = facts.reported.value(period).value(unit);
            ReportingCell cell = judged(period, figures, expected, catalogue);
            if (cell.state == ReportingState::Silent && known && !known->validity.holdsOn(period.to))
                cell.state = ReportingState::NoUnit;
            if (facts.locked.value(period).contains(unit))
                cell.state = ReportingState::Locked;
            row += cell;
            const QSet<IndicatorId> given = ownIndicators(figures.indicators, catalogue);
            if (!given.isEmpty())
                expected = given;
        }
        matrix.rows += row;
    }
    return matrix;
}

Result<ReportingMatrix> readReportingMatrix(const Workspace &workspace, Rhythm rhythm, const Selection &selection,
                                            const std::atomic_bool &stop)
{
    Result<QList<Period>> stored = workspace.periods();
    if (!stored)
        return stored.error();
    QList<Period> periods = *stored;
    for (const Period &due : dueReports(workspace.clock().today())) {
        if (!periods.contains(due))
            periods += due;
    }
    periods.removeIf([rhythm](const Period &period) { return rhythmOf(period) != rhythm; });
    std::ranges::sort(periods, isEarlier);
    const WorkStore store(workspace.database());
    const LockStore locks(workspace.database());
    ReportingFacts facts;
    // Newest first: what is reported of published indices alone fills years of no interest.
    QList<Period> kept;
    for (auto it = periods.crbegin(); it != periods.crend() && kept.size() < mostPeriods && !stop; ++it) {
        const Result<QHash<UnitId, ReportedFigures>> reported = store.reported(*it);
        if (!reported)
            return reported.error();
        const Result<QList<UnitId>> locked = locks.lockedIn(*it);
        if (!locked)
            return locked.error();
        facts.reported.insert(*it, *reported);
        facts.locked.insert(*it, QSet<UnitId>(locked->cbegin(), locked->cend()));
        const bool anyOwn = std::ranges::any_of(*reported, [&](const ReportedFigures &figures) {
            return !ownIndicators(figures.indicators, workspace.catalogue()).isEmpty();
        });
        if (anyOwn || !stored->contains(*it))
            kept.prepend(*it);
    }
    const QList<UnitId> units = rowsFor(facts, selection, workspace.catalogue());
    return buildReportingMatrix(rhythm, units, kept, facts, workspace.catalogue());
}

} // namespace parboard
