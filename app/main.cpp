#include "app/cli/commands.h"
#include "app/translator.h"
#include "app/window.h"

#include <QApplication>
#include <QLoggingCategory>

#include <memory>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

/// The lightest application object that the task allows: verbs need no display, and most need no fonts.
std::unique_ptr<QCoreApplication> createApplication(const Invocation &invocation, int &argc, char **argv)
{
    if (invocation.opensWindow())
        return std::make_unique<QApplication>(argc, argv);
    // The words are ours: Qt is not to look for its own options among them.
    argc = 1;
    argv[1] = nullptr;
    const Command *command = findCommand(invocation.verb);
    if (!command || !command->draws())
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"parboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARBOARD_VERSION));
    const Invocation invocation = readInvocation(wordsOf(argc, argv));
    // Verbs say what went wrong in a sentence; QT_LOGGING_RULES brings the details back.
    if (!invocation.opensWindow())
        QLoggingCategory::setFilterRules(u"parboard.*.info=false\nparboard.*.warning=false"_s);
    const std::unique_ptr<QCoreApplication> application = createApplication(invocation, argc, argv);
    installLanguage(languageOf(invocation.language).value_or(preferredLanguage()));
    if (auto *gui = invocation.opensWindow() ? qobject_cast<QApplication *>(application.get()) : nullptr)
        return runWindow(*gui, {invocation.database});
    Output output;
    return int(runWithoutWindow(invocation, output));
}
