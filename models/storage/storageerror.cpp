#include "models/storage/storageerror.h"

#include "models/core/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace parboard {

namespace {

struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// Primary result codes of SQLite (sqlite.org/rescode.html); extended codes carry them in the low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString sentenceFor(int code, const QString &path)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return StorageText::tr("Another program is writing to %1. Wait a moment and try again; nothing was changed.")
            .arg(path);
    case ReadOnly:
        return StorageText::tr(
                   "%1 or its folder is read-only, so nothing was written. Ask for permission to write, or copy "
                   "the file to a folder of your own.")
            .arg(path);
    case Full:
        return StorageText::tr("The disk that holds %1 is full; nothing was changed. Free some space and try again.")
            .arg(path);
    case Corrupt:
    case NotADatabase:
        return StorageText::tr(
                   "%1 is damaged and cannot be read in full. Restore it from a backup; do not go on working with "
                   "this copy.")
            .arg(path);
    case CannotOpen:
        return StorageText::tr("%1 cannot be opened. Check that the folder exists and that you may write to it.")
            .arg(path);
    case IoError:
        return StorageText::tr("Reading or writing %1 failed. Check the disk or the network folder and try again.")
            .arg(path);
    default:
        return StorageText::tr("The database %1 refused the request; nothing was changed. The log has the details.")
            .arg(path);
    }
}

/// The primary code that the detail of an error begins with, 0 if it has none.
int codeOf(const Error &error)
{
    return error.detail.section(u' ', 0, 0).toInt() & 0xff;
}

} // namespace

Error storageError(const QSqlError &error, const QString &path)
{
    const Error said{sentenceFor(error.nativeErrorCode().toInt(), QDir::toNativeSeparators(path)),
                     error.nativeErrorCode() + u' ' + error.text()};
    qCWarning(logStorage).noquote() << path << said.detail;
    return said;
}

Error damageError(const QString &path, const QString &detail)
{
    return {sentenceFor(Corrupt, QDir::toNativeSeparators(path)), QString::number(Corrupt) + u' ' + detail};
}

bool isDamage(const Error &error)
{
    return codeOf(error) == Corrupt || codeOf(error) == NotADatabase;
}

bool isBusy(const Error &error)
{
    return codeOf(error) == Busy || codeOf(error) == Locked;
}

} // namespace parboard
