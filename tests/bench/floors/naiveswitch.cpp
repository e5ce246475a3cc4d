#include "../measure.h"
#include "plaincharts.h"

#include <QApplication>
#include <QChartView>
#include <QHBoxLayout>
#include <QMainWindow>

#include <array>

using namespace parboard::bench;

/// Floor of the quarter switch: title, range, categories and values of three bare charts set anew.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *centre = new QWidget(&window);
    auto *row = new QHBoxLayout(centre);
    std::array<PlainChart, 3> charts;
    for (PlainChart &chart : charts)
        row->addWidget(new QChartView(chart.release(), centre));
    window.setCentralWidget(centre);
    window.resize(1366, 768);
    untilRepainted([&window] { window.show(); });
    QList<double> times;
    for (int quarter = 1; quarter <= rounds(); ++quarter) {
        times += untilRepainted([&] {
            for (const PlainChart &chart : charts)
                chart.show(quarter);
        });
    }
    printResult(times);
    return 0;
}
