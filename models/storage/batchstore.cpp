#include "models/storage/batchstore.h"

#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<BatchId> BatchStore::add(const Batch &batch) const
{
    Statement insert(m_database,
                     u"INSERT INTO batch (name, kind, created_at, created_by) VALUES (:name, :kind, :at, :by)"_s);
    insert.bind(u":name"_s, batch.name).bind(u":kind"_s, batch.kind);
    insert.bind(u":at"_s, batch.createdAt.toUTC().toString(Qt::ISODate))
        .bind(u":by"_s, QVariant(batch.createdBy.isNull() ? u""_s : batch.createdBy));
    if (Result<void> done = insert.run(); !done)
        return done.error();
    return BatchId(insert.lastId());
}

Result<Batch> BatchStore::find(BatchId id) const
{
    Batch batch;
    Statement select(m_database, u"SELECT id, name, kind, created_at, created_by FROM batch WHERE id = :id"_s);
    select.bind(u":id"_s, QVariant(qint64(id)));
    Result<void> done = forEachRow(select, [&batch](const Statement &row) {
        batch = {BatchId(row.id(0)), row.text(1), row.text(2), QDateTime::fromString(row.text(3), Qt::ISODate),
                 row.text(4)};
    });
    if (!done)
        return done.error();
    return batch;
}

} // namespace parboard
