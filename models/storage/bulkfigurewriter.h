#pragma once

#include "models/core/figure.h"
#include "models/storage/database.h"

#include <QList>
#include <QSqlQuery>
#include <QStringList>

#include <memory>
#include <vector>

namespace parboard {

/// Adds first claims to cells that never had any: the fast way for imports, many rows a statement (speed.md, section
/// 3). Nothing is looked up, so the caller must know that the cells are empty and leave no history.
class BulkFigureWriter
{
public:
    explicit BulkFigureWriter(const Database &database);

    /// Adds claim 1 of each figure's cell within the caller's transaction. After an error the transaction is over and
    /// nothing may be written any more.
    [[nodiscard]] Result<void> write(const QList<Figure> &figures);

private:
    /// What an insert tells of each row.
    enum class Columns : quint8 {
        Plain, ///< a reported, exact, chosen number for the whole unit, and nothing else: nearly all of an import
        All
    };
    /// An insert of several rows with the names of its placeholders, made once.
    struct Insert
    {
        Columns columns = Columns::All;
        int rows = 0;
        QSqlQuery query;
        QStringList names;
        bool isPrepared = false;
    };

    [[nodiscard]] Insert prepare(Columns columns, int rows) const;
    [[nodiscard]] static bool isPlain(const Figure &figure);
    [[nodiscard]] Result<void> run(Insert &insert, const Figure *figures);
    [[nodiscard]] Result<qint64> idOf(const Period &period);
    [[nodiscard]] const QVariant &textOf(QDate day);
    [[nodiscard]] Result<void> locate(const Figure &figure);

    const Database &m_database;
    Insert m_plain;
    Insert m_many;
    Insert m_one;
    QHash<Period, qint64> m_periods;
    QHash<QDate, QVariant> m_days;
};

} // namespace parboard
