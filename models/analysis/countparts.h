#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"

#include <QList>

#include <optional>

namespace parboard {

/// A count as somebody stated it, or as the sum of the parts that somebody stated.
struct StatedCount
{
    double value = 0;
    QList<Figure> from; ///< the figure, or its parts
};

/// The chosen claim of a cell, or nothing.
const Figure *chosenClaim(const FigureSet &figures, const CellKey &cell);

/// The count of `cell`. A total that nobody stated is the sum of its parts when a sum rule of severity error says so
/// (resolved = on time + late). Nothing if it, or one of the parts, has no number.
std::optional<StatedCount> statedCount(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue);

/// True if all the figures come from one source and cover the same days: what may be put together without a word.
bool isSameEvidence(const QList<Figure> &figures);

} // namespace parboard
