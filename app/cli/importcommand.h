#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

#include <limits>

namespace parboard {

/// parboard import: figures out of tables. What cannot be taken is told and is no failure of the verb; a file of which
/// nothing is understood is.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString usage() const override;

protected:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int mostFiles() const override { return std::numeric_limits<int>::max(); }
    [[nodiscard]] ExitCode execute(const QCommandLineParser &line, Output &output) const override;
};

} // namespace parboard
