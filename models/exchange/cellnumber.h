#pragma once

#include "models/core/entrytext.h"
#include "models/exchange/table.h"

#include <optional>

namespace parboard {

/// What a cell of a table says as a figure of `indicator`. `settled` is how the texts of its column are read, if that
/// is known; without it a text that reads differently either way comes back with otherValue set and must not be taken.
/// A percent format counts as percent. The number is multiplied by ten to the `power`, as it is written: 1.1 million is
/// 1100000 to the last digit. Errors are parts of a sentence: why the cell cannot be taken.
Result<entrytext::Entry> numberIn(const TableCell &cell, const Indicator &indicator,
                                  std::optional<numbertext::Convention> settled, int power = 0);

} // namespace parboard
