#pragma once

#include "models/reporting/chartpainter.h"

#include <QLineF>
#include <QList>
#include <QRectF>

class QPainter;

namespace parboard {

class PanelLayout;
struct PanelBar;
struct PanelText;

/// Strokes that fill the stub for a missing number; a different pattern for each reason, so that colour is not needed.
/// They stay inside `stub` and are `spacing` apart.
QList<QLineF> hatchLines(const QRectF &stub, MarkState state, qreal spacing);

/// Draws everything of a panel except the bars themselves. Each function draws one part with the painter's origin at
/// the part's top left corner; texts that lie outside `exposed` (part coordinates) are skipped.
class PanelDrawing
{
public:
    PanelDrawing(const PanelLayout &layout, const ChartStyle &style);

    void drawHeader(QPainter &painter) const;
    /// Grid and baseline: beneath the bars.
    void drawGrid(QPainter &painter) const;
    /// Stubs, ticks of true zeros, reference lines and texts: above the bars.
    void drawPlot(QPainter &painter, const QRectF &exposed) const;
    void drawFooter(QPainter &painter) const;

private:
    void drawStub(QPainter &painter, const PanelBar &bar) const;
    void drawLines(QPainter &painter, bool below) const;
    void drawTexts(QPainter &painter, const QList<PanelText> &texts, const QRectF &exposed) const;

    const PanelLayout &m_layout;
    const ChartStyle &m_style;
    qreal m_hairline; ///< width of a thin line, in proportion to the text
};

} // namespace parboard
