#include "widgets/entry/sourcelist.h"

#include "models/analysis/guard.h"
#include "models/core/viettext.h"
#include "widgets/entry/sourceform.h"
#include "widgets/formparts.h"

#include <QStandardItemModel>

#include <algorithm>

namespace parboard {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;
constexpr int dayRole = Qt::UserRole + 3;

QList<QStandardItem *> rowOf(const Source &source)
{
    const QStringList texts{source.title, source.publisher, source.documentNo, dateText(source.publishedOn),
                            SourceForm::kindText(source.kind)};
    QList<QStandardItem *> row;
    for (const QString &text : texts) {
        row += new QStandardItem(text);
        row.last()->setEditable(false);
        row.last()->setToolTip(formparts::toolTip(text));
    }
    QStandardItem &first = *row.constFirst();
    first.setData(qint64(source.id), idRole);
    first.setData(viettext::foldedKey(texts.join(u' ')), foldedRole);
    row.at(SourceList::Date)->setData(source.publishedOn, dayRole);
    return row;
}

} // namespace

SourceList::SourceList(QObject *parent)
    : QSortFilterProxyModel(parent), m_rows(new QStandardItemModel(0, ColumnCount, this))
{
    m_rows->setHorizontalHeaderLabels({tr("Title"), tr("Publisher"), tr("Document number"), tr("Date"), tr("Kind")});
    setSourceModel(m_rows);
}

void SourceList::setSources(const QHash<SourceId, Source> &sources)
{
    m_rows->removeRows(0, m_rows->rowCount());
    for (const Source &source : sources)
        m_rows->appendRow(rowOf(source));
}

void SourceList::setQuery(const QString &query)
{
    m_words = viettext::foldedKey(query).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

SourceId SourceList::sourceAt(const QModelIndex &index) const
{
    return SourceId(index.siblingAtColumn(Title).data(idRole).toLongLong());
}

QModelIndex SourceList::indexOf(SourceId source) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (sourceAt(index(row, Title)) == source)
            return index(row, Title);
    }
    return {};
}

bool SourceList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString folded = m_rows->index(row, Title, parent).data(foldedRole).toString();
    return std::ranges::all_of(m_words, [&folded](const QString &word) { return folded.contains(word); });
}

bool SourceList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QDate leftDay = left.data(dayRole).toDate();
    const QDate rightDay = right.data(dayRole).toDate();
    if (left.column() == Date && leftDay != rightDay)
        return leftDay < rightDay;
    const int order = viettext::compare(left.data().toString(), right.data().toString());
    return order != 0 ? order < 0 : sourceAt(left) < sourceAt(right);
}

} // namespace parboard
