#pragma once

#include "models/storage/database.h"

namespace parboard {

/// A write transaction (BEGIN IMMEDIATE: a deferred one that reads first fails at once under WAL when somebody else has
/// written). Rolls back unless commit() succeeded.
class Transaction
{
public:
    static Result<Transaction> begin(const Database &database);
    /// One moment of the database for several reads, whoever writes meanwhile; ends with the object.
    static Result<Transaction> beginReading(const Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// A full disk shows only here under WAL: check it.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) {}

    const Database *m_database; ///< null when ended
};

} // namespace parboard
