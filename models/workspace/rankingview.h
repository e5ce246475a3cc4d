#pragma once

#include "models/analysis/comparisongroup.h"
#include "models/reporting/heatspec.h"
#include "models/reporting/rankingcontent.h"
#include "models/reporting/tilespec.h"
#include "models/workspace/workspace.h"

#include <QDate>
#include <QList>

namespace parboard {

/// What a person chose to compare.
struct RankingChoice
{
    IndicatorId indicator{};
    std::optional<Period> period = {}; ///< nothing: the latest of each unit
    ComparisonGroup group = {};
    bool byDate = false; ///< the list of the group is the one that was in force when the period ended
    Scope scope = Scope::All;
    Against against = Against::Nothing;
    bool onlyLike = false;
    QList<UnitId> shown{};        ///< the display group; empty: all of the comparison group
    QList<IndicatorId> columns{}; ///< of the heat table; empty: those of the indicator's area that have figures

    bool operator==(const RankingChoice &) const = default;
};

/// The comparison of one indicator in finished texts.
struct RankingView
{
    RowSpec ranking;
    TileSpec tiles;
    QStringList strip;        ///< what is unlike, one sentence each
    bool canKeepLike = false; ///< there are unlike figures that could be left out
    QStringList measures;     ///< of nearest neighbours: by what they are near
    Comparison comparison;
};

/// The units of a group, own lists and nearest neighbours included.
Result<QList<UnitId>> readGroup(const ComparisonGroup &group, const Workspace &workspace, QDate day);

/// The period that a comparison begins with: `wanted` if one of the units has a number of the indicator in it, else the
/// latest period in which at least half as many of them have one as in the period with the most.
Result<std::optional<Period>> startingPeriod(IndicatorId indicator, const QList<UnitId> &units,
                                             const std::optional<Period> &wanted, const Workspace &workspace);

/// The codes of the indicators by which neighbours are near: size, wealth and load of a province.
QStringList neighbourMeasures();

Result<RankingView> readRanking(const RankingChoice &choice, const Workspace &workspace, Language language);

/// The heat table of the same choice: its units in the order of the ranking. Reads every column, so it is asked for
/// only when it is looked at.
Result<HeatSpec> readHeat(const RankingChoice &choice, const Workspace &workspace, Language language);

} // namespace parboard
