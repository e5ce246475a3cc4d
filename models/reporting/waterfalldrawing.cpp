#include "models/reporting/waterfalldrawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

constexpr qreal mostLabel = 0.4; ///< of the width
constexpr qreal mostValue = 0.3;
constexpr qreal mostStretch = 1.5; ///< of a row where there is room, in lines of text

} // namespace

qreal WaterfallDrawing::x(double value) const
{
    const double span = m_maximum - m_minimum;
    return m_plot.left() + m_plot.width() * (span > 0 ? (value - m_minimum) / span : 0.5);
}

qreal WaterfallDrawing::addText(const QString &text, const QFont &font, QPointF at, qreal width, const QColor &colour,
                                Qt::Alignment alignment)
{
    const TextBlock block(text, font, width, alignment);
    if (!block.isEmpty()) {
        const qreal used = block.usedWidth();
        const QPointF shift(alignment & Qt::AlignRight ? block.width() - used : 0, 0);
        m_textRects += QRectF(at + shift, QSizeF(used, block.height()));
        m_texts += {block, at, colour};
    }
    return block.height();
}

void WaterfallDrawing::takeRows()
{
    m_rows.clear();
    double running = m_spec.before;
    m_rows += Row{m_spec.beforeLabel, m_spec.beforeText, running, running, true};
    for (const WaterfallBar &bar : std::as_const(m_spec.bars)) {
        m_rows += Row{bar.label, bar.valueText, running, running + bar.moved};
        running += bar.moved;
    }
    m_rows += Row{m_spec.afterLabel, m_spec.afterText, m_spec.after, m_spec.after, true};
}

/// The axis of the specification, widened so that nothing is drawn beside it.
void WaterfallDrawing::takeRange()
{
    const bool hasAxis = m_spec.maximum > m_spec.minimum;
    m_minimum = hasAxis ? m_spec.minimum : m_spec.before;
    m_maximum = hasAxis ? m_spec.maximum : m_spec.before;
    for (const Row &row : std::as_const(m_rows)) {
        m_minimum = std::min({m_minimum, row.from, row.to});
        m_maximum = std::max({m_maximum, row.from, row.to});
    }
}

qreal WaterfallDrawing::place(qreal width, qreal spare)
{
    m_texts.clear();
    m_textRects.clear();
    m_rows.clear();
    m_plot = {};
    m_width = width;
    const QFont body = drawing::font(m_style, 1);
    qreal top = addText(m_spec.title, drawing::font(m_style, drawing::titleFactor, true), {0, 0}, width, m_style.text);
    top += addText(m_spec.subtitle, body, {0, top}, width, m_style.mutedText) + gap();
    if (m_spec.isEmpty()) {
        top += addText(m_spec.emptyText, body, {0, top}, width, m_style.mutedText);
    } else {
        takeRows();
        takeRange();
        layRows(top, width, spare);
        top = layFoot(m_plot.bottom() + gap() / 2, width);
    }
    for (const QString &note : std::as_const(m_spec.notes))
        top += addText(note, drawing::font(m_style, drawing::noteFactor), {0, top}, width, m_style.mutedText);
    return top;
}

qreal WaterfallDrawing::heightFor(const ChartStyle &style, qreal width) const
{
    WaterfallDrawing measured(m_spec);
    measured.m_style = style;
    return measured.place(width, 0);
}

void WaterfallDrawing::layOut(const ChartStyle &style, QSizeF size)
{
    m_style = style;
    const qreal least = place(size.width(), 0);
    if (size.height() > least)
        place(size.width(), size.height() - least);
}

void WaterfallDrawing::layRows(qreal top, qreal width, qreal spare)
{
    qreal label = 0;
    qreal value = 0;
    for (const Row &row : std::as_const(m_rows)) {
        label = std::max(label, TextBlock::naturalWidth(row.label, fontOf(row)));
        value = std::max(value, TextBlock::naturalWidth(row.value, fontOf(row)));
    }
    label = std::min(label, width * mostLabel);
    value = std::min(value, width * mostValue);
    // A value stands at the right of its bar, wherever that ends: the axis leaves room for the widest one.
    const qreal left = label + gap();
    m_plot = QRectF(left, top, std::max(1.0, width - left - gap() - value), 0);
    const qreal stretch = std::min(spare / qreal(m_rows.size()), line() * mostStretch);
    for (Row &row : m_rows) {
        const qreal labelHeight = TextBlock(row.label, fontOf(row), label).height();
        const qreal valueHeight = TextBlock(row.value, fontOf(row), value).height();
        row.top = m_plot.bottom();
        row.height = std::max(line(), std::max(labelHeight, valueHeight) + m_style.textSize * 0.3) + stretch;
        const qreal middle = row.top + row.height / 2;
        addText(row.label, fontOf(row), {0, middle - labelHeight / 2}, label, m_style.text);
        addText(row.value, fontOf(row), {std::max(x(row.from), x(row.to)) + gap(), middle - valueHeight / 2}, value,
                m_style.text);
        m_plot.setBottom(row.top + row.height);
    }
}

/// The ends of the axis and the sentence about them; where that ends.
qreal WaterfallDrawing::layFoot(qreal top, qreal width)
{
    const QFont note = drawing::font(m_style, drawing::noteFactor);
    // Half of the axis each: they never meet.
    const qreal room = std::max(1.0, (m_plot.width() - gap()) / 2);
    const qreal low = addText(m_spec.minimumText, note, {m_plot.left(), top}, room, m_style.mutedText);
    const qreal high =
        addText(m_spec.maximumText, note, {m_plot.right() - room, top}, room, m_style.mutedText, Qt::AlignRight);
    top += std::max(low, high);
    return top + addText(m_spec.axisText, note, {0, top}, width, m_style.mutedText);
}

qreal WaterfallDrawing::barHeight(const Row &row) const
{
    return std::min(row.height * 0.62, line() * 1.2);
}

QList<WaterfallDrawing::Bar> WaterfallDrawing::bars() const
{
    QList<Bar> bars;
    for (const Row &row : m_rows) {
        if (row.isTotal)
            continue;
        const qreal height = barHeight(row);
        const qreal from = x(row.from);
        const qreal to = x(row.to);
        bars +=
            Bar{from, to, QRectF(std::min(from, to), row.top + (row.height - height) / 2, std::abs(to - from), height)};
    }
    return bars;
}

void WaterfallDrawing::paintAxis(QPainter &painter) const
{
    painter.setPen(QPen(m_style.mutedText, m_style.textSize / 13));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    // Open at its left end: a line there would read as zero.
    const QPointF tick(0, gap() / 2);
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomLeft() + tick);
    painter.drawLine(m_plot.bottomRight(), m_plot.bottomRight() + tick);
}

void WaterfallDrawing::paintConnectors(QPainter &painter) const
{
    painter.setPen(QPen(m_style.mutedText, m_style.textSize / 13));
    for (qsizetype at = 0; at + 1 < m_rows.size(); ++at) {
        const Row &row = m_rows.at(at);
        const Row &next = m_rows.at(at + 1);
        const qreal down = next.isTotal ? next.height / 2 : (next.height - barHeight(next)) / 2;
        painter.drawLine(QPointF(x(row.to), row.top + row.height / 2), QPointF(x(row.to), next.top + down));
    }
}

void WaterfallDrawing::paintTotal(QPainter &painter, const Row &row) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.median);
    painter.drawEllipse(QPointF(x(row.to), row.top + row.height / 2), radius(), radius());
}

/// Drawn line by line: a brush of a pattern has the size of the device's dots, not of the text.
void WaterfallDrawing::paintHatch(QPainter &painter, const QPolygonF &arrow) const
{
    QPainterPath outline;
    outline.addPolygon(arrow);
    const QRectF box = arrow.boundingRect();
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setPen(QPen(m_style.ownBar, m_style.textSize / 13));
    for (qreal left = box.left() - box.height(); left < box.right(); left += m_style.textSize * 0.32)
        painter.drawLine(QPointF(left, box.bottom()), QPointF(left + box.height(), box.top()));
    painter.restore();
}

void WaterfallDrawing::paintStep(QPainter &painter, const Row &row) const
{
    const qreal half = barHeight(row) / 2;
    const qreal middle = row.top + row.height / 2;
    const qreal from = x(row.from);
    const qreal to = x(row.to);
    const bool isGain = to > from;
    const qreal tip = std::min(std::abs(to - from), half) * (isGain ? 1 : -1);
    const QPolygonF arrow({{from, middle - half},
                           {to - tip, middle - half},
                           {to, middle},
                           {to - tip, middle + half},
                           {from, middle + half}});
    painter.setPen(QPen(m_style.ownBar, m_style.textSize / 10, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(isGain ? m_style.ownBar : m_style.background);
    painter.drawPolygon(arrow);
    if (to < from)
        paintHatch(painter, arrow);
}

void WaterfallDrawing::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_rows.isEmpty()) {
        paintAxis(painter);
        paintConnectors(painter);
    }
    for (const Row &row : m_rows) {
        if (row.isTotal)
            paintTotal(painter, row);
        else
            paintStep(painter, row);
    }
    painter.setBrush(Qt::NoBrush);
    drawing::paintTexts(painter, m_texts);
}

QList<DrawnMark> WaterfallDrawing::marks() const
{
    QList<DrawnMark> marks;
    for (qsizetype at = 1; at + 1 < m_rows.size(); ++at) {
        const Row &row = m_rows.at(at);
        marks += {QRectF(0, row.top, m_width, row.height), {}, m_spec.bars.at(at - 1).description};
    }
    return marks;
}

QString WaterfallDrawing::summary() const
{
    QStringList parts{m_spec.title, m_spec.subtitle};
    if (m_spec.isEmpty()) {
        parts += m_spec.emptyText;
    } else {
        parts += QStringLiteral("%1: %2.").arg(m_spec.beforeLabel, m_spec.beforeText);
        for (const WaterfallBar &bar : m_spec.bars)
            parts += bar.description;
        parts += QStringLiteral("%1: %2.").arg(m_spec.afterLabel, m_spec.afterText);
        parts += m_spec.axisText;
    }
    parts += m_spec.notes;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace parboard
