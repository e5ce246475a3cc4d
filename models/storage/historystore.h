#pragma once

#include "models/storage/claimversion.h"
#include "models/storage/database.h"

#include <QList>

#include <functional>

namespace parboard {

/// Old versions of claims, removed claims included.
class HistoryStore
{
public:
    explicit HistoryStore(const Database &database) : m_database(database) {}

    /// Keeps a version that is about to be replaced or removed (`version.old`), or the coming back of a claim; within
    /// the caller's transaction. The id of `version` is not used.
    [[nodiscard]] Result<void> add(const ClaimVersion &version) const;
    /// True if anything was ever done to claims of the period with this row number after they were added.
    [[nodiscard]] Result<bool> holds(qint64 period) const;
    /// What was done to the claims of a cell, newest first.
    [[nodiscard]] Result<QList<ClaimVersion>> ofCell(const CellKey &cell) const;
    /// The same by the time at which it was done, the latest first: versions that came with a bundle stand in ofCell()
    /// where they came, not where they happened.
    [[nodiscard]] Result<QList<ClaimVersion>> storyOf(const CellKey &cell) const;
    /// Every version, cell by cell, in each the oldest first; one at a time, so that memory does not grow. `take`
    /// returns false to stop.
    [[nodiscard]] Result<void> forEach(const std::function<bool(const ClaimVersion &)> &take) const;
    /// The bin: claims that are not there now as they last were, the last removed first, at most `most`.
    [[nodiscard]] Result<QList<ClaimVersion>> removed(int most) const;

private:
    const Database &m_database;
};

} // namespace parboard
