#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QGuiApplication>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace parboard::bench {

namespace {

using Clock = std::chrono::steady_clock; // CLOCK_MONOTONIC, the same as Python's time.monotonic_ns()
using Milliseconds = std::chrono::duration<double, std::milli>;

/// Sees every painting of the application.
class PaintCounter : public QObject
{
    Q_OBJECT
public:
    PaintCounter() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++count;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

double sinceLaunch()
{
    const std::chrono::nanoseconds launched(qEnvironmentVariable("BENCH_T0").toLongLong());
    return Milliseconds(Clock::now().time_since_epoch() - launched).count();
}

void printResult(const QList<double> &milliseconds, int pages, qint64 bytes)
{
    QTextStream out(stdout);
    out << "{\"ms\": [";
    for (qsizetype i = 0; i < milliseconds.size(); ++i)
        out << (i > 0 ? ", " : "") << milliseconds.at(i);
    out << "], \"pages\": " << pages << ", \"bytes\": " << bytes << "}\n";
}

void printLaunchAndQuit()
{
    // The timer comes after the flush of the painting that is going on.
    QTimer::singleShot(0, QCoreApplication::instance(), [] {
        QGuiApplication::sync();
        printResult({sinceLaunch()});
        QCoreApplication::quit();
    });
}

double untilRepainted(const std::function<void()> &change)
{
    constexpr int mostTurns = 10'000;
    constexpr int quietTurns = 3; // Qt Charts and layouts post on: a turn without painting is not yet the end
    PaintCounter paintings;
    const Clock::time_point start = Clock::now();
    Clock::time_point last = start;
    change();
    int seen = 0;
    int quiet = 0;
    for (int turn = 0; turn < mostTurns && quiet < quietTurns; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (paintings.count > seen) {
            seen = paintings.count;
            last = Clock::now();
            quiet = 0;
        } else if (seen > 0) {
            ++quiet;
        }
    }
    return Milliseconds(last - start).count();
}

double untilPainted(const std::function<QWidget *()> &change)
{
    constexpr int mostTurns = 10'000;
    constexpr int restMilliseconds = 50;
    const Clock::time_point start = Clock::now();
    FirstPaint watch(change(), {});
    for (int turn = 0; turn < mostTurns && !watch.isPainted(); ++turn) {
        QCoreApplication::sendPostedEvents();
        if (!watch.isPainted())
            QCoreApplication::processEvents();
    }
    const double painted = Milliseconds(Clock::now() - start).count();
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < restMilliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, restMilliseconds);
    return painted;
}

double duration(const std::function<void()> &work)
{
    const Clock::time_point start = Clock::now();
    work();
    return Milliseconds(Clock::now() - start).count();
}

int rounds()
{
    constexpr int usual = 50;
    const int asked = qEnvironmentVariableIntValue("BENCH_ROUNDS");
    return asked > 0 ? asked : usual;
}

FirstPaint::FirstPaint(QObject *widget, std::function<void()> then) : QObject(widget), m_then(std::move(then))
{
    widget->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_isPainted = true;
        if (m_then)
            std::exchange(m_then, nullptr)();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parboard::bench

#include "measure.moc"
