#include "models/reporting/rowdrawing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal highestRow = 2.5; ///< in lines of text
constexpr int rowsOfColumn = 22;  ///< more are put beside each other where there is room
constexpr qreal columnWidth = 34; ///< in text sizes
constexpr qreal densePlot = 8;    ///< axis and gaps of a dense column, in text sizes

} // namespace

qreal RowDrawing::x(const Block &block, double value) const
{
    const double span = m_spec.maximum - m_spec.minimum;
    const double part = span > 0 ? (value - m_spec.minimum) / span : 0;
    return block.plot.left() + block.plot.width() * std::clamp(part, 0.0, 1.0);
}

qsizetype RowDrawing::blocksFor(qreal width) const
{
    const auto wanted = qsizetype(std::ceil(double(m_spec.rows.size()) / rowsOfColumn));
    qreal least = m_style.textSize * columnWidth;
    if (m_spec.isDense) {
        const Columns columns = columnsFor(width);
        least = columns.rank + columns.name + columns.value + columns.change + m_style.textSize * densePlot;
    }
    const auto possible = qsizetype(width / least);
    return std::clamp<qsizetype>(wanted, 1, std::max<qsizetype>(1, possible));
}

void RowDrawing::addText(const QString &text, const QFont &font, QPointF at, qreal width, const QColor &colour,
                         Qt::Alignment alignment)
{
    m_texts += {TextBlock(text, font, width, alignment), at, colour};
}

qreal RowDrawing::layHead(qreal width)
{
    const TextBlock title(m_spec.title, drawing::font(m_style, drawing::titleFactor, true), width);
    const TextBlock subtitle(m_spec.subtitle, drawing::font(m_style, 1), width);
    m_texts += {title, {0, 0}, m_style.text};
    m_texts += {subtitle, {0, title.height()}, m_style.mutedText};
    return title.height() + subtitle.height() + m_style.textSize * 0.6;
}

qreal RowDrawing::footHeight(qreal width) const
{
    qreal height = line(); // the ends of the axis
    height += double(m_spec.lines.size() + (m_spec.band ? 1 : 0)) * line();
    for (const QString &note : m_spec.notes)
        height += TextBlock(note, drawing::font(m_style, drawing::noteFactor), width).height();
    return height;
}

qreal RowDrawing::heightFor(const ChartStyle &style, qreal width) const
{
    RowDrawing measured(m_spec);
    measured.m_style = style;
    const double rows =
        std::ceil(double(std::max<qsizetype>(1, m_spec.rows.size())) / double(measured.blocksFor(width)));
    return measured.layHead(width) + rows * measured.line() + measured.footHeight(width);
}

RowDrawing::Columns RowDrawing::columnsFor(qreal width) const
{
    Columns columns;
    for (const RowMark &row : m_spec.rows) {
        const QFont name = drawing::font(m_style, 1, row.emphasised);
        columns.rank = std::max(columns.rank, TextBlock::naturalWidth(row.rankText, name));
        columns.name = std::max(columns.name, TextBlock::naturalWidth(row.label, name));
        columns.value = std::max(columns.value, TextBlock::naturalWidth(row.valueText, name));
        columns.change = std::max(columns.change,
                                  TextBlock::naturalWidth(row.changeText, drawing::font(m_style, drawing::noteFactor)));
    }
    columns.name = std::min(columns.name, width * 0.4);
    return columns;
}

void RowDrawing::layOut(const ChartStyle &style, QSizeF size)
{
    m_style = style;
    m_size = size;
    m_texts.clear();
    m_blocks.clear();
    const qreal top = layHead(size.width());
    if (m_spec.isEmpty()) {
        addText(m_spec.emptyText, drawing::font(m_style, 1), {0, top}, size.width(), style.mutedText);
        return;
    }
    layBlocks(top, size.height() - top - footHeight(size.width()));
    layFoot(size.width());
}

void RowDrawing::layBlocks(qreal top, qreal free)
{
    const qreal gap = m_style.textSize * 0.6;
    const qsizetype blocks = blocksFor(m_size.width());
    const qreal between = m_style.textSize * 2;
    const qreal width = (m_size.width() + between) / double(blocks) - between;
    const Columns columns = columnsFor(width);
    const auto rows = qsizetype(std::ceil(double(m_spec.rows.size()) / double(blocks)));
    m_rowHeight = std::clamp(free / double(rows), line(), line() * highestRow);
    m_footTop = top + m_rowHeight * double(rows);
    for (qsizetype at = 0; at < blocks; ++at) {
        Block block;
        block.left = (width + between) * double(at);
        block.width = width;
        block.first = at * rows;
        block.count = std::clamp<qsizetype>(m_spec.rows.size() - block.first, 0, rows);
        const qreal left = block.left + columns.rank + (columns.rank > 0 ? gap : 0) + columns.name + gap;
        const qreal right = columns.value + gap + (columns.change > 0 ? columns.change + gap : 0);
        block.plot =
            QRectF(left, top, std::max(1.0, block.left + width - right - left), m_rowHeight * double(block.count));
        layRows(block, columns);
        m_blocks += block;
    }
}

void RowDrawing::layRows(const Block &block, const Columns &columns)
{
    const qreal gap = m_style.textSize * 0.6;
    for (qsizetype at = 0; at < block.count; ++at) {
        const RowMark &row = m_spec.rows.at(block.first + at);
        const QFont name = drawing::font(m_style, 1, row.emphasised);
        const qreal top =
            block.plot.top() + m_rowHeight * double(at) + (m_rowHeight - QFontMetricsF(name).height()) / 2;
        const QColor colour = row.emphasised ? m_style.ownBar : m_style.text;
        const qreal nameLeft = block.left + (columns.rank > 0 ? columns.rank + gap : 0);
        addText(row.rankText, name, {block.left, top}, columns.rank, m_style.mutedText, Qt::AlignRight);
        const QString label = QFontMetricsF(name).elidedText(row.label, Qt::ElideRight, columns.name + 1);
        addText(label, name, {nameLeft, top}, columns.name + 1, colour);
        addText(row.valueText, name, {block.plot.right() + gap, top}, columns.value,
                row.state == MarkState::Number ? colour : m_style.mutedText, Qt::AlignRight);
        addText(row.changeText, drawing::font(m_style, drawing::noteFactor),
                {block.plot.right() + 2 * gap + columns.value, top}, columns.change, m_style.mutedText);
    }
}

void RowDrawing::layFoot(qreal width)
{
    qreal top = m_footTop + m_style.textSize * 0.2;
    for (const Block &block : std::as_const(m_blocks)) {
        addText(m_spec.minimumText, drawing::font(m_style, drawing::noteFactor), {block.plot.left(), top},
                block.plot.width(), m_style.mutedText);
        addText(m_spec.maximumText, drawing::font(m_style, drawing::noteFactor), {block.plot.left(), top},
                block.plot.width(), m_style.mutedText, Qt::AlignRight);
    }
    top += line();
    for (const ReferenceLine &reference : m_spec.lines) {
        const QColor colour = reference.kind == ReferenceLine::Kind::Target ? m_style.target : m_style.median;
        addText(reference.label, drawing::font(m_style, drawing::noteFactor), {m_style.textSize * 2, top},
                width - m_style.textSize * 2, colour);
        top += line();
    }
    if (m_spec.band) {
        addText(m_spec.band->label, drawing::font(m_style, drawing::noteFactor), {m_style.textSize * 2, top},
                width - m_style.textSize * 2, m_style.mutedText);
        top += line();
    }
    for (const QString &note : m_spec.notes) {
        addText(note, drawing::font(m_style, drawing::noteFactor), {0, top}, width, m_style.mutedText);
        top += m_texts.constLast().block.height();
    }
}

QPen RowDrawing::penOf(const ReferenceLine &reference) const
{
    const bool isTarget = reference.kind == ReferenceLine::Kind::Target;
    return {isTarget ? m_style.target : m_style.median, m_style.textSize / 13 * 1.5,
            isTarget ? Qt::DashLine : Qt::SolidLine};
}

void RowDrawing::paintGround(QPainter &painter, const Block &block) const
{
    const QRectF &plot = block.plot;
    if (m_spec.band) {
        painter.fillRect(
            QRectF(QPointF(x(block, m_spec.band->from), plot.top()), QPointF(x(block, m_spec.band->to), plot.bottom())),
            m_style.grid);
    }
    painter.setPen(QPen(m_style.mutedText, m_style.textSize / 13));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    for (const ReferenceLine &reference : m_spec.lines) {
        painter.setPen(penOf(reference));
        painter.drawLine(QPointF(x(block, reference.at), plot.top()), QPointF(x(block, reference.at), plot.bottom()));
    }
}

void RowDrawing::paintSamples(QPainter &painter) const
{
    qreal middle = m_footTop + line() * 1.75;
    for (const ReferenceLine &reference : m_spec.lines) {
        painter.setPen(penOf(reference));
        painter.drawLine(QPointF(0, middle), QPointF(m_style.textSize * 1.5, middle));
        middle += line();
    }
    if (m_spec.band)
        painter.fillRect(QRectF(0, middle - line() * 0.3, m_style.textSize * 1.5, line() * 0.6), m_style.grid);
}

void RowDrawing::paintStub(QPainter &painter, const Block &block, qreal middle) const
{
    // A mark for "no number" that is none of the marks for numbers: a short dotted rule, with the word beside it.
    painter.setPen(QPen(m_style.hatch, m_style.textSize / 9, Qt::DotLine));
    painter.drawLine(QPointF(block.plot.left(), middle), QPointF(block.plot.left() + m_style.textSize * 2, middle));
}

void RowDrawing::paintMark(QPainter &painter, const Block &block, const RowMark &row, qreal middle) const
{
    const QColor colour = row.emphasised ? m_style.ownBar : m_style.bar;
    const qreal radius = m_style.textSize * 0.36;
    const qreal stroke = m_style.textSize / 8;
    painter.setPen(QPen(colour, stroke));
    painter.setBrush(row.isLeftOut ? m_style.background : colour);
    if (m_spec.kind == RowSpec::Kind::Bars) {
        const qreal height = std::min(m_rowHeight * 0.62, line() * 1.2);
        const QRectF bar(QPointF(std::min(x(block, 0), x(block, *row.value)), middle - height / 2),
                         QPointF(std::max(x(block, 0), x(block, *row.value)), middle + height / 2));
        painter.setPen(row.isLeftOut ? QPen(colour, stroke / 2) : QPen(Qt::NoPen));
        painter.drawRect(bar);
        return;
    }
    if (m_spec.kind == RowSpec::Kind::Dots) {
        painter.setPen(QPen(m_style.grid, stroke / 2));
        painter.drawLine(QPointF(block.plot.left(), middle), QPointF(block.plot.right(), middle));
        painter.setPen(QPen(colour, stroke));
    } else if (row.before) {
        painter.drawLine(QPointF(x(block, *row.before), middle), QPointF(x(block, *row.value), middle));
        const QBrush filled = painter.brush();
        painter.setBrush(m_style.background);
        painter.drawEllipse(QPointF(x(block, *row.before), middle), radius * 0.9, radius * 0.9);
        painter.setBrush(filled);
    }
    painter.drawEllipse(QPointF(x(block, *row.value), middle), radius, radius);
}

void RowDrawing::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Block &block : m_blocks) {
        paintGround(painter, block);
        for (qsizetype at = 0; at < block.count; ++at) {
            const RowMark &row = m_spec.rows.at(block.first + at);
            const qreal middle = block.plot.top() + m_rowHeight * (double(at) + 0.5);
            if (row.value && row.state == MarkState::Number)
                paintMark(painter, block, row, middle);
            else
                paintStub(painter, block, middle);
        }
    }
    painter.setBrush(Qt::NoBrush);
    if (!m_blocks.isEmpty())
        paintSamples(painter);
    drawing::paintTexts(painter, m_texts);
}

QList<DrawnMark> RowDrawing::marks() const
{
    QList<DrawnMark> marks;
    for (const Block &block : m_blocks) {
        for (qsizetype at = 0; at < block.count; ++at) {
            const RowMark &row = m_spec.rows.at(block.first + at);
            marks += {QRectF(block.left, block.plot.top() + m_rowHeight * double(at), block.width, m_rowHeight),
                      row.cell, row.description};
        }
    }
    return marks;
}

QString RowDrawing::summary() const
{
    QStringList parts{m_spec.title, m_spec.subtitle};
    for (const RowMark &row : m_spec.rows)
        parts += row.description;
    parts += m_spec.notes;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace parboard
