#pragma once

#include "models/reporting/figuredrawing.h"
#include "models/reporting/picture.h"

#include <QSizeF>

class QPainter;

namespace parboard {

/// Draws `drawing`, which carries its title, period, notes and sources itself, as a picture of `size` from the origin,
/// in the largest text with which everything fits; at the foot stand the program and the day.
void paintDrawingPicture(QPainter &painter, const QSizeF &size, FigureDrawing &drawing, const PictureOptions &options);

} // namespace parboard
