#include "models/reporting/linedrawing.h"

#include "models/reporting/labelspread.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal plotLines = 16; ///< height of the plot in lines of text, where nothing else decides

} // namespace

qreal LineDrawing::x(double place) const
{
    const double steps = double(std::max<qsizetype>(1, m_spec.places.size()));
    return m_plot.left() + m_plot.width() * (place + 0.5) / steps;
}

qreal LineDrawing::y(double value) const
{
    const double low = m_spec.ticks.constFirst().at;
    const double high = m_spec.ticks.constLast().at;
    const double part = high > low ? (value - low) / (high - low) : 0.5;
    return m_spec.isInverted ? m_plot.top() + m_plot.height() * part : m_plot.bottom() - m_plot.height() * part;
}

std::optional<QPointF> LineDrawing::lastPoint(const LineSeries &series) const
{
    const LinePoint *last = nullptr;
    for (const LinePoint &point : series.points) {
        if (point.value)
            last = &point;
    }
    return last ? std::optional(QPointF(x(last->place), y(*last->value))) : std::nullopt;
}

qreal LineDrawing::noteHeight(qreal width) const
{
    qreal height = 0;
    for (const QString &note : m_spec.notes)
        height += TextBlock(note, drawing::font(m_style, drawing::noteFactor), width).height();
    return height;
}

qreal LineDrawing::heightFor(const ChartStyle &style, qreal width) const
{
    LineDrawing measured(m_spec);
    measured.m_style = style;
    const qreal line = style.textSize * 1.4;
    const qreal names = double(isCrowded() ? 1 : m_spec.series.size()) * line;
    return measured.layHead(width) + std::max(plotLines * line, names) + 3 * line + measured.noteHeight(width);
}

qreal LineDrawing::layHead(qreal width)
{
    qreal top = 0;
    for (const auto &[text, factor, strong] :
         {std::tuple(m_spec.title, drawing::titleFactor, true), {m_spec.subtitle, 1.0, false}}) {
        const TextBlock block(text, drawing::font(m_style, factor, strong), width);
        m_texts += {block, {0, top}, strong ? m_style.text : m_style.mutedText};
        top += block.height();
    }
    return top + m_style.textSize * 0.6;
}

qreal LineDrawing::nameWidth(qreal width) const
{
    qreal widest = 0;
    for (const LineSeries &series : m_spec.series) {
        if (!isCrowded() || series.emphasised)
            widest =
                std::max(widest, TextBlock::naturalWidth(series.label, drawing::font(m_style, 1, series.emphasised)));
    }
    return std::min(widest, width * 0.3);
}

void LineDrawing::layOut(const ChartStyle &style, QSizeF size)
{
    m_style = style;
    m_size = size;
    m_texts.clear();
    m_names.clear();
    m_ruleTops.clear();
    const qreal top = layHead(size.width());
    if (m_spec.isEmpty()) {
        m_plot = {};
        m_texts += {TextBlock(m_spec.emptyText, drawing::font(m_style, 1), size.width()), {0, top}, m_style.mutedText};
        return;
    }
    const qreal line = style.textSize * 1.4;
    qreal tickWidth = 0;
    for (const LineTick &tick : m_spec.ticks)
        tickWidth =
            std::max(tickWidth, TextBlock::naturalWidth(tick.label, drawing::font(m_style, drawing::noteFactor)));
    const qreal rules = m_spec.rules.isEmpty() ? 0 : line * 2;
    const qreal notes = noteHeight(size.width());
    const qreal left = tickWidth + style.textSize * 0.6;
    const qreal right = nameWidth(size.width()) + style.textSize * 1.6;
    m_plot = QRectF(left, top + rules, std::max(1.0, size.width() - left - right),
                    std::max(line, size.height() - top - rules - 2 * line - notes));
    layAxis();
    layRules();
    layNames();
    layNotes(size.width(), m_plot.bottom() + 2 * line);
}

void LineDrawing::layAxis()
{
    const QFont small = drawing::font(m_style, drawing::noteFactor);
    for (const LineTick &tick : m_spec.ticks) {
        const qreal width = TextBlock::naturalWidth(tick.label, small);
        const TextBlock block(tick.label, small, width);
        m_texts += {block,
                    {m_plot.left() - m_style.textSize * 0.4 - width, y(tick.at) - block.height() / 2},
                    m_style.mutedText};
    }
    // As many places are named as there is room for, counted back from the last: the latest matters most.
    qreal widest = 0;
    for (const QString &place : m_spec.places)
        widest = std::max(widest, TextBlock::naturalWidth(place, small));
    const qreal step = m_plot.width() / double(m_spec.places.size());
    const int every = std::max(1, int(std::ceil((widest + m_style.textSize * 0.6) / step)));
    for (int place = int(m_spec.places.size()) - 1; place >= 0; place -= every) {
        const QString &name = m_spec.places.at(place);
        const qreal width = TextBlock::naturalWidth(name, small);
        const qreal left = std::clamp(x(place) - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        m_texts += {TextBlock(name, small, width), {left, m_plot.bottom() + m_style.textSize * 0.4}, m_style.mutedText};
    }
}

void LineDrawing::layRules()
{
    // Labels stand above the plot on two rows in turn, to the right of their rule, or to its left at the right edge.
    const QFont small = drawing::font(m_style, drawing::noteFactor);
    const qreal line = m_style.textSize * 1.4;
    QList<qreal> ends{-1, -1};
    for (const LineRule &rule : m_spec.rules) {
        const qreal at = x(rule.at);
        const qreal natural = TextBlock::naturalWidth(rule.label, small);
        const qreal left = std::max(0.0, std::min(at + m_style.textSize * 0.2, m_size.width() - natural));
        const int row = ends.at(1) <= left ? 1 : 0; // the lower row first
        const QFontMetricsF metrics(small);
        // Where both rows are taken the label shows what room there is; its note says it whole.
        const qreal free = std::max(0.0, m_size.width() - std::max(left, ends.at(row)));
        const QString shown = metrics.elidedText(rule.label, Qt::ElideRight, std::max(free, metrics.height()));
        const qreal width = TextBlock::naturalWidth(shown, small);
        const qreal from = std::max(left, ends.at(row));
        m_texts +=
            {TextBlock(shown, small, width), {from, m_plot.top() - line * (row == 1 ? 1 : 2)}, m_style.mutedText};
        ends[row] = from + width + m_style.textSize * 0.6;
        m_ruleTops += m_plot.top() - line * (row == 1 ? 1 : 2);
    }
}

void LineDrawing::layNames()
{
    QList<LabelWish> wishes;
    QList<qsizetype> named;
    m_names.resize(m_spec.series.size());
    for (qsizetype at = 0; at < m_spec.series.size(); ++at) {
        const LineSeries &series = m_spec.series.at(at);
        const std::optional<QPointF> last = lastPoint(series);
        if (!last || series.label.isEmpty() || (isCrowded() && !series.emphasised))
            continue;
        Name &name = m_names[at];
        name.text = TextBlock(series.label, drawing::font(m_style, 1, series.emphasised),
                              std::max(1.0, m_size.width() - m_plot.right() - m_style.textSize * 1.4));
        name.from = *last;
        wishes += {last->y(), name.text.height()};
        named += at;
    }
    const QList<double> centres = spreadLabels(wishes, m_plot.top(), m_plot.bottom() + m_style.textSize);
    for (qsizetype at = 0; at < named.size(); ++at) {
        Name &name = m_names[named.at(at)];
        name.rect = QRectF(m_plot.right() + m_style.textSize * 1.2, centres.at(at) - name.text.height() / 2,
                           name.text.usedWidth(), name.text.height());
    }
}

void LineDrawing::layNotes(qreal width, qreal top)
{
    for (const QString &note : m_spec.notes) {
        const TextBlock block(note, drawing::font(m_style, drawing::noteFactor), width);
        m_texts += {block, {0, top}, m_style.mutedText};
        top += block.height();
    }
}

QList<QRectF> LineDrawing::nameRects() const
{
    QList<QRectF> rects;
    for (const Name &name : m_names)
        rects += name.rect;
    return rects;
}

void LineDrawing::paintGrid(QPainter &painter) const
{
    const qreal hairline = m_style.textSize / 13;
    for (const LineTick &tick : m_spec.ticks) {
        painter.setPen(QPen(m_style.grid, hairline));
        painter.drawLine(QPointF(m_plot.left(), y(tick.at)), QPointF(m_plot.right(), y(tick.at)));
    }
    for (const LineTarget &target : m_spec.targets) {
        painter.setPen(QPen(m_style.target, hairline * 1.5, Qt::DashLine));
        painter.drawLine(QPointF(m_plot.left(), y(target.at)), QPointF(m_plot.right(), y(target.at)));
        const TextBlock label(target.label, drawing::font(m_style, drawing::noteFactor), m_plot.width());
        label.draw(painter, {m_plot.left() + m_style.textSize * 0.3, y(target.at) - label.height()}, m_style.target);
    }
}

void LineDrawing::paintRules(QPainter &painter) const
{
    const qreal hairline = m_style.textSize / 13;
    for (qsizetype at = 0; at < m_spec.rules.size(); ++at) {
        const LineRule &rule = m_spec.rules.at(at);
        const bool isBreak = rule.kind == LineRule::Kind::Break;
        painter.setPen(QPen(m_style.mutedText, hairline * (isBreak ? 1.5 : 1), isBreak ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(x(rule.at), m_ruleTops.at(at)), QPointF(x(rule.at), m_plot.bottom()));
    }
}

LineLook LineDrawing::lookOf(const LineSeries &series) const
{
    LineLook look = lineLook(series.look, m_style);
    if (series.emphasised)
        look.colour = m_style.ownBar;
    return look;
}

void LineDrawing::paintSeries(QPainter &painter, const LineSeries &series) const
{
    const qreal width = m_style.textSize / 13 * (series.emphasised ? 2.6 : series.look ? 1.8 : 1.2);
    const LineLook look = lookOf(series);
    const LinePoint *before = nullptr;
    for (const LinePoint &point : series.points) {
        if (!point.value) {
            before = nullptr; // never drawn across what is absent
            continue;
        }
        if (before && before->segment == point.segment) {
            painter.setPen(QPen(look.colour, width, point.isUnfinished ? Qt::DotLine : look.pen, Qt::RoundCap));
            painter.drawLine(QPointF(x(before->place), y(*before->value)), QPointF(x(point.place), y(*point.value)));
        }
        before = &point;
    }
}

void LineDrawing::paintMarks(QPainter &painter, const LineSeries &series) const
{
    const LineLook look = lookOf(series);
    const qreal radius = m_style.textSize * (series.emphasised || series.look.has_value() ? 0.28 : 0.18);
    for (const LinePoint &point : series.points) {
        if (!point.value)
            continue;
        paintLineMark(painter, look, QPointF(x(point.place), y(*point.value)), radius, point.isUnfinished, m_style);
    }
}

void LineDrawing::paintNames(QPainter &painter) const
{
    for (qsizetype at = 0; at < m_names.size(); ++at) {
        const Name &name = m_names.at(at);
        if (name.text.isEmpty())
            continue;
        const LineSeries &series = m_spec.series.at(at);
        painter.setPen(QPen(m_style.grid, m_style.textSize / 13));
        painter.drawLine(name.from + QPointF(m_style.textSize * 0.4, 0),
                         QPointF(name.rect.left() - m_style.textSize * 0.2, name.rect.center().y()));
        const bool isTold = series.emphasised || series.look.has_value();
        name.text.draw(painter, name.rect.topLeft(), isTold ? lookOf(series).colour : m_style.mutedText);
    }
}

void LineDrawing::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_plot.isEmpty()) {
        paintGrid(painter);
        paintRules(painter);
        for (const bool emphasised : {false, true}) { // the strong lines over the grey ones
            for (const LineSeries &series : m_spec.series) {
                if (series.emphasised != emphasised)
                    continue;
                paintSeries(painter, series);
                if (emphasised || !isCrowded())
                    paintMarks(painter, series);
            }
        }
        paintNames(painter);
    }
    drawing::paintTexts(painter, m_texts);
}

QList<DrawnMark> LineDrawing::marks() const
{
    QList<DrawnMark> marks;
    const qreal reach = m_style.textSize * 0.6;
    for (const LineSeries &series : m_spec.series) {
        for (const LinePoint &point : series.points) {
            if (!point.value || m_plot.isEmpty())
                continue;
            const QPointF centre(x(point.place), y(*point.value));
            marks +=
                {QRectF(centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)), point.cell, point.description};
        }
    }
    return marks;
}

QString LineDrawing::summary() const
{
    QStringList parts{m_spec.title, m_spec.subtitle};
    for (const LineSeries &series : m_spec.series) {
        if (!series.emphasised && isCrowded())
            continue;
        for (const LinePoint &point : series.points) {
            if (point.value)
                parts += point.description;
        }
    }
    parts += m_spec.notes;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace parboard
