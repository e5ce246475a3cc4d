#include "models/workspace/indexdesk.h"

#include "models/analysis/schemecheck.h"
#include "models/storage/transaction.h"
#include "models/workspace/indexentrycheck.h"
#include "models/workspace/workspace.h"

#include <QUndoCommand>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The content of an entry without who changed it when.
IndexEntry contentOf(IndexEntry entry)
{
    entry.at = {};
    entry.by.clear();
    return entry;
}

} // namespace

/// One change of one entry. It is pushed after the change was stored, so its first redo does nothing; a step that
/// cannot be taken goes from the stack.
class IndexStep : public QUndoCommand
{
public:
    IndexStep(IndexDesk &desk, const QString &name, IndexEntry before, IndexEntry after)
        : QUndoCommand(name), m_desk(desk), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { setObsolete(!m_desk.replay(m_after, m_before)); }

    void redo() override
    {
        if (!std::exchange(m_isStored, false))
            setObsolete(!m_desk.replay(m_before, m_after));
    }

private:
    IndexDesk &m_desk;
    IndexEntry m_before;
    IndexEntry m_after;
    bool m_isStored = true;
};

IndexDesk::IndexDesk(Workspace &workspace) : m_workspace(workspace) {}

Result<void> IndexDesk::transact(const std::function<Result<void>(const IndexStore &store)> &work) const
{
    if (m_workspace.editing().isBusy())
        return Error{tr("Figures are being changed just now. Wait until that is done.")};
    Result<Transaction> transaction = Transaction::begin(m_workspace.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> done = work(IndexStore(m_workspace.database())); !done)
        return done;
    return transaction->commit();
}

Result<QList<StoredScheme>> IndexDesk::schemes() const
{
    Result<QList<StoredScheme>> all = IndexStore(m_workspace.database()).schemes();
    if (!all)
        return all;
    QList<StoredScheme> newest;
    for (const StoredScheme &stored : *all) {
        if (newest.isEmpty() || newest.constLast().scheme.code != stored.scheme.code)
            newest += stored;
    }
    std::ranges::stable_sort(newest, {}, [](const StoredScheme &stored) { return int(stored.scheme.kind); });
    return newest;
}

Result<StoredScheme> IndexDesk::storedScheme(qint64 id) const
{
    const Result<QList<StoredScheme>> all = IndexStore(m_workspace.database()).schemes();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, id, &StoredScheme::id);
    if (found == all->cend())
        return Error{tr("The scheme is not in the database any more.")};
    return *found;
}

Result<StoredScheme> IndexDesk::schemeFor(const QString &code, int year) const
{
    const Result<qint64> bound = IndexStore(m_workspace.database()).schemeOfYear(code, year);
    if (!bound)
        return bound.error();
    if (*bound != 0)
        return storedScheme(*bound);
    const Result<QList<StoredScheme>> newest = schemes();
    if (!newest)
        return newest.error();
    QStringList codes;
    for (const StoredScheme &stored : *newest) {
        codes += stored.scheme.code;
        if (stored.scheme.code != code)
            continue;
        if (stored.scheme.isInForce(year))
            return stored;
        return Error{
            stored.scheme.toYear == 0
                ? tr("The scheme %1 is in force from %2 on, not in %3.").arg(code).arg(stored.scheme.fromYear).arg(year)
                : tr("The scheme %1 is in force from %2 to %3, not in %4.")
                      .arg(code)
                      .arg(stored.scheme.fromYear)
                      .arg(stored.scheme.toYear)
                      .arg(year)};
    }
    return Error{tr("There is no scheme %1. The schemes are: %2.").arg(code, codes.join(u", "_s))};
}

Result<QHash<UnitId, FeedingFigures>> IndexDesk::feeding(const IndexScheme &scheme, int year,
                                                         const QList<UnitId> &units) const
{
    QHash<UnitId, FeedingFigures> figures;
    ComparisonRequest request;
    request.units = units;
    request.period = Period::year(year);
    request.withChanges = false;
    for (const SchemeNode *node : scheme.scoredNodes()) {
        const Indicator *indicator = m_workspace.catalogue().indicator(node->indicator);
        if (indicator && !request.indicators.contains(indicator->id))
            request.indicators += indicator->id;
    }
    if (request.indicators.isEmpty() || units.isEmpty())
        return figures;
    const Result<Comparison> comparison = m_workspace.compare(request);
    if (!comparison)
        return comparison.error();
    for (const SchemeNode *node : scheme.scoredNodes()) {
        const Indicator *indicator = m_workspace.catalogue().indicator(node->indicator);
        const ComparedIndicator *compared = indicator ? comparison->of(indicator->id) : nullptr;
        if (compared == nullptr)
            continue;
        for (const UnitId unit : units) {
            ComparedRow none;
            none.cell = {unit, indicator->id, node->scope, *request.period};
            const auto row = std::ranges::find_if(compared->rows, [&](const ComparedRow &candidate) {
                return candidate.cell.unit == unit && candidate.cell.scope == node->scope;
            });
            figures[unit].insert(node->code, feedingFigure(row == compared->rows.cend() ? none : *row));
        }
    }
    return figures;
}

Result<IndexYear> IndexDesk::read(const QString &code, int year, const QList<UnitId> &units) const
{
    const Result<StoredScheme> stored = schemeFor(code, year);
    if (!stored)
        return stored.error();
    Result<QHash<UnitId, IndexEntries>> entries = IndexStore(m_workspace.database()).entries(stored->id, year);
    if (!entries)
        return entries.error();
    IndexYear read{*stored, year, std::move(entries).value(), {}};
    QList<UnitId> all = read.unitsWithEntries();
    for (const UnitId unit : units) {
        if (!all.contains(unit))
            all += unit;
    }
    Result<QHash<UnitId, FeedingFigures>> figures = feeding(stored->scheme, year, all);
    if (!figures)
        return figures.error();
    read.figures = std::move(figures).value();
    return read;
}

IndexEntry IndexDesk::signedNow(IndexEntry entry) const
{
    entry.at = m_workspace.clock().now();
    entry.by = m_workspace.editing().person();
    return entry;
}

Result<void> IndexDesk::change(const IndexEntry &entry, const QString &what)
{
    const Result<StoredScheme> stored = storedScheme(entry.cell.scheme);
    const Result<IndexEntry> before = IndexStore(m_workspace.database()).entry(entry.cell);
    if (!stored || !before)
        return stored ? before.error() : stored.error();
    if (Result<void> checked = checkEntry(entry, stored->scheme); !checked)
        return checked;
    if (contentOf(*before) == contentOf(entry))
        return {};
    const Result<IndexEntry> after = settled(entry, *before, *stored);
    if (!after)
        return after.error();
    const Result<void> done = transact([&](const IndexStore &store) { return writeBound(store, *after, *stored); });
    if (!done)
        return done;
    m_undo.push(new IndexStep(*this, what, *before, *after));
    emit entriesChanged();
    return {};
}

Result<IndexEntry> IndexDesk::settled(IndexEntry entry, const IndexEntry &before, const StoredScheme &stored) const
{
    const SchemeNode *node = stored.scheme.node(entry.cell.component);
    const bool isHandedIn = entry.state >= EntryState::Submitted && entry.state > before.state && entry.applicable;
    if (!isHandedIn || node->indicator.isEmpty())
        return entry;
    const UnitId unit = entry.cell.unit;
    const Result<QHash<UnitId, FeedingFigures>> figures = feeding(stored.scheme, entry.cell.year, {unit});
    if (!figures)
        return figures.error();
    const IndexEntries entries{{node->code, entry}};
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised}) {
        const UnitScore score = scoreUnit(stored.scheme, entry.cell.year, form, unit, entries, figures->value(unit));
        const ComponentScore *component = score.component(node->code);
        const bool isReached = form == ScoreForm::SelfAssessed || entry.state == EntryState::Appraised;
        if (isReached && component != nullptr && component->origin == PointsOrigin::Computed)
            entry.setPoints(form, component->points);
    }
    return entry;
}

Result<void> IndexDesk::writeBound(const IndexStore &store, const IndexEntry &entry, const StoredScheme &stored) const
{
    const QString &code = stored.scheme.code;
    const Result<qint64> bound = store.schemeOfYear(code, entry.cell.year);
    if (!bound)
        return bound.error();
    if (*bound != 0 && *bound != stored.id)
        return Error{tr("The year %1 is scored by another version of the scheme by now. Open the page again.")
                         .arg(entry.cell.year)};
    if (*bound == 0) {
        if (Result<void> written = store.bindYear(code, entry.cell.year, stored.id); !written)
            return written;
    }
    if (Result<void> written = store.write(signedNow(entry)); !written)
        return written;
    return entry.isEmpty() ? store.releaseEmptyYear(code, entry.cell.year) : Result<void>();
}

bool IndexDesk::replay(const IndexEntry &from, const IndexEntry &to)
{
    const Result<StoredScheme> stored = storedScheme(from.cell.scheme);
    const Result<void> done = transact([&](const IndexStore &store) -> Result<void> {
        if (!stored)
            return stored.error();
        const Result<IndexEntry> now = store.entry(from.cell);
        if (!now)
            return now.error();
        if (contentOf(*now) != contentOf(from))
            return Error{tr("%1 was changed meanwhile: this step cannot be undone or redone any more.")
                             .arg(from.cell.component)};
        return writeBound(store, to, *stored);
    });
    if (!done)
        emit problem(done.error().sentence);
    else
        emit entriesChanged();
    return done.ok();
}

Result<QList<IndexEntryVersion>> IndexDesk::history(const IndexCell &cell) const
{
    return IndexStore(m_workspace.database()).history(cell);
}

Result<StoredScheme> IndexDesk::storeScheme(const IndexScheme &scheme)
{
    // What could not be read again would be lost to everybody.
    const QList<SchemeProblem> problems = allProblems(readSchemeText(schemeText(scheme)), m_workspace.catalogue());
    if (!problems.isEmpty())
        return Error{problemText(problems.constFirst())};
    const Result<QList<StoredScheme>> known = schemes();
    if (!known)
        return known.error();
    const auto newest =
        std::ranges::find(*known, scheme.code, [](const StoredScheme &stored) { return stored.scheme.code; });
    if (newest != known->cend() && schemeText(newest->scheme) == schemeText(scheme))
        return *newest;
    qint64 id = 0;
    const Result<void> done = transact([&](const IndexStore &store) -> Result<void> {
        const Result<qint64> added = store.addScheme(scheme, m_workspace.clock().now(), m_workspace.editing().person());
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        return done.error();
    emit schemesChanged();
    return storedScheme(id);
}

QString problemText(const SchemeProblem &problem)
{
    if (problem.row == 0)
        return problem.text;
    return problem.code.isEmpty() ? IndexDesk::tr("Row %1: %2").arg(problem.row).arg(problem.text)
                                  : IndexDesk::tr("Row %1 (%2): %3").arg(problem.row).arg(problem.code, problem.text);
}

} // namespace parboard
