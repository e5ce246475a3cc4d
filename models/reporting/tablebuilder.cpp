#include "models/reporting/tablebuilder.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

class TableBuilder
{
public:
    explicit TableBuilder(const ContentContext &context) : m_context(context) {}

    FigureTable built()
    {
        for (const UnitId unit : m_context.comparison.request.units) {
            if (m_context.options.ownUnit == unit)
                m_table.ownColumn = int(m_table.units.size());
            m_table.units += m_context.unitName(unit);
        }
        for (const Area &area : m_context.catalogue.areas)
            addArea(area);
        for (auto it = m_symbols.cbegin(); it != m_symbols.cend(); ++it)
            m_table.symbols += u"%1 %2"_s.arg(it.key(), it.value());
        return m_table;
    }

private:
    void addArea(const Area &area)
    {
        TableArea tableArea{area.name.in(m_context.options.language), {}};
        for (const ComparedIndicator &compared : m_context.comparison.indicators) {
            const Indicator *indicator = m_context.catalogue.indicator(compared.indicator);
            if (!indicator || indicator->area != area.code)
                continue;
            for (const Scope scope : {Scope::All, Scope::Department, Scope::District, Scope::Commune, Scope::Centre})
                addRow(tableArea, compared, *indicator, scope);
        }
        if (!tableArea.rows.isEmpty())
            m_table.areas += tableArea;
    }

    void addRow(TableArea &area, const ComparedIndicator &compared, const Indicator &indicator, Scope scope)
    {
        QHash<UnitId, const ComparedRow *> byUnit;
        for (const ComparedRow &row : compared.rows) {
            if (row.entered && row.cell.scope == scope)
                byUnit.insert(row.cell.unit, &row);
        }
        if (byUnit.isEmpty())
            return;
        FigureTableRow tableRow{compared.indicator,
                                scope,
                                indicator.name.in(m_context.options.language),
                                unitOfMeasureText(indicator.unitOfMeasure),
                                {}};
        if (scope != Scope::All)
            tableRow.label += u" · "_s + scopeName(scope);
        for (const UnitId unit : m_context.comparison.request.units) {
            const ComparedRow *row = byUnit.value(unit);
            tableRow.cells += row ? cellOf(*row, indicator) : emptyCell(unit, indicator, scope);
        }
        area.rows += tableRow;
    }

    FigureTableCell emptyCell(UnitId unit, const Indicator &indicator, Scope scope)
    {
        ComparedRow row;
        row.cell = {unit, indicator.id, scope, m_context.comparison.request.period.value_or(Period())};
        row.entered = false;
        return cellOf(row, indicator);
    }

    FigureTableCell cellOf(const ComparedRow &row, const Indicator &indicator)
    {
        FigureTableCell cell;
        cell.state = markState(row);
        cell.cell = row.cell;
        cell.computed = row.computed;
        cell.rivals = std::max(0, int(row.claims.size()) - 1);
        cell.description = m_context.description(row);
        cell.marks = marksOf(row);
        cell.sourceMark = m_context.numbering.mark(row);
        if (!row.hasNumber()) {
            cell.text = stateSymbol(cell.state);
            m_symbols.insert(cell.text, stateText(cell.state));
            return cell;
        }
        cell.number = row.value;
        QStringList parts{numbertext::qualifierText(row.qualifier),
                          cellText(*row.value, row.computed ? std::nullopt : row.denominator, indicator,
                                   m_context.decimals(indicator), m_context.options.language),
                          statusMark(row.status)};
        parts.removeAll(QString());
        cell.text = parts.join(u' ');
        if (!statusMark(row.status).isEmpty())
            m_symbols.insert(statusMark(row.status), statusWord(row.status));
        if (m_context.isLatest())
            cell.periodText = row.cell.period.shortName();
        return cell;
    }

    QString marksOf(const ComparedRow &row)
    {
        QStringList notes{windowText(row.dataFrom, row.dataTo, row.asOf), row.note};
        if (row.computed)
            notes += TableText::tr("computed from the counts in the source");
        if (row.claims.size() > 1)
            notes += TableText::tr("other sources give other figures");
        notes.removeAll(QString());
        QStringList marks;
        for (const QString &note : std::as_const(notes))
            marks += footnoteMark(footnoteNumber(note));
        return marks.join(u' ');
    }

    int footnoteNumber(const QString &note)
    {
        int &number = m_footnotes[note];
        if (number == 0) {
            number = int(m_footnotes.size());
            m_table.footnotes += footnoteMark(number) + u' ' + note;
        }
        return number;
    }

    const ContentContext &m_context;
    FigureTable m_table;
    QHash<QString, int> m_footnotes;
    QMap<QString, QString> m_symbols;
};

} // namespace

FigureTable buildFigureTable(const ContentContext &context)
{
    return TableBuilder(context).built();
}

} // namespace parboard
