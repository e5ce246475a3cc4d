#pragma once

#include "models/workspace/workspace.h"

#include <QCommandLineParser>

namespace parboard {

/// --database, --period, --units and --scheme: what the verbs that draw have in common.
QList<QCommandLineOption> dashboardOptions();

/// What `line` chooses to look at: without --units the units that the database was left with, without --period the
/// latest figures. `scheme` is the value of --scheme. How an ambiguous name was taken is said on standard error.
Result<Selection> chosenSelection(const QCommandLineParser &line, std::optional<Scheme> scheme,
                                  const Workspace &workspace);

/// The dashboard of chosenSelection().
Result<DashboardContent> readDashboard(const QCommandLineParser &line, std::optional<Scheme> scheme);

} // namespace parboard
