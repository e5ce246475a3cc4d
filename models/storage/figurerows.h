#pragma once

#include "models/core/figure.h"
#include "models/storage/statement.h"

#include <QHash>

/// How claims stand in rows: column lists, and the way from a row to a Figure and back. For the stores of claims alone.
namespace parboard {

/// Columns of figure (alias f) in the order that figureIn() reads.
extern const QString figureColumns;
/// Columns of locator (alias l) that follow figureColumns for locatedFigureIn().
extern const QString locatorColumns;
extern const QString locatorJoin;
/// Condition that bindCell() fills.
extern const QString ofCell;

/// The claim in a row of figureColumns; `periods` by their row numbers.
Figure figureIn(const Statement &row, const QHash<qint64, Period> &periods);
/// The claim in a row of figureColumns and locatorColumns.
Figure locatedFigureIn(const Statement &row, const QHash<qint64, Period> &periods);

/// Binds :period, :indicator, :unit, :scope; `period` is the row number of the cell's period.
void bindCell(Statement &statement, const CellKey &cell, qint64 period);
/// Binds everything of a claim but its cell, number and place: :value ... :note.
void bindContent(Statement &statement, const Figure &figure);
/// Binds :quote, :start, :length, :paragraph.
void bindLocator(Statement &statement, const Locator &locator);

} // namespace parboard
