#pragma once

#include "models/analysis/trend.h"
#include "models/reporting/linespec.h"
#include "models/reporting/panels.h"

#include <QDate>
#include <QList>
#include <QString>

namespace parboard {

/// Something that happened on a day and is drawn on the line.
struct TrendEvent
{
    QDate on;
    QString text;
};

/// What is chosen for lines over time beside the figures.
struct TrendOptions
{
    Language language = Language::Vietnamese;
    std::optional<UnitId> ownUnit;
    std::optional<Scheme> scheme;
    QList<TrendEvent> events;
    QList<Target> targets;
    QStringList sources; ///< finished lines, below the notes
};

/// All units in one drawing. Ranks have 1 on top; rates and scores begin where their numbers do, counts at zero.
LineSpec buildTrend(const Trend &trend, const Catalogue &catalogue, const TrendOptions &options);

/// One drawing for each unit, all with the same axes: the unit strong, the others grey behind it (rule 7).
QList<LineSpec> buildSmallMultiples(const Trend &trend, const Catalogue &catalogue, const TrendOptions &options);

} // namespace parboard
