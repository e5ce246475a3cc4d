#include "../measure.h"
#include "benchwindow.h"

#include <QApplication>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

/// What the person goes through: the latest of each, the same units in another order, two quarters with figures.
QList<Selection> selections(const Workspace &workspace)
{
    const Selection latest = workspace.selection();
    Selection turned = latest;
    std::ranges::reverse(turned.units);
    QList<Selection> all{latest, turned};
    for (const QString &code : {u"2020-Q1"_s, u"2021-H1"_s}) {
        if (const Result<Period> period = Period::parse(code)) {
            all += latest;
            all.last().period = *period;
        }
    }
    return all;
}

} // namespace

/// The switch of quarter or units in the real window: bench_switch DATABASE.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const SystemClock clock;
    BenchWindow shown(clock);
    MainWindow &window = shown.window();
    if (!shown.open())
        return 1;
    shown.show();
    const QList<Selection> all = selections(*window.workspace());
    QList<double> times;
    for (int i = 1; i <= rounds(); ++i) {
        times += untilRepainted([&] { window.workspace()->setSelection(all.at(i % all.size())); });
    }
    printResult(times);
    return 0;
}
