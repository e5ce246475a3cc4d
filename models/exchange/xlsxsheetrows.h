#pragma once

#include "models/exchange/xlsxcells.h"
#include "models/exchange/xlsxrawrows.h"

namespace parboard {

/// The rows of one sheet of a workbook.
class XlsxSheetRows : public RowReader
{
public:
    /// Must not outlive `shared`; `part`, `sheet` and `file` are the names for sentences.
    XlsxSheetRows(std::unique_ptr<ByteSource> source, XlsxReading reading, const XlsxShared &shared,
                  const QString &part, const QString &sheet, const QString &file);

    Result<bool> next(TableRow &row) override;
    [[nodiscard]] double progress() const override { return m_rows.progress(); }
    [[nodiscard]] QList<MergedCells> merged() const override { return m_rows.merged(); }
    /// True as long as the scanner reads.
    [[nodiscard]] bool fast() const { return m_rows.fast(); }

private:
    XlsxRawRows m_rows;
    XlsxRawRow m_raw;
    XlsxCells m_cells;
};

} // namespace parboard
