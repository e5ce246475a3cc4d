#pragma once

#include "models/core/source.h"
#include "models/storage/database.h"

#include <QHash>
#include <QSet>

namespace parboard {

/// Documents that figures come from.
class SourceStore
{
public:
    explicit SourceStore(const Database &database) : m_database(database) {}

    /// Adds `source` within the caller's transaction and tells its id.
    [[nodiscard]] Result<SourceId> add(const Source &source) const;
    [[nodiscard]] Result<QHash<SourceId, Source>> all() const;
    /// The sources with these ids.
    [[nodiscard]] Result<QHash<SourceId, Source>> withIds(const QSet<SourceId> &ids) const;

private:
    const Database &m_database;
};

} // namespace parboard
