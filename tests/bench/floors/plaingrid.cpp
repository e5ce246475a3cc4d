#include "../gridwork.h"

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

using namespace parboard::bench;
using namespace Qt::StringLiterals;

/// Floor of the entry grid: the same cells as plain texts in a bare table of about the same size.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    constexpr int rows = 63;
    constexpr int columns = 20;
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        model.setVerticalHeaderItem(row, new QStandardItem(u"Thành phố số %1"_s.arg(row)));
        for (int column = 0; column < columns; ++column) {
            auto *item = new QStandardItem(QString::number(10'000 + row * columns + column));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            model.setItem(row, column, item);
        }
    }
    QMainWindow window;
    auto *view = new QTableView(&window);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(900, 560); // the table's part of the entry page in a window of 1366 x 768
    untilRepainted([&window] { window.show(); });
    printResult(gridWork(*view));
    return 0;
}
