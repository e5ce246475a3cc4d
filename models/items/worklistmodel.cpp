#include "models/items/worklistmodel.h"

#include "models/core/viettext.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// A sign beside the word, so that the eye finds the heavy ones without colour.
QString signOf(WorkUrgency urgency)
{
    switch (urgency) {
    case WorkUrgency::Error:
        return u"●"_s;
    case WorkUrgency::Due:
        return u"▲"_s;
    case WorkUrgency::Warning:
        return u"◊"_s;
    case WorkUrgency::Note:
        return u"○"_s;
    case WorkUrgency::Explained:
        return u"√"_s;
    }
    return {};
}

} // namespace

WorklistModel::WorklistModel(const Catalogue &catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language)
{
}

void WorklistModel::setItems(const QList<WorkItem> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

int WorklistModel::rowLike(const WorkItem &item) const
{
    const auto rule = [](const WorkItem &one) { return one.finding ? one.finding->rule : QString(); };
    const auto same = std::ranges::find_if(m_items, [&](const WorkItem &other) {
        return other.kind == item.kind && other.unit == item.unit && other.period == item.period &&
               other.cell == item.cell && rule(other) == rule(item);
    });
    return same == m_items.cend() ? -1 : int(same - m_items.cbegin());
}

QString WorklistModel::textAt(const WorkItem &item, int column) const
{
    const Unit *unit = m_catalogue.unit(item.unit);
    const Indicator *indicator = m_catalogue.indicator(item.cell.indicator);
    const bool isOneCell = item.kind != WorkKind::Undocumented && indicator != nullptr;
    switch (column) {
    case UrgencyColumn:
        return signOf(item.urgency) + u' ' + workUrgencyText(item.urgency);
    case WhatColumn:
        return item.title + u'\n' + item.detail;
    case UnitColumn:
        return unit ? m_catalogue.displayName(*unit, m_language) : QString();
    case IndicatorColumn:
        return isOneCell ? indicator->name.in(m_language) : QString();
    case PeriodColumn:
        return item.period ? item.period->name() : QString();
    default:
        return {};
    }
}

QString WorklistModel::rowText(const WorkItem &item) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts += textAt(item, column);
    texts.removeAll(QString());
    return texts.join(u". "_s).replace(u'\n', u' ');
}

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int WorklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(item, index.column());
    case Qt::ToolTipRole:
        return u"<qt>%1</qt>"_s.arg(workKindText(item.kind).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return index.column() == UrgencyColumn ? rowText(item) : textAt(item, index.column());
    case KindRole:
        return int(item.kind);
    case UrgencyRole:
        return int(item.urgency);
    case SearchRole:
        return rowText(item);
    default:
        return {};
    }
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case UrgencyColumn:
        return tr("Weight");
    case WhatColumn:
        return tr("What there is to do");
    case UnitColumn:
        return tr("Unit");
    case IndicatorColumn:
        return tr("Indicator");
    case PeriodColumn:
        return tr("Period");
    default:
        return {};
    }
}

void WorklistFilterModel::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &WorklistFilterModel::filterAnew);
    filterAnew();
}

void WorklistFilterModel::setKind(std::optional<WorkKind> kind)
{
    m_kind = kind;
    filterAnew();
}

void WorklistFilterModel::setQuery(const QString &query)
{
    m_query = query;
    filterAnew();
}

void WorklistFilterModel::filterAnew()
{
    m_end = 0;
    for (int shown = 0; m_end < sourceModel()->rowCount() && shown < mostShown; ++m_end)
        shown += fits(m_end) ? 1 : 0;
    invalidateFilter();
}

bool WorklistFilterModel::fits(int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    if (m_kind && index.data(WorklistModel::KindRole).toInt() != int(*m_kind))
        return false;
    return m_query.isEmpty() || viettext::matches(index.data(WorklistModel::SearchRole).toString(), m_query);
}

bool WorklistFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return !sourceParent.isValid() && sourceRow < m_end && fits(sourceRow);
}

} // namespace parboard
