#pragma once

#include "models/reporting/chartpainter.h"
#include "models/reporting/dashboardcontent.h"

#include <QDateTime>
#include <QSizeF>

class QPainter;

namespace parboard {

/// What is chosen for a picture beside the content.
struct PictureOptions
{
    ChartStyle style = {};    ///< colours and face; the text size follows from the height of the picture
    qreal scale = 1;          ///< of all texts: 1 makes the smallest 1/60 of the height
    QDateTime createdAt = {}; ///< printed at the foot if valid
};

/// Draws the whole page as one picture of `size` (the painter's unit) from the origin: title, period and as-of, what is
/// unlike, the panels side by side, as many rows of the table as fit whole (a line says how many more there are), the
/// footnotes of those rows and the numbered sources. No text is elided or smaller than 1/60 of the height.
void paintDashboardPicture(QPainter &painter, const QSizeF &size, const DashboardContent &content,
                           const PictureOptions &options, const ChartPainter &charts);

/// Draws one panel (index from 0) as a picture of its own, with title, period, as-of and sources.
void paintPanelPicture(QPainter &painter, const QSizeF &size, const DashboardContent &content, int panel,
                       const PictureOptions &options, const ChartPainter &charts);

} // namespace parboard
