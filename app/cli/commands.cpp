#include "app/cli/commands.h"

#include "app/cli/backupcommand.h"
#include "app/cli/cataloguecommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/comparecommand.h"
#include "app/cli/debuginfocommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/indexcommand.h"
#include "app/cli/initcommand.h"
#include "app/cli/rendercommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/verifycommand.h"
#include "app/translator.h"
#include "models/storage/databasefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct CommandsText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Commands = std::array<const Command *, 13>;

const Commands &commands()
{
    static const InitCommand init;
    static const CatalogueCommand catalogue;
    static const CompareCommand compare;
    static const CheckCommand check;
    static const ImportCommand importFigures;
    static const ExportCommand exportFigures;
    static const IndexCommand index;
    static const RenderCommand render;
    static const ReportCommand report;
    static const BackupCommand backup;
    static const RestoreCommand restore;
    static const VerifyCommand verifyFile;
    static const DebugInfoCommand debugInfo;
    static const Commands all{&init,   &catalogue, &importFigures, &exportFigures, &compare,    &check,    &index,
                              &render, &report,    &backup,        &restore,       &verifyFile, &debugInfo};
    return all;
}

QString verbNames()
{
    QStringList names;
    for (const Command *command : commands())
        names += command->name();
    return names.join(u", "_s);
}

QString generalHelp()
{
    QString text = CommandsText::tr("parboard shows and compares figures on administrative reform.") + u"\n\n"_s;
    text += CommandsText::tr("Usage: %1").arg(u"parboard [--database FILE] [--lang vi|en]"_s) + u"\n\n"_s;
    for (const Command *command : commands())
        text += u"  parboard %1  %2\n"_s.arg(command->name().leftJustified(11), command->synopsis());
    text += u"  parboard %1  %2\n"_s.arg(u"help VERB"_s.leftJustified(11), CommandsText::tr("Explain a verb."));
    return text + u'\n' + CommandsText::tr("Exit codes: 0 done, 1 the request failed, 2 wrong usage.");
}

ExitCode unknownVerb(const QString &verb, Output &output)
{
    // Someone opens a database that is not there (invocation.cpp takes those that are).
    if (verb.endsWith(u".db"))
        return output.failed({databaseFileProblem(probeDatabaseFile(verb), verb)});
    return output.wrongUsage(
        CommandsText::tr("“%1” is not a verb of parboard. The verbs are: %2.").arg(verb, verbNames()));
}

ExitCode runHelp(const QStringList &arguments, Output &output)
{
    const auto isVerb = [](const QString &word) { return !word.startsWith(u'-') && !languageOf(word); };
    const auto verb = std::find_if(arguments.cbegin(), arguments.cend(), isVerb);
    if (verb == arguments.cend()) {
        output.line(generalHelp());
        return output.done();
    }
    const Command *command = findCommand(*verb);
    if (!command)
        return unknownVerb(*verb, output);
    output.line(command->help());
    return output.done();
}

} // namespace

const Command *findCommand(const QString &name)
{
    const auto *found = std::find_if(commands().cbegin(), commands().cend(),
                                     [&name](const Command *command) { return command->name() == name; });
    return found == commands().cend() ? nullptr : *found;
}

ExitCode runWithoutWindow(const Invocation &invocation, Output &output)
{
    if (!invocation.language.isEmpty() && !languageOf(invocation.language)) {
        return output.wrongUsage(
            CommandsText::tr("parboard does not speak “%1”. Write --lang vi or --lang en.").arg(invocation.language));
    }
    if (invocation.asksHelp &&
        (invocation.arguments.contains(u"--version"_s) || invocation.arguments.contains(u"-v"_s))) {
        output.line(u"parboard %1"_s.arg(QCoreApplication::applicationVersion()));
        return output.done();
    }
    if (invocation.asksHelp || invocation.verb == u"help")
        return runHelp(invocation.verb.isEmpty() ? QStringList() : invocation.arguments, output);
    if (invocation.verb.isEmpty())
        return output.wrongUsage(windowProblem(invocation.arguments));
    const Command *command = findCommand(invocation.verb);
    return command ? command->run(invocation.arguments, output) : unknownVerb(invocation.verb, output);
}

} // namespace parboard
