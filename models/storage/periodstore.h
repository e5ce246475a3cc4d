#pragma once

#include "models/core/period.h"
#include "models/storage/database.h"

#include <QHash>
#include <QList>

namespace parboard {

/// Periods by their row numbers.
class PeriodStore
{
public:
    explicit PeriodStore(const Database &database) : m_database(database) {}

    /// The row number of `period`, added within the caller's transaction if it is new.
    [[nodiscard]] Result<qint64> idOf(const Period &period) const;
    /// The row number of `period`, 0 if no figure was ever stored for it.
    [[nodiscard]] Result<qint64> find(const Period &period) const;
    [[nodiscard]] Result<QHash<qint64, Period>> all() const;
    /// Periods that hold at least one figure, earliest first.
    [[nodiscard]] Result<QList<Period>> withFigures() const;

private:
    const Database &m_database;
};

} // namespace parboard
