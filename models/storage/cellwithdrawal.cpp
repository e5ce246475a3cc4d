#include "models/storage/cellwithdrawal.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace parboard {

CellWithdrawal::CellWithdrawal(BatchId batch, QList<Figure> claims, QList<ClaimVersion> versions)
    : m_batch(batch), m_claims(std::move(claims)), m_versions(std::move(versions))
{
}

QList<Figure> CellWithdrawal::after() const
{
    QList<Figure> after;
    for (const Figure &claim : m_claims) {
        const std::optional<Figure> kept = claim.batch == m_batch ? versionBefore(claim.claim) : claim;
        if (kept)
            after += *kept;
    }
    for (const Figure &removed : removedByTheBatch())
        after += removed;
    choose(after);
    return after;
}

QList<ClaimVersion> CellWithdrawal::laterEdits() const
{
    QList<ClaimVersion> later;
    for (const ClaimVersion &version : m_versions) {
        const bool took = version.old && version.old->batch == m_batch && version.note.batch != m_batch;
        const bool byHand = version.note.action == EditAction::Edit || version.note.action == EditAction::Restore ||
                            version.note.action == EditAction::Remove;
        // Put out of use by a rival, it is still what the batch wrote.
        const auto claim = std::ranges::find(m_claims, version.claim, &Figure::claim);
        const bool isUntouched = claim != m_claims.cend() && claim->batch == m_batch;
        if (took && byHand && !isUntouched)
            later += version;
    }
    return later;
}

/// A claim as it was before the batch first touched it; nothing if it did not exist then. What was done in between
/// by others and taken back (undo, another withdrawal) is no state to come back to.
std::optional<Figure> CellWithdrawal::versionBefore(int claim) const
{
    std::optional<Figure> before;
    for (const ClaimVersion &version : m_versions) {
        if (version.claim == claim && version.note.batch == m_batch && version.old && version.old->batch != m_batch)
            before = version.old; // newest first: the last one found is the first that the batch did
    }
    return before;
}

/// Claims of others that the batch put into the bin and that are there still.
QList<Figure> CellWithdrawal::removedByTheBatch() const
{
    QList<Figure> removed;
    QSet<int> seen;
    for (const ClaimVersion &version : m_versions) {
        const bool there = std::ranges::find(m_claims, version.claim, &Figure::claim) != m_claims.cend();
        if (there || seen.contains(version.claim))
            continue;
        seen << version.claim;
        const bool byBatch = version.note.batch == m_batch && version.note.action == EditAction::Remove;
        if (const std::optional<Figure> before = byBatch ? versionBefore(version.claim) : std::nullopt)
            removed += *before;
    }
    return removed;
}

/// Leaves at most one chosen: the one in use now if the batch did not write it, else the one that was in use before
/// the batch, else the only one that is there.
void CellWithdrawal::choose(QList<Figure> &claims) const
{
    const auto isThere = [&claims](int claim) {
        return std::ranges::find(claims, claim, &Figure::claim) != claims.end();
    };
    const auto current = std::ranges::find(m_claims, true, &Figure::chosen);
    const bool stays = current != m_claims.cend() && current->batch != m_batch && isThere(current->claim);
    int chosen = stays ? current->claim : 0;
    for (const ClaimVersion &version : m_versions) {
        if (!stays && version.note.batch == m_batch && version.old && version.old->chosen && isThere(version.claim))
            chosen = version.claim;
    }
    if (chosen == 0 && claims.size() == 1)
        chosen = claims.constFirst().claim;
    for (Figure &claim : claims)
        claim.chosen = claim.claim == chosen;
}

} // namespace parboard
