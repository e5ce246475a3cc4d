#pragma once

#include <QByteArrayView>

#include <charconv>
#include <cmath>
#include <optional>

namespace parboard {

/// A number as workbooks write it ("92.56", "1E3", "-0.5"); nothing for anything else, also for NaN, infinity, and what
/// passes the range of a double ("1e400"): such a cell is told as text, so that the person sees it.
inline std::optional<double> tableNumber(QByteArrayView text)
{
    double number = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace parboard
