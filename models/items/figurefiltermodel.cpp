#include "models/items/figurefiltermodel.h"

#include "models/core/viettext.h"
#include "models/items/figuretreemodel.h"

namespace parboard {

FigureFilterModel::FigureFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
}

void FigureFilterModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    invalidateFilter();
}

bool FigureFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_query.isEmpty())
        return true;
    if (!sourceParent.isValid())
        return false; // an area shows when one of its rows does: recursive filtering
    const QString label = sourceModel()->index(sourceRow, FigureTreeModel::LabelColumn, sourceParent).data().toString();
    return viettext::matches(label + u' ' + sourceParent.data().toString(), m_query);
}

bool FigureFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // For a descending order the base class asks with the two sides exchanged, so what must not turn round with the
    // order looks at it here.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (!left.parent().isValid())
        return ascending ? left.row() < right.row() : right.row() < left.row();
    if (left.column() < FigureTreeModel::FirstUnitColumn)
        return viettext::compare(left.data().toString(), right.data().toString()) < 0;
    const QVariant leftNumber = left.data(FigureTreeModel::SortRole);
    const QVariant rightNumber = right.data(FigureTreeModel::SortRole);
    if (leftNumber.isValid() != rightNumber.isValid())
        return leftNumber.isValid() == ascending;
    return leftNumber.isValid() && leftNumber.toDouble() < rightNumber.toDouble();
}

} // namespace parboard
