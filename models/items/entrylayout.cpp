#include "models/items/entrylayout.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

#include <algorithm>

namespace parboard {

namespace {

EntryLine scopeColumn(Scope scope, UnitKind kind)
{
    EntryLine line;
    line.label = scopeName(scope, kind);
    line.key.scope = scope;
    return line;
}

EntryLine indicatorRow(const Indicator &indicator, Language language)
{
    EntryLine line;
    line.label = indicator.name.in(language);
    line.unitOfMeasure = unitOfMeasureText(indicator.unitOfMeasure);
    line.toolTip = indicator.note.in(language);
    line.key.indicator = indicator.id;
    return line;
}

} // namespace

CellKey EntryLayout::cell(int row, int column) const
{
    const CellKey &down = rows.at(row).key;
    const CellKey &across = columns.at(column).key;
    if (kind == Kind::Form)
        return {across.unit, down.indicator, across.scope, across.period};
    return {down.unit, across.indicator, across.scope, across.period};
}

EntryLayout entryForm(const Catalogue &catalogue, UnitId unit, const Period &period, const QList<Scope> &scopes,
                      Language language)
{
    EntryLayout layout;
    layout.kind = EntryLayout::Kind::Form;
    const Unit *known = catalogue.unit(unit);
    for (const Scope scope : scopes) {
        EntryLine column = scopeColumn(scope, known ? known->kind : UnitKind::Province);
        column.key.unit = unit;
        column.key.period = period;
        layout.columns += column;
    }
    for (const Area &area : catalogue.areas) {
        const qsizetype heading = layout.rows.size();
        for (const Indicator &indicator : catalogue.indicators) {
            if (indicator.area == area.code)
                layout.rows += indicatorRow(indicator, language);
        }
        if (layout.rows.size() > heading) {
            EntryLine line;
            line.label = area.name.in(language);
            line.isHeading = true;
            layout.rows.insert(heading, line);
        }
    }
    return layout;
}

QList<Period> periodsToEnter(const QList<Period> &stored, const QDate &today)
{
    constexpr int yearsWithoutFigures = 2;
    int first = today.year() - yearsWithoutFigures;
    for (const Period &period : stored) {
        if (period.kind != PeriodKind::Other) // 2011..2020 does not mean that every quarter since is wanted
            first = std::min(first, period.from.year());
    }
    QList<Period> periods = stored;
    for (int year = first; year <= today.year(); ++year) {
        for (const Period &period :
             {Period::quarter(year, 1), Period::quarter(year, 2), Period::quarter(year, 3), Period::quarter(year, 4),
              Period::sixMonths(year), Period::nineMonths(year), Period::year(year)}) {
            if (period.from <= today && !periods.contains(period))
                periods += period;
        }
    }
    std::ranges::sort(periods, isEarlier);
    return periods;
}

QList<Period> gridPeriods(const QList<Period> &periods, const Indicator &indicator)
{
    QList<Period> columns = periods;
    if (indicator.time == TimeKind::Annual)
        columns.removeIf(
            [](const Period &period) { return period.kind != PeriodKind::Year && period.kind != PeriodKind::Other; });
    return columns;
}

EntryLayout entryGrid(const Catalogue &catalogue, const QList<UnitId> &units, const QList<Period> &periods,
                      IndicatorId indicator, Scope scope, Language language)
{
    EntryLayout layout;
    layout.kind = EntryLayout::Kind::Grid;
    for (const Period &period : periods) {
        EntryLine column;
        column.label = period.shortName();
        column.toolTip = period.name();
        column.key = {{}, indicator, scope, period};
        layout.columns += column;
    }
    for (const UnitId id : units) {
        if (const Unit *unit = catalogue.unit(id)) {
            EntryLine row;
            row.label = catalogue.displayName(*unit, language);
            row.key.unit = id;
            layout.rows += row;
        }
    }
    return layout;
}

} // namespace parboard
