#include "models/reporting/picturetable.h"

#include <QPainter>

#include <algorithm>

namespace parboard {

namespace {

constexpr int mostBlocks = 3;

} // namespace

PictureTable::PictureTable(const FigureTable &table, TableLook look, qreal width) : m_gap(look.textSize * 1.6)
{
    look.oneLine = true;
    TableColumns columns(table, look);
    if (!columns.fits({0, columns.count()}, width)) {
        look.oneLine = false;
        columns = TableColumns(table, look);
    }
    ColumnRun run{0, columns.count()};
    while (run.count > 0 && !columns.fits(run, width))
        --run.count;
    m_unitsLeftOut = columns.count() - run.count;
    if (run.count == 0 || table.rowCount() == 0)
        return;
    const auto blockWidth = [this, width](int blocks) { return (width - (blocks - 1) * m_gap) / blocks; };
    while (m_blockCount < mostBlocks && columns.fits(run, blockWidth(m_blockCount + 1)))
        ++m_blockCount;
    m_table.append(PageTable(table, look, columns, run, blockWidth(m_blockCount)));
    for (int line = 0; line < m_table.first().lineCount(); ++line) {
        if (!m_table.first().isArea(line))
            m_rowLines.append(line);
    }
}

void PictureTable::append(Block &block, int line, bool continued) const
{
    block.lines.append({line, continued, block.height});
    block.height += m_table.first().lineHeight(line);
}

QList<PictureTable::Block> PictureTable::filled(int rows, qreal height) const
{
    const PageTable &table = m_table.first();
    QList<Block> result{Block()};
    for (int row = 0; row < rows; ++row) {
        const int line = m_rowLines.at(row);
        const int area = table.areaLine(line);
        const bool firstOfArea = area == line - 1;
        const qreal needed = table.lineHeight(line) + (firstOfArea ? table.lineHeight(area) : 0);
        if (result.last().height + needed > height && !result.last().lines.isEmpty())
            result.append(Block());
        if (firstOfArea || result.last().lines.isEmpty())
            append(result.last(), area, !firstOfArea);
        append(result.last(), line, false);
    }
    return result;
}

QList<PictureTable::Block> PictureTable::blocks(int rows) const
{
    qreal total = 0;
    for (int row = 0; row < rows; ++row)
        total += m_table.first().lineHeight(m_rowLines.at(row));
    const qreal step = std::max(m_table.first().lineHeight(0), 1.0) / 2;
    for (qreal height = total / m_blockCount;; height += step) {
        QList<Block> result = filled(rows, height);
        if (result.size() <= m_blockCount)
            return result;
    }
}

qreal PictureTable::height(int rows) const
{
    if (rows <= 0 || m_table.isEmpty())
        return 0;
    qreal highest = 0;
    const QList<Block> all = blocks(rows);
    for (const Block &block : all)
        highest = std::max(highest, block.height);
    return highest + m_table.first().headHeight() + 1;
}

QStringList PictureTable::marks(int rows) const
{
    QStringList found;
    for (int row = 0; row < rows; ++row)
        found += m_table.first().marks(m_rowLines.at(row));
    found.removeDuplicates();
    return found;
}

void PictureTable::draw(QPainter &painter, QPointF at, int rows) const
{
    if (rows <= 0 || m_table.isEmpty())
        return;
    const PageTable &table = m_table.first();
    const QList<Block> all = blocks(rows);
    for (const Block &block : all) {
        table.paintHead(painter, at);
        const QPointF body = at + QPointF(0, table.headHeight());
        for (const Placed &placed : block.lines)
            table.paintLine(painter, body + QPointF(0, placed.y), placed.line, placed.continued);
        table.paintEnd(painter, body + QPointF(0, block.height));
        at.rx() += table.width() + m_gap;
    }
}

} // namespace parboard
