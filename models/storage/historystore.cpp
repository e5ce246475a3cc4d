#include "models/storage/historystore.h"

#include "models/storage/figurerows.h"
#include "models/storage/periodstore.h"
#include "models/storage/readrows.h"

#include <algorithm>
#include <functional>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QString versionColumns =
    u"h.id, h.period_id, h.indicator_id, h.unit_id, h.scope, h.claim, h.action, h.at, h.by, h.why, h.batch_id, "
    "h.old_value, h.old_denominator, h.old_status, h.old_qualifier, h.old_data_from, h.old_data_to, h.old_as_of, "
    "h.old_source_id, h.old_batch_id, h.old_chosen, h.old_note, h.old_quote, h.old_start, h.old_length, "
    "h.old_paragraph"_s;
constexpr int claimColumn = 5;
constexpr int noteColumn = 6;
constexpr int oldColumn = 11;
constexpr int statusColumn = 13;

CellKey cellIn(const Statement &row, int first, const QHash<qint64, Period> &periods)
{
    return {UnitId(row.id(first + 2)), IndicatorId(row.id(first + 1)), Scope(row.integer(first + 3)),
            periods.value(row.id(first))};
}

Figure oldFigureIn(const Statement &row)
{
    Figure figure;
    figure.claim = row.integer(claimColumn);
    figure.value = row.number(oldColumn);
    figure.denominator = row.number(oldColumn + 1);
    figure.status = Status(row.integer(statusColumn));
    figure.qualifier = Qualifier(row.integer(statusColumn + 1));
    figure.dataFrom = row.date(statusColumn + 2);
    figure.dataTo = row.date(statusColumn + 3);
    figure.asOf = row.date(statusColumn + 4);
    figure.source = SourceId(row.id(statusColumn + 5));
    figure.batch = BatchId(row.id(statusColumn + 6));
    figure.chosen = row.integer(statusColumn + 7) != 0;
    figure.note = row.text(statusColumn + 8);
    figure.locator = {row.text(statusColumn + 9), row.optionalInteger(statusColumn + 10),
                      row.optionalInteger(statusColumn + 11), row.optionalInteger(statusColumn + 12)};
    return figure;
}

ClaimVersion versionIn(const Statement &row, const QHash<qint64, Period> &periods)
{
    ClaimVersion version;
    version.id = row.id(0);
    version.cell = cellIn(row, 1, periods);
    version.claim = row.integer(claimColumn);
    version.note.action = valueIn(editActionCodes, row.text(noteColumn)).value_or(EditAction::Edit);
    version.note.at = QDateTime::fromString(row.text(noteColumn + 1), Qt::ISODateWithMs);
    version.note.by = row.text(noteColumn + 2);
    version.note.why = row.text(noteColumn + 3);
    version.note.batch = BatchId(row.id(noteColumn + 4));
    if (row.optionalInteger(statusColumn)) {
        version.old = oldFigureIn(row);
        version.old->cell = version.cell;
    }
    return version;
}

Result<QList<ClaimVersion>> readVersions(const Database &database, Statement &select)
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(database).all();
    if (!periods)
        return periods.error();
    QList<ClaimVersion> versions;
    Result<void> done = forEachRow(select, [&](const Statement &row) { versions += versionIn(row, *periods); });
    if (!done)
        return done.error();
    return versions;
}

} // namespace

Result<void> HistoryStore::add(const ClaimVersion &version) const
{
    const Result<qint64> period = PeriodStore(m_database).find(version.cell.period);
    if (!period)
        return period.error();
    const QString columns =
        u"INSERT INTO history (period_id, indicator_id, unit_id, scope, claim, action, at, by, why, "
        "batch_id%1) VALUES (:period, :indicator, :unit, :scope, :claim, :action, :edited_at, :by, "
        ":why, :edit_batch%2)"_s;
    Statement insert(
        m_database,
        version.old
            ? columns.arg(u", old_value, old_denominator, old_status, old_qualifier, old_data_from, old_data_to, "
                          "old_as_of, old_source_id, old_batch_id, old_chosen, old_note, old_quote, old_start, "
                          "old_length, old_paragraph"_s,
                          u", :value, :denominator, :status, :qualifier, :data_from, :data_to, :as_of, :source, "
                          ":batch, :chosen, :note, :quote, :start, :length, :paragraph"_s)
            : columns.arg(QString(), QString()));
    bindCell(insert, version.cell, *period);
    insert.bind(u":claim"_s, QVariant(version.claim))
        .bind(u":action"_s, codeIn(editActionCodes, version.note.action))
        .bind(u":edited_at"_s, version.note.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":by"_s, QVariant(version.note.by.isNull() ? u""_s : version.note.by))
        .bind(u":why"_s, version.note.why)
        .bind(u":edit_batch"_s, QVariant(qint64(version.note.batch)));
    if (version.old) {
        bindContent(insert, *version.old);
        bindLocator(insert, version.old->locator);
    }
    return insert.run();
}

Result<bool> HistoryStore::holds(qint64 period) const
{
    const Result<QVariant> found =
        queryValue(m_database, u"SELECT EXISTS (SELECT 1 FROM history WHERE period_id = %1)"_s.arg(period));
    if (!found)
        return found.error();
    return found->toBool();
}

Result<QList<ClaimVersion>> HistoryStore::ofCell(const CellKey &cell) const
{
    const Result<qint64> period = PeriodStore(m_database).find(cell.period);
    if (!period)
        return period.error();
    Statement select(m_database, u"SELECT "_s + versionColumns + u" FROM history h WHERE "_s + parboard::ofCell +
                                     u" ORDER BY h.id DESC"_s);
    bindCell(select, cell, *period);
    return readVersions(m_database, select);
}

Result<QList<ClaimVersion>> HistoryStore::storyOf(const CellKey &cell) const
{
    Result<QList<ClaimVersion>> versions = ofCell(cell);
    if (versions)
        std::ranges::stable_sort(*versions, std::ranges::greater(),
                                 [](const ClaimVersion &version) { return version.note.at; });
    return versions;
}

Result<QList<ClaimVersion>> HistoryStore::touchedBy(BatchId batch) const
{
    Statement select(m_database, u"SELECT "_s + versionColumns +
                                     u" FROM history h WHERE h.batch_id = :batch OR h.old_batch_id = :batch "
                                     "ORDER BY h.id DESC"_s);
    select.bind(u":batch"_s, QVariant(qint64(batch)));
    return readVersions(m_database, select);
}

Result<void> HistoryStore::forEach(const std::function<bool(const ClaimVersion &)> &take) const
{
    const Result<QHash<qint64, Period>> periods = PeriodStore(m_database).all();
    if (!periods)
        return periods.error();
    Statement select(m_database, u"SELECT "_s + versionColumns +
                                     u" FROM history h JOIN period p ON p.id = h.period_id ORDER BY h.unit_id, "
                                     "p.to_date, p.id, h.indicator_id, h.scope, h.id"_s);
    if (Result<void> run = select.run(); !run)
        return run;
    while (select.next()) {
        if (!take(versionIn(select, *periods)))
            return {};
    }
    return select.finish();
}

Result<QList<ClaimVersion>> HistoryStore::removed(int most) const
{
    Statement select(m_database,
                     u"SELECT "_s + versionColumns +
                         u" FROM history h WHERE h.old_status IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                         "history n WHERE n.period_id = h.period_id AND n.indicator_id = h.indicator_id AND "
                         "n.unit_id = h.unit_id AND n.scope = h.scope AND n.claim = h.claim AND n.id > h.id) "
                         "AND NOT EXISTS (SELECT 1 FROM figure f WHERE f.period_id = h.period_id AND "
                         "f.indicator_id = h.indicator_id AND f.unit_id = h.unit_id AND f.scope = h.scope "
                         "AND f.claim = h.claim) ORDER BY h.id DESC LIMIT :most"_s);
    select.bind(u":most"_s, QVariant(most));
    return readVersions(m_database, select);
}

} // namespace parboard
