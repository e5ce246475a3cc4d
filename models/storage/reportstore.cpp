#include "models/storage/reportstore.h"

#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<void> ReportStore::save(const StoredReport &report) const
{
    Statement keep(m_database, u"INSERT INTO report (name, plan, at, by) VALUES (:name, :plan, :at, :by) "
                               "ON CONFLICT (name) DO UPDATE SET plan = excluded.plan, at = excluded.at, "
                               "by = excluded.by"_s);
    return keep.bind(u":name"_s, report.name)
        .bind(u":plan"_s, QString::fromUtf8(report.plan))
        .bind(u":at"_s, report.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":by"_s, QVariant(report.by.isNull() ? u""_s : report.by))
        .run();
}

Result<void> ReportStore::remove(const QString &name) const
{
    Statement removal(m_database, u"DELETE FROM report WHERE name = :name"_s);
    return removal.bind(u":name"_s, name).run();
}

Result<QList<StoredReport>> ReportStore::all() const
{
    QList<StoredReport> reports;
    const Result<void> done =
        forEachRow(m_database, u"SELECT name, plan, at, by FROM report ORDER BY name"_s, [&](const Statement &row) {
            reports += StoredReport{row.text(0), row.text(1).toUtf8(),
                                    QDateTime::fromString(row.text(2), Qt::ISODateWithMs), row.text(3)};
        });
    if (!done)
        return done.error();
    return reports;
}

} // namespace parboard
