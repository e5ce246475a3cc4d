#include "models/storage/batchstore.h"

#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QString selectBatch = u"SELECT id, name, kind, created_at, created_by, withdrawn_at FROM batch"_s;

Batch batchIn(const Statement &row)
{
    const auto moment = [&row](int column) { return QDateTime::fromString(row.text(column), Qt::ISODate); };
    return {BatchId(row.id(0)), row.text(1), row.text(2), moment(3), row.text(4), moment(5)};
}

} // namespace

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
    Statement select(m_database, selectBatch + u" WHERE id = :id"_s);
    select.bind(u":id"_s, QVariant(qint64(id)));
    if (Result<void> done = forEachRow(select, [&batch](const Statement &row) { batch = batchIn(row); }); !done)
        return done.error();
    return batch;
}

Result<QList<Batch>> BatchStore::all() const
{
    QList<Batch> batches;
    Result<void> done = forEachRow(m_database, selectBatch + u" ORDER BY id DESC"_s,
                                   [&batches](const Statement &row) { batches += batchIn(row); });
    if (!done)
        return done.error();
    return batches;
}

Result<QList<Batch>> BatchStore::older(BatchId before, int most) const
{
    QList<Batch> batches;
    Statement select(m_database, selectBatch + u" WHERE :before = 0 OR id < :before ORDER BY id DESC LIMIT :most"_s);
    select.bind(u":before"_s, QVariant(qint64(before))).bind(u":most"_s, QVariant(most));
    Result<void> done = forEachRow(select, [&batches](const Statement &row) { batches += batchIn(row); });
    if (!done)
        return done.error();
    return batches;
}

Result<void> BatchStore::setWithdrawn(BatchId id, const QDateTime &at) const
{
    return Statement(m_database, u"UPDATE batch SET withdrawn_at = :at WHERE id = :id"_s)
        .bind(u":at"_s, at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString())
        .bind(u":id"_s, QVariant(qint64(id)))
        .run();
}

} // namespace parboard
