#include "widgets/index/celldelegate.h"

#include <QAbstractItemView>
#include <QMetaProperty>
#include <QPointer>
#include <QScopedValueRollback>

namespace parboard {

CellDelegate::CellDelegate(QAbstractItemView &view) : QStyledItemDelegate(&view), m_view(view)
{
    view.setItemDelegate(this);
}

bool CellDelegate::commit()
{
    const QPointer<QWidget> editor = m_view.indexWidget(m_view.currentIndex());
    if (m_isStoring || editor.isNull())
        return true;
    emit commitData(editor);
    if (!m_isTaken)
        return false;
    if (!editor.isNull() && m_view.indexWidget(m_view.currentIndex()) == editor)
        emit closeEditor(editor); // unless it went when the view showed what was stored
    return true;
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (m_isStoring)
        return; // what is stored is shown anew, and that asks for what is typed
    const QScopedValueRollback storing(m_isStoring, true);
    const QVariant typed = editor->property(editor->metaObject()->userProperty().name());
    m_isTaken = model->setData(index, typed, Qt::EditRole);
}

} // namespace parboard
