#include "models/analysis/ratecomputation.h"

#include <algorithm>

namespace parboard {

namespace {

struct Count
{
    double value = 0;
    QList<Figure> from;
};

std::optional<Count> stated(const QString &indicator, CellKey cell, const FigureSet &figures,
                            const Catalogue &catalogue)
{
    const Indicator *known = catalogue.indicator(indicator);
    if (!known)
        return std::nullopt;
    cell.indicator = known->id;
    const Figure *claim = chosenClaim(figures, cell);
    if (!claim || !claim->hasNumber())
        return std::nullopt;
    return Count{*claim->value, {*claim}};
}

std::optional<Count> summed(const Rule &rule, const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    Count total;
    const QStringList parts = rule.right.split(u'+');
    for (const QString &part : parts) {
        const std::optional<Count> count = stated(part, cell, figures, catalogue);
        if (!count)
            return std::nullopt;
        total.value += count->value;
        total.from += count->from;
    }
    return total;
}

std::optional<Count> countOf(const QString &indicator, const CellKey &cell, const FigureSet &figures,
                             const Catalogue &catalogue)
{
    if (std::optional<Count> count = stated(indicator, cell, figures, catalogue))
        return count;
    for (const Rule &rule : catalogue.rules) {
        if (rule.kind != QLatin1String("sum") || rule.severity != QLatin1String("error") || rule.left != indicator)
            continue;
        if (std::optional<Count> count = summed(rule, cell, figures, catalogue))
            return count;
    }
    return std::nullopt;
}

} // namespace

const Figure *chosenClaim(const FigureSet &figures, const CellKey &cell)
{
    const auto claims = figures.constFind(cell);
    if (claims == figures.cend())
        return nullptr;
    const auto chosen =
        std::find_if(claims->cbegin(), claims->cend(), [](const Figure &claim) { return claim.chosen; });
    return chosen == claims->cend() ? nullptr : &*chosen;
}

std::optional<ComputedRate> computeRate(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(cell.indicator);
    if (!indicator || indicator->combine != QLatin1String("ratio"))
        return std::nullopt;
    const std::optional<Count> numerator = countOf(indicator->numerator, cell, figures, catalogue);
    const std::optional<Count> denominator = countOf(indicator->denominator, cell, figures, catalogue);
    if (!numerator || !denominator || denominator->value <= 0)
        return std::nullopt;
    const QList<Figure> from = numerator->from + denominator->from;
    const Figure &first = from.constFirst();
    const bool sameEvidence = std::all_of(from.cbegin(), from.cend(), [&first](const Figure &count) {
        return count.source == first.source && count.dataFrom == first.dataFrom && count.dataTo == first.dataTo &&
               count.asOf == first.asOf;
    });
    if (!sameEvidence)
        return std::nullopt;
    return ComputedRate{100 * numerator->value / denominator->value, denominator->value, from,
                        int(numerator->from.size())};
}

} // namespace parboard
