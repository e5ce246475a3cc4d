#include "models/storage/sourcestore.h"

#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QString selectSource =
    u"SELECT id, key, title, publisher, url, document_no, published_on, kind, note FROM source"_s;

Source sourceIn(const Statement &row)
{
    return {SourceId(row.id(0)), row.text(1), row.text(2), row.text(3), row.text(4),
            row.text(5),         row.date(6), row.text(7), row.text(8)};
}

} // namespace

Result<SourceId> SourceStore::add(const Source &source) const
{
    Statement insert(m_database,
                     u"INSERT INTO source (key, title, publisher, url, document_no, published_on, kind, note) "
                     "VALUES (:key, :title, :publisher, :url, :document_no, :published_on, :kind, :note)"_s);
    insert.bind(u":key"_s, source.key).bind(u":title"_s, source.title).bind(u":publisher"_s, source.publisher);
    insert.bind(u":url"_s, source.url).bind(u":document_no"_s, source.documentNo);
    insert.bind(u":published_on"_s, source.publishedOn).bind(u":kind"_s, source.kind).bind(u":note"_s, source.note);
    if (Result<void> done = insert.run(); !done)
        return done.error();
    return SourceId(insert.lastId());
}

Result<QHash<SourceId, Source>> SourceStore::all() const
{
    QHash<SourceId, Source> sources;
    Result<void> done = forEachRow(m_database, selectSource, [&sources](const Statement &row) {
        const Source source = sourceIn(row);
        sources.insert(source.id, source);
    });
    if (!done)
        return done.error();
    return sources;
}

Result<QHash<SourceId, Source>> SourceStore::withIds(const QSet<SourceId> &ids) const
{
    QHash<SourceId, Source> sources;
    Statement select(m_database, selectSource + u" WHERE id = :id"_s);
    for (const SourceId id : ids) {
        select.bind(u":id"_s, QVariant(qint64(id)));
        Result<void> done =
            forEachRow(select, [&sources, id](const Statement &row) { sources.insert(id, sourceIn(row)); });
        if (!done)
            return done.error();
    }
    return sources;
}

} // namespace parboard
