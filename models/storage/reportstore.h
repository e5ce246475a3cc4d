#pragma once

#include "models/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace parboard {

/// A report that was put together or edited.
struct StoredReport
{
    QString name;
    QByteArray plan; ///< as a template file holds it
    QDateTime at;
    QString by;
};

/// Reports by name.
class ReportStore
{
public:
    explicit ReportStore(const Database &database) : m_database(database) {}

    /// Keeps the report in place of an earlier one of the same name.
    [[nodiscard]] Result<void> save(const StoredReport &report) const;
    [[nodiscard]] Result<void> remove(const QString &name) const;
    /// By name.
    [[nodiscard]] Result<QList<StoredReport>> all() const;

private:
    const Database &m_database;
};

} // namespace parboard
