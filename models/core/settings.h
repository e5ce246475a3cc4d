#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace parboard {

/// A setting's name, type and default, declared once.
template <typename T>
struct SettingKey
{
    const char *name = nullptr;
    T fallback{};
};

/// Typed access to the settings of this computer's user (an INI file). What belongs to the data lives in the database.
class Settings
{
public:
    /// The user's own file in the platform's place.
    Settings();
    /// A given file, for tests and for `--settings`.
    explicit Settings(const QString &file);

    template <typename T>
    [[nodiscard]] T value(const SettingKey<T> &key) const
    {
        const QVariant stored = m_store->value(QLatin1String(key.name));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : key.fallback;
    }
    template <typename T>
    void set(const SettingKey<T> &key, const T &value)
    {
        m_store->setValue(QLatin1String(key.name), QVariant::fromValue(value));
    }
    [[nodiscard]] QString fileName() const { return m_store->fileName(); }

private:
    std::unique_ptr<QSettings> m_store;
};

/// Settings of the program on this computer.
namespace keys {
inline const SettingKey<QString> language{"language", {}};
inline const SettingKey<QByteArray> windowGeometry{"window/geometry", {}};
inline const SettingKey<QByteArray> windowState{"window/state", {}};
inline const SettingKey<QByteArray> dashboardSplitter{"dashboard/splitter", {}};
inline const SettingKey<QByteArray> detailSplitter{"dashboard/detailSplitter", {}};
inline const SettingKey<QByteArray> entrySplitter{"entry/splitter", {}};
inline const SettingKey<QByteArray> importSplitter{"import/splitter", {}};
inline const SettingKey<QString> importFolder{"import/folder", {}};
inline const SettingKey<QStringList> recentImports{"import/recent", {}};
inline const SettingKey<QString> exportFolder{"export/folder", {}};
inline const SettingKey<QByteArray> comparisonSplitter{"comparison/splitter", {}};
inline const SettingKey<QString> comparisonIndicator{"comparison/indicator", {}};
inline const SettingKey<QByteArray> indexSplitter{"index/splitter", {}};
inline const SettingKey<QString> indexScheme{"index/scheme", {}};
inline const SettingKey<QString> indexUnit{"index/unit", {}};
inline const SettingKey<int> indexYear{"index/year", 0};
inline const SettingKey<int> indexView{"index/view", 0};
inline const SettingKey<QByteArray> publishedSplitter{"published/splitter", {}};
inline const SettingKey<QString> publishedIndex{"published/index", {}};
inline const SettingKey<QString> publishedPeriod{"published/period", {}}; ///< 2024-63: the year and the list
inline const SettingKey<int> publishedView{"published/view", 0};
inline const SettingKey<QByteArray> reportSplitter{"report/splitter", {}};
inline const SettingKey<QByteArray> trendSplitter{"trend/splitter", {}};
inline const SettingKey<QString> trendIndicator{"trend/indicator", {}};
inline const SettingKey<QString> personName{"person", {}};
inline const SettingKey<QStringList> recentDatabases{"recentDatabases", {}};
inline const SettingKey<QString> lastFolder{"lastFolder", {}};
} // namespace keys

} // namespace parboard
