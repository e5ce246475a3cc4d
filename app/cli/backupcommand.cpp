#include "app/cli/backupcommand.h"

#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "models/storage/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace parboard {

using namespace Qt::StringLiterals;

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::synopsis() const
{
    return tr("Make a backup, in the folder of dated backups beside the database or as a file of your own.");
}

QString BackupCommand::usage() const
{
    return u"[--database FILE] [--output FILE] [--json]"_s;
}

QList<QCommandLineOption> BackupCommand::options() const
{
    return {databaseOption(),
            {u"output"_s, tr("File to write; without it a dated one beside the database."), u"FILE"_s},
            jsonOption()};
}

ExitCode BackupCommand::execute(const QCommandLineParser &line, Output &output) const
{
    const QString database = databasePath(line);
    const QDateTime now = systemClock().now();
    QString file = line.value(u"output"_s);
    QJsonArray removed;
    if (line.isSet(u"output"_s)) {
        if (const Result<void> made = backupTo(database, file); !made)
            return output.failed(made.error());
    } else {
        const Result<BackupInfo> made = makeBackup(database, BackupReason::Manual, now);
        if (!made)
            return output.failed(made.error());
        file = made->file;
        const QList<BackupInfo> surplus = rotateBackups(database, now);
        for (const BackupInfo &old : surplus)
            removed.append(old.file);
    }
    const QFileInfo backup(file);
    if (line.isSet(u"json"_s)) {
        output.json({{u"database"_s, QFileInfo(database).absoluteFilePath()},
                     {u"backup"_s, backup.absoluteFilePath()},
                     {u"bytes"_s, backup.size()},
                     {u"removed"_s, removed}});
    } else {
        output.line(tr("The backup is %1 (%2).")
                        .arg(QDir::toNativeSeparators(file), QLocale().formattedDataSize(backup.size())));
    }
    return ExitCode::Done;
}

} // namespace parboard
