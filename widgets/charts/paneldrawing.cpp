#include "widgets/charts/paneldrawing.h"

#include "widgets/charts/panellayout.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

/// Lines at 45 degrees through `rect`, rising or falling to the right.
QList<QLineF> diagonals(const QRectF &rect, qreal spacing, bool rising)
{
    QList<QLineF> lines;
    for (qreal start = spacing; start < rect.width() + rect.height(); start += spacing) {
        // x + y = start, measured from a corner; cut to the rectangle.
        const QPointF upper(std::min(start, rect.width()), std::max(0.0, start - rect.width()));
        const QPointF lower(std::max(0.0, start - rect.height()), std::min(start, rect.height()));
        const auto place = [&rect, rising](QPointF point) {
            return QPointF(rect.left() + point.x(), rising ? rect.top() + point.y() : rect.bottom() - point.y());
        };
        lines.append({place(upper), place(lower)});
    }
    return lines;
}

QList<QLineF> verticals(const QRectF &rect, qreal spacing)
{
    QList<QLineF> lines;
    for (qreal x = rect.left() + spacing; x < rect.right() - spacing / 4; x += spacing)
        lines.append({x, rect.top(), x, rect.bottom()});
    return lines;
}

QColor textColour(TextRole role, const ChartStyle &style)
{
    switch (role) {
    case TextRole::Subtitle:
    case TextRole::BarLabel:
    case TextRole::StateWord:
    case TextRole::Note:
    case TextRole::Empty:
        return style.mutedText;
    case TextRole::Title:
    case TextRole::SectionHeading:
    case TextRole::GroupHeading:
    case TextRole::OwnHeading:
    case TextRole::Value:
    case TextRole::LineLabel:
        break;
    }
    return style.text;
}

} // namespace

QList<QLineF> hatchLines(const QRectF &stub, MarkState state, qreal spacing)
{
    switch (state) {
    case MarkState::Number:
    case MarkState::NotEntered: // an empty box: nobody has said anything yet
        break;
    case MarkState::NotReported:
        return diagonals(stub, spacing, true);
    case MarkState::NotApplicable:
        return diagonals(stub, spacing, true) + diagonals(stub, spacing, false);
    case MarkState::Unusable:
        return diagonals(stub, spacing, false);
    case MarkState::Withheld:
        return verticals(stub, spacing);
    }
    return {};
}

PanelDrawing::PanelDrawing(const PanelLayout &layout, const ChartStyle &style)
    : m_layout(layout), m_style(style),
      m_hairline(style.textSize < 12 ? 0.5 : std::max(1.0, std::floor(style.textSize / 13)))
{
}

void PanelDrawing::drawHeader(QPainter &painter) const
{
    drawTexts(painter, m_layout.header().texts, QRectF(0, 0, m_layout.width(), m_layout.header().height));
}

void PanelDrawing::drawFooter(QPainter &painter) const
{
    drawLines(painter, true);
    drawTexts(painter, m_layout.footer().texts, QRectF(0, 0, m_layout.width(), m_layout.footer().height));
}

void PanelDrawing::drawGrid(QPainter &painter) const
{
    painter.setPen(QPen(m_style.grid, m_hairline, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(m_layout.grid());
    painter.setPen(QPen(m_style.hatch, m_hairline, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(m_layout.rules());
}

void PanelDrawing::drawPlot(QPainter &painter, const QRectF &exposed) const
{
    for (const PanelBar &bar : m_layout.bars()) {
        if (!bar.row.intersects(exposed))
            continue;
        if (bar.isStub())
            drawStub(painter, bar);
        else if (bar.mark.width() > bar.fraction * m_layout.chartArea().width())
            painter.fillRect(bar.mark, bar.own ? m_style.ownBar : m_style.bar); // too short to be seen, or a true zero
    }
    painter.setPen(QPen(m_style.mutedText, m_hairline, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(m_layout.baseline());
    drawLines(painter, false);
    drawTexts(painter, m_layout.plot().texts, exposed);
}

void PanelDrawing::drawStub(QPainter &painter, const PanelBar &bar) const
{
    const qreal half = m_hairline / 2;
    const QRectF box = bar.mark.adjusted(half, half, -half, -half);
    QPen pen(m_style.hatch, m_hairline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawLines(hatchLines(box, bar.source.state, m_style.textSize * 0.38));
    if (bar.source.state == MarkState::NotEntered)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRect(box);
}

void PanelDrawing::drawLines(QPainter &painter, bool below) const
{
    for (const PanelLine &line : m_layout.lines()) {
        const bool target = line.kind == ReferenceLine::Kind::Target;
        QPen pen(target ? m_style.target : m_style.median, 2 * m_hairline, Qt::SolidLine, Qt::FlatCap);
        if (!target)
            pen.setDashPattern({2, 1.5});
        painter.setPen(pen);
        painter.drawLines(below ? line.below : line.segments);
    }
}

void PanelDrawing::drawTexts(QPainter &painter, const QList<PanelText> &texts, const QRectF &exposed) const
{
    for (const PanelText &text : texts) {
        if (text.rect.intersects(exposed))
            m_layout.fonts().draw(painter, text, textColour(text.role, m_style));
    }
}

} // namespace parboard
