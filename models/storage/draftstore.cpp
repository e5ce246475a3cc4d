#include "models/storage/draftstore.h"

#include "models/storage/figurerows.h"
#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<void> DraftStore::set(const CellKey &cell, const QString &text, const QDateTime &at) const
{
    const Result<qint64> period =
        text.isEmpty() ? PeriodStore(m_database).find(cell.period) : PeriodStore(m_database).idOf(cell.period);
    if (!period)
        return period.error();
    Statement change(m_database, text.isEmpty()
                                     ? u"DELETE FROM draft WHERE "_s + ofCell
                                     : u"INSERT INTO draft (period_id, indicator_id, unit_id, scope, text, at) "
                                       "VALUES (:period, :indicator, :unit, :scope, :text, :at) ON CONFLICT "
                                       "DO UPDATE SET text = excluded.text, at = excluded.at"_s);
    bindCell(change, cell, *period);
    if (!text.isEmpty())
        change.bind(u":text"_s, text).bind(u":at"_s, at.toUTC().toString(Qt::ISODateWithMs));
    return change.run();
}

Result<QHash<CellKey, QString>> DraftStore::all() const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    QHash<CellKey, QString> drafts;
    Result<void> done = forEachRow(
        m_database, u"SELECT period_id, indicator_id, unit_id, scope, text FROM draft"_s, [&](const Statement &row) {
            drafts.insert({UnitId(row.id(2)), IndicatorId(row.id(1)), Scope(row.integer(3)), periods->value(row.id(0))},
                          row.text(4));
        });
    if (!done)
        return done.error();
    return drafts;
}

} // namespace parboard
