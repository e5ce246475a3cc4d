#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace parboard {

/// A cache of what texts mean, looked up without making a string.
template <typename Value>
class TextCache
{
public:
    [[nodiscard]] const Value *find(std::string_view text) const
    {
        const auto found = m_values.find(text);
        return found == m_values.end() ? nullptr : &found->second;
    }
    const Value &insert(std::string_view text, Value value)
    {
        if (m_values.size() >= most) // a column of ever new texts must not fill the memory
            m_values.clear();
        return m_values.insert_or_assign(std::string(text), std::move(value)).first->second;
    }

private:
    static constexpr std::size_t most = 50'000;

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_map<std::string, Value, Hash, std::equal_to<>> m_values;
};

} // namespace parboard
