#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QList>

namespace parboard {

/// A named group of writes that can be withdrawn as one.
struct Batch
{
    BatchId id{};
    QString name;
    QString kind; ///< sample, import, entry, history (versions that came with a bundle) ...
    QDateTime createdAt;
    QString createdBy;
    QDateTime withdrawnAt = {}; ///< invalid unless it was withdrawn
};

class BatchStore
{
public:
    explicit BatchStore(const Database &database) : m_database(database) {}

    /// Adds a batch within the caller's transaction.
    [[nodiscard]] Result<BatchId> add(const Batch &batch) const;
    /// The batch with this id; an empty one if there is none.
    [[nodiscard]] Result<Batch> find(BatchId id) const;
    /// All batches, newest first.
    [[nodiscard]] Result<QList<Batch>> all() const;
    /// At most `most` batches that are older than `before` (0: the newest), newest first.
    [[nodiscard]] Result<QList<Batch>> older(BatchId before, int most) const;
    /// Notes within the caller's transaction that the batch was withdrawn, or is in force again (an invalid `at`).
    [[nodiscard]] Result<void> setWithdrawn(BatchId id, const QDateTime &at) const;

private:
    const Database &m_database;
};

} // namespace parboard
