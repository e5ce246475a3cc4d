#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace parboard {

/// What happened on a day and belongs on lines over time ("Trung tâm PVHCC khai trương").
struct Event
{
    qint64 id = 0; ///< 0 until stored
    QDate on;
    QString text;
    std::optional<UnitId> unit;           ///< nothing: about all units
    std::optional<IndicatorId> indicator; ///< nothing: about every line
    QDateTime at;
    QString by;

    bool operator==(const Event &) const = default;
};

/// Events, by day.
class EventStore
{
public:
    explicit EventStore(const Database &database) : m_database(database) {}

    /// Adds the event, or changes the one with its id; the id.
    [[nodiscard]] Result<qint64> save(const Event &event) const;
    [[nodiscard]] Result<void> remove(qint64 id) const;
    [[nodiscard]] Result<QList<Event>> all() const;

private:
    const Database &m_database;
};

} // namespace parboard
