#pragma once

#include "models/workspace/workspace.h"

#include <QCommandLineParser>

namespace parboard {

/// --database, --period, --units and --scheme: what the verbs that draw have in common.
QList<QCommandLineOption> dashboardOptions();

/// The dashboard that `line` asks for: without --units the units that the database was left with, without --period the
/// latest figures. `scheme` is the value of --scheme.
Result<DashboardContent> readDashboard(const QCommandLineParser &line, std::optional<Scheme> scheme);

} // namespace parboard
