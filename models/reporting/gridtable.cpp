#include "models/reporting/gridtable.h"

#include "models/reporting/fonts.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace parboard {

namespace {

constexpr qreal gridPadding = 4;
constexpr qreal widestNatural = 400; ///< a column of sentences asks for no more

/// Columns that need less than an equal part of what is left get what they need, the others share the rest by need.
QList<qreal> sharedWidths(qreal room, const QList<qreal> &least, const QList<qreal> &natural)
{
    QList<qreal> widths(natural.size(), 0);
    qreal rest = room;
    qsizetype open = natural.size();
    for (bool settled = true; settled && open > 0;) {
        settled = false;
        for (qsizetype column = 0; column < natural.size(); ++column) {
            if (widths.at(column) > 0 || natural.at(column) > rest / qreal(open))
                continue;
            widths[column] = natural.at(column);
            rest -= natural.at(column);
            --open;
            settled = true;
            break;
        }
    }
    qreal need = 0;
    for (qsizetype column = 0; column < natural.size(); ++column)
        need += widths.at(column) > 0 ? 0 : natural.at(column);
    for (qsizetype column = 0; column < natural.size(); ++column) {
        if (widths.at(column) <= 0)
            widths[column] = std::max(least.at(column), natural.at(column) * rest / need);
    }
    // Stretch what is too short for the page, shrink what words too long made too wide.
    const qreal sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (qreal &width : widths)
        width *= room / sum;
    return widths;
}

} // namespace

GridTable::GridTable(const ReportGrid &grid, const QString &fontFamily, qreal textSize, qreal width)
    : m_family(fontFamily), m_size(textSize), m_widths(columnWidths(grid, width)),
      m_head(laidOut(grid, grid.heads, true))
{
    for (const QStringList &texts : grid.rows)
        m_rows += laidOut(grid, texts, false);
}

QList<qreal> GridTable::columnWidths(const ReportGrid &grid, qreal width) const
{
    const QFont bold = drawingFont(m_family, m_size, QFont::Bold);
    const QFont body = drawingFont(m_family, m_size);
    QList<qreal> least;
    QList<qreal> natural;
    for (qsizetype column = 0; column < grid.heads.size(); ++column) {
        qreal word = TextBlock::longestWord(grid.heads.at(column), bold);
        qreal line = TextBlock::naturalWidth(grid.heads.at(column), bold);
        for (const QStringList &row : grid.rows) {
            word = std::max(word, TextBlock::longestWord(row.value(column), body));
            line = std::max(line, TextBlock::naturalWidth(row.value(column), body));
        }
        least += std::min(word, widestNatural) + 2 * gridPadding + 1;
        natural += std::min(line, widestNatural) + 2 * gridPadding + 1;
    }
    return sharedWidths(width, least, natural);
}

GridTable::Row GridTable::laidOut(const ReportGrid &grid, const QStringList &texts, bool isHead) const
{
    const QFont font = drawingFont(m_family, m_size, isHead ? QFont::Bold : QFont::Normal);
    Row row;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const Qt::Alignment alignment = column >= grid.firstNumber ? Qt::AlignRight : Qt::AlignLeft;
        const TextBlock block(texts.value(column), font, m_widths.at(column) - 2 * gridPadding, alignment);
        row.height = std::max(row.height, block.height() + 2 * gridPadding);
        row.texts += block;
    }
    return row;
}

void GridTable::addRow(PageFlow &flow, const Row &row, bool isHead) const
{
    flow.add(row.height, [row, widths = m_widths, isHead](QPainter &painter, QPointF at) {
        const qreal width = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
        if (isHead)
            painter.fillRect(QRectF(at, QSizeF(width, row.height)), QColor(0xee, 0xee, 0xee));
        painter.setPen(QPen(Qt::black, 0.5));
        painter.setBrush(Qt::NoBrush);
        qreal x = at.x();
        for (qsizetype column = 0; column < widths.size(); ++column) {
            painter.setPen(QPen(Qt::black, 0.5));
            painter.drawRect(QRectF(x, at.y(), widths.at(column), row.height));
            row.texts.at(column).draw(painter, QPointF(x + gridPadding, at.y() + gridPadding), Qt::black);
            x += widths.at(column);
        }
    });
}

qreal GridTable::firstHeight() const
{
    return m_head.height + (m_rows.isEmpty() ? 0 : m_rows.constFirst().height);
}

int GridTable::addTo(PageFlow &flow) const
{
    if (firstHeight() > flow.remaining() && !flow.atTop())
        flow.startPage(flow.pages().last().landscape);
    addRow(flow, m_head, true);
    for (const Row &row : m_rows) {
        if (row.height > flow.remaining()) {
            flow.startPage(flow.pages().last().landscape);
            addRow(flow, m_head, true);
        }
        addRow(flow, row, false);
    }
    return int(m_rows.size());
}

} // namespace parboard
