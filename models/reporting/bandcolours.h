#pragma once

#include "models/reporting/chartpainter.h"

#include <QColor>

namespace parboard {

inline constexpr int bandCount = 5;

/// The ground of band `band` (0 to bandCount - 1, from the least of what is measured to the most): one hue from light
/// to dark, so that it survives a photocopier and colour blindness; no traffic light.
QColor bandGround(int band, const ChartStyle &style);
/// The colour of text on that ground, with a contrast of at least 4.5 to 1.
QColor bandText(int band, const ChartStyle &style);

} // namespace parboard
