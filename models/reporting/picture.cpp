#include "models/reporting/picture.h"

#include "models/reporting/dashboardpicture.h"
#include "models/reporting/panelpicture.h"

#include <QPainter>

#include <optional>

namespace parboard {

namespace {

void prepare(QPainter &painter, const QSizeF &size, const PictureOptions &options)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size), options.style.background);
}

constexpr qreal largestText = 1.5;

/// The layout with the largest text that still shows everything; the plain one if that shows less than everything.
DashboardPicture filled(const QSizeF &size, const DashboardContent &content, PictureOptions options,
                        const ChartPainter &charts)
{
    const qreal scale = options.scale;
    std::optional<DashboardPicture> best(std::in_place, size, content, options, charts);
    for (qreal factor = 1.1; best->isComplete() && factor <= largestText; factor += 0.1) {
        options.scale = scale * factor;
        DashboardPicture larger(size, content, options, charts);
        if (!larger.isComplete())
            break;
        best.emplace(larger);
    }
    return *best;
}

} // namespace

void paintDashboardPicture(QPainter &painter, const QSizeF &size, const DashboardContent &content,
                           const PictureOptions &options, const ChartPainter &charts)
{
    painter.save();
    prepare(painter, size, options);
    filled(size, content, options, charts).draw(painter);
    painter.restore();
}

void paintPanelPicture(QPainter &painter, const QSizeF &size, const DashboardContent &content, int panel,
                       const PictureOptions &options, const ChartPainter &charts)
{
    painter.save();
    prepare(painter, size, options);
    if (panel >= 0 && panel < content.panels.size())
        PanelPicture(size, content, panel, options, charts).draw(painter);
    painter.restore();
}

} // namespace parboard
