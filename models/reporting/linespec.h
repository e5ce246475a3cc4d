#pragma once

#include "models/core/figure.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parboard {

/// A place of the axis and what a line has there. All texts are plain and finished.
struct LinePoint
{
    int place = 0;               ///< index into LineSpec::places
    std::optional<double> value; ///< nothing: a gap
    bool isUnfinished = false;   ///< hollow mark, dotted line to it
    int segment = 0;             ///< points of different segments are not joined
    QString valueText;
    QString description; ///< one sentence with everything
    CellKey cell;
};

/// A line: one unit.
struct LineSeries
{
    QString label;
    bool emphasised = false;      ///< the office's own unit, or the one in question
    std::optional<int> look = {}; ///< of few lines without a strong one: which of the looks tells it apart
    QList<LinePoint> points;      ///< by place
};

/// A labelled vertical rule: a break of the series, or an event.
struct LineRule
{
    enum class Kind { Break, Event };
    Kind kind = Kind::Event;
    double at = 0; ///< in places: 2.5 lies between the third and the fourth
    QString label;
};

/// A labelled horizontal line: a target.
struct LineTarget
{
    double at = 0;
    QString label;
};

/// A value of the vertical axis that gets a grid line.
struct LineTick
{
    double at = 0;
    QString label;
};

/// Lines over time, complete. The places come from the calendar; absent values are gaps.
struct LineSpec
{
    QString title;    ///< the finding
    QString subtitle; ///< measure, area, period
    QStringList places;
    QList<LineTick> ticks;   ///< lowest first; the first and the last are the ends of the axis
    bool isInverted = false; ///< the lowest value on top: ranks
    QList<LineSeries> series;
    QList<LineRule> rules;
    QList<LineTarget> targets;
    QStringList notes;
    QString emptyText;

    [[nodiscard]] bool isEmpty() const { return series.isEmpty() || places.isEmpty() || ticks.size() < 2; }
};

} // namespace parboard
