#pragma once

#include "models/workspace/indexyear.h"

#include <QList>

namespace parboard {

class Workspace;

/// An earlier year that a year of the reform index can be held against.
struct EarlierYear
{
    QString scheme; ///< code
    int year = 0;
    bool hasEntries = false; ///< of the unit

    bool operator==(const EarlierYear &) const = default;
};

/// The years before `year` in which the unit has entries under any set of the same kind, and the year before under the
/// same set even without entries, since figures may feed it; latest first, of a year those with entries and the same
/// set first.
Result<QList<EarlierYear>> earlierYears(const IndexYear &year, UnitId unit, const Workspace &workspace);

} // namespace parboard
