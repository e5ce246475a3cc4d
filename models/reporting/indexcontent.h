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

/// The fields of several units side by side, in percent of their maximum (so that fields of unlike weight compare,
/// domain.md b.2), the total last; units in the order of the scores given. A field with missing components has no
/// percentage and says so. Bands by column as in every heat table, but none where all units are alike: nobody is then
/// the best or the weakest. Published percentages are marked, and have bands only beside final points.
HeatSpec buildIndexHeat(const IndexContext &context, const QList<UnitScore> &scores);

/// The waterfall of a trial, with the group before and after and the sentence "at least" where components are missing.
/// The axis is in percent of the maximum, cut to round values around the running totals.
WaterfallSpec buildWaterfall(const IndexContext &context, const UnitScore &before, const Trial &trial);

} // namespace parboard
