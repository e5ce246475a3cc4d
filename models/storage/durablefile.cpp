#include "models/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace parboard {

namespace {

struct DurableText
{
    Q_DECLARE_TR_FUNCTIONS(DurableFile)
};

Error writeFailure(const QString &path, const QString &detail)
{
    return {DurableText::tr("%1 could not be written in full and was not kept: the disk may be full. Free some space "
                            "and try again.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

bool flushToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

QString resolvedPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file))
        return writeFailure(path, file.errorString());
    return {};
}

void syncFolder(const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

Result<void> copyDurably(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{DurableText::tr("%1 cannot be read. Check the disk and your permissions.")
                         .arg(QDir::toNativeSeparators(from)),
                     source.errorString()};
    }
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return writeFailure(to, target.errorString());
    constexpr qint64 blockSize = 1 << 20;
    bool isWhole = true;
    while (isWhole && !source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        isWhole = !block.isEmpty() && target.write(block) == block.size();
    }
    if (isWhole && target.flush() && flushToDisk(target))
        return {};
    const Error failed = writeFailure(to, source.errorString() + u' ' + target.errorString());
    target.remove();
    return failed;
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    if (failed) {
        return Error{DurableText::tr("%1 could not be replaced and was left as it is. Check that you may write to the "
                                     "file and to its folder, and that no other program has it open.")
                         .arg(QDir::toNativeSeparators(to)),
                     QString::fromStdString(failed.message())};
    }
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace parboard
