#pragma once

#include "models/exchange/layoutproposal.h"

#include <QMap>
#include <QStringList>

namespace parboard {

/// The heading of one column: what stands above it from the upper row to the lower, nothing twice in a row.
struct HeadingColumn
{
    int column = 0; ///< from 0
    QStringList parts;

    /// The parts joined by " › ".
    [[nodiscard]] QString heading() const;
    bool operator==(const HeadingColumn &) const = default;
};

/// Rows that may be the heading of the table. `first`, `last` and `body` are places in the preview's rows; `body` is
/// the row after the heading and after rows that only number the columns, and may be the end.
struct HeadingBlock
{
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype body = 0;
    qint64 firstRow = 1; ///< of figures, as the person counts
    QList<HeadingColumn> columns;
};

/// The texts of a preview, with what merged cells and gaps mean for headings. Text that a person cannot see (line
/// breaks, no-break blanks) is a blank here.
class HeadingRows
{
public:
    explicit HeadingRows(const TablePreview &preview);

    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    /// The text of a cell itself, or nothing.
    [[nodiscard]] QString text(qsizetype row, int column) const;
    /// The texts of a row from left to right, nothing twice in a row.
    [[nodiscard]] QStringList texts(qsizetype row) const;
    /// Title lines: the texts of all rows above a heading.
    [[nodiscard]] QStringList textsAbove(qsizetype row) const;
    /// What stands in a column under a heading, without empty cells, at most a dozen cells.
    [[nodiscard]] QStringList textsUnder(const HeadingBlock &block, int column) const;
    /// Columns that hold something under a heading, at most some hundred: a table wider than that is none.
    [[nodiscard]] QList<int> columnsUnder(const HeadingBlock &block) const;

    /// All runs of rows that can be a heading by their form; the words decide among them. Above all: no row with
    /// numbers (years may be headings), two texts or more in the first row, no merged cell cut in two. Of a wide table
    /// a heading names some of the columns at least, and only the first rows are tried.
    [[nodiscard]] QList<HeadingBlock> blocks() const;

private:
    struct Cell
    {
        QString text;
        bool isNumber = false; ///< a number or a day; a year is none, it may name a column
    };
    struct Row
    {
        qint64 number = 0;
        QMap<int, Cell> own;
        QMap<int, QString> merged; ///< the texts of cells that are drawn as one with another
        bool holdsNumbers = false;
        bool numbersColumns = false;
    };

    static bool numbersColumns(const QMap<int, Cell> &cells);
    void spread(const MergedCells &merged);
    [[nodiscard]] bool cutsMergedCells(qsizetype first, qsizetype last) const;
    [[nodiscard]] bool hasMergedCells(qsizetype first, qsizetype last) const;
    [[nodiscard]] HeadingBlock block(qsizetype first, qsizetype last) const;
    [[nodiscard]] QList<QMap<int, QString>> filled(qsizetype first, qsizetype last) const;

    QList<Row> m_rows;
    QList<MergedCells> m_merged;
};

/// True for "A", "(1)", "3", "(5)=(6)+(7)": the name of a column, not what it holds.
bool isColumnNumber(const QString &text);
/// True for texts that are nothing but a number, with or without a percent sign.
bool isNumberText(const QString &text);

} // namespace parboard
