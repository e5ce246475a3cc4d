#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace parboard {

/// A list of the import: rows are selected and copied with their headings, long texts are cut with "…".
class ImportTable : public QTableView
{
    Q_OBJECT
public:
    explicit ImportTable(const QString &name, QWidget *parent = nullptr);

    /// The column that takes the room which the others leave; the last one if none is named.
    void setWideColumn(int column);

    /// The selected rows, or all of them, as lines of texts parted by tabs below the headings that are shown.
    [[nodiscard]] QString copiedText() const;

public slots:
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Edits cells that offer answers (AnswersRole) with a box in which one can search.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace parboard
