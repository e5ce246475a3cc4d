#pragma once

#include "models/reporting/figuretable.h"
#include "models/reporting/tablecolumns.h"
#include "models/reporting/textblock.h"

#include <QList>
#include <QPointF>

class QPainter;

namespace parboard {

/// A figure table laid out for a width: a head, and lines that are area headings or indicator rows. The caller decides
/// which lines stand on which page; a line is never split. All lengths are in the painter's own unit.
class PageTable
{
public:
    PageTable(const FigureTable &table, const TableLook &look, const TableColumns &columns, ColumnRun run, qreal width);

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal headHeight() const { return m_headHeight; }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] bool isArea(int line) const { return m_lines.at(line).row < 0; }
    [[nodiscard]] qreal lineHeight(int line) const { return m_lines.at(line).height; }
    /// The line of the area heading above `line`.
    [[nodiscard]] int areaLine(int line) const { return m_lines.at(line).areaLine; }
    /// All footnote marks in the cells of `line`.
    [[nodiscard]] QStringList marks(int line) const;

    void paintHead(QPainter &painter, QPointF at) const;
    /// `continued`: an area heading repeated at the top of a page says so.
    void paintLine(QPainter &painter, QPointF at, int line, bool continued = false) const;
    /// The rule that closes the table, at the foot of the last line on a page.
    void paintEnd(QPainter &painter, QPointF at) const;

private:
    struct Cell
    {
        TextBlock text;
        TextBlock below;
        QString beside;
        QString marks;
    };
    struct Line
    {
        int row = -1; ///< running number of the indicator row from 1; -1: area heading
        int areaLine = 0;
        qreal height = 0;
        TextBlock label;
        TextBlock continuedLabel;
        TextBlock measure;
        QList<Cell> cells;
    };

    void layOutHead(const FigureTable &table);
    [[nodiscard]] Line areaLineFor(const TableArea &area) const;
    [[nodiscard]] Line rowLine(const FigureTable &table, const FigureTableRow &row, int number) const;
    [[nodiscard]] Cell cellFor(const FigureTableCell &cell, int column, bool own) const;
    void paintRow(QPainter &painter, QPointF at, const Line &line) const;
    void paintCell(QPainter &painter, QPointF at, const Cell &cell) const;

    TableLook m_look;
    ColumnRun m_run;
    qreal m_width;
    QList<qreal> m_widths;
    QList<qreal> m_markRooms;
    QFont m_body;
    QFont m_small;
    QList<TextBlock> m_heads;
    qreal m_headHeight = 0;
    QList<Line> m_lines;
};

} // namespace parboard
