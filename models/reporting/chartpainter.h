#pragma once

#include "models/reporting/chartspec.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace parboard {

/// Colours and text sizes of a drawing. Sizes are in the painter's own unit: pixels on screen, points (1/72 inch) on
/// paper.
struct ChartStyle
{
    QString fontFamily;  ///< a face whose Vietnamese coverage was checked
    qreal textSize = 13; ///< body; titles and notes are derived from it
    QColor background;
    QColor text;
    QColor mutedText;
    QColor bar;    ///< other units
    QColor ownBar; ///< own unit
    QColor hatch;
    QColor target;
    QColor median;
    QColor grid;

    static ChartStyle light();
    static ChartStyle dark();
    /// For paper: white ground, dark saturated marks that survive greyscale and a photocopier; 9 points.
    static ChartStyle print();
};

/// Draws a ChartSpec. Implemented by widgets/charts, the only folder that knows Qt Charts.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;
    /// Height that `spec` needs at `width` so that nothing is elided or overlaps.
    [[nodiscard]] virtual qreal heightFor(const ChartSpec &spec, const ChartStyle &style, qreal width) const = 0;
    /// Draws `spec` into `area` (vectors and real text). What does not fit in the height is left out from the end, and
    /// a line says how many units are not drawn.
    virtual void paint(QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style) const = 0;
};

} // namespace parboard
