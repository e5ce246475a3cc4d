#pragma once

#include "models/reporting/drawingsizes.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/tilespec.h"

namespace parboard {

/// The tile map with its key of bands beside or under it.
class TileDrawing : public FigureDrawing
{
public:
    explicit TileDrawing(TileSpec spec) : m_spec(std::move(spec)) {}

    [[nodiscard]] const TileSpec &spec() const { return m_spec; }
    [[nodiscard]] qreal heightFor(const ChartStyle &style, qreal width) const override;
    void layOut(const ChartStyle &style, QSizeF size) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QList<DrawnMark> marks() const override;
    [[nodiscard]] QString summary() const override;

private:
    struct Grid
    {
        int columns = 0;
        int rows = 0;
    };

    [[nodiscard]] Grid grid() const;
    [[nodiscard]] QRectF place(const Tile &tile) const;
    [[nodiscard]] qreal layHead(qreal width);
    [[nodiscard]] qreal notesHeight(qreal width) const;
    [[nodiscard]] qreal keyWidth() const;
    void layTile(const Tile &tile);
    void layKey(QPointF at, qreal width);

    TileSpec m_spec;
    ChartStyle m_style;
    QSizeF m_size;
    QRectF m_map;
    QPointF m_key;
    QList<drawing::Text> m_texts;
};

} // namespace parboard
