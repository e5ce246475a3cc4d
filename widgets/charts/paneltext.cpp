#include "widgets/charts/paneltext.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// More than a dashboard of 63 units holds; what was used longest ago goes first.
constexpr int keptTexts = 1000;
/// One for the screen, one for the paper, and those of the themes and sizes tried last.
constexpr int keptStyles = 4;
constexpr qreal oneLine = QWIDGETSIZE_MAX;

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

/// One face of a panel with what is known of its texts.
struct PanelFonts::Face
{
    explicit Face(const QFont &wanted);
    /// `text` in lines of at most `width`, kept.
    [[nodiscard]] const QTextLayout &laidOut(const QString &text, qreal width, Qt::Alignment alignment);

    QFont font;
    QFontMetricsF metrics;
    qreal ascent;
    qreal lineHeight;
    QCache<QString, qreal> widths{keptTexts};
    QCache<std::pair<QString, qreal>, QSizeF> sizes{keptTexts};
    QCache<std::pair<QString, std::pair<qreal, int>>, QTextLayout> layouts{keptTexts};
};

/// Title, body, bold body, note.
struct PanelFonts::Faces
{
    explicit Faces(const ChartStyle &style)
        : faces{Face(makeFont(style, 1.23, QFont::Bold)), Face(makeFont(style, 1, QFont::Normal)),
                Face(makeFont(style, 1, QFont::Bold)), Face(makeFont(style, 0.92, QFont::Normal))}
    {
    }

    std::array<Face, 4> faces;
};

PanelFonts::Face::Face(const QFont &wanted) : font(wanted), metrics(wanted)
{
    // Some faces draw stacked marks above their own ascent and dots below their descent.
    const QRectF ink = metrics.tightBoundingRect(u"ẪỄỖẲỰgjụ"_s);
    ascent = std::ceil(std::max(metrics.ascent(), -ink.top()));
    lineHeight = ascent + std::ceil(std::max(metrics.descent(), ink.bottom()));
}

const QTextLayout &PanelFonts::Face::laidOut(const QString &text, qreal width, Qt::Alignment alignment)
{
    const std::pair key(text, std::pair(width, int(alignment)));
    if (const QTextLayout *known = layouts.object(key))
        return *known;
    auto layout = std::make_unique<QTextLayout>(lineText(text), font);
    breakLines(*layout, width, lineHeight, alignment);
    const QTextLayout &made = *layout;
    layouts.insert(key, layout.release());
    return made;
}

PanelFonts::PanelFonts(const ChartStyle &style) : m_faces(facesFor(style)) {}

std::shared_ptr<PanelFonts::Faces> PanelFonts::facesFor(const ChartStyle &style)
{
    static QCache<std::pair<QString, qreal>, std::shared_ptr<Faces>> known(keptStyles);
    const std::pair key(style.fontFamily, style.textSize);
    if (const std::shared_ptr<Faces> *found = known.object(key))
        return *found;
    auto made = std::make_shared<Faces>(style);
    known.insert(key, new std::shared_ptr<Faces>(made));
    return made;
}

PanelFonts::Face &PanelFonts::face(TextRole role) const
{
    switch (role) {
    case TextRole::Title:
        return m_faces->faces[0];
    case TextRole::SectionHeading:
    case TextRole::OwnHeading:
        return m_faces->faces[2];
    case TextRole::LineLabel:
    case TextRole::Note:
        return m_faces->faces[3];
    case TextRole::Subtitle:
    case TextRole::GroupHeading:
    case TextRole::BarLabel:
    case TextRole::Value:
    case TextRole::StateWord:
    case TextRole::Empty:
        break;
    }
    return m_faces->faces[1];
}

const QFont &PanelFonts::font(TextRole role) const
{
    return face(role).font;
}

qreal PanelFonts::lineHeight(TextRole role) const
{
    return face(role).lineHeight;
}

qreal PanelFonts::width(const QString &text, TextRole role) const
{
    if (text.isEmpty())
        return 0;
    Face &used = face(role);
    if (const qreal *known = used.widths.object(text))
        return *known;
    // One unit more than the advance: slanted and bold letters reach beyond it.
    const qreal width = std::ceil(used.metrics.horizontalAdvance(lineText(text))) + 1;
    used.widths.insert(text, new qreal(width));
    return width;
}

QSizeF PanelFonts::size(const QString &text, TextRole role, qreal maxWidth) const
{
    if (text.isEmpty())
        return {0, 0};
    Face &used = face(role);
    if (!text.contains(u'\n')) {
        const qreal single = width(text, role);
        if (single <= maxWidth)
            return {single, used.lineHeight};
    }
    const std::pair key(text, maxWidth);
    if (const QSizeF *known = used.sizes.object(key))
        return *known;
    QTextLayout layout(lineText(text), used.font);
    const qreal widest = breakLines(layout, std::max(1.0, maxWidth - 1), used.lineHeight, Qt::AlignLeft);
    const QSizeF size(std::min(maxWidth, std::ceil(widest) + 1), used.lineHeight * layout.lineCount());
    used.sizes.insert(key, new QSizeF(size));
    return size;
}

void PanelFonts::draw(QPainter &painter, const PanelText &text, const QColor &colour) const
{
    Face &used = face(text.role);
    painter.setPen(colour);
    const bool single = text.rect.height() < 1.5 * used.lineHeight && text.role != TextRole::Empty;
    if (single && painter.paintEngine()->type() != QPaintEngine::Raster) {
        // Paper and SVG shape the text themselves, for their own resolution.
        painter.setFont(used.font);
        painter.drawText(QPointF(text.rect.left(), text.rect.top() + used.ascent), lineText(text.text));
        return;
    }
    const Qt::Alignment alignment = text.role == TextRole::Empty ? Qt::AlignHCenter : Qt::AlignLeft;
    const qreal width = single ? oneLine : std::max(1.0, text.rect.width() - 1);
    const QTextLayout &layout = used.laidOut(text.text, width, alignment);
    // QTextLayout sets its lines from the face's own ascent: make up for the room added above. A single line may hold
    // letters of another face, whose ascent then counts.
    const qreal ascent = single ? layout.lineAt(0).ascent() : used.metrics.ascent();
    layout.draw(&painter, text.rect.topLeft() + QPointF(0, used.ascent - ascent));
}

} // namespace parboard
