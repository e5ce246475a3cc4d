#include "models/workspace/indexdesk.h"
#include "models/workspace/indexentrycheck.h"
#include "models/workspace/workspace.h"

#include <algorithm>

namespace parboard {

namespace {

/// Writes the entries of a year under another version, as far as that scores their components.
Result<void> moveEntries(const IndexYear &old, const StoredScheme &target, const IndexStore &store,
                         const IndexEntry &signature, MovedYear &outcome)
{
    for (const IndexEntries &ofUnit : old.entries) {
        for (IndexEntry entry : ofUnit) {
            entry.cell.scheme = target.id;
            entry.at = signature.at;
            entry.by = signature.by;
            const QString &code = entry.cell.component;
            if (!checkEntry(entry, target.scheme)) {
                if (!outcome.leftBehind.contains(code))
                    outcome.leftBehind += code;
                continue;
            }
            if (Result<void> written = store.write(entry); !written)
                return written;
            ++outcome.moved;
            const SchemeNode *was = old.stored.scheme.node(code);
            const SchemeNode *is = target.scheme.node(code);
            const bool isAlike = was != nullptr && was->name == is->name && was->maximum == is->maximum;
            if (!isAlike && !outcome.renamed.contains(code))
                outcome.renamed += code;
        }
    }
    return {};
}

} // namespace

Result<MovedYear> IndexDesk::moveToNewest(const QString &code, int year)
{
    const Result<StoredScheme> old = schemeFor(code, year);
    const Result<QList<StoredScheme>> newest = schemes();
    if (!old || !newest)
        return old ? newest.error() : old.error();
    const auto target = std::ranges::find(*newest, code, [](const StoredScheme &stored) { return stored.scheme.code; });
    if (target == newest->cend() || target->id == old->id)
        return MovedYear();
    if (!target->scheme.isInForce(year)) {
        return Error{tr("The newest version of %1 is not in force in %2; the year stays with the version it has.")
                         .arg(code)
                         .arg(year)};
    }
    MovedYear outcome;
    const Result<void> done = transact([&](const IndexStore &store) -> Result<void> {
        Result<QHash<UnitId, IndexEntries>> entries = store.entries(old->id, year);
        if (!entries)
            return entries.error();
        const IndexYear from{*old, year, std::move(entries).value(), {}};
        if (Result<void> moved = moveEntries(from, *target, store, signedNow({}), outcome); !moved)
            return moved;
        if (Result<void> moved = store.moveScenarios(old->id, target->id, year); !moved)
            return moved;
        return store.bindYear(code, year, target->id);
    });
    if (!done)
        return done.error();
    m_undo.clear(); // its steps are about entries of the old version
    std::ranges::sort(outcome.leftBehind);
    std::ranges::sort(outcome.renamed);
    emit schemesChanged();
    emit entriesChanged();
    return outcome;
}

Result<QList<IndexScenario>> IndexDesk::scenarios(const IndexYear &year, UnitId unit) const
{
    return IndexStore(m_workspace.database()).scenarios(year.stored.id, year.year, unit);
}

Result<void> IndexDesk::saveScenario(const IndexYear &year, UnitId unit, IndexScenario scenario)
{
    scenario.name = scenario.name.trimmed();
    if (scenario.name.isEmpty())
        return Error{tr("Give the scenario a name.")};
    scenario.at = m_workspace.clock().now();
    scenario.by = m_workspace.editing().person();
    const Result<void> done = transact(
        [&](const IndexStore &store) { return store.saveScenario(year.stored.id, year.year, unit, scenario); });
    return done;
}

Result<void> IndexDesk::removeScenario(const IndexYear &year, UnitId unit, const QString &name)
{
    const Result<void> done =
        transact([&](const IndexStore &store) { return store.removeScenario(year.stored.id, year.year, unit, name); });
    return done;
}

} // namespace parboard
