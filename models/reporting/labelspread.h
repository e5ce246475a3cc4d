#pragma once

#include <QList>

namespace parboard {

/// Labels on a vertical strip: where each would like its centre, and its height.
struct LabelWish
{
    double centre = 0;
    double height = 0;
};

/// Centres near the wished ones at which no two labels overlap and all lie within `top` and `bottom`, in the order of
/// their wishes; if they do not all fit, they overlap evenly. Same order as `wishes`.
QList<double> spreadLabels(const QList<LabelWish> &wishes, double top, double bottom);

} // namespace parboard
