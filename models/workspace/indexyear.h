#pragma once

#include "models/analysis/comparison.h"
#include "models/analysis/indexscore.h"
#include "models/storage/indexstore.h"

#include <QHash>

namespace parboard {

/// All that is known of one year under one version of a scheme.
struct IndexYear
{
    StoredScheme stored;
    int year = 0;
    QHash<UnitId, IndexEntries> entries;
    QHash<UnitId, FeedingFigures> figures; ///< of the units that were asked for and of those with entries

    [[nodiscard]] UnitScore score(UnitId unit, ScoreForm form) const;
    /// The scores of several units, ranked among each other.
    [[nodiscard]] QList<UnitScore> scores(const QList<UnitId> &units, ScoreForm form) const;
    /// The same, best first; those without a percentage last.
    [[nodiscard]] QList<UnitScore> bestFirst(const QList<UnitId> &units, ScoreForm form) const;
    /// Units with an entry, in the order of their ids.
    [[nodiscard]] QList<UnitId> unitsWithEntries() const;
    /// Final points if anybody has some, else appraised ones, else the self-assessed: never mixed.
    [[nodiscard]] ScoreForm bestForm() const;
};

/// The figure that feeds a component, of a row of the comparison. Only exact numbers are computed with.
FeedingFigure feedingFigure(const ComparedRow &row);

} // namespace parboard
