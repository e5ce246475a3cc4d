#include "models/storage/cellreader.h"

#include "models/storage/figurerows.h"
#include "models/storage/historyrows.h"
#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<qint64> CellReader::periodId(const Period &period)
{
    qint64 &known = m_periods[period];
    if (known == 0) {
        const Result<qint64> found = PeriodStore(m_database).find(period);
        if (!found)
            return found;
        known = *found;
    }
    return known;
}

Result<QList<Figure>> CellReader::claims(const CellKey &cell)
{
    const Result<qint64> period = periodId(cell.period);
    if (!period)
        return period.error();
    if (!m_claims) {
        m_claims.emplace(m_database,
                         u"SELECT "_s + figureColumns + locatorColumns + u" FROM figure f"_s + locatorJoin +
                             u"WHERE f.period_id = :period AND f.indicator_id = :indicator AND f.unit_id = :unit "
                             "AND f.scope = :scope ORDER BY f.chosen DESC, f.claim"_s);
    }
    bindCell(*m_claims, cell, *period);
    QList<Figure> claims;
    const QHash<qint64, Period> periods{{*period, cell.period}};
    Result<void> done = forEachRow(*m_claims, [&](const Statement &row) { claims += locatedFigureIn(row, periods); });
    if (!done)
        return done.error();
    return claims;
}

Result<QList<ClaimVersion>> CellReader::versions(const CellKey &cell)
{
    const Result<qint64> period = periodId(cell.period);
    if (!period)
        return period.error();
    if (!m_versions) {
        m_versions.emplace(m_database, u"SELECT "_s + versionColumns + u" FROM history h WHERE "_s + ofCell +
                                           u" ORDER BY h.id DESC"_s);
    }
    bindCell(*m_versions, cell, *period);
    QList<ClaimVersion> versions;
    const QHash<qint64, Period> periods{{*period, cell.period}};
    Result<void> done = forEachRow(*m_versions, [&](const Statement &row) { versions += versionIn(row, periods); });
    if (!done)
        return done.error();
    return versions;
}

Result<int> CellReader::lastNumber(const CellKey &cell)
{
    const Result<qint64> period = periodId(cell.period);
    if (!period)
        return period.error();
    if (!m_number) {
        m_number.emplace(m_database, u"SELECT MAX(claim) FROM (SELECT claim FROM figure WHERE %1 UNION ALL SELECT "
                                     "claim FROM history WHERE %1)"_s.arg(ofCell));
    }
    bindCell(*m_number, cell, *period);
    int last = 0;
    if (Result<void> done = forEachRow(*m_number, [&last](const Statement &row) { last = row.integer(0); }); !done)
        return done.error();
    return last;
}

} // namespace parboard
