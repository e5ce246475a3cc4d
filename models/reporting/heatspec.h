#pragma once

#include "models/reporting/chartspec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parboard {

/// A number of the heat table and the band it falls in. All texts are plain and finished.
struct HeatCell
{
    QString text;                 ///< the bare number, or the symbol for having none
    std::optional<double> number; ///< full precision, for the clipboard
    std::optional<int> band;      ///< nothing: no number, no direction, or unlike the others
    QString description;
    CellKey cell;
};

/// A unit: a number for each column.
struct HeatRow
{
    QString label;
    bool emphasised = false;
    QList<HeatCell> cells;
};

/// Units down, indicators across; each column is banded by itself, the darkest band is the best.
struct HeatSpec
{
    QString title;
    QString subtitle;
    QStringList columns; ///< names of indicators with their unit of measure
    QList<HeatRow> rows;
    QString worstText; ///< what the palest and the darkest band are
    QString bestText;
    QStringList notes;
    QString emptyText;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() || columns.isEmpty(); }
};

} // namespace parboard
