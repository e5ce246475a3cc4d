#include "models/exchange/layoutproposal.h"
#include "models/exchange/legacyrows.h"

#include <algorithm>

namespace parboard {

namespace {

constexpr qsizetype rowsWithHeadings = 40; ///< below them a gap is a cell without a figure, not one of a heading

/// True if a row of texts has a cell that holds nothing between two that do, or fewer cells than the table is wide.
bool hasGaps(const QList<TableRow> &rows)
{
    int width = 0;
    for (const TableRow &row : rows)
        width = std::max(width, row.cells.isEmpty() ? 0 : row.cells.constLast().column + 1);
    const auto end = rows.cbegin() + std::min(rows.size(), rowsWithHeadings);
    return std::any_of(rows.cbegin(), end, [width](const TableRow &row) {
        const bool isText = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                        [](const TableCell &cell) { return cell.kind == TableCell::Kind::Text; });
        return isText && row.cells.size() < width;
    });
}

} // namespace

Result<TablePreview> readPreview(const TableFile &file, qsizetype sheet, int most, PreviewMerges merges)
{
    TablePreview preview;
    preview.sheet = file.sheets().value(sheet).name;
    const Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
    if (!reader)
        return reader.error();
    TableRow row;
    LegacyRows legacy;
    while (preview.rows.size() < most) {
        const Result<bool> read = (*reader)->next(row);
        if (!read)
            return read.error();
        if (!*read)
            break;
        legacy.convert(row);
        preview.rows += row;
        // The reader uses its memory again for the next row.
        for (TableCell &cell : preview.rows.last().cells) {
            preview.texts += cell.text.toByteArray();
            cell.text = preview.texts.constLast();
        }
    }
    preview.doubtfulTexts = legacy.doubtful();
    if (merges == PreviewMerges::Never || preview.rows.isEmpty() || !hasGaps(preview.rows))
        return preview;
    Result<QList<MergedCells>> merged = file.mergedCells(sheet);
    if (!merged)
        return merged.error();
    const qint64 last = preview.rows.constLast().number;
    std::copy_if(merged->cbegin(), merged->cend(), std::back_inserter(preview.merged),
                 [last](const MergedCells &cells) { return cells.firstRow <= last; });
    preview.allMerged = std::move(*merged);
    return preview;
}

} // namespace parboard
