#include "models/analysis/ratecomputation.h"

namespace parboard {

namespace {

std::optional<StatedCount> countOf(const QString &indicator, CellKey cell, const FigureSet &figures,
                                   const Catalogue &catalogue)
{
    const Indicator *known = catalogue.indicator(indicator);
    if (!known)
        return std::nullopt;
    cell.indicator = known->id;
    return statedCount(cell, figures, catalogue);
}

} // namespace

std::optional<ComputedRate> computeRate(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(cell.indicator);
    if (!indicator || indicator->combine != QLatin1String("ratio"))
        return std::nullopt;
    const std::optional<StatedCount> numerator = countOf(indicator->numerator, cell, figures, catalogue);
    const std::optional<StatedCount> denominator = countOf(indicator->denominator, cell, figures, catalogue);
    if (!numerator || !denominator || denominator->value <= 0)
        return std::nullopt;
    const QList<Figure> from = numerator->from + denominator->from;
    if (!isSameEvidence(from))
        return std::nullopt;
    return ComputedRate{100 * numerator->value / denominator->value, numerator->value, denominator->value, from,
                        int(numerator->from.size())};
}

} // namespace parboard
