#pragma once

#include "models/core/indexentry.h"
#include "models/core/indexscheme.h"
#include "models/core/result.h"

namespace parboard {

/// What speaks against an entry under a scheme: points above the maximum, self-assessed ones that the rule cannot give,
/// a component that is not scored, one that does not apply without a reason.
Result<void> checkEntry(const IndexEntry &entry, const IndexScheme &scheme);

} // namespace parboard
