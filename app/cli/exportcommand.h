#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace parboard {

/// parboard export: figures with their sources, as a file.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString usage() const override;

protected:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList requiredOptions() const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &line, Output &output) const override;
};

} // namespace parboard
