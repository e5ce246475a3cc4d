#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace parboard {

/// Figures in use of one unit and period that somebody typed without naming a document.
struct UndocumentedFigures
{
    CellKey first; ///< one of them
    int count = 0;
};

/// What a unit has of one period.
struct ReportedFigures
{
    QSet<IndicatorId> indicators; ///< with a number or a reason for none
    QDate entered;                ///< first day on which any was stored
    QDate published;              ///< earliest day of a document that any stands in; invalid if none tells its day
};

/// Asked between two periods: false stops the reading, whose answer is then not complete.
using KeepReading = std::function<bool()>;

/// What remains to be done about the stored figures. No index tells rivals or sources, so contested() and
/// undocumented() read the whole table, period by period: for a thread of their own.
class WorkStore
{
public:
    explicit WorkStore(const Database &database) : m_database(database) {}

    /// Cells whose claims have different numbers, unless the one in use was chosen with a reason after the last claim
    /// came.
    [[nodiscard]] Result<QList<CellKey>> contested(const KeepReading &keepReading) const;
    /// Figures in use whose source is of the kind "entry", by unit and period.
    [[nodiscard]] Result<QList<UndocumentedFigures>> undocumented(const KeepReading &keepReading) const;
    /// What every unit has of `period`: walks the keys of that period.
    [[nodiscard]] Result<QHash<UnitId, ReportedFigures>> reported(const Period &period) const;
    /// The last year for which any unit has a figure of each indicator: one look for each year. Indicators without any
    /// are left out.
    [[nodiscard]] Result<QHash<IndicatorId, int>> newestYears(const QList<IndicatorId> &indicators) const;

private:
    const Database &m_database;
};

} // namespace parboard
