#pragma once

#include "models/reporting/panels.h"

namespace parboard {

/// True if all rows are of one period and one level of government.
bool areLike(const QList<ComparedRow> &rows);
/// What the values of `rows` (at least one) span: "99,5 %", "99,24 % to 99,81 %", or one value and how many share it.
QString rangeText(const ContentContext &context, const QList<ComparedRow> &rows);
/// The finding of the on-time panel; claims a best unit only among like, exact figures and without a tie.
QString onTimeTitle(const ContentContext &context, const QList<ComparedRow> &rows);

} // namespace parboard
