#pragma once

#include "models/analysis/comparison.h"
#include "models/analysis/indexscore.h"
#include "models/core/catalogue.h"
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
    /// The scores of several units, ranked among those of the same kind: a department is not ranked among provinces.
    [[nodiscard]] QList<UnitScore> scores(const QList<UnitId> &units, ScoreForm form, const Catalogue &catalogue) const;
    /// The same, best first; those without a percentage last.
    [[nodiscard]] QList<UnitScore> bestFirst(const QList<UnitId> &units, ScoreForm form,
                                             const Catalogue &catalogue) const;
    /// Units with an entry, in the order of their ids.
    [[nodiscard]] QList<UnitId> unitsWithEntries() const;
    /// Those of them that are of the kind of `unit`, and `unit` itself: what may stand in one drawing.
    [[nodiscard]] QList<UnitId> unitsLike(UnitId unit, const Catalogue &catalogue) const;
    /// Final points if anybody has some, else appraised ones, else the self-assessed: never mixed.
    [[nodiscard]] ScoreForm bestForm() const;
};

/// The kind of a unit; a nation's for one that the catalogue lacks.
UnitKind kindOf(UnitId unit, const Catalogue &catalogue);

/// The figure that feeds a component, of a row of the comparison. Only exact numbers are computed with.
FeedingFigure feedingFigure(const ComparedRow &row);

} // namespace parboard
