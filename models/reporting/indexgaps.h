#pragma once

#include "models/reporting/indexcontent.h"

#include <QHash>

namespace parboard {

/// What the fields of a unit are held against.
enum class FieldBase { Nothing, Best, Median, LastYear, Target };

/// Percentages (hundredths) to be reached by field code; that of the total has an empty code.
using IndexTargets = QHash<QString, int>;

/// The base of gaps, with what its kind needs.
struct GapBase
{
    FieldBase kind = FieldBase::Nothing;
    QList<UnitScore> scores = {};               ///< Best, Median: of whom
    const UnitScore *earlier = nullptr;         ///< LastYear: the unit's own of an earlier year
    const IndexScheme *earlierScheme = nullptr; ///< LastYear: what it was scored by
    int earlierYear = 0;
    IndexTargets targets = {}; ///< Target
};

/// One field of a unit, or its total, against a base.
struct FieldGap
{
    QString field;           ///< empty: the total
    std::optional<int> own;  ///< hundredths of a percent
    std::optional<int> base; ///< the same
    Points behind = 0;       ///< points that the unit would win by coming up to the base; 0 if it is ahead
    QString note;            ///< why there is no gap: missing components, no target, "do bộ tiêu chí thay đổi"
    QList<UnitId> best = {}; ///< FieldBase::Best: who has the base

    /// Hundredths of a percent that the unit is ahead, less than 0 if it is behind.
    [[nodiscard]] std::optional<int> ahead() const { return own && base ? std::optional(*own - *base) : std::nullopt; }
};

/// True if the field (the whole set for an empty code) has the same criteria with the same points and rules in both
/// sets: only then its percentages mean the same. Who is in charge, evidence and notes do not matter.
bool hasSameCriteria(const IndexScheme &left, const IndexScheme &right, const QString &field);

/// Gaps of `own` to the base: the best or median field index among the scores (those with one), its own of an earlier
/// year, or targets. A field whose criteria changed since that year carries a note that says so, and nothing is
/// subtracted (domain.md b.1: what looks like worse work is often a new scheme). The widest gap first, in percent of
/// the maximum, of as wide ones the one of more points; fields without a gap last, in the order of the scheme.
QList<FieldGap> fieldGaps(const IndexContext &context, const UnitScore &own, const GapBase &base);
/// The same of the total.
FieldGap totalGap(const IndexContext &context, const UnitScore &own, const GapBase &base);

} // namespace parboard
