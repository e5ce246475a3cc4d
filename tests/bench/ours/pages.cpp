#include "app/pages.h"

#include "../measure.h"
#include "benchwindow.h"
#include "models/workspace/workspace.h"
#include "widgets/compare/comparisonpage.h"
#include "widgets/compare/trendpage.h"

#include <QApplication>
#include <QComboBox>
#include <QTabBar>
#include <QTextStream>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

/// All old provinces, another quarter each round.
Selection selectionOf(const Workspace &workspace, int round)
{
    const Catalogue &catalogue = workspace.catalogue();
    Selection selection = workspace.selection();
    selection.scheme = Scheme::Old63;
    selection.period = Period::quarter(2014 + round % 8, 3);
    selection.units = unitsOf({}, catalogue, selection.period->to);
    return selection;
}

/// Shows the page and the view that BENCH_WORK names; what reads and paints it again comes back.
std::function<void()> prepare(Pages &pages, IndicatorId indicator, const QString &work)
{
    if (work == u"lines" || work == u"multiples") {
        pages.showPage(Pages::Page::Trend);
        TrendPage *page = pages.trend();
        page->indicatorBox()->setCurrentIndex(page->indicatorBox()->findData(qint64(indicator)));
        page->kindBox()->setCurrentIndex(page->kindBox()->findData(int(PeriodKind::Quarter1)));
        page->views()->setCurrentIndex(work == u"multiples" ? 1 : 0);
        return [page] { page->reload(); };
    }
    pages.showPage(Pages::Page::Comparison);
    ComparisonPage *page = pages.comparison();
    page->showIndicator(indicator);
    page->views()->setCurrentIndex(work == u"heat" ? 2 : work == u"map" ? 1 : 0);
    return [page] { page->reload(); };
}

} // namespace

/// A drawing of 63 units read, compared, laid out and painted again (BENCH_WORK: ranking, map, heat, lines, multiples):
/// bench_pages DATABASE.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const SystemClock clock;
    BenchWindow shown(clock);
    if (!shown.open())
        return 1;
    shown.show();
    Workspace &workspace = *shown.window().workspace();
    Pages &pages = *shown.window().pages();
    const IndicatorId rate = workspace.catalogue().indicator(u"on_time_rate"_s)->id;
    workspace.setSelection(selectionOf(workspace, 0));
    const std::function<void()> again = prepare(pages, rate, qEnvironmentVariable("BENCH_WORK"));
    QList<double> times;
    for (int round = 0; round <= rounds(); ++round) {
        workspace.setSelection(selectionOf(workspace, round));
        const double milliseconds = untilRepainted(again);
        if (round > 0) // the first one warms the caches
            times += milliseconds;
    }
    printResult(times);
    return 0;
}
