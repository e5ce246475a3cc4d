#pragma once

#include "models/storage/claimversion.h"
#include "models/storage/database.h"

#include <QList>

namespace parboard {

/// What withdrawing a batch would do: nothing is written until it is confirmed.
struct WithdrawalPlan
{
    /// A cell with the claims that it would have again.
    struct Cell
    {
        CellKey cell;
        QList<Figure> before;
        QList<Figure> after;
    };

    QList<Cell> cells;
    QList<ClaimVersion> laterEdits; ///< changes made since to what the batch wrote: these stay as they are
};

/// Works out what withdrawing `batch` changes: claims that it added go to the bin, claims that it changed get back the
/// version before it, the choice between rivals is what it was. What somebody changed since is left alone and listed.
Result<WithdrawalPlan> planWithdrawal(const Database &database, BatchId batch);

/// Does it and notes the batch as withdrawn, within the caller's transaction. Errors: a locked period, a cell that was
/// changed since the plan was made.
Result<void> withdraw(const Database &database, const WithdrawalPlan &plan, BatchId withdrawn, const EditNote &note);

} // namespace parboard
