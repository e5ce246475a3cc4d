#include "models/files/archive.h"

#include "models/files/archivereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <quazip.h>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr quint16 encryptedFlag = 1; // APPNOTE.TXT 4.4.4, bit 0
constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflate = 8;

QString slashed(QString name)
{
    return name.replace(u'\\', u'/'); // some .NET programs write workbooks with backslashes
}

bool leadsOut(const QString &name)
{
    const bool drive = name.size() > 1 && name[1] == u':';
    return name.isEmpty() || name.startsWith(u'/') || drive || name.contains(QChar(0)) ||
           name.split(u'/').contains(u".."_s);
}

QString sizeText(qint64 bytes)
{
    return ArchiveText::tr("%1 MB").arg(bytes / 1'000'000);
}

/// Judges the entries of an archive one after the other.
class EntryGuard
{
public:
    EntryGuard(QString file, const ArchiveLimits &limits) : m_file(std::move(file)), m_limits(limits) {}

    /// An empty text, or the sentence that refuses the archive.
    QString refusal(const QuaZipFileInfo64 &info, const QString &name)
    {
        if (leadsOut(name))
            return ArchiveText::tr(
                       "“%1” holds an entry “%2” that leads out of its folder. Such a file is made to harm and "
                       "was not read.")
                .arg(m_file, name);
        if (info.isSymbolicLink())
            return ArchiveText::tr(
                       "“%1” holds a link (%2) instead of a file. It was not read; ask for the file without links.")
                .arg(m_file, name);
        if (info.flags & encryptedFlag)
            return ArchiveText::tr("“%1” is protected with a password (%2). Save it without a password and try again.")
                .arg(m_file, name);
        if (m_names.contains(name.toCaseFolded()))
            return ArchiveText::tr(
                       "“%1” holds the entry %2 twice, and nothing says which one is meant. Ask for the file again.")
                .arg(m_file, name);
        if (info.method != methodStored && info.method != methodDeflate)
            return ArchiveText::tr(
                       "“%1” is packed in a way that cannot be read here (%2, method %3). Save it again with the "
                       "program that made it.")
                .arg(m_file, name)
                .arg(info.method);
        m_names.insert(name.toCaseFolded());
        return refusalOfSize(info, name);
    }

    /// The same for the archive as a whole, once all its entries were judged: many dense entries, each of them small
    /// enough, fill the memory or the database as one big entry does.
    [[nodiscard]] QString refusalOfWhole() const
    {
        if (m_total <= m_limits.ratioFrom || m_total / std::max<qint64>(m_packed, 1) <= m_limits.ratio)
            return {};
        return ArchiveText::tr(
                   "“%1” would unpack to %2, many times more than any table. It was made to harm, and was not read. "
                   "Ask for the file again.")
            .arg(m_file, sizeText(m_total));
    }

private:
    QString refusalOfSize(const QuaZipFileInfo64 &info, const QString &name)
    {
        const auto most = quint64(m_limits.entrySize);
        const bool dense = info.uncompressedSize > quint64(m_limits.ratioFrom) &&
                           info.uncompressedSize / std::max<quint64>(info.compressedSize, 1) > quint64(m_limits.ratio);
        if (info.uncompressedSize > most || dense)
            return ArchiveText::tr(
                       "“%1” would unpack the entry %2 to %3. That is no table but a file made to harm, and it was "
                       "not read. Ask for the file in smaller pieces.")
                .arg(m_file, name, sizeText(qint64(std::min<quint64>(info.uncompressedSize, INT64_MAX))));
        m_total += qint64(info.uncompressedSize);
        m_packed += qint64(std::min<quint64>(info.compressedSize, most));
        if (m_total > m_limits.totalSize)
            return ArchiveText::tr(
                       "“%1” would unpack to more than %2, so it was not read. Ask for it in smaller pieces.")
                .arg(m_file, sizeText(m_limits.totalSize));
        return {};
    }

    QString m_file;
    ArchiveLimits m_limits;
    QSet<QString> m_names;
    qint64 m_total = 0;
    qint64 m_packed = 0;
};

/// True if the record that ends every zip file (APPNOTE.TXT 4.3.16) is there in full. QuaZip reads what lies behind the
/// end of a file as zeros, so it takes one that is cut off within this record for an empty archive.
bool endsWhole(const QString &path)
{
    constexpr qsizetype recordSize = 22;
    constexpr qsizetype longestComment = 65'535;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - recordSize - longestComment)))
        return false;
    const QByteArray tail = file.readAll();
    const qsizetype start = tail.lastIndexOf("PK\x05\x06");
    if (start < 0 || tail.size() - start < recordSize)
        return false;
    const qsizetype comment = uchar(tail[start + 20]) + 256 * uchar(tail[start + 21]);
    return tail.size() - start - recordSize >= comment;
}

/// Why the file is no archive that can be opened.
Error openError(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {
            ArchiveText::tr("“%1” cannot be opened. Check that it still exists and that you may read it.").arg(name),
            path + u": "_s + file.errorString()};
    if (file.read(4) == "PK\x03\x04")
        return {
            ArchiveText::tr("“%1” ends too early: it is damaged or was not copied in full. Copy or download it again.")
                .arg(name),
            path + u": no list of entries at its end"_s};
    return {ArchiveText::tr(
                "“%1” is not a zip file, as .xlsx, .ods and bundles are. Open it with the program that made it and "
                "save it again.")
                .arg(name),
            path};
}

} // namespace

Archive::Archive(QString path, QList<ArchiveEntry> entries, QStringList storedNames)
    : m_path(std::move(path)), m_entries(std::move(entries)), m_storedNames(std::move(storedNames))
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_byName.insert(m_entries[i].name.toCaseFolded(), i);
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &path, const ArchiveLimits &limits,
                                               const std::shared_ptr<ReadWatch> &watch)
{
    QuaZip zip(path);
    zip.setFileNameCodec("UTF-8");
    if (!zip.open(QuaZip::mdUnzip) || !endsWhole(path))
        return openError(path);
    const QString file = QFileInfo(path).fileName();
    if (zip.getEntriesCount() > limits.entries)
        return Error{ArchiveText::tr("“%1” holds %2 entries; at most %3 are read. Ask for it in smaller pieces.")
                         .arg(file)
                         .arg(zip.getEntriesCount())
                         .arg(limits.entries)};
    EntryGuard guard(file, limits);
    QList<ArchiveEntry> entries;
    QStringList storedNames;
    qint64 seen = 0;
    for (bool more = zip.goToFirstFile(); more && seen <= limits.entries; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            break;
        ++seen;
        const QString name = slashed(info.name);
        if (const QString refusal = guard.refusal(info, name); !refusal.isEmpty())
            return Error{refusal, path};
        if (name.endsWith(u'/'))
            continue; // a folder
        entries.append({name, qint64(info.uncompressedSize), qint64(info.compressedSize)});
        storedNames.append(info.name);
    }
    if (seen != zip.getEntriesCount())
        return Error{
            ArchiveText::tr("The list of entries of “%1” is damaged. Copy or download the file again.").arg(file),
            u"%1: %2 of %3 entries"_s.arg(path).arg(seen).arg(zip.getEntriesCount())};
    if (const QString refusal = guard.refusalOfWhole(); !refusal.isEmpty())
        return Error{refusal, path};
    std::unique_ptr<Archive> archive(new Archive(path, std::move(entries), std::move(storedNames)));
    archive->m_watch = watch;
    for (const ArchiveEntry &entry : std::as_const(archive->m_entries)) {
        if (watch)
            watch->expect(entry.size);
    }
    return archive;
}

Result<std::unique_ptr<ByteSource>> Archive::read(const QString &name) const
{
    const qsizetype index = m_byName.value(name.toCaseFolded(), -1);
    if (index < 0)
        return Error{ArchiveText::tr("“%1” lacks the part %2. Save it again with the program that made it.")
                         .arg(QFileInfo(m_path).fileName(), name),
                     m_path};
    auto reader = std::make_unique<ArchiveReader>(m_path, m_storedNames[index], m_entries[index]);
    if (const Result<void> started = reader->start(); !started)
        return started.error();
    if (!m_watch)
        return std::unique_ptr<ByteSource>(std::move(reader));
    return std::unique_ptr<ByteSource>(std::make_unique<WatchedSource>(std::move(reader), m_watch));
}

Result<QByteArray> Archive::readAll(const QString &name, qint64 most) const
{
    const Result<std::unique_ptr<ByteSource>> source = read(name);
    if (!source)
        return source.error();
    const qint64 size = source.value()->size();
    if (size > most)
        return Error{ArchiveText::tr("The part %1 of “%2” has %3; at most %4 are read. Ask for a smaller file.")
                         .arg(name, QFileInfo(m_path).fileName(), sizeText(size), sizeText(most)),
                     m_path};
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 filled = 0;
    char beyond = 0;
    while (true) {
        const Result<qint64> got = filled < size ? source.value()->read(bytes.data() + filled, size - filled)
                                                 : source.value()->read(&beyond, 1);
        if (!got)
            return got.error();
        if (*got == 0)
            return bytes;
        filled += *got;
    }
}

} // namespace parboard
