#include "app/cli/invocation.h"

#include "app/cli/options.h"
#include "app/translator.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Options of Qt itself that take a value (QGuiApplication, QApplication): the window passes them on.
const QStringList &qtOptions()
{
    static const QStringList names{u"platform"_s,        u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
                                   u"qwindowgeometry"_s, u"qwindowicon"_s,        u"qwindowtitle"_s,  u"session"_s,
                                   u"display"_s,         u"geometry"_s,           u"style"_s,         u"stylesheet"_s};
    return names;
}

bool takesValue(const QString &word)
{
    const QString name = word.mid(word.startsWith(u"--") ? 2 : 1);
    return name == u"database" || name == u"lang" || qtOptions().contains(name);
}

bool isVersionOrHelp(const QString &word)
{
    return QStringList{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}.contains(word);
}

void addWindowOptions(QCommandLineParser &line)
{
    line.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    line.addOptions({databaseOption(), languageOption()});
    for (const QString &name : qtOptions())
        line.addOption({name, {}, u"VALUE"_s});
    line.addOption(QCommandLineOption(u"reverse"_s));
}

QString valueOf(const QString &option, const QStringList &words)
{
    QString value;
    const QString name = u"--"_s + option;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == name && i + 1 < words.size())
            value = words.at(++i);
        else if (words.at(i).startsWith(name + u'='))
            value = words.at(i).mid(name.size() + 1);
    }
    return value;
}

/// A database dropped on the program or opened by the desktop.
bool isDatabaseFile(const QString &word)
{
    const QFileInfo file(word);
    return file.isFile() && file.suffix().compare(u"db", Qt::CaseInsensitive) == 0;
}

} // namespace

Invocation readInvocation(const QStringList &words)
{
    Invocation invocation;
    invocation.arguments = words;
    invocation.language = valueOf(u"lang"_s, words);
    for (qsizetype i = 0; i < words.size() && invocation.verb.isEmpty(); ++i) {
        if (!words.at(i).startsWith(u'-')) {
            invocation.verb = words.at(i);
            invocation.arguments.removeAt(i);
        } else if (isVersionOrHelp(words.at(i))) {
            invocation.asksHelp = true;
            return invocation;
        } else if (takesValue(words.at(i))) {
            ++i;
        }
    }
    if (isDatabaseFile(invocation.verb))
        invocation.database = std::exchange(invocation.verb, {});
    else
        invocation.database = valueOf(u"database"_s, words);
    const bool languageIsKnown = invocation.language.isEmpty() || languageOf(invocation.language);
    invocation.isSound =
        languageIsKnown && (!invocation.verb.isEmpty() || windowProblem(invocation.arguments).isEmpty());
    return invocation;
}

QString windowProblem(const QStringList &words)
{
    QCommandLineParser line;
    addWindowOptions(line);
    if (!line.parse(QStringList{u"parboard"_s} + words))
        return line.errorText();
    const QStringList rest = line.positionalArguments();
    return rest.isEmpty() ? QString() : QCommandLineParser::tr("Unknown option '%1'.").arg(rest.constFirst());
}

} // namespace parboard
