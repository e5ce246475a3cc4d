#pragma once

#include "models/core/figure.h"

#include <QTreeView>

namespace parboard {

class FigureDelegate;

/// The figure table as a tree whose first column stays in sight when the rest scrolls sideways: with 63 units the name
/// of the indicator never leaves the screen.
class FigureTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit FigureTreeView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selectionModel) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Measures texts and sets the widths of all columns; call after the content changed, before unfoldAll().
    void fitColumns();
    /// Unfolds all areas in both halves.
    void unfoldAll();
    [[nodiscard]] QTreeView *frozenView() const { return m_frozen; }

signals:
    void cellChosen(const parboard::CellKey &cell);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void setUpFrozen();
    void connectFrozen();
    void cycleLabelSort();
    void placeFrozen();
    void fitLabelColumn();
    void layOutRows();

    FigureDelegate *m_delegate;
    QTreeView *m_frozen;
};

} // namespace parboard
