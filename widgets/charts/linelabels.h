#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace parboard {

/// Where the label of a reference line goes: beside the line's continuation below the plot, like a flag on its pole,
/// or, where there is no room for that, on a row of its own with a sample of the line.
struct LabelPlace
{
    QRectF text;
    std::optional<qreal> pole; ///< depth to which the line continues below the plot
    QRectF sample;             ///< for labels without a pole
};

/// A label to be placed: the line's position and the size of its text on one line. A line outside the axis has no
/// position.
struct LabelRequest
{
    std::optional<qreal> x;
    QSizeF size;
};

/// Places labels below the plot so that none meets another or another line. Answers in the order of `requests`; places
/// without a pole get a sample, and a text rectangle whose height the caller sets by wrapping at its width.
QList<LabelPlace> placeLabels(const QList<LabelRequest> &requests, qreal width, qreal gap);

} // namespace parboard
