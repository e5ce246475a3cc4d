#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/proposal.h"
#include "models/exchange/textcache.h"

#include <QByteArrayView>

#include <optional>
#include <string>

namespace parboard {

/// What a name in a table is: an entry of the catalogue, left out on purpose, or unknown.
template <typename Id>
struct FoundName
{
    std::optional<Id> id = {};
    bool leftOut = false;
    QString contradiction = {}; ///< sentence: name and code say different things
};

/// Finds units, indicators, levels and periods by the texts of cells. Answers are kept: the same text is looked up
/// once. What the catalogue knows goes before what a person decided: a decision about the code 02 of 2026 must not
/// touch the code 02 of 2020.
class NameLookup
{
public:
    /// The catalogue must outlive the look-up.
    NameLookup(const Catalogue &catalogue, NameDecisions decisions);

    /// The unit with this name and official code, as both were in force when `period` ended: 15 was Yên Bái until June
    /// 2025 and is Lào Cai since. Either text may be empty. The answer is valid until the next look-up.
    [[nodiscard]] const FoundName<UnitId> &unit(QByteArrayView name, QByteArrayView code, const Period &period);
    /// The indicator with this code or name; the answer is valid until the next look-up.
    [[nodiscard]] const FoundName<IndicatorId> &indicator(QByteArrayView text);
    [[nodiscard]] std::optional<Period> period(QByteArrayView text);
    [[nodiscard]] std::optional<Scope> scope(QByteArrayView text);

    /// True for the words of rows that sum up a table ("Tổng số"): they are about the unit of the sheet.
    [[nodiscard]] static bool isTotal(QByteArrayView text);
    /// Keys of units that an unknown name or code may mean, the likeliest first. Not for every row: all names are
    /// compared.
    [[nodiscard]] QStringList unitsLike(QByteArrayView name, QByteArrayView code, const Period &period) const;
    /// Codes of indicators that an unknown text may mean.
    [[nodiscard]] QStringList indicatorsLike(QByteArrayView text) const;

private:
    [[nodiscard]] FoundName<UnitId> findUnit(const QString &name, const QString &code, const Period &period) const;
    [[nodiscard]] const Unit *unitWithCode(const QString &code, QDate day) const;
    [[nodiscard]] FoundName<IndicatorId> findIndicator(const QString &text) const;

    const Catalogue &m_catalogue;
    NameDecisions m_decisions;
    QHash<QString, IndicatorId> m_indicators; ///< by folded name; 0 where two share it
    QList<QDate> m_changes;                   ///< days on which a name may begin to mean something else, in order
    std::string m_key;                        ///< kept for its memory
    TextCache<FoundName<UnitId>> m_units;
    TextCache<FoundName<IndicatorId>> m_indicatorTexts;
    TextCache<std::optional<Period>> m_periods;
    TextCache<std::optional<Scope>> m_scopes;

    // The last look-ups, without a hash where rows repeat them:
    const FoundName<UnitId> *m_lastUnit = nullptr; ///< in m_units, to which nothing is added beside it
    std::string m_lastName;
    std::string m_lastCode;
    QDate m_lastDay;
    std::string m_lastPeriodText;
    std::optional<Period> m_lastPeriod;
};

} // namespace parboard
