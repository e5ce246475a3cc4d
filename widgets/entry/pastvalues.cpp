#include "widgets/entry/pastvalues.h"

#include "models/analysis/ratecomputation.h"

#include <QSet>

#include <algorithm>

namespace parboard {

namespace {

bool isQuarter(PeriodKind kind)
{
    return kind <= PeriodKind::Quarter4;
}

/// Quarters are one series; the other kinds are a series each.
bool sameSeries(PeriodKind left, PeriodKind right)
{
    return left == right || (isQuarter(left) && isQuarter(right));
}

PastValue valueOf(const FigureSet &figures, const CellKey &cell, const Catalogue &catalogue)
{
    PastValue past;
    past.period = cell.period;
    if (const Figure *figure = chosenClaim(figures, cell)) {
        past.value = figure->value;
        past.denominator = figure->denominator;
        past.status = figure->status;
        past.qualifier = figure->qualifier;
        past.entered = true;
    } else if (const std::optional<ComputedRate> rate = computeRate(cell, figures, catalogue)) {
        past.value = rate->value;
        past.entered = true;
        past.computed = true;
    }
    return past;
}

bool breakBetween(const QList<SeriesBreak> &breaks, const Period &earlier, const Period &later)
{
    return std::ranges::any_of(breaks, [&](const SeriesBreak &one) {
        // The merging of provinces made new units: within one unit's series it breaks nothing.
        return one.indicator != u"*" && earlier.to < one.effectiveOn && one.effectiveOn <= later.to;
    });
}

void compareWithBefore(QList<PastValue> &values, const QList<SeriesBreak> &breaks)
{
    for (qsizetype at = 1; at < values.size(); ++at) {
        const PastValue &before = values.at(at - 1);
        PastValue &past = values[at];
        past.afterBreak = breakBetween(breaks, before.period, past.period);
        if (past.value && before.value && !past.afterBreak && before.period == past.period.previous()) {
            past.change = *past.value - *before.value;
            past.before = before.value;
        }
    }
}

} // namespace

QList<PastValue> pastValues(const FigureSet &figures, const CellKey &cell, const Catalogue &catalogue, int most)
{
    QSet<Period> periods;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        const Period &period = it.key().period;
        if (it.key().unit == cell.unit && it.key().scope == cell.scope && period != cell.period &&
            sameSeries(period.kind, cell.period.kind) && isEarlier(period, cell.period))
            periods << period;
    }
    QList<Period> ordered(periods.cbegin(), periods.cend());
    std::ranges::sort(ordered, [](const Period &left, const Period &right) { return isEarlier(right, left); });
    QList<PastValue> values{valueOf(figures, cell, catalogue)};
    for (const Period &period : std::as_const(ordered)) {
        const PastValue past = valueOf(figures, {cell.unit, cell.indicator, cell.scope, period}, catalogue);
        if (past.entered && values.size() <= most)
            values.prepend(past);
    }
    const Indicator *indicator = catalogue.indicator(cell.indicator);
    compareWithBefore(values, indicator ? catalogue.breaksOf(indicator->code) : QList<SeriesBreak>());
    return values;
}

} // namespace parboard
