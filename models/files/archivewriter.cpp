#include "models/files/archivewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <algorithm>

namespace parboard {

namespace {

struct ArchiveWriterText
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveWriter)
};

constexpr qint64 writtenPiece = qint64(1) << 20;
/// Sizes and places have 32 bits in the common form of a zip file; some room is left for its lists.
constexpr qint64 mostOfCommonForm = qint64(3) << 30;

} // namespace

Error archiveUnwritable(const QString &path, const QString &detail)
{
    return {ArchiveWriterText::tr("%1 could not be written; nothing was changed. Check that the folder exists, that "
                                  "you may write to it and that the disk is not full.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

ArchiveWriter::ArchiveWriter(const QString &path, const QDateTime &at) : m_file(path), m_zip(&m_file), m_at(at.toUTC())
{
    m_zip.setFileNameCodec("UTF-8");
    m_zip.setAutoClose(false); // the draft is closed by putting it in place
}

ArchiveWriter::~ArchiveWriter()
{
    if (m_zip.isOpen())
        m_zip.close();
}

Error ArchiveWriter::unwritable(const QString &detail) const
{
    return archiveUnwritable(m_file.fileName(), detail + QStringLiteral(": ") + m_file.errorString());
}

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(const QString &path, const QDateTime &at, qint64 expected)
{
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter(path, at));
    writer->m_zip.setZip64Enabled(expected > mostOfCommonForm);
    if (!writer->m_file.open(QIODevice::WriteOnly) || !writer->m_zip.open(QuaZip::mdCreate))
        return writer->unwritable(QStringLiteral("cannot begin"));
    return writer;
}

QuaZipNewInfo ArchiveWriter::infoOf(const QString &name) const
{
    QuaZipNewInfo info(name);
    info.dateTime = m_at;
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return info;
}

Result<void> ArchiveWriter::addStored(const QString &name, const QByteArray &content)
{
    constexpr int unpacked = 0;
    QuaZipFile entry(&m_zip);
    if (!entry.open(QIODevice::WriteOnly, infoOf(name), nullptr, 0, unpacked) || entry.write(content) != content.size())
        return unwritable(name);
    entry.close();
    return entry.getZipError() == ZIP_OK ? Result<void>() : unwritable(name);
}

Result<void> ArchiveWriter::add(const QString &name, QIODevice &content, qint64 size)
{
    QuaZipFile entry(&m_zip);
    if (!entry.open(QIODevice::WriteOnly, infoOf(name)))
        return unwritable(name);
    for (qint64 left = size; left > 0;) {
        const QByteArray piece = content.read(std::min(left, writtenPiece));
        if (piece.isEmpty() || entry.write(piece) != piece.size())
            return unwritable(name + QStringLiteral(": ") + content.errorString());
        left -= piece.size();
    }
    entry.close();
    return entry.getZipError() == ZIP_OK ? Result<void>() : unwritable(name);
}

Result<void> ArchiveWriter::finish()
{
    m_zip.close();
    const bool isWhole = m_zip.getZipError() == ZIP_OK && m_file.error() == QFileDevice::NoError;
    if (!isWhole) {
        m_file.cancelWriting();
        m_file.commit();
        return unwritable(QStringLiteral("cannot end"));
    }
    return m_file.commit() ? Result<void>() : unwritable(QStringLiteral("cannot be put in place"));
}

} // namespace parboard
