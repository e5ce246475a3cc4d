#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QStringList>

class QPainter;

namespace parboard {

/// A plain-text paragraph broken into lines for a width. Nothing is elided: long words break anywhere. All lengths are
/// in the painter's own unit.
class TextBlock
{
public:
    TextBlock() = default;
    TextBlock(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return lineCount() * m_lineHeight; }
    [[nodiscard]] qreal width() const { return m_width; }
    /// Distance from the top to the first baseline.
    [[nodiscard]] qreal ascent() const { return m_ascent; }
    /// Width of the widest line.
    [[nodiscard]] qreal usedWidth() const;

    /// Draws `count` lines from line `first` on (-1: all that follow) with the top left corner at `at`.
    void draw(QPainter &painter, QPointF at, const QColor &colour, int first = 0, int count = -1) const;

    /// Width of `text` on one line.
    static qreal naturalWidth(const QString &text, const QFont &font);
    /// Width of the widest word.
    static qreal longestWord(const QString &text, const QFont &font);

private:
    QStringList m_lines;
    QFont m_font;
    qreal m_width = 0;
    qreal m_lineHeight = 0;
    qreal m_ascent = 0;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace parboard
