#include "models/storage/bulkfigurewriter.h"

#include "models/storage/figurerows.h"
#include "models/storage/periodstore.h"
#include "models/storage/statement.h"
#include "models/storage/storageerror.h"

#include <QSqlError>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStatement = 20;
constexpr int columns = 15;
constexpr qsizetype mostDays = 10'000; ///< a file of ever new days must not fill the memory

} // namespace

BulkFigureWriter::BulkFigureWriter(const Database &database)
    : m_database(database), m_many(prepare(rowsPerStatement)), m_one(prepare(1))
{
}

BulkFigureWriter::Insert BulkFigureWriter::prepare(int rows) const
{
    Insert insert{QSqlQuery(m_database.handle()), {}, false};
    QStringList places;
    for (int row = 0; row < rows; ++row) {
        QStringList names;
        for (int column = 0; column < columns; ++column)
            names += u":v%1"_s.arg(row * columns + column);
        insert.names += names;
        places += u"(%1, 1, %2)"_s.arg(names.first(4).join(u", "_s), names.sliced(4).join(u", "_s));
    }
    // OR ROLLBACK spares the journal that SQLite keeps for a statement of several rows.
    insert.isPrepared = insert.query.prepare(
        u"INSERT OR ROLLBACK INTO figure (period_id, indicator_id, unit_id, scope, claim, value, denominator, status, "
        "qualifier, data_from, data_to, as_of, source_id, batch_id, chosen, note) VALUES "_s +
        places.join(u", "_s));
    return insert;
}

Result<void> BulkFigureWriter::write(const QList<Figure> &figures)
{
    qsizetype at = 0;
    for (; at + rowsPerStatement <= figures.size(); at += rowsPerStatement) {
        if (Result<void> done = run(m_many, &figures.at(at), rowsPerStatement); !done)
            return done;
    }
    for (; at < figures.size(); ++at) {
        if (Result<void> done = run(m_one, &figures.at(at), 1); !done)
            return done;
    }
    for (const Figure &figure : figures) {
        if (figure.locator.isEmpty())
            continue;
        if (Result<void> done = locate(figure); !done)
            return done;
    }
    return {};
}

Result<void> BulkFigureWriter::run(Insert &insert, const Figure *figures, int count)
{
    static const QVariant noNumber(QMetaType::fromType<double>());
    static const QVariant noText(QMetaType::fromType<QString>());
    qsizetype name = 0;
    const auto bind = [&](const QVariant &value) { insert.query.bindValue(insert.names.at(name++), value); };
    for (int place = 0; place < count; ++place) {
        const Figure &figure = figures[place];
        const Result<qint64> period = idOf(figure.cell.period);
        if (!period)
            return period.error();
        bind(*period);
        bind(qint64(figure.cell.indicator));
        bind(qint64(figure.cell.unit));
        bind(int(figure.cell.scope));
        bind(figure.value ? QVariant(*figure.value) : noNumber);
        bind(figure.denominator ? QVariant(*figure.denominator) : noNumber);
        bind(int(figure.status));
        bind(int(figure.qualifier));
        bind(textOf(figure.dataFrom));
        bind(textOf(figure.dataTo));
        bind(textOf(figure.asOf));
        bind(qint64(figure.source));
        bind(qint64(figure.batch));
        bind(int(figure.chosen));
        bind(figure.note.isEmpty() ? noText : QVariant(figure.note));
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
