#include "../gridwork.h"
#include "app/pages.h"
#include "benchwindow.h"
#include "models/workspace/qualitymonitor.h"
#include "widgets/entry/entrychoice.h"
#include "widgets/entry/entrypage.h"
#include "widgets/entry/entryview.h"

#include <QApplication>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

/// The grid of one indicator over the 63 provinces and the 20 latest periods, in the real window.
EntryView *openGrid(MainWindow &window)
{
    window.pages()->showPage(Pages::Page::Entry);
    EntryPage *page = window.pages()->entry();
    page->choice()->setKind(EntryLayout::Kind::Grid);
    page->choice()->setIndicator(window.workspace()->catalogue().indicator(u"dossiers_received"_s)->id);
    emit page->choice()->changed();
    return page->view();
}

/// What is judged in the thread must not run beside what is measured.
void waitForRules(MainWindow &window)
{
    const auto *rules = window.pages()->findChild<QualityMonitor *>();
    while (rules && !rules->isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

/// Typing, leaving a cell or scrolling in the entry grid (BENCH_WORK): bench_entry DATABASE, one that bench_generate
/// made.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    // Before the figures, so that the grid's latest periods are those that hold them.
    const FixedClock clock(QDateTime(QDate(2012, 1, 2), QTime(8, 0)));
    BenchWindow shown(clock);
    MainWindow &window = shown.window();
    if (!shown.open())
        return 1;
    shown.show();
    EntryView *view = nullptr;
    untilRepainted([&] { view = openGrid(window); });
    waitForRules(window);
    printResult(gridWork(*view));
    return 0;
}
