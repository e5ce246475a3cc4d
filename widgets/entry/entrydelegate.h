#pragma once

#include <QStyledItemDelegate>

namespace parboard {

/// Paints a cell of the entry table with its state (not readable, locked, note, rivals, computed) and edits it in a
/// line edit whose text is kept while it is typed.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EntryDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    /// The text of the editor in `index` changed.
    void typed(const QModelIndex &index, const QString &text) const;
    /// Enter, Up or Down ended the editing: the cursor goes on by `step` rows.
    void left(int step);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void leave(QWidget *editor, int step);
    static void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace parboard
