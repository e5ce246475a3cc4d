#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace parboard {

/// Edits the cells of a view. What is typed in an open editor can be handed to the model before something else is
/// shown: by shortcuts and by the program the editor would not notice.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Becomes the delegate of `view` and its child.
    explicit CellDelegate(QAbstractItemView &view);

    /// Hands what is typed to the model and closes the editor; false if the model refused it: the editor stays.
    bool commit();

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QAbstractItemView &m_view;
    // Qt hands data to the model from a const function.
    mutable bool m_isTaken = true;
    mutable bool m_isStoring = false;
};

} // namespace parboard
