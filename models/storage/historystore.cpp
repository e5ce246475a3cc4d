#include "models/storage/historystore.h"

#include "models/storage/cellreader.h"
#include "models/storage/historyrows.h"
#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<void> HistoryStore::add(const ClaimVersion &version) const
{
    const Result<qint64> period = PeriodStore(m_database).find(version.cell.period);
    if (!period)
        return period.error();
    Statement insert(m_database, insertVersion(version.old.has_value()));
    bindVersion(insert, version, *period);
    return insert.run();
}

Result<QList<ClaimVersion>> HistoryStore::ofCell(const CellKey &cell) const
{
    return CellReader(m_database).versions(cell);
}

Result<QList<ClaimVersion>> HistoryStore::removed(int most) const
{
    Statement select(m_database,
                     u"SELECT "_s + versionColumns +
                         u" FROM history h WHERE h.old_status IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                         "history n WHERE n.period_id = h.period_id AND n.indicator_id = h.indicator_id AND "
                         "n.unit_id = h.unit_id AND n.scope = h.scope AND n.claim = h.claim AND n.id > h.id) "
                         "AND NOT EXISTS (SELECT 1 FROM figure f WHERE f.period_id = h.period_id AND "
                         "f.indicator_id = h.indicator_id AND f.unit_id = h.unit_id AND f.scope = h.scope "
                         "AND f.claim = h.claim) ORDER BY h.id DESC LIMIT :most"_s);
    select.bind(u":most"_s, QVariant(most));
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    QList<ClaimVersion> versions;
    Result<void> done = forEachRow(select, [&](const Statement &row) { versions += versionIn(row, *periods); });
    if (!done)
        return done.error();
    return versions;
}

} // namespace parboard
