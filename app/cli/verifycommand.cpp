#include "app/cli/verifycommand.h"

#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "models/storage/verification.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace parboard {

using namespace Qt::StringLiterals;

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::synopsis() const
{
    return tr("Check a database or a backup for damage, without changing it.");
}

QString VerifyCommand::usage() const
{
    return u"[--database FILE | FILE] [--json]"_s;
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return {databaseOption(), jsonOption()};
}

ExitCode VerifyCommand::execute(const QCommandLineParser &line, Output &output) const
{
    const QStringList words = line.positionalArguments();
    if (!words.isEmpty() && line.isSet(u"database"_s))
        return output.wrongUsage(tr("Name one file, with or without --database."), name());
    const QString file = words.isEmpty() ? databasePath(line) : words.constFirst();
    const Verification found = verify(file);
    if (line.isSet(u"json"_s)) {
        output.json({{u"file"_s, QFileInfo(file).absoluteFilePath()},
                     {u"sound"_s, found.isSound()},
                     {u"problems"_s, QJsonArray::fromStringList(found.problems)},
                     {u"figures"_s, found.figures},
                     {u"sources"_s, found.sources},
                     {u"schema_version"_s, found.schemaVersion}});
    } else if (found.isSound()) {
        output.line(tr("%1 is sound: %2 figures, %3 sources.")
                        .arg(QDir::toNativeSeparators(file))
                        .arg(found.figures)
                        .arg(found.sources));
    }
    for (const QString &problem : found.problems)
        output.message(problem);
    return found.isSound() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace parboard
