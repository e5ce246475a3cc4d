#include "../measure.h"

#include <QCoreApplication>
#include <QDate>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

using namespace parboard::bench;

namespace {

/// What a comparison has to read at least, in the order of the table's key: the figures of its cells, of the counts
/// behind its rates, and of the two periods that it is held against.
QString statementFor(const QString &work)
{
    const QString counts = QStringLiteral("'dossiers_resolved','dossiers_on_time','dossiers_late'");
    const QString columns = QStringLiteral("SELECT f.unit_id, f.indicator_id, f.scope, f.claim, f.value, "
                                           "f.denominator, f.status, f.qualifier, f.data_from, "
                                           "f.data_to, f.as_of, f.source_id, f.batch_id, f.chosen, f.note FROM ");
    const QString units = QStringLiteral("WITH u(id) AS (SELECT id FROM unit WHERE key LIKE '63-%'");
    const QString joined = QStringLiteral(" CROSS JOIN i CROSS JOIN u CROSS JOIN figure f WHERE f.period_id = p.id AND "
                                          "f.indicator_id = i.id AND f.unit_id = u.id");
    if (work == QStringLiteral("trend")) {
        return units +
               QStringLiteral("), i(id) AS (SELECT id FROM indicator WHERE code IN ('on_time_rate',%1)) ").arg(counts) +
               columns + QStringLiteral("period p") + joined;
    }
    const QString periods = QStringLiteral(
        ", p(id) AS (SELECT id FROM period WHERE kind BETWEEN 0 AND 3 AND from_date IN (:now, :before, :lastYear)) ");
    if (work == QStringLiteral("ranking")) {
        return units +
               QStringLiteral("), i(id) AS (SELECT id FROM indicator WHERE code IN ('on_time_rate',%1))").arg(counts) +
               periods + columns + QStringLiteral("p") + joined;
    }
    return units + QStringLiteral(" LIMIT 6), i(id) AS (SELECT id FROM indicator)") + periods + columns +
           QStringLiteral("p") + joined;
}

} // namespace

/// Floor of comparison, ranking and trend: one statement of Qt Sql, read to its end (BENCH_WORK): floor_barequery
/// DATABASE.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    QList<double> times;
    int rows = 0;
    if (database.open()) {
        const QString statement = statementFor(qEnvironmentVariable("BENCH_WORK"));
        for (int round = 0; round <= rounds(); ++round) {
            const QDate now(2014 + round % 10, 7, 1);
            rows = 0;
            QSqlQuery query;
            query.setForwardOnly(true);
            const double milliseconds = duration([&] {
                if (!query.prepare(statement))
                    return;
                query.bindValue(QStringLiteral(":now"), now.toString(Qt::ISODate));
                query.bindValue(QStringLiteral(":before"), now.addMonths(-3).toString(Qt::ISODate));
                query.bindValue(QStringLiteral(":lastYear"), now.addYears(-1).toString(Qt::ISODate));
                if (!query.exec())
                    return;
                double sum = 0;
                while (query.next()) {
                    for (int column = 0; column < 15; ++column)
                        sum += query.value(column).toDouble();
                    ++rows;
                }
                Q_UNUSED(sum)
            });
            if (round > 0) // the first one warms the caches
                times += milliseconds;
        }
    }
    if (rows == 0) {
        QTextStream(stderr) << "nothing was read\n";
        return 1;
    }
    printResult(times, rows);
    return 0;
}
