#include "models/storage/batchwithdrawal.h"

#include "models/storage/batchstore.h"
#include "models/storage/cellwriter.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace parboard {

namespace {

struct WithdrawalText
{
    Q_DECLARE_TR_FUNCTIONS(Withdrawal)
};

/// Works out one cell.
class CellWithdrawal
{
public:
    CellWithdrawal(BatchId batch, QList<Figure> claims, QList<ClaimVersion> versions)
        : m_batch(batch), m_claims(std::move(claims)), m_versions(std::move(versions))
    {
    }

    [[nodiscard]] QList<Figure> after() const
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

    [[nodiscard]] QList<ClaimVersion> laterEdits() const
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

private:
    /// A claim as it was before the batch first touched it; nothing if it did not exist then. What was done in between
    /// by others and taken back (undo, another withdrawal) is no state to come back to.
    [[nodiscard]] std::optional<Figure> versionBefore(int claim) const
    {
        std::optional<Figure> before;
        for (const ClaimVersion &version : m_versions) {
            if (version.claim == claim && version.note.batch == m_batch && version.old && version.old->batch != m_batch)
                before = version.old; // newest first: the last one found is the first that the batch did
        }
        return before;
    }

    /// Claims of others that the batch put into the bin and that are there still.
    [[nodiscard]] QList<Figure> removedByTheBatch() const
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
    void choose(QList<Figure> &claims) const
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

    BatchId m_batch;
    QList<Figure> m_claims;
    QList<ClaimVersion> m_versions; ///< newest first
};

Result<QSet<CellKey>> cellsTouchedBy(const Database &database, BatchId batch)
{
    Result<QSet<CellKey>> cells = FigureStore(database).cellsOfBatch(batch);
    if (!cells)
        return cells;
    const Result<QList<ClaimVersion>> versions = HistoryStore(database).touchedBy(batch);
    if (!versions)
        return versions.error();
    for (const ClaimVersion &version : *versions)
        cells->insert(version.cell);
    return cells;
}

} // namespace

Result<WithdrawalPlan> planWithdrawal(const Database &database, BatchId batch)
{
    const Result<Batch> known = BatchStore(database).find(batch);
    if (!known)
        return known.error();
    if (known->kind == QLatin1String("history"))
        return WithdrawalPlan(); // what others did elsewhere wrote nothing here
    const Result<QSet<CellKey>> cells = cellsTouchedBy(database, batch);
    if (!cells)
        return cells.error();
    WithdrawalPlan plan;
    for (const CellKey &cell : *cells) {
        Result<QList<Figure>> claims = FigureStore(database).claims(cell);
        if (!claims)
            return claims.error();
        Result<QList<ClaimVersion>> versions = HistoryStore(database).ofCell(cell);
        if (!versions)
            return versions.error();
        const CellWithdrawal withdrawal(batch, *claims, *versions);
        plan.laterEdits += withdrawal.laterEdits();
        const QList<Figure> after = withdrawal.after();
        if (after != *claims)
            plan.cells += {cell, *claims, after};
    }
    return plan;
}

Result<void> withdraw(const Database &database, const WithdrawalPlan &plan, BatchId withdrawn, const EditNote &note)
{
    CellWriter writer(database, note);
    for (const WithdrawalPlan::Cell &change : plan.cells) {
        const Result<QList<Figure>> now = FigureStore(database).claims(change.cell);
        if (!now)
            return now.error();
        if (!std::ranges::is_permutation(*now, change.before)) {
            return Error{
                WithdrawalText::tr("A figure that the withdrawal would change was changed meanwhile, so nothing "
                                   "was withdrawn. Look at the batch again and decide anew.")};
        }
        if (const Result<QList<Figure>> written = writer.write(change.cell, change.after); !written)
            return written.error();
    }
    return BatchStore(database).setWithdrawn(withdrawn, note.at);
}

} // namespace parboard
