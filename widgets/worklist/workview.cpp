#include "widgets/worklist/workview.h"

#include "models/items/worklistmodel.h"
#include "widgets/worklist/workdelegates.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace parboard {

namespace {

constexpr int padding = 12;
constexpr int fewestLettersOfWhat = 30;
constexpr double mostShare = 0.2; ///< of the view, for a column beside the one that says what is wrong

} // namespace

WorkView::WorkView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new WorkDelegate(this));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void WorkView::fitColumns()
{
    if (!model())
        return;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int rest = viewport()->width();
    {
        const QSignalBlocker quiet(header()); // the rows are laid out once, below
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (column == WorklistModel::WhatColumn)
                continue;
            int widest = metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model()->rowCount(); ++row)
                widest = std::max(widest, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
            const bool isShort = column == WorklistModel::UrgencyColumn || column == WorklistModel::PeriodColumn;
            const int most = isShort ? widest + padding : int(viewport()->width() * mostShare);
            setColumnWidth(column, std::min(widest + padding, most));
            rest -= columnWidth(column);
        }
        setColumnWidth(WorklistModel::WhatColumn,
                       std::max(rest, fontMetrics().averageCharWidth() * fewestLettersOfWhat));
    }
    doItemsLayout();
}

void WorkView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void WorkView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace parboard
