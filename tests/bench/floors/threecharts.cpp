#include "../measure.h"
#include "plaincharts.h"

#include <QApplication>
#include <QChartView>
#include <QHBoxLayout>
#include <QMainWindow>

using namespace parboard::bench;

/// Floor of the start of a dashboard: three bare chart views, no database, no text of ours.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *centre = new QWidget(&window);
    auto *row = new QHBoxLayout(centre);
    int unpainted = 0;
    for (int i = 0; i < 3; ++i) {
        auto *view = new QChartView(PlainChart().release(), centre);
        row->addWidget(view);
        ++unpainted;
        new FirstPaint(view->viewport(), [&unpainted] {
            if (--unpainted == 0)
                printLaunchAndQuit();
        });
    }
    window.setCentralWidget(centre);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
