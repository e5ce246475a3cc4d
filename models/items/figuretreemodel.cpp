#include "models/items/figuretreemodel.h"

#include <QFont>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Rows carry the number of their area plus one; areas carry zero.
constexpr quintptr areaId = 0;

/// Item views read tooltips that look like markup as HTML; a leading tag of our own with escaped text keeps data plain.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
}

QVariant boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

FigureTreeModel::FigureTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

void FigureTreeModel::setTable(const FigureTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

QModelIndex FigureTreeModel::indexOf(const CellKey &cell) const
{
    QModelIndex near;
    for (int area = 0; area < int(m_table.areas.size()); ++area) {
        const QList<FigureTableRow> &rows = m_table.areas.at(area).rows;
        for (int row = 0; row < int(rows.size()); ++row) {
            const QList<FigureTableCell> &cells = rows.at(row).cells;
            for (int unit = 0; unit < int(cells.size()); ++unit) {
                const CellKey &candidate = cells.at(unit).cell;
                if (candidate.unit != cell.unit || candidate.indicator != cell.indicator ||
                    candidate.scope != cell.scope)
                    continue;
                near = createIndex(row, FirstUnitColumn + unit, quintptr(area) + 1);
                if (candidate.period == cell.period)
                    return near;
            }
        }
    }
    return near;
}

QModelIndex FigureTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : areaId);
}

QModelIndex FigureTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == areaId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, areaId);
}

int FigureTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_table.areas.size());
    if (parent.internalId() != areaId || parent.column() != 0)
        return 0;
    return int(m_table.areas.at(parent.row()).rows.size());
}

int FigureTreeModel::columnCount(const QModelIndex &) const
{
    return FirstUnitColumn + int(m_table.units.size());
}

QVariant FigureTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == areaId)
        return areaData(m_table.areas.at(index.row()), index.column(), role);
    const FigureTableRow &row = m_table.areas.at(qsizetype(index.internalId()) - 1).rows.at(index.row());
    if (index.column() < FirstUnitColumn)
        return labelData(row, index.column(), role);
    const int unit = index.column() - FirstUnitColumn;
    return unit < row.cells.size() ? cellData(row, row.cells.at(unit), unit, role) : QVariant();
}

QVariant FigureTreeModel::areaData(const TableArea &area, int column, int role) const
{
    if (column != LabelColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return area.name;
    case Qt::ToolTipRole:
        return plainToolTip(area.name);
    case Qt::FontRole:
        return boldFont();
    default:
        return {};
    }
}

QVariant FigureTreeModel::labelData(const FigureTableRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == LabelColumn ? row.label : row.unitOfMeasure;
    case Qt::AccessibleTextRole:
        return column == LabelColumn ? row.label : tr("unit of measure: %1").arg(row.unitOfMeasure);
    case Qt::ToolTipRole:
        return plainToolTip(column == LabelColumn ? row.label : row.unitOfMeasure);
    default:
        return {};
    }
}

QVariant FigureTreeModel::cellData(const FigureTableRow &row, const FigureTableCell &cell, int unit, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        QStringList parts{cell.text};
        for (const QString &part : {cell.marks, cell.periodText}) {
            if (!part.isEmpty())
                parts += part;
        }
        return parts.join(u' ');
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return plainToolTip(cell.description);
    case Qt::AccessibleTextRole:
        return accessibleText(row, cell, unit);
    case Qt::FontRole:
        return unit == m_table.ownColumn ? boldFont() : QVariant();
    case SortRole:
        return cell.number ? QVariant(*cell.number) : QVariant();
    case CellRole:
        return QVariant::fromValue(cell.cell);
    case NumberTextRole:
        return cell.text;
    case MarksRole:
        return cell.marks;
    case PeriodRole:
        return cell.periodText;
    case IsNumberRole:
        return cell.state == MarkState::Number;
    case RivalsRole:
        return cell.rivals;
    default:
        return {};
    }
}

QVariant FigureTreeModel::accessibleText(const FigureTableRow &row, const FigureTableCell &cell, int unit) const
{
    if (!cell.description.isEmpty())
        return cell.description;
    return u"%1, %2: %3"_s.arg(row.label, m_table.units.value(unit), cell.text);
}

QVariant FigureTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int unit = section - FirstUnitColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (section == LabelColumn)
            return tr("Indicator");
        return section == MeasureColumn ? tr("Measure") : m_table.units.at(unit);
    case Qt::ToolTipRole:
        if (section == MeasureColumn)
            return tr("Unit of measure");
        return unit >= 0 ? plainToolTip(m_table.units.at(unit)) : tr("Click to sort; a third click restores the order");
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((unit >= 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole:
        return unit >= 0 && unit == m_table.ownColumn ? boldFont() : QVariant();
    default:
        return {};
    }
}

} // namespace parboard
