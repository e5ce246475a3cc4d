#pragma once

#include "models/storage/batchwithdrawal.h"
#include "models/storage/cellreader.h"

namespace parboard {

/// Goes through the cells that a batch touched and works out what each of them would hold without it. The one way for
/// planning a withdrawal and for doing it, so that both mean the same.
class WithdrawalWalk
{
public:
    /// Cells of one period in which there is nothing but what the batch wrote, untouched since: they would be empty.
    struct Untouched
    {
        qint64 period = 0; ///< row number
        QList<CellKey> cells;
        qsizetype claims = 0;
    };
    using TakeUntouched = std::function<Result<void>(const Untouched &untouched)>;
    using TakeCell =
        std::function<Result<void>(const WithdrawalPlan::Cell &change, const QList<ClaimVersion> &laterEdits)>;

    WithdrawalWalk(const Database &database, BatchId batch, const WithdrawalProgress &progress)
        : m_database(database), m_batch(batch), m_progress(progress), m_reader(database)
    {
    }

    /// One call for each period with untouched cells, one for each other cell (with nothing in `laterEdits`, or with
    /// the same before and after, too).
    Result<void> run(const TakeUntouched &takeUntouched, const TakeCell &takeCell);

    /// Condition of a claim `f` of the batch (:batch) that lies in an untouched cell.
    static QString isUntouched();

private:
    [[nodiscard]] Result<Untouched> untouchedIn(qint64 id, const Period &period) const;
    [[nodiscard]] Result<QSet<CellKey>> othersIn(qint64 id, const Period &period) const;
    [[nodiscard]] Result<void> goOn(int done, int all) const;
    Result<void> visit(const CellKey &cell, const TakeCell &take);
    /// Visits the cells and calls `look` now and then, which may end it with an error.
    [[nodiscard]] Result<void> visitAll(const QSet<CellKey> &cells, const TakeCell &takeCell,
                                        const std::function<Result<void>()> &look);

    const Database &m_database;
    BatchId m_batch;
    const WithdrawalProgress &m_progress;
    CellReader m_reader;
};

} // namespace parboard
