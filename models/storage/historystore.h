#pragma once

#include "models/storage/claimversion.h"
#include "models/storage/database.h"

#include <QList>

namespace parboard {

/// Old versions of claims, removed claims included.
class HistoryStore
{
public:
    explicit HistoryStore(const Database &database) : m_database(database) {}

    /// Keeps a version that is about to be replaced or removed (`version.old`), or the coming back of a claim; within
    /// the caller's transaction. The id of `version` is not used.
    [[nodiscard]] Result<void> add(const ClaimVersion &version) const;
    /// What was done to the claims of a cell, newest first.
    [[nodiscard]] Result<QList<ClaimVersion>> ofCell(const CellKey &cell) const;
    /// The bin: claims that are not there now as they last were, the last removed first, at most `most`.
    [[nodiscard]] Result<QList<ClaimVersion>> removed(int most) const;

private:
    const Database &m_database;
};

} // namespace parboard
