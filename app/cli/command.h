#pragma once

#include "app/cli/output.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// A verb of the command line: its options, its help and what it does.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// What the verb does, in one translated line.
    [[nodiscard]] virtual QString synopsis() const = 0;
    /// The words after the verb, as in the documentation: "--database FILE [--sample]".
    [[nodiscard]] virtual QString usage() const = 0;
    /// True if the verb draws: it then needs an application with fonts, though no display.
    [[nodiscard]] virtual bool draws() const { return false; }

    /// Reads `arguments` (the words beside the verb) and does it. Wrong words end with a sentence and WrongUsage.
    [[nodiscard]] ExitCode run(const QStringList &arguments, Output &output) const;
    /// Usage, synopsis and options, for "help VERB".
    [[nodiscard]] QString help() const;

protected:
    /// The options of the verb; --lang and --help are added to all.
    [[nodiscard]] virtual QList<QCommandLineOption> options() const = 0;
    /// Names of options that must be given.
    [[nodiscard]] virtual QStringList requiredOptions() const { return {}; }
    /// The words that the verb takes besides options: it needs exactly one of them. Empty: it takes none.
    [[nodiscard]] virtual QStringList subjects() const { return {}; }
    /// How many names of files the verb takes at most besides options.
    [[nodiscard]] virtual int mostFiles() const { return 0; }
    [[nodiscard]] virtual ExitCode execute(const QCommandLineParser &line, Output &output) const = 0;

private:
    [[nodiscard]] QList<QCommandLineOption> allOptions() const;
    /// What is wrong with the words, translated; empty if nothing is.
    [[nodiscard]] QString problemIn(const QCommandLineParser &line) const;
};

} // namespace parboard
