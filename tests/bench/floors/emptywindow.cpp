#include "../measure.h"

#include <QApplication>
#include <QMainWindow>

using namespace parboard::bench;

/// Floor of the start: a window with nothing in it.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    const FirstPaint paint(&window, printLaunchAndQuit);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
