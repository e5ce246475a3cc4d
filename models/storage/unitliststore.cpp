#include "models/storage/unitliststore.h"

#include "models/storage/readrows.h"
#include "models/storage/transaction.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<void> UnitListStore::save(const UnitList &list) const
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (Result<void> removed = remove(list.name); !removed)
        return removed;
    Statement head(m_database, u"INSERT INTO unit_list (name) VALUES (:name)"_s);
    if (Result<void> added = head.bind(u":name"_s, list.name).run(); !added)
        return added;
    Statement member(m_database,
                     u"INSERT INTO unit_list_member (name, place, unit_id) VALUES (:name, :place, :unit)"_s);
    for (qsizetype place = 0; place < list.units.size(); ++place) {
        member.bind(u":name"_s, list.name)
            .bind(u":place"_s, QVariant(place))
            .bind(u":unit"_s, QVariant(qint64(list.units.at(place))));
        if (Result<void> added = member.run(); !added)
            return added;
    }
    return transaction->commit();
}

Result<void> UnitListStore::remove(const QString &name) const
{
    Statement removal(m_database, u"DELETE FROM unit_list WHERE name = :name"_s);
    return removal.bind(u":name"_s, name).run();
}

Result<QList<UnitList>> UnitListStore::all() const
{
    QList<UnitList> lists;
    const Result<void> done = forEachRow(m_database,
                                         u"SELECT l.name, m.unit_id FROM unit_list l LEFT JOIN unit_list_member m "
                                         "ON m.name = l.name ORDER BY l.name, m.place"_s,
                                         [&](const Statement &row) {
                                             if (lists.isEmpty() || lists.constLast().name != row.text(0))
                                                 lists += UnitList{row.text(0), {}};
                                             if (!row.value(1).isNull())
                                                 lists.last().units += UnitId(row.id(1));
                                         });
    if (!done)
        return done.error();
    return lists;
}

} // namespace parboard
