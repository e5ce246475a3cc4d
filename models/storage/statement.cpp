#include "models/storage/statement.h"

#include "models/storage/storageerror.h"

#include <QSqlError>

namespace parboard {

Statement::Statement(const Database &database, const QString &sql)
    : m_path(database.path()), m_query(database.handle()), m_prepared(prepare(sql))
{
}

bool Statement::prepare(const QString &sql)
{
    m_query.setForwardOnly(true);
    return m_query.prepare(sql);
}

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QString &text)
{
    return bind(name, text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text));
}

Statement &Statement::bind(const QString &name, QDate date)
{
    return bind(name, date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>()));
}

Statement &Statement::bind(const QString &name, std::optional<double> number)
{
    return bind(name, number ? QVariant(*number) : QVariant(QMetaType::fromType<double>()));
}

Statement &Statement::bind(const QString &name, std::optional<int> number)
{
    return bind(name, number ? QVariant(*number) : QVariant(QMetaType::fromType<int>()));
}

Result<void> Statement::run()
{
    if (!m_prepared || !m_query.exec())
        return storageError(m_query.lastError(), m_path);
    return {};
}

Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return storageError(error, m_path);
    return {};
}

QDate Statement::date(int column) const
{
    return m_query.isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

std::optional<double> Statement::number(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.value(column).toDouble());
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.value(column).toInt());
}

Result<void> execute(const Database &database, const QString &sql)
{
    return Statement(database, sql).run();
}

Result<QVariant> queryValue(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    if (Result<void> run = statement.run(); !run)
        return run.error();
    const QVariant value = statement.next() ? statement.value(0) : QVariant();
    if (Result<void> finished = statement.finish(); !finished)
        return finished.error();
    return value;
}

} // namespace parboard
