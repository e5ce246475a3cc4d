#include "../measure.h"
#include "plaincharts.h"

#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <memory>

using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 300;
constexpr int tableRows = 20;
constexpr int tableColumns = 6;

/// A chart in a scene of its own: what can be painted without a window.
struct PaperChart
{
    PaperChart()
    {
        chart.chart()->resize(400, 500);
        scene.addItem(chart.release());
    }

    QGraphicsScene scene;
    PlainChart chart;
};

void paintTable(QPainter &painter, const QRectF &area)
{
    const QSizeF cell(area.width() / tableColumns, area.height() / tableRows);
    for (int row = 0; row < tableRows; ++row) {
        for (int column = 0; column < tableColumns; ++column) {
            const QRectF place(area.topLeft() + QPointF(column * cell.width(), row * cell.height()), cell);
            painter.drawRect(place);
            painter.drawText(place, Qt::AlignCenter, u"Hòa Bình %1,%2"_s.arg(row).arg(column));
        }
    }
}

/// A4 pages, each with three charts as vectors and a table. Returns the size of the file.
qint64 writePages(std::array<PaperChart, 3> &charts, int pages)
{
    QBuffer file;
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(resolution);
    QPainter painter(&writer);
    const QRectF page(0, 0, writer.width(), writer.height());
    const qreal third = page.width() / 3;
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const QRectF target(third * qreal(i), 0, third, page.height() / 2);
            charts.at(i).scene.render(&painter, target);
        }
        paintTable(painter, page.adjusted(0, page.height() / 2, 0, 0));
    }
    painter.end();
    return file.size();
}

} // namespace

/// Floor of the printed quarter, and with BENCH_WORK pages of the atlas.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    std::array<PaperChart, 3> charts;
    QList<double> times;
    qint64 bytes = 0;
    const int pages = std::max(1, qEnvironmentVariableIntValue("BENCH_WORK"));
    for (int i = 0; i < rounds(); ++i)
        times += duration([&] { bytes = writePages(charts, pages); });
    printResult(times, pages, bytes);
    return 0;
}
