#include "models/exchange/xlsxsheetrows.h"

namespace parboard {

XlsxSheetRows::XlsxSheetRows(std::unique_ptr<ByteSource> source, XlsxReading reading, const XlsxShared &shared,
                             const QString &part, const QString &sheet, const QString &file)
    : m_rows(std::move(source), reading, part, file), m_cells(shared, sheet, file)
{
}

Result<bool> XlsxSheetRows::next(TableRow &row)
{
    row.cells.clear();
    while (true) {
        const Result<bool> more = m_rows.next(m_raw);
        if (!more || !*more)
            return more;
        const Result<bool> filled = m_cells.take(m_raw, row);
        if (!filled || *filled)
            return filled;
    }
}

} // namespace parboard
