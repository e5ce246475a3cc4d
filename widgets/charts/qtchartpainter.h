#pragma once

#include "models/reporting/chartpainter.h"

#include <memory>

namespace parboard {

class BarMarks;

/// Draws panels without a window: Qt Charts draws the bars, our own layer everything else, all as vectors and real
/// text. Needs a QApplication (the offscreen platform is enough) and must be used in its thread.
class QtChartPainter final : public ChartPainter
{
public:
    QtChartPainter();
    ~QtChartPainter() override;

    [[nodiscard]] qreal heightFor(const ChartSpec &spec, const ChartStyle &style, qreal width) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style) const override;

private:
    std::unique_ptr<BarMarks> m_marks; ///< kept: building a chart costs more than drawing it
};

/// The painter for pictures and paper.
std::unique_ptr<ChartPainter> makeChartPainter();

} // namespace parboard
