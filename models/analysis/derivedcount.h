#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"

#include <QList>

#include <optional>

namespace parboard {

/// A period put together from others of its year: the counts of `plus` added, those of `minus` taken away.
struct PeriodSum
{
    QList<Period> plus;
    QList<Period> minus;

    bool operator==(const PeriodSum &) const = default;
};

/// The ways in which a count of `period` follows from other periods, the best first. The ministry asks for quarter 1,
/// six months, quarter 3 and the year only (công văn 581/BNV-CCHC), so quarter 2 = six months - quarter 1, nine months
/// = six months + quarter 3, quarter 4 = year - six months - quarter 3 (domain.md a.2). Empty for other windows.
QList<PeriodSum> waysToDerive(const Period &period);

/// Why a count of a period is not put together from others.
enum class DerivationRefusal {
    NotAdditive,   ///< a rate, rank, score, stock or a number for the year: it does not add up over time
    CarriedOver,   ///< a count that holds what was carried over from the period before
    PartMissing,   ///< no way has all its parts
    PartInexact,   ///< a part is "over", "about" ...
    WindowsApart,  ///< the days that the parts cover do not meet: a gap, or days counted twice
    OtherSources,  ///< of a rate: its two counts come from different sources
    NotAShare,     ///< of a rate: the part came out below zero or greater than the whole
    PartOtherBasis ///< the parts have different wholes (denominators)
};

/// A count, or a rate from such counts, that follows from other periods.
struct DerivedCount
{
    double value = 0; ///< a count may be negative: later corrections; shown with a warning, never cut off at 0
    std::optional<double> numerator; ///< of a rate (percent)
    std::optional<double> denominator;
    QDate dataFrom; ///< the days it covers
    QDate dataTo;
    QList<Figure> from; ///< of a count: those added first, then those taken away; of a rate: the same of both counts
    int added = 0;      ///< how many of `from` are added; of a rate: how many belong to the numerator
};

/// What was found: a count or rate, or the reason why there is none.
struct Derivation
{
    std::optional<DerivedCount> count;
    DerivationRefusal refusal = DerivationRefusal::PartMissing;
    QList<CellKey> missing; ///< the parts that the best way lacks
};

/// The count of `cell` from those of other periods of the same unit, indicator and scope (the chosen claims, or the
/// sums of their parts).
Derivation deriveCount(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue);

/// The rate of `cell` (percent) from derived counts, if both cover the same days; rates themselves are never added.
Derivation deriveRate(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue);

/// The reason for people, to stand after a colon or in brackets.
QString refusalText(DerivationRefusal refusal);

} // namespace parboard
