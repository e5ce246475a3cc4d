#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/proposal.h"

#include <QByteArrayView>

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>

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

/// What a name in a table is: an entry of the catalogue, left out on purpose, or unknown.
template <typename Id>
struct FoundName
{
    std::optional<Id> id = {};
    bool leftOut = false;
    QStringList proposals = {}; ///< of unknown names
    QString contradiction = {}; ///< sentence: name and code say different things
};

/// Finds units, indicators, levels and periods by the texts of cells. Answers are kept: the same text is looked up
/// once.
class NameLookup
{
public:
    /// The catalogue must outlive the look-up.
    NameLookup(const Catalogue &catalogue, NameDecisions decisions);

    /// The unit called `name` (may be empty) with the official code or own key `code` (may be empty) in `period`:
    /// codes and names were used again in 2025.
    [[nodiscard]] const FoundName<UnitId> &unit(QByteArrayView name, QByteArrayView code, const Period &period);
    /// By code, name or short name.
    [[nodiscard]] const FoundName<IndicatorId> &indicator(QByteArrayView text);
    [[nodiscard]] std::optional<Period> period(QByteArrayView text);
    /// By code or by the Vietnamese words for the levels; an empty text is the unit as a whole.
    [[nodiscard]] std::optional<Scope> scope(QByteArrayView text);

private:
    [[nodiscard]] FoundName<UnitId> findUnit(const QString &name, const QString &code, const Period &period) const;
    [[nodiscard]] FoundName<UnitId> unitByName(const QString &name, QDate day) const;
    [[nodiscard]] FoundName<IndicatorId> findIndicator(const QString &text) const;

    const Catalogue &m_catalogue;
    NameDecisions m_decisions;
    QHash<QString, IndicatorId> m_indicators; ///< by folded name
    TextCache<FoundName<UnitId>> m_units;
    TextCache<FoundName<IndicatorId>> m_indicatorTexts;
    TextCache<std::optional<Period>> m_periods;
    TextCache<std::optional<Scope>> m_scopes;
};

} // namespace parboard
