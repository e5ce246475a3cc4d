#pragma once

#include "models/files/bytesource.h"

#include <atomic>
#include <functional>
#include <memory>

namespace parboard {

/// Hears how much of a file is read, and stops the reading. Whoever reads parts of one file shares it; several
/// threads may, once it has ended.
class ReadWatch
{
public:
    /// `progress` hears 0 to 1 and says whether to go on.
    explicit ReadWatch(std::function<bool(double done)> progress) : m_progress(std::move(progress)) {}

    /// So many bytes more may be read.
    void expect(qint64 bytes) { m_expected += bytes; }
    /// So many bytes were read; an error if the reading is to stop.
    [[nodiscard]] Result<void> advance(qint64 bytes);
    /// Nobody listens any more: the file may be read on.
    void end() { m_progress = {}; }

private:
    std::function<bool(double done)> m_progress;
    qint64 m_expected = 0;
    std::atomic<qint64> m_read = 0;
};

/// Bytes whose reading is watched.
class WatchedSource : public ByteSource
{
public:
    WatchedSource(std::unique_ptr<ByteSource> source, std::shared_ptr<ReadWatch> watch)
        : m_source(std::move(source)), m_watch(std::move(watch))
    {
    }

    Result<qint64> read(char *to, qint64 most) override;
    [[nodiscard]] qint64 size() const override { return m_source->size(); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::shared_ptr<ReadWatch> m_watch;
};

} // namespace parboard
