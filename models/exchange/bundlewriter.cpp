#include "models/exchange/bundlewriter.h"

#include "models/files/archivewriter.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The order of the parts in the file: tables first, so that whoever looks into it sees them at once.
int rankOf(const QString &name)
{
    static const QStringList tables{bundle::figuresName, bundle::sourcesName, bundle::historyName};
    const qsizetype place = tables.indexOf(name);
    return int(place < 0 ? tables.size() : place);
}

} // namespace

BundleWriter::BundleWriter(const QString &path)
    : m_path(path), m_collection(QFileInfo(path).absolutePath() + u"/.parboard-bundle-XXXXXX"_s)
{
}

Result<void> BundleWriter::open()
{
    return m_collection.open() ? Result<void>() : archiveUnwritable(m_path, m_collection.errorString());
}

void BundleWriter::begin(const QString &name)
{
    endPart();
    m_hash.reset();
    m_parts += Part{{name, 0, {}}, m_collection.pos()};
}

bool BundleWriter::write(QByteArrayView bytes)
{
    m_hash.addData(bytes);
    m_parts.last().entry.size += bytes.size();
    if (!m_failed && m_collection.write(bytes.data(), bytes.size()) != bytes.size())
        m_failed = true;
    return !m_failed;
}

void BundleWriter::endPart()
{
    if (!m_parts.isEmpty())
        m_parts.last().entry.sha256 = m_hash.result().toHex();
}

Result<void> BundleWriter::finish(const QDateTime &created, const QString &by)
{
    endPart();
    if (m_failed || !m_collection.flush())
        return archiveUnwritable(m_path, m_collection.errorString());
    std::ranges::stable_sort(m_parts, {},
                             [](const Part &part) { return std::pair(rankOf(part.entry.name), part.entry.name); });
    BundleManifest manifest{u"parboard " PARBOARD_VERSION ""_s, created, by, {}};
    qint64 size = 0;
    for (const Part &part : std::as_const(m_parts)) {
        manifest.entries += part.entry;
        size += part.entry.size;
    }
    QByteArray list = manifestBytes(manifest);
    QBuffer listed(&list);
    listed.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<ArchiveWriter>> archive = ArchiveWriter::create(m_path, created, size + list.size());
    if (!archive)
        return archive.error();
    if (Result<void> added = (*archive)->add(bundle::manifestName, listed, list.size()); !added)
        return added;
    for (const Part &part : std::as_const(m_parts)) {
        if (!m_collection.seek(part.start))
            return archiveUnwritable(m_path, m_collection.errorString());
        if (Result<void> added = (*archive)->add(part.entry.name, m_collection, part.entry.size); !added)
            return added;
    }
    return (*archive)->finish();
}

} // namespace parboard
