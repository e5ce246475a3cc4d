#pragma once

#include "models/reporting/trendcontent.h"
#include "models/storage/eventstore.h"
#include "models/workspace/workspace.h"

#include <QList>

namespace parboard {

/// Lines over time in finished texts.
struct TrendView
{
    Trend trend;
    LineSpec whole;
    QList<LineSpec> parts; ///< small multiples, one for each unit
    QStringList strip;
    QList<Event> events; ///< those that are drawn
};

/// The kinds of period in which the indicator has figures of these units, in the order of the calendar.
Result<QList<PeriodKind>> kindsWithFigures(IndicatorId indicator, const QList<UnitId> &units,
                                           const Workspace &workspace);

/// The lines of `request`; without years, from the first to the last year with a figure.
Result<TrendView> readTrend(TrendRequest request, const Workspace &workspace);

/// The same from figures that were read before, or put together.
Result<TrendView> trendFrom(TrendRequest request, const FigureSet &figures, const Workspace &workspace);

/// Keeps what happened on a day, about one unit or indicator or all of them, with the person and the time. Errors: no
/// day, no words.
Result<qint64> addEvent(Event event, Workspace &workspace);
Result<void> removeEvent(qint64 id, const Workspace &workspace);

} // namespace parboard
