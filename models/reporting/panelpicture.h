#pragma once

#include "models/reporting/picturehead.h"
#include "models/reporting/picturelook.h"
#include "models/reporting/picturenotes.h"

class QPainter;

namespace parboard {

/// One panel laid out as a picture of its own: period and as-of, the chart in the largest text that fits, its sources.
/// Lengths are in the painter's own unit.
class PanelPicture
{
public:
    PanelPicture(const QSizeF &size, const DashboardContent &content, int panel, const PictureOptions &options,
                 const ChartPainter &charts);

    void draw(QPainter &painter) const;

private:
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] QRectF chartArea() const;
    [[nodiscard]] ChartStyle largestStyle() const;

    QSizeF m_size;
    const DashboardContent &m_content;
    const ChartSpec &m_spec;
    const ChartPainter &m_charts;
    PictureLook m_look;
    TextBlock m_facts;
    PictureNotes m_notes;
    TextBlock m_footer;
};

} // namespace parboard
