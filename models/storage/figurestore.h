#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"
#include "models/storage/periodstore.h"

#include <QList>
#include <QSet>

#include <functional>

namespace parboard {

/// Claims and their places in the sources.
class FigureStore
{
public:
    explicit FigureStore(const Database &database) : m_database(database) {}

    /// Adds claims within the caller's transaction. Each becomes the next claim of its cell; it is chosen only if
    /// figure.chosen is set and the cell has no chosen claim yet.
    [[nodiscard]] Result<void> add(const QList<Figure> &figures) const;

    /// All claims of these units and indicators in one period (any scope), without locators.
    [[nodiscard]] Result<FigureSet> inPeriod(const QList<UnitId> &units, const QList<IndicatorId> &indicators,
                                             const Period &period) const;
    /// The same in several periods, by one statement.
    [[nodiscard]] Result<FigureSet> inPeriods(const QList<UnitId> &units, const QList<IndicatorId> &indicators,
                                              const QList<Period> &periods) const;
    /// All claims of the latest period in which each unit has any figure of each indicator, without locators.
    [[nodiscard]] Result<FigureSet> latest(const QList<UnitId> &units, const QList<IndicatorId> &indicators) const;
    /// All claims of these units and indicators in every period, without locators.
    [[nodiscard]] Result<FigureSet> everyPeriod(const QList<UnitId> &units, const QList<IndicatorId> &indicators) const;
    /// The claims of one cell with their locators, chosen first.
    [[nodiscard]] Result<QList<Figure>> claims(const CellKey &cell) const;

    /// Every claim with its locator, ordered by unit, period, indicator, scope, claim; one at a time, so that memory
    /// does not grow. `take` returns false to stop.
    [[nodiscard]] Result<void> forEach(const std::function<bool(const Figure &)> &take) const;
    [[nodiscard]] Result<qint64> count() const;
    /// True if there is any claim in the period with this row number.
    [[nodiscard]] Result<bool> holds(qint64 period) const;
    /// Units that have at least one figure of any of these indicators.
    [[nodiscard]] Result<QList<UnitId>> unitsWithFigures(const QList<IndicatorId> &indicators) const;

    /// All claims of each of `units` in every period, without locators and in no order, unit by unit; units without any
    /// are passed over. `take` returns false to stop.
    [[nodiscard]] Result<void> forEachUnit(const QList<UnitId> &units,
                                           const std::function<bool(UnitId, const QList<Figure> &)> &take) const;

private:
    const Database &m_database;
};

} // namespace parboard
