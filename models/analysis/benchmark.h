#pragma once

#include "models/analysis/comparison.h"

#include <QList>

#include <optional>

namespace parboard {

/// What a group of units is as a whole, from like figures of one indicator and level. Never an average of rates.
struct GroupFacts
{
    int known = 0; ///< units with a number that counts
    int of = 0;    ///< units of the group
    std::optional<double> median;
    std::optional<double> lowerQuartile; ///< as Excel's QUARTILE.INC gives it
    std::optional<double> upperQuartile;
    std::optional<double> best; ///< by the indicator's polarity; nothing if there is none
    QList<UnitId> bestUnits;
    std::optional<double> total;    ///< of counts: the sum over the known units
    std::optional<double> weighted; ///< of rates: from the summed counts of those whose counts are known
    int weightedKnown = 0;          ///< how many those are
};

/// The facts of `rows` at `scope`: rows without a number, with a qualifier, or left out do not count, and nothing is
/// given if those that count are unlike. `of` is the number of units among `rows`.
GroupFacts factsOf(const QList<ComparedRow> &rows, Scope scope, const ComparisonRequest &request,
                   const Catalogue &catalogue);

/// The value below which the part `part` (0 to 1) of `sorted` lies, between neighbours by proportion (Excel's
/// QUARTILE.INC). Nothing for no values.
std::optional<double> quantile(const QList<double> &sorted, double part);

} // namespace parboard
