#include "../measure.h"
#include "app/mainwindow.h"
#include "app/translator.h"
#include "app/window.h"

#include <QApplication>
#include <QEvent>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

/// Finds the window that runWindow() makes, as soon as it is shown.
class WindowWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            if (auto *window = qobject_cast<MainWindow *>(watched))
                connect(window, &MainWindow::firstPainted, this, printLaunchAndQuit);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// What main() does for the window: bench_start DATABASE.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"parboard"_s);
    installLanguage(preferredLanguage());
    WindowWatch watch(&app);
    app.installEventFilter(&watch);
    return runWindow(app, {QCoreApplication::arguments().value(1)});
}

#include "start.moc"
