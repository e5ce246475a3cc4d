#include "models/reporting/tiledrawing.h"

#include "models/reporting/bandcolours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal tileAspect = 3.4; ///< width to height: room for "Bà Rịa - Vũng Tàu" on one line

} // namespace

TileDrawing::Grid TileDrawing::grid() const
{
    Grid grid;
    for (const Tile &tile : m_spec.tiles) {
        grid.columns = std::max(grid.columns, tile.column + 1);
        grid.rows = std::max(grid.rows, tile.row + 1);
    }
    return grid;
}

QRectF TileDrawing::place(const Tile &tile) const
{
    const Grid all = grid();
    const qreal width = m_map.width() / all.columns;
    const qreal height = m_map.height() / all.rows;
    const qreal gap = std::max(1.0, m_style.textSize / 8);
    return QRectF(m_map.left() + tile.column * width, m_map.top() + tile.row * height, width, height)
        .adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
}

qreal TileDrawing::layHead(qreal width)
{
    const TextBlock title(m_spec.title, drawing::font(m_style, drawing::titleFactor, true), width);
    const TextBlock subtitle(m_spec.subtitle, drawing::font(m_style, 1), width);
    m_texts += {title, {0, 0}, m_style.text};
    m_texts += {subtitle, {0, title.height()}, m_style.mutedText};
    return title.height() + subtitle.height() + m_style.textSize * 0.6;
}

qreal TileDrawing::notesHeight(qreal width) const
{
    qreal height = 0;
    for (const QString &note : m_spec.notes)
        height += TextBlock(note, drawing::font(m_style, drawing::noteFactor), width).height();
    return height;
}

qreal TileDrawing::keyWidth() const
{
    qreal widest = TextBlock::naturalWidth(m_spec.noneText, drawing::font(m_style, drawing::noteFactor));
    for (const BandLabel &band : m_spec.bands)
        widest = std::max(widest, TextBlock::naturalWidth(band.text, drawing::font(m_style, drawing::noteFactor)));
    return widest + m_style.textSize * 3;
}

qreal TileDrawing::heightFor(const ChartStyle &style, qreal width) const
{
    TileDrawing measured(m_spec);
    measured.m_style = style;
    const Grid all = grid();
    return measured.layHead(width) + all.rows * style.textSize * 2.9 + measured.notesHeight(width);
}

void TileDrawing::layOut(const ChartStyle &style, QSizeF size)
{
    m_style = style;
    m_size = size;
    m_texts.clear();
    m_map = {};
    const qreal top = layHead(size.width());
    if (m_spec.isEmpty()) {
        m_texts += {TextBlock(m_spec.emptyText, drawing::font(m_style, 1), size.width()), {0, top}, style.mutedText};
        return;
    }
    const Grid all = grid();
    const qreal notes = notesHeight(size.width());
    const qreal height = std::max(style.textSize * 2 * all.rows, size.height() - top - notes);
    const qreal width =
        std::min(std::max(1.0, size.width() - keyWidth()), height / all.rows * all.columns * tileAspect);
    m_map = QRectF(0, top, width, height);
    for (const Tile &tile : m_spec.tiles)
        layTile(tile);
    layKey({m_map.right() + style.textSize, top + style.textSize}, keyWidth());
    qreal at = m_map.bottom();
    for (const QString &note : m_spec.notes) {
        const TextBlock block(note, drawing::font(m_style, drawing::noteFactor), size.width());
        m_texts += {block, {0, at}, style.mutedText};
        at += block.height();
    }
}

void TileDrawing::layTile(const Tile &tile)
{
    const QRectF rect = place(tile);
    const QColor colour = tile.band ? bandText(*tile.band, m_style) : m_style.text;
    // Names are as large as the tile lets them be, down to six tenths: below that the number alone is readable.
    qreal factor = 0.9;
    const auto blockOf = [&](const QString &text) {
        return TextBlock(text, drawing::font(m_style, factor, tile.emphasised), rect.width() - 2, Qt::AlignHCenter);
    };
    TextBlock name = blockOf(tile.label);
    TextBlock value = blockOf(tile.valueText);
    const auto fits = [&] {
        return name.height() + value.height() <= rect.height() &&
               TextBlock::longestWord(tile.label, drawing::font(m_style, factor, tile.emphasised)) <= rect.width() - 2;
    };
    while (!fits() && factor > 0.6) {
        factor -= 0.05;
        name = blockOf(tile.label);
        value = blockOf(tile.valueText);
    }
    const qreal top = rect.top() + (rect.height() - name.height() - value.height()) / 2;
    m_texts += {name, {rect.left() + 1, top}, colour};
    m_texts += {value, {rect.left() + 1, top + name.height()}, colour};
}

void TileDrawing::layKey(QPointF at, qreal width)
{
    m_key = at;
    const qreal step = m_style.textSize * 1.7;
    qreal top = at.y();
    for (const BandLabel &band : m_spec.bands) {
        m_texts += {TextBlock(band.text, drawing::font(m_style, drawing::noteFactor), width),
                    {at.x() + m_style.textSize * 2, top},
                    m_style.text};
        top += step;
    }
    if (!m_spec.noneText.isEmpty()) {
        m_texts += {TextBlock(m_spec.noneText, drawing::font(m_style, drawing::noteFactor), width),
                    {at.x() + m_style.textSize * 2, top},
                    m_style.text};
    }
}

void TileDrawing::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal hairline = m_style.textSize / 13;
    const auto ground = [&](const QRectF &rect, std::optional<int> band) {
        if (band)
            painter.fillRect(rect, bandGround(*band, m_style));
        else
            painter.fillRect(rect, QBrush(m_style.grid, Qt::BDiagPattern));
        painter.setPen(QPen(m_style.grid, hairline));
        painter.drawRect(rect);
    };
    if (!m_map.isEmpty()) {
        for (const Tile &tile : m_spec.tiles)
            ground(place(tile), tile.band);
        for (const Tile &tile : m_spec.tiles) {
            if (!tile.emphasised || tile.isPart)
                continue;
            painter.setPen(QPen(m_style.target, hairline * 3));
            painter.drawRect(place(tile));
        }
        const QSizeF sample(m_style.textSize * 1.5, m_style.textSize * 1.1);
        qreal top = m_key.y();
        for (const BandLabel &band : m_spec.bands) {
            ground(QRectF({m_key.x(), top}, sample), band.band);
            top += m_style.textSize * 1.7;
        }
        if (!m_spec.noneText.isEmpty())
            ground(QRectF({m_key.x(), top}, sample), std::nullopt);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    drawing::paintTexts(painter, m_texts);
}

QList<DrawnMark> TileDrawing::marks() const
{
    QList<DrawnMark> marks;
    for (const Tile &tile : m_spec.tiles) {
        if (!m_map.isEmpty())
            marks += {place(tile), tile.cell, tile.description};
    }
    return marks;
}

QString TileDrawing::summary() const
{
    QStringList parts{m_spec.title, m_spec.subtitle};
    for (const Tile &tile : m_spec.tiles) {
        if (!tile.isPart)
            parts += tile.description;
    }
    parts += m_spec.notes;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace parboard
