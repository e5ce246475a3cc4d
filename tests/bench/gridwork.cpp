#include "gridwork.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

namespace parboard::bench {

using namespace Qt::StringLiterals;

namespace {

void press(QObject &target, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&target, &up);
}

QLineEdit *openEditor(QTableView &view)
{
    untilRepainted([&view] { view.edit(view.currentIndex()); });
    return qobject_cast<QLineEdit *>(view.indexWidget(view.currentIndex()));
}

QList<double> typeKeys(QTableView &view)
{
    constexpr int digits = 5;
    QList<double> times;
    QLineEdit *editor = openEditor(view);
    for (int round = 0; editor && round < rounds(); ++round) {
        if (round % digits == 0)
            untilRepainted([editor] { editor->clear(); });
        times += untilPainted([&] {
            press(*editor, Qt::Key_1 + round % digits, QString::number(1 + round % digits));
            return editor;
        });
    }
    return times;
}

QList<double> leaveCells(QTableView &view)
{
    QList<double> times;
    for (int round = 0; round < rounds(); ++round) {
        const int row = round % (view.model()->rowCount() - 1);
        untilRepainted([&] { view.setCurrentIndex(view.model()->index(row, 1)); });
        QLineEdit *editor = openEditor(view);
        if (!editor)
            break;
        untilRepainted([editor, round] { editor->setText(QString::number(10'000 + round)); });
        times += untilPainted([&] {
            press(*editor, Qt::Key_Return, u"\r"_s);
            view.setCurrentIndex(view.model()->index(row + 1, 1)); // the bare table stays where it is
            return view.viewport();
        });
    }
    return times;
}

QList<double> scrollPages(QTableView &view)
{
    QList<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    auto step = QAbstractSlider::SliderPageStepAdd;
    for (int round = 0; round < rounds(); ++round) {
        if (bar->value() == bar->maximum())
            step = QAbstractSlider::SliderPageStepSub;
        else if (bar->value() == bar->minimum())
            step = QAbstractSlider::SliderPageStepAdd;
        times += untilPainted([&] {
            bar->triggerAction(step);
            return view.viewport();
        });
    }
    return times;
}

} // namespace

QList<double> gridWork(QTableView &view)
{
    view.setFocus();
    view.setCurrentIndex(view.model()->index(2, 1));
    const QString work = qEnvironmentVariable("BENCH_WORK");
    if (work == u"leave")
        return leaveCells(view);
    return work == u"scroll" ? scrollPages(view) : typeKeys(view);
}

} // namespace parboard::bench
