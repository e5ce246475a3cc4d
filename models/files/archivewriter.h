#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QSaveFile>
#include <quazip.h>
#include <quazipnewinfo.h>

#include <memory>

namespace parboard {

/// Writes a zip file. What was at its path stays until the new file is whole: entries go to a draft beside it, which
/// takes the name in finish() and is gone if that is never reached or fails.
class ArchiveWriter
{
public:
    /// Begins a file at `path` whose entries all bear the moment `at` (kept as UTC, to two seconds), so that equal
    /// content gives equal bytes. `expected` bytes in all decide whether the form for more than 4 GB is needed.
    static Result<std::unique_ptr<ArchiveWriter>> create(const QString &path, const QDateTime &at, qint64 expected);
    ~ArchiveWriter();

    /// Adds an entry with the next `size` bytes of `content`.
    [[nodiscard]] Result<void> add(const QString &name, QIODevice &content, qint64 size);
    /// Adds a small entry as it is, not packed: the type of an OpenDocument file must be readable without unpacking
    /// (ODF 1.2, part 3, 3.3).
    [[nodiscard]] Result<void> addStored(const QString &name, const QByteArray &content);
    /// Puts the file in place, on the disk. Nothing can be added afterwards.
    [[nodiscard]] Result<void> finish();

    Q_DISABLE_COPY_MOVE(ArchiveWriter)

private:
    ArchiveWriter(const QString &path, const QDateTime &at);
    [[nodiscard]] QuaZipNewInfo infoOf(const QString &name) const;
    [[nodiscard]] Error unwritable(const QString &detail) const;

    QSaveFile m_file; ///< must outlive m_zip
    QuaZip m_zip;
    QDateTime m_at;
};

/// The sentence that tells that a file could not be written, and what to do.
Error archiveUnwritable(const QString &path, const QString &detail);

} // namespace parboard
