#pragma once

#include "models/core/figure.h"
#include "models/reporting/chartspec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parboard {

/// One cell of the table: a finished text and what stands behind it.
struct FigureTableCell
{
    QString text;                 ///< "92,56", with symbol for no number; empty only in area rows
    QString marks;                ///< footnote marks: "¹ ²"
    QString sourceMark;           ///< number in the list of sources: "[2]"; for paper and pictures
    QString periodText;           ///< short period, where the columns' periods differ; else empty
    std::optional<double> number; ///< for sorting and for the clipboard, full precision
    MarkState state = MarkState::Number;
    bool computed = false;
    int rivals = 0; ///< further claims for the cell
    CellKey cell;
    QString description; ///< one sentence for tooltip and screen reader
};

/// One indicator in one scope: a cell for each unit.
struct FigureTableRow
{
    IndicatorId indicator{};
    Scope scope = Scope::All;
    QString label;         ///< indicator name, with the scope when it is not the whole unit
    QString unitOfMeasure; ///< "%", "hồ sơ" ...
    QList<FigureTableCell> cells;
};

/// The indicators of one area of reform.
struct TableArea
{
    QString name;
    QList<FigureTableRow> rows;
};

/// All indicators with figures, grouped by area, units as columns. Screen, paper and clipboard show the same table.
struct FigureTable
{
    QStringList units; ///< column heads, full names
    /// Of a table whose rows are no indicators: the heading of their labels; there is no unit of measure then.
    std::optional<QString> labelHead;
    int ownColumn = -1;
    QList<TableArea> areas;
    QStringList footnotes; ///< "¹ đến 20/6/2021" ...
    QStringList symbols;   ///< the legend of the symbols that occur

    [[nodiscard]] qsizetype rowCount() const;
};

} // namespace parboard
