#include "models/reporting/textblock.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace parboard {

namespace {

// A line that was measured to fit must not break because of a rounding error.
constexpr qreal slack = 0.01;

QString onOneParagraph(const QString &paragraphs)
{
    QString text = paragraphs;
    for (QChar &character : text) {
        if (character.isSpace() && character != QChar::Nbsp)
            character = u' ';
    }
    return text.trimmed();
}

QStringList broken(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0) + slack);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Width of `text` on one line. Shaping is most of what a drawing of many texts costs, and a switch shows most texts
/// again, so widths are kept; per thread, since reports are laid out beside the window.
qreal advanceOf(const QString &text, const QFont &font)
{
    constexpr qsizetype mostKept = 20'000;
    thread_local QHash<std::pair<QFont, QString>, qreal> kept;
    const std::pair key(font, text);
    if (const auto known = kept.constFind(key); known != kept.cend())
        return *known;
    if (kept.size() >= mostKept)
        kept.clear();
    return *kept.insert(key, QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
    : m_font(font), m_width(width), m_alignment(alignment)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.lineSpacing();
    m_ascent = metrics.ascent();
    const QString plain = onOneParagraph(text);
    if (plain.isEmpty())
        return;
    m_lines = advanceOf(plain, font) <= width + slack ? QStringList{plain} : broken(plain, font, width);
}

qreal TextBlock::usedWidth() const
{
    qreal widest = 0;
    for (const QString &line : m_lines)
        widest = std::max(widest, naturalWidth(line, m_font));
    return widest;
}

void TextBlock::draw(QPainter &painter, QPointF at, const QColor &colour, int first, int count) const
{
    painter.setFont(m_font);
    painter.setPen(colour);
    const int end = count < 0 ? lineCount() : std::min(lineCount(), first + count);
    for (int index = first; index < end; ++index) {
        const QString &line = m_lines.at(index);
        const qreal spare = m_alignment == Qt::AlignLeft ? 0 : m_width - naturalWidth(line, m_font);
        const qreal shift = m_alignment & Qt::AlignHCenter ? spare / 2 : spare;
        painter.drawText(QPointF(at.x() + shift, at.y() + (index - first) * m_lineHeight + m_ascent), line);
    }
}

qreal TextBlock::naturalWidth(const QString &text, const QFont &font)
{
    return advanceOf(text, font);
}

qreal TextBlock::longestWord(const QString &text, const QFont &font)
{
    qreal widest = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, advanceOf(word, font));
    return widest;
}

} // namespace parboard
