#include "models/analysis/benchmark.h"

#include "models/analysis/likeness.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

void addBest(GroupFacts &facts, const QList<const ComparedRow *> &rows, const Indicator &indicator)
{
    if (indicator.polarity == Polarity::None || rows.isEmpty())
        return;
    const auto isWorse = [&](const ComparedRow *left, const ComparedRow *right) {
        return indicator.polarity == Polarity::Up ? *left->value < *right->value : *left->value > *right->value;
    };
    facts.best = (*std::ranges::max_element(rows, isWorse))->value;
    for (const ComparedRow *row : rows) {
        if (row->value == facts.best)
            facts.bestUnits += row->cell.unit;
    }
}

/// Rates from the counts behind them: those that only say a percentage have no weight.
void addWeighted(GroupFacts &facts, const QList<const ComparedRow *> &rows)
{
    double numerator = 0;
    double denominator = 0;
    for (const ComparedRow *row : rows) {
        if (!row->computed || !row->denominator)
            continue;
        numerator += *row->value * *row->denominator / 100;
        denominator += *row->denominator;
        ++facts.weightedKnown;
    }
    if (denominator > 0)
        facts.weighted = 100 * numerator / denominator;
}

} // namespace

std::optional<double> quantile(const QList<double> &sorted, double part)
{
    if (sorted.isEmpty())
        return std::nullopt;
    const double place = part * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted.at(below) + (place - double(below)) * (sorted.at(above) - sorted.at(below));
}

GroupFacts factsOf(const QList<ComparedRow> &rows, Scope scope, const ComparisonRequest &request,
                   const Catalogue &catalogue)
{
    GroupFacts facts;
    QSet<UnitId> units;
    QList<const ComparedRow *> counted;
    QList<double> values;
    for (const ComparedRow &row : rows) {
        units << row.cell.unit;
        if (row.hasNumber() && row.cell.scope == scope && row.leftOut.isEmpty()) {
            counted += &row;
            values += *row.value;
        }
    }
    facts.of = int(units.size());
    const Indicator *indicator = rows.isEmpty() ? nullptr : catalogue.indicator(rows.constFirst().cell.indicator);
    if (!indicator || !areAlike(rows, scope, request, catalogue))
        return facts;
    facts.known = int(counted.size());
    // Places are given one by one: their middle says nothing that their number does not.
    if (indicator->unitOfMeasure == UnitOfMeasure::Rank)
        return facts;
    std::ranges::sort(values);
    facts.median = quantile(values, 0.5);
    facts.lowerQuartile = quantile(values, 0.25);
    facts.upperQuartile = quantile(values, 0.75);
    addBest(facts, counted, *indicator);
    if (indicator->combine == u"ratio")
        addWeighted(facts, counted);
    if (indicator->combine == u"sum" && !values.isEmpty()) {
        double total = 0;
        for (const double value : std::as_const(values))
            total += value;
        facts.total = total;
    }
    return facts;
}

} // namespace parboard
