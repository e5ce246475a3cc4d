#pragma once

#include <QList>

namespace parboard {

/// Round values (1, 2 or 5 times a power of ten apart) that enclose `low` to `high` in about `wanted` steps, lowest
/// first. At least two values, also where `low` equals `high`.
QList<double> roundTicks(double low, double high, int wanted = 5);

/// Decimals that tell values `step` apart.
int decimalsFor(double step);

} // namespace parboard
