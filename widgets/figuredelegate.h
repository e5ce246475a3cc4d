#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace parboard {

/// Draws the figure table: labels wrap instead of being cut, numbers stand on one right edge whatever marks and periods
/// follow them, and a corner says that a cell has rival figures.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FigureDelegate(QObject *parent = nullptr);

    /// Measures all texts of `model` in `font`; call when either changes.
    void measure(const QAbstractItemModel &model, const QFont &font);
    /// Width that the unit column needs for its cells.
    [[nodiscard]] int widthOf(int column) const;
    /// Width of the longest label on one line.
    [[nodiscard]] int labelWidth() const { return m_longestLabel; }
    /// The width in which labels wrap.
    void setLabelRoom(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Slots
    {
        int number = 0;
        int marks = 0;
        int period = 0;
    };
    void measureRow(const QModelIndex &first, const QFont &font);
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QHash<int, Slots> m_slots;
    mutable QHash<QString, int> m_heights; ///< of rows by label: views ask for every row at every layout
    int m_longestLabel = 0;
    int m_labelRoom = 0;
    int m_padding = 0;
};

} // namespace parboard
