#pragma once

#include "models/storage/claimversion.h"
#include "models/storage/database.h"

#include <QList>
#include <QSet>

#include <functional>

namespace parboard {

/// Up to so many cells a withdrawal is one step of undo: the versions before and after are then kept in memory (about
/// a kilobyte for each cell) and written by the thread of the window, both within a second.
inline constexpr qsizetype undoableCells = 5000;

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

    BatchId batch{};
    QList<Cell> cells;              ///< empty if there are more than undoableCells
    qsizetype cellCount = 0;        ///< all that it would change
    QList<ClaimVersion> laterEdits; ///< changes made since to what the batch wrote: these stay as they are; the first
                                    ///< of them
    qsizetype laterEditCount = 0;   ///< all of them
    quint64 fingerprint = 0;        ///< of what the cells hold that would change

    /// Whether the session can keep the step for undo.
    [[nodiscard]] bool isUndoable() const { return cellCount == cells.size(); }
};

/// Told how much of the work is done; false ends it.
using WithdrawalProgress = std::function<bool(int done, int all)>;

/// Works out what withdrawing `batch` changes: claims that it added go to the bin, claims that it changed get back the
/// version before it, the choice between rivals is what it was. What somebody changed since is left alone and listed.
/// Errors: `progress` ended it, what SQLite says.
Result<WithdrawalPlan> planWithdrawal(const Database &database, BatchId batch, const WithdrawalProgress &progress = {});

/// Does it and notes the batch as withdrawn, within the caller's transaction; tells the cells that changed. Cells that
/// nobody touched since the batch wrote them are taken together, one period at a time. Errors: a locked period, a cell
/// that was changed since the plan was made, `progress` ended it.
Result<QSet<CellKey>> withdraw(const Database &database, const WithdrawalPlan &plan, const EditNote &note,
                               const WithdrawalProgress &progress = {});

} // namespace parboard
