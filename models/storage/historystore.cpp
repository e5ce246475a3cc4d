#include "models/storage/historystore.h"

#include "models/storage/cellreader.h"
#include "models/storage/historyrows.h"
#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

#include <algorithm>
#include <functional>

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

Result<bool> HistoryStore::holds(qint64 period) const
{
    const Result<QVariant> found =
        queryValue(m_database, u"SELECT EXISTS (SELECT 1 FROM history WHERE period_id = %1)"_s.arg(period));
    if (!found)
        return found.error();
    return found->toBool();
}

Result<QList<ClaimVersion>> HistoryStore::ofCell(const CellKey &cell) const
{
    return CellReader(m_database).versions(cell);
}

Result<QList<ClaimVersion>> HistoryStore::storyOf(const CellKey &cell) const
{
    Result<QList<ClaimVersion>> versions = ofCell(cell);
    if (versions)
        std::ranges::stable_sort(*versions, std::ranges::greater(),
                                 [](const ClaimVersion &version) { return version.note.at; });
    return versions;
}

Result<void> HistoryStore::forEach(const std::function<bool(const ClaimVersion &)> &take) const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    Statement select(m_database, u"SELECT "_s + versionColumns +
                                     u" FROM history h JOIN period p ON p.id = h.period_id ORDER BY h.unit_id, "
                                     "p.to_date, p.id, h.indicator_id, h.scope, h.id"_s);
    if (Result<void> run = select.run(); !run)
        return run;
    while (select.next()) {
        if (!take(versionIn(select, *periods)))
            return {};
    }
    return select.finish();
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
