#pragma once

#include "models/analysis/countparts.h"
#include "models/core/catalogue.h"
#include "models/core/figure.h"

#include <QList>

#include <optional>

namespace parboard {

/// A rate computed from counts, with the counts it came from.
struct ComputedRate
{
    double value = 0; ///< percent
    double numerator = 0;
    double denominator = 0;
    QList<Figure> from;     ///< the numerator or its parts, then the denominator or its parts
    int numeratorParts = 0; ///< how many of `from` make up the numerator
};

/// The rate of `cell` from the counts of the same unit, scope and period, if its indicator names a numerator and a
/// denominator and both are known. A total that nobody stated is the sum of its parts when a sum rule of severity error
/// says so (resolved = on time + late). Nothing if a count is missing, the denominator is zero, or the counts come from
/// different sources or windows.
std::optional<ComputedRate> computeRate(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue);

} // namespace parboard
