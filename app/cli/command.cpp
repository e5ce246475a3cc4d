#include "app/cli/command.h"

#include "app/cli/options.h"

#include <QCoreApplication>

#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Qt's own messages about options, so that they are translated with ours: Qt ships no Vietnamese.
[[maybe_unused]] constexpr std::array qtMessages{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

} // namespace

QList<QCommandLineOption> Command::allOptions() const
{
    return options() + QList{languageOption(), helpOption()};
}

ExitCode Command::run(const QStringList &arguments, Output &output) const
{
    QCommandLineParser line;
    line.addOptions(allOptions());
    if (!line.parse(QStringList{u"parboard"_s} + arguments))
        return output.wrongUsage(line.errorText(), name());
    if (line.isSet(u"help"_s)) {
        output.line(help());
        return output.done();
    }
    if (const QString problem = problemIn(line); !problem.isEmpty())
        return output.wrongUsage(problem, name());
    const ExitCode code = execute(line, output);
    return code == ExitCode::Done ? output.done() : code;
}

QString Command::problemIn(const QCommandLineParser &line) const
{
    const QStringList words = line.positionalArguments();
    const QStringList known = subjects();
    if (known.isEmpty() && words.size() > mostFiles())
        return CommandText::tr("“%1” is one word too many. A name of several words needs quotation marks.")
            .arg(words.constLast());
    if (!known.isEmpty() && (words.size() != 1 || !known.contains(words.constFirst())))
        return CommandText::tr("“parboard %1” needs one of: %2.").arg(name(), known.join(u", "_s));
    const QStringList needed = requiredOptions();
    for (const QString &option : needed) {
        if (!line.isSet(option))
            return CommandText::tr("Option --%1 is missing.").arg(option);
    }
    const QList<QCommandLineOption> defined = allOptions();
    for (const QCommandLineOption &option : defined) {
        const QString &optionName = option.names().constFirst();
        if (!option.valueName().isEmpty() && line.isSet(optionName) && line.value(optionName).trimmed().isEmpty())
            return CommandText::tr("Option --%1 is empty.").arg(optionName);
    }
    return {};
}

QString Command::help() const
{
    QString text =
        CommandText::tr("Usage: %1").arg(u"parboard %1 %2"_s.arg(name(), usage())) + u"\n\n"_s + synopsis() + u'\n';
    const QList<QCommandLineOption> defined = allOptions();
    for (const QCommandLineOption &option : defined) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += u"\n  %1  %2"_s.arg((u"--"_s + option.names().constFirst() + value).leftJustified(22),
                                    option.description());
    }
    return text;
}

} // namespace parboard
