#pragma once

#include "app/cli/command.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>

namespace parboard {

/// parboard report: a report of a template as PDF, ODT, HTML or workbook.
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

private:
    Result<void> write(const QString &file, const QCommandLineParser &line, std::optional<Scheme> scheme,
                       const Workspace &workspace, Output &output) const;
};

} // namespace parboard
