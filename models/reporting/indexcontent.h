#pragma once

#include "models/analysis/whatif.h"
#include "models/core/catalogue.h"
#include "models/reporting/heatspec.h"
#include "models/reporting/waterfallspec.h"

#include <QString>
#include <QStringList>

namespace parboard {

/// What the drawings and tables of the reform index are made with.
struct IndexContext
{
    const IndexScheme &scheme;
    int year = 0;
    ScoreForm form = ScoreForm::SelfAssessed;
    const Catalogue &catalogue;
    Language language = Language::Vietnamese;
    std::optional<UnitId> ownUnit = {};

    /// The name in the list of the year's end; of a unit of the other list with that list behind it.
    [[nodiscard]] QString unitName(UnitId unit) const;
    /// "2.1.1 Hồ sơ giải quyết đúng hạn (%)"; the bare code of what the scheme lacks.
    [[nodiscard]] QString nodeName(const QString &code) const;
    /// "Chỉ số cải cách hành chính cấp tỉnh (phiên bản 1)": old years keep the version that they were scored by.
    [[nodiscard]] QString schemeName() const;
};

/// What the fields of a unit are held against.
enum class FieldBase { Nothing, Best, Median, LastYear };

/// The fields of several units side by side, in percent of their maximum (so that fields of unlike weight compare,
/// domain.md b.2), the total last; units in the order of the scores given. A field with missing components has no
/// percentage and says so. Bands by column as in every heat table, but none where all units are alike: nobody is then
/// the best or the weakest.
HeatSpec buildIndexHeat(const IndexContext &context, const QList<UnitScore> &scores);

/// One field of a unit against a base.
struct FieldGap
{
    QString field;
    std::optional<int> own;  ///< hundredths of a percent
    std::optional<int> base; ///< the same
    Points behind = 0;       ///< points that the unit would win by coming up to the base; 0 if it is ahead
    QString note;            ///< why there is no gap: missing components, "do bộ tiêu chí thay đổi"
    QList<UnitId> best = {}; ///< FieldBase::Best: who has the base

    /// Hundredths of a percent that the unit is ahead, less than 0 if it is behind.
    [[nodiscard]] std::optional<int> ahead() const { return own && base ? std::optional(*own - *base) : std::nullopt; }
};

/// Gaps of `own` to the best or median field index among `scores` (those with one), or to its own of the year before
/// under `lastYearScheme`; where that is another version or scheme every field carries the note that the set of
/// criteria changed, and nothing is subtracted (domain.md b.1: what looks like worse work is often a new scheme). The
/// widest gap first, in percent of the maximum, of as wide ones the one of more points; fields without a gap last, in
/// the order of the scheme.
QList<FieldGap> fieldGaps(const IndexContext &context, const UnitScore &own, const QList<UnitScore> &scores,
                          FieldBase base, const UnitScore *lastYear = nullptr,
                          const IndexScheme *lastYearScheme = nullptr);

/// The waterfall of a trial, with the group before and after and the sentence "at least" where components are missing.
/// The axis is in percent of the maximum, cut to round values around the running totals.
WaterfallSpec buildWaterfall(const IndexContext &context, const UnitScore &before, const Trial &trial);

} // namespace parboard
