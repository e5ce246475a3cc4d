#pragma once

#include <QTreeView>

namespace parboard {

/// The list of things to do: what is wrong takes the room that the other columns leave, and rows grow with their texts.
class WorkView : public QTreeView
{
    Q_OBJECT
public:
    explicit WorkView(QWidget *parent = nullptr);

    /// Sets the widths of the columns; call after the content changed.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace parboard
