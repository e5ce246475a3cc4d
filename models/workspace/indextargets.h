#pragma once

#include "models/reporting/indexgaps.h"
#include "models/workspace/indexyear.h"

namespace parboard {

class Workspace;

/// The percentages that an office wants to reach with a unit in a year under a set of criteria; they are its own goals
/// and travel with the database.
Result<IndexTargets> indexTargets(const IndexYear &year, UnitId unit, const Workspace &workspace);

/// Keeps the target of a field, of the total for an empty code, in hundredths of a percent; nothing takes it away.
/// Errors: not between 0 and 100 percent, the database.
Result<void> setIndexTarget(const IndexYear &year, UnitId unit, const QString &field, std::optional<int> target,
                            const Workspace &workspace);

} // namespace parboard
