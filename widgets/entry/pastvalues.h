#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"

#include <QList>

#include <optional>

namespace parboard {

/// What a cell held in one period: the figure in use, or the rate computed from its counts.
struct PastValue
{
    Period period;
    std::optional<double> value; ///< nothing for the states without a number
    std::optional<double> denominator;
    Status status = Status::Reported;
    Qualifier qualifier = Qualifier::Exact;
    bool entered = false; ///< false: nothing was entered (only the cell's own period can be so)
    bool computed = false;
    bool afterBreak = false;      ///< a series break lies between this period and the one before in the list
    std::optional<double> change; ///< against the period just before; nothing across a break or a gap
    std::optional<double> before; ///< the value that `change` is against
};

/// The last `most` periods of the cell's kind before its own that hold a figure of its unit, indicator and scope, and
/// the cell's own period at the end: earliest first.
QList<PastValue> pastValues(const FigureSet &figures, const CellKey &cell, const Catalogue &catalogue, int most);

} // namespace parboard
