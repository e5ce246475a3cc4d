#include "models/storage/batchwithdrawal.h"

#include "models/storage/batchstore.h"
#include "models/storage/cellwriter.h"
#include "models/storage/figurerows.h"
#include "models/storage/historyrows.h"
#include "models/storage/withdrawalwalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WithdrawalText
{
    Q_DECLARE_TR_FUNCTIONS(Withdrawal)
};

/// So many later edits are kept to be named, the others are only counted.
constexpr qsizetype laterEditsNamed = 1000;

/// A number that changes with what the cell holds; of many cells they are added, whatever the order.
quint64 fingerprintOf(const CellKey &cell, const QList<Figure> &claims)
{
    quint64 sum = 0;
    for (const Figure &claim : claims) {
        sum += qHashMulti(0, cell, claim.claim, claim.value.value_or(0), claim.value.has_value(),
                          claim.denominator.value_or(0), int(claim.status), int(claim.qualifier), qint64(claim.source),
                          qint64(claim.batch), claim.chosen, claim.note);
    }
    return sum;
}

/// Nothing there was ever changed: that it is there, and how often, is all that can differ.
quint64 fingerprintOf(const WithdrawalWalk::Untouched &untouched)
{
    auto sum = quint64(untouched.claims);
    for (const CellKey &cell : untouched.cells)
        sum += qHash(cell, 1);
    return sum;
}

/// Adds up what a walk meets.
class PlanTaker
{
public:
    PlanTaker(const Database &database, BatchId batch) : m_reader(database) { m_plan.batch = batch; }

    Result<void> take(const WithdrawalWalk::Untouched &untouched)
    {
        m_plan.cellCount += untouched.cells.size();
        m_plan.fingerprint += fingerprintOf(untouched);
        for (const CellKey &cell : untouched.cells) {
            if (!isWithinUndo())
                break;
            const Result<QList<Figure>> claims = m_reader.claims(cell);
            if (!claims)
                return claims.error();
            m_plan.cells += {cell, *claims, {}};
        }
        return {};
    }

    Result<void> take(const WithdrawalPlan::Cell &change, const QList<ClaimVersion> &laterEdits)
    {
        m_plan.laterEditCount += laterEdits.size();
        if (m_plan.laterEdits.size() < laterEditsNamed)
            m_plan.laterEdits += laterEdits;
        if (change.after == change.before)
            return {};
        ++m_plan.cellCount;
        m_plan.fingerprint += fingerprintOf(change.cell, change.before);
        if (isWithinUndo())
            m_plan.cells += change;
        return {};
    }

    /// The later edits that are named come newest first.
    WithdrawalPlan plan()
    {
        std::ranges::sort(m_plan.laterEdits, std::greater(), &ClaimVersion::id);
        return std::move(m_plan);
    }

private:
    /// Too many for undo: then none is kept.
    bool isWithinUndo()
    {
        if (m_plan.cellCount > undoableCells)
            m_plan.cells.clear();
        return m_plan.cellCount <= undoableCells;
    }

    WithdrawalPlan m_plan;
    CellReader m_reader;
};

/// Puts claims in untouched cells into the bin, a period at a time: the same rows of history as by CellWriter.
class UntouchedRemover
{
public:
    UntouchedRemover(const Database &database, BatchId batch, const EditNote &note)
        : m_batch(batch), m_note(note),
          m_keep(
              database,
              u"INSERT INTO history (period_id, indicator_id, unit_id, scope, claim, action, at, by, why, batch_id, "_s +
                  oldClaimColumns +
                  u") SELECT f.period_id, f.indicator_id, f.unit_id, f.scope, f.claim, :action, :edited_at, :by, "
                  ":why, :edit_batch, f.value, f.denominator, f.status, f.qualifier, f.data_from, f.data_to, "
                  "f.as_of, f.source_id, f.batch_id, f.chosen, f.note"_s +
                  locatorColumns + u" FROM figure f"_s + locatorJoin +
                  u"WHERE f.period_id = :period AND f.batch_id = :batch AND "_s + WithdrawalWalk::isUntouched()),
          // The history of this withdrawal tells which they were; their locators go with them.
          m_remove(database, u"DELETE FROM figure AS f WHERE f.period_id = :period AND f.batch_id = :batch AND EXISTS "
                             "(SELECT 1 FROM history h WHERE h.period_id = f.period_id AND h.indicator_id = "
                             "f.indicator_id AND h.unit_id = f.unit_id AND h.scope = f.scope AND h.claim = f.claim "
                             "AND h.batch_id = :edit_batch)"_s)
    {
    }

    Result<void> remove(qint64 period)
    {
        bindNote(m_keep, m_note);
        bindPlace(m_keep, period);
        if (Result<void> kept = m_keep.run(); !kept)
            return kept;
        m_remove.bind(u":edit_batch"_s, QVariant(qint64(m_note.batch)));
        bindPlace(m_remove, period);
        return m_remove.run();
    }

private:
    void bindPlace(Statement &statement, qint64 period) const
    {
        statement.bind(u":period"_s, QVariant(period)).bind(u":batch"_s, QVariant(qint64(m_batch)));
    }

    BatchId m_batch;
    const EditNote &m_note;
    Statement m_keep;
    Statement m_remove;
};

Error changedMeanwhile()
{
    return {WithdrawalText::tr("A figure that the withdrawal would change was changed meanwhile, so nothing "
                               "was withdrawn. Look at the batch again and decide anew.")};
}

/// The cells of the plan, each as it was planned.
Result<QSet<CellKey>> withdrawPlanned(const WithdrawalPlan &plan, CellWriter &writer)
{
    QSet<CellKey> changed;
    for (const WithdrawalPlan::Cell &change : plan.cells) {
        const Result<QList<Figure>> now = writer.claims(change.cell);
        if (!now)
            return now.error();
        if (!std::ranges::is_permutation(*now, change.before))
            return changedMeanwhile();
        if (const Result<QList<Figure>> written = writer.write(change.cell, change.after); !written)
            return written.error();
        changed << change.cell;
    }
    return changed;
}

/// The plan worked out once more and done at once: it must come out as the same.
Result<QSet<CellKey>> withdrawAnew(const Database &database, const WithdrawalPlan &plan, const EditNote &note,
                                   CellWriter &writer, const WithdrawalProgress &progress)
{
    QSet<CellKey> changed;
    quint64 fingerprint = 0;
    UntouchedRemover remover(database, plan.batch, note);
    const auto takeUntouched = [&](const WithdrawalWalk::Untouched &untouched) -> Result<void> {
        fingerprint += fingerprintOf(untouched);
        for (const CellKey &cell : untouched.cells) {
            if (Result<void> unlocked = writer.checkLock(cell); !unlocked)
                return unlocked;
            changed << cell;
        }
        return remover.remove(untouched.period);
    };
    const auto takeCell = [&](const WithdrawalPlan::Cell &change, const QList<ClaimVersion> &) -> Result<void> {
        if (change.after == change.before)
            return {};
        fingerprint += fingerprintOf(change.cell, change.before);
        changed << change.cell;
        const Result<QList<Figure>> written = writer.write(change.cell, change.after);
        return written ? Result<void>() : written.error();
    };
    if (const Result<void> done = WithdrawalWalk(database, plan.batch, progress).run(takeUntouched, takeCell); !done)
        return done.error();
    if (fingerprint != plan.fingerprint || changed.size() != plan.cellCount)
        return changedMeanwhile();
    return changed;
}

} // namespace

Result<WithdrawalPlan> planWithdrawal(const Database &database, BatchId batch, const WithdrawalProgress &progress)
{
    const Result<Batch> known = BatchStore(database).find(batch);
    if (!known)
        return known.error();
    if (known->kind == QLatin1String("history")) {
        WithdrawalPlan nothing; // what others did elsewhere wrote nothing here
        nothing.batch = batch;
        return nothing;
    }
    PlanTaker taker(database, batch);
    const Result<void> done =
        WithdrawalWalk(database, batch, progress)
            .run([&](const WithdrawalWalk::Untouched &untouched) { return taker.take(untouched); },
                 [&](const WithdrawalPlan::Cell &change, const QList<ClaimVersion> &laterEdits) {
                     return taker.take(change, laterEdits);
                 });
    if (!done)
        return done.error();
    return taker.plan();
}

Result<QSet<CellKey>> withdraw(const Database &database, const WithdrawalPlan &plan, const EditNote &note,
                               const WithdrawalProgress &progress)
{
    CellWriter writer(database, note);
    Result<QSet<CellKey>> changed =
        plan.isUndoable() ? withdrawPlanned(plan, writer) : withdrawAnew(database, plan, note, writer, progress);
    if (!changed)
        return changed;
    if (const Result<void> noted = BatchStore(database).setWithdrawn(plan.batch, note.at); !noted)
        return noted.error();
    return changed;
}

} // namespace parboard
