#include "models/workspace/indexhistory.h"

#include "models/workspace/indexdesk.h"
#include "models/workspace/workspace.h"

#include <algorithm>
#include <tuple>

namespace parboard {

Result<QList<EarlierYear>> earlierYears(const IndexYear &year, UnitId unit, const Workspace &workspace)
{
    const IndexStore store(workspace.database());
    const Result<QList<StoredScheme>> schemes = store.schemes();
    const Result<QList<ScoredYear>> scored = store.yearsOf(unit);
    if (!schemes || !scored)
        return schemes ? scored.error() : schemes.error();
    const IndexScheme &own = year.stored.scheme;
    QList<EarlierYear> years;
    for (const ScoredYear &held : *scored) {
        const auto stored = std::ranges::find(*schemes, held.scheme, &StoredScheme::id);
        if (stored != schemes->cend() && stored->scheme.kind == own.kind && held.year < year.year)
            years += EarlierYear{stored->scheme.code, held.year, true};
    }
    const EarlierYear before{own.code, year.year - 1, false};
    const bool isThere = years.contains(EarlierYear{before.scheme, before.year, true});
    if (!isThere && workspace.index().schemeFor(before.scheme, before.year))
        years += before;
    std::ranges::sort(years, std::ranges::greater(), [&own](const EarlierYear &earlier) {
        return std::tuple(earlier.year, earlier.hasEntries, earlier.scheme == own.code, earlier.scheme);
    });
    return years;
}

} // namespace parboard
