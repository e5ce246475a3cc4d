#include "models/exchange/importcomparer.h"

#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/lockstore.h"
#include "models/storage/periodstore.h"
#include "models/storage/sourcestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ComparerText
{
    Q_DECLARE_TR_FUNCTIONS(ImportComparer)
};

QString identityOf(const Source &source)
{
    return QStringList{source.title, source.publisher, source.url, source.documentNo,
                       source.publishedOn.toString(Qt::ISODate)}
        .join(QChar(u'\x1f'));
}

bool isSameNumber(const Figure &stored, const Figure &proposed)
{
    return stored.value == proposed.value && stored.status == proposed.status &&
           stored.qualifier == proposed.qualifier &&
           (!proposed.denominator || stored.denominator == proposed.denominator);
}

} // namespace

Figure updated(const Figure &existing, const Figure &proposed)
{
    Figure figure = existing;
    figure.value = proposed.value;
    figure.status = proposed.status;
    figure.qualifier = proposed.qualifier;
    if (proposed.denominator || !proposed.value)
        figure.denominator = proposed.denominator;
    if (proposed.dataFrom.isValid())
        figure.dataFrom = proposed.dataFrom;
    if (proposed.dataTo.isValid())
        figure.dataTo = proposed.dataTo;
    if (proposed.asOf.isValid())
        figure.asOf = proposed.asOf;
    if (!proposed.note.isEmpty())
        figure.note = proposed.note;
    if (!proposed.locator.isEmpty())
        figure.locator = proposed.locator;
    return figure;
}

Result<QList<PlannedFigure>> ImportComparer::compare(const QList<ProposedFigure> &figures,
                                                     const ProposedSources &sources, const QString &sheet,
                                                     QList<RejectedCell> &rejected)
{
    const Result<FigureSet> stored = storedClaims(figures);
    if (!stored)
        return stored.error();
    QList<SourceId> ids;
    for (const Source &source : sources.all()) {
        const Result<SourceId> id = storedSource(source);
        if (!id)
            return id.error();
        ids += *id;
    }
    QList<PlannedFigure> planned;
    planned.reserve(figures.size());
    for (const ProposedFigure &figure : figures) {
        const CellKey &cell = figure.figure.cell;
        const Result<const PeriodFacts *> facts = factsOf(cell.period);
        if (!facts)
            return facts.error();
        const bool isGivenTwice = !m_given.mark(cell, figure.source);
        if (isGivenTwice || (*facts)->locked.contains(cell.unit)) {
            rejected += RejectedCell{sheet, figure.row, figure.column, {},
                                     isGivenTwice ? ComparerText::tr("this file has given the figure already, further up")
                                                  : ComparerText::tr("the figures of %1 were approved and locked")
                                                        .arg(cell.period.name())};
            continue;
        }
        // Any source: a second one of the same file finds the cell taken.
        const bool isTaken = !m_given.mark(cell, -1);
        QList<Figure> claims = stored->value(cell);
        const bool isFirst = !isTaken && claims.isEmpty() && !(*facts)->hasHistory;
        claims.removeIf([this](const Figure &claim) { return m_batch != BatchId() && claim.batch == m_batch; });
        Result<PlannedFigure> plan = this->planned(figure, std::move(claims), ids.at(figure.source), isFirst);
        if (!plan)
            return plan.error();
        planned += std::move(*plan);
    }
    return planned;
}

Result<PlannedFigure> ImportComparer::planned(const ProposedFigure &figure, QList<Figure> claims, SourceId source,
                                              bool isFirst) const
{
    PlannedFigure planned{figure, CellChange::New, std::nullopt, isFirst};
    if (claims.isEmpty())
        return planned;
    const auto isOwn = [source](const Figure &claim) { return source != SourceId() && claim.source == source; };
    const auto own = std::ranges::find_if(claims, isOwn);
    if (own != claims.end()) {
        if (!figure.figure.locator.isEmpty()) {
            const Result<QList<Figure>> located = FigureStore(m_database).claims(figure.figure.cell);
            if (!located)
                return located.error();
            const auto found = std::ranges::find(*located, own->claim, &Figure::claim);
            if (found != located->cend())
                own->locator = found->locator;
        }
        planned.existing = *own;
        planned.change = updated(*own, figure.figure) == *own ? CellChange::Same : CellChange::Changed;
        return planned;
    }
    const auto equal =
        std::ranges::find_if(claims, [&](const Figure &claim) { return isSameNumber(claim, figure.figure); });
    planned.existing = equal == claims.end() ? claims.constFirst() : *equal;
    planned.change = equal == claims.end() ? CellChange::Conflict : CellChange::New;
    return planned;
}

Result<SourceId> ImportComparer::storedSource(const Source &source)
{
    if (!m_sources) {
        const Result<QHash<SourceId, Source>> all = SourceStore(m_database).all();
        if (!all)
            return all.error();
        m_sources.emplace();
        for (const Source &stored : *all)
            m_sources->insert(identityOf(stored), stored.id);
    }
    return m_sources->value(identityOf(source));
}

void ImportComparer::remember(const Source &source, SourceId id)
{
    m_sources->insert(identityOf(source), id);
}

Result<const ImportComparer::PeriodFacts *> ImportComparer::factsOf(const Period &period)
{
    const auto known = m_facts.constFind(period);
    if (known != m_facts.cend())
        return &*known;
    PeriodFacts facts;
    const Result<qint64> id = PeriodStore(m_database).find(period);
    if (!id)
        return id.error();
    if (*id != 0) {
        const Result<bool> figures = FigureStore(m_database).holds(*id);
        const Result<bool> history = HistoryStore(m_database).holds(*id);
        const Result<QList<UnitId>> locked = LockStore(m_database).lockedIn(period);
        if (!figures || !history || !locked)
            return !figures ? figures.error() : !history ? history.error() : locked.error();
        facts = {*figures, *history, QSet<UnitId>(locked->cbegin(), locked->cend())};
    }
    return &*m_facts.insert(period, facts);
}

Result<FigureSet> ImportComparer::storedClaims(const QList<ProposedFigure> &figures)
{
    struct Wanted
    {
        QSet<UnitId> units;
        QSet<IndicatorId> indicators;
    };
    QHash<Period, Wanted> wanted;
    for (const ProposedFigure &figure : figures) {
        const CellKey &cell = figure.figure.cell;
        const Result<const PeriodFacts *> facts = factsOf(cell.period);
        if (!facts)
            return facts.error();
        if (!(*facts)->hasFigures)
            continue;
        Wanted &here = wanted[cell.period];
        here.units << cell.unit;
        here.indicators << cell.indicator;
    }
    FigureSet stored;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        Result<FigureSet> claims =
            FigureStore(m_database).inPeriod(it->units.values(), it->indicators.values(), it.key());
        if (!claims)
            return claims;
        stored.insert(*claims);
    }
    return stored;
}

} // namespace parboard
