#include "models/reporting/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace parboard {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

/// True for a SQLite file, whatever its name and through links: a report or picture never replaces one.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<void> checkTarget(const QFileInfo &target)
{
    const QString shown = QDir::toNativeSeparators(target.filePath());
    if (target.fileName().isEmpty())
        return Error{FileText::tr("No file name was given, so nothing was written. Give one.")};
    if (!target.absoluteDir().exists())
        return Error{
            FileText::tr("The folder %1 does not exist, so nothing was written. Create it or choose another one.")
                .arg(QDir::toNativeSeparators(target.absolutePath()))};
    if (target.isDir())
        return Error{FileText::tr("%1 is a folder, so nothing was written. Give the name of a file.").arg(shown)};
    if (target.exists() && !target.isFile())
        return Error{FileText::tr("%1 is no plain file, so nothing was written. Choose another name.").arg(shown)};
    if (isDatabase(target.filePath()))
        return Error{FileText::tr("%1 is a database and was left as it is. Choose another name.").arg(shown)};
    if (target.exists() && !target.isWritable())
        return Error{FileText::tr("%1 is read-only and was left as it is. Choose another name.").arg(shown)};
    return {};
}

Error writeError(const QSaveFile &file, const QString &shown)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    if (full)
        return {
            FileText::tr("%1 could not be written in full and was not kept: the disk may be full. Free some space or "
                         "choose another disk.")
                .arg(shown),
            file.errorString()};
    return {
        FileText::tr("%1 cannot be written. Check that you may write to the folder, or choose another one.").arg(shown),
        file.errorString()};
}

} // namespace

Result<void> writeWholeFile(const QString &file, const QByteArray &bytes)
{
    const QFileInfo target(file);
    if (const Result<void> usable = checkTarget(target); !usable)
        return usable.error();
    const QString shown = QDir::toNativeSeparators(file);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{
            FileText::tr("%1 cannot be written. Check that you may write to the folder, or choose another one.")
                .arg(shown),
            out.errorString()};
    if (out.write(bytes) != bytes.size() || !out.flush()) {
        const Error error = writeError(out, shown);
        out.cancelWriting();
        return error;
    }
    if (!out.commit())
        return writeError(out, shown);
    return {};
}

} // namespace parboard
