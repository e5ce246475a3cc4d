#include "models/files/filesniffer.h"

#include <QCoreApplication>
#include <QFile>
#include <quazip.h>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct SnifferText
{
    Q_DECLARE_TR_FUNCTIONS(FileSniffer)
};

/// Entries that tell a workbook or a document from any other zip (ECMA-376, ODF 1.2).
FileKind archiveKind(const QString &path)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return FileKind::Archive;
    const QStringList names = zip.getFileNameList();
    zip.close();
    if (names.contains(u"xl/workbook.xml"_s))
        return FileKind::Workbook;
    if (names.contains(u"word/document.xml"_s))
        return FileKind::Document;
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(256) : QByteArray();
    if (start.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::Workbook;
    return start.contains("application/vnd.oasis.opendocument.text") ? FileKind::Document : FileKind::Archive;
}

} // namespace

FileKind sniffFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Unknown;
    const QByteArray start = file.read(4096);
    file.close();
    if (start.startsWith("PK\x03\x04"))
        return archiveKind(path);
    if (start.startsWith("%PDF-"))
        return FileKind::Pdf;
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return FileKind::OldOffice;
    const bool binary = start.contains('\0');
    return binary || start.isEmpty() ? FileKind::Unknown : FileKind::Text;
}

QString fileKindText(FileKind kind)
{
    switch (kind) {
    case FileKind::Workbook:
        return SnifferText::tr("It is an Excel or Calc workbook.");
    case FileKind::Document:
        return SnifferText::tr("It is a Word or Writer document.");
    case FileKind::OldOffice:
        return SnifferText::tr("It is a file of an old Office version.");
    case FileKind::Pdf:
        return SnifferText::tr("It is a PDF document.");
    case FileKind::Archive:
        return SnifferText::tr("It is a zip archive.");
    case FileKind::Text:
        return SnifferText::tr("It is a text file.");
    case FileKind::Unknown:
        break;
    }
    return {};
}

} // namespace parboard
