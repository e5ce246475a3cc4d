#include "models/reporting/drawingpicture.h"

#include "models/reporting/picturehead.h"
#include "models/reporting/picturelook.h"

#include <QPainter>

namespace parboard {

namespace {

constexpr qreal largest = 2;
constexpr qreal smallest = 0.6; ///< below that nobody reads it: what does not fit then is cut at the foot
constexpr qreal step = 0.1;

} // namespace

void paintDrawingPicture(QPainter &painter, const QSizeF &size, FigureDrawing &drawing, const PictureOptions &options)
{
    const PictureLook look(size, options);
    const qreal margin = look.margin();
    const TextBlock maker(pictureMaker(options), look.font(), size.width() - 2 * margin, Qt::AlignRight);
    const QSizeF inner(size.width() - 2 * margin, size.height() - 2 * margin - maker.height());
    ChartStyle style = look.chartStyle(smallest);
    for (qreal factor = largest; factor >= smallest; factor -= step) {
        const ChartStyle tried = look.chartStyle(factor);
        if (drawing.heightFor(tried, inner.width()) <= inner.height()) {
            style = tried;
            break;
        }
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size), style.background);
    painter.translate(margin, margin);
    drawing.layOut(style, inner);
    drawing.paint(painter);
    maker.draw(painter, {0, inner.height()}, style.mutedText);
    painter.restore();
}

} // namespace parboard
