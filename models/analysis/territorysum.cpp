#include "models/analysis/territorysum.h"

#include "models/analysis/countparts.h"
#include "models/analysis/derivedcount.h"
#include "models/analysis/likeness.h"
#include "models/analysis/ratecomputation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace parboard {

namespace {

struct TerritoryText
{
    Q_DECLARE_TR_FUNCTIONS(Territory)
};

/// A count of one predecessor, with the figures behind it.
struct UnitCount
{
    double value = 0;
    std::optional<double> denominator;
    QList<Figure> from;
};

std::optional<UnitCount> countOf(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    if (const std::optional<StatedCount> stated = statedCount(cell, figures, catalogue)) {
        const bool isWhole = stated->from.size() == 1;
        return UnitCount{stated->value, isWhole ? stated->from.constFirst().denominator : std::nullopt, stated->from};
    }
    const Derivation derived = deriveCount(cell, figures, catalogue);
    return derived.count ? std::optional(UnitCount{derived.count->value, {}, derived.count->from}) : std::nullopt;
}

std::optional<ComputedRate> rateOf(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    if (std::optional<ComputedRate> rate = computeRate(cell, figures, catalogue))
        return rate;
    const Derivation derived = deriveRate(cell, figures, catalogue);
    if (!derived.count)
        return std::nullopt;
    const DerivedCount &count = *derived.count;
    return ComputedRate{count.value, *count.numerator, *count.denominator, count.from, count.added};
}

void addCounts(TerritorySum &sum, CellKey cell, const QList<UnitId> &parts, const FigureSet &figures,
               const Catalogue &catalogue)
{
    double total = 0;
    double whole = 0;
    bool hasWhole = true;
    for (const UnitId part : parts) {
        cell.unit = part;
        const std::optional<UnitCount> count = countOf(cell, figures, catalogue);
        if (!count) {
            sum.missing += part;
            continue;
        }
        sum.known += part;
        sum.from += count->from;
        total += count->value;
        hasWhole = hasWhole && count->denominator;
        whole += count->denominator.value_or(0);
    }
    if (sum.known.isEmpty())
        return;
    sum.refusal = TerritoryRefusal::PartsUnlike;
    QSet<QString> baseYears;
    for (const Figure &figure : std::as_const(sum.from))
        baseYears << baseYearIn(figure.note);
    if (baseYears.size() > 1)
        return;
    sum.value = total;
    if (hasWhole && sum.missing.isEmpty())
        sum.denominator = whole;
}

void addRates(TerritorySum &sum, CellKey cell, const QList<UnitId> &parts, const FigureSet &figures,
              const Catalogue &catalogue)
{
    double numerator = 0;
    double denominator = 0;
    QList<Figure> below;
    for (const UnitId part : parts) {
        cell.unit = part;
        const std::optional<ComputedRate> rate = rateOf(cell, figures, catalogue);
        if (!rate) {
            sum.missing += part;
            continue;
        }
        sum.known += part;
        sum.from += rate->from.first(rate->numeratorParts);
        below += rate->from.sliced(rate->numeratorParts);
        numerator += rate->numerator;
        denominator += rate->denominator;
    }
    sum.numeratorParts = int(sum.from.size());
    sum.from += below;
    if (sum.known.isEmpty())
        return;
    sum.refusal = TerritoryRefusal::PartMissing;
    if (!sum.missing.isEmpty())
        return;
    sum.value = 100 * numerator / denominator;
    sum.denominator = denominator;
}

} // namespace

TerritorySum sumOverPredecessors(const CellKey &cell, const Crosswalk &crosswalk, const FigureSet &figures,
                                 const Catalogue &catalogue)
{
    TerritorySum sum;
    const QList<UnitId> parts = crosswalk.predecessors(cell.unit);
    const Indicator *indicator = catalogue.indicator(cell.indicator);
    if (indicator && indicator->combine == u"sum") {
        addCounts(sum, cell, parts, figures, catalogue);
    } else if (indicator && indicator->combine == u"ratio") {
        addRates(sum, cell, parts, figures, catalogue);
        // Stated rates are there, but no counts to add.
        const auto isStated = [&](UnitId part) {
            return chosenClaim(figures, {part, cell.indicator, cell.scope, cell.period}) != nullptr;
        };
        if (sum.known.isEmpty() && std::ranges::any_of(parts, isStated))
            sum.refusal = TerritoryRefusal::NotAdditive;
    } else {
        sum.refusal = TerritoryRefusal::NotAdditive;
        for (const UnitId part : parts) {
            const CellKey own{part, cell.indicator, cell.scope, cell.period};
            (chosenClaim(figures, own) != nullptr ? sum.known : sum.missing) += part;
        }
    }
    return sum;
}

QString refusalText(TerritoryRefusal refusal)
{
    switch (refusal) {
    case TerritoryRefusal::NotAdditive:
        return TerritoryText::tr("published scores, ranks and rates without counts stay with the old provinces");
    case TerritoryRefusal::PartsUnlike:
        return TerritoryText::tr("the old provinces count since different years");
    case TerritoryRefusal::PartMissing:
        return TerritoryText::tr("counts of some of the old provinces are missing");
    case TerritoryRefusal::NothingKnown:
        break;
    }
    return TerritoryText::tr("none of the old provinces has the figure");
}

} // namespace parboard
