#include "models/storage/figurestore.h"

#include "models/storage/readrows.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QString figureColumns =
    u"f.period_id, f.indicator_id, f.unit_id, f.scope, f.claim, f.value, f.denominator, f.status, "
    "f.qualifier, f.data_from, f.data_to, f.as_of, f.source_id, f.batch_id, f.chosen, f.note"_s;
const QString locatorColumns = u", l.quote, l.start, l.length, l.paragraph"_s;
const QString locatorJoin = u" LEFT JOIN locator l ON l.period_id = f.period_id AND l.indicator_id = f.indicator_id "
                            "AND l.unit_id = f.unit_id AND l.scope = f.scope AND l.claim = f.claim "_s;
constexpr int firstLocatorColumn = 16;

Figure figureIn(const Statement &row, const QHash<qint64, Period> &periods)
{
    Figure figure;
    figure.cell = {UnitId(row.id(2)), IndicatorId(row.id(1)), Scope(row.integer(3)), periods.value(row.id(0))};
    figure.claim = row.integer(4);
    figure.value = row.number(5);
    figure.denominator = row.number(6);
    figure.status = Status(row.integer(7));
    figure.qualifier = Qualifier(row.integer(8));
    figure.dataFrom = row.date(9);
    figure.dataTo = row.date(10);
    figure.asOf = row.date(11);
    figure.source = SourceId(row.id(12));
    figure.batch = BatchId(row.id(13));
    figure.chosen = row.integer(14) != 0;
    figure.note = row.text(15);
    return figure;
}

Figure locatedFigureIn(const Statement &row, const QHash<qint64, Period> &periods)
{
    Figure figure = figureIn(row, periods);
    figure.locator = {row.text(firstLocatorColumn), row.optionalInteger(firstLocatorColumn + 1),
                      row.optionalInteger(firstLocatorColumn + 2), row.optionalInteger(firstLocatorColumn + 3)};
    return figure;
}

/// A list of our own integer ids as SQL: no text of a person ever enters a statement this way.
template <typename Id>
QString values(const QList<Id> &ids)
{
    QStringList rows;
    rows.reserve(ids.size());
    for (const Id id : ids)
        rows += u'(' + QString::number(qint64(id)) + u')';
    return rows.isEmpty() ? u"SELECT 0 WHERE 0"_s : u"VALUES "_s + rows.join(u',');
}

/// WITH clause naming the wanted units and indicators. The queries walk from these small tables (CROSS JOIN keeps the
/// order), so that the key period, indicator, unit is used whatever the size of the figure table.
template <typename Unit, typename IndicatorKey>
QString wanted(const QList<Unit> &units, const QList<IndicatorKey> &indicators)
{
    return u"WITH u(id) AS (%1), i(id) AS (%2) "_s.arg(values(units), values(indicators));
}

void insertInto(FigureSet &figures, Figure &&figure)
{
    QList<Figure> &claims = figures[figure.cell];
    const bool first = figure.chosen;
    claims.insert(first ? 0 : claims.size(), std::move(figure));
}

Result<FigureSet> readSet(const Database &database, Statement &statement)
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(database).all();
    if (!periods)
        return periods.error();
    FigureSet figures;
    Result<void> done =
        forEachRow(statement, [&](const Statement &row) { insertInto(figures, figureIn(row, *periods)); });
    if (!done)
        return done.error();
    return figures;
}

void bindCell(Statement &statement, const CellKey &cell, qint64 period)
{
    statement.bind(u":period"_s, QVariant(period))
        .bind(u":indicator"_s, QVariant(qint64(cell.indicator)))
        .bind(u":unit"_s, QVariant(qint64(cell.unit)))
        .bind(u":scope"_s, QVariant(int(cell.scope)));
}

const QString ofCell = u"period_id = :period AND indicator_id = :indicator AND unit_id = :unit AND scope = :scope"_s;

/// The two prepared inserts of a claim, kept over a whole list.
class ClaimWriter
{
public:
    explicit ClaimWriter(const Database &database)
        : m_insert(
              database,
              u"INSERT INTO figure (period_id, indicator_id, unit_id, scope, claim, value, denominator, status, "
              u"qualifier, "
              "data_from, data_to, as_of, source_id, batch_id, chosen, note) VALUES (:period, :indicator, :unit, "
              ":scope, "
              "(SELECT COALESCE(MAX(claim), 0) + 1 FROM figure WHERE %1), :value, :denominator, :status, :qualifier, "
              ":data_from, :data_to, :as_of, :source, :batch, "
              ":chosen AND NOT EXISTS (SELECT 1 FROM figure WHERE %1 AND chosen = 1), :note) RETURNING claim"_s.arg(
                  ofCell)),
          m_locate(database,
                   u"INSERT INTO locator (period_id, indicator_id, unit_id, scope, claim, quote, start, length, "
                   "paragraph) VALUES (:period, :indicator, :unit, :scope, :claim, :quote, :start, :length, "
                   ":paragraph)"_s)
    {
    }

    Result<void> write(const Figure &figure, qint64 period)
    {
        bindCell(m_insert, figure.cell, period);
        m_insert.bind(u":value"_s, figure.value).bind(u":denominator"_s, figure.denominator);
        m_insert.bind(u":status"_s, QVariant(int(figure.status)))
            .bind(u":qualifier"_s, QVariant(int(figure.qualifier)));
        m_insert.bind(u":data_from"_s, figure.dataFrom)
            .bind(u":data_to"_s, figure.dataTo)
            .bind(u":as_of"_s, figure.asOf);
        m_insert.bind(u":source"_s, QVariant(qint64(figure.source))).bind(u":batch"_s, QVariant(qint64(figure.batch)));
        m_insert.bind(u":chosen"_s, QVariant(int(figure.chosen))).bind(u":note"_s, figure.note);
        int claim = 0;
        Result<void> done = forEachRow(m_insert, [&claim](const Statement &row) { claim = row.integer(0); });
        if (!done || figure.locator.isEmpty())
            return done;
        bindCell(m_locate, figure.cell, period);
        m_locate.bind(u":claim"_s, QVariant(claim)).bind(u":quote"_s, figure.locator.quote);
        m_locate.bind(u":start"_s, figure.locator.start).bind(u":length"_s, figure.locator.length);
        m_locate.bind(u":paragraph"_s, figure.locator.paragraph);
        return m_locate.run();
    }

private:
    Statement m_insert;
    Statement m_locate;
};

} // namespace

Result<void> FigureStore::add(const QList<Figure> &figures) const
{
    ClaimWriter writer(m_database);
    const PeriodStore periods(m_database);
    QHash<Period, qint64> periodIds;
    for (const Figure &figure : figures) {
        qint64 &period = periodIds[figure.cell.period];
        if (period == 0) {
            const Result<qint64> id = periods.idOf(figure.cell.period);
            if (!id)
                return id.error();
            period = *id;
        }
        if (Result<void> written = writer.write(figure, period); !written)
            return written;
    }
    return {};
}

Result<FigureSet> FigureStore::inPeriod(const QList<UnitId> &units, const QList<IndicatorId> &indicators,
                                        const Period &period) const
{
    const Result<qint64> id = PeriodStore(m_database).find(period);
    if (!id)
        return id.error();
    Statement select(m_database, wanted(units, indicators) + u"SELECT "_s + figureColumns +
                                     u" FROM i CROSS JOIN u CROSS JOIN figure f WHERE f.period_id = :period "
                                     "AND f.indicator_id = i.id AND f.unit_id = u.id"_s);
    select.bind(u":period"_s, QVariant(*id));
    return readSet(m_database, select);
}

Result<FigureSet> FigureStore::latest(const QList<UnitId> &units, const QList<IndicatorId> &indicators) const
{
    Statement select(
        m_database,
        wanted(units, indicators) +
            u", newest(indicator_id, unit_id, period_id) AS MATERIALIZED (SELECT i.id, u.id, "
            "(SELECT p.id FROM period p WHERE EXISTS (SELECT 1 FROM figure e WHERE e.period_id = p.id "
            "AND e.indicator_id = i.id AND e.unit_id = u.id) ORDER BY p.to_date DESC, p.from_date LIMIT 1) "
            "FROM i CROSS JOIN u) SELECT "_s +
            figureColumns +
            u" FROM newest n CROSS JOIN figure f WHERE f.period_id = n.period_id AND f.indicator_id = n.indicator_id "
            "AND f.unit_id = n.unit_id"_s);
    return readSet(m_database, select);
}

Result<FigureSet> FigureStore::everyPeriod(const QList<UnitId> &units, const QList<IndicatorId> &indicators) const
{
    Statement select(m_database,
                     wanted(units, indicators) + u"SELECT "_s + figureColumns +
                         u" FROM period p CROSS JOIN i CROSS JOIN u CROSS JOIN figure f WHERE f.period_id = p.id "
                         "AND f.indicator_id = i.id AND f.unit_id = u.id"_s);
    return readSet(m_database, select);
}

Result<QList<Figure>> FigureStore::claims(const CellKey &cell) const
{
    const Result<qint64> period = PeriodStore(m_database).find(cell.period);
    if (!period)
        return period.error();
    Statement select(m_database,
                     u"SELECT "_s + figureColumns + locatorColumns + u" FROM figure f"_s + locatorJoin +
                         u"WHERE f.period_id = :period AND f.indicator_id = :indicator AND f.unit_id = :unit "
                         "AND f.scope = :scope ORDER BY f.chosen DESC, f.claim"_s);
    bindCell(select, cell, *period);
    QList<Figure> claims;
    const QHash<qint64, Period> periods{{*period, cell.period}};
    Result<void> done = forEachRow(select, [&](const Statement &row) { claims += locatedFigureIn(row, periods); });
    if (!done)
        return done.error();
    return claims;
}

Result<QList<HistoryEntry>> FigureStore::history(const CellKey &cell) const
{
    const Result<qint64> period = PeriodStore(m_database).find(cell.period);
    if (!period)
        return period.error();
    Statement select(m_database, u"SELECT at, by, why, action, claim, old_value FROM history WHERE "_s + ofCell +
                                     u" ORDER BY id DESC"_s);
    bindCell(select, cell, *period);
    QList<HistoryEntry> entries;
    Result<void> done = forEachRow(select, [&entries](const Statement &row) {
        entries += {QDateTime::fromString(row.text(0), Qt::ISODate),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.integer(4),
                    row.number(5)};
    });
    if (!done)
        return done.error();
    return entries;
}

Result<void> FigureStore::forEach(const std::function<bool(const Figure &)> &take) const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    Statement select(m_database, u"SELECT "_s + figureColumns + locatorColumns +
                                     u" FROM unit u CROSS JOIN period p CROSS JOIN indicator i CROSS JOIN figure f"_s +
                                     locatorJoin +
                                     u"WHERE f.period_id = p.id AND f.indicator_id = i.id AND f.unit_id = u.id "
                                     "ORDER BY u.id, p.to_date, p.id, i.position, f.scope, f.claim"_s);
    if (Result<void> run = select.run(); !run)
        return run;
    while (select.next()) {
        if (!take(locatedFigureIn(select, *periods)))
            return {};
    }
    return select.finish();
}

Result<qint64> FigureStore::count() const
{
    const Result<QVariant> counted = queryValue(m_database, u"SELECT COUNT(*) FROM figure"_s);
    if (!counted)
        return counted.error();
    return counted->toLongLong();
}

Result<QList<UnitId>> FigureStore::unitsWithFigures(const QList<IndicatorId> &indicators) const
{
    QList<UnitId> units;
    Result<void> done =
        forEachRow(m_database,
                   u"WITH i(id) AS (%1) SELECT u.id FROM unit u WHERE EXISTS (SELECT 1 FROM period p "
                   "CROSS JOIN i CROSS JOIN figure f WHERE f.period_id = p.id AND f.indicator_id = i.id "
                   "AND f.unit_id = u.id) ORDER BY u.id"_s.arg(values(indicators)),
                   [&units](const Statement &row) { units += UnitId(row.id(0)); });
    if (!done)
        return done.error();
    return units;
}

Result<void> FigureStore::forEachUnit(const QList<UnitId> &units,
                                      const std::function<bool(UnitId, const QList<Figure> &)> &take) const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    // The key begins with period and indicator: find the pairs in use once, then look up only these for every unit.
    QStringList pairs;
    Result<void> found =
        forEachRow(m_database,
                   u"SELECT p.id, i.id FROM period p CROSS JOIN indicator i WHERE EXISTS (SELECT 1 "
                   "FROM figure f WHERE f.period_id = p.id AND f.indicator_id = i.id)"_s,
                   [&pairs](const Statement &row) { pairs += u"(%1,%2)"_s.arg(row.id(0)).arg(row.id(1)); });
    if (!found || pairs.isEmpty())
        return found;
    Statement select(m_database, u"WITH k(period_id, indicator_id) AS (VALUES "_s + pairs.join(u',') + u") SELECT "_s +
                                     figureColumns +
                                     u" FROM k CROSS JOIN figure f WHERE f.period_id = k.period_id "
                                     "AND f.indicator_id = k.indicator_id AND f.unit_id = :unit"_s);
    for (const UnitId unit : units) {
        QList<Figure> figures;
        select.bind(u":unit"_s, QVariant(qint64(unit)));
        Result<void> read = forEachRow(select, [&](const Statement &row) { figures += figureIn(row, *periods); });
        if (!read)
            return read;
        if (!figures.isEmpty() && !take(unit, figures))
            return {};
    }
    return {};
}

} // namespace parboard
