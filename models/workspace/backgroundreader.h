#pragma once

#include "models/workspace/workspace.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace parboard {

/// Runs a long reading in a thread of its own, over its own read-only view of the database. One at a time: a new one
/// stops the one before and begins when that has ended; whoever starts it never waits, only the destructor does.
class BackgroundReader : public QObject
{
    Q_OBJECT
public:
    /// Called in the other thread; ends soon after `stop` became true.
    using Work = std::function<Result<void>(const Workspace &workspace, const std::atomic_bool &stop)>;

    /// `clock` must outlive the reader.
    explicit BackgroundReader(const Clock &clock, QObject *parent = nullptr);
    ~BackgroundReader() override;

    /// Reads the file at `path`; `done` is called in this thread if the work ended well and was not stopped.
    void start(const QString &path, const Work &work, const std::function<void()> &done);
    /// Asks what runs to end and forgets what waits.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void failed(const QString &sentence);

private:
    struct Job
    {
        QString path;
        Work work;
        std::function<void()> done;
    };

    void run(const Job &job);
    void finish(const Job &job, const Result<void> &result);

    const Clock &m_clock;
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::unique_ptr<Job> m_waiting;
};

} // namespace parboard
