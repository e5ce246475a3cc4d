#include "models/exchange/rowinterpreter.h"

#include <QCoreApplication>

namespace parboard {

namespace {

struct RowKeysText
{
    Q_DECLARE_TR_FUNCTIONS(RowInterpreter)
};

QString blankText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Scope:
        return RowKeysText::tr("the level is left blank; write it in each row");
    case ColumnRole::Period:
        return RowKeysText::tr("the period is left blank; write it in each row");
    case ColumnRole::Indicator:
        return RowKeysText::tr("the indicator is left blank; write it in each row");
    default:
        return RowKeysText::tr("the unit is left blank; write it in each row");
    }
}

} // namespace

bool RowInterpreter::lacks(ColumnRole role)
{
    const ColumnMapping *mapping = m_columns.text(role).empty() ? m_layout.column(role) : nullptr;
    if (mapping == nullptr)
        return false;
    reject(mapping->column, {}, blankText(role));
    return true;
}

std::optional<CellKey> RowInterpreter::keyFor(const Subject &column)
{
    const std::optional<Period> period = periodFor(column);
    const std::optional<IndicatorId> indicator = period ? indicatorFor(column) : std::nullopt;
    const std::optional<UnitId> unit = indicator ? unitFor(column, *period) : std::nullopt;
    if (!unit)
        return std::nullopt;
    const QByteArrayView text = m_columns.text(ColumnRole::Scope);
    const bool isAssumed = column.scope || m_layout.sheet.scope;
    if (isAssumed && lacks(ColumnRole::Scope))
        return std::nullopt;
    const std::optional<Scope> said = text.empty() ? column.scope : m_names.scope(text);
    if (!text.empty() && !said) {
        reject(m_columns.cell(ColumnRole::Scope)->column, stringIn(text),
               RowKeysText::tr("it is no level (all, department, district, commune, centre)"));
        return std::nullopt;
    }
    return CellKey{*unit, *indicator, said.value_or(m_layout.sheet.scope.value_or(Scope::All)), *period};
}

std::optional<Period> RowInterpreter::periodFor(const Subject &column)
{
    if (lacks(ColumnRole::Period))
        return std::nullopt;
    if (const TableCell *cell = m_columns.cell(ColumnRole::Period)) {
        const std::optional<Period> period = m_names.period(cell->text);
        if (!period)
            reject(cell->column, stringIn(cell->text), RowKeysText::tr("it is no period; write 2020-Q1 or Quý I/2020"));
        return period;
    }
    const std::optional<Period> period = column.period ? column.period : m_layout.sheet.period;
    if (!period)
        reject(-1, {}, RowKeysText::tr("the period is not given"));
    return period;
}

std::optional<IndicatorId> RowInterpreter::indicatorFor(const Subject &column)
{
    if (lacks(ColumnRole::Indicator))
        return std::nullopt;
    const TableCell *cell = m_columns.cell(ColumnRole::Indicator);
    if (!cell) {
        const std::optional<IndicatorId> indicator = column.indicator ? column.indicator : m_layout.sheet.indicator;
        if (!indicator)
            reject(-1, {}, RowKeysText::tr("the indicator is not given"));
        return indicator;
    }
    const FoundName<IndicatorId> &found = m_names.indicator(cell->text);
    if (!found.id) {
        ++(found.leftOut ? m_results->leftOut : m_results->unknown);
        const QString text = stringIn(cell->text);
        if (!found.leftOut && !m_unknown.count(UnknownName::What::Indicator, text))
            m_unknown.add({UnknownName::What::Indicator, text, m_sheet, m_row, 1, m_names.indicatorsLike(cell->text)});
    }
    return found.id;
}

std::optional<UnitId> RowInterpreter::unitFor(const Subject &column, const Period &period)
{
    const QByteArrayView name = m_columns.text(ColumnRole::Unit);
    const QByteArrayView code = m_columns.text(ColumnRole::UnitCode);
    const std::optional<UnitId> given = column.unit ? column.unit : m_layout.sheet.unit;
    const bool isTotal = given && (m_isTotal || NameLookup::isTotal(name));
    if (isTotal || (name.empty() && code.empty())) {
        const ColumnRole role = m_layout.column(ColumnRole::Unit) ? ColumnRole::Unit : ColumnRole::UnitCode;
        if (!isTotal && lacks(role))
            return std::nullopt;
        return unitOfTable(given, period);
    }
    const FoundName<UnitId> &found = m_names.unit(name, code, period);
    if (!found.contradiction.isEmpty()) {
        reject(-1, stringIn(name), found.contradiction);
    } else if (!found.id) {
        ++(found.leftOut ? m_results->leftOut : m_results->unknown);
        const QString text = stringIn(name.empty() ? code : name);
        if (!found.leftOut && !m_unknown.count(UnknownName::What::Unit, text))
            m_unknown.add({UnknownName::What::Unit, text, m_sheet, m_row, 1, m_names.unitsLike(name, code, period)});
    }
    return found.id;
}

std::optional<UnitId> RowInterpreter::unitOfTable(std::optional<UnitId> given, const Period &period)
{
    const Unit *unit = given ? m_catalogue.unit(*given) : nullptr;
    if (unit == nullptr) {
        reject(-1, {}, RowKeysText::tr("the unit is not given"));
        return std::nullopt;
    }
    if (unit->validity.holdsOn(period.to))
        return given;
    reject(-1, unit->nameOn(period.to).name.vi,
           RowKeysText::tr("there was no such unit at the end of %1; write the unit in each row").arg(period.name()));
    return std::nullopt;
}

} // namespace parboard
