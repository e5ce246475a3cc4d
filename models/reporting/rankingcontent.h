#pragma once

#include "models/analysis/benchmark.h"
#include "models/reporting/panels.h"
#include "models/reporting/rowspec.h"
#include "models/reporting/tilespec.h"

#include <QSet>

#include <optional>

namespace parboard {

/// What the numbers of a ranking are held against.
enum class Against { Nothing, LastYear, Previous, Target, Median, Best };

/// What is chosen for one indicator.
struct RankingOptions
{
    Scope scope = Scope::All;
    Against against = Against::Nothing;
    QSet<UnitId> shown; ///< the display group; empty: all that are compared
    std::optional<Target> target;
    std::optional<RowSpec::Kind> kind; ///< nothing: what suits the numbers
    QString groupText; ///< what the units are compared among: "63 tỉnh", "Trung du và miền núi phía Bắc"
    bool listsSources = true; ///< in the notes; a report has a list of its own
};

/// The ranking of one indicator: best first, ties alike, those without a number last with the reason. The facts of the
/// group (median, quartiles, best) are of all units compared, also of those that are not shown.
RowSpec buildRanking(const ContentContext &context, const ComparedIndicator &compared, const RankingOptions &options);

/// Bars for few units from zero; dots for many that lie close together or shares of 90 % and more; dumbbells for two
/// dates (showing-figures.md, rules 4 to 6).
RowSpec::Kind suitableKind(const QList<ComparedRow> &rows, const Indicator &indicator, Against against);

/// The difference of `row` against what was chosen; nothing if there is nothing to compare with.
std::optional<Change> changeAgainst(const ComparedRow &row, const GroupFacts &facts, const RankingOptions &options);

} // namespace parboard
