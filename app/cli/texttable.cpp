#include "app/cli/texttable.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths, const QList<qsizetype> &rightAligned)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString &cell = cells.at(column);
        line += rightAligned.contains(column) ? cell.rightJustified(widths.at(column))
                                              : cell.leftJustified(widths.at(column));
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString textTable(const QStringList &header, const QList<QStringList> &rows, const QList<qsizetype> &rightAligned)
{
    QList<qsizetype> widths(header.size(), 0);
    const QList<QStringList> all = QList<QStringList>{header} + rows;
    for (const QStringList &row : all) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QString text;
    for (const QStringList &row : all)
        text += lineOf(row, widths, rightAligned);
    return text;
}

} // namespace parboard
