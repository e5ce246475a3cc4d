#pragma once

#include "models/core/source.h"

#include <QHash>
#include <QSortFilterProxyModel>

class QStandardItemModel;

namespace parboard {

/// Sources as a table that is searched without diacritics and ordered as Vietnamese is; newest first.
class SourceList : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum Column { Title, Publisher, DocumentNo, Date, Kind, ColumnCount };

    explicit SourceList(QObject *parent = nullptr);

    void setSources(const QHash<SourceId, Source> &sources);
    void setQuery(const QString &query);
    [[nodiscard]] SourceId sourceAt(const QModelIndex &index) const;
    /// The row of a source; invalid if the query hides it.
    [[nodiscard]] QModelIndex indexOf(SourceId source) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStandardItemModel *m_rows;
    QStringList m_words; ///< folded
};

} // namespace parboard
