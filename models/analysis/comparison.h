#pragma once

#include "models/core/catalogue.h"
#include "models/core/enumcodes.h"
#include "models/core/figure.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// What makes figures unlike each other; the spellings are those of `compare --json`.
enum class NoteKind {
    Period,
    Window,
    Scope,
    Denominator,
    Vocabulary,
    Definition,
    Break,
    Territory,
    Missing,
    RankBase,
    SourceKind,
    Derived,
    Negative
};
inline constexpr EnumCodes<NoteKind, 13> noteKindCodes{{{NoteKind::Period, "period"},
                                                        {NoteKind::Window, "window"},
                                                        {NoteKind::Scope, "scope"},
                                                        {NoteKind::Denominator, "denominator"},
                                                        {NoteKind::Vocabulary, "vocabulary"},
                                                        {NoteKind::Definition, "definition"},
                                                        {NoteKind::Break, "break"},
                                                        {NoteKind::Territory, "territory"},
                                                        {NoteKind::Missing, "missing"},
                                                        {NoteKind::RankBase, "rank_base"},
                                                        {NoteKind::SourceKind, "source_kind"},
                                                        {NoteKind::Derived, "derived"},
                                                        {NoteKind::Negative, "negative"}}};

/// A sentence of the comparability guard and the units it is about.
struct GuardNote
{
    NoteKind kind = NoteKind::Period;
    QString text;
    QList<UnitId> units;
};

/// Change against another period: in percentage points for rates, points for scores, places for ranks, else absolute
/// and in percent.
struct Change
{
    Period against;
    double absolute = 0;
    std::optional<double> percent; ///< counts and money only, and only from a base other than zero
    bool sameDays = true;          ///< false: one of the two was cut off on another day of its period
};

/// How a figure came to be.
enum class RowOrigin {
    Stated,      ///< as a source has it
    Counts,      ///< a rate from counts of the same period
    Periods,     ///< from counts of other periods
    Predecessors ///< from those of the units that the unit was made of
};

/// One figure as it may be shown: chosen or computed.
struct ComparedRow
{
    CellKey cell;
    bool entered = true; ///< false: the database holds nothing for this unit and indicator
    std::optional<double> value;
    std::optional<double> denominator;
    Status status = Status::Reported;
    Qualifier qualifier = Qualifier::Exact;
    QDate dataFrom;
    QDate dataTo;
    QDate asOf;
    bool computed = false; ///< origin is not Stated
    RowOrigin origin = RowOrigin::Stated;
    std::optional<double> stated; ///< the rate that the source states, when counts give another
    QList<Figure> claims;         ///< chosen first, then rivals; empty when computed and nothing is stated
    int numeratorParts = 0;       ///< how many of `from` make up the numerator
    QList<Figure> from;           ///< the counts behind what is computed, those of a rate's numerator first
    int addedParts = 0;         ///< of a count from other periods: how many of `from` are added, the rest is taken away
    QList<UnitId> predecessors; ///< the old units whose figures are in it
    QList<UnitId> missingParts; ///< the old units whose figures are not
    QString refusal;            ///< why nothing was computed where something might have been expected
    QString leftOut;            ///< why it does not count where only like figures are kept; empty: it counts
    std::optional<int> rank;    ///< "1224"; only among like figures (same period, scope, exact)
    int ranked = 0;
    std::optional<Change> change;   ///< against the same period of the year before
    std::optional<Change> previous; ///< against the period before; of quarters only, the others step by a year
    QString note;

    [[nodiscard]] bool hasNumber() const { return value.has_value(); }
};

/// The rows of one indicator: for each unit in the given order its scopes, or one row that says nothing was entered.
struct ComparedIndicator
{
    IndicatorId indicator{};
    QList<ComparedRow> rows;
    QList<GuardNote> notes;
};

struct ComparisonRequest
{
    QList<UnitId> units;
    QList<IndicatorId> indicators;
    std::optional<Period> period; ///< nothing: the latest of each unit and indicator
    std::optional<Scheme> scheme;
    Language language = Language::Vietnamese;
    bool onlyLike = false;                  ///< rows unlike the most are left out of ranks
    QHash<SourceId, QString> sourceKinds{}; ///< Source::kind by source; without it kinds are not judged
    bool withChanges = true;                ///< false: nothing is read or said of earlier periods
};

struct Comparison
{
    ComparisonRequest request;
    QList<ComparedIndicator> indicators;
    QList<GuardNote> notes; ///< about the whole set

    [[nodiscard]] const ComparedIndicator *of(IndicatorId indicator) const;
};

/// Compares: picks the chosen claim of each cell, computes rates from counts where both counts exist (a total that is
/// missing is the sum of its parts when a sum rule of severity error says so), picks the latest period per unit and
/// indicator when no period is asked for, ranks like figures, and notes what is unlike. Pure.
Comparison compare(const ComparisonRequest &request, const FigureSet &figures, const Catalogue &catalogue);

/// The counts that the rates among `indicators` are computed from, parts of sums included.
QList<IndicatorId> countsBehind(const QList<IndicatorId> &indicators, const Catalogue &catalogue);

} // namespace parboard
