#pragma once

#include "models/workspace/workspace.h"

#include <QCommandLineParser>

namespace parboard {

/// What --period, --units and --scheme ask for, with names turned into units.
struct Wanted
{
    std::optional<Period> period; ///< nothing: the latest of each unit
    std::optional<Scheme> scheme; ///< as given, else the list that holds at the period's start; nothing for the latest
    QList<UnitId> units;          ///< in the order given, each once; empty if --units is not given
    QList<GuardNote> notes;       ///< names that live on with another territory, and which one was taken
};

/// The list of provinces that holds on the first day of `period`.
Scheme schemeFor(const Period &period);

/// Looks up the names of `line` in the catalogue of `workspace`. Of a name that both lists have, and no period or
/// scheme to choose by, the unit is taken that has figures of `indicators`, that of the 63 if both have, and a note
/// says so.
Result<Wanted> resolveWanted(const QCommandLineParser &line, std::optional<Period> period, std::optional<Scheme> scheme,
                             const QList<IndicatorId> &indicators, const Workspace &workspace);

/// The units of --units in the list of the end of `year`, else in any, departments too; none without it.
Result<QList<UnitId>> unitsOfYear(const QCommandLineParser &line, int year, const Catalogue &catalogue);

/// All units that ever bore the names of --units: over all periods a name stands for every territory that it had.
Result<QList<UnitId>> unitsOfEveryList(const QCommandLineParser &line, const Catalogue &catalogue);

} // namespace parboard
