#pragma once

#include "models/workspace/workspace.h"

#include <QCommandLineParser>

#include <memory>

namespace parboard {

/// The clock of this process.
const Clock &systemClock();

/// The file named by --database, else the user's own.
QString databasePath(const QCommandLineParser &line);

/// Opens the database of `line` for a verb that only reads. A file that is up to date is opened read-only and stays
/// untouched; one with an older catalogue is brought up to date first if it can be written. The user's own database is
/// made, with the catalogue and no figures, when it is wanted for the first time.
Result<std::unique_ptr<Workspace>> openForReading(const QCommandLineParser &line);

} // namespace parboard
