#pragma once

#include "models/core/localtext.h"
#include "models/workspace/importtask.h"

#include <QAbstractTableModel>

namespace parboard {

/// Roles of the import's lists besides Qt's own.
enum ImportRole {
    /// The answers that may be chosen in a cell: QVariantList of pairs (QVariantList) of text and value for setData().
    AnswersRole = Qt::UserRole + 1
};

/// Figures of a trial that are new, changed or in conflict; of conflicts each row can be settled in its own way.
class PlannedFiguresModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        UnitColumn = 0,
        IndicatorColumn,
        ScopeColumn,
        PeriodColumn,
        NowColumn,
        NowSourceColumn,
        ProposedColumn,
        RowColumn,
        StrategyColumn,
        ColumnCount
    };

    /// `catalogue` must outlive the model.
    PlannedFiguresModel(const Catalogue &catalogue, Language language, CellChange change, QObject *parent = nullptr);

    /// Shows what a trial found and how its conflicts are settled so far.
    void setTrial(const ImportTrial &trial, const ConflictChoices &choices);
    [[nodiscard]] const PlannedFigure &figureAt(int row) const { return m_figures.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void strategyChosen(const parboard::CellKey &cell, parboard::ConflictStrategy strategy);

private:
    [[nodiscard]] QString textAt(const PlannedFigure &figure, int column) const;
    [[nodiscard]] ConflictStrategy strategyOf(const PlannedFigure &figure) const;

    const Catalogue &m_catalogue;
    Language m_language;
    CellChange m_change;
    QList<PlannedFigure> m_figures;
    QHash<SourceId, Source> m_sources;
    ConflictChoices m_choices;
};

/// What a conflict can be settled with, in words.
QString strategyText(ConflictStrategy strategy);

/// Cells of a trial that cannot become figures, with their place and the reason.
class RejectedCellsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SheetColumn = 0, RowColumn, LetterColumn, TextColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCells(const QList<RejectedCell> &cells);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RejectedCell> m_cells;
};

} // namespace parboard
