#include "models/exchange/importcomparer.h"

#include "models/core/viettext.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/lockstore.h"
#include "models/storage/periodstore.h"
#include "models/storage/sourcestore.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <type_traits>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ComparerText
{
    Q_DECLARE_TR_FUNCTIONS(ImportComparer)
};

constexpr int anySource = 0; ///< documents are numbered from 1

bool isSameNumber(const Figure &stored, const Figure &proposed)
{
    return stored.value == proposed.value && stored.status == proposed.status &&
           stored.qualifier == proposed.qualifier &&
           (!proposed.denominator || stored.denominator == proposed.denominator);
}

bool isInverted(const Figure &figure)
{
    return figure.dataFrom.isValid() && figure.dataTo.isValid() && figure.dataTo < figure.dataFrom;
}

/// True if `proposed` says nothing but what `stored` says. Files are read with their notes cleaned.
bool saysNothingElse(Figure stored, const Figure &proposed)
{
    stored.note = viettext::cleaned(stored.note).trimmed();
    return updated(stored, proposed) == stored;
}

bool isSameVersion(const Figure &one, const Figure &other)
{
    return saysNothingElse(one, other) && saysNothingElse(other, one);
}

/// True if `proposed` has the number of `stored` and completes what that leaves open, so that nothing is lost.
bool onlyCompletes(const Figure &stored, const Figure &proposed)
{
    const auto fits = [](const auto &here, const auto &there) {
        const std::remove_cvref_t<decltype(here)> nothing{};
        return here == nothing || there == nothing || here == there;
    };
    return stored.value == proposed.value && stored.status == proposed.status &&
           stored.qualifier == proposed.qualifier && fits(stored.denominator, proposed.denominator) &&
           fits(stored.dataFrom, proposed.dataFrom) && fits(stored.dataTo, proposed.dataTo) &&
           fits(stored.asOf, proposed.asOf) && fits(stored.locator, proposed.locator) &&
           fits(viettext::cleaned(stored.note).trimmed(), proposed.note);
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
    QHash<int, Document> documents;
    QList<PlannedFigure> planned;
    planned.reserve(figures.size());
    Result<const PeriodFacts *> facts = Error{};
    std::optional<Period> period;
    for (const ProposedFigure &figure : figures) {
        const CellKey &cell = figure.figure.cell;
        if (period != cell.period)
            facts = factsOf(cell.period);
        if (!facts)
            return facts.error();
        period = cell.period;
        if (!documents.contains(figure.source)) {
            const Result<Document *> found = documentOf(sources.all().at(figure.source));
            if (!found)
                return found.error();
            documents.insert(figure.source, **found);
        }
        const Document &document = *documents.constFind(figure.source);
        const QString refusal = this->refusal(cell, document, **facts);
        if (!refusal.isEmpty()) {
            rejected += RejectedCell{sheet, figure.row, figure.column, {}, refusal};
            continue;
        }
        // Any source: a second one finds the cell taken.
        const bool isTaken = !m_given.mark(cell, anySource);
        QList<Figure> claims = stored->value(cell);
        const bool isFirst = !isTaken && claims.isEmpty() && !(*facts)->hasHistory;
        Result<PlannedFigure> plan = isTaken && m_batch != BatchId()
                                         ? plannedOnceMore(figure, std::move(claims), document)
                                         : this->planned(figure, std::move(claims), document, isFirst);
        if (!plan)
            return plan.error();
        if (plan->change == CellChange::Changed && isInverted(updated(*plan->existing, figure.figure))) {
            rejected += RejectedCell{sheet,
                                     figure.row,
                                     figure.column,
                                     {},
                                     ComparerText::tr("with the days that are kept of this figure the data would end "
                                                      "before they begin; give both days")};
            continue;
        }
        planned += std::move(*plan);
    }
    return planned;
}

QString ImportComparer::refusal(const CellKey &cell, const Document &document, const PeriodFacts &facts)
{
    if (!m_given.mark(cell, document.number) && m_past == nullptr)
        return ComparerText::tr("the same source has given the figure already, further up");
    return facts.locked.contains(cell.unit)
               ? ComparerText::tr("the figures of %1 were approved and locked").arg(cell.period.name())
               : QString();
}

Result<PlannedFigure> ImportComparer::plannedOnceMore(const ProposedFigure &figure, QList<Figure> claims,
                                                      const Document &document) const
{
    const Result<QList<ClaimVersion>> versions = HistoryStore(m_database).ofCell(figure.figure.cell);
    if (!versions)
        return versions.error();
    for (const ClaimVersion &version : *versions) { // newest first: the last one is what was before
        const auto claim = std::ranges::find(claims, version.claim, &Figure::claim);
        if (claim != claims.end() && version.note.batch == m_batch && version.old)
            *claim = *version.old;
    }
    claims.removeIf([this](const Figure &claim) { return claim.batch == m_batch; });
    std::ranges::stable_sort(claims, std::greater(), &Figure::chosen);
    return planned(figure, std::move(claims), document, false);
}

Result<PlannedFigure> ImportComparer::planned(const ProposedFigure &figure, QList<Figure> claims,
                                              const Document &document, bool isFirst) const
{
    PlannedFigure planned{figure, CellChange::New, std::nullopt, isFirst};
    if (claims.isEmpty())
        return planned;
    QList<Figure> own;
    for (const Figure &claim : std::as_const(claims)) {
        if (document.ids.contains(claim.source))
            own += claim;
    }
    if (!own.isEmpty()) {
        const Result<void> compared = compareOwn(planned, std::move(own), document.identity);
        return compared ? Result<PlannedFigure>(planned) : compared.error();
    }
    const auto equal =
        std::ranges::find_if(claims, [&](const Figure &claim) { return isSameNumber(claim, figure.figure); });
    planned.existing = equal == claims.end() ? claims.constFirst() : *equal;
    planned.change = equal == claims.end() ? CellChange::Conflict : CellChange::New;
    return planned;
}

Result<void> ImportComparer::compareOwn(PlannedFigure &planned, QList<Figure> own, const QString &identity) const
{
    const Figure &proposed = planned.proposed.figure;
    if (!proposed.locator.isEmpty()) {
        const Result<QList<Figure>> located = FigureStore(m_database).claims(proposed.cell);
        if (!located)
            return located.error();
        for (Figure &claim : own) {
            const auto found = std::ranges::find(*located, claim.claim, &Figure::claim);
            if (found != located->cend())
                claim.locator = found->locator;
        }
    }
    const auto same =
        std::ranges::find_if(own, [&proposed](const Figure &claim) { return saysNothingElse(claim, proposed); });
    planned.existing = same == own.end() ? own.constFirst() : *same;
    planned.change = same == own.end() ? CellChange::Changed : CellChange::Same;
    if (same != own.end() || m_past == nullptr)
        return {};
    const auto equal = std::ranges::find_if(own, [&](const Figure &claim) { return isSameNumber(claim, proposed); });
    if (equal != own.end())
        planned.existing = *equal; // its note, days or place differ
    const Result<CellChange> later = laterOf(*planned.existing, proposed, identity);
    if (!later)
        return later.error();
    planned.change = *later;
    return {};
}

Result<CellChange> ImportComparer::laterOf(const Figure &own, const Figure &proposed, const QString &identity) const
{
    const Result<QList<Figure>> claims = FigureStore(m_database).claims(own.cell);
    const Result<QList<ClaimVersion>> versions = HistoryStore(m_database).ofCell(own.cell);
    if (!claims || !versions)
        return claims ? versions.error() : claims.error();
    Figure whole = own; // with its place in the source, which claims of many cells come without
    const auto located = std::ranges::find(*claims, own.claim, &Figure::claim);
    if (located != claims->cend())
        whole.locator = located->locator;
    QList<Figure> past;
    for (const ClaimVersion &version : *versions) {
        if (version.claim == own.claim && version.old)
            past += *version.old;
    }
    const bool isOlder = std::ranges::any_of(past, [&](const Figure &old) { return saysNothingElse(old, proposed); });
    const Result<bool> isNewer = m_past->was(own.cell, identity, whole, FigurePast::Of::Whole);
    if (!isNewer)
        return isNewer.error();
    if (isOlder != *isNewer)
        return *isNewer ? CellChange::Changed : CellChange::Same;
    if (!isOlder && onlyCompletes(whole, proposed))
        return CellChange::Changed;
    return isSameNumber(own, proposed) ? CellChange::Conflict : laterByNumber(whole, proposed, identity, past);
}

Result<CellChange> ImportComparer::laterByNumber(const Figure &own, const Figure &proposed, const QString &identity,
                                                 const QList<Figure> &past) const
{
    const bool isOlder = std::ranges::any_of(past, [&](const Figure &old) { return isSameNumber(old, proposed); });
    const Result<bool> isNewer = m_past->was(own.cell, identity, own, FigurePast::Of::Number);
    if (!isNewer)
        return isNewer.error();
    if (isOlder == *isNewer)
        return CellChange::Conflict; // changed here and there
    if (isOlder) {
        const Result<bool> isNotedThere = m_past->was(own.cell, identity, proposed, FigurePast::Of::Number);
        if (!isNotedThere)
            return isNotedThere.error();
        return *isNotedThere ? CellChange::Conflict : CellChange::Same;
    }
    const bool isNotedHere = std::ranges::any_of(
        past, [&own](const Figure &old) { return isSameNumber(old, own) && !isSameVersion(old, own); });
    return isNotedHere ? CellChange::Conflict : CellChange::Changed; // its note or days were changed here since
}

Result<ImportComparer::Document *> ImportComparer::documentOf(const Source &source)
{
    if (!m_documents) {
        const Result<QHash<SourceId, Source>> all = SourceStore(m_database).all();
        if (!all)
            return all.error();
        m_documents.emplace();
        for (const Source &stored : *all)
            (*m_documents)[documentIdentity(stored)].ids += stored.id;
        for (Document &document : *m_documents)
            std::ranges::sort(document.ids);
    }
    const QString identity = documentIdentity(source);
    Document &document = (*m_documents)[identity];
    if (document.number == 0) {
        document.number = ++m_lastNumber;
        document.identity = identity;
    }
    return &document;
}

Result<SourceId> ImportComparer::storedSource(const Source &source)
{
    const Result<Document *> document = documentOf(source);
    if (!document)
        return document.error();
    return (*document)->ids.value(0);
}

void ImportComparer::remember(const Source &source, SourceId id)
{
    if (const Result<Document *> document = documentOf(source))
        (*document)->ids += id;
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
    Result<const PeriodFacts *> facts = Error{};
    std::optional<Period> period;
    for (const ProposedFigure &figure : figures) {
        const CellKey &cell = figure.figure.cell;
        if (period != cell.period) // most rows are of the period of the one before
            facts = factsOf(cell.period);
        if (!facts)
            return facts.error();
        period = cell.period;
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
