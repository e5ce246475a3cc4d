#include "models/storage/transaction.h"

#include "models/core/log.h"
#include "models/storage/statement.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(const Database &database)
{
    if (Result<void> begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(const Database &database)
{
    if (Result<void> begun = execute(database, u"BEGIN"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some errors (disk full): a failing ROLLBACK is then no news.
    if (m_database != nullptr && !execute(*m_database, u"ROLLBACK"_s))
        qCDebug(logStorage) << "rollback after SQLite's own rollback";
}

Result<void> Transaction::commit()
{
    if (Result<void> committed = execute(*m_database, u"COMMIT"_s); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

} // namespace parboard
