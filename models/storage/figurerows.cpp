#include "models/storage/figurerows.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstLocatorColumn = 16;

} // namespace

const QString figureColumns =
    u"f.period_id, f.indicator_id, f.unit_id, f.scope, f.claim, f.value, f.denominator, f.status, "
    "f.qualifier, f.data_from, f.data_to, f.as_of, f.source_id, f.batch_id, f.chosen, f.note"_s;
const QString locatorColumns = u", l.quote, l.start, l.length, l.paragraph"_s;
const QString locatorJoin = u" LEFT JOIN locator l ON l.period_id = f.period_id AND l.indicator_id = f.indicator_id "
                            "AND l.unit_id = f.unit_id AND l.scope = f.scope AND l.claim = f.claim "_s;
const QString ofCell = u"period_id = :period AND indicator_id = :indicator AND unit_id = :unit AND scope = :scope"_s;

Figure figureIn(const Statement &row, const QHash<qint64, Period> &periods)
{
    Figure figure;
    figure.cell = {UnitId(row.id(2)), IndicatorId(row.id(1)), Scope(row.integer(3)), periods.value(row.id(0))};
    figure.claim = row.integer(4);
    figure.value = row.number(5);
    figure.denominator = row.number(6);
    figure.status = Status(row.integer(7));
    figure.qualifier = Qualifier(row.integer(8));
    figure.dataFrom = row.date(9);
    figure.dataTo = row.date(10);
    figure.asOf = row.date(11);
    figure.source = SourceId(row.id(12));
    figure.batch = BatchId(row.id(13));
    figure.chosen = row.integer(14) != 0;
    figure.note = row.text(15);
    return figure;
}

Figure locatedFigureIn(const Statement &row, const QHash<qint64, Period> &periods)
{
    Figure figure = figureIn(row, periods);
    figure.locator = {row.text(firstLocatorColumn), row.optionalInteger(firstLocatorColumn + 1),
                      row.optionalInteger(firstLocatorColumn + 2), row.optionalInteger(firstLocatorColumn + 3)};
    return figure;
}

void bindCell(Statement &statement, const CellKey &cell, qint64 period)
{
    statement.bind(u":period"_s, QVariant(period))
        .bind(u":indicator"_s, QVariant(qint64(cell.indicator)))
        .bind(u":unit"_s, QVariant(qint64(cell.unit)))
        .bind(u":scope"_s, QVariant(int(cell.scope)));
}

void bindContent(Statement &statement, const Figure &figure)
{
    statement.bind(u":value"_s, figure.value)
        .bind(u":denominator"_s, figure.denominator)
        .bind(u":status"_s, QVariant(int(figure.status)))
        .bind(u":qualifier"_s, QVariant(int(figure.qualifier)))
        .bind(u":data_from"_s, figure.dataFrom)
        .bind(u":data_to"_s, figure.dataTo)
        .bind(u":as_of"_s, figure.asOf)
        .bind(u":source"_s, QVariant(qint64(figure.source)))
        .bind(u":batch"_s, QVariant(qint64(figure.batch)))
        .bind(u":chosen"_s, QVariant(int(figure.chosen)))
        .bind(u":note"_s, figure.note);
}

void bindLocator(Statement &statement, const Locator &locator)
{
    statement.bind(u":quote"_s, locator.quote)
        .bind(u":start"_s, locator.start)
        .bind(u":length"_s, locator.length)
        .bind(u":paragraph"_s, locator.paragraph);
}

} // namespace parboard
