#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// One step of a waterfall: what moved a total, and by how much.
struct WaterfallBar
{
    QString label;       ///< "2.1.1 Hồ sơ giải quyết đúng hạn"
    QString valueText;   ///< "+1,20"
    QString description; ///< one sentence with everything
    double moved = 0;    ///< in the unit of the axis
    QString totalText;   ///< what the total is after the step: "73,79 %"; for the table behind the drawing
};

/// From a total through what moves it to another one. All texts are plain and finished.
struct WaterfallSpec
{
    QString title;
    QString subtitle;
    QString beforeLabel;
    QString beforeText;
    double before = 0;
    QString afterLabel;
    QString afterText;
    double after = 0;
    QList<WaterfallBar> bars; ///< their sum is after - before
    QStringList notes;
    QString emptyText;
    double minimum = 0; ///< the ends of the axis; widened where the totals lie outside them
    double maximum = 0;
    QString minimumText;
    QString maximumText;
    QString axisText; ///< that the axis does not begin at zero; empty where it does

    [[nodiscard]] bool isEmpty() const { return bars.isEmpty(); }
};

} // namespace parboard
