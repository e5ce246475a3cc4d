#pragma once

#include "models/exchange/table.h"
#include "models/exchange/workbookxml.h"
#include "models/files/archive.h"

namespace parboard {

/// Where the parts of a workbook lie in its archive.
struct XlsxParts
{
    struct Sheet
    {
        SheetInfo info;
        QString part;
    };
    QList<Sheet> sheets; ///< tables only, no chart sheets
    QString strings;     ///< empty if there is none
    QString styles;      ///< the same
    bool from1904 = false;
};

/// Opens a part of an archive as XML.
Result<std::unique_ptr<WorkbookXml>> openPart(const Archive &archive, const QString &part);

/// Reads the list of sheets and the relations between the parts (ECMA-376 part 2, 9.3; transitional and strict).
Result<XlsxParts> readXlsxParts(const Archive &archive);

} // namespace parboard
