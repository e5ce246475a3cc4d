#include "models/reporting/pageflow.h"

#include <algorithm>

namespace parboard {

namespace {

constexpr qreal points(qreal millimetres)
{
    return millimetres * 72 / 25.4;
}

constexpr QSizeF portraitPaper(595, 842);
constexpr qreal paperTop = points(20);
constexpr qreal paperBottom = points(20);
constexpr qreal paperLeft = points(30);
constexpr qreal paperRight = points(15);
constexpr int fewestLines = 2;

} // namespace

QSizeF Page::size() const
{
    return landscape ? portraitPaper.transposed() : portraitPaper;
}

PageFlow::PageFlow(std::function<qreal(qreal)> headerHeight, bool landscape) : m_headerHeight(std::move(headerHeight))
{
    openPage(landscape);
}

qreal PageFlow::textWidth(bool landscape)
{
    return Page{landscape, {}}.size().width() - paperLeft - paperRight;
}

qreal PageFlow::leftMargin()
{
    return paperLeft;
}

qreal PageFlow::topMargin()
{
    return paperTop;
}

void PageFlow::openPage(bool landscape)
{
    m_pages.append(Page{landscape, {}});
    const qreal header = m_pages.size() > 1 ? m_headerHeight(textWidth(landscape)) : 0;
    m_top = paperTop + header;
    m_bottom = m_pages.last().size().height() - paperBottom;
    m_y = m_top;
}

void PageFlow::startPage(bool landscape)
{
    if (m_pages.last().items.isEmpty()) {
        if (m_pages.last().landscape == landscape)
            return;
        m_pages.removeLast();
    }
    openPage(landscape);
}

qreal PageFlow::fullHeight() const
{
    const bool landscape = m_pages.last().landscape;
    return m_bottom - paperTop - m_headerHeight(textWidth(landscape));
}

void PageFlow::space(qreal height)
{
    if (!atTop())
        m_y = std::min(m_y + height, m_bottom);
}

void PageFlow::place(qreal height, std::function<void(QPainter &, QPointF)> draw, qreal indent)
{
    m_pages.last().items.append({QPointF(paperLeft + indent, m_y), std::move(draw)});
    m_y += height;
}

void PageFlow::add(qreal height, std::function<void(QPainter &, QPointF)> draw)
{
    if (height > remaining() && !atTop())
        startPage(m_pages.last().landscape);
    place(height, std::move(draw));
}

void PageFlow::addText(const TextBlock &text, const QColor &colour, qreal indent, qreal keep)
{
    addLines(text.lineCount(), text.lineHeight(), indent, keep,
             [text, colour](QPainter &painter, QPointF at, int first, int count) {
                 text.draw(painter, at, colour, first, count);
             });
}

void PageFlow::addLines(int lineCount, qreal lineHeight, qreal indent, qreal keep,
                        const std::function<void(QPainter &, QPointF, int, int)> &draw)
{
    if (lineCount * lineHeight + keep > remaining() && !atTop() && (keep > 0 || lineCount < 2 * fewestLines))
        startPage(m_pages.last().landscape);
    for (int line = 0; line < lineCount;) {
        const int rest = lineCount - line;
        int count = std::min(rest, int(remaining() / lineHeight));
        if (count < rest && rest - count < fewestLines)
            count = rest - fewestLines;
        if (count < std::min(fewestLines, rest) && !atTop()) {
            startPage(m_pages.last().landscape);
            continue;
        }
        count = std::max(count, 1);
        place(
            count * lineHeight, [draw, line, count](QPainter &painter, QPointF at) { draw(painter, at, line, count); },
            indent);
        line += count;
    }
}

} // namespace parboard
