#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace parboard {

/// parboard debug-info: what a person who helps needs to know about this computer.
class DebugInfoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DebugInfoCommand)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] bool draws() const override { return true; }

protected:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &line, Output &output) const override;
};

} // namespace parboard
