#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QDateTime>

namespace parboard {

/// A named group of writes that can be withdrawn as one.
struct Batch
{
    BatchId id{};
    QString name;
    QString kind; ///< sample, import, entry ...
    QDateTime createdAt;
    QString createdBy;
};

class BatchStore
{
public:
    explicit BatchStore(const Database &database) : m_database(database) {}

    /// Adds a batch within the caller's transaction.
    [[nodiscard]] Result<BatchId> add(const Batch &batch) const;
    /// The batch with this id; an empty one if there is none.
    [[nodiscard]] Result<Batch> find(BatchId id) const;

private:
    const Database &m_database;
};

} // namespace parboard
