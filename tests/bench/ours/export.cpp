#include "models/workspace/export.h"

#include "../measure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace parboard;
using namespace parboard::bench;

/// All figures as a workbook, from the opened database to the file in its place: bench_export DATABASE FILE.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(arguments.value(1), Access::ReadOnly, clock);
    if (!workspace)
        return 1;
    ExportRequest request;
    request.format = ExportFormat::Xlsx;
    Result<ExportOutcome> outcome = Error{};
    const double milliseconds = duration([&] { outcome = exportFigures(**workspace, request, arguments.value(2)); });
    if (!outcome) {
        QTextStream(stderr) << outcome.error().sentence << '\n';
        return 1;
    }
    printResult({milliseconds}, int(outcome->figures), QFileInfo(arguments.value(2)).size());
    return 0;
}
