#pragma once

#include <QString>
#include <QStringList>

namespace parboard {

/// Version of the SQLite library behind Qt Sql, for debug-info; empty if the driver is missing.
QString sqliteVersion();
/// Database drivers that Qt finds on this computer.
QStringList databaseDrivers();

} // namespace parboard
