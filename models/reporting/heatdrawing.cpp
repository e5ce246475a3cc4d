#include "models/reporting/heatdrawing.h"

#include "models/reporting/bandcolours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestRows = 12; ///< a block of fewer is not worth its heads

} // namespace

qreal HeatDrawing::labelWidth() const
{
    qreal widest = 0;
    for (const HeatRow &row : m_spec.rows)
        widest = std::max(widest, TextBlock::naturalWidth(row.label, drawing::font(m_style, 1, row.emphasised)));
    return widest + m_style.textSize * 0.8;
}

qreal HeatDrawing::narrowestCell() const
{
    qreal widest = m_style.textSize * 4;
    for (const QString &column : m_spec.columns)
        widest = std::max(widest, TextBlock::longestWord(column, drawing::font(m_style, drawing::noteFactor, true)) +
                                      m_style.textSize / 2);
    for (const HeatRow &row : m_spec.rows) {
        for (const HeatCell &cell : row.cells)
            widest =
                std::max(widest, TextBlock::naturalWidth(cell.text, drawing::font(m_style, 1)) + m_style.textSize / 2);
    }
    return widest;
}

qsizetype HeatDrawing::blocksFor(qreal width) const
{
    const qreal narrowest =
        labelWidth() + narrowestCell() * qreal(std::max<qsizetype>(1, m_spec.columns.size())) + m_style.textSize * 2;
    const auto fitting = qsizetype(width / narrowest);
    const qsizetype wanted = (m_spec.rows.size() + fewestRows - 1) / fewestRows;
    return std::clamp<qsizetype>(fitting, 1, std::max<qsizetype>(1, wanted));
}

void HeatDrawing::add(const TextBlock &block, QPointF at, const QColor &colour)
{
    m_texts += {block, at, colour};
}

qreal HeatDrawing::heightFor(const ChartStyle &style, qreal width) const
{
    HeatDrawing measured(m_spec);
    measured.layOut(style, {width, 0});
    return measured.m_height;
}

void HeatDrawing::layOut(const ChartStyle &style, QSizeF size)
{
    m_style = style;
    m_texts.clear();
    m_grounds.clear();
    m_marks.clear();
    const TextBlock title(m_spec.title, drawing::font(m_style, drawing::titleFactor, true), size.width());
    const TextBlock subtitle(m_spec.subtitle, drawing::font(m_style, 1), size.width());
    add(title, {0, 0}, style.text);
    add(subtitle, {0, title.height()}, style.mutedText);
    qreal top = title.height() + subtitle.height() + style.textSize * 0.6;
    if (m_spec.isEmpty()) {
        const TextBlock text(m_spec.emptyText, drawing::font(m_style, 1), size.width());
        add(text, {0, top}, style.mutedText);
        m_height = top + text.height();
        return;
    }
    const qsizetype blocks = blocksFor(size.width());
    const qsizetype rows = (m_spec.rows.size() + blocks - 1) / blocks;
    const qreal gap = style.textSize * 2;
    const qreal width = (size.width() - gap * qreal(blocks - 1)) / qreal(blocks);
    const QList<qreal> widest = widestTexts();
    qreal bottom = top;
    for (qsizetype block = 0; block * rows < m_spec.rows.size(); ++block) {
        layBlock({qreal(block) * (width + gap), top, width, 0}, block * rows,
                 std::min(rows, m_spec.rows.size() - block * rows), widest);
        bottom = std::max(bottom, m_marks.constLast().place.bottom());
    }
    top = layKey(bottom + style.textSize * 0.8);
    m_height = layLines(top, size.width());
}

void HeatDrawing::layBlock(const QRectF &place, qsizetype first, qsizetype count, const QList<qreal> &widest)
{
    const qreal labels = labelWidth();
    const qreal cell = (place.width() - labels) / qreal(m_spec.columns.size());
    const qreal padding = m_style.textSize / 4;
    qreal head = 0;
    QList<TextBlock> heads;
    for (const QString &column : m_spec.columns) {
        heads +=
            TextBlock(column, drawing::font(m_style, drawing::noteFactor, true), cell - 2 * padding, Qt::AlignHCenter);
        head = std::max(head, heads.constLast().height());
    }
    for (qsizetype at = 0; at < heads.size(); ++at) {
        add(heads.at(at),
            {place.left() + labels + cell * qreal(at) + padding, place.top() + head - heads.at(at).height()},
            m_style.mutedText);
    }
    qreal top = place.top() + head + padding;
    for (qsizetype index = first; index < first + count; ++index) {
        const HeatRow &row = m_spec.rows.at(index);
        const TextBlock label(row.label, drawing::font(m_style, 1, row.emphasised), labels);
        add(label, {place.left(), top + (rowHeight() - label.lineHeight()) / 2}, m_style.text);
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const HeatCell &held = row.cells.at(column);
            const QRectF ground(place.left() + labels + cell * qreal(column), top, cell, rowHeight());
            m_grounds += {ground.adjusted(1, 1, -1, -1), held.band};
            m_marks += {ground, held.cell, held.description};
            // Right-aligned on the comma: one number of decimals per column.
            const qreal right = std::min(cell - padding, cell / 2 + widest.at(column) / 2);
            const TextBlock text(held.text, drawing::font(m_style, 1, row.emphasised), right, Qt::AlignRight);
            add(text, {ground.left(), top + (rowHeight() - text.lineHeight()) / 2},
                held.band ? bandText(*held.band, m_style) : m_style.text);
        }
        top += rowHeight();
    }
}

QList<qreal> HeatDrawing::widestTexts() const
{
    QList<qreal> widest(m_spec.columns.size(), 0);
    for (const HeatRow &row : m_spec.rows) {
        for (qsizetype at = 0; at < row.cells.size(); ++at)
            widest[at] = std::max(widest.at(at), TextBlock::naturalWidth(row.cells.at(at).text,
                                                                         drawing::font(m_style, 1, row.emphasised)));
    }
    return widest;
}

qreal HeatDrawing::layKey(qreal top)
{
    const auto isBanded = [](const HeatRow &row) {
        return std::ranges::any_of(row.cells, [](const HeatCell &cell) { return cell.band.has_value(); });
    };
    if (std::ranges::none_of(m_spec.rows, isBanded))
        return top;
    const QSizeF sample(m_style.textSize * 1.5, m_style.textSize * 1.1);
    const TextBlock worst(m_spec.worstText, drawing::font(m_style, drawing::noteFactor), 1e6);
    qreal left = 0;
    add(worst, {left, top}, m_style.text);
    left += worst.usedWidth() + m_style.textSize / 2;
    for (int band = 0; band < bandCount; ++band) {
        m_grounds += {QRectF({left, top}, sample), band};
        left += sample.width();
    }
    add(TextBlock(m_spec.bestText, drawing::font(m_style, drawing::noteFactor), 1e6),
        {left + m_style.textSize / 2, top}, m_style.text);
    return top + m_style.textSize * 1.7;
}

/// The notes; where they end.
qreal HeatDrawing::layLines(qreal top, qreal width)
{
    for (const QString &note : m_spec.notes) {
        const TextBlock block(note, drawing::font(m_style, drawing::noteFactor), width);
        add(block, {0, top}, m_style.mutedText);
        top += block.height();
    }
    return top;
}

void HeatDrawing::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Ground &ground : m_grounds) {
        if (ground.band)
            painter.fillRect(ground.place, bandGround(*ground.band, m_style));
        painter.setPen(QPen(m_style.grid, m_style.textSize / 13));
        painter.drawRect(ground.place);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    drawing::paintTexts(painter, m_texts);
}

QList<DrawnMark> HeatDrawing::marks() const
{
    return m_marks;
}

QString HeatDrawing::summary() const
{
    QStringList parts{m_spec.title, m_spec.subtitle};
    for (const HeatRow &row : m_spec.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            cells += u"%1 %2"_s.arg(m_spec.columns.at(column), row.cells.at(column).text);
        parts += u"%1: %2."_s.arg(row.label, cells.join(u", "_s));
    }
    parts += m_spec.notes;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace parboard
