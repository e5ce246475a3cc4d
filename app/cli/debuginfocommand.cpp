#include "app/cli/debuginfocommand.h"

#include "app/cli/debuginfo.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"

namespace parboard {

using namespace Qt::StringLiterals;

QString DebugInfoCommand::name() const
{
    return u"debug-info"_s;
}

QString DebugInfoCommand::synopsis() const
{
    return tr("Show versions, fonts, places and the state of the database, for those who help.");
}

QString DebugInfoCommand::usage() const
{
    return u"[--database FILE] [--json]"_s;
}

QList<QCommandLineOption> DebugInfoCommand::options() const
{
    return {databaseOption(), jsonOption()};
}

ExitCode DebugInfoCommand::execute(const QCommandLineParser &line, Output &output) const
{
    const QJsonObject info = debugInfo(databasePath(line));
    if (line.isSet(u"json"_s))
        output.json(info);
    else
        output.line(debugInfoText(info));
    return ExitCode::Done;
}

} // namespace parboard
