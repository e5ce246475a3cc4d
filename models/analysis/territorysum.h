#pragma once

#include "models/analysis/crosswalk.h"
#include "models/core/catalogue.h"
#include "models/core/figure.h"

#include <QList>

#include <optional>

namespace parboard {

/// Why a figure of a merged unit is not put together from those of its predecessors (domain.md f.2).
enum class TerritoryRefusal {
    NotAdditive,  ///< a published score or rank, or a rate that no counts stand behind: it stays with the old units
    NothingKnown, ///< none of the predecessors has the figure, or the counts of the rate
    PartsUnlike,  ///< the predecessors count since different years
    PartMissing,  ///< a rate, and some predecessor has no counts: a rate of a part says nothing about the whole
};

/// A figure of a merged unit for the time before it was there. Nothing of it is stored.
struct TerritorySum
{
    std::optional<double> value; ///< a count: the sum of those known; a rate: percent from summed counts
    std::optional<double> denominator;
    TerritoryRefusal refusal = TerritoryRefusal::NothingKnown; ///< when there is no value
    QList<UnitId> known;                                       ///< the predecessors whose figures are in it
    QList<UnitId> missing;                                     ///< those that are not; a count is then "at least"
    QList<Figure> from;
    int numeratorParts = 0; ///< of a rate: how many of `from` make up the numerator
};

/// The figure of `cell` from the same figures of the predecessors of its unit: counts are added, rates recomputed from
/// the added counts, all else is refused. A count of a predecessor may itself follow from its parts or from other
/// periods.
TerritorySum sumOverPredecessors(const CellKey &cell, const Crosswalk &crosswalk, const FigureSet &figures,
                                 const Catalogue &catalogue);

/// The reason for people, to stand after a colon or in brackets.
QString refusalText(TerritoryRefusal refusal);

} // namespace parboard
