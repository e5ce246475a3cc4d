#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// Rows of cells as lines of text, columns aligned by blanks. `rightAligned` holds the columns of numbers.
QString textTable(const QStringList &header, const QList<QStringList> &rows, const QList<qsizetype> &rightAligned = {});

} // namespace parboard
