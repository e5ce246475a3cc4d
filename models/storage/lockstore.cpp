#include "models/storage/lockstore.h"

#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

void bindPlace(Statement &statement, UnitId unit, qint64 period)
{
    statement.bind(u":unit"_s, QVariant(qint64(unit))).bind(u":period"_s, QVariant(period));
}

QDateTime momentIn(const Statement &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODateWithMs);
}

} // namespace

Result<std::optional<PeriodLock>> LockStore::find(UnitId unit, const Period &period) const
{
    const Result<qint64> id = PeriodStore(m_database).find(period);
    if (!id)
        return id.error();
    std::optional<PeriodLock> lock;
    Statement select(m_database, u"SELECT at, by FROM period_lock WHERE period_id = :period AND unit_id = :unit"_s);
    bindPlace(select, unit, *id);
    Result<void> done = forEachRow(select, [&lock](const Statement &row) {
        lock = PeriodLock{momentIn(row, 0), row.text(1)};
    });
    if (!done)
        return done.error();
    return lock;
}

Result<QList<UnitId>> LockStore::lockedIn(const Period &period) const
{
    const Result<qint64> id = PeriodStore(m_database).find(period);
    if (!id)
        return id.error();
    QList<UnitId> units;
    Statement select(m_database, u"SELECT unit_id FROM period_lock WHERE period_id = :period ORDER BY unit_id"_s);
    select.bind(u":period"_s, QVariant(*id));
    Result<void> done = forEachRow(select, [&units](const Statement &row) { units += UnitId(row.id(0)); });
    if (!done)
        return done.error();
    return units;
}

Result<void> LockStore::set(UnitId unit, const Period &period, const LockEvent &event) const
{
    const Result<qint64> id = PeriodStore(m_database).idOf(period);
    if (!id)
        return id.error();
    const QString at = event.at.toUTC().toString(Qt::ISODateWithMs);
    Statement change(m_database, event.locked
                                     ? u"INSERT INTO period_lock (period_id, unit_id, at, by) VALUES (:period, :unit, "
                                       ":at, :by) ON CONFLICT (period_id, unit_id) DO NOTHING"_s
                                     : u"DELETE FROM period_lock WHERE period_id = :period AND unit_id = :unit"_s);
    bindPlace(change, unit, *id);
    if (event.locked)
        change.bind(u":at"_s, at).bind(u":by"_s, QVariant(event.by));
    if (Result<void> changed = change.run(); !changed)
        return changed;
    Statement log(m_database, u"INSERT INTO period_lock_log (period_id, unit_id, locked, at, by, why) VALUES (:period, "
                              ":unit, :locked, :at, :by, :why)"_s);
    bindPlace(log, unit, *id);
    return log.bind(u":locked"_s, QVariant(int(event.locked)))
        .bind(u":at"_s, at)
        .bind(u":by"_s, QVariant(event.by))
        .bind(u":why"_s, event.why)
        .run();
}

Result<QList<LockEvent>> LockStore::events(UnitId unit, const Period &period) const
{
    const Result<qint64> id = PeriodStore(m_database).find(period);
    if (!id)
        return id.error();
    QList<LockEvent> events;
    Statement select(m_database, u"SELECT at, by, why, locked FROM period_lock_log WHERE period_id = :period AND "
                                 "unit_id = :unit ORDER BY id DESC"_s);
    bindPlace(select, unit, *id);
    Result<void> done = forEachRow(select, [&events](const Statement &row) {
        events += {momentIn(row, 0), row.text(1), row.text(2), row.integer(3) != 0};
    });
    if (!done)
        return done.error();
    return events;
}

} // namespace parboard
