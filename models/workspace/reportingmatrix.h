#pragma once

#include "models/core/catalogue.h"
#include "models/storage/workstore.h"
#include "models/workspace/workspace.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <atomic>

namespace parboard {

/// Periods that follow each other as reports of one kind.
enum class Rhythm { Quarters, SixMonths, NineMonths, Years };

/// How far a unit's report of a period is; NoUnit: it did not exist when the period ended.
enum class ReportingState { NoUnit, Silent, Partial, Late, Complete, Locked };

/// A unit's report of a period.
struct ReportingCell
{
    ReportingState state = ReportingState::Silent;
    int have = 0;     ///< of the expected indicators
    int expected = 0; ///< indicators of the unit's report before, else the headline ones
    bool late = false;
    QDate since; ///< day of the first figure; invalid if there is none

    bool operator==(const ReportingCell &) const = default;
};

/// Who has reported what: units as rows, periods as columns, earliest first.
struct ReportingMatrix
{
    Rhythm rhythm = Rhythm::Quarters;
    QList<UnitId> units;
    QList<Period> periods;
    QList<QList<ReportingCell>> rows;

    [[nodiscard]] ReportingCell cell(qsizetype row, qsizetype column) const { return rows.value(row).value(column); }
    bool operator==(const ReportingMatrix &) const = default;
};

/// What is stored of the periods of a rhythm.
struct ReportingFacts
{
    QHash<Period, QHash<UnitId, ReportedFigures>> reported;
    QHash<Period, QSet<UnitId>> locked;
};

/// Published by somebody else, so that its figures are no report of the unit.
bool isPublishedIndex(const Indicator &indicator);
std::optional<Rhythm> rhythmOf(const Period &period);
/// The reports that are due: those of the latest due day that is past or no more than ten days ahead.
QList<Period> dueReports(QDate today);

/// Judges every unit and period. A unit's first day is that of its first stored figure or of the document it stands
/// in, whichever is earlier: a report that came in time is not late because it was typed in later.
ReportingMatrix buildReportingMatrix(Rhythm rhythm, const QList<UnitId> &units, const QList<Period> &periods,
                                     const ReportingFacts &facts, const Catalogue &catalogue);

/// Reads and judges the newest periods with figures of a rhythm and what is due now, for the selected units and all
/// that have reported. Walks the keys of these periods: for a thread of its own.
Result<ReportingMatrix> readReportingMatrix(const Workspace &workspace, Rhythm rhythm, const Selection &selection,
                                            const std::atomic_bool &stop);

} // namespace parboard
