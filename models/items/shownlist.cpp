#include "models/items/shownlist.h"

#include <QAbstractItemModel>

namespace parboard {

using namespace Qt::StringLiterals;

ListDocument shownList(const QAbstractItemModel &model, bool withRowHeads, const QString &corner)
{
    ListDocument list;
    if (withRowHeads)
        list.heads += corner;
    for (int column = 0; column < model.columnCount(); ++column)
        list.heads += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList texts;
        if (withRowHeads)
            texts += model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int column = 0; column < model.columnCount(); ++column)
            texts += model.index(row, column).data().toString().replace(u'\n', u" – "_s);
        list.rows += texts;
    }
    return list;
}

} // namespace parboard
