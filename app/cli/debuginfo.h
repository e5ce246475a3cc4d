#pragma once

#include <QJsonObject>
#include <QString>

namespace parboard {

/// Versions, platform, fonts, places and the state of the database at `databasePath`, which is neither made nor
/// changed; a database that cannot be opened is a finding, not a failure. Needs a QGuiApplication for the fonts.
QJsonObject debugInfo(const QString &databasePath);

/// The same as lines "group.name: value", for people.
QString debugInfoText(const QJsonObject &info);

} // namespace parboard
