#pragma once

#include "models/files/readwatch.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace parboard {

/// What an archive may hold at most, so that a small file cannot fill the memory or keep the program busy for hours.
struct ArchiveLimits
{
    /// A workbook has some dozens of entries, a bundle of a province some thousands of attachments.
    qint64 entries = 20'000;
    /// A sheet of 1,048,576 rows and 30 columns has about 1.5 GiB of XML.
    qint64 entrySize = qint64(4) << 30;
    /// A workbook with several such sheets.
    qint64 totalSize = qint64(8) << 30;
    /// Tables shrink to a tenth, seldom to a hundredth; deflate ends at 1,032, which only bombs reach.
    qint64 ratio = 400;
    /// An entry, and an archive as a whole, smaller than this may be as dense as it likes.
    qint64 ratioFrom = qint64(16) << 20;
};

struct ArchiveEntry
{
    QString name; ///< with slashes, whatever the archive wrote
    qint64 size = 0;
    qint64 packedSize = 0;
};

/// A zip file that others made, read without ever unpacking it to the disk. Refused on opening: what is no zip or is
/// cut off, names that lead out of a folder, links, encrypted entries, a name used twice (also with other capitals,
/// since Windows and workbooks know no difference), unknown compression, and more than ArchiveLimits allow.
class Archive
{
public:
    /// Reads the list of entries of the file at `path`; `watch` hears what is read of the entries.
    static Result<std::unique_ptr<Archive>> open(const QString &path, const ArchiveLimits &limits = {},
                                                 const std::shared_ptr<ReadWatch> &watch = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The files (not the folders), in the order of the archive.
    [[nodiscard]] const QList<ArchiveEntry> &entries() const { return m_entries; }
    /// True if there is a file of this name; capitals are not told apart.
    [[nodiscard]] bool contains(const QString &name) const { return m_byName.contains(name.toCaseFolded()); }

    /// A reader at the start of an entry; several may read at once. While reading, an entry is refused that holds more
    /// or fewer bytes than the list says, or others (CRC), or ends too early.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> read(const QString &name) const;
    /// A small entry in one piece; refused if it is larger than `most` bytes.
    [[nodiscard]] Result<QByteArray> readAll(const QString &name, qint64 most) const;

private:
    Archive(QString path, QList<ArchiveEntry> entries, QStringList storedNames);

    QString m_path;
    QList<ArchiveEntry> m_entries;
    QStringList m_storedNames; ///< of m_entries, as the archive wrote them
    QHash<QString, qsizetype> m_byName;
    std::shared_ptr<ReadWatch> m_watch; ///< may be nothing
};

} // namespace parboard
