#include "models/storage/historyrows.h"

#include "models/storage/figurerows.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

const QString versionColumns =
    u"h.id, h.period_id, h.indicator_id, h.unit_id, h.scope, h.claim, h.action, h.at, h.by, h.why, h.batch_id, "
    "h.old_value, h.old_denominator, h.old_status, h.old_qualifier, h.old_data_from, h.old_data_to, h.old_as_of, "
    "h.old_source_id, h.old_batch_id, h.old_chosen, h.old_note, h.old_quote, h.old_start, h.old_length, "
    "h.old_paragraph"_s;
const QString oldClaimColumns =
    u"old_value, old_denominator, old_status, old_qualifier, old_data_from, old_data_to, old_as_of, old_source_id, "
    "old_batch_id, old_chosen, old_note, old_quote, old_start, old_length, old_paragraph"_s;

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

QString insertVersion(bool withOld)
{
    const QString sql = u"INSERT INTO history (period_id, indicator_id, unit_id, scope, claim, action, at, by, why, "
                        "batch_id%1) VALUES (:period, :indicator, :unit, :scope, :claim, :action, :edited_at, :by, "
                        ":why, :edit_batch%2)"_s;
    if (!withOld)
        return sql.arg(QString(), QString());
    return sql.arg(u", "_s + oldClaimColumns,
                   u", :value, :denominator, :status, :qualifier, :data_from, :data_to, :as_of, :source, "
                   ":batch, :chosen, :note, :quote, :start, :length, :paragraph"_s);
}

void bindVersion(Statement &insert, const ClaimVersion &version, qint64 period)
{
    bindCell(insert, version.cell, period);
    insert.bind(u":claim"_s, QVariant(version.claim));
    bindNote(insert, version.note);
    if (version.old) {
        bindContent(insert, *version.old);
        bindLocator(insert, version.old->locator);
    }
}

void bindNote(Statement &insert, const EditNote &note)
{
    insert.bind(u":action"_s, codeIn(editActionCodes, note.action))
        .bind(u":edited_at"_s, note.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":by"_s, QVariant(note.by.isNull() ? u""_s : note.by))
        .bind(u":why"_s, note.why)
        .bind(u":edit_batch"_s, QVariant(qint64(note.batch)));
}

} // namespace parboard
