#pragma once

#include "models/core/figure.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parboard {

/// What a bar stands for: a number, or one of the ways of having none (each has its own hatch and word).
enum class MarkState { Number, NotEntered, NotReported, NotApplicable, Unusable, Withheld };

/// One horizontal bar. All texts are plain text and finished: the painter neither formats nor translates.
struct ChartBar
{
    QString label;    ///< short: scope or series ("Cấp huyện", "Mức độ 4")
    double value = 0; ///< in the axis' unit; a zero is a true zero; ignored unless state is Number
    MarkState state = MarkState::Number;
    QString valueText; ///< "92,56 %", with qualifier word and footnote marks ("trên 90 % ¹"); or the word for no number
    CellKey cell;      ///< what a click opens
    QString description; ///< one sentence with everything, for tooltip and screen reader
};

/// The bars of one unit under its full name.
struct ChartGroup
{
    QString heading;         ///< full unit name and, where periods differ, the period: "Cao Bằng · Quý I/2020"
    bool emphasised = false; ///< the office's own unit
    QList<ChartBar> bars;
};

/// Groups that share a vocabulary ("Mức độ 3, 4" against "Một phần, toàn trình"); heading empty when there is one
/// section.
struct ChartSection
{
    QString heading;
    QList<ChartGroup> groups;
};

/// A vertical line through all bars with its own label.
struct ReferenceLine
{
    enum class Kind { Target, Median };
    Kind kind = Kind::Target;
    double at = 0;
    QString label;
};

/// One panel, complete: screen, picture and paper draw the same specification.
struct ChartSpec
{
    QString title;            ///< the finding, about ten words
    QString subtitle;         ///< measure, area, period
    double axisMaximum = 100; ///< bars start at zero and end here; never cut
    QList<ChartSection> sections;
    QList<ReferenceLine> lines;
    QStringList notes; ///< footnotes, as-of dates, breaks, sources
    QString emptyText; ///< shown in place of the bars when there are no sections

    [[nodiscard]] bool isEmpty() const { return sections.isEmpty(); }
};

} // namespace parboard
