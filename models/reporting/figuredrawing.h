#pragma once

#include "models/core/figure.h"
#include "models/reporting/chartpainter.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace parboard {

/// A place in a drawing that answers the mouse and the keyboard.
struct DrawnMark
{
    QRectF place;        ///< in the drawing's coordinates; never smaller than what a finger of a mouse hits
    CellKey cell;        ///< what a click opens
    QString description; ///< one sentence with everything, for tooltip and screen reader
};

/// A drawing of figures over a specification of finished texts: lines over time, dots, tiles, a heat table. The same
/// paint routine serves screen, projector, picture and paper. Lengths are in the painter's own unit.
class FigureDrawing
{
public:
    virtual ~FigureDrawing() = default;

    /// The height at which nothing overlaps or is left out, at `width`.
    [[nodiscard]] virtual qreal heightFor(const ChartStyle &style, qreal width) const = 0;
    /// Places everything for `size`; paint() and marks() are about the last one.
    virtual void layOut(const ChartStyle &style, QSizeF size) = 0;
    /// Draws at the painter's origin.
    virtual void paint(QPainter &painter) const = 0;
    /// In the order in which the arrow keys go through them.
    [[nodiscard]] virtual QList<DrawnMark> marks() const = 0;
    /// All that the drawing says, for a screen reader.
    [[nodiscard]] virtual QString summary() const = 0;
};

} // namespace parboard
