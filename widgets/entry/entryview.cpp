#include "widgets/entry/entryview.h"

#include "models/items/entrymodel.h"
#include "widgets/entry/entrydelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 12;
constexpr int mostLettersOfName = 47;

/// Rows of tab separated texts as spreadsheets copy them: a cell with a line break or a tab stands in quotation marks,
/// its own marks doubled. A last line break is no row.
QList<QStringList> blockOf(const QString &text)
{
    QList<QStringList> rows;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (rows.isEmpty())
            rows += QStringList{QString()};
        QString &cell = rows.last().last();
        const bool isMark = letter == u'"';
        if (isMark && !quoted && cell.isEmpty()) {
            quoted = true;
        } else if (isMark && quoted && at + 1 < text.size() && text.at(at + 1) == u'"') {
            cell += text.at(++at);
        } else if (isMark && quoted) {
            quoted = false;
        } else if (!quoted && letter == u'\t') {
            rows.last() += QString();
        } else if (!quoted && letter == u'\n') {
            if (at + 1 < text.size())
                rows += QStringList{QString()};
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    return rows;
}

} // namespace

EntryView::EntryView(QWidget *parent) : QTableView(parent)
{
    auto *delegate = new EntryDelegate(this);
    setItemDelegate(delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setAlternatingRowColors(false);
    setWordWrap(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(true);
    setAccessibleName(tr("Cells to type into"));
    delegate->setTyped([this](const QModelIndex &index, const QString &text) {
        if (m_model)
            m_model->keepTyping(index, text);
    });
    delegate->setEntered([this](const QModelIndex &index, const QString &text) { emit textEntered(index, text); });
    connect(delegate, &EntryDelegate::left, this, &EntryView::moveRows);
}

void EntryView::setEntryModel(EntryModel *model)
{
    m_model = model;
    setModel(model);
}

void EntryView::fitColumns()
{
    int widest = fontMetrics().averageCharWidth() * leastLetters;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        widest = std::max(widest, horizontalHeader()->sectionSizeHint(column));
    horizontalHeader()->setDefaultSectionSize(widest);
    fitNames();
    resizeRowsToContents();
}

void EntryView::fitNames()
{
    verticalHeader()->setMinimumWidth(0);
    verticalHeader()->setMaximumWidth(QWIDGETSIZE_MAX);
    // As wide as the names need, but where room is short longer ones are cut (whole in the tip): the figures are what
    // one looks at.
    const int letter = fontMetrics().averageCharWidth();
    const int needed = verticalHeader()->sizeHint().width() + letter * 2;
    const int room =
        width() - horizontalHeader()->length() - verticalScrollBar()->sizeHint().width() - 2 * frameWidth();
    verticalHeader()->setFixedWidth(std::min(needed, std::max(room, letter * mostLettersOfName)));
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    const bool isWider = event->size().width() != event->oldSize().width();
    QTableView::resizeEvent(event);
    if (isWider && width() != m_fittedWidth) {
        m_fittedWidth = width();
        fitNames();
    }
}

void EntryView::goToFirstCell(int column)
{
    for (int row = 0; m_model != nullptr && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        if (index.isValid() && !index.data(EntryModel::HeadingRole).toBool()) {
            setCurrentIndex(index);
            scrollTo(index);
            scrollToTop(); // with the heading above the first cell
            return;
        }
    }
}

QModelIndex EntryView::cellBelow(const QModelIndex &from, int step) const
{
    for (int row = from.row() + step; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = from.siblingAtRow(row);
        if (!index.data(EntryModel::HeadingRole).toBool())
            return index;
    }
    return from;
}

QModelIndex EntryView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (action == MoveUp || action == MoveDown) && !modifiers.testFlag(Qt::ControlModifier))
        return cellBelow(current, action == MoveUp ? -1 : 1);
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (next.isValid() && next.data(EntryModel::HeadingRole).toBool()) {
        const bool back = action == MovePrevious || action == MoveHome || action == MovePageUp;
        const QModelIndex past = cellBelow(next, back ? -1 : 1);
        next = past == next || past.data(EntryModel::HeadingRole).toBool() ? current : past;
    }
    return next;
}

void EntryView::moveRows(int step)
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        setCurrentIndex(cellBelow(current, step));
}

void EntryView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Escape: the draft of the text that was being typed goes, the figure stays.
    if (hint == QAbstractItemDelegate::RevertModelCache && m_model != nullptr && currentIndex().isValid())
        m_model->forgetTyping(currentIndex());
    QTableView::closeEditor(editor, hint);
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        askPaste();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearAsked(selectionModel()->selectedIndexes());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        moveRows(1);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void EntryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved(current);
}

void EntryView::copy()
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QStringList lines;
    int row = -1;
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (cell.row() != row)
            lines += cell.data(Qt::EditRole).toString();
        else
            lines.last() += u'\t' + cell.data(Qt::EditRole).toString();
        row = cell.row();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EntryView::commitEditor()
{
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void EntryView::askPaste()
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    const QModelIndex first = cells.isEmpty() ? currentIndex() : cells.constFirst();
    const QList<QStringList> rows = blockOf(QGuiApplication::clipboard()->text());
    if (first.isValid() && !rows.isEmpty())
        emit pasteAsked(first, rows);
}

} // namespace parboard
