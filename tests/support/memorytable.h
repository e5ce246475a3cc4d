#pragma once

#include "models/exchange/table.h"

#include <QStringList>

namespace parboard::test {

/// A table file whose sheets are written in the test. Texts that are numbers are given as numbers, as a workbook does,
/// or all as texts, as CSV does; empty texts are no cells, empty rows no rows.
class MemoryTable : public TableFile
{
public:
    enum class Cells { AsInWorkbook, AsInCsv };

    struct Sheet
    {
        QString name;
        QList<QStringList> rows;
        QList<MergedCells> merged = {};
    };

    explicit MemoryTable(QList<Sheet> sheets, Cells cells = Cells::AsInWorkbook);

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_infos; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(qsizetype sheet) const override;
    [[nodiscard]] Result<QList<MergedCells>> mergedCells(qsizetype sheet) const override;

    /// How often readers were asked for.
    mutable int rowsAsked = 0;
    /// How often merged cells were asked for.
    mutable int mergedCellsAsked = 0;
    /// The row whose reading fails, from 1; 0 for none.
    qint64 damagedRow = 0;

private:
    QList<Sheet> m_sheets;
    QList<SheetInfo> m_infos;
    Cells m_cells;
};

/// Rows from lines with cells parted by |; \n in a cell is a line break.
QList<QStringList> tableRows(const QStringList &lines);
/// "B5:D5" as a person names merged cells.
MergedCells mergedRange(const QString &range);

} // namespace parboard::test
