#include "models/storage/periodstore.h"

#include "models/storage/readrows.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

Period periodIn(const Statement &row, int firstColumn)
{
    return {PeriodKind(row.integer(firstColumn)), row.date(firstColumn + 1), row.date(firstColumn + 2)};
}

} // namespace

Result<qint64> PeriodStore::find(const Period &period) const
{
    qint64 id = 0;
    Statement select(m_database, u"SELECT id FROM period WHERE kind = :kind AND from_date = :from AND to_date = :to"_s);
    select.bind(u":kind"_s, QVariant(int(period.kind))).bind(u":from"_s, period.from).bind(u":to"_s, period.to);
    if (Result<void> done = forEachRow(select, [&id](const Statement &row) { id = row.id(0); }); !done)
        return done.error();
    return id;
}

Result<qint64> PeriodStore::idOf(const Period &period) const
{
    const Result<qint64> known = find(period);
    if (!known || *known != 0)
        return known;
    Statement insert(m_database, u"INSERT INTO period (kind, from_date, to_date) VALUES (:kind, :from, :to)"_s);
    insert.bind(u":kind"_s, QVariant(int(period.kind))).bind(u":from"_s, period.from).bind(u":to"_s, period.to);
    if (Result<void> done = insert.run(); !done)
        return done.error();
    return insert.lastId();
}

Result<QHash<qint64, Period>> PeriodStore::all() const
{
    QHash<qint64, Period> periods;
    Result<void> done = forEachRow(m_database, u"SELECT id, kind, from_date, to_date FROM period"_s,
                                   [&](const Statement &row) { periods.insert(row.id(0), periodIn(row, 1)); });
    if (!done)
        return done.error();
    return periods;
}

Result<QList<Period>> PeriodStore::withFigures() const
{
    QList<Period> periods;
    Result<void> done = forEachRow(m_database,
                                   u"SELECT kind, from_date, to_date FROM period p "
                                   "WHERE EXISTS (SELECT 1 FROM figure WHERE period_id = p.id)"_s,
                                   [&](const Statement &row) { periods += periodIn(row, 0); });
    if (!done)
        return done.error();
    std::sort(periods.begin(), periods.end(), isEarlier);
    return periods;
}

} // namespace parboard
