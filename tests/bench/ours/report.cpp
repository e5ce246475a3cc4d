#include "models/reporting/report.h"

#include "../measure.h"
#include "app/translator.h"
#include "models/workspace/workspace.h"
#include "widgets/charts/qtchartpainter.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

/// The summary as PDF, from finished content to the file: bench_report DATABASE.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    installLanguage(Language::Vietnamese);
    const SystemClock clock;
    const QString database = QCoreApplication::arguments().value(1);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(database, Access::ReadOnly, clock);
    if (!workspace)
        return 1;
    const Result<DashboardContent> content = (*workspace)->dashboard((*workspace)->selection(), Language::Vietnamese);
    if (!content)
        return 1;
    ReportOptions options;
    options.printedAt = clock.now();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"summary.pdf"_s);
    const std::unique_ptr<ChartPainter> charts = makeChartPainter();
    QList<double> times;
    for (int i = 0; i < rounds(); ++i) {
        times += duration([&] {
            if (!writeReportPdf(file, *content, options, *charts))
                qFatal("the summary could not be written");
        });
    }
    printResult(times, ReportPages(*content, options, *charts).count(), QFileInfo(file).size());
    return 0;
}
