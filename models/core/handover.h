#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace parboard {

/// Hands values from one thread that makes them to another that uses them. The maker is at most `most` values ahead, so
/// that memory does not grow with their number.
template <typename T>
class HandOver
{
public:
    explicit HandOver(std::size_t most) : m_most(most) {}

    /// The maker's: waits until there is room; false if nobody takes any more.
    bool give(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_values.size() < m_most || m_isClosed; });
        if (m_isClosed)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }
    /// The maker's: nothing more comes.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        m_changed.notify_all();
    }

    /// The user's: waits for the next value; nothing after the last one.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty() || m_hasEnded; });
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }
    /// The user's: nothing more is taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    bool m_hasEnded = false;
    bool m_isClosed = false;
};

} // namespace parboard
