#include "../measure.h"
#include "app/pages.h"
#include "benchwindow.h"
#include "models/workspace/qualitycheck.h"
#include "models/workspace/qualitymonitor.h"
#include "models/workspace/reportingmatrix.h"
#include "models/workspace/worklist.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

void tell(const char *work, double milliseconds)
{
    QTextStream(stdout) << QString::number(milliseconds, 'f', 1).rightJustified(10) << " ms  " << work << Qt::endl;
}

/// Tells how long the event loop was away at most.
class Answering
{
public:
    Answering()
    {
        m_clock.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_tick.start(1);
    }
    [[nodiscard]] double longest()
    {
        QCoreApplication::processEvents();
        return double(m_longest);
    }

private:
    QTimer m_tick;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void waitUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void measureReading(const Workspace &workspace)
{
    const std::atomic_bool stop = false;
    tell("facts of the list of things to do (thread)",
         duration([&] { (void)readWorkFacts(workspace, workspace.selection(), stop); }));
    tell("who has reported, quarters (thread)",
         duration([&] { (void)readReportingMatrix(workspace, Rhythm::Quarters, workspace.selection(), stop); }));
    Selection quarter = workspace.selection();
    tell("dashboard, latest of each", duration([&] { (void)workspace.dashboard(quarter, Language::Vietnamese); }));
    quarter.period = Period::quarter(2020, 2);
    tell("dashboard, a quarter", duration([&] { (void)workspace.dashboard(quarter, Language::Vietnamese); }));
}

void measureWindow(MainWindow &window)
{
    Pages *pages = window.pages();
    {
        Answering answering;
        tell("entry page opened", untilRepainted([&] { pages->showPage(Pages::Page::Entry); }));
        tell("  longest silence of the window", answering.longest());
    }
    {
        Answering answering;
        tell("things to do opened", untilRepainted([&] { pages->showPage(Pages::Page::Worklist); }));
        const auto *rules = pages->findChild<QualityMonitor *>();
        tell("  all rules judged (thread)", duration([&] { waitUntil([rules] { return rules->isComplete(); }); }));
        untilRepainted([] {});
        tell("  longest silence of the window", answering.longest());
    }
    tell("dashboard again", untilRepainted([&] { pages->showPage(Pages::Page::Dashboard); }));
}

/// What the dialog does: planned in a thread, done in another, the window painted all the while.
void measureWithdrawal(MainWindow &window)
{
    EditSession &session = window.workspace()->editing();
    const Batch batch = session.batches()->constLast();
    Result<WithdrawalPlan> plan = WithdrawalPlan();
    tell("withdrawal of the provinces' batch worked out (thread)",
         duration([&] { plan = session.planWithdrawal(batch.id); }));
    Result<void> done;
    {
        Answering answering;
        tell("  done, with its backup (thread)", duration([&] { done = session.withdraw(*plan, batch); }));
        tell("  longest silence of the window", answering.longest());
    }
    if (!done)
        QTextStream(stderr) << done.error().sentence << Qt::endl;
}

} // namespace

/// How long the work takes that grows with the database: bench_large DATABASE, one that bench_generate made, which
/// changes. Prints one line for each.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const SystemClock clock;
    BenchWindow shown(clock);
    MainWindow &window = shown.window();
    bool isOpen = false;
    tell("database opened", duration([&] { isOpen = shown.open(); }));
    if (!isOpen)
        return 1;
    tell("window shown", duration([&] { shown.show(); }));
    measureReading(*window.workspace());
    measureWindow(window);
    if (QCoreApplication::arguments().contains(u"--withdraw"_s))
        measureWithdrawal(window);
    return 0;
}
