#include "models/storage/sourcestore.h"

#include "models/storage/readrows.h"

#include <QCryptographicHash>

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

void bindSource(Statement &statement, const Source &source)
{
    statement.bind(u":title"_s, source.title)
        .bind(u":publisher"_s, source.publisher)
        .bind(u":url"_s, source.url)
        .bind(u":document_no"_s, source.documentNo)
        .bind(u":published_on"_s, source.publishedOn)
        .bind(u":kind"_s, source.kind)
        .bind(u":note"_s, source.note);
}

} // namespace

Result<SourceId> SourceStore::add(const Source &source) const
{
    Statement insert(m_database,
                     u"INSERT INTO source (key, title, publisher, url, document_no, published_on, kind, note) "
                     "VALUES (:key, :title, :publisher, :url, :document_no, :published_on, :kind, :note)"_s);
    insert.bind(u":key"_s, source.key);
    bindSource(insert, source);
    if (Result<void> done = insert.run(); !done)
        return done.error();
    return SourceId(insert.lastId());
}

Result<void> SourceStore::update(const Source &source) const
{
    Statement change(
        m_database,
        u"UPDATE source SET title = :title, publisher = :publisher, url = :url, document_no = :document_no, "
        "published_on = :published_on, kind = :kind, note = :note WHERE id = :id"_s);
    bindSource(change, source);
    return change.bind(u":id"_s, QVariant(qint64(source.id))).run();
}

Result<void> SourceStore::setContent(SourceId id, const SourceContent &content) const
{
    const QByteArray hashed = content.file.isEmpty() ? content.text.toUtf8() : content.file;
    Statement change(m_database,
                     u"INSERT INTO source_content (source_id, text, file_name, file, sha256) VALUES (:id, :text, "
                     ":file_name, :file, :sha256) ON CONFLICT (source_id) DO UPDATE SET text = excluded.text, "
                     "file_name = excluded.file_name, file = excluded.file, sha256 = excluded.sha256"_s);
    return change.bind(u":id"_s, QVariant(qint64(id)))
        .bind(u":text"_s, content.text)
        .bind(u":file_name"_s, content.fileName)
        .bind(u":file"_s, content.file.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(content.file))
        .bind(u":sha256"_s, QString::fromLatin1(QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex()))
        .run();
}

Result<SourceContent> SourceStore::content(SourceId id) const
{
    SourceContent content;
    Statement select(m_database, u"SELECT text, file_name, file, sha256 FROM source_content WHERE source_id = :id"_s);
    select.bind(u":id"_s, QVariant(qint64(id)));
    Result<void> done = forEachRow(select, [&content](const Statement &row) {
        content = {row.text(0), row.text(1), row.value(2).toByteArray(), row.text(3)};
    });
    if (!done)
        return done.error();
    return content;
}

Result<QHash<SourceId, QString>> SourceStore::fileNames() const
{
    QHash<SourceId, QString> names;
    Result<void> done =
        forEachRow(m_database, u"SELECT source_id, file_name FROM source_content WHERE file IS NOT NULL"_s,
                   [&names](const Statement &row) { names.insert(SourceId(row.id(0)), row.text(1)); });
    if (!done)
        return done.error();
    return names;
}

Result<SourceId> SourceStore::ofEntry(const QString &person, QDate day) const
{
    SourceId found{};
    Statement select(m_database, u"SELECT id FROM source WHERE kind = 'entry' AND published_on = :day AND publisher IS "
                                 ":person ORDER BY id LIMIT 1"_s);
    select.bind(u":day"_s, day).bind(u":person"_s, person);
    Result<void> done = forEachRow(select, [&found](const Statement &row) { found = SourceId(row.id(0)); });
    if (!done)
        return done.error();
    return found;
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
