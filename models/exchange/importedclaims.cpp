#include "models/exchange/importedclaims.h"

#include <algorithm>

namespace parboard {

QList<Figure> claimsAfterImport(QList<Figure> claims, const Figure &figure, CellChange change, int existing,
                                ConflictStrategy strategy)
{
    const bool isConflict = change == CellChange::Conflict;
    if (change == CellChange::Same || (isConflict && strategy == ConflictStrategy::Keep))
        return claims;
    if (change == CellChange::Changed) {
        const auto own = std::ranges::find(claims, existing, &Figure::claim);
        if (own != claims.end()) {
            *own = updated(*own, figure);
            own->batch = figure.batch;
        }
        return claims;
    }
    // A cell in which somebody chose nothing stays so: only figures of this import give way to each other.
    const bool isOwn = std::ranges::all_of(
        claims, [&figure](const Figure &claim) { return claim.batch == figure.batch && !claim.chosen; });
    // What the file itself does not use becomes a rival like any other.
    const bool replaces = isConflict && figure.chosen && strategy == ConflictStrategy::Replace;
    Figure added = figure;
    added.chosen = replaces || (isOwn && figure.chosen);
    if (replaces) {
        for (Figure &claim : claims)
            claim.chosen = false;
    }
    claims += added;
    return claims;
}

} // namespace parboard
