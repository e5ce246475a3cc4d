#include "models/storage/eventstore.h"

#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
QVariant idOrNull(const std::optional<Id> &id)
{
    return id ? QVariant(qint64(*id)) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

Result<qint64> EventStore::save(const Event &event) const
{
    const bool isNew = event.id == 0;
    Statement change(m_database,
                     isNew
                         ? u"INSERT INTO event (on_date, text, unit_id, indicator_id, at, by) "
                           "VALUES (:on, :text, :unit, :indicator, :at, :by)"_s
                         : u"UPDATE event SET on_date = :on, text = :text, unit_id = :unit, indicator_id = :indicator, "
                           "at = :at, by = :by WHERE id = :id"_s);
    change.bind(u":on"_s, event.on)
        .bind(u":text"_s, event.text)
        .bind(u":unit"_s, idOrNull(event.unit))
        .bind(u":indicator"_s, idOrNull(event.indicator))
        .bind(u":at"_s, event.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":by"_s, QVariant(event.by.isNull() ? u""_s : event.by));
    if (!isNew)
        change.bind(u":id"_s, QVariant(event.id));
    if (const Result<void> done = change.run(); !done)
        return done.error();
    return isNew ? change.lastId() : event.id;
}

Result<void> EventStore::remove(qint64 id) const
{
    Statement removal(m_database, u"DELETE FROM event WHERE id = :id"_s);
    return removal.bind(u":id"_s, QVariant(id)).run();
}

Result<QList<Event>> EventStore::all() const
{
    QList<Event> events;
    const Result<void> done = forEachRow(
        m_database, u"SELECT id, on_date, text, unit_id, indicator_id, at, by FROM event ORDER BY on_date, id"_s,
        [&](const Statement &row) {
            Event event{row.id(0), row.date(1), row.text(2), {}, {}, {}, row.text(6)};
            if (!row.value(3).isNull())
                event.unit = UnitId(row.id(3));
            if (!row.value(4).isNull())
                event.indicator = IndicatorId(row.id(4));
            event.at = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
            events += event;
        });
    if (!done)
        return done.error();
    return events;
}

} // namespace parboard
