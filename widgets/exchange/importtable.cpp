#include "widgets/exchange/importtable.h"

#include "models/items/importmodels.h"
#include "widgets/exchange/answerbox.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

ImportTable::ImportTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

void ImportTable::setWideColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QString ImportTable::copiedText() const
{
    if (!model())
        return {};
    QList<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns += column;
    }
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    QStringList cells;
    for (const int column : std::as_const(columns))
        cells += model()->headerData(column, Qt::Horizontal).toString().simplified();
    QString text = cells.join(u'\t') + u'\n';
    for (const int row : std::as_const(rows)) {
        cells.clear();
        for (const int column : std::as_const(columns))
            cells += model()->index(row, column).data().toString().simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void ImportTable::copy()
{
    QGuiApplication::clipboard()->setText(copiedText());
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

QWidget *AnswerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    const QVariantList answers = index.data(AnswersRole).toList();
    if (answers.isEmpty())
        return nullptr;
    auto *box = new AnswerBox(parent);
    for (const QVariant &answer : answers)
        box->addItem(answer.toList().value(0).toString(), answer.toList().value(1));
    constexpr qsizetype seenAtOnce = 6;
    if (answers.size() > seenAtOnce) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->lineEdit()->setPlaceholderText(tr("Type to search"));
    }
    // Qt hands out editors from a const function.
    auto *self = const_cast<AnswerDelegate *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void AnswerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    const int known = box->findData(index.data(Qt::EditRole));
    box->setCurrentIndex(known >= 0 ? known : box->findText(index.data().toString()));
    // Nothing is answered yet: an empty field with all answers below it, the likeliest first.
    if (box->isEditable() && box->currentIndex() < 0)
        QTimer::singleShot(0, box, [box] { box->completer()->complete(); });
}

void AnswerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    // What was typed counts only if it is an answer; leaving the box with something else leaves all as it was.
    const int chosen = box->isEditable() ? box->findText(box->currentText()) : box->currentIndex();
    if (chosen >= 0 && box->itemText(chosen) != index.data().toString())
        model->setData(index, box->itemData(chosen));
}

} // namespace parboard
