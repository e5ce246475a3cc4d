#include "models/storage/figurestore.h"

#include "models/storage/cellreader.h"
#include "models/storage/figurerows.h"
#include "models/storage/readrows.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

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

/// More indicators than this are not named in the statement: reading a long list as SQL costs more than a look at every
/// indicator's place, and what was not asked for is left out of the answer.
constexpr qsizetype mostNamedIndicators = 60;

QString indicatorValues(const QList<IndicatorId> &indicators)
{
    return indicators.size() > mostNamedIndicators ? u"SELECT id FROM indicator"_s : values(indicators);
}

/// WITH clause naming the wanted units and indicators. The queries walk from these small tables (CROSS JOIN keeps the
/// order), so that the key period, indicator, unit is used whatever the size of the figure table.
QString wanted(const QList<UnitId> &units, const QList<IndicatorId> &indicators)
{
    return u"WITH u(id) AS (%1), i(id) AS (%2)"_s.arg(values(units), indicatorValues(indicators));
}

void insertInto(FigureSet &figures, Figure &&figure)
{
    QList<Figure> &claims = figures[figure.cell];
    const bool first = figure.chosen;
    claims.insert(first ? 0 : claims.size(), std::move(figure));
}

/// Term for a walk over `i` and then `u`: a period that holds nothing of an indicator is left after one look instead of
/// one for each unit. Most periods hold few of the indicators.
const QString holdsIndicator =
    u" AND EXISTS (SELECT 1 FROM figure e WHERE e.period_id = %1 AND e.indicator_id = i.id)"_s;

/// Collects the claims of each unit's and indicator's newest period, read one period after the other.
class LatestReader
{
public:
    LatestReader(const Database &database, const QList<UnitId> &units, const QList<IndicatorId> &indicators)
        : m_database(database), m_units(units), m_indicators(indicators),
          m_asked(indicators.cbegin(), indicators.cend())
    {
    }

    /// Reads what is still wanted in this period; call with the newest period first.
    Result<void> read(qint64 id, const QHash<qint64, Period> &periods)
    {
        prepare();
        m_select->bind(u":period"_s, QVariant(id));
        return forEachRow(*m_select, [&](const Statement &row) {
            Figure figure = figureIn(row, periods);
            const std::pair pair(figure.cell.unit, figure.cell.indicator);
            if (!m_asked.contains(pair.second))
                return;
            const auto newest = m_newest.constFind(pair);
            if (newest != m_newest.cend() && *newest != id)
                return;
            m_newest.insert(pair, id);
            insertInto(m_figures, std::move(figure));
        });
    }

    /// Drops the units and indicators of which everything is found; false when none are left.
    bool narrow()
    {
        const auto found = [this](UnitId unit, IndicatorId indicator) { return m_newest.contains({unit, indicator}); };
        m_indicators.removeIf([&](IndicatorId indicator) {
            return std::all_of(m_units.cbegin(), m_units.cend(), [&](UnitId unit) { return found(unit, indicator); });
        });
        m_units.removeIf([&](UnitId unit) {
            return std::all_of(m_indicators.cbegin(), m_indicators.cend(),
                               [&](IndicatorId indicator) { return found(unit, indicator); });
        });
        return !m_units.isEmpty() && !m_indicators.isEmpty();
    }

    FigureSet takeFigures() { return std::move(m_figures); }

private:
    /// Preparing costs more than a few needless looks: only when half of the work is gone.
    void prepare()
    {
        const qsizetype pairs = m_units.size() * m_indicators.size();
        if (m_select && 2 * pairs > m_preparedPairs)
            return;
        m_preparedPairs = pairs;
        m_select.emplace(m_database, wanted(m_units, m_indicators) + u" SELECT "_s + figureColumns +
                                         u" FROM i CROSS JOIN u CROSS JOIN figure f WHERE f.period_id = :period "
                                         "AND f.indicator_id = i.id AND f.unit_id = u.id"_s +
                                         holdsIndicator.arg(u":period"_s));
    }

    const Database &m_database;
    QList<UnitId> m_units;
    QList<IndicatorId> m_indicators;
    QSet<IndicatorId> m_asked;
    std::optional<Statement> m_select;
    qsizetype m_preparedPairs = 0;
    QHash<std::pair<UnitId, IndicatorId>, qint64> m_newest;
    FigureSet m_figures;
};

Result<FigureSet> readSet(Statement &statement, const QHash<qint64, Period> &periods,
                          const QList<IndicatorId> &indicators)
{
    const QSet<IndicatorId> asked(indicators.cbegin(), indicators.cend());
    FigureSet figures;
    Result<void> done = forEachRow(statement, [&](const Statement &row) {
        Figure figure = figureIn(row, periods);
        if (asked.contains(figure.cell.indicator))
            insertInto(figures, std::move(figure));
    });
    if (!done)
        return done.error();
    return figures;
}

/// `units` in their order, those together whose ids follow each other closely: they lie side by side under every period
/// and indicator, so that one look finds them all. Few enough that their figures fit into little memory.
QList<QList<UnitId>> neighbouring(const QList<UnitId> &units)
{
    constexpr qsizetype most = 16;
    constexpr qint64 widestGap = 2;
    QList<QList<UnitId>> groups;
    for (const UnitId unit : units) {
        const qint64 step = groups.isEmpty() ? 0 : qint64(unit) - qint64(groups.constLast().constLast());
        if (step > 0 && step <= widestGap && groups.constLast().size() < most)
            groups.last() += unit;
        else
            groups += QList<UnitId>{unit};
    }
    return groups;
}

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
        bindContent(m_insert, figure);
        int claim = 0;
        Result<void> done = forEachRow(m_insert, [&claim](const Statement &row) { claim = row.integer(0); });
        if (!done || figure.locator.isEmpty())
            return done;
        bindCell(m_locate, figure.cell, period);
        m_locate.bind(u":claim"_s, QVariant(claim));
        bindLocator(m_locate, figure.locator);
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
    return inPeriods(units, indicators, {period});
}

Result<FigureSet> FigureStore::inPeriods(const QList<UnitId> &units, const QList<IndicatorId> &indicators,
                                         const QList<Period> &periods) const
{
    const Result<QHash<qint64, Period>> known = PeriodStore(m_database).all();
    if (!known)
        return known.error();
    QHash<qint64, Period> asked = *known;
    asked.removeIf([&periods](const auto &entry) { return !periods.contains(entry.value()); });
    if (asked.isEmpty())
        return FigureSet();
    // Of one period nearly every indicator holds something; of several, most hold few.
    const QString most = asked.size() > 1 ? holdsIndicator.arg(u"p.id"_s) : QString();
    Statement select(m_database, wanted(units, indicators) + u", p(id) AS ("_s + values(asked.keys()) + u") SELECT "_s +
                                     figureColumns +
                                     u" FROM p CROSS JOIN i CROSS JOIN u CROSS JOIN figure f WHERE f.period_id = p.id "
                                     "AND f.indicator_id = i.id AND f.unit_id = u.id"_s +
                                     most);
    return readSet(select, asked, indicators);
}

Result<FigureSet> FigureStore::latest(const QList<UnitId> &units, const QList<IndicatorId> &indicators) const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    QList<qint64> newestFirst = periods->keys();
    std::sort(newestFirst.begin(), newestFirst.end(),
              [&periods](qint64 left, qint64 right) { return isEarlier(periods->value(right), periods->value(left)); });
    LatestReader reader(m_database, units, indicators);
    for (const qint64 id : std::as_const(newestFirst)) {
        if (!reader.narrow())
            break;
        if (Result<void> read = reader.read(id, *periods); !read)
            return read.error();
    }
    return reader.takeFigures();
}

Result<FigureSet> FigureStore::everyPeriod(const QList<UnitId> &units, const QList<IndicatorId> &indicators) const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    Statement select(m_database,
                     wanted(units, indicators) + u" SELECT "_s + figureColumns +
                         u" FROM period p CROSS JOIN i CROSS JOIN u CROSS JOIN figure f WHERE f.period_id = p.id "
                         "AND f.indicator_id = i.id AND f.unit_id = u.id"_s +
                         holdsIndicator.arg(u"p.id"_s));
    return readSet(select, *periods, indicators);
}

Result<QList<Figure>> FigureStore::claims(const CellKey &cell) const
{
    return CellReader(m_database).claims(cell);
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

Result<bool> FigureStore::holds(qint64 period) const
{
    const Result<QVariant> found =
        queryValue(m_database, u"SELECT EXISTS (SELECT 1 FROM figure WHERE period_id = %1)"_s.arg(period));
    if (!found)
        return found.error();
    return found->toBool();
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
                   u"WITH i(id) AS (%1), held(period_id, indicator_id) AS MATERIALIZED (SELECT p.id, i.id "
                   "FROM period p CROSS JOIN i WHERE EXISTS (SELECT 1 FROM figure e WHERE e.period_id = p.id "
                   "AND e.indicator_id = i.id)) SELECT u.id FROM unit u WHERE EXISTS (SELECT 1 FROM held h "
                   "CROSS JOIN figure f WHERE f.period_id = h.period_id AND f.indicator_id = h.indicator_id "
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
                                     "AND f.indicator_id = k.indicator_id AND f.unit_id BETWEEN :first AND :last"_s);
    for (const QList<UnitId> &neighbours : neighbouring(units)) {
        QHash<UnitId, QList<Figure>> figures;
        select.bind(u":first"_s, QVariant(qint64(neighbours.constFirst())))
            .bind(u":last"_s, QVariant(qint64(neighbours.constLast())));
        Result<void> read = forEachRow(select, [&](const Statement &row) {
            Figure figure = figureIn(row, *periods);
            figures[figure.cell.unit] += std::move(figure);
        });
        if (!read)
            return read;
        for (const UnitId unit : neighbours) {
            const QList<Figure> own = figures.take(unit);
            if (!own.isEmpty() && !take(unit, own))
                return {};
        }
    }
    return {};
}

} // namespace parboard
