#include "models/storage/findingnotestore.h"

#include "models/storage/figurerows.h"
#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

namespace parboard {

using namespace Qt::StringLiterals;

Result<void> FindingNoteStore::set(const FindingNote &note) const
{
    const Result<qint64> period = PeriodStore(m_database).find(note.cell.period);
    if (!period)
        return period.error();
    const bool removes = note.text.isEmpty();
    Statement change(m_database,
                     removes ? u"DELETE FROM finding_note WHERE rule = :rule AND "_s + ofCell
                             : u"INSERT INTO finding_note (rule, period_id, indicator_id, unit_id, scope, fingerprint, "
                               "text, at, by) VALUES (:rule, :period, :indicator, :unit, :scope, :fingerprint, :text, "
                               ":at, :by) ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint, "
                               "text = excluded.text, at = excluded.at, by = excluded.by"_s);
    bindCell(change, note.cell, *period);
    change.bind(u":rule"_s, note.rule);
    if (!removes) {
        change.bind(u":fingerprint"_s, QVariant(note.fingerprint))
            .bind(u":text"_s, note.text)
            .bind(u":at"_s, note.at.toUTC().toString(Qt::ISODateWithMs))
            .bind(u":by"_s, QVariant(note.by));
    }
    return change.run();
}

Result<QList<FindingNote>> FindingNoteStore::all() const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    QList<FindingNote> notes;
    Result<void> done = forEachRow(
        m_database,
        u"SELECT period_id, indicator_id, unit_id, scope, rule, fingerprint, text, at, by FROM finding_note"_s,
        [&](const Statement &row) {
            const CellKey cell{UnitId(row.id(2)), IndicatorId(row.id(1)), Scope(row.integer(3)),
                               periods->value(row.id(0))};
            notes +=
                {row.text(4), cell, row.text(5), row.text(6), QDateTime::fromString(row.text(7), Qt::ISODateWithMs),
                 row.text(8)};
        });
    if (!done)
        return done.error();
    return notes;
}

} // namespace parboard
