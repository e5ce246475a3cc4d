#pragma once

#include "models/exchange/table.h"
#include "models/exchange/workbookxml.h"

namespace parboard {

/// A table:table-cell with its text of its own.
struct OdsCell
{
    TableCell cell; ///< without column, font and text
    QByteArray text;
    QString style;
};

/// Reads the open table:table-cell to its end.
OdsCell readOdsCell(WorkbookXml &xml);

} // namespace parboard
