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
    /// Changes what is known of a source (its key stays) within the caller's transaction.
    [[nodiscard]] Result<void> update(const Source &source) const;
    /// Keeps the document of a source within the caller's transaction, in place of an earlier one.
    [[nodiscard]] Result<void> setContent(SourceId id, const SourceContent &content) const;
    /// The kept document; empty if there is none.
    [[nodiscard]] Result<SourceContent> content(SourceId id) const;
    /// Of each source that has a kept file, the file's name.
    [[nodiscard]] Result<QHash<SourceId, QString>> fileNames() const;
    /// What `person` typed in on `day` (kind entry); 0 if there is no such source yet.
    [[nodiscard]] Result<SourceId> ofEntry(const QString &person, QDate day) const;
    [[nodiscard]] Result<QHash<SourceId, Source>> all() const;
    /// The sources with these ids.
    [[nodiscard]] Result<QHash<SourceId, Source>> withIds(const QSet<SourceId> &ids) const;

private:
    const Database &m_database;
};

} // namespace parboard
