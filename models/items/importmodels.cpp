#include "models/items/importmodels.h"

#include "models/analysis/guard.h"
#include "models/core/entrytext.h"
#include "models/exchange/proposal.h"

#include <QLocale>

namespace parboard {

namespace {

QString planned(const Figure &figure, const Indicator *indicator)
{
    return indicator ? entrytext::write(figure, *indicator) : QString();
}

} // namespace

QString strategyText(ConflictStrategy strategy)
{
    switch (strategy) {
    case ConflictStrategy::AddRival:
        return PlannedFiguresModel::tr("Put beside");
    case ConflictStrategy::Replace:
        return PlannedFiguresModel::tr("Use the new figure");
    case ConflictStrategy::Keep:
        break;
    }
    return PlannedFiguresModel::tr("Keep the old figure");
}

PlannedFiguresModel::PlannedFiguresModel(const Catalogue &catalogue, Language language, CellChange change,
                                         QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language), m_change(change)
{
}

void PlannedFiguresModel::setTrial(const ImportTrial &trial, const ConflictChoices &choices)
{
    beginResetModel();
    m_figures.clear();
    for (const ImportPlan &plan : trial.outcome.plans) {
        for (const PlannedFigure &figure : plan.figures) {
            if (figure.change == m_change)
                m_figures += figure;
        }
    }
    m_sources = trial.sources;
    m_choices = choices;
    endResetModel();
}

int PlannedFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int PlannedFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

ConflictStrategy PlannedFiguresModel::strategyOf(const PlannedFigure &figure) const
{
    return m_choices.cells.value(figure.proposed.figure.cell, m_choices.all);
}

QString PlannedFiguresModel::textAt(const PlannedFigure &figure, int column) const
{
    const CellKey &cell = figure.proposed.figure.cell;
    const Indicator *indicator = m_catalogue.indicator(cell.indicator);
    const Unit *unit = m_catalogue.unit(cell.unit);
    switch (column) {
    case UnitColumn:
        return unit ? m_catalogue.displayName(*unit, m_language) : QString();
    case IndicatorColumn:
        return indicator ? indicator->name.in(m_language) : QString();
    case ScopeColumn:
        return scopeName(cell.scope, unit ? unit->kind : UnitKind::Province);
    case PeriodColumn:
        return cell.period.name();
    case NowColumn:
        return figure.existing ? planned(*figure.existing, indicator) : QString();
    case NowSourceColumn:
        return figure.existing ? m_sources.value(figure.existing->source).title : QString();
    case ProposedColumn:
        return planned(figure.proposed.figure, indicator);
    case RowColumn:
        return QLocale::c().toString(figure.proposed.row);
    case StrategyColumn:
        return m_change == CellChange::Conflict ? strategyText(strategyOf(figure)) : QString();
    default:
        return {};
    }
}

QVariant PlannedFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedFigure &figure = m_figures.at(index.row());
    const int column = index.column();
    const bool isStrategy = column == StrategyColumn && m_change == CellChange::Conflict;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(figure, column);
    case Qt::EditRole:
        return isStrategy ? QVariant(int(strategyOf(figure))) : QVariant(textAt(figure, column));
    case Qt::TextAlignmentRole: {
        const bool isNumber = column == NowColumn || column == ProposedColumn;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case AnswersRole: {
        QVariantList answers;
        for (const auto &[strategy, code] : conflictStrategyCodes)
            answers += QVariant(QVariantList{strategyText(strategy), int(strategy)});
        return isStrategy ? QVariant(answers) : QVariant();
    }
    default:
        return {};
    }
}

QVariant PlannedFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case UnitColumn:
        return tr("Unit");
    case IndicatorColumn:
        return tr("Indicator");
    case ScopeColumn:
        return tr("Level");
    case PeriodColumn:
        return tr("Period");
    case NowColumn:
        return m_change == CellChange::Changed ? tr("Old") : tr("In the database");
    case NowSourceColumn:
        return tr("Source of it");
    case ProposedColumn:
        return m_change == CellChange::New ? tr("Figure") : tr("In the file");
    case RowColumn:
        return tr("Row");
    case StrategyColumn:
        return tr("Settled by");
    default:
        return {};
    }
}

Qt::ItemFlags PlannedFiguresModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == StrategyColumn && m_change == CellChange::Conflict)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlannedFiguresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int chosen = value.toInt();
    const bool isTaken = checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::EditRole &&
                         flags(index).testFlag(Qt::ItemIsEditable) && chosen >= 0 &&
                         chosen < int(conflictStrategyCodes.size());
    if (!isTaken)
        return false;
    const CellKey cell = m_figures.at(index.row()).proposed.figure.cell;
    m_choices.cells.insert(cell, ConflictStrategy(chosen));
    emit dataChanged(index, index);
    emit strategyChosen(cell, ConflictStrategy(chosen));
    return true;
}

void RejectedCellsModel::setCells(const QList<RejectedCell> &cells)
{
    beginResetModel();
    m_cells = cells;
    endResetModel();
}

int RejectedCellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int RejectedCellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RejectedCellsModel::data(const QModelIndex &index, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isAsked || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RejectedCell &cell = m_cells.at(index.row());
    switch (index.column()) {
    case SheetColumn:
        return cell.sheet;
    case RowColumn:
        return QLocale::c().toString(cell.row);
    case LetterColumn:
        return cell.column < 0 ? tr("whole row") : columnLetters(cell.column);
    case TextColumn:
        return cell.text;
    default:
        return cell.reason;
    }
}

QVariant RejectedCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case SheetColumn:
        return tr("Sheet");
    case RowColumn:
        return tr("Row");
    case LetterColumn:
        return tr("Column");
    case TextColumn:
        return tr("Text");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace parboard
