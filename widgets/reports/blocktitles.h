#pragma once

#include "models/core/catalogue.h"
#include "models/reporting/reportplan.h"

#include <QString>

namespace parboard {

/// "Heading", "Sentences" ...
QString blockKindName(PlanBlock::Kind kind);

/// One line for the list of blocks: the kind and what it is about.
QString reportBlockTitle(const PlanBlock &block, const Catalogue &catalogue, Language language);

/// True for blocks that are about indicators.
bool needsIndicators(PlanBlock::Kind kind);

/// A block of `kind` to begin with; what needs an indicator gets the first that `plan` names.
PlanBlock newReportBlock(PlanBlock::Kind kind, const ReportPlan &plan);

} // namespace parboard
