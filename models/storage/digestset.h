#pragma once

#include "models/core/result.h"
#include "models/storage/database.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace parboard {

class Statement;

/// A set of digests that is asked whether it holds one, kept in a temporary table beside the database (SQLite puts it
/// on the disk), so that memory does not grow with their number. Works on read-only connections too and within a
/// transaction or without; nothing of it remains.
class DigestSet
{
public:
    /// Must not outlive `database`.
    explicit DigestSet(const Database &database);
    ~DigestSet();
    DigestSet(const DigestSet &) = delete;
    DigestSet &operator=(const DigestSet &) = delete;

    /// Runs `addAll`, which calls add(), as one step: thousands of additions cost little. Errors: those of `addAll`,
    /// the temporary folder is full.
    [[nodiscard]] Result<void> fill(const std::function<Result<void>()> &addAll);
    /// Adds a digest, within fill(); one that is there already changes nothing.
    [[nodiscard]] Result<void> add(const QByteArray &digest);
    [[nodiscard]] Result<bool> contains(const QByteArray &digest) const;

private:
    const Database &m_database;
    QString m_table;
    std::unique_ptr<Statement> m_insert; ///< prepared once
};

} // namespace parboard
