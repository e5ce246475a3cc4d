#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace parboard {

/// parboard index: scores and ranks of the reform index; schemes in and out.
class IndexCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IndexCommand)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString usage() const override;

protected:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &line, Output &output) const override;
};

} // namespace parboard
