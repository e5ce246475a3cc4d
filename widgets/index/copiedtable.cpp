#include "widgets/index/copiedtable.h"

#include "models/core/scoringrule.h"
#include "models/items/indextreemodel.h"

#include <QAbstractItemModel>

namespace parboard {

namespace {

/// `isParted`: each top row begins a part.
void addRowsBelow(FigureTable &table, const QAbstractItemModel &model, const QModelIndex &parent, bool isParted)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex label = model.index(row, 0, parent);
        if (isParted && !parent.isValid())
            table.areas += TableArea{label.data().toString(), {}};
        FigureTableRow line;
        line.label = label.data().toString();
        for (int column = 1; column < model.columnCount(); ++column) {
            FigureTableCell cell;
            cell.text = label.siblingAtColumn(column).data().toString();
            // Points with a word behind them ("computed", "incomplete") are numbers all the same.
            const QVariant number = label.siblingAtColumn(column).data(IndexTreeModel::NumberRole);
            if (number.isValid())
                cell.number = number.toDouble();
            else if (const std::optional<Points> points = readPoints(cell.text))
                cell.number = *points / 1000.0;
            line.cells += cell;
        }
        table.areas.last().rows += line;
        addRowsBelow(table, model, label, isParted);
    }
}

} // namespace

FigureTable copiedTable(const QAbstractItemModel &model, const QString &title)
{
    FigureTable table;
    table.labelHead = model.headerData(0, Qt::Horizontal).toString();
    for (int column = 1; column < model.columnCount(); ++column)
        table.units += model.headerData(column, Qt::Horizontal).toString();
    if (!title.isEmpty())
        table.areas += TableArea{title, {}};
    addRowsBelow(table, model, {}, title.isEmpty());
    return table;
}

} // namespace parboard
