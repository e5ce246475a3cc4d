#pragma once

#include "models/reporting/figuretable.h"
#include "models/reporting/panels.h"

namespace parboard {

/// The table of all indicators with figures, grouped by area of reform in the order of the catalogue.
FigureTable buildFigureTable(const ContentContext &context);

} // namespace parboard
