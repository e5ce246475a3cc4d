#include "models/exchange/opentable.h"

#include "models/exchange/bundle.h"
#include "models/exchange/csvfile.h"
#include "models/exchange/jsontable.h"
#include "models/exchange/odsfile.h"
#include "models/exchange/xlsxfile.h"
#include "models/files/filesniffer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct OpenText
{
    Q_DECLARE_TR_FUNCTIONS(OpenTable)
};

Result<OpenedTable> opened(TableFormat format, Result<std::unique_ptr<TableFile>> file)
{
    if (!file)
        return file.error();
    return OpenedTable{format, std::move(*file)};
}

/// True for a spreadsheet of OpenDocument: its first entry is its type, uncompressed (ODF 1.2, part 3, 3.3).
bool isOpenDocument(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(256).contains("application/vnd.oasis.opendocument.spreadsheet");
}

/// True if the text of a file begins as JSON does: no table of ours or others begins with a brace.
bool beginsAsJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray start = file.read(64);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().startsWith('{');
}

Result<OpenedTable> openText(const QString &path, const std::optional<CsvDialect> &dialect,
                             const std::shared_ptr<ReadWatch> &watch)
{
    if (!dialect && beginsAsJson(path))
        return opened(TableFormat::Json, openJsonTable(path, watch));
    Result<std::unique_ptr<CsvFile>> file = CsvFile::open(path, dialect);
    if (!file)
        return file.error();
    return OpenedTable{TableFormat::Csv, std::move(*file)};
}

/// A zip file that is no workbook: a bundle, or nothing that figures are imported from.
Result<OpenedTable> openPackage(const QString &path, const Error &noTable, const std::shared_ptr<ReadWatch> &watch)
{
    const Result<std::unique_ptr<Archive>> archive = Archive::open(path);
    if (!archive)
        return archive.error();
    if (!Bundle::looksLikeBundle(**archive))
        return noTable;
    Result<std::unique_ptr<Bundle>> bundle = Bundle::open(path, {}, watch);
    if (!bundle)
        return bundle.error();
    return OpenedTable{TableFormat::Bundle, std::move(*bundle)};
}

/// What to do with files that hold no table which can be read.
QString adviceFor(FileKind kind)
{
    switch (kind) {
    case FileKind::OldOffice:
        return OpenText::tr("Open it in Excel or LibreOffice, choose “Save as”, type “Excel workbook (.xlsx)”, and "
                            "import the new file.");
    case FileKind::Document:
        return OpenText::tr("Copy its table into a workbook and import that.");
    case FileKind::Pdf:
        return OpenText::tr("Figures cannot be taken from the picture of a table; ask for the workbook that it was "
                            "made from.");
    default:
        return OpenText::tr("Figures are imported from .xlsx, .ods, .csv, exported .json files and bundles (.zip).");
    }
}

} // namespace

Result<OpenedTable> openTable(const QString &path, const std::optional<CsvDialect> &dialect,
                              const std::shared_ptr<ReadWatch> &watch)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{OpenText::tr("There is no file %1.").arg(shown)};
    if (!info.isFile())
        return Error{OpenText::tr("%1 is no file. Choose a table, such as an .xlsx.").arg(shown)};
    if (!info.isReadable())
        return Error{
            OpenText::tr("%1 may not be read by you. Ask its owner, or copy it to a folder of yours.").arg(shown)};
    if (info.size() == 0)
        return Error{OpenText::tr("%1 is empty.").arg(shown)};
    const FileKind kind = sniffFile(path);
    if (kind == FileKind::Workbook)
        return isOpenDocument(path) ? opened(TableFormat::Ods, openOds(path, watch))
                                    : opened(TableFormat::Xlsx, openXlsx(path, watch));
    if (kind == FileKind::Text || kind == FileKind::Unknown)
        return openText(path, dialect, watch);
    const Error noTable{OpenText::tr("%1 cannot be imported. %2 %3").arg(shown, fileKindText(kind), adviceFor(kind))};
    return kind == FileKind::Archive ? openPackage(path, noTable, watch) : noTable;
}

} // namespace parboard
