#include "app/cli/restorecommand.h"

#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "models/storage/backup.h"
#include "models/storage/restore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct RestoreCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

ExitCode listAll(const QString &database, bool asJson, Output &output)
{
    const QList<BackupInfo> backups = listBackups(database);
    if (asJson) {
        QJsonArray listed;
        for (const BackupInfo &backup : backups) {
            listed.append(QJsonObject{{u"file"_s, backup.file},
                                      {u"at"_s, backup.at.toString(Qt::ISODate)},
                                      {u"reason"_s, backupReasonCode(backup.reason)},
                                      {u"bytes"_s, backup.bytes}});
        }
        output.json({{u"database"_s, QFileInfo(database).absoluteFilePath()}, {u"backups"_s, listed}});
        return ExitCode::Done;
    }
    for (const BackupInfo &backup : backups) {
        output.line(u"%1  %2  %3  (%4)"_s.arg(QLocale().toString(backup.at, QLocale::ShortFormat),
                                              QLocale().formattedDataSize(backup.bytes), backup.file,
                                              backupReasonText(backup.reason)));
    }
    if (backups.isEmpty())
        output.line(RestoreCommandText::tr("There is no backup of %1 yet.").arg(QDir::toNativeSeparators(database)));
    return ExitCode::Done;
}

} // namespace

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::synopsis() const
{
    return tr("Put a backup in the place of the database; what is there now is kept. Or list the backups.");
}

QString RestoreCommand::usage() const
{
    return u"--from BACKUP | --list [--database FILE] [--json]"_s;
}

QList<QCommandLineOption> RestoreCommand::options() const
{
    return {databaseOption(),
            {u"from"_s, tr("Backup to restore."), u"BACKUP"_s},
            {u"list"_s, tr("List the dated backups of the database, newest first.")},
            jsonOption()};
}

ExitCode RestoreCommand::execute(const QCommandLineParser &line, Output &output) const
{
    if (line.isSet(u"from"_s) == line.isSet(u"list"_s))
        return output.wrongUsage(tr("“parboard restore” needs either --from or --list."), name());
    const QString database = databasePath(line);
    const bool asJson = line.isSet(u"json"_s);
    if (line.isSet(u"list"_s))
        return listAll(database, asJson, output);
    const QString backup = line.value(u"from"_s);
    const Result<Restored> restored = restoreBackup(backup, database, systemClock().now());
    if (!restored)
        return output.failed(restored.error());
    if (asJson) {
        output.json({{u"database"_s, QFileInfo(database).absoluteFilePath()},
                     {u"from"_s, QFileInfo(backup).absoluteFilePath()},
                     {u"kept_as"_s, restored->keptAs.isEmpty() ? QJsonValue() : QJsonValue(restored->keptAs)},
                     {u"was_damaged"_s, restored->wasDamaged}});
        return ExitCode::Done;
    }
    output.line(
        tr("%1 now holds what %2 holds.").arg(QDir::toNativeSeparators(database), QDir::toNativeSeparators(backup)));
    if (!restored->keptAs.isEmpty())
        output.line(tr("What was there before is kept as %1.").arg(QDir::toNativeSeparators(restored->keptAs)));
    return ExitCode::Done;
}

} // namespace parboard
