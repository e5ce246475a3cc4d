#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QHash>

namespace parboard {

/// Texts typed into cells that are not figures yet: being typed, or not readable as a number.
class DraftStore
{
public:
    explicit DraftStore(const Database &database) : m_database(database) {}

    /// Keeps `text`; an empty one removes the draft.
    [[nodiscard]] Result<void> set(const CellKey &cell, const QString &text, const QDateTime &at) const;
    [[nodiscard]] Result<QHash<CellKey, QString>> all() const;

private:
    const Database &m_database;
};

} // namespace parboard
