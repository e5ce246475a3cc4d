#pragma once

#include "models/storage/cellreader.h"
#include "models/storage/claimversion.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QList>

#include <optional>

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
    /// The claims that the cell has now.
    [[nodiscard]] Result<QList<Figure>> claims(const CellKey &cell) { return m_reader.claims(cell); }
    /// Error: the figures of the cell's unit and period are locked; who did it and when.
    [[nodiscard]] Result<void> checkLock(const CellKey &cell);

private:
    [[nodiscard]] Result<void> number(const CellKey &cell, QList<Figure> &claims);
    [[nodiscard]] Result<void> keep(const CellKey &cell, int claim, const std::optional<Figure> &old);
    [[nodiscard]] Result<void> remove(const Figure &claim);
    [[nodiscard]] Result<void> put(const Figure &claim, const Figure *stored);
    [[nodiscard]] Result<void> locate(const Figure &claim);
    [[nodiscard]] Result<void> run(Statement &statement, const Figure &claim);

    const Database &m_database;
    EditNote m_note;
    CellReader m_reader;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
    Statement m_unlocate;
    Statement m_locate;
    std::optional<Statement> m_keep;       ///< a version with the claim that it replaced
    std::optional<Statement> m_keepReturn; ///< of a claim that was not there
    QHash<Period, qint64> m_periods;
    QHash<std::pair<UnitId, Period>, bool> m_unlocked;
};

} // namespace parboard
