#pragma once

#include <QString>
#include <QStringList>

namespace parboard {

/// What the words after "parboard" ask for, told before there is an application object: which one is needed depends on
/// it.
struct Invocation
{
    QString verb;          ///< first word that is no option; empty for the window
    QStringList arguments; ///< all words but the verb
    QString language;      ///< value of --lang, empty if not given
    QString database;      ///< of the window: value of --database, or a database file given as the first word
    bool asksHelp = false; ///< --help or --version without a verb
    bool isSound = true;   ///< false: --lang, or the options of the window, are wrong (windowProblem() says how)

    [[nodiscard]] bool opensWindow() const { return verb.isEmpty() && !asksHelp && isSound; }
};

/// Reads `words` (without the name of the program).
Invocation readInvocation(const QStringList &words);

/// The sentence for window options that are wrong, in the language of the installed translator.
QString windowProblem(const QStringList &words);

} // namespace parboard
