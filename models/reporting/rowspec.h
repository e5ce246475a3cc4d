#pragma once

#include "models/core/figure.h"
#include "models/reporting/chartspec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parboard {

/// A unit in a ranking: a number, or the word for having none. All texts are plain and finished.
struct RowMark
{
    QString label;
    QString rankText; ///< "3", or empty
    bool emphasised = false;
    bool isLeftOut = false; ///< unlike the others: drawn hollow, outside the ranking
    std::optional<double> value;
    std::optional<double> before; ///< the other end of a dumbbell
    MarkState state = MarkState::Number;
    QString valueText;
    QString changeText; ///< "▲ 1,20 điểm %", or empty
    QString description;
    CellKey cell;
};

/// A band of the axis between two values: the middle half of the units.
struct RowBand
{
    double from = 0;
    double to = 0;
    QString label;
};

/// Units one below the other, each with its value on one axis.
struct RowSpec
{
    /// Length needs an axis from zero; position does not, so values close to each other are told apart as dots
    /// (showing-figures.md, rules 4 and 5).
    enum class Kind { Bars, Dots, Dumbbells };

    Kind kind = Kind::Bars;
    QString title;    ///< the finding
    QString subtitle; ///< measure, area, period
    double minimum = 0;
    double maximum = 100;
    QString minimumText; ///< the ends of the axis, written where it does not begin at zero
    QString maximumText;
    QString beforeText; ///< what the hollow end of a dumbbell is, and the full one
    QString afterText;
    bool isDense = false; ///< as many columns side by side as its texts leave room for: on paper
    QList<RowMark> rows;  ///< in the order of the ranking; those without a number last
    QList<ReferenceLine> lines;
    std::optional<RowBand> band;
    QStringList notes;
    QString emptyText;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

} // namespace parboard
