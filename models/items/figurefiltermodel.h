#pragma once

#include <QSortFilterProxyModel>

namespace parboard {

/// Search and order over a FigureTreeModel. Search ignores case and diacritics and looks at indicator and area names.
/// Sorting orders the rows inside each area and leaves the areas in the order of the catalogue; what has no number
/// comes last in both directions.
class FigureFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FigureFilterModel(QObject *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_query;
};

} // namespace parboard
