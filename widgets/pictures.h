#pragma once

#include "models/core/result.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/picture.h"

#include <QSize>
#include <QString>

namespace parboard {

/// Writes the page as a picture of `pixels`: PNG or, with real text and vectors, SVG, by the suffix of `file`. Whole or
/// not at all. The same content and options give the same bytes.
Result<void> writePicture(const QString &file, QSize pixels, const DashboardContent &content,
                          const PictureOptions &options, const ChartPainter &charts);

/// The same for one panel (index from 0).
Result<void> writePanelPicture(const QString &file, QSize pixels, const DashboardContent &content, int panel,
                               const PictureOptions &options, const ChartPainter &charts);

/// The same for a drawing called `title`.
Result<void> writeDrawingPicture(const QString &file, QSize pixels, const QString &title, FigureDrawing &drawing,
                                 const PictureOptions &options);

} // namespace parboard
