#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// A plain list as it is shown: for paper, for the clipboard.
struct ListDocument
{
    QString title;
    QStringList facts; ///< lines below the title: what is listed, of when
    QStringList heads;
    QList<QStringList> rows; ///< as many texts as there are heads
    QString emptyText;       ///< in place of the table if there are no rows
    bool landscape = false;
};

} // namespace parboard
