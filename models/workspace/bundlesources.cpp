#include "models/workspace/bundlesources.h"

#include "models/core/csvtext.h"
#include "models/core/viettext.h"
#include "models/exchange/proposal.h"
#include "models/storage/sourcestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct BundleSourcesText
{
    Q_DECLARE_TR_FUNCTIONS(BundleSources)
};

const QStringList &sourceColumns()
{
    static const QStringList names{u"number"_s,      u"title"_s,        u"publisher"_s, u"url"_s,
                                   u"document_no"_s, u"published_on"_s, u"kind"_s,      u"note"_s,
                                   u"attachment"_s,  u"file_name"_s,    u"text"_s};
    return names;
}

/// A column that older bundles lack: of a source that is a file, its SHA-256.
const QString shaColumn = u"sha256"_s;

/// As the rows of figures.csv are read, so that both name the same document.
QString asRead(const QString &text)
{
    return viettext::cleaned(text).trimmed();
}

Source sourceAsRead(const Source &source)
{
    const bool isFile = !fileSha256(source).isEmpty();
    Source read{{},
                isFile ? source.key : QString(),
                asRead(source.title),
                asRead(source.publisher),
                asRead(source.url),
                asRead(source.documentNo),
                source.publishedOn,
                source.kind.isEmpty() ? u"publication"_s : source.kind,
                source.note};
    for (const QString &name : {read.documentNo, read.publisher, read.url}) {
        if (read.title.isEmpty())
            read.title = name;
    }
    return read;
}

/// The SHA-256 of what a source of the bundle brings; empty if it brings nothing.
QString hashOf(const Bundle &bundle, const BundleSource &source)
{
    if (!source.attachment.isEmpty())
        return QString::fromLatin1(bundle.manifest().entry(source.attachment)->sha256);
    return source.text.isEmpty()
               ? QString()
               : QString::fromLatin1(
                     QCryptographicHash::hash(source.text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// The name of a file without any folder, also of Windows: it is proposed when the person saves the file, and where
/// that is must not be said by whoever made the bundle.
QString plainName(QString name)
{
    const QString plain = QFileInfo(name.replace(u'\\', u'/')).fileName();
    return plain == u".."_s || plain == u"."_s ? QString() : plain;
}

BundleSource sourceIn(BundleRows &rows)
{
    BundleSource row;
    row.number = rows.count(u"number"_s).value_or(0);
    row.source.title = rows.text(u"title"_s);
    row.source.publisher = rows.text(u"publisher"_s);
    row.source.url = rows.text(u"url"_s);
    row.source.documentNo = rows.text(u"document_no"_s);
    row.source.publishedOn = rows.day(u"published_on"_s);
    row.source.kind = rows.text(u"kind"_s);
    row.source.note = rows.text(u"note"_s);
    row.attachment = rows.text(u"attachment"_s);
    row.fileName = plainName(rows.text(u"file_name"_s));
    row.text = rows.text(u"text"_s);
    const QString sha256 = rows.text(shaColumn);
    row.source.key = fileKey(sha256).value_or(QString());
    if (!sha256.isEmpty() && row.source.key.isEmpty())
        rows.noteProblem(shaColumn);
    return row;
}

} // namespace

QByteArray bundleSourceHeading()
{
    return csvtext::line(sourceColumns() + QStringList{shaColumn}).toUtf8();
}

QByteArray bundleSourceLine(const BundleSource &row)
{
    const Source &source = row.source;
    return csvtext::line({QString::number(row.number), source.title, source.publisher, source.url, source.documentNo,
                          source.publishedOn.isValid() ? source.publishedOn.toString(Qt::ISODate) : QString(),
                          source.kind, source.note, row.attachment, row.fileName, row.text, fileSha256(source)})
        .toUtf8();
}

Result<BundleSources> BundleSources::read(const Bundle &bundle)
{
    const Result<std::unique_ptr<BundleRows>> rows = bundle.rowsOf(bundle::sourcesName, sourceColumns());
    if (!rows)
        return rows.error();
    BundleSources sources;
    while (true) {
        const Result<bool> more = (*rows)->next();
        if (!more)
            return more.error();
        if (!*more)
            return sources;
        const BundleSource row = sourceIn(**rows);
        if (row.number < 1 || sources.m_places.contains(row.number))
            (*rows)->noteProblem(u"number"_s);
        if (!row.attachment.isEmpty() &&
            (!row.attachment.startsWith(u"attachments/"_s) || bundle.manifest().entry(row.attachment) == nullptr))
            (*rows)->noteProblem(u"attachment"_s);
        if (const Result<void> understood = (*rows)->checkRow(); !understood)
            return understood.error();
        sources.m_places.insert(row.number, sources.m_sources.size());
        sources.m_sources += row;
    }
}

Result<void> BundleSources::findStored(const Database &database)
{
    const Result<QHash<SourceId, Source>> all = SourceStore(database).all();
    if (!all)
        return all.error();
    QHash<QString, QList<SourceId>> byIdentity;
    for (const Source &source : *all)
        byIdentity[documentIdentity(source)] += source.id;
    for (const BundleSource &row : std::as_const(m_sources)) {
        QList<SourceId> same = byIdentity.value(documentIdentity(row.source));
        if (same.isEmpty())
            same = byIdentity.value(documentIdentity(sourceAsRead(row.source)));
        std::ranges::sort(same);
        m_stored.insert(row.number, same);
    }
    return {};
}

Source BundleSources::asStored(int number) const
{
    return sourceAsRead(m_sources.at(m_places.value(number)).source);
}

QString BundleSources::identity(int number) const
{
    return documentIdentity(asStored(number));
}

Result<QStringList> BundleSources::differences(const Bundle &bundle, const Database &database) const
{
    QStringList sentences;
    QHash<QString, QString> first; // what each document brings, by its identity
    for (const BundleSource &row : m_sources) {
        const QList<SourceId> same = stored(row.number);
        const QString brought = hashOf(bundle, row);
        QString &firstBrought = first[identity(row.number)];
        firstBrought = firstBrought.isEmpty() ? brought : firstBrought;
        if (!brought.isEmpty() && firstBrought != brought) {
            sentences += BundleSourcesText::tr("“%1” stands in the bundle with two different documents; only the first "
                                               "is taken.")
                             .arg(row.source.title);
        }
        if (same.isEmpty() || brought.isEmpty())
            continue;
        const Result<SourceContent> kept = SourceStore(database).content(same.constFirst());
        if (!kept)
            return kept.error();
        if (!kept->sha256.isEmpty() && kept->sha256 != brought) {
            sentences += BundleSourcesText::tr("“%1” has another document here than in the bundle; the one that is "
                                               "here stays.")
                             .arg(row.source.title);
        }
    }
    return sentences;
}

Result<qint64> BundleSources::complete(const Bundle &bundle, const Database &database,
                                       const QSet<SourceId> &before) const
{
    qint64 completed = 0;
    for (const BundleSource &row : m_sources) {
        const QList<SourceId> same = stored(row.number);
        if (same.isEmpty())
            continue;
        const Result<bool> done = completeOne(bundle, database, row, !before.contains(same.constFirst()));
        if (!done)
            return done.error();
        completed += *done ? 1 : 0;
    }
    return completed;
}

Result<bool> BundleSources::completeOne(const Bundle &bundle, const Database &database, const BundleSource &source,
                                        bool isNew) const
{
    const SourceStore store(database);
    const SourceId id = stored(source.number).constFirst();
    if (isNew && !source.source.kind.isEmpty()) {
        Source known = sourceAsRead(source.source);
        known.id = id;
        if (const Result<void> updated = store.update(known); !updated)
            return updated.error();
    }
    const Result<SourceContent> kept = store.content(id);
    if (!kept)
        return kept.error();
    const bool hasDocument = !kept->text.isEmpty() || !kept->file.isEmpty();
    if (hasDocument || (source.attachment.isEmpty() && source.text.isEmpty()))
        return isNew;
    SourceContent content{source.text, source.fileName, {}, {}};
    if (!source.attachment.isEmpty()) {
        Result<QByteArray> file = bundle.attachment(source.attachment);
        if (!file)
            return file.error();
        content.file = std::move(*file);
    }
    if (const Result<void> set = store.setContent(id, content); !set)
        return set.error();
    return true;
}

} // namespace parboard
