#pragma once

#include "models/reporting/chartpainter.h"
#include "models/reporting/chartspec.h"

#include <QList>

namespace parboard {

/// Cuts a panel that needs more than `height` at `width` into panels that fit, between units, so that paper leaves no
/// unit out; the first part fits in `firstHeight`. Every part has the title with "(1/3)", the reference lines and
/// notes.
QList<ChartSpec> chartSlices(const ChartSpec &spec, const ChartStyle &style, const ChartPainter &painter, qreal width,
                             qreal height, qreal firstHeight);

} // namespace parboard
