#pragma once

#include "models/storage/statement.h"

namespace parboard {

/// Runs a prepared statement and calls `take(statement)` for each row; an error if a row could not be read.
template <typename Take>
Result<void> forEachRow(Statement &statement, const Take &take)
{
    if (Result<void> run = statement.run(); !run)
        return run;
    while (statement.next())
        take(statement);
    return statement.finish();
}

/// forEachRow for a statement without parameters.
template <typename Take>
Result<void> forEachRow(const Database &database, const QString &sql, const Take &take)
{
    Statement statement(database, sql);
    return forEachRow(statement, take);
}

} // namespace parboard
