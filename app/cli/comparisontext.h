#pragma once

#include "models/analysis/comparison.h"

#include <QString>

namespace parboard {

/// A comparison as a table for people: for each indicator its rows and its notes, in the language of the request.
QString comparisonText(const Comparison &comparison, const Catalogue &catalogue);

} // namespace parboard
