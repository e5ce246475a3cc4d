#pragma once

#include "models/workspace/workspace.h"

#include <optional>

namespace parboard {

/// The national target of the indicator for `year`, or the next one after it; the on-time target is the office's own
/// where it set one.
std::optional<Target> targetInForce(const Indicator &indicator, int year, const Workspace &workspace);

} // namespace parboard
