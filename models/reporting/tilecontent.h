#pragma once

#include "models/reporting/panels.h"
#include "models/reporting/rankingcontent.h"
#include "models/reporting/tilespec.h"

#include <QList>
#include <QString>

namespace parboard {

/// Where a province, or Hoàng Sa and Trường Sa with theirs, stands on the tile map.
struct TilePlace
{
    QString unitKey;
    QString part; ///< "Hoàng Sa"; empty for the province itself
    int column = 0;
    int row = 0;
};

/// The tile map of a list of provinces, as the program ships it (resources/maps/tiles.csv).
QList<TilePlace> tilePlaces(Scheme scheme);

/// A map of one indicator: the provinces that are compared in bands of about as many each.
TileSpec buildTiles(const ContentContext &context, const ComparedIndicator &compared, const RankingOptions &options);

/// The limits between `count` bands that hold about as many of `values` each: the greatest value of each band but the
/// last. Fewer where there are not so many different values.
QList<double> bandLimits(const QList<double> &values, int count);

/// The band of `value`, from 0, between those limits.
int bandOf(double value, const QList<double> &limits);

} // namespace parboard
