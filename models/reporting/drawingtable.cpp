#include "models/reporting/drawingtable.h"

#include <QCoreApplication>

#include <cmath>

namespace parboard {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(DrawingTable)
};

FigureTableCell textCell(const QString &text, const CellKey &cell)
{
    FigureTableCell made;
    made.text = text;
    made.cell = cell;
    return made;
}

FigureTableCell numberCell(const QString &text, std::optional<double> number, const CellKey &cell)
{
    FigureTableCell made = textCell(text, cell);
    made.number = number;
    return made;
}

FigureTable tableOf(const QString &title, const QString &subtitle, const QStringList &columns, const QStringList &notes)
{
    FigureTable table;
    table.units = columns;
    table.areas = {TableArea{subtitle.isEmpty() ? title : title + QStringLiteral(" - ") + subtitle, {}}};
    table.footnotes = notes;
    return table;
}

void addRow(FigureTable &table, const QString &label, const QList<FigureTableCell> &cells)
{
    FigureTableRow row;
    row.label = label;
    row.cells = cells;
    table.areas.first().rows += row;
}

} // namespace

FigureTable drawnTable(const RowSpec &spec)
{
    FigureTable table =
        tableOf(spec.title, spec.subtitle, {TableText::tr("Rank"), TableText::tr("Value"), TableText::tr("Difference")},
                spec.notes);
    for (const RowMark &row : spec.rows) {
        std::optional<double> rank;
        if (!row.rankText.isEmpty())
            rank = row.rankText.toDouble();
        addRow(table, row.label,
               {numberCell(row.rankText, rank, row.cell), numberCell(row.valueText, row.value, row.cell),
                textCell(row.changeText, row.cell)});
    }
    return table;
}

FigureTable drawnTable(const LineSpec &spec)
{
    FigureTable table = tableOf(spec.title, spec.subtitle, spec.places, spec.notes);
    for (const LineSeries &series : spec.series) {
        QList<FigureTableCell> cells(spec.places.size());
        for (const LinePoint &point : series.points)
            cells[point.place] = numberCell(point.valueText, point.value, point.cell);
        addRow(table, series.label, cells);
    }
    return table;
}

FigureTable drawnTable(const HeatSpec &spec)
{
    FigureTable table = tableOf(spec.title, spec.subtitle, spec.columns, spec.notes);
    for (const HeatRow &row : spec.rows) {
        QList<FigureTableCell> cells;
        for (const HeatCell &cell : row.cells)
            cells += numberCell(cell.text, cell.number, cell.cell);
        addRow(table, row.label, cells);
    }
    return table;
}

FigureTable drawnTable(const WaterfallSpec &spec)
{
    // The steps are round numbers whose running sum is not: 72.59 + 1.2 is 73.79000000000001.
    const auto tidied = [](double total) { return std::round(total * 1e9) / 1e9; };
    FigureTable table =
        tableOf(spec.title, spec.subtitle, {TableText::tr("Moves by"), TableText::tr("Total")}, spec.notes);
    table.labelHead = TableText::tr("Criterion");
    addRow(table, spec.beforeLabel, {FigureTableCell(), numberCell(spec.beforeText, spec.before, {})});
    double running = spec.before;
    for (const WaterfallBar &bar : spec.bars) {
        running += bar.moved;
        addRow(table, bar.label,
               {numberCell(bar.valueText, bar.moved, {}), numberCell(bar.totalText, tidied(running), {})});
    }
    addRow(table, spec.afterLabel, {FigureTableCell(), numberCell(spec.afterText, spec.after, {})});
    return table;
}

} // namespace parboard
