#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace parboard {

/// Fonts of the 1990s whose letters stand at other letters' places (domain.md i.7): .VnTime and its kin, .VnTimeH and
/// its kin (capitals at the places of small letters), VNI-Times and its kin.
enum class LegacyFont : quint8 { None, Tcvn3, Tcvn3Capital, Vni };

/// One cell of a table as the file holds it; nothing is interpreted yet.
struct TableCell
{
    enum class Kind : quint8 { Text, Number, Date, Boolean, Error };

    int column = 0; ///< from 0
    Kind kind = Kind::Text;
    bool percent = false; ///< a number whose format shows it times 100 with a percent sign
    bool formula = false; ///< the value is what the program that wrote the file had computed last
    LegacyFont font = LegacyFont::None;
    /// UTF-8, valid until the next row is read: the text; a number as the file writes it, point as decimal mark
    /// ("92.56", "1E3"); a date as ISO 8601 (with a time of day only if there is one); "TRUE", "FALSE"; "#N/A".
    /// Empty for an Error that is a formula which was never calculated.
    QByteArrayView text;
    /// Cells with equal numbers (not -1) have equal texts: the number of a shared string. Look-ups may be kept by it.
    qint32 shared = -1;
    double number = 0; ///< of Number, and 1 or 0 of Boolean
};

/// A row: its cells that hold anything, from left to right.
struct TableRow
{
    qint64 number = 0; ///< as the person sees it in the program that wrote the file, from 1
    QList<TableCell> cells;

    /// The cell of a column, or nothing.
    [[nodiscard]] const TableCell *cell(int column) const;
};

/// Cells drawn as one; the first holds the text. Rows from 1, columns from 0, ends included.
struct MergedCells
{
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    bool operator==(const MergedCells &) const = default;
};

/// `ranges` from the top down without those that overlap another one: no program draws a cell as part of two, but files
/// made to harm repeat a range many thousand times. Quick however many there are.
QList<MergedCells> apart(QList<MergedCells> ranges);

/// Reads one sheet from its first row to its last; memory does not grow with the number of rows.
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// Puts the next row that holds anything into `row` (its memory is used again); false at the end. Errors say where
    /// the file is damaged; nothing can be read after one.
    virtual Result<bool> next(TableRow &row) = 0;
    /// How much of the sheet is read, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
    /// The merged cells of a format that has them; known once next() has said that the sheet is at its end.
    [[nodiscard]] virtual QList<MergedCells> merged() const { return {}; }
};

struct SheetInfo
{
    QString name; ///< empty in CSV
    bool hidden = false;
};

/// An opened workbook or text table.
class TableFile
{
public:
    virtual ~TableFile() = default;

    [[nodiscard]] virtual const QList<SheetInfo> &sheets() const = 0;
    /// A reader at the start of a sheet; must not outlive the file. Several may read at once.
    [[nodiscard]] virtual Result<std::unique_ptr<RowReader>> rows(qsizetype sheet) const = 0;
    /// The merged cells of a sheet, none of which overlap; reads it to its end, unless the format has none.
    [[nodiscard]] virtual Result<QList<MergedCells>> mergedCells(qsizetype sheet) const;
};

} // namespace parboard
