#pragma once

#include "models/reporting/chartspec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parboard {

/// A tile of the map: a province at about its place among the others. All texts are plain and finished.
struct Tile
{
    int column = 0;
    int row = 0;
    QString label;           ///< the name
    QString valueText;       ///< the bare number, or the symbol for having none
    std::optional<int> band; ///< nothing: no number
    bool emphasised = false;
    bool isPart = false; ///< Hoàng Sa, Trường Sa: shown with their province's number, no province of their own
    QString description;
    CellKey cell;
};

/// A class of values and what it is called.
struct BandLabel
{
    int band = 0;
    QString text; ///< "44,1 - 45,8 (12)"
};

/// A map of equal tiles: area says nothing about a province's number.
struct TileSpec
{
    QString title;
    QString subtitle;
    QList<Tile> tiles;
    QList<BandLabel> bands; ///< from the least to the most
    QString noneText;       ///< what a tile without a band is; empty if there is none
    QStringList notes;
    QString emptyText;

    [[nodiscard]] bool isEmpty() const { return tiles.isEmpty(); }
};

} // namespace parboard
