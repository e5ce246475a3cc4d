#include "models/workspace/comparedsources.h"

#include "models/storage/sourcestore.h"

#include <QSet>

namespace parboard {

Result<QHash<SourceId, Source>> sourcesOf(const QList<ComparedIndicator> &indicators, const Database &database)
{
    QSet<SourceId> ids;
    for (const ComparedIndicator &compared : indicators) {
        for (const ComparedRow &row : compared.rows) {
            for (const Figure &claim : row.claims)
                ids << claim.source;
            for (const Figure &count : row.from)
                ids << count.source;
        }
    }
    return SourceStore(database).withIds(ids);
}

} // namespace parboard
