#pragma once

#include "models/reporting/chartpainter.h"

#include <QColor>
#include <QPointF>

#include <optional>

class QPainter;

namespace parboard {

/// How a line and its marks are drawn. Few lines without a strong one differ in shape of mark and dash as well as in
/// colour, so that they survive a photocopier and colour blindness (showing-figures.md, rules 24 and 25).
struct LineLook
{
    enum class Mark { Circle, Square, Triangle, Diamond };

    QColor colour;
    Mark mark = Mark::Circle;
    Qt::PenStyle pen = Qt::SolidLine;
};

/// How many lines can be told apart by themselves.
inline constexpr int lineLookCount = 4;

/// The look number `look` (0 to lineLookCount - 1); without a number the grey of background lines.
LineLook lineLook(std::optional<int> look, const ChartStyle &style);

/// Draws a mark; hollow where the period is unfinished.
void paintLineMark(QPainter &painter, const LineLook &look, QPointF centre, qreal radius, bool isHollow,
                   const ChartStyle &style);

} // namespace parboard
