#pragma once

#include "models/workspace/worklist.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <limits>
#include <optional>

namespace parboard {

/// The list of things to do as a table.
class WorklistModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { UrgencyColumn = 0, WhatColumn, UnitColumn, IndicatorColumn, PeriodColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< WorkKind as int
        UrgencyRole,                 ///< WorkUrgency as int
        SearchRole                   ///< all texts of the row
    };

    /// `catalogue` must outlive the model.
    WorklistModel(const Catalogue &catalogue, Language language, QObject *parent = nullptr);

    void setItems(const QList<WorkItem> &items);
    [[nodiscard]] const QList<WorkItem> &items() const { return m_items; }
    [[nodiscard]] const WorkItem &itemAt(int row) const { return m_items.at(row); }
    /// The row of the item of the same kind and place, whatever is said of it now; -1 if it is done.
    [[nodiscard]] int rowLike(const WorkItem &item) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const WorkItem &item, int column) const;
    [[nodiscard]] QString rowText(const WorkItem &item) const;

    const Catalogue &m_catalogue;
    Language m_language;
    QList<WorkItem> m_items;
};

/// Shows the items of one kind that hold the words looked for, without regard to case and diacritics: the first
/// `mostShown` of them, which are the most urgent, since a view lays out every row that it has.
class WorklistFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    static constexpr int mostShown = 1000;

    void setSourceModel(QAbstractItemModel *model) override;
    void setKind(std::optional<WorkKind> kind);
    void setQuery(const QString &query);
    /// There may be more that fit than are shown.
    [[nodiscard]] bool isCut() const { return m_end < sourceModel()->rowCount(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool fits(int row) const;
    void filterAnew();

    std::optional<WorkKind> m_kind;
    QString m_query;
    int m_end = std::numeric_limits<int>::max(); ///< rows from here on are not shown
};

} // namespace parboard
