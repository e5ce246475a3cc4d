#pragma once

#include "models/exchange/xlsxrawrow.h"
#include "models/exchange/xlsxstrings.h"
#include "models/exchange/xlsxstyles.h"

namespace parboard {

/// What the sheets of a workbook share.
struct XlsxShared
{
    XlsxStrings strings;
    QList<XlsxCellFormat> formats;
    bool from1904 = false; ///< dates count from 1 January 1904
};

/// Turns the raw cells of one sheet's rows into cells with a meaning and refuses rows and cells that contradict
/// themselves. Must not outlive `shared`.
class XlsxCells
{
public:
    /// `sheet` and `file` are the names for sentences.
    XlsxCells(const XlsxShared &shared, QString sheet, QString file);

    /// The next row; its views last until the call after. False if no cell of the row holds anything.
    Result<bool> take(XlsxRawRow &raw, TableRow &row);

private:
    [[nodiscard]] Result<qint64> rowNumber(const XlsxRawRow &raw) const;
    /// `before` is the column of the cell before.
    [[nodiscard]] Result<int> readColumn(const XlsxRawCell &raw, int before) const;
    /// False if the cell holds nothing, or cannot be read (m_failure).
    bool fill(TableCell &cell, const XlsxRawCell &raw, XlsxRawRow &keeper);
    bool fillShared(TableCell &cell, const XlsxRawCell &raw);
    void fillNumber(TableCell &cell, QByteArrayView text, const XlsxCellFormat &format, XlsxRawRow &keeper) const;
    [[nodiscard]] XlsxCellFormat formatOf(const XlsxRawCell &raw) const;
    [[nodiscard]] Error error(const QString &sentence, QByteArrayView what) const;

    const XlsxShared &m_shared;
    QString m_sheet;
    QString m_file;
    qint64 m_row = 0; ///< the last one
    std::optional<Error> m_failure;
};

} // namespace parboard
