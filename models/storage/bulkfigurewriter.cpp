#include "models/storage/bulkfigurewriter.h"

#include "models/storage/figurerows.h"
#include "models/storage/periodstore.h"
#include "models/storage/statement.h"
#include "models/storage/storageerror.h"

#include <QSqlError>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStatement = 20;
constexpr qsizetype mostDays = 10'000; ///< a file of ever new days must not fill the memory

QStringList plainColumns()
{
    return {u"period_id"_s, u"indicator_id"_s, u"unit_id"_s, u"value"_s, u"source_id"_s, u"batch_id"_s};
}

QStringList allColumns()
{
    return plainColumns() + QStringList{u"scope"_s,   u"denominator"_s, u"status"_s, u"qualifier"_s, u"data_from"_s,
                                        u"data_to"_s, u"as_of"_s,       u"chosen"_s, u"note"_s};
}

QVariant numberOrNull(std::optional<double> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<double>());
}

} // namespace

BulkFigureWriter::BulkFigureWriter(const Database &database)
    : m_database(database), m_plain(prepare(Columns::Plain, rowsPerStatement)),
      m_many(prepare(Columns::All, rowsPerStatement)), m_one(prepare(Columns::All, 1))
{
}

BulkFigureWriter::Insert BulkFigureWriter::prepare(Columns columns, int rows) const
{
    const bool isPlain = columns == Columns::Plain;
    // A placeholder less is a value less to be bound, which costs more than SQLite takes for it.
    const QStringList bound = isPlain ? plainColumns() : allColumns();
    const QString fixedNames = isPlain ? u"claim, scope, status, qualifier, chosen"_s : u"claim"_s;
    const QString fixed = isPlain ? u"1, 0, 0, 0, 1"_s : u"1"_s;
    Insert insert{columns, rows, QSqlQuery(m_database.handle()), {}, false};
    QStringList places;
    for (int row = 0; row < rows; ++row) {
        QStringList names;
        for (qsizetype column = 0; column < bound.size(); ++column)
            names += u":v%1"_s.arg(row * bound.size() + column);
        insert.names += names;
        places += u"(%1, %2)"_s.arg(fixed, names.join(u", "_s));
    }
    // OR ROLLBACK spares the journal that SQLite keeps for a statement of several rows.
    insert.isPrepared = insert.query.prepare(u"INSERT OR ROLLBACK INTO figure (%1, %2) VALUES %3"_s.arg(
        fixedNames, bound.join(u", "_s), places.join(u", "_s)));
    return insert;
}

bool BulkFigureWriter::isPlain(const Figure &figure)
{
    return figure.value && !figure.denominator && figure.cell.scope == Scope::All &&
           figure.status == Status::Reported && figure.qualifier == Qualifier::Exact && !figure.dataFrom.isValid() &&
           !figure.dataTo.isValid() && !figure.asOf.isValid() && figure.chosen && figure.note.isEmpty();
}

Result<void> BulkFigureWriter::write(const QList<Figure> &figures)
{
    const auto end = figures.cend();
    for (auto at = figures.cbegin(); at != end;) {
        const bool areMany = end - at >= rowsPerStatement;
        const bool arePlain = areMany && std::all_of(at, at + rowsPerStatement, isPlain);
        Insert &insert = arePlain ? m_plain : areMany ? m_many : m_one;
        if (Result<void> done = run(insert, &*at); !done)
            return done;
        at += insert.rows;
    }
    for (const Figure &figure : figures) {
        if (figure.locator.isEmpty())
            continue;
        if (Result<void> done = locate(figure); !done)
            return done;
    }
    return {};
}

Result<void> BulkFigureWriter::run(Insert &insert, const Figure *figures)
{
    const qsizetype ofRow = insert.names.size() / insert.rows;
    for (int place = 0; place < insert.rows; ++place) {
        const Figure &figure = figures[place];
        const Result<qint64> period = idOf(figure.cell.period);
        if (!period)
            return period.error();
        qsizetype name = place * ofRow;
        const auto bind = [&](const QVariant &value) { insert.query.bindValue(insert.names.at(name++), value); };
        bind(*period);
        bind(qint64(figure.cell.indicator));
        bind(qint64(figure.cell.unit));
        bind(numberOrNull(figure.value));
        bind(qint64(figure.source));
        bind(qint64(figure.batch));
        if (insert.columns == Columns::Plain)
            continue;
        bind(int(figure.cell.scope));
        bind(numberOrNull(figure.denominator));
        bind(int(figure.status));
        bind(int(figure.qualifier));
        bind(textOf(figure.dataFrom));
        bind(textOf(figure.dataTo));
        bind(textOf(figure.asOf));
        bind(int(figure.chosen));
        bind(figure.note.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(figure.note));
    }
    if (!insert.isPrepared || !insert.query.exec())
        return storageError(insert.query.lastError(), m_database.path());
    return {};
}

Result<qint64> BulkFigureWriter::idOf(const Period &period)
{
    qint64 &known = m_periods[period];
    if (known == 0) {
        const Result<qint64> id = PeriodStore(m_database).idOf(period);
        if (!id)
            return id;
        known = *id;
    }
    return known;
}

const QVariant &BulkFigureWriter::textOf(QDate day)
{
    if (m_days.size() >= mostDays)
        m_days.clear();
    const auto known = m_days.constFind(day);
    if (known != m_days.cend())
        return *known;
    return *m_days.insert(day, day.isValid() ? QVariant(day.toString(Qt::ISODate))
                                             : QVariant(QMetaType::fromType<QString>()));
}

Result<void> BulkFigureWriter::locate(const Figure &figure)
{
    const Result<qint64> period = idOf(figure.cell.period);
    if (!period)
        return period.error();
    Statement insert(m_database, u"INSERT OR ROLLBACK INTO locator (period_id, indicator_id, unit_id, scope, claim, "
                                 "quote, start, length, paragraph) VALUES (:period, :indicator, :unit, :scope, 1, "
                                 ":quote, :start, :length, :paragraph)"_s);
    bindCell(insert, figure.cell, *period);
    bindLocator(insert, figure.locator);
    return insert.run();
}

} // namespace parboard
