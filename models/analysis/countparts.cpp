#include "models/analysis/countparts.h"

#include <algorithm>

namespace parboard {

namespace {

std::optional<StatedCount> given(const CellKey &cell, const FigureSet &figures)
{
    const Figure *claim = chosenClaim(figures, cell);
    if (!claim || !claim->hasNumber())
        return std::nullopt;
    return StatedCount{*claim->value, {*claim}};
}

std::optional<StatedCount> summed(const Rule &rule, CellKey cell, const FigureSet &figures, const Catalogue &catalogue)
{
    StatedCount total;
    const QStringList parts = rule.right.split(u'+');
    for (const QString &part : parts) {
        const Indicator *known = catalogue.indicator(part);
        if (!known)
            return std::nullopt;
        cell.indicator = known->id;
        const std::optional<StatedCount> count = given(cell, figures);
        if (!count)
            return std::nullopt;
        total.value += count->value;
        total.from += count->from;
    }
    return total;
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

std::optional<StatedCount> statedCount(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    if (std::optional<StatedCount> count = given(cell, figures))
        return count;
    const Indicator *indicator = catalogue.indicator(cell.indicator);
    if (!indicator)
        return std::nullopt;
    for (const Rule &rule : catalogue.rules) {
        if (rule.kind != QLatin1String("sum") || rule.severity != QLatin1String("error") ||
            rule.left != indicator->code)
            continue;
        if (std::optional<StatedCount> count = summed(rule, cell, figures, catalogue))
            return count;
    }
    return std::nullopt;
}

bool isSameEvidence(const QList<Figure> &figures)
{
    return std::ranges::all_of(figures, [&figures](const Figure &figure) {
        const Figure &first = figures.constFirst();
        return figure.source == first.source && figure.dataFrom == first.dataFrom && figure.dataTo == first.dataTo &&
               figure.asOf == first.asOf;
    });
}

} // namespace parboard
