#pragma once

#include "models/analysis/comparison.h"

#include <QDate>
#include <QList>

namespace parboard {

/// What a line over time is asked for.
struct TrendRequest
{
    QList<UnitId> units;
    IndicatorId indicator{};
    Scope scope = Scope::All;
    PeriodKind kind = PeriodKind::Year; ///< Quarter1 stands for all four quarters
    int firstYear = 0;
    int lastYear = 0;
    QDate today; ///< periods that begin later are not asked for
    Language language = Language::Vietnamese;
    QList<SeriesBreak> breaks = {}; ///< beside those that the catalogue has of the indicator
};

/// A place on the calendar and what a unit has there.
struct TrendPoint
{
    Period period;
    ComparedRow row;
    bool isUnfinished = false; ///< the days it covers do not reach the end of the period: dotted, hollow, no trend
    int segment = 0;           ///< points of different segments are not joined: the series broke between them
};

struct TrendSeries
{
    UnitId unit{};
    QList<TrendPoint> points; ///< one for each period of the axis; without a number it is a gap
};

/// A break of the series between two places of the axis.
struct TrendBreak
{
    int before = 0; ///< the line is cut to the left of this place of the axis
    SeriesBreak what;
};

/// An indicator over time. The axis comes from the calendar, not from the data.
struct Trend
{
    TrendRequest request;
    QList<Period> axis;
    QList<TrendSeries> series;
    QList<TrendBreak> breaks;
    QList<GuardNote> notes;
};

/// The periods that `request` asks for, earliest first.
QList<Period> trendAxis(const TrendRequest &request);

/// The lines of `request`. A break cuts all lines; that of the redrawn map cuts only those of ranks and of units that
/// changed. Pure.
Trend trendOf(const TrendRequest &request, const FigureSet &figures, const Catalogue &catalogue);

} // namespace parboard
