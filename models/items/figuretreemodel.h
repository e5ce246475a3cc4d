#pragma once

#include "models/reporting/figuretable.h"

#include <QAbstractItemModel>

namespace parboard {

/// The figure table as a tree: areas of reform, under each its rows. Column 0 is the label, column 1 the unit of
/// measure, then a column for each unit.
class FigureTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< the number, or invalid where there is none
        CellRole,                    ///< CellKey; invalid outside figure cells
        NumberTextRole,              ///< text of a cell without marks and period
        MarksRole,                   ///< footnote marks
        PeriodRole,                  ///< short period, where the periods differ
        IsNumberRole,                ///< false for the symbols of no number
        RivalsRole                   ///< number of further claims
    };
    enum Column { LabelColumn = 0, MeasureColumn = 1, FirstUnitColumn = 2 };

    explicit FigureTreeModel(QObject *parent = nullptr);

    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }
    /// The index of a cell, or an invalid one; an exact period is preferred to the same cell of another period.
    [[nodiscard]] QModelIndex indexOf(const CellKey &cell) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant areaData(const TableArea &area, int column, int role) const;
    [[nodiscard]] QVariant labelData(const FigureTableRow &row, int column, int role) const;
    [[nodiscard]] QVariant cellData(const FigureTableRow &row, const FigureTableCell &cell, int unit, int role) const;
    [[nodiscard]] QVariant accessibleText(const FigureTableRow &row, const FigureTableCell &cell, int unit) const;

    FigureTable m_table;
};

} // namespace parboard
