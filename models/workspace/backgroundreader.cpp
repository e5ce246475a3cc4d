#include "models/workspace/backgroundreader.h"

#include <QThread>

#include <utility>

namespace parboard {

BackgroundReader::BackgroundReader(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

BackgroundReader::~BackgroundReader()
{
    stop();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void BackgroundReader::stop()
{
    m_waiting.reset();
    if (m_stop)
        *m_stop = true;
}

void BackgroundReader::start(const QString &path, const Work &work, const std::function<void()> &done)
{
    Job job{path, work, done};
    if (!m_thread) {
        run(job);
        return;
    }
    stop();
    m_waiting = std::make_unique<Job>(std::move(job));
}

void BackgroundReader::run(const Job &job)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_thread = QThread::create([this, job, stopped = m_stop, &clock = m_clock] {
        Result<void> result;
        {
            const Result<std::unique_ptr<Workspace>> view = Workspace::open(job.path, Access::ReadOnly, clock);
            result = view ? job.work(**view, *stopped) : Result<void>(view.error());
        }
        // The destructor waits for this thread, and drops what is still queued for the object.
        QMetaObject::invokeMethod(
            this, [this, job, result] { finish(job, result); }, Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
}

void BackgroundReader::finish(const Job &job, const Result<void> &result)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    const bool stopped = *m_stop;
    if (m_waiting) {
        const std::unique_ptr<Job> next = std::move(m_waiting);
        run(*next);
    } else if (!stopped && !result) {
        emit failed(result.error().sentence);
    } else if (!stopped) {
        job.done();
    }
}

} // namespace parboard
