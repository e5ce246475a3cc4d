#include "../measure.h"
#include "models/workspace/rankingview.h"
#include "models/workspace/trendview.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

/// One round; how many rows with a number came of it.
int comparedRows(const Workspace &workspace, const QString &work, int round)
{
    const Catalogue &catalogue = workspace.catalogue();
    const Period quarter = Period::quarter(2014 + round % 10, 3);
    const Indicator *rate = catalogue.indicator(u"on_time_rate"_s);
    const QList<UnitId> provinces = unitsOf({}, catalogue, quarter.to);
    int numbers = 0;
    if (work == u"ranking") {
        const Result<RankingView> view =
            readRanking({.indicator = rate->id, .period = quarter}, workspace, Language::Vietnamese);
        for (const RowMark &row : view ? view->ranking.rows : QList<RowMark>())
            numbers += row.value ? 1 : 0;
    } else if (work == u"trend") {
        TrendRequest request;
        request.units = provinces;
        request.indicator = rate->id;
        request.kind = PeriodKind::Quarter1;
        const Result<TrendView> view = readTrend(request, workspace);
        for (const LineSeries &series : view ? view->whole.series : QList<LineSeries>()) {
            for (const LinePoint &point : series.points)
                numbers += point.value ? 1 : 0;
        }
    } else {
        QList<IndicatorId> indicators;
        for (const Indicator &indicator : catalogue.indicators)
            indicators += indicator.id;
        const Result<Comparison> comparison =
            workspace.compare({provinces.first(6), indicators, quarter, Scheme::Old63, Language::Vietnamese});
        for (const ComparedIndicator &compared : comparison ? comparison->indicators : QList<ComparedIndicator>()) {
            for (const ComparedRow &row : compared.rows)
                numbers += row.hasNumber() ? 1 : 0;
        }
    }
    return numbers;
}

} // namespace

/// A comparison of six units by all indicators, a ranking of 63, a line over time of 63 (BENCH_WORK), read, compared
/// and put into words: bench_compare DATABASE.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(QCoreApplication::arguments().value(1), Access::ReadOnly, clock);
    if (!workspace)
        return 1;
    const QString work = qEnvironmentVariable("BENCH_WORK");
    QList<double> times;
    int numbers = 0;
    for (int round = 0; round <= rounds(); ++round) {
        const double milliseconds = duration([&] { numbers = comparedRows(**workspace, work, round); });
        if (round > 0) // the first one warms the caches
            times += milliseconds;
    }
    if (numbers == 0) {
        QTextStream(stderr) << "nothing was compared\n";
        return 1;
    }
    printResult(times, numbers);
    return 0;
}
