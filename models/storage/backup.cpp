#include "models/storage/backup.h"

#include "models/core/log.h"
#include "models/storage/durablefile.h"
#include "models/storage/statement.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 secondsPerDay = 24LL * 60 * 60;
const QString momentFormat = u"yyyy-MM-dd-HHmm"_s;

Result<void> checkBackupTarget(const QFileInfo &target)
{
    if (target.exists() || target.isSymLink()) {
        return Error{BackupText::tr("%1 exists already and was left as it is. Choose another name for the backup.")
                         .arg(QDir::toNativeSeparators(target.filePath()))};
    }
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    if (!QFileInfo(target.absolutePath()).isDir()) {
        return Error{BackupText::tr("The folder %1 does not exist, so no backup was made. Make it first, or choose "
                                    "another place.")
                         .arg(folder)};
    }
    if (!QFileInfo(target.absolutePath()).isWritable()) {
        return Error{BackupText::tr("You may not write to the folder %1, so no backup was made. Choose another place.")
                         .arg(folder)};
    }
    return {};
}

/// Copies through SQLite: a copy of the file alone would miss what is still in the log beside it.
Result<void> vacuumInto(const Database &source, const QString &file, const QString &target)
{
    QSqlQuery query(source.handle());
    query.prepare(u"VACUUM INTO :file"_s);
    query.bindValue(u":file"_s, file);
    if (query.exec())
        return {};
    // Of the two files, only the source can be damaged or in use.
    const Error ofSource = storageError(query.lastError(), source.path());
    return isDamage(ofSource) || isBusy(ofSource) ? ofSource : storageError(query.lastError(), target);
}

Result<void> checkCopy(const QString &file, const QString &source)
{
    const Result<std::unique_ptr<Database>> copy = Database::openAnySchema(file, Access::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QVariant> answer = queryValue(**copy, u"PRAGMA integrity_check(1)"_s);
    if (!answer)
        return answer.error();
    if (answer->toString() != u"ok")
        return damageError(source, answer->toString());
    return syncFile(file);
}

QString baseName(const QString &database)
{
    const QString name = QFileInfo(database).fileName();
    return name.endsWith(u".db") ? name.chopped(3) : name;
}

/// The dated names beside `database`: 1 the moment, 2 the reason, 3 the number, 4 the ending of a draft or a log.
QRegularExpression nameForm(const QString &database)
{
    const QString reasons = u"start|migration|bulk|manual|before-restore|damaged"_s;
    return QRegularExpression(u"^%1-(\\d{4}-\\d{2}-\\d{2}-\\d{4})(?:-(%2))?(?:-(\\d{1,4}))?\\.db"
                              "(\\.new-[0-9a-f]{32}(?:-journal)?|-wal|-shm|-journal)?$"_s.arg(
                                  QRegularExpression::escape(baseName(database)), reasons));
}

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
}

template <typename Source>
Result<BackupInfo> makeDated(const Source &source, const QString &database, BackupReason reason, const QDateTime &now)
{
    const Result<QString> name = newBackupName(database, backupReasonCode(reason), now);
    if (!name)
        return name.error();
    const QString file = *name + u".db"_s;
    if (const Result<void> made = backupTo(source, file); !made) {
        QDir().rmdir(backupFolder(database)); // only if it is empty: it was made for this
        return made.error();
    }
    const QList<BackupInfo> all = listBackups(database);
    const auto mine = std::ranges::find(all, file, &BackupInfo::file);
    return mine == all.cend() ? BackupInfo{file, now, reason, 1, QFileInfo(file).size()} : *mine;
}

} // namespace

Result<void> backupTo(const Database &source, const QString &target)
{
    const QFileInfo place(target);
    if (Result<void> usable = checkBackupTarget(place); !usable)
        return usable;
    const QString draft = place.absoluteFilePath() + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Result<void> written = vacuumInto(source, draft, target);
    if (written)
        written = checkCopy(draft, source.path());
    // Who may not read the database may not read its backup either.
    if (written)
        QFile::setPermissions(draft, QFile::permissions(source.path()) | QFileDevice::WriteOwner);
    // QFile::rename replaces nothing, should a file of that name have come meanwhile.
    if (written && !QFile::rename(draft, target)) {
        written = Error{BackupText::tr("%1 could not be made. Check that you may write to the folder.")
                            .arg(QDir::toNativeSeparators(target))};
    }
    if (!written) {
        QFile::remove(draft);
        QFile::remove(draft + u"-journal"_s);
        return written;
    }
    syncFolder(place.absolutePath());
    return {};
}

Result<void> backupTo(const QString &source, const QString &target)
{
    const Result<std::unique_ptr<Database>> opened = Database::openAnySchema(source, Access::ReadOnly);
    if (!opened)
        return opened.error();
    return backupTo(**opened, target);
}

QString backupFolder(const QString &database)
{
    const QString path = resolvedPath(database);
    return QFileInfo(path).dir().filePath(baseName(path) + u"-backups"_s);
}

Result<QString> newBackupName(const QString &database, const QString &what, const QDateTime &now)
{
    const QString folder = backupFolder(database);
    if (!QDir().mkpath(folder)) {
        return Error{BackupText::tr("The folder %1 for backups cannot be made, so no backup was made. Check that you "
                                    "may write beside the database.")
                         .arg(QDir::toNativeSeparators(folder))};
    }
    const QRegularExpression form = nameForm(resolvedPath(database));
    const QString moment = now.toString(momentFormat);
    // The number counts all backups of the minute, so that their order can be told from the names.
    int number = 1;
    const QFileInfoList present = filesIn(folder);
    for (const QFileInfo &file : present) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        if (match.captured(1) == moment)
            number = std::max({2, number, match.captured(3).toInt() + 1});
    }
    const QString name = baseName(resolvedPath(database)) + u'-' + moment + u'-' + what;
    return QDir(folder).filePath(number == 1 ? name : name + u'-' + QString::number(number));
}

Result<BackupInfo> makeBackup(const Database &source, BackupReason reason, const QDateTime &now)
{
    return makeDated(source, source.path(), reason, now);
}

Result<BackupInfo> makeBackup(const QString &source, BackupReason reason, const QDateTime &now)
{
    const Result<std::unique_ptr<Database>> opened = Database::openAnySchema(source, Access::ReadOnly);
    if (!opened)
        return opened.error();
    return makeDated(**opened, source, reason, now);
}

QList<BackupInfo> listBackups(const QString &database)
{
    const QRegularExpression form = nameForm(resolvedPath(database));
    QList<BackupInfo> backups;
    const QFileInfoList present = filesIn(backupFolder(database));
    for (const QFileInfo &file : present) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        const QDateTime at = QDateTime::fromString(match.captured(1), momentFormat);
        const bool isBackup = match.hasMatch() && !match.hasCaptured(4) && match.captured(2) != u"damaged";
        if (!isBackup || !at.isValid())
            continue;
        backups += {file.absoluteFilePath(), at, backupReasonOf(match.captured(2)),
                    std::max(1, match.captured(3).toInt()), file.size()};
    }
    std::ranges::sort(backups, [](const BackupInfo &a, const BackupInfo &b) {
        return std::pair(a.at, a.number) > std::pair(b.at, b.number);
    });
    return backups;
}

bool isBackupDue(const QString &database, const QDateTime &now)
{
    const QList<BackupInfo> backups = listBackups(database);
    if (backups.isEmpty())
        return true;
    // Either way round: a clock that was a year ahead must not stop the backups for a year.
    const QDateTime asNamed(now.date(), now.time());
    if (std::abs(backups.constFirst().at.secsTo(asNamed)) < secondsPerDay)
        return false;
    // Both times are the disk's own, which `now` need not agree with.
    const QString path = resolvedPath(database);
    const QFileInfo log(path + u"-wal"_s);
    const QDateTime backedUp = QFileInfo(backups.constFirst().file).lastModified();
    return QFileInfo(path).lastModified() > backedUp || (log.size() > 0 && log.lastModified() > backedUp);
}

bool isBulkBackupDue(const QString &database, const QDateTime &now)
{
    constexpr qint64 enough = 10LL * 60;
    const QList<BackupInfo> backups = listBackups(database);
    // The name tells local minutes without a zone.
    const QDateTime asNamed(now.date(), now.time());
    return backups.isEmpty() || std::abs(backups.constFirst().at.secsTo(asNamed)) >= enough;
}

Result<void> backUpBeforeBulk(const QString &database, const QDateTime &now)
{
    const Result<BackupInfo> made = makeBackup(database, BackupReason::Bulk, now);
    if (!made)
        return made.error();
    rotateBackups(database, now);
    return {};
}

QList<BackupInfo> surplusBackups(const QList<BackupInfo> &newestFirst)
{
    constexpr qsizetype newestKept = 10;
    constexpr qsizetype daysKept = 8;
    constexpr qsizetype monthsKept = 12;
    const auto isFirstOf = [](QSet<qint64> &seen, qint64 span, qsizetype most) {
        if (seen.size() >= most || seen.contains(span))
            return false;
        seen += span;
        return true;
    };
    QSet<qint64> days;
    QSet<qint64> months;
    QList<BackupInfo> surplus;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QDate date = newestFirst.at(i).at.date();
        const bool isNewestOfDay = isFirstOf(days, date.toJulianDay(), daysKept);
        const bool isNewestOfMonth = isFirstOf(months, qint64(date.year()) * 12 + date.month(), monthsKept);
        if (i >= newestKept && !isNewestOfDay && !isNewestOfMonth)
            surplus += newestFirst.at(i);
    }
    return surplus;
}

QList<BackupInfo> rotateBackups(const QString &database, const QDateTime &now)
{
    QList<BackupInfo> removed;
    const QList<BackupInfo> surplus = surplusBackups(listBackups(database));
    for (const BackupInfo &backup : surplus) {
        if (QFile::remove(backup.file))
            removed += backup;
        else
            qCInfo(logStorage).noquote() << "an old backup could not be deleted:" << backup.file;
    }
    const QRegularExpression form = nameForm(resolvedPath(database));
    const QFileInfoList present = filesIn(backupFolder(database));
    for (const QFileInfo &file : present) {
        const bool isDraft = form.match(file.fileName()).captured(4).startsWith(u".new-");
        if (isDraft && file.lastModified().secsTo(now) > secondsPerDay)
            QFile::remove(file.absoluteFilePath());
    }
    return removed;
}

} // namespace parboard
