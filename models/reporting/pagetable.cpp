#include "models/reporting/pagetable.h"

#include "models/reporting/fonts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(PageTable)
};

constexpr int leadingColumns = 3;

void rule(QPainter &painter, QPointF from, qreal width, const QColor &colour, qreal thickness)
{
    painter.fillRect(QRectF(from.x(), from.y() - thickness / 2, width, thickness), colour);
}

} // namespace

PageTable::PageTable(const FigureTable &table, const TableLook &look, const TableColumns &columns, ColumnRun run,
                     qreal width)
    : m_look(look), m_run(run), m_width(width), m_widths(columns.widths(run, width)),
      m_body(drawingFont(look.fontFamily, look.textSize)), m_small(drawingFont(look.fontFamily, look.smallSize))
{
    for (int column = run.first; column < run.first + run.count; ++column)
        m_markRooms.append(columns.markRoom(column));
    layOutHead(table);
    int number = 0;
    for (const TableArea &area : table.areas) {
        const int areaLine = lineCount();
        m_lines.append(areaLineFor(area));
        for (const FigureTableRow &row : area.rows)
            m_lines.append(rowLine(table, row, ++number));
        for (int line = areaLine; line < lineCount(); ++line)
            m_lines[line].areaLine = areaLine;
    }
}

void PageTable::layOutHead(const FigureTable &table)
{
    const QFont font = drawingFont(m_look.fontFamily, m_look.textSize, QFont::Bold);
    const QStringList texts = QStringList{m_look.numberHead, m_look.labelHead, m_look.measureHead} +
                              table.units.mid(m_run.first, m_run.count);
    for (int column = 0; column < texts.size(); ++column) {
        const qreal room = m_widths.at(column) - 2 * m_look.padding();
        const Qt::Alignment alignment = column == 1               ? Qt::AlignLeft
                                        : column < leadingColumns ? Qt::AlignHCenter
                                                                  : Qt::AlignRight;
        m_heads.append(TextBlock(texts.at(column), font, room, alignment));
        m_headHeight = std::max(m_headHeight, m_heads.last().height());
    }
    m_headHeight += 2 * m_look.padding();
}

PageTable::Line PageTable::areaLineFor(const TableArea &area) const
{
    const QFont font = drawingFont(m_look.fontFamily, m_look.textSize, QFont::Bold);
    const qreal room = m_width - 2 * m_look.padding();
    Line line;
    line.label = TextBlock(area.name, font, room);
    line.continuedLabel = TextBlock(TableText::tr("%1 (continued)").arg(area.name), font, room);
    line.height = std::max(line.label.height(), line.continuedLabel.height()) + 2.6 * m_look.padding();
    return line;
}

PageTable::Line PageTable::rowLine(const FigureTable &table, const FigureTableRow &row, int number) const
{
    const qreal padding = m_look.padding();
    Line line;
    line.row = number;
    line.label = TextBlock(row.label, m_body, m_widths.at(1) - 2 * padding);
    line.measure = TextBlock(row.unitOfMeasure, m_body, m_widths.at(2) - 2 * padding, Qt::AlignHCenter);
    qreal height = std::max(line.label.height(), line.measure.height());
    for (int index = 0; index < m_run.count; ++index) {
        const int column = m_run.first + index;
        line.cells.append(cellFor(row.cells.value(column), index, column == table.ownColumn));
        height = std::max(height, line.cells.last().text.height() + line.cells.last().below.height());
    }
    line.height = std::max(height, line.label.lineHeight()) + 2 * padding;
    return line;
}

PageTable::Cell PageTable::cellFor(const FigureTableCell &cell, int column, bool own) const
{
    const qreal room = m_widths.at(leadingColumns + column) - 2 * m_look.padding();
    const bool strong = own && cell.state == MarkState::Number;
    const QFont font = drawingFont(m_look.fontFamily, m_look.textSize, strong ? QFont::Bold : QFont::Normal);
    return {TextBlock(cell.text, font, room - m_markRooms.at(column), Qt::AlignRight),
            TextBlock(belowNumber(cell, m_look), m_small, room, Qt::AlignRight), besideNumber(cell, m_look),
            cell.marks};
}

QStringList PageTable::marks(int line) const
{
    QStringList found;
    for (const Cell &cell : m_lines.at(line).cells)
        found += cell.marks.split(u' ', Qt::SkipEmptyParts);
    return found;
}

void PageTable::paintHead(QPainter &painter, QPointF at) const
{
    if (m_look.headFill.isValid())
        painter.fillRect(QRectF(at, QSizeF(m_width, m_headHeight)), m_look.headFill);
    qreal x = at.x();
    for (int column = 0; column < m_heads.size(); ++column) {
        const TextBlock &head = m_heads.at(column);
        const qreal foot = at.y() + m_headHeight - m_look.padding() - head.height();
        head.draw(painter, QPointF(x + m_look.padding(), foot), m_look.text);
        x += m_widths.at(column);
    }
    rule(painter, at, m_width, m_look.rule, m_look.textSize * 0.1);
    rule(painter, at + QPointF(0, m_headHeight), m_width, m_look.rule, m_look.textSize * 0.06);
}

void PageTable::paintLine(QPainter &painter, QPointF at, int index, bool continued) const
{
    const Line &line = m_lines.at(index);
    if (line.row > 0) {
        paintRow(painter, at, line);
        return;
    }
    const TextBlock &label = continued ? line.continuedLabel : line.label;
    const qreal top = at.y() + line.height - m_look.padding() - label.height();
    label.draw(painter, QPointF(at.x() + m_look.padding(), top), m_look.text);
    rule(painter, at + QPointF(0, line.height), m_width, m_look.lightRule, m_look.textSize * 0.05);
}

void PageTable::paintRow(QPainter &painter, QPointF at, const Line &line) const
{
    const qreal padding = m_look.padding();
    const QPointF inside = at + QPointF(padding, padding);
    const TextBlock number(QString::number(line.row), m_body, m_widths.at(0) - 2 * padding, Qt::AlignHCenter);
    number.draw(painter, inside, m_look.mutedText);
    line.label.draw(painter, inside + QPointF(m_widths.at(0), 0), m_look.text);
    line.measure.draw(painter, inside + QPointF(m_widths.at(0) + m_widths.at(1), 0), m_look.mutedText);
    qreal x = m_widths.at(0) + m_widths.at(1) + m_widths.at(2);
    for (int column = 0; column < line.cells.size(); ++column) {
        paintCell(painter, inside + QPointF(x, 0), line.cells.at(column));
        x += m_widths.at(leadingColumns + column);
    }
    rule(painter, at + QPointF(0, line.height), m_width, m_look.lightRule, m_look.textSize * 0.05);
}

void PageTable::paintCell(QPainter &painter, QPointF at, const Cell &cell) const
{
    cell.text.draw(painter, at, m_look.text);
    if (!cell.beside.isEmpty()) {
        const qreal left = at.x() + cell.text.width() + m_look.textSize * markGap;
        painter.setFont(m_small);
        painter.setPen(m_look.mutedText);
        painter.drawText(QPointF(left, at.y() + cell.text.ascent()), cell.beside);
    }
    cell.below.draw(painter, at + QPointF(0, cell.text.height()), m_look.mutedText);
}

void PageTable::paintEnd(QPainter &painter, QPointF at) const
{
    rule(painter, at, m_width, m_look.rule, m_look.textSize * 0.1);
}

} // namespace parboard
