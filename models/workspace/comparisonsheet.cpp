#include "models/workspace/comparisonsheet.h"

#include "models/workspace/exportcells.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonSheetText
{
    Q_DECLARE_TR_FUNCTIONS(ExportDashboard)
};

constexpr int labelColumn = 0;
constexpr int measureColumn = 1;
constexpr int firstUnitColumn = 2;
constexpr int headingRow = 2;

class ComparisonSheet
{
public:
    ComparisonSheet(XlsxWriter &workbook, const DashboardContent &content, const Catalogue &catalogue)
        : m_workbook(workbook), m_content(content), m_catalogue(catalogue),
          m_sheet(workbook.addSheet(ComparisonSheetText::tr("Comparison"))),
          m_text(workbook.format({.wrap = true, .border = true})),
          m_symbol(workbook.format({.border = true, .align = XlsxStyle::Align::Right, .text = 0x57606A}))
    {
    }

    void write()
    {
        writeHeadings();
        for (const TableArea &area : m_content.table.areas)
            writeArea(area);
        ++m_row;
        const XlsxFormat plain = m_workbook.format({.text = 0x57606A});
        for (const QString &sentence : m_content.table.footnotes + m_content.table.symbols)
            m_sheet.text(m_row++, labelColumn, sentence, plain);
        m_sheet.freeze(headingRow + 1, firstUnitColumn);
        m_sheet.setPaper(headingRow + 1);
    }

private:
    void writeHeadings()
    {
        const XlsxFormat heading = m_workbook.format(
            {.bold = true, .wrap = true, .border = true, .align = XlsxStyle::Align::Center, .fill = 0xE7ECF1});
        const XlsxFormat own = m_workbook.format({.bold = true,
                                                  .wrap = true,
                                                  .border = true,
                                                  .align = XlsxStyle::Align::Center,
                                                  .text = 0xFFFFFF,
                                                  .fill = 0x0072B2});
        constexpr double labelWidth = 52;
        constexpr double unitWidth = 15;
        m_sheet.setColumn(labelColumn, labelColumn, labelWidth);
        m_sheet.setColumn(measureColumn, measureColumn, 9);
        m_sheet.text(0, labelColumn, m_content.title, m_workbook.format({.bold = true, .size = 14}));
        m_sheet.text(1, labelColumn, QStringList{m_content.periodText, m_content.asOfText}.join(u". "_s),
                     m_workbook.format({.text = 0x57606A}));
        m_sheet.setRowHeight(headingRow, 30);
        m_sheet.text(headingRow, labelColumn, ComparisonSheetText::tr("Indicator"), heading);
        m_sheet.text(headingRow, measureColumn, ComparisonSheetText::tr("Measure"), heading);
        for (int unit = 0; unit < int(m_content.table.units.size()); ++unit) {
            const int column = firstUnitColumn + unit;
            m_sheet.setColumn(column, column, unitWidth);
            m_sheet.text(headingRow, column, m_content.table.units.at(unit),
                         unit == m_content.table.ownColumn ? own : heading);
        }
    }

    void writeArea(const TableArea &area)
    {
        const XlsxFormat name = m_workbook.format({.bold = true, .border = true, .fill = 0xF3F5F7});
        m_sheet.text(m_row, labelColumn, area.name, name);
        for (int column = measureColumn; column < firstUnitColumn + int(m_content.table.units.size()); ++column)
            m_sheet.blank(m_row, column, name);
        ++m_row;
        for (const FigureTableRow &row : area.rows)
            writeRow(row);
    }

    void writeRow(const FigureTableRow &row)
    {
        const Indicator *indicator = m_catalogue.indicator(row.indicator);
        const int most = indicator ? std::max(indicator->decimals, 2) : 2;
        int decimals = 0;
        for (const FigureTableCell &cell : row.cells) {
            if (cell.number)
                decimals = std::max(decimals, std::min(shownDecimals(*cell.number, 0), most));
        }
        m_sheet.text(m_row, labelColumn, row.label, m_text);
        m_sheet.text(m_row, measureColumn, row.unitOfMeasure, m_text);
        for (int unit = 0; unit < int(row.cells.size()); ++unit)
            writeCell(firstUnitColumn + unit, row.cells.at(unit), decimals);
        ++m_row;
    }

    void writeCell(int column, const FigureTableCell &cell, int decimals)
    {
        if (cell.number) {
            // "12/61": the number ranked stays beside the rank, which is still a number.
            const qsizetype slash = cell.text.indexOf(u'/');
            const QString whole = slash < 0 ? QString() : u"\"%1\""_s.arg(cell.text.sliced(slash));
            m_sheet.number(m_row, column, *cell.number,
                           m_workbook.format({.numberFormat = numberFormat(decimals) + whole,
                                              .border = true,
                                              .align = XlsxStyle::Align::Right}));
        } else {
            m_sheet.text(m_row, column, cell.text, m_symbol);
        }
        const bool saysMore = !cell.marks.isEmpty() || !cell.periodText.isEmpty() || cell.rivals > 0 ||
                              (cell.state != MarkState::Number && cell.state != MarkState::NotEntered);
        if (saysMore && !cell.description.isEmpty() && m_notes++ < mostCellNotes)
            m_sheet.note(m_row, column, cell.description);
    }

    XlsxWriter &m_workbook;
    const DashboardContent &m_content;
    const Catalogue &m_catalogue;
    XlsxSheet &m_sheet;
    XlsxFormat m_text;
    XlsxFormat m_symbol;
    int m_row = headingRow + 1;
    int m_notes = 0;
};

} // namespace

void writeComparisonSheet(XlsxWriter &workbook, const DashboardContent &content, const Catalogue &catalogue)
{
    ComparisonSheet(workbook, content, catalogue).write();
}

} // namespace parboard
