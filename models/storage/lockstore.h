#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace parboard {

/// Who approved a unit's figures of a period, and when: nothing there changes until it is unlocked.
struct PeriodLock
{
    QDateTime at;
    QString by;
};

/// A locking or unlocking that was done.
struct LockEvent
{
    QDateTime at;
    QString by;
    QString why; ///< of unlocking
    bool locked = false;
};

/// Approved and locked units of periods.
class LockStore
{
public:
    explicit LockStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<PeriodLock>> find(UnitId unit, const Period &period) const;
    /// The units whose figures of `period` are locked.
    [[nodiscard]] Result<QList<UnitId>> lockedIn(const Period &period) const;
    /// Locks or unlocks, as `event` says, within the caller's transaction, and keeps the event.
    [[nodiscard]] Result<void> set(UnitId unit, const Period &period, const LockEvent &event) const;
    /// What was done, newest first.
    [[nodiscard]] Result<QList<LockEvent>> events(UnitId unit, const Period &period) const;

private:
    const Database &m_database;
};

} // namespace parboard
