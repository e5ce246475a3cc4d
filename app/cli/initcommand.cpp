#include "app/cli/initcommand.h"

#include "app/cli/opendatabase.h"
#include "app/cli/options.h"

#include <QDir>
#include <QFileInfo>

namespace parboard {

using namespace Qt::StringLiterals;

QString InitCommand::name() const
{
    return u"init"_s;
}

QString InitCommand::synopsis() const
{
    return tr("Make a new database, with the bundled real figures if you like.");
}

QString InitCommand::usage() const
{
    return u"--database FILE [--sample] [--json]"_s;
}

QList<QCommandLineOption> InitCommand::options() const
{
    return {databaseOption(), {u"sample"_s, tr("Load the bundled figures with their sources.")}, jsonOption()};
}

ExitCode InitCommand::execute(const QCommandLineParser &line, Output &output) const
{
    const QString path = databasePath(line);
    if (!line.isSet(u"database"_s))
        QDir().mkpath(QFileInfo(path).absolutePath()); // create() says so if that failed
    const NewContent content = line.isSet(u"sample"_s) ? NewContent::Sample : NewContent::Empty;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, content, systemClock());
    if (!workspace)
        return output.failed(workspace.error());
    int count = 0;
    const Result<void> counted = (*workspace)->forEachFigure([&count](const Figure &) { return ++count > 0; });
    if (!counted)
        return output.failed(counted.error());
    if (line.isSet(u"json"_s))
        output.json({{u"database"_s, QFileInfo(path).absoluteFilePath()}, {u"figures"_s, count}});
    else
        output.line(tr("%1 is ready with %Ln figure(s).", nullptr, count).arg(QDir::toNativeSeparators(path)));
    return ExitCode::Done;
}

} // namespace parboard
