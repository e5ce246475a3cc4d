#include "models/storage/migrations.h"

#include "models/core/log.h"
#include "models/storage/databasefile.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(Migration)
};

/// The statements of schema file number `version`, split at the marker lines.
Result<QStringList> statementsOf(quint32 version)
{
    const QStringList files =
        QDir(u":/schema/sqlite"_s).entryList({u"%1-*.sql"_s.arg(version, 3, 10, QLatin1Char('0'))}, QDir::Files);
    QFile file(u":/schema/sqlite/"_s + files.value(0));
    if (files.size() != 1 || !file.open(QIODevice::ReadOnly))
        return Error{MigrationText::tr("This program lacks schema file %1. Install parboard again.").arg(version)};
    return QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s);
}

Result<void> runFile(const Database &database, quint32 version)
{
    const Result<QStringList> statements = statementsOf(version);
    if (!statements)
        return statements.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : *statements) {
        if (Result<void> done = execute(database, statement); !done)
            return done;
    }
    if (Result<void> done = execute(database, u"PRAGMA user_version = %1"_s.arg(version)); !done)
        return done;
    return transaction->commit();
}

} // namespace

MigrationOutcome migrate(const Database &database, Error *error)
{
    const Result<QVariant> stored = queryValue(database, u"PRAGMA user_version"_s);
    if (!stored) {
        *error = stored.error();
        return MigrationOutcome::Failed;
    }
    const quint32 version = stored->toUInt();
    if (version > databaseSchemaVersion)
        return MigrationOutcome::NewerVersion;
    if (version == databaseSchemaVersion)
        return MigrationOutcome::UpToDate;
    for (quint32 step = version + 1; step <= databaseSchemaVersion; ++step) {
        if (const Result<void> done = runFile(database, step); !done) {
            *error = done.error();
            return MigrationOutcome::Failed;
        }
        qCDebug(logStorage) << "schema is now at version" << step;
    }
    return MigrationOutcome::Migrated;
}

Result<void> bringUpToDate(const Database &database)
{
    if (database.access() == Access::ReadOnly) {
        const Result<QVariant> stored = queryValue(database, u"PRAGMA user_version"_s);
        if (!stored)
            return stored.error();
        if (stored->toUInt() < databaseSchemaVersion) {
            return Error{MigrationText::tr(
                             "%1 was made by an older version and must be brought up to date, but it is read-only. "
                             "Copy it to a folder of your own and open it there.")
                             .arg(QDir::toNativeSeparators(database.path()))};
        }
    }
    Error error;
    switch (migrate(database, &error)) {
    case MigrationOutcome::UpToDate:
    case MigrationOutcome::Migrated:
        return {};
    case MigrationOutcome::NewerVersion:
        return Error{databaseFileProblem(DatabaseFileKind::NewerVersion, database.path())};
    case MigrationOutcome::Failed:
        break;
    }
    return error;
}

} // namespace parboard
