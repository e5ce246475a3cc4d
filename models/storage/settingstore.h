#pragma once

#include "models/storage/database.h"

namespace parboard {

/// Settings that belong to the data and travel with the file: own unit, on-time target, name of the committee.
class SettingStore
{
public:
    explicit SettingStore(const Database &database) : m_database(database) {}

    /// The stored text, empty if never set.
    [[nodiscard]] Result<QString> value(const QString &key) const;
    /// Stores `text`; an empty one removes the setting.
    [[nodiscard]] Result<void> set(const QString &key, const QString &text) const;

private:
    const Database &m_database;
};

/// Keys of the settings in a database.
namespace datakeys {
inline const QString ownUnit = QStringLiteral("own_unit");               ///< key of the unit
inline const QString onTimeTarget = QStringLiteral("on_time_target");    ///< percent, C notation
inline const QString selectedUnits = QStringLiteral("selected_units");   ///< unit keys, comma separated, in order
inline const QString selectedPeriod = QStringLiteral("selected_period"); ///< period code or "latest"
inline const QString scheme = QStringLiteral("scheme");                  ///< 63 or 34
} // namespace datakeys

} // namespace parboard
