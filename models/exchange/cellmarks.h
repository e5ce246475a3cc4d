#pragma once

#include "models/core/figure.h"

#include <QHash>

#include <vector>

namespace parboard {

/// Remembers which cells a file has given already, in a few bits each however many they are.
class CellMarks
{
public:
    /// Marks `cell` as given by `source` (any number); false if it was marked before.
    bool mark(const CellKey &cell, int source);

private:
    struct Group
    {
        Period period;
        qint64 indicator = 0;
        int scope = 0;
        int source = 0;

        bool operator==(const Group &) const = default;
    };
    friend size_t qHash(const Group &group, size_t seed);

    /// Places of units: a short list, or a bit for each when they are many.
    struct Units
    {
        std::vector<int> few;
        std::vector<bool> many;
    };

    QHash<UnitId, int> m_places;
    QHash<Group, Units> m_groups;
};

} // namespace parboard
