#pragma once

#include "models/core/catalogue.h"

#include <QHash>
#include <QList>

#include <optional>

namespace parboard {

/// Which provinces became which: the succession table as look-ups (NQ 202/2025/QH15: 52 of the 63 became 23 of the 34,
/// 11 stayed as they were). Codes and names play no part: both were reused for other territories. Districts have no
/// place in it. Keeps a reference to the catalogue.
class Crosswalk
{
public:
    explicit Crosswalk(const Catalogue &catalogue);

    /// The units that `unit` was made of when it began, in the order of their codes; empty if it was made of none.
    [[nodiscard]] QList<UnitId> predecessors(UnitId unit) const { return m_predecessors.value(unit); }
    /// The unit that `unit` became part of when it ended.
    [[nodiscard]] std::optional<UnitId> successor(UnitId unit) const;
    /// The units that `unit` is in the list `scheme`: itself if it is in it, else what it became part of, or what it
    /// was made of. Empty for units that the list does not know, such as departments.
    [[nodiscard]] QList<UnitId> in(Scheme scheme, UnitId unit) const;
    /// The same for several units, each once, in their order.
    [[nodiscard]] QList<UnitId> in(Scheme scheme, const QList<UnitId> &units) const;
    /// True if a figure of `period` about `unit` can only be put together from its predecessors: the period ended
    /// before the unit began.
    [[nodiscard]] bool isBeforeUnit(UnitId unit, const Period &period) const;
    /// True if `unit` was part of another one before `period` began.
    [[nodiscard]] bool isAfterUnit(UnitId unit, const Period &period) const;

private:
    const Catalogue &m_catalogue;
    QHash<UnitId, QList<UnitId>> m_predecessors;
    QHash<UnitId, UnitId> m_successor;
};

} // namespace parboard
