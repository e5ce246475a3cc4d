#pragma once

#include "models/reporting/drawingsizes.h"
#include "models/reporting/linedrawing.h"

#include <memory>
#include <vector>

namespace parboard {

/// Small multiples: one drawing of lines for each unit, all with the same axes, in as many columns as fit.
class MultiplesDrawing : public FigureDrawing
{
public:
    /// `whole` gives title, subtitle and notes of them all.
    MultiplesDrawing(const LineSpec &whole, const QList<LineSpec> &parts);

    [[nodiscard]] qreal heightFor(const ChartStyle &style, qreal width) const override;
    void layOut(const ChartStyle &style, QSizeF size) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QList<DrawnMark> marks() const override;
    [[nodiscard]] QString summary() const override;

private:
    [[nodiscard]] static int columnsFor(const ChartStyle &style, qreal width);
    [[nodiscard]] qreal layHead(const ChartStyle &style, qreal width);

    LineSpec m_whole;
    std::vector<LineDrawing> m_parts;
    QList<QPointF> m_places;
    QList<drawing::Text> m_texts;
};

} // namespace parboard
