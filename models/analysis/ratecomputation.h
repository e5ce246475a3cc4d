#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"

#include <QList>

#include <optional>

namespace parboard {

/// A rate computed from counts, with the counts it came from.
struct ComputedRate
{
    double value = 0; ///< percent
    double denominator = 0;
    QList<Figure> from; ///< numerator first, then the denominator or the parts that add up to it
};

/// The chosen claim of a cell, or nothing.
const Figure *chosenClaim(const FigureSet &figures, const CellKey &cell);

/// The rate of `cell` from the counts of the same unit, scope and period, if its indicator names a numerator and a
/// denominator and both are known. A total that nobody stated is the sum of its parts when a sum rule of severity error
/// says so (resolved = on time + late). Nothing if a count is missing or the denominator is zero.
std::optional<ComputedRate> computeRate(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue);

} // namespace parboard
