#include "models/storage/databasefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace parboard {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseFile)
};

// Offsets in the header of a SQLite file (sqlite.org/fileformat2.html, section 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype versionValidForAt = 92;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isTruncated(const QByteArray &header, qint64 fileSize)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // The page count is only true if the file was last written by a SQLite that keeps it (3.7 or later).
    if (numberAt(header, changeCounterAt) != numberAt(header, versionValidForAt))
        return false;
    return fileSize < pageSize * qint64(numberAt(header, pageCountAt));
}

} // namespace

DatabaseFileKind probeDatabaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return info.isSymLink() ? DatabaseFileKind::Unreadable : DatabaseFileKind::Missing;
    if (!info.isFile())
        return DatabaseFileKind::NotAFile;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return DatabaseFileKind::Unreadable;
    if (file.size() == 0)
        return DatabaseFileKind::Empty;
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return DatabaseFileKind::Unreadable;
    const QByteArray magic = QByteArray::fromRawData("SQLite format 3\0", 16);
    if (!header.startsWith(magic))
        return DatabaseFileKind::Foreign;
    if (header.size() < headerSize)
        return DatabaseFileKind::Truncated;
    if (numberAt(header, applicationIdAt) != databaseApplicationId)
        return DatabaseFileKind::ForeignSqlite;
    if (numberAt(header, userVersionAt) > databaseSchemaVersion)
        return DatabaseFileKind::NewerVersion;
    // A checkpoint that was cut short writes page 1 first; SQLite completes it from the log when it opens the file.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return DatabaseFileKind::Ours;
    return isTruncated(header, file.size()) ? DatabaseFileKind::Truncated : DatabaseFileKind::Ours;
}

bool hasOlderSchema(const QString &path)
{
    QFile file(path);
    if (probeDatabaseFile(path) != DatabaseFileKind::Ours || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && numberAt(header, userVersionAt) < databaseSchemaVersion;
}

QString databaseFileProblem(DatabaseFileKind kind, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (kind) {
    case DatabaseFileKind::Missing:
        return FileText::tr(
                   "There is no database at %1. Check the path, or make one with “parboard init --database %1”.")
            .arg(shown);
    case DatabaseFileKind::NotAFile:
        return FileText::tr("%1 is not a file. Name a database file.").arg(shown);
    case DatabaseFileKind::Unreadable:
        return FileText::tr("%1 cannot be read. Ask for permission to read it, or copy it to a folder of your own.")
            .arg(shown);
    case DatabaseFileKind::Empty:
        return FileText::tr(
                   "%1 is empty (0 bytes). If it was a parboard database, restore it from a backup; the file was "
                   "left as it is.")
            .arg(shown);
    case DatabaseFileKind::Foreign:
        return FileText::tr("%1 is not a parboard database. Choose another file; this one was left as it is.")
            .arg(shown);
    case DatabaseFileKind::ForeignSqlite:
        return FileText::tr("%1 is a database of another program. Choose another file; this one was left as it is.")
            .arg(shown);
    case DatabaseFileKind::Truncated:
        return FileText::tr(
                   "%1 is cut off: part of the file is missing. Restore it from a backup or copy it again from "
                   "where it came; the file was left as it is.")
            .arg(shown);
    case DatabaseFileKind::NewerVersion:
        return FileText::tr(
                   "%1 was made by a newer version of parboard. Update this program to open it; the file was left "
                   "as it is.")
            .arg(shown);
    case DatabaseFileKind::Ours:
        break;
    }
    return {};
}

} // namespace parboard
