#pragma once

#include "models/reporting/textblock.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

#include <functional>

class QPainter;

namespace parboard {

/// Something placed on a page: drawn with its top left corner at `at` (points from the corner of the paper).
struct PageItem
{
    QPointF at;
    std::function<void(QPainter &, QPointF)> draw;
};

/// One sheet of A4 with what stands on it.
struct Page
{
    bool landscape = false;
    QList<PageItem> items;

    /// Size of the paper in points.
    [[nodiscard]] QSizeF size() const;
};

/// Fills pages from top to bottom. Lengths are points (1/72 inch); margins are those of Decree 30/2020 (top and bottom
/// 20 mm, left 30 mm, right 15 mm). From the second page on, room is kept for a running header.
class PageFlow
{
public:
    /// `headerHeight` tells the height of the running header for the width of a page's text.
    explicit PageFlow(std::function<qreal(qreal)> headerHeight, bool landscape = false);

    /// Goes to a new page unless the current one is still empty and of that orientation.
    void startPage(bool landscape);
    /// Free height on the current page.
    [[nodiscard]] qreal remaining() const { return m_bottom - m_y; }
    /// Free height of a new page of the current orientation.
    [[nodiscard]] qreal fullHeight() const;
    [[nodiscard]] qreal width() const { return textWidth(m_pages.last().landscape); }
    [[nodiscard]] bool atTop() const { return m_y <= m_top; }
    /// Blank room; nothing at the top of a page.
    void space(qreal height);
    /// Places something of `height` whole, on the next page if this one has no room.
    void add(qreal height, std::function<void(QPainter &, QPointF)> draw);
    /// Places a paragraph; breaks between lines, leaving no single line behind. `keep`: room wanted below it on its
    /// page.
    void addText(const TextBlock &text, const QColor &colour, qreal indent = 0, qreal keep = 0);

    /// Places `count` lines of `lineHeight`, drawn by `draw` from a first one on; breaks as addText() does.
    void addLines(int count, qreal lineHeight, qreal indent, qreal keep,
                  const std::function<void(QPainter &, QPointF, int first, int count)> &draw);

    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }

    static qreal textWidth(bool landscape);
    static qreal leftMargin();
    static qreal topMargin();

private:
    void place(qreal height, std::function<void(QPainter &, QPointF)> draw, qreal indent = 0);
    void openPage(bool landscape);

    std::function<qreal(qreal)> m_headerHeight;
    QList<Page> m_pages;
    qreal m_top = 0;
    qreal m_bottom = 0;
    qreal m_y = 0;
};

} // namespace parboard
