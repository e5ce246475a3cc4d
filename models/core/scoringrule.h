#pragma once

#include "models/core/indicator.h" // first: GCC warns that its UnitOfMeasure::Points shadows Points below
#include "models/core/localtext.h"
#include "models/core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// Points of the reform index are whole thousandths, so that sums are exact: 9.5 points are 9500.
using Points = int;

/// How a component's points follow from what was achieved (domain.md b.2). Between what a rule names nothing is
/// interpolated.
struct ScoringRule
{
    enum class Kind {
        None,
        Manual,      ///< a person gives the points, from 0 to the maximum
        YesNo,       ///< all points or none
        Steps,       ///< the points of the first step that the value reaches, none if it reaches none
        Proportional ///< below `from` none, from there maximum x value / full, at `full` and above the maximum
    };
    struct Step
    {
        double bound = 0;
        Points points = 0;

        bool operator==(const Step &) const = default;
    };

    Kind kind = Kind::None;
    QList<Step> steps = {}; ///< best first
    bool isFalling = false; ///< steps: the value has to stay at or below the bound
    double from = 0;        ///< proportional
    double full = 0;        ///< proportional

    bool operator==(const ScoringRule &) const = default;
};

/// Reads "manual", "yes/no", ">=95: 1; >=90: 0,5", "<=5: 1; <=10: 0,5" or "80..100", in Vietnamese ("thủ công",
/// "có/không") and in the program's words too; the comma and the point are decimal marks, numbers have at most six
/// decimals and may be followed by %. An empty text is no rule. Errors say what is wrong in it: two rules in one, mixed
/// directions, steps out of order, a threshold that is not below the full value.
Result<ScoringRule> readScoringRule(const QString &text);

/// The inverse of readScoringRule for people: words in the program's language, numbers with `decimalMark`.
QString writeScoringRule(const ScoringRule &rule, QChar decimalMark = u',');
/// The same for files: fixed words of `language` and its decimal mark, whatever the program's language is.
QString writeScoringRule(const ScoringRule &rule, Language language);

/// The points that `value` gives by a rule of steps or proportions, out of `maximum`; nothing by the other rules.
std::optional<Points> pointsByRule(const ScoringRule &rule, Points maximum, double value);

/// True if the rule can give these points at all: typed or dragged points that it cannot give are refused.
bool isPossible(const ScoringRule &rule, Points maximum, Points points);

/// All points that a rule of yes and no or of steps can give, fewest first; nothing for the other rules.
QList<Points> possiblePoints(const ScoringRule &rule, Points maximum);

/// The points nearest to `points` that the rule can give; of two as near the lower.
Points nearestPossible(const ScoringRule &rule, Points maximum, Points points);

/// "9,5" for 9500: as many decimals as needed, at most three.
QString pointsText(Points points, QChar decimalMark = u',');

/// True if `text` holds a number such as "1.500" that is fifteen hundred to one reader and one and a half to another:
/// what people type or write into files is refused then, never guessed.
bool hasDoubtfulNumber(const QString &text);

/// The number written so that it is not doubtful: "1.1250" for "1.125".
QString certainNumber(const QString &number);

/// What is to be said of a doubtful text.
QString doubtfulNumberText(const QString &text);

/// Reads "9,5" or "9.5": at least 0, at most three decimals, below a million; nothing for other texts.
std::optional<Points> readPoints(const QString &text);

} // namespace parboard
