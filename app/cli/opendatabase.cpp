#include "app/cli/opendatabase.h"

#include "models/storage/cataloguestore.h"
#include "models/storage/databasefile.h"
#include "models/storage/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct OpenText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<std::unique_ptr<Workspace>> createOwn(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error{
            OpenText::tr("The folder %1 for your own database cannot be made. Name a database with --database.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    return Workspace::create(path, NewContent::Empty, systemClock());
}

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

QString databasePath(const QCommandLineParser &line)
{
    return line.isSet(u"database"_s) ? line.value(u"database"_s) : Workspace::defaultDatabasePath();
}

Result<std::unique_ptr<Workspace>> openForReading(const QCommandLineParser &line)
{
    const QString path = databasePath(line);
    if (!line.isSet(u"database"_s) && !QFileInfo::exists(path))
        return createOwn(path);
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, Access::ReadOnly, systemClock());
    if (!workspace && hasOlderSchema(path))
        return Workspace::open(path, Access::ReadWrite,
                               systemClock()); // says itself why it cannot be brought up to date
    if (!workspace)
        return workspace;
    const bool isOld = (*workspace)->catalogue().version < shippedCatalogueVersion(u":/catalogue"_s);
    if (!isOld || !QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return workspace;
    // Whoever has it open for writing has the older catalogue too: reading needs no more.
    const Result<FileLock> lock = FileLock::acquire(path);
    return lock ? Workspace::open(path, Access::ReadWrite, systemClock()) : std::move(workspace);
}

} // namespace parboard
