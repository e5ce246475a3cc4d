#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace parboard {

/// What went wrong: `sentence` is for the person (translated: what, where, what to do), `detail` for the log.
struct Error
{
    QString sentence;
    QString detail = {};
};

/// A value of type T, or an Error. Nothing below the GUI throws or shows a box; it returns one of these.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}     // implicit: `return value;` reads best
    Result(Error error) : m_content(std::move(error)) {} // implicit for the same reason

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<T>(m_content); }
    [[nodiscard]] T &value() & { return std::get<T>(m_content); }
    [[nodiscard]] T value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::get<T>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace parboard
