#pragma once

#include "models/reporting/figuretable.h"

#include <QAbstractItemModel>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace parboard {

class FigureFilterModel;
class FigureTreeModel;
class FigureTreeView;

/// The table twin of the charts: all indicators with figures, with search, sort, copy, and the notes behind a button.
class TablePane : public QWidget
{
    Q_OBJECT
public:
    explicit TablePane(QWidget *parent = nullptr);

    void setTable(const FigureTable &table);
    /// Makes the cell current without announcing it; nothing happens if the table does not hold it.
    void showCell(const CellKey &cell);
    [[nodiscard]] QLineEdit *searchEdit() const { return m_search; }
    [[nodiscard]] FigureTreeView *view() const { return m_view; }
    [[nodiscard]] FigureFilterModel *filterModel() const { return m_filter; }
    [[nodiscard]] QAction *copyAllAction() const { return m_copyAll; }
    /// The selected cells as a table of their own, with their labels.
    [[nodiscard]] FigureTable selectedTable() const;
    /// The rows that the search leaves, in the order shown.
    [[nodiscard]] FigureTable shownTable() const;

signals:
    void cellChosen(const parboard::CellKey &cell);

private:
    void buildHead(QWidget *head);
    void buildActions();
    void search(const QString &text);
    void updateCount();
    void updateNotes();
    void setNotesShown(bool shown);
    void copySelection();
    [[nodiscard]] FigureTable part(const QModelIndexList &cells) const;

    FigureTreeModel *m_model;
    FigureFilterModel *m_filter;
    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_notesButton;
    FigureTreeView *m_view;
    QPlainTextEdit *m_notes;
    QAction *m_copyAll;
    bool m_quiet = false;
};

} // namespace parboard
