#pragma once

#include "models/exchange/importwriter.h"

namespace parboard {

/// What importing `figure`, whose source and batch are settled, makes of the claims of its cell: an import writes this,
/// and a trial judges it. `existing` is the number of the claim that a change is about. The claims stay as they are if
/// the figure is there already and where a conflict keeps them.
QList<Figure> claimsAfterImport(QList<Figure> claims, const Figure &figure, CellChange change, int existing,
                                ConflictStrategy strategy);

} // namespace parboard
