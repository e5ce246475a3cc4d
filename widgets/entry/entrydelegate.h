#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace parboard {

/// Paints a cell of the entry table with its state (not readable, locked, note, rivals, computed) and edits it in a
/// line edit whose text is kept while it is typed.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Typed = std::function<void(const QModelIndex &index, const QString &text)>;

    explicit EntryDelegate(QObject *parent = nullptr);

    /// Called whenever the text of an editor changes. (No signal: Qt makes editors in a const function.)
    void setTyped(Typed typed);
    /// Called after a changed text was handed to the model: whether it kept it is to be seen there.
    void setEntered(Typed entered);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    /// Enter, Up or Down ended the editing: the cursor goes on by `step` rows.
    void left(int step);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void leave(QWidget *editor, int step);
    static void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    Typed m_typed;
    Typed m_entered;
};

} // namespace parboard
