#pragma once

#include "models/reporting/drawingsizes.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/heatspec.h"

namespace parboard {

/// The heat table: in as many blocks side by side as fit, each with the heads of the columns, so that 63 units stand on
/// one screen.
class HeatDrawing : public FigureDrawing
{
public:
    explicit HeatDrawing(HeatSpec spec) : m_spec(std::move(spec)) {}

    [[nodiscard]] const HeatSpec &spec() const { return m_spec; }
    [[nodiscard]] qreal heightFor(const ChartStyle &style, qreal width) const override;
    void layOut(const ChartStyle &style, QSizeF size) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QList<DrawnMark> marks() const override;
    [[nodiscard]] QString summary() const override;

private:
    struct Ground
    {
        QRectF place;
        std::optional<int> band;
    };

    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] qreal narrowestCell() const;
    [[nodiscard]] QList<qreal> widestTexts() const;
    [[nodiscard]] qsizetype blocksFor(qreal width) const;
    [[nodiscard]] qreal rowHeight() const { return m_style.textSize * 1.75; }
    void add(const TextBlock &block, QPointF at, const QColor &colour);
    [[nodiscard]] qreal layLines(qreal top, qreal width);
    void layBlock(const QRectF &place, qsizetype first, qsizetype count, const QList<qreal> &widest);
    [[nodiscard]] qreal layKey(qreal top);

    HeatSpec m_spec;
    ChartStyle m_style;
    QList<drawing::Text> m_texts;
    QList<Ground> m_grounds; ///< those of the cells first, in the order of the marks
    QList<DrawnMark> m_marks;
    qreal m_height = 0;
};

} // namespace parboard
