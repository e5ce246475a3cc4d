#pragma once

#include <QTableView>

namespace parboard {

class EntryModel;

/// The table one types into: Enter goes down, Tab goes right, typing starts editing, Escape takes back what was typed,
/// Delete empties, Ctrl+C and Ctrl+V speak with Excel.
class EntryView : public QTableView
{
    Q_OBJECT
public:
    explicit EntryView(QWidget *parent = nullptr);

    void setEntryModel(EntryModel *model);
    /// The first cell of a column that can be typed into; by default of the first column.
    void goToFirstCell(int column = 0);
    /// Columns as wide as their headings, all alike.
    void fitColumns();
    void copy();
    /// Stores the text of the open editor, if there is one, as leaving the cell does.
    void commitEditor();

signals:
    /// A typed text was handed to the model.
    void textEntered(const QModelIndex &index, const QString &text);
    /// The cell under the cursor changed.
    void currentMoved(const QModelIndex &current);
    void pasteAsked(const QModelIndex &first, const QList<QStringList> &rows);
    void clearAsked(const QModelIndexList &indexes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void askPaste();
    void fitNames();
    void moveRows(int step);
    [[nodiscard]] QModelIndex cellBelow(const QModelIndex &from, int step) const;

    EntryModel *m_model = nullptr;
    int m_fittedWidth = 0; ///< for which the names were fitted: fitting them resizes what is beside them
};

} // namespace parboard
