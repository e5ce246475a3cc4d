#include "models/reporting/listbuilder.h"

#include "models/reporting/fonts.h"
#include "models/reporting/reporttext.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal titleTextSize = 14;
constexpr qreal factSize = 12;
constexpr qreal cellSize = 11;
constexpr qreal cellPadding = 4;
constexpr qreal belowTitle = 10;
constexpr qreal widestNatural = 400; ///< a column of sentences asks for no more

/// Columns that need less than an equal part of what is left get what they need, the others share the rest by need.
QList<qreal> shared(qreal room, const QList<qreal> &least, const QList<qreal> &natural)
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

ListBuilder::ListBuilder(ReportPages &pages, const ListDocument &document)
    : m_pages(pages), m_document(document), m_flow([&pages](qreal width) { return pages.runningHeaderHeight(width); })
{
}

void ListBuilder::build()
{
    m_flow.startPage(m_document.landscape);
    addTitle();
    if (m_document.rows.isEmpty()) {
        const QFont body = drawingFont(m_pages.options().fontFamily, factSize);
        m_flow.addText(TextBlock(m_document.emptyText, body, m_flow.width()), Qt::black);
    } else {
        addTable();
    }
    m_pages.m_pages = m_flow.pages();
    m_pages.m_rowsPrinted = int(m_document.rows.size());
    m_pages.m_columnBlocks = 1;
}

void ListBuilder::addTitle()
{
    const ReportOptions &options = m_pages.options();
    const QFont bold = drawingFont(options.fontFamily, titleTextSize, QFont::Bold);
    m_flow.addText(TextBlock(m_document.title, bold, m_flow.width(), Qt::AlignHCenter), Qt::black);
    QStringList facts = m_document.facts;
    if (options.printedAt.isValid())
        facts += ReportText::tr("Printed on %1").arg(options.printedAt.date().toString(u"dd/MM/yyyy"_s));
    const QFont italic = drawingFont(options.fontFamily, factSize, QFont::Normal, true);
    for (const QString &fact : std::as_const(facts))
        m_flow.addText(TextBlock(fact, italic, m_flow.width(), Qt::AlignHCenter), Qt::black);
    m_flow.space(belowTitle);
}

QList<qreal> ListBuilder::columnWidths() const
{
    const QFont bold = drawingFont(m_pages.options().fontFamily, cellSize, QFont::Bold);
    const QFont body = drawingFont(m_pages.options().fontFamily, cellSize);
    QList<qreal> least;
    QList<qreal> natural;
    for (qsizetype column = 0; column < m_document.heads.size(); ++column) {
        qreal word = TextBlock::longestWord(m_document.heads.at(column), bold);
        qreal line = TextBlock::naturalWidth(m_document.heads.at(column), bold);
        for (const QStringList &row : m_document.rows) {
            word = std::max(word, TextBlock::longestWord(row.value(column), body));
            line = std::max(line, TextBlock::naturalWidth(row.value(column), body));
        }
        least += std::min(word, widestNatural) + 2 * cellPadding + 1;
        natural += std::min(line, widestNatural) + 2 * cellPadding + 1;
    }
    return shared(m_flow.width(), least, natural);
}

ListBuilder::Row ListBuilder::laidOut(const QStringList &texts, bool isHead) const
{
    const QFont font = drawingFont(m_pages.options().fontFamily, cellSize, isHead ? QFont::Bold : QFont::Normal);
    Row row;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const TextBlock block(texts.value(column), font, m_widths.at(column) - 2 * cellPadding);
        row.height = std::max(row.height, block.height() + 2 * cellPadding);
        row.texts += block;
    }
    return row;
}

void ListBuilder::addRow(const Row &row, bool isHead)
{
    m_flow.add(row.height, [row, widths = m_widths, isHead](QPainter &painter, QPointF at) {
        const qreal width = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
        if (isHead)
            painter.fillRect(QRectF(at, QSizeF(width, row.height)), QColor(0xee, 0xee, 0xee));
        painter.setPen(QPen(Qt::black, 0.5));
        painter.setBrush(Qt::NoBrush);
        qreal x = at.x();
        for (qsizetype column = 0; column < widths.size(); ++column) {
            painter.setPen(QPen(Qt::black, 0.5));
            painter.drawRect(QRectF(x, at.y(), widths.at(column), row.height));
            row.texts.at(column).draw(painter, QPointF(x + cellPadding, at.y() + cellPadding), Qt::black);
            x += widths.at(column);
        }
    });
}

void ListBuilder::addTable()
{
    m_widths = columnWidths();
    const Row head = laidOut(m_document.heads, true);
    addRow(head, true);
    for (const QStringList &texts : m_document.rows) {
        const Row row = laidOut(texts, false);
        if (row.height > m_flow.remaining()) {
            m_flow.startPage(m_document.landscape);
            addRow(head, true);
        }
        addRow(row, false);
    }
}

} // namespace parboard
