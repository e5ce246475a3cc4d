#pragma once

#include "models/storage/claimversion.h"

#include <QList>

namespace parboard {

/// What one cell would hold without a batch, and what was done since to what the batch wrote there. For WithdrawalWalk.
class CellWithdrawal
{
public:
    /// `versions`: the history of the cell, newest first.
    CellWithdrawal(BatchId batch, QList<Figure> claims, QList<ClaimVersion> versions);

    /// The claims without the batch, at most one chosen.
    [[nodiscard]] QList<Figure> after() const;
    /// Changes by hand of what the batch wrote; they stay.
    [[nodiscard]] QList<ClaimVersion> laterEdits() const;

private:
    [[nodiscard]] std::optional<Figure> versionBefore(int claim) const;
    [[nodiscard]] QList<Figure> removedByTheBatch() const;
    void choose(QList<Figure> &claims) const;

    BatchId m_batch;
    QList<Figure> m_claims;
    QList<ClaimVersion> m_versions; ///< newest first
};

} // namespace parboard
