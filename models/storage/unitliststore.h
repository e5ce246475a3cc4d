#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QList>
#include <QString>

namespace parboard {

/// A person's own list of units to compare with.
struct UnitList
{
    QString name;
    QList<UnitId> units; ///< in the order that the person gave them

    bool operator==(const UnitList &) const = default;
};

/// Lists of units by name.
class UnitListStore
{
public:
    explicit UnitListStore(const Database &database) : m_database(database) {}

    /// Keeps the list in place of an earlier one of the same name, as one step.
    [[nodiscard]] Result<void> save(const UnitList &list) const;
    [[nodiscard]] Result<void> remove(const QString &name) const;
    /// By name.
    [[nodiscard]] Result<QList<UnitList>> all() const;

private:
    const Database &m_database;
};

} // namespace parboard
