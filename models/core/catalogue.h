#pragma once

#include "models/core/indicator.h"
#include "models/core/result.h"
#include "models/core/unit.h"

#include <QHash>
#include <QList>
#include <QString>

namespace parboard {

/// Everything the program knows before any figure: units, indicators, rules, breaks, targets. A plain value with
/// look-ups.
class Catalogue
{
public:
    int version = 0;
    QList<Unit> units;
    QList<Succession> successions;
    QList<Area> areas;
    QList<Indicator> indicators;
    QList<Rule> rules;
    QList<SeriesBreak> breaks;
    QList<Target> targets;

    /// Rebuilds the look-up tables; call after the lists were filled.
    void index();

    [[nodiscard]] const Unit *unit(UnitId id) const;
    [[nodiscard]] const Unit *unit(const QString &key) const;
    [[nodiscard]] const Indicator *indicator(IndicatorId id) const;
    [[nodiscard]] const Indicator *indicator(const QString &code) const;
    [[nodiscard]] const Area *area(const QString &code) const;
    /// Breaks that apply to the indicator `code` (its own, and patterns such as * and *district*).
    [[nodiscard]] QList<SeriesBreak> breaksOf(const QString &code) const;

    /// Units whose name, alias, key or code reads `text` (folded: no diacritics, no case). More than one when the name
    /// lives on with another territory (Hưng Yên of the 63 and of the 34). `scheme` keeps only units of that list
    /// (districts follow their province).
    [[nodiscard]] QList<const Unit *> unitsNamed(const QString &text,
                                                 std::optional<Scheme> scheme = std::nullopt) const;
    /// The one unit named `text`; an error sentence names near matches, or says that the name is ambiguous and how to
    /// choose.
    [[nodiscard]] Result<const Unit *> findUnit(const QString &text, std::optional<Scheme> scheme = std::nullopt) const;
    /// The indicator with this code; the error sentence names near matches.
    [[nodiscard]] Result<const Indicator *> findIndicator(const QString &code) const;

    /// Name for people; units whose name lives on in the other list are told apart when `scheme` is not given:
    /// "Hưng Yên (63 tỉnh)". Districts carry their province: "Lạc Thủy (Hòa Bình)".
    [[nodiscard]] QString displayName(const Unit &unit, Language language,
                                      std::optional<Scheme> scheme = std::nullopt) const;
    /// Units of a list, provinces first in the order of their codes, then their districts.
    [[nodiscard]] QList<const Unit *> unitsOf(Scheme scheme) const;

private:
    void indexUnits();

    QHash<UnitId, qsizetype> m_unitById;
    QHash<QString, qsizetype> m_unitByKey;
    QHash<IndicatorId, qsizetype> m_indicatorById;
    QHash<QString, qsizetype> m_indicatorByCode;
    QMultiHash<QString, qsizetype> m_unitByFolded;
    QHash<QString, QList<SeriesBreak>> m_breaksByIndicator;
};

} // namespace parboard
