#include "models/storage/withdrawalwalk.h"

#include "models/storage/cellwithdrawal.h"
#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

#include <QCoreApplication>

#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WalkText
{
    Q_DECLARE_TR_FUNCTIONS(Withdrawal)
};

using CellsByPeriod = QHash<qint64, QSet<CellKey>>;

CellKey cellOf(const Statement &row, int first, const Period &period)
{
    return {UnitId(row.id(first + 1)), IndicatorId(row.id(first)), Scope(row.integer(first + 2)), period};
}

/// The cells of which the history tells that the batch changed them, or that what it wrote was changed.
Result<CellsByPeriod> cellsInHistory(const Database &database, BatchId batch, const QHash<qint64, Period> &periods)
{
    CellsByPeriod cells;
    Statement select(database, u"SELECT period_id, indicator_id, unit_id, scope FROM history WHERE batch_id = :batch "
                               "UNION SELECT period_id, indicator_id, unit_id, scope FROM history WHERE "
                               "old_batch_id = :batch"_s);
    select.bind(u":batch"_s, QVariant(qint64(batch)));
    Result<void> done =
        forEachRow(select, [&](const Statement &row) { cells[row.id(0)] << cellOf(row, 1, periods.value(row.id(0))); });
    if (!done)
        return done.error();
    return cells;
}

} // namespace

QString WithdrawalWalk::isUntouched()
{
    const QString sameCell =
        u"%1.period_id = f.period_id AND %1.indicator_id = f.indicator_id AND %1.unit_id = f.unit_id "
        "AND %1.scope = f.scope"_s;
    return u"NOT EXISTS (SELECT 1 FROM history n WHERE %1) AND NOT EXISTS (SELECT 1 FROM figure o WHERE %2 AND "
           "o.batch_id <> f.batch_id)"_s.arg(sameCell.arg(u"n"), sameCell.arg(u"o"));
}

Result<void> WithdrawalWalk::goOn(int done, int all) const
{
    if (m_progress && !m_progress(done, all))
        return Error{WalkText::tr("It was stopped; nothing was changed.")};
    return {};
}

Result<void> WithdrawalWalk::visit(const CellKey &cell, const TakeCell &take)
{
    Result<QList<Figure>> claims = m_reader.claims(cell);
    if (!claims)
        return claims.error();
    Result<QList<ClaimVersion>> versions = m_reader.versions(cell);
    if (!versions)
        return versions.error();
    const CellWithdrawal withdrawal(m_batch, *claims, std::move(versions).value());
    return take({cell, *claims, withdrawal.after()}, withdrawal.laterEdits());
}

Result<void> WithdrawalWalk::visitAll(const QSet<CellKey> &cells, const TakeCell &takeCell,
                                      const std::function<Result<void>()> &look)
{
    constexpr int cellsBetweenLooks = 200;
    int visited = 0;
    for (const CellKey &cell : cells) {
        Result<void> done = ++visited % cellsBetweenLooks == 0 ? look() : Result<void>();
        if (done)
            done = visit(cell, takeCell);
        if (!done)
            return done;
    }
    return {};
}

Result<void> WithdrawalWalk::run(const TakeUntouched &takeUntouched, const TakeCell &takeCell)
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    const Result<CellsByPeriod> inHistory = cellsInHistory(m_database, m_batch, *periods);
    if (!inHistory)
        return inHistory.error();
    Statement select(
        m_database, u"SELECT f.indicator_id, f.unit_id, f.scope, (%1) FROM figure f WHERE f.period_id = "
                    ":period AND f.batch_id = :batch ORDER BY f.indicator_id, f.unit_id, f.scope"_s.arg(isUntouched()));
    int done = 0;
    for (auto period = periods->cbegin(); period != periods->cend(); ++period, ++done) {
        Untouched untouched{period.key(), {}, 0};
        QSet<CellKey> others = inHistory->value(period.key());
        select.bind(u":period"_s, QVariant(period.key())).bind(u":batch"_s, QVariant(qint64(m_batch)));
        Result<void> read = forEachRow(select, [&](const Statement &row) {
            const CellKey cell = cellOf(row, 0, *period);
            if (row.integer(3) == 0) {
                others << cell;
                return;
            }
            ++untouched.claims;
            if (untouched.cells.isEmpty() || untouched.cells.constLast() != cell)
                untouched.cells += cell;
        });
        if (read)
            read = goOn(done, int(periods->size()));
        if (read && !untouched.cells.isEmpty())
            read = takeUntouched(untouched);
        if (read)
            read = visitAll(others, takeCell, [&] { return goOn(done, int(periods->size())); });
        if (!read)
            return read;
    }
    return goOn(done, int(periods->size()));
}

} // namespace parboard
