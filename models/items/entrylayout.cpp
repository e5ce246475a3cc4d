#include "models/items/entrylayout.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

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
