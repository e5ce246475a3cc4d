#pragma once

#include "models/analysis/comparison.h"

#include <QString>

namespace parboard {

/// A difference with its sign and unit: "+1,20 điểm %", "−3 bậc", "+12 (+4,5 %)"; differences of percentages are
/// points, never percent (showing-figures.md, rule 33). Ranks: up is towards 1.
QString differenceText(double difference, std::optional<double> percent, const Indicator &indicator, Language language);

/// A change with an arrow for the direction of the number and a word for what it means by the indicator's polarity:
/// "▲ +1,20 điểm % (tốt lên)"; without a polarity no word. "unchanged" for no
/// change. That the two figures end on other days of their periods is said behind it.
QString changeText(const Change &change, const Indicator &indicator, Language language);

} // namespace parboard
