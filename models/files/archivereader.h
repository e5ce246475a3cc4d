#pragma once

#include "models/files/archive.h"

#include <QByteArray>
#include <quazip.h>
#include <quazipfile.h>

#include <zlib.h>

namespace parboard {

/// Inflates one entry of an archive. QuaZip hands over the packed bytes; they are inflated here because its own reading
/// stops at the size that the archive states, so it cannot tell an entry that holds more than it says.
class ArchiveReader : public ByteSource
{
public:
    /// Nothing is opened yet; start() does.
    ArchiveReader(const QString &path, QString storedName, ArchiveEntry entry);
    ~ArchiveReader() override;

    Result<void> start();
    Result<qint64> read(char *to, qint64 most) override;
    [[nodiscard]] qint64 size() const override { return m_entry.size; }

private:
    /// Puts bytes into `to`; sets m_ended at the end of the packed bytes.
    Result<qint64> inflatePiece(char *to, qint64 most);
    Result<qint64> copyPiece(char *to, qint64 most);
    [[nodiscard]] bool readPacked();
    [[nodiscard]] Result<void> checkEnd();
    [[nodiscard]] Error error(const QString &sentence) const;

    QString m_path;
    QString m_storedName;
    ArchiveEntry m_entry;
    QuaZip m_zip;
    std::unique_ptr<QuaZipFile> m_file; ///< must go before m_zip
    QByteArray m_packed;
    z_stream m_stream = {};
    bool m_inflating = false; ///< m_stream is set up
    bool m_stored = false;
    bool m_ended = false;
    quint32 m_crc = 0;
    quint32 m_wantedCrc = 0;
    qint64 m_given = 0;
};

} // namespace parboard
