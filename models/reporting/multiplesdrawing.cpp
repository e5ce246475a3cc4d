#include "models/reporting/multiplesdrawing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal partWidth = 17; ///< in text sizes: five years on the axis stay readable
constexpr qreal partHeight = 11;

ChartStyle smaller(ChartStyle style)
{
    style.textSize *= 0.85;
    return style;
}

} // namespace

MultiplesDrawing::MultiplesDrawing(const LineSpec &whole, const QList<LineSpec> &parts) : m_whole(whole)
{
    for (const LineSpec &part : parts)
        m_parts.emplace_back(part);
}

int MultiplesDrawing::columnsFor(const ChartStyle &style, qreal width)
{
    return std::max(1, int(width / (style.textSize * partWidth)));
}

qreal MultiplesDrawing::layHead(const ChartStyle &style, qreal width)
{
    qreal top = 0;
    const auto add = [&](const QString &text, qreal factor, bool strong) {
        const TextBlock block(text, drawing::font(style, factor, strong), width);
        m_texts += {block, {0, top}, strong ? style.text : style.mutedText};
        top += block.height();
    };
    add(m_whole.title, drawing::titleFactor, true);
    add(m_whole.subtitle, 1, false);
    for (const QString &note : std::as_const(m_whole.notes))
        add(note, drawing::noteFactor, false);
    return top + style.textSize * 0.6;
}

qreal MultiplesDrawing::heightFor(const ChartStyle &style, qreal width) const
{
    MultiplesDrawing measured(m_whole, {});
    const int columns = columnsFor(style, width);
    const int rows = (int(m_parts.size()) + columns - 1) / columns;
    return measured.layHead(style, width) + rows * style.textSize * partHeight;
}

void MultiplesDrawing::layOut(const ChartStyle &style, QSizeF size)
{
    m_texts.clear();
    m_places.clear();
    const qreal top = layHead(style, size.width());
    const int columns = columnsFor(style, size.width());
    const int rows = std::max(1, (int(m_parts.size()) + columns - 1) / columns);
    const qreal gap = style.textSize;
    const QSizeF part((size.width() + gap) / columns - gap,
                      std::max(style.textSize * (partHeight - 1), (size.height() - top) / rows - gap));
    int at = 0;
    for (LineDrawing &drawing : m_parts) {
        const int line = at / columns;
        m_places += QPointF((part.width() + gap) * (at % columns), top + (part.height() + gap) * line);
        drawing.layOut(smaller(style), part);
        ++at;
    }
}

void MultiplesDrawing::paint(QPainter &painter) const
{
    drawing::paintTexts(painter, m_texts);
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        painter.save();
        painter.translate(m_places.at(at));
        m_parts.at(std::size_t(at)).paint(painter);
        painter.restore();
    }
}

QList<DrawnMark> MultiplesDrawing::marks() const
{
    QList<DrawnMark> marks;
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        const LineDrawing &drawing = m_parts.at(std::size_t(at));
        // Of each part the strong line answers: the grey ones are its background, and have parts of their own.
        const QList<DrawnMark> all = drawing.marks();
        const LineSeries &strong = drawing.spec().series.at(at);
        for (const DrawnMark &mark : all) {
            const auto isOwn = [&mark](const LinePoint &point) { return point.cell == mark.cell; };
            if (std::ranges::any_of(strong.points, isOwn))
                marks += DrawnMark{mark.place.translated(m_places.at(at)), mark.cell, mark.description};
        }
    }
    return marks;
}

QString MultiplesDrawing::summary() const
{
    QStringList parts{m_whole.title, m_whole.subtitle};
    for (const LineSeries &series : m_whole.series) {
        for (const LinePoint &point : series.points)
            parts += point.description;
    }
    parts += m_whole.notes;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace parboard
