#include "widgets/figuretreeview.h"

#include "models/items/figuretreemodel.h"
#include "widgets/figuredelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace parboard {

namespace {

/// With many units the label column takes no more than this share of the view, so that figures stay in sight beside it.
constexpr double labelShare = 0.4;
/// Letters that the label column keeps at least when that lets all units be seen without scrolling.
constexpr int fewestLetters = 30;

} // namespace

FigureTreeView::FigureTreeView(QWidget *parent)
    : QTreeView(parent), m_delegate(new FigureDelegate(this)), m_frozen(new QTreeView(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    setIndentation(fontMetrics().height());
    header()->setSortIndicatorClearable(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setUpFrozen();
    connectFrozen();
}

void FigureTreeView::setUpFrozen()
{
    m_frozen->setItemDelegate(m_delegate);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setSelectionBehavior(selectionBehavior());
    m_frozen->setSelectionMode(selectionMode());
    m_frozen->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_frozen->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setWordWrap(true);
    m_frozen->setIndentation(indentation());
    m_frozen->header()->setSectionsMovable(false);
    m_frozen->header()->setSectionsClickable(true);
    m_frozen->header()->setStretchLastSection(true);
    m_frozen->header()->setSortIndicatorShown(true);
    m_frozen->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_frozen->setAccessibleName(tr("Names of the indicators"));
    viewport()->stackUnder(m_frozen);
}

void FigureTreeView::connectFrozen()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(this, &QTreeView::expanded, m_frozen, &QTreeView::expand);
    connect(this, &QTreeView::collapsed, m_frozen, &QTreeView::collapse);
    connect(m_frozen, &QTreeView::expanded, this, &QTreeView::expand);
    connect(m_frozen, &QTreeView::collapsed, this, &QTreeView::collapse);
    connect(m_frozen, &QTreeView::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_frozen->header(), &QHeaderView::sectionClicked, this, &FigureTreeView::cycleLabelSort);
    connect(header(), &QHeaderView::sortIndicatorChanged, m_frozen->header(), &QHeaderView::setSortIndicator);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == FigureTreeModel::LabelColumn)
            placeFrozen();
    });
}

void FigureTreeView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
}

void FigureTreeView::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QTreeView::setSelectionModel(selectionModel);
    if (m_frozen->model() && selectionModel && m_frozen->model() == selectionModel->model())
        m_frozen->setSelectionModel(selectionModel);
}

void FigureTreeView::cycleLabelSort()
{
    const bool onLabel = header()->sortIndicatorSection() == FigureTreeModel::LabelColumn;
    if (!onLabel)
        header()->setSortIndicator(FigureTreeModel::LabelColumn, Qt::AscendingOrder);
    else if (header()->sortIndicatorOrder() == Qt::AscendingOrder)
        header()->setSortIndicator(FigureTreeModel::LabelColumn, Qt::DescendingOrder);
    else
        header()->setSortIndicator(-1, Qt::AscendingOrder);
}

void FigureTreeView::fitColumns()
{
    if (!model())
        return;
    m_delegate->measure(*model(), font());
    const QSignalBlocker quiet(header()); // else the view is painted again behind a timer; the caller lays out anyway
    for (int column = FigureTreeModel::MeasureColumn; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, true);
        const int head = header()->sectionSizeHint(column);
        const int cells =
            column == FigureTreeModel::MeasureColumn ? sizeHintForColumn(column) : m_delegate->widthOf(column);
        setColumnWidth(column, std::max(head, cells));
    }
    fitLabelColumn();
}

void FigureTreeView::unfoldAll()
{
    const QSignalBlocker quiet(this); // else the frozen half unfolds area by area, with a layout for each
    expandAll();
    m_frozen->expandAll();
}

void FigureTreeView::fitLabelColumn()
{
    if (!model())
        return;
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int padding = 2 * indentation() + 2 * margin;
    int rest = 0;
    for (int column = FigureTreeModel::MeasureColumn; column < model()->columnCount(); ++column)
        rest += columnWidth(column);
    const int fewest = fontMetrics().averageCharWidth() * fewestLetters;
    const int left = viewport()->width() - rest;
    const int most = left >= fewest ? left : std::max(fewest, int(viewport()->width() * labelShare));
    const int width = std::clamp(m_delegate->labelWidth() + padding, fewest, most);
    m_delegate->setLabelRoom(width - padding);
    const QSignalBlocker quiet(header());
    setColumnWidth(FigureTreeModel::LabelColumn, width);
    placeFrozen();
}

void FigureTreeView::placeFrozen()
{
    const int width = columnWidth(FigureTreeModel::LabelColumn);
    const int left = viewport()->x();
    const int head = header()->isHidden() ? 0 : header()->height();
    m_frozen->header()->setFixedHeight(head);
    const QSignalBlocker quiet(m_frozen->header());
    m_frozen->setColumnWidth(FigureTreeModel::LabelColumn, width);
    m_frozen->setGeometry(left, viewport()->y() - head, width, viewport()->height() + head);
}

void FigureTreeView::updateGeometries()
{
    QTreeView::updateGeometries();
    if (m_frozen)
        placeFrozen();
}

void FigureTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int before = columnWidth(FigureTreeModel::LabelColumn);
    fitLabelColumn();
    if (columnWidth(FigureTreeModel::LabelColumn) != before)
        layOutRows();
}

void FigureTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_frozen)
        return;
    fitColumns();
    layOutRows();
}

void FigureTreeView::layOutRows()
{
    doItemsLayout();
    m_frozen->doItemsLayout();
}

void FigureTreeView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    if (!index.isValid() || index.column() == FigureTreeModel::LabelColumn)
        return;
    const int hidden = m_frozen->width() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FigureTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QVariant cell = current.data(FigureTreeModel::CellRole);
    if (cell.isValid())
        emit cellChosen(cell.value<CellKey>());
}

} // namespace parboard
