#pragma once

#include "models/core/indexentry.h"
#include "models/core/indexscheme.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// A figure that feeds a component, as the comparison engine has it.
struct FeedingFigure
{
    std::optional<double> value; ///< nothing: none, or none that may be computed with
    QString reason;              ///< why there is no value: not reported, inexact, derived refused
    CellKey cell;
};

/// The figures that feed one unit's components, by component.
using FeedingFigures = QHash<QString, FeedingFigure>;

/// How the points of a component came to be.
enum class PointsOrigin { Missing, Entered, Computed, NotApplicable };

struct ComponentScore
{
    QString component;
    Points maximum = 0; ///< 0 where it is not applicable
    std::optional<Points> points;
    PointsOrigin origin = PointsOrigin::Missing;
    std::optional<Points> computed; ///< by the rule from the figure, also where entered points stand
    QString reason;                 ///< why it is missing or not applicable
};

/// A sum of components: a field's, or the whole.
struct IndexSum
{
    Points points = 0;   ///< of those that have points
    Points maximum = 0;  ///< of those that apply
    Points taken = 0;    ///< by how much what is not applicable lowered the maximum
    QStringList missing; ///< components without points

    /// Hundredths of a percent, rounded half up; nothing while components are missing or nothing applies.
    [[nodiscard]] std::optional<int> percent() const;
    /// What it is at least, the missing ones counted as none.
    [[nodiscard]] int leastPercent() const;
};

struct FieldScore
{
    QString field;
    IndexSum sum;
};

struct UnitScore
{
    UnitId unit{};
    QList<ComponentScore> components; ///< in the order of the scheme
    QList<FieldScore> fields;
    IndexSum total;
    QString group; ///< by the bounds of the year; empty without a percentage
    std::optional<int> rank;
    int ranked = 0; ///< among how many
    /// Percentages that somebody published, as hundredths of 10.000: no points of ours, no rank.
    bool isPublished = false;

    [[nodiscard]] const ComponentScore *component(const QString &code) const;
    [[nodiscard]] const FieldScore *field(const QString &code) const;
};

/// Scores one unit: entered points, else those that the rule gives from the figure. Computed points stand for the
/// self-assessed ones of a national scheme, which others appraise, and for all three of an internal one. Everything is
/// summed in whole thousandths; percentages are rounded last.
UnitScore scoreUnit(const IndexScheme &scheme, int year, ScoreForm form, UnitId unit, const IndexEntries &entries,
                    const FeedingFigures &figures);

/// Ranks those with a percentage by the exact fraction, ties alike and skipping ("1224").
void rankUnits(QList<UnitScore> &units);

struct Fraction
{
    Points points = 0;
    Points maximum = 0;
};
/// The rank of each in a list of fractions points/maximum; nothing for those without.
QList<std::optional<int>> ranksOf(const QList<std::optional<Fraction>> &fractions);

} // namespace parboard
