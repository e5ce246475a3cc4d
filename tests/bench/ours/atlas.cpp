#include "../measure.h"
#include "app/translator.h"
#include "models/analysis/comparisongroup.h"
#include "models/workspace/reportexport.h"
#include "models/workspace/reporttemplates.h"
#include "widgets/charts/qtchartpainter.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int atlasYear = 2021;

QList<UnitId> oldProvinces(const Catalogue &catalogue)
{
    const QDate day(atlasYear, 12, 31);
    return unitsOf({ComparisonGroup::Kind::All, Scheme::Old63, {}}, catalogue, day);
}

} // namespace

/// The atlas of the 63 provinces, from the figures to the file: bench_atlas DATABASE.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    installLanguage(Language::Vietnamese);
    const SystemClock clock;
    const QString database = QCoreApplication::arguments().value(1);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(database, Access::ReadOnly, clock);
    if (!workspace)
        return 1;
    const Result<ReportPlan> plan = findReportPlan(u"atlas"_s, **workspace);
    if (!plan)
        return 1;
    const ReportChoice choice{
        {oldProvinces((*workspace)->catalogue()), Period::year(atlasYear), Scheme::Old63}, {}, {}, true, {}};
    ReportOptions options;
    options.printedAt = clock.now();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"atlas.pdf"_s);
    const std::unique_ptr<ChartPainter> charts = makeChartPainter();
    QList<double> times;
    int pages = 0;
    for (int i = 0; i < rounds(); ++i) {
        ReportComposer composer(*plan, choice, **workspace);
        pages = composer.parts();
        times += duration([&] {
            if (!writeReport(file, composer, options, *charts))
                qFatal("the atlas could not be written");
        });
    }
    printResult(times, pages, QFileInfo(file).size());
    return 0;
}
