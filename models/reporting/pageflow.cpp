#include "models/reporting/pageflow.h"

#include <algorithm>

namespace parboard {

namespace {

constexpr qreal points(qreal millimetres)
{
    return millimetres * 72 / 25.4;
}

constexpr QSizeF portraitPaper(595, 842);
constexpr qreal top = points(20);
constexpr qreal bottom = points(20);
constexpr qreal left = points(30);
constexpr qreal right = points(15);
constexpr int fewestLines = 2;

} // namespace

QSizeF Page::size() const
{
    return landscape ? portraitPaper.transposed() : portraitPaper;
}

PageFlow::PageFlow(std::function<qreal(qreal)> headerHeight) : m_headerHeight(std::move(headerHeight))
{
    openPage(false);
}

qreal PageFlow::textWidth(bool landscape)
{
    return Page{landscape, {}}.size().width() - left - right;
}

qreal PageFlow::leftMargin()
{
    return left;
}

qreal PageFlow::topMargin()
{
    return top;
}

void PageFlow::openPage(bool landscape)
{
    m_pages.append(Page{landscape, {}});
    const qreal header = m_pages.size() > 1 ? m_headerHeight(textWidth(landscape)) : 0;
    m_top = top + header;
    m_bottom = m_pages.last().size().height() - bottom;
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
    return m_bottom - top - m_headerHeight(textWidth(landscape));
}

void PageFlow::space(qreal height)
{
    if (!atTop())
        m_y = std::min(m_y + height, m_bottom);
}

void PageFlow::place(qreal height, std::function<void(QPainter &, QPointF)> draw, qreal indent)
{
    m_pages.last().items.append({QPointF(left + indent, m_y), std::move(draw)});
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
    if (text.height() + keep > remaining() && !atTop() && (keep > 0 || text.lineCount() < 2 * fewestLines))
        startPage(m_pages.last().landscape);
    for (int line = 0; line < text.lineCount();) {
        const int rest = text.lineCount() - line;
        int count = std::min(rest, int(remaining() / text.lineHeight()));
        if (count < rest && rest - count < fewestLines)
            count = rest - fewestLines;
        if (count < std::min(fewestLines, rest) && !atTop()) {
            startPage(m_pages.last().landscape);
            continue;
        }
        count = std::max(count, 1);
        place(
            count * text.lineHeight(),
            [text, colour, line, count](QPainter &painter, QPointF at) { text.draw(painter, at, colour, line, count); },
            indent);
        line += count;
    }
}

} // namespace parboard
