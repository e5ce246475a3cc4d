#include "models/workspace/attachedfile.h"

#include "models/storage/sourcestore.h"
#include "models/storage/transaction.h"

namespace parboard {

Result<void> removeAttachedFile(const Database &database, SourceId source)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const SourceStore store(database);
    const Result<SourceContent> content = store.content(source);
    if (!content)
        return content.error();
    if (Result<void> kept = store.setContent(source, {content->text, {}, {}, {}}); !kept)
        return kept;
    return transaction->commit();
}

} // namespace parboard
