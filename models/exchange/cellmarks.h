#pragma once

#include "models/core/figure.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace parboard {

/// Remembers which cells a file has given already, in a few bits each however many they are.
class CellMarks
{
public:
    /// Marks `cell` as given by `source` (any number); false if it was marked before.
    bool mark(const CellKey &cell, int source);

private:
    /// A unit's figures of a period, nearly always from one source.
    struct Report
    {
        int unit = 0;   ///< place in m_groups' lists
        int period = 0; ///< number
        int usual = 0;  ///< the source that gave the first figure
    };
    /// Period, level and source in one number, beside the indicator.
    using Group = std::pair<qint64, quint64>;

    [[nodiscard]] const Report &reportOf(const CellKey &cell, int source);

    /// Places of units: a short list, or a bit for each when they are many.
    struct Units
    {
        std::vector<int> few;
        std::vector<bool> many;
    };

    QHash<UnitId, int> m_units;
    QHash<Period, int> m_periods;
    QHash<std::pair<int, int>, int> m_usual; ///< by unit and period
    QHash<Group, Units> m_groups;
    // The cell marked last: tables go unit by unit or period by period.
    std::optional<UnitId> m_unit;
    Period m_period;
    Report m_report;
};

} // namespace parboard
