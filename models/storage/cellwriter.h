#pragma once

#include "models/storage/claimversion.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QList>

namespace parboard {

/// The one way in which claims change: it brings a cell to a wanted list of claims, keeps every replaced version in the
/// history, and refuses what is locked. (FigureStore::add() only adds, for bulk loads.)
class CellWriter
{
public:
    CellWriter(const Database &database, EditNote note);

    /// Makes `wanted` the claims of `cell`, within the caller's transaction; tells them as stored. A claim with number
    /// 0 is new and gets the next number that the cell never used; claims that `wanted` lacks go to the bin; equal ones
    /// are left alone. Errors: the unit's period is locked, more than one claim is chosen, what SQLite says.
    [[nodiscard]] Result<QList<Figure>> write(const CellKey &cell, const QList<Figure> &wanted);

private:
    [[nodiscard]] Result<void> checkLock(const CellKey &cell);
    [[nodiscard]] Result<int> lastNumber(const CellKey &cell) const;
    [[nodiscard]] Result<void> keep(const CellKey &cell, int claim, const std::optional<Figure> &old) const;
    [[nodiscard]] Result<void> remove(const Figure &claim);
    [[nodiscard]] Result<void> put(const Figure &claim, const Figure *stored);
    [[nodiscard]] Result<void> locate(const Figure &claim);
    [[nodiscard]] Result<void> run(Statement &statement, const Figure &claim);

    const Database &m_database;
    EditNote m_note;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
    Statement m_unlocate;
    Statement m_locate;
    QHash<Period, qint64> m_periods;
    QHash<std::pair<UnitId, Period>, bool> m_unlocked;
};

} // namespace parboard
