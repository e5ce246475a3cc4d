#include "models/analysis/seriesbreaks.h"

namespace parboard {

bool standsBetween(const SeriesBreak &seriesBreak, const Indicator &indicator, const Period &before,
                   const Period &after)
{
    const bool isOfLastDay = indicator.time == TimeKind::Stock || indicator.time == TimeKind::Annual;
    return (isOfLastDay ? before.to : before.from) < seriesBreak.effectiveOn && seriesBreak.effectiveOn <= after.to;
}

bool isRedrawnMap(const SeriesBreak &seriesBreak)
{
    return seriesBreak.indicator == u"*";
}

bool keptTerritory(const Unit &unit)
{
    return unit.isIn(Scheme::Old63) && unit.isIn(Scheme::New34);
}

} // namespace parboard
