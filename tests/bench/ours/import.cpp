#include "../measure.h"
#include "models/workspace/importjob.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

Result<ImportOutcome> importFile(const QString &database, const QString &path, bool isDry)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(database, isDry ? Access::ReadOnly : Access::ReadWrite, clock);
    if (!workspace)
        return workspace.error();
    const Result<ProposedImport> proposed = proposeImport(path, **workspace);
    if (!proposed)
        return proposed.error();
    return isDry ? tryImport({&*proposed}, **workspace) : applyImport({&*proposed}, **workspace, u"bench"_s);
}

} // namespace

/// An import as the program does it, from the closed file to the closed database: bench_import DATABASE FILE.
/// BENCH_WORK=dry: read, proposed and compared, nothing written.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Result<ImportOutcome> outcome = Error{};
    const double milliseconds = duration([&] {
        outcome = importFile(arguments.value(1), arguments.value(2), qEnvironmentVariable("BENCH_WORK") == u"dry");
    });
    if (!outcome) {
        QTextStream(stderr) << outcome.error().sentence << '\n';
        return 1;
    }
    printResult({milliseconds}, int(outcome->plans.constFirst().added));
    return 0;
}
