#include "app/cli/debuginfo.h"

#include "app/cli/opendatabase.h"
#include "app/translator.h"
#include "models/core/settings.h"
#include "models/reporting/fonts.h"
#include "models/storage/databasefile.h"
#include "models/storage/storageinfo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLibraryInfo>
#include <QLocale>
#include <QSysInfo>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumCodes<DatabaseFileKind, 9> fileKindCodes{{{DatabaseFileKind::Missing, "missing"},
                                                        {DatabaseFileKind::NotAFile, "not_a_file"},
                                                        {DatabaseFileKind::Unreadable, "unreadable"},
                                                        {DatabaseFileKind::Empty, "empty"},
                                                        {DatabaseFileKind::Foreign, "foreign"},
                                                        {DatabaseFileKind::ForeignSqlite, "foreign_sqlite"},
                                                        {DatabaseFileKind::Truncated, "truncated"},
                                                        {DatabaseFileKind::NewerVersion, "newer_version"},
                                                        {DatabaseFileKind::Ours, "parboard"}}};

QString buildType()
{
#ifdef NDEBUG
    QString kind = u"release"_s;
#else
    QString kind = u"debug"_s;
#endif
#ifdef __SANITIZE_ADDRESS__
    kind += u", asan"_s;
#endif
    return kind;
}

QJsonObject programInfo()
{
    return {{u"version"_s, QCoreApplication::applicationVersion()},
            {u"build"_s, buildType()},
            {u"file"_s, QCoreApplication::applicationFilePath()},
            {u"qt_built_with"_s, QLatin1String(QT_VERSION_STR)},
            {u"qt_running"_s, QLatin1String(qVersion())},
            {u"sqlite"_s, sqliteVersion()},
            {u"database_drivers"_s, QJsonArray::fromStringList(databaseDrivers())}};
}

QJsonObject systemInfo()
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
    return {{u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
            {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
            {u"platform"_s, QGuiApplication::platformName()},
            {u"platform_plugins"_s, QJsonArray::fromStringList(plugins.entryList(QDir::Files))},
            {u"display"_s, qEnvironmentVariable("DISPLAY")},
            {u"wayland_display"_s, qEnvironmentVariable("WAYLAND_DISPLAY")},
            {u"locale_of_system"_s, QLocale::system().name()},
            {u"locale"_s, QLocale().name()},
            {u"language"_s, languageCode(currentLanguage())}};
}

QJsonObject fontInfo()
{
    const Result<void> checked = checkVietnameseFonts();
    return {{u"window"_s, uiFontFamily()},
            {u"window_draws_vietnamese"_s, drawsVietnamese(uiFontFamily())},
            {u"paper"_s, paperFontFamily()},
            {u"paper_draws_vietnamese"_s, drawsVietnamese(paperFontFamily())},
            {u"problem"_s, checked ? QString() : checked.error().sentence}};
}

QJsonObject placeInfo()
{
    return {{u"settings"_s, Settings().fileName()},
            {u"default_database"_s, Workspace::defaultDatabasePath()},
            {u"translations_of_qt"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
            {u"working_folder"_s, QDir::currentPath()},
            {u"temporary_folder"_s, QDir::tempPath()}};
}

QJsonObject contentInfo(const Workspace &workspace)
{
    int figures = 0;
    const Result<void> counted = workspace.forEachFigure([&figures](const Figure &) { return ++figures > 0; });
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    return {{u"journal_mode"_s, workspace.database().journalMode()},
            {u"schema_version"_s, qint64(databaseSchemaVersion)},
            {u"catalogue_version"_s, workspace.catalogue().version},
            {u"units"_s, workspace.catalogue().units.size()},
            {u"indicators"_s, workspace.catalogue().indicators.size()},
            {u"figures"_s, figures},
            {u"sources"_s, sources ? sources->size() : 0},
            {u"problem"_s, counted ? QString() : counted.error().sentence}};
}

QJsonObject databaseInfo(const QString &path)
{
    const QFileInfo file(path);
    const DatabaseFileKind kind = probeDatabaseFile(path);
    QJsonObject info;
    if (kind == DatabaseFileKind::Ours) {
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, Access::ReadOnly, systemClock());
        info = workspace ? contentInfo(**workspace) : QJsonObject{{u"problem"_s, workspace.error().sentence}};
    } else {
        info.insert(u"problem"_s, databaseFileProblem(kind, path));
    }
    info.insert(u"file"_s, file.absoluteFilePath());
    info.insert(u"kind"_s, codeIn(fileKindCodes, kind));
    info.insert(u"bytes"_s, file.isFile() ? file.size() : 0);
    info.insert(u"writable"_s, file.isFile() && file.isWritable());
    return info;
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array)
            parts += part.toString();
        return parts.join(u", "_s);
    }
    return value.toVariant().toString();
}

} // namespace

QJsonObject debugInfo(const QString &databasePath)
{
    return {{u"program"_s, programInfo()},
            {u"system"_s, systemInfo()},
            {u"fonts"_s, fontInfo()},
            {u"places"_s, placeInfo()},
            {u"database"_s, databaseInfo(databasePath)}};
}

QString debugInfoText(const QJsonObject &info)
{
    QStringList lines;
    for (auto group = info.constBegin(); group != info.constEnd(); ++group) {
        const QJsonObject members = group.value().toObject();
        for (auto member = members.constBegin(); member != members.constEnd(); ++member)
            lines += u"%1.%2: %3"_s.arg(group.key(), member.key(), valueText(member.value()));
    }
    return lines.join(u'\n');
}

} // namespace parboard
