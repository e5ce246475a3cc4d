#include "widgets/entry/entrydelegate.h"

#include "models/items/entrymodel.h"
#include "widgets/tintedframe.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace parboard {

namespace {

EntryModel::State stateAt(const QModelIndex &index)
{
    return index.data(EntryModel::StateRole).value<EntryModel::State>();
}

QColor faultColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1d, 0x1d);
}

QPolygon corner(const QPoint &at, int side, int direction)
{
    return QPolygon({at, at + QPoint(direction * side, 0), at + QPoint(0, side)});
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void EntryDelegate::setTyped(Typed typed)
{
    m_typed = std::move(typed);
}

void EntryDelegate::setEntered(Typed entered)
{
    m_entered = std::move(entered);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    if (index.data(EntryModel::HeadingRole).toBool()) {
        painter->fillRect(option.rect, option.palette.alternateBase());
        return;
    }
    const EntryModel::State state = stateAt(index);
    if (state == EntryModel::State::Locked)
        styled.backgroundBrush = option.palette.window();
    if (index.data(EntryModel::ComputedRole).toBool()) {
        styled.font.setItalic(true);
        styled.palette.setColor(QPalette::Text, option.palette.color(QPalette::PlaceholderText));
    }
    if (state == EntryModel::State::Invalid)
        styled.palette.setColor(QPalette::Text, faultColour(option.palette));
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, option.widget);
    painter->save();
    paintMarks(*painter, styled, index);
    painter->restore();
}

void EntryDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int side = option.fontMetrics.height() / 3;
    const EntryModel::State state = stateAt(index);
    if (state == EntryModel::State::Invalid) {
        // A frame, not colour alone: it must be seen in grey too.
        painter.setPen(QPen(faultColour(option.palette), 2));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter.setPen(Qt::NoPen);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setBrush(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Link));
    if (index.data(EntryModel::RivalsRole).toInt() > 0)
        painter.drawPolygon(corner(option.rect.topRight(), side, -1));
    if (index.data(EntryModel::HasNoteRole).toBool())
        painter.drawEllipse(QRect(option.rect.topLeft() + QPoint(2, 2), QSize(side, side)));
    if (state == EntryModel::State::Locked) {
        painter.setBrush(option.palette.color(QPalette::PlaceholderText));
        const QRect body(option.rect.left() + 3, option.rect.center().y(), side * 3 / 2, side);
        painter.drawRect(body);
        painter.setPen(QPen(option.palette.color(QPalette::PlaceholderText), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(body.adjusted(1, -side, -1, -1), 0, 180 * 16);
    }
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QPersistentModelIndex place(index);
    connect(edit, &QLineEdit::textEdited, this, [typed = m_typed, place](const QString &text) {
        if (typed)
            typed(place, text);
    });
    return edit;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    // The model also announces what is being typed; the editor knows that text already.
    if (edit && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit)
        return;
    const QPersistentModelIndex place(index);
    const QString text = edit->text();
    const bool isTyped = edit->isModified();
    model->setData(index, text);
    if (m_entered && isTyped && place.isValid())
        m_entered(place, text);
}

void EntryDelegate::leave(QWidget *editor, int step)
{
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit left(step);
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            leave(editor, key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace parboard
