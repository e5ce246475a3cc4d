#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace parboard {

/// parboard verify: checks a database or a backup.
class VerifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString usage() const override;

protected:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int mostFiles() const override { return 1; }
    [[nodiscard]] ExitCode execute(const QCommandLineParser &line, Output &output) const override;
};

} // namespace parboard
