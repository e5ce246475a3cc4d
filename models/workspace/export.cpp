#include "models/workspace/export.h"

#include "models/workspace/bundleexport.h"
#include "models/workspace/exportworkbook.h"
#include "models/workspace/figurecsv.h"
#include "models/workspace/figurejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// A text format as what stands around, between and in the figures, so that they are written one by one.
struct TextFormat
{
    QByteArray head;
    QByteArray separator;
    QByteArray tail;
    QByteArray (*figure)(const Figure &, const Source &, const Catalogue &);
};

QByteArray jsonFigure(const Figure &figure, const Source &source, const Catalogue &catalogue)
{
    const QByteArray text =
        QJsonDocument(figureObject(figure, source, catalogue)).toJson(QJsonDocument::Indented).trimmed();
    return "        " + QByteArray(text).replace("\n", "\n        "); // texts hold no line ends in JSON
}

QByteArray csvFigure(const Figure &figure, const Source &source, const Catalogue &catalogue)
{
    return figureCsvLine(figure, source, catalogue).toUtf8();
}

TextFormat textFormat(const ExportRequest &request)
{
    if (request.format == ExportFormat::Json)
        return {"{\n    \"figures\": [\n", ",\n", "\n    ]\n}\n", jsonFigure};
    const QByteArray mark = request.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    return {mark + figureCsvColumns().join(u',').toUtf8() + "\r\n", {}, {}, csvFigure};
}

Error unwritable(const QString &path)
{
    return {ExportText::tr("%1 could not be written; nothing was changed. Check that the folder exists, that you may "
                           "write to it and that the disk is not full.")
                .arg(QDir::toNativeSeparators(path))};
}

/// What speaks against writing to `path` at all.
Result<void> checkTarget(const Workspace &workspace, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile() || info == QFileInfo(workspace.path())) {
        return Error{ExportText::tr("%1 cannot take the figures: it is a folder, a device or the database itself. "
                                    "Choose another file.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    return info.isWritable() ? Result<void>() : unwritable(path);
}

Result<ExportOutcome> exportText(const Workspace &workspace, const ExportRequest &request, const QString &path,
                                 const ExportProgress &progress)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return unwritable(path);
    Result<ExportOutcome> written = exportFigures(workspace, request, target, progress);
    if (!written || written->isCancelled)
        return written;
    return target.commit() ? written : unwritable(path);
}

} // namespace

Result<ExportOutcome> exportFigures(const Workspace &workspace, const ExportRequest &request, QIODevice &device,
                                    const ExportProgress &progress)
{
    if (request.format == ExportFormat::Bundle)
        return Error{ExportText::tr("A bundle needs a file: name one.")};
    if (request.format == ExportFormat::Xlsx || request.view == ExportView::Dashboard)
        return Error{ExportText::tr("A workbook needs a file: name one.")};
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    if (!sources)
        return sources.error();
    const TextFormat format = textFormat(request);
    ExportOutcome outcome;
    device.write(format.head);
    const Result<void> done = workspace.forEachFigure([&](const Figure &figure) {
        if (!request.lets(figure))
            return true;
        if (outcome.figures > 0)
            device.write(format.separator);
        outcome.count(progress);
        const QByteArray bytes = format.figure(figure, sources->value(figure.source), workspace.catalogue());
        return device.write(bytes) == bytes.size() && !outcome.isCancelled;
    });
    if (!done)
        return done.error();
    device.write(format.tail);
    return outcome;
}

Result<ExportOutcome> exportFigures(const Workspace &workspace, const ExportRequest &request, const QString &path,
                                    const ExportProgress &progress)
{
    if (const Result<void> free = checkTarget(workspace, path); !free)
        return free.error();
    if (request.format != ExportFormat::Xlsx && request.view == ExportView::Dashboard)
        return Error{ExportText::tr("The dashboard goes out as xlsx only.")};
    if (request.format == ExportFormat::Bundle)
        return exportBundle(workspace, request, path, progress);
    if (request.format != ExportFormat::Xlsx)
        return exportText(workspace, request, path, progress);
    return request.view == ExportView::Dashboard ? exportDashboardWorkbook(workspace, request, path)
                                                 : exportFigureWorkbook(workspace, request, path, progress);
}

} // namespace parboard
