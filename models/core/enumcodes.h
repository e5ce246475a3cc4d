#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace parboard {

/// The fixed spellings of an enum in files and JSON: one table per enum, read both ways.
template <typename Enum, std::size_t Size>
using EnumCodes = std::array<std::pair<Enum, const char *>, Size>;

/// The code of `value`, or an empty string if the table lacks it.
template <typename Enum, std::size_t Size>
QString codeIn(const EnumCodes<Enum, Size> &codes, Enum value)
{
    for (const auto &[key, code] : codes) {
        if (key == value)
            return QLatin1String(code);
    }
    return {};
}

/// The value spelled `text` (exact), or nothing.
template <typename Enum, std::size_t Size>
std::optional<Enum> valueIn(const EnumCodes<Enum, Size> &codes, QStringView text)
{
    for (const auto &[key, code] : codes) {
        if (text == QLatin1String(code))
            return key;
    }
    return std::nullopt;
}

} // namespace parboard
