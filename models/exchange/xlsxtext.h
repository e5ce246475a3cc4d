#pragma once

#include "models/exchange/table.h"
#include "models/exchange/workbookxml.h"

#include <optional>

namespace parboard {

/// The text of a shared string or of an inline one.
struct XlsxText
{
    QByteArray text;                ///< UTF-8, runs joined, readings (phonetic runs) left out
    std::optional<LegacyFont> font; ///< where the runs say it themselves; otherwise the cell's style does
};

/// Reads the text of the open element (si or is) to its end.
XlsxText readXlsxText(WorkbookXml &xml);

} // namespace parboard
