#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace parboard {

/// parboard report: the summary as a PDF.
class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] bool draws() const override { return true; }

protected:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList requiredOptions() const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &line, Output &output) const override;
};

} // namespace parboard
