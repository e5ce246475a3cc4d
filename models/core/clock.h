#pragma once

#include <QDateTime>

namespace parboard {

/// The only way to the current time, so that tests can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
};

/// The computer's clock, or the moment in SOURCE_DATE_EPOCH (seconds since 1970, UTC) when that variable is set.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime moment) : m_moment(std::move(moment)) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

} // namespace parboard
