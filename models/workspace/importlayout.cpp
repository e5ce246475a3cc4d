#include "models/workspace/importlayout.h"

#include "models/core/periodtext.h"

#include <QSet>

#include <algorithm>

namespace parboard {

namespace {

void changeRole(TableLayout &layout, ColumnRole from, ColumnRole into)
{
    for (ColumnMapping &mapping : layout.columns) {
        if (mapping.role == from)
            mapping.role = into;
    }
}

void makeLong(TableLayout &layout)
{
    const auto isFigure = [](const ColumnMapping &mapping) { return mapping.role == ColumnRole::Figure; };
    const auto figures = std::ranges::count_if(layout.columns, isFigure);
    for (ColumnMapping &mapping : layout.columns) {
        if (!isFigure(mapping))
            continue;
        mapping.role = figures == 1 ? ColumnRole::Value : ColumnRole::Ignored;
        if (figures == 1 && layout.column(ColumnRole::Indicator) == nullptr && mapping.subject.indicator)
            layout.sheet.indicator = mapping.subject.indicator;
        mapping.subject = {};
        mapping.part = false;
    }
}

/// The column that names the rows: `what`, unless one does so already.
void nameRows(TableLayout &layout, ColumnRole what, ColumnRole other)
{
    if (layout.column(what) == nullptr)
        changeRole(layout, other, what);
}

void givePeriods(TableLayout &layout)
{
    for (ColumnMapping &mapping : layout.columns) {
        if (mapping.role == ColumnRole::Figure && !mapping.subject.period)
            mapping.subject.period = periodtext::findIn(mapping.heading);
    }
}

template <typename Value>
void carry(Value &fresh, const Value &proposed, const Value &corrected)
{
    if (corrected != proposed)
        fresh = corrected;
}

/// The uses of one column, without its heading, which another encoding reads in another way.
QList<ColumnMapping> usesOf(const TableLayout &layout, int column)
{
    QList<ColumnMapping> uses;
    for (const ColumnMapping &mapping : layout.columns) {
        if (mapping.column != column)
            continue;
        uses += mapping;
        uses.last().heading.clear();
    }
    return uses;
}

void carryColumn(TableLayout &fresh, int column, const QList<ColumnMapping> &uses)
{
    const auto known = std::ranges::find(fresh.columns, column, &ColumnMapping::column);
    const QString heading = known == fresh.columns.cend() ? QString() : known->heading;
    fresh.columns.removeIf([column](const ColumnMapping &mapping) { return mapping.column == column; });
    const auto follows =
        std::ranges::find_if(fresh.columns, [column](const ColumnMapping &mapping) { return mapping.column > column; });
    qsizetype place = follows - fresh.columns.begin();
    for (const ColumnMapping &use : uses) {
        fresh.columns.insert(place, use);
        fresh.columns[place++].heading = heading;
    }
}

} // namespace

TableLayout reshaped(TableLayout layout, TableLayout::Shape shape)
{
    if (shape == layout.shape)
        return layout;
    layout.shape = shape;
    if (shape == TableLayout::Shape::Long) {
        makeLong(layout);
        return layout;
    }
    changeRole(layout, ColumnRole::Value, ColumnRole::Figure);
    if (shape == TableLayout::Shape::UnitsDown)
        nameRows(layout, ColumnRole::Unit, ColumnRole::Indicator);
    if (shape == TableLayout::Shape::IndicatorsDown)
        nameRows(layout, ColumnRole::Indicator, ColumnRole::Unit);
    givePeriods(layout);
    return layout;
}

TableLayout withCorrections(TableLayout fresh, const TableLayout &proposed, const TableLayout &corrected,
                            bool sameColumns)
{
    carry(fresh.sheet.unit, proposed.sheet.unit, corrected.sheet.unit);
    carry(fresh.sheet.indicator, proposed.sheet.indicator, corrected.sheet.indicator);
    carry(fresh.sheet.scope, proposed.sheet.scope, corrected.sheet.scope);
    carry(fresh.sheet.period, proposed.sheet.period, corrected.sheet.period);
    carry(fresh.dataFrom, proposed.dataFrom, corrected.dataFrom);
    carry(fresh.dataTo, proposed.dataTo, corrected.dataTo);
    carry(fresh.asOf, proposed.asOf, corrected.asOf);
    if (!sameColumns)
        return fresh;
    carry(fresh.firstRow, proposed.firstRow, corrected.firstRow);
    // A shape that was chosen because nothing was recognised gives way to one that is.
    if (fresh.shape == TableLayout::Shape::Unknown || proposed.shape != TableLayout::Shape::Unknown)
        carry(fresh.shape, proposed.shape, corrected.shape);
    QSet<int> columns;
    for (const ColumnMapping &mapping : proposed.columns + corrected.columns)
        columns += mapping.column;
    for (const int column : std::as_const(columns)) {
        const QList<ColumnMapping> uses = usesOf(corrected, column);
        if (uses != usesOf(proposed, column))
            carryColumn(fresh, column, uses);
    }
    return fresh;
}

} // namespace parboard
