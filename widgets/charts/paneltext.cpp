#include "widgets/charts/paneltext.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QFont makeFont(const ChartStyle &style, qreal factor, QFont::Weight weight)
{
    QFont font(style.fontFamily);
    // Pixel size, also on paper: a point size would be converted with each device's own resolution.
    font.setPixelSize(std::max(1, qRound(style.textSize * factor)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QString lineText(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator).replace(u'\t', u' ');
}

/// Breaks `text` into lines of `height` each and returns the widest line's width.
qreal breakLines(QTextLayout &layout, qreal maxWidth, qreal height, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal widest = 0;
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(maxWidth);
        line.setPosition({0, y});
        widest = std::max(widest, line.naturalTextWidth());
        y += height;
    }
    layout.endLayout();
    return widest;
}

} // namespace

PanelFonts::Face::Face(const QFont &wanted) : font(wanted), metrics(wanted)
{
    // Some faces draw stacked marks above their own ascent and dots below their descent.
    const QRectF ink = metrics.tightBoundingRect(u"ẪỄỖẲỰgjụ"_s);
    ascent = std::ceil(std::max(metrics.ascent(), -ink.top()));
    lineHeight = ascent + std::ceil(std::max(metrics.descent(), ink.bottom()));
}

PanelFonts::PanelFonts(const ChartStyle &style)
    : m_faces{Face(makeFont(style, 1.23, QFont::Bold)), Face(makeFont(style, 1, QFont::Normal)),
              Face(makeFont(style, 1, QFont::Bold)), Face(makeFont(style, 0.92, QFont::Normal))}
{
}

std::size_t PanelFonts::faceIndex(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return 0;
    case TextRole::SectionHeading:
    case TextRole::OwnHeading:
        return 2;
    case TextRole::LineLabel:
    case TextRole::Note:
        return 3;
    case TextRole::Subtitle:
    case TextRole::GroupHeading:
    case TextRole::BarLabel:
    case TextRole::Value:
    case TextRole::StateWord:
    case TextRole::Empty:
        break;
    }
    return 1;
}

qreal PanelFonts::width(const QString &text, TextRole role) const
{
    if (text.isEmpty())
        return 0;
    QHash<QString, qreal> &known = m_widths.at(faceIndex(role));
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    // One unit more than the advance: slanted and bold letters reach beyond it.
    const qreal width = std::ceil(face(role).metrics.horizontalAdvance(lineText(text))) + 1;
    known.insert(text, width);
    return width;
}

QSizeF PanelFonts::size(const QString &text, TextRole role, qreal maxWidth) const
{
    if (text.isEmpty())
        return {0, 0};
    const Face &used = face(role);
    if (!text.contains(u'\n')) {
        const qreal single = width(text, role);
        if (single <= maxWidth)
            return {single, used.lineHeight};
    }
    QTextLayout layout(lineText(text), used.font);
    const qreal widest = breakLines(layout, std::max(1.0, maxWidth - 1), used.lineHeight, Qt::AlignLeft);
    return {std::min(maxWidth, std::ceil(widest) + 1), used.lineHeight * layout.lineCount()};
}

void PanelFonts::draw(QPainter &painter, const PanelText &text, const QColor &colour) const
{
    const Face &used = face(text.role);
    painter.setPen(colour);
    if (text.rect.height() < 1.5 * used.lineHeight && text.role != TextRole::Empty) {
        painter.setFont(used.font);
        painter.drawText(QPointF(text.rect.left(), text.rect.top() + used.ascent), lineText(text.text));
        return;
    }
    QTextLayout layout(lineText(text.text), used.font);
    const bool centred = text.role == TextRole::Empty;
    breakLines(layout, std::max(1.0, text.rect.width() - 1), used.lineHeight,
               centred ? Qt::AlignHCenter : Qt::AlignLeft);
    // QTextLayout sets its lines from the face's own ascent: make up for the room added above.
    layout.draw(&painter, text.rect.topLeft() + QPointF(0, used.ascent - used.metrics.ascent()));
}

} // namespace parboard
