#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace parboard::bench {

/// Milliseconds since run.py started this process (BENCH_T0: CLOCK_MONOTONIC in nanoseconds).
double sinceLaunch();

/// Writes times and what else was counted as one JSON line for run.py.
void printResult(const QList<double> &milliseconds, int pages = 0, qint64 bytes = 0);

/// Prints the time since launch once everything that is now being painted has reached the window system, then quits.
void printLaunchAndQuit();

/// Does `change` and runs the event loop until the window stands still again; milliseconds to the last painting.
double untilRepainted(const std::function<void()> &change);

/// Does `change` and runs the event loop until the widget that it names was painted; milliseconds. What is put off
/// until then is done before this returns, and not counted.
double untilPainted(const std::function<QWidget *()> &change);

/// Milliseconds that `work` takes.
double duration(const std::function<void()> &work);

/// How many rounds a program measures within one process (BENCH_ROUNDS).
int rounds();

/// Calls back once, when `widget` was painted for the first time.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    FirstPaint(QObject *widget, std::function<void()> then);

    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

private:
    std::function<void()> m_then;
    bool m_isPainted = false;
};

} // namespace parboard::bench
