#pragma once

#include "models/core/result.h"
#include "models/storage/database.h"

#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace parboard {

/// A prepared, forward-only query whose every step is checked. Read loops end with finish(): a damaged page shows only
/// as an early end of next().
class Statement
{
public:
    /// Prepares `sql` (one statement, named placeholders).
    Statement(const Database &database, const QString &sql);

    Statement &bind(const QString &name, const QVariant &value);
    Statement &bind(const QString &name, const QString &text); ///< a null text binds NULL, an empty one too
    Statement &bind(const QString &name, QDate date);          ///< ISO text, NULL if invalid
    Statement &bind(const QString &name, std::optional<double> number);
    Statement &bind(const QString &name, std::optional<int> number);

    [[nodiscard]] Result<void> run();
    /// The next row, false at the end or on an error (finish() tells which).
    bool next() { return m_query.next(); }
    /// Ok if the loop over next() ended because there are no more rows.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] qint64 id(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] std::optional<double> number(int column) const;
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }

private:
    bool prepare(const QString &sql);

    QString m_path;
    QSqlQuery m_query;
    bool m_prepared;
};

/// Runs one statement without parameters and rows.
Result<void> execute(const Database &database, const QString &sql);
/// The first column of the first row; an invalid variant if there is no row.
Result<QVariant> queryValue(const Database &database, const QString &sql);

} // namespace parboard
