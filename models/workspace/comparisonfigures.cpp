#include "models/workspace/comparisonfigures.h"

#include "models/analysis/crosswalk.h"
#include "models/analysis/derivedcount.h"
#include "models/storage/figurestore.h"

#include <QSet>

#include <algorithm>

namespace parboard {

namespace {

/// What a figure of `period` is compared with: the same period a year before, and of quarters the one before.
QList<Period> periodsBefore(const Period &period)
{
    if (period.kind == PeriodKind::Other)
        return {};
    QList<Period> periods{period.sameLastYear()};
    if (const Period previous = period.previous(); !periods.contains(previous))
        periods += previous;
    return periods;
}

/// Reads claims into one set; what was read once is not read again.
class FigureReader
{
public:
    FigureReader(const ComparisonRequest &request, const Database &database, const Catalogue &catalogue)
        : m_request(request), m_store(database), m_catalogue(catalogue), m_crosswalk(catalogue),
          m_counts(countsBehind(request.indicators, catalogue)), m_all(request.indicators)
    {
        for (const IndicatorId count : std::as_const(m_counts)) {
            if (!m_all.contains(count))
                m_all += count;
        }
    }

    /// The figures of `units` in `periods` and what those cells may be put together from.
    [[nodiscard]] Result<void> readPeriods(const QList<Period> &periods, const QList<UnitId> &units)
    {
        if (Result<void> done = take(m_store.inPeriods(units, m_all, periods)); !done)
            return done;
        QSet<UnitId> bareUnits;
        QSet<UnitId> parts;
        QSet<IndicatorId> flows;
        QSet<Period> others;
        for (const Period &period : periods) {
            const Bare bare = bareIn(period, units);
            if (bare.units.isEmpty())
                continue;
            bareUnits.unite(QSet(bare.units.cbegin(), bare.units.cend()));
            flows.unite(QSet(bare.flows.cbegin(), bare.flows.cend()));
            others.unite(periodsBehind(period));
            for (const UnitId unit : bare.units) {
                if (m_crosswalk.isBeforeUnit(unit, period)) {
                    const QList<UnitId> predecessors = m_crosswalk.predecessors(unit);
                    parts.unite(QSet(predecessors.cbegin(), predecessors.cend()));
                }
            }
        }
        if (bareUnits.isEmpty())
            return {};
        if (!parts.isEmpty()) {
            if (Result<void> done = take(m_store.inPeriods(parts.values(), m_all, periods)); !done)
                return done;
        }
        return take(m_store.inPeriods(bareUnits.unite(parts).values(), flows.values(), others.values()));
    }

    [[nodiscard]] Result<void> readLatest()
    {
        if (Result<void> done = readLatestOf(m_request.units); !done)
            return done;
        QList<UnitId> parts;
        for (const UnitId unit : m_request.units) {
            const QList<UnitId> predecessors = m_crosswalk.predecessors(unit);
            for (const UnitId part : predecessors)
                parts += part;
        }
        if (parts.isEmpty())
            return readBefore();
        const FigureSet own = m_figures;
        if (Result<void> done = readLatestOf(parts); !done)
            return done;
        // What one of them has last, the others may have then too, though not last.
        QSet<Period> periods;
        for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it) {
            if (!own.contains(it.key()))
                periods << it.key().period;
        }
        if (Result<void> done = take(m_store.inPeriods(parts, m_all, periods.values())); !done)
            return done;
        return readBefore();
    }

    [[nodiscard]] FigureSet figures() { return std::move(m_figures); }

private:
    /// Units that lack some flow in a period, and those flows.
    struct Bare
    {
        QList<UnitId> units;
        QList<IndicatorId> flows;
    };

    [[nodiscard]] Result<void> take(const Result<FigureSet> &read)
    {
        if (!read)
            return read.error();
        for (auto it = read->cbegin(); it != read->cend(); ++it)
            m_figures.insert(it.key(), it.value());
        return {};
    }

    [[nodiscard]] Result<void> readLatestOf(const QList<UnitId> &units)
    {
        if (Result<void> done = take(m_store.latest(units, m_request.indicators)); !done)
            return done;
        // Rates of the latest period may come from counts of an earlier one than the latest count: read those whole.
        return take(m_store.everyPeriod(units, m_counts));
    }

    /// What the figures read so far are compared with.
    [[nodiscard]] Result<void> readBefore()
    {
        if (!m_request.withChanges)
            return {};
        QHash<std::pair<UnitId, IndicatorId>, Period> latest;
        for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it) {
            Period &last = latest[{it.key().unit, it.key().indicator}];
            if (!last.isValid() || isEarlier(last, it.key().period))
                last = it.key().period;
        }
        QHash<Period, QList<UnitId>> unitsOfPeriod;
        for (auto it = latest.cbegin(); it != latest.cend(); ++it) {
            for (const Period &period : periodsBefore(*it)) {
                QList<UnitId> &units = unitsOfPeriod[period];
                if (!units.contains(it.key().first))
                    units += it.key().first;
            }
        }
        for (auto it = unitsOfPeriod.cbegin(); it != unitsOfPeriod.cend(); ++it) {
            if (Result<void> done = readPeriods({it.key()}, *it); !done)
                return done;
        }
        return {};
    }

    /// A unit that has a flow at one level is not asked for it at another.
    [[nodiscard]] Bare bareIn(const Period &period, const QList<UnitId> &units) const
    {
        QSet<std::pair<UnitId, IndicatorId>> held;
        for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it) {
            if (it.key().period == period)
                held.insert({it.key().unit, it.key().indicator});
        }
        Bare bare;
        for (const IndicatorId id : m_all) {
            const Indicator *indicator = m_catalogue.indicator(id);
            const auto lacks = [&](UnitId unit) { return !held.contains({unit, id}); };
            const bool isLacking = std::ranges::any_of(units, lacks);
            if (indicator && indicator->time == TimeKind::Flow && isLacking)
                bare.flows += id;
            for (const UnitId unit : units) {
                if (lacks(unit) && !bare.units.contains(unit))
                    bare.units += unit;
            }
        }
        return bare;
    }

    [[nodiscard]] static QSet<Period> periodsBehind(const Period &period)
    {
        QSet<Period> periods;
        for (const PeriodSum &way : waysToDerive(period)) {
            for (const Period &part : way.plus + way.minus)
                periods << part;
        }
        return periods;
    }

    const ComparisonRequest &m_request;
    FigureStore m_store;
    const Catalogue &m_catalogue;
    Crosswalk m_crosswalk;
    QList<IndicatorId> m_counts;
    QList<IndicatorId> m_all;
    FigureSet m_figures;
};

} // namespace

Result<FigureSet> readFiguresFor(const ComparisonRequest &request, const Database &database, const Catalogue &catalogue)
{
    FigureReader reader(request, database, catalogue);
    if (!request.period) {
        if (const Result<void> done = reader.readLatest(); !done)
            return done.error();
        return reader.figures();
    }
    QList<Period> periods{*request.period};
    if (request.withChanges)
        periods += periodsBefore(*request.period);
    if (const Result<void> done = reader.readPeriods(periods, request.units); !done)
        return done.error();
    return reader.figures();
}

Result<FigureSet> readFiguresFor(const TrendRequest &request, const Database &database, const Catalogue &catalogue)
{
    const QList<IndicatorId> counts = countsBehind({request.indicator}, catalogue);
    QList<IndicatorId> all = counts;
    if (!all.contains(request.indicator))
        all.prepend(request.indicator);
    const Crosswalk crosswalk(catalogue);
    QList<UnitId> units = request.units;
    for (const UnitId unit : request.units) {
        for (const UnitId part : crosswalk.predecessors(unit)) {
            if (!units.contains(part))
                units += part;
        }
    }
    return FigureStore(database).everyPeriod(units, all);
}

} // namespace parboard
