#pragma once

#include "models/reporting/figuretable.h"

#include <QList>
#include <QMimeData>

#include <memory>
#include <optional>

namespace parboard {

/// The part of a table that is copied: indicator rows counted over all areas from 0, and unit columns from 0.
struct TableSelection
{
    QList<int> rows;
    QList<int> columns;
};

/// The table (or a part of it) for the clipboard.
/// text/html: a real table; cells carry the full number for Excel (x:num, mso-number-format) and Calc (sdval, sdnum)
/// and show what the program shows, so that Word and Writer get a formatted table. text/plain: tab-separated, decimal
/// comma, no grouping. A column whose figures have a period, footnote or source mark is followed by a column of them.
std::unique_ptr<QMimeData> tableMime(const FigureTable &table, const std::optional<TableSelection> &selection = {});

/// Puts tableMime() on the clipboard.
void copyTable(const FigureTable &table, const std::optional<TableSelection> &selection = {});

} // namespace parboard
