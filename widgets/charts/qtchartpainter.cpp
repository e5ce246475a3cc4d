#include "widgets/charts/qtchartpainter.h"

#include "widgets/charts/barmarks.h"
#include "widgets/charts/paneldrawing.h"
#include "widgets/charts/panellayout.h"

#include <QPainter>

#include <algorithm>

namespace parboard {

namespace {

/// The first `count` units of `spec`, without sections that this leaves empty.
ChartSpec firstGroups(ChartSpec spec, qsizetype count)
{
    for (ChartSection &section : spec.sections) {
        section.groups = section.groups.first(std::min(count, section.groups.size()));
        count -= section.groups.size();
    }
    spec.sections.removeIf([](const ChartSection &section) { return section.groups.isEmpty(); });
    return spec;
}

/// The layout of all of `spec`, or of as many whole units from the start as fit into `area`.
PanelLayout fittingLayout(const ChartSpec &spec, const ChartStyle &style, QSizeF area)
{
    PanelLayout layout(spec, style, area.width());
    const qsizetype all = layout.groupEnds().size();
    qreal tooMuch = layout.height() - area.height();
    qsizetype count = all;
    while (tooMuch > 0.5 && count > 0) {
        // Leave out as many units as the excess is high, at least one, and lay the rest out again.
        const qreal limit = layout.groupEnds().constLast() - tooMuch;
        const auto fits = std::find_if(layout.groupEnds().cbegin(), layout.groupEnds().cend(),
                                       [limit](qreal end) { return end > limit; });
        count = std::min(count - 1, qsizetype(fits - layout.groupEnds().cbegin()));
        layout = PanelLayout(firstGroups(spec, count), style, area.width(), int(all - count));
        tooMuch = layout.height() - area.height();
    }
    return layout;
}

} // namespace

QtChartPainter::QtChartPainter() : m_marks(std::make_unique<BarMarks>()) {}

QtChartPainter::~QtChartPainter() = default;

qreal QtChartPainter::heightFor(const ChartSpec &spec, const ChartStyle &style, qreal width) const
{
    return PanelLayout(spec, style, width).height();
}

void QtChartPainter::paint(QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style) const
{
    const PanelLayout layout = fittingLayout(spec, style, area.size());
    const PanelDrawing drawing(layout, style);
    m_marks->show(layout, style);

    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(area, style.background);
    painter.translate(area.topLeft());
    drawing.drawHeader(painter);
    // The text of an empty chart stands in the middle of what is left of the area.
    const qreal spare = layout.isEmpty() ? std::max(0.0, area.height() - layout.height()) : 0;
    painter.translate(0, layout.header().height + spare / 2);
    drawing.drawGrid(painter);
    m_marks->render(painter);
    drawing.drawPlot(painter, QRectF(0, 0, layout.width(), layout.plot().height));
    painter.translate(0, layout.plot().height + spare / 2);
    drawing.drawFooter(painter);
    painter.restore();
}

std::unique_ptr<ChartPainter> makeChartPainter()
{
    return std::make_unique<QtChartPainter>();
}

} // namespace parboard
