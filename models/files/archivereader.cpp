#include "models/files/archivereader.h"

#include "models/files/zlibbytes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace parboard {

namespace {

struct ArchiveReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveReader)
};

constexpr qsizetype packedPiece = qsizetype(256) << 10;
constexpr qint64 mostAtOnce = qint64(1) << 30; // zlib counts in unsigned int

} // namespace

ArchiveReader::ArchiveReader(const QString &path, QString storedName, ArchiveEntry entry)
    : m_path(path), m_storedName(std::move(storedName)), m_entry(std::move(entry)), m_zip(path)
{
    m_zip.setFileNameCodec("UTF-8");
}

ArchiveReader::~ArchiveReader()
{
    if (m_inflating)
        inflateEnd(&m_stream);
}

Error ArchiveReader::error(const QString &sentence) const
{
    return {sentence.arg(m_entry.name, QFileInfo(m_path).fileName()),
            QStringLiteral("%1: %2 after %3 of %4 bytes").arg(m_path, m_entry.name).arg(m_given).arg(m_entry.size)};
}

Result<void> ArchiveReader::start()
{
    const auto changed = [this] {
        return error(ArchiveReaderText::tr("The part %1 of “%2” is no longer there: the file was changed while it was "
                                           "being read. Open it again."));
    };
    QuaZipFileInfo64 info;
    if (!m_zip.open(QuaZip::mdUnzip) || !m_zip.setCurrentFile(m_storedName, QuaZip::csSensitive) ||
        !m_zip.getCurrentFileInfo(&info) || qint64(info.uncompressedSize) != m_entry.size)
        return changed();
    m_wantedCrc = info.crc;
    m_stored = info.method == 0;
    m_file = std::make_unique<QuaZipFile>(&m_zip);
    int method = 0;
    int level = 0;
    if (!m_file->open(QIODevice::ReadOnly, &method, &level, true))
        return error(
            ArchiveReaderText::tr("The part %1 of “%2” is damaged and cannot be opened. Ask for the file again, "
                                  "or save it again with the program that made it."));
    m_inflating = !m_stored && inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
    return {};
}

bool ArchiveReader::readPacked()
{
    m_packed.resize(packedPiece);
    const qint64 got = m_file->read(m_packed.data(), packedPiece);
    m_stream.next_in = zlibBytes(m_packed.data());
    m_stream.avail_in = uInt(std::max<qint64>(got, 0));
    return got > 0;
}

Result<qint64> ArchiveReader::inflatePiece(char *to, qint64 most)
{
    m_stream.next_out = zlibBytes(to);
    m_stream.avail_out = uInt(most);
    while (m_stream.avail_out > 0 && !m_ended) {
        if (m_stream.avail_in == 0 && !readPacked())
            return error(
                ArchiveReaderText::tr("The part %1 of “%2” ends too early: the file is damaged or was not copied "
                                      "in full. Copy or download it again."));
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        m_ended = code == Z_STREAM_END;
        if (code != Z_OK && code != Z_STREAM_END)
            return error(
                ArchiveReaderText::tr("The part %1 of “%2” is damaged and cannot be unpacked. Ask for the file "
                                      "again, or save it again with the program that made it."));
    }
    return most - qint64(m_stream.avail_out);
}

Result<qint64> ArchiveReader::copyPiece(char *to, qint64 most)
{
    const qint64 got = m_file->read(to, most);
    m_ended = got <= 0;
    return std::max<qint64>(got, 0);
}

Result<void> ArchiveReader::checkEnd()
{
    const bool moreFollows = m_stream.avail_in > 0 || (!m_stored && readPacked());
    if (m_given == m_entry.size && m_crc == m_wantedCrc && !moreFollows)
        return {};
    return error(
        ArchiveReaderText::tr("The part %1 of “%2” does not hold what the file says (another size or checksum): "
                              "it is damaged. Ask for the file again."));
}

Result<qint64> ArchiveReader::read(char *to, qint64 most)
{
    if (m_ended)
        return qint64(0);
    most = std::min(most, mostAtOnce);
    const Result<qint64> got = m_stored ? copyPiece(to, most) : inflatePiece(to, most);
    if (!got)
        return got;
    m_given += *got;
    m_crc = quint32(crc32(m_crc, zlibBytes(to), uInt(*got)));
    if (m_given > m_entry.size)
        return error(
            ArchiveReaderText::tr("The part %1 of “%2” holds more than the file says. Such a file is made to harm "
                                  "and was not read any further."));
    if (m_ended) {
        if (const Result<void> good = checkEnd(); !good)
            return good.error();
    }
    return got;
}

} // namespace parboard
