#include "models/storage/workstore.h"

#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Rows of figure f whose cell has another claim with another number. A claim's number tells that there are rivals
/// without a look at the rest of the cell.
const QString rivalCells =
    u"SELECT DISTINCT f.indicator_id, f.unit_id, f.scope FROM figure f WHERE f.period_id = :period AND f.claim > 1 "
    "AND f.value IS NOT NULL AND EXISTS (SELECT 1 FROM figure o WHERE o.period_id = f.period_id AND "
    "o.indicator_id = f.indicator_id AND o.unit_id = f.unit_id AND o.scope = f.scope AND o.value <> f.value)"_s;

/// One row if the claim in use was chosen with a reason and no claim came since.
const QString reasonedChoice =
    u"SELECT 1 FROM figure f JOIN history h ON h.period_id = f.period_id AND h.indicator_id = f.indicator_id AND "
    "h.unit_id = f.unit_id AND h.scope = f.scope AND h.claim = f.claim WHERE f.period_id = :period AND "
    "f.indicator_id = :indicator AND f.unit_id = :unit AND f.scope = :scope AND f.chosen = 1 AND h.action = 'choose' "
    "AND h.why IS NOT NULL AND NOT EXISTS (SELECT 1 FROM figure n JOIN batch b ON b.id = n.batch_id WHERE "
    "n.period_id = f.period_id AND n.indicator_id = f.indicator_id AND n.unit_id = f.unit_id AND n.scope = f.scope "
    "AND n.claim <> f.claim AND julianday(b.created_at) > julianday(h.at)) LIMIT 1"_s;

QDate dayIn(const Statement &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODateWithMs).toLocalTime().date();
}

QDate earlier(QDate left, QDate right)
{
    return left.isValid() && right.isValid() ? std::min(left, right) : left.isValid() ? left : right;
}

/// The days of batches and documents, by their row numbers.
Result<QHash<qint64, QDate>> daysOf(const Database &database, const QString &select, bool isMoment)
{
    QHash<qint64, QDate> days;
    Result<void> done = forEachRow(database, select, [&](const Statement &row) {
        days.insert(row.id(0), isMoment ? dayIn(row, 1) : row.date(1));
    });
    if (!done)
        return done.error();
    return days;
}

} // namespace

Result<QList<CellKey>> WorkStore::contested(const KeepReading &keepReading) const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    Statement select(m_database, rivalCells);
    Statement choice(m_database, reasonedChoice);
    QList<CellKey> open;
    for (auto it = periods->cbegin(); it != periods->cend() && keepReading(); ++it) {
        QList<CellKey> found;
        select.bind(u":period"_s, QVariant(it.key()));
        Result<void> read = forEachRow(select, [&](const Statement &row) {
            found += CellKey{UnitId(row.id(1)), IndicatorId(row.id(0)), Scope(row.integer(2)), it.value()};
        });
        if (!read)
            return read.error();
        for (const CellKey &cell : std::as_const(found)) {
            bool decided = false;
            choice.bind(u":period"_s, QVariant(it.key()))
                .bind(u":indicator"_s, QVariant(qint64(cell.indicator)))
                .bind(u":unit"_s, QVariant(qint64(cell.unit)))
                .bind(u":scope"_s, QVariant(int(cell.scope)));
            if (Result<void> asked = forEachRow(choice, [&decided](const Statement &) { decided = true; }); !asked)
                return asked.error();
            if (!decided)
                open += cell;
        }
    }
    return open;
}

Result<QList<UndocumentedFigures>> WorkStore::undocumented(const KeepReading &keepReading) const
{
    const Result<QVariant> any = queryValue(m_database, u"SELECT 1 FROM source WHERE kind = 'entry' LIMIT 1"_s);
    if (!any)
        return any.error();
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    QList<UndocumentedFigures> all;
    if (!any->isValid())
        return all;
    Statement select(m_database, u"SELECT f.unit_id, MIN(f.indicator_id), MIN(f.scope), COUNT(*) FROM figure f WHERE "
                                 "f.period_id = :period AND f.chosen = 1 AND f.value IS NOT NULL AND f.source_id IN "
                                 "(SELECT id FROM source WHERE kind = 'entry') GROUP BY f.unit_id"_s);
    for (auto it = periods->cbegin(); it != periods->cend() && keepReading(); ++it) {
        select.bind(u":period"_s, QVariant(it.key()));
        Result<void> read = forEachRow(select, [&](const Statement &row) {
            all += {{UnitId(row.id(0)), IndicatorId(row.id(1)), Scope(row.integer(2)), it.value()}, row.integer(3)};
        });
        if (!read)
            return read.error();
    }
    return all;
}

Result<QHash<UnitId, ReportedFigures>> WorkStore::reported(const Period &period) const
{
    const Result<qint64> id = PeriodStore(m_database).find(period);
    if (!id)
        return id.error();
    const Result<QHash<qint64, QDate>> entered = daysOf(m_database, u"SELECT id, created_at FROM batch"_s, true);
    if (!entered)
        return entered.error();
    const Result<QHash<qint64, QDate>> published =
        daysOf(m_database, u"SELECT id, published_on FROM source WHERE published_on IS NOT NULL"_s, false);
    if (!published)
        return published.error();
    QHash<UnitId, ReportedFigures> units;
    Statement select(m_database,
                     u"SELECT unit_id, indicator_id, batch_id, source_id FROM figure WHERE period_id = :period"_s);
    select.bind(u":period"_s, QVariant(*id));
    Result<void> read = forEachRow(select, [&](const Statement &row) {
        ReportedFigures &unit = units[UnitId(row.id(0))];
        unit.indicators << IndicatorId(row.id(1));
        unit.entered = earlier(unit.entered, entered->value(row.id(2)));
        unit.published = earlier(unit.published, published->value(row.id(3)));
    });
    if (!read)
        return read.error();
    // What was changed since carries the batch of the change: the version before tells when it first came.
    Statement old(m_database, u"SELECT unit_id, old_batch_id FROM history WHERE period_id = :period AND old_batch_id "
                              "IS NOT NULL"_s);
    old.bind(u":period"_s, QVariant(*id));
    Result<void> versions = forEachRow(old, [&](const Statement &row) {
        const auto unit = units.find(UnitId(row.id(0)));
        if (unit != units.end())
            unit->entered = earlier(unit->entered, entered->value(row.id(1)));
    });
    if (!versions)
        return versions.error();
    return units;
}

Result<QHash<IndicatorId, int>> WorkStore::newestYears(const QList<IndicatorId> &indicators) const
{
    QHash<IndicatorId, int> years;
    Statement select(m_database,
                     u"SELECT substr(p.to_date, 1, 4) FROM period p WHERE p.kind = :kind AND EXISTS (SELECT 1 FROM "
                     "figure f WHERE f.period_id = p.id AND f.indicator_id = :indicator) ORDER BY p.to_date DESC "
                     "LIMIT 1"_s);
    for (const IndicatorId indicator : indicators) {
        select.bind(u":kind"_s, QVariant(int(PeriodKind::Year))).bind(u":indicator"_s, QVariant(qint64(indicator)));
        Result<void> read = forEachRow(select, [&](const Statement &row) { years.insert(indicator, row.integer(0)); });
        if (!read)
            return read.error();
    }
    return years;
}

} // namespace parboard
