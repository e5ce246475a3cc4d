#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QStyledItemDelegate>

#include <memory>
#include <utility>

namespace parboard {

/// Draws the figure table: labels wrap instead of being cut, numbers stand on one right edge whatever marks and periods
/// follow them, and a corner says that a cell has rival figures.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FigureDelegate(QObject *parent = nullptr);
    ~FigureDelegate() override;

    /// Measures all texts of `model` in `font`; call when either changes.
    void measure(const QAbstractItemModel &model, const QFont &font);
    /// Width that the unit column needs for its cells.
    [[nodiscard]] int widthOf(int column) const;
    /// Width of the longest label on one line.
    [[nodiscard]] int labelWidth() const { return m_longestLabel; }
    /// The width in which labels wrap.
    void setLabelRoom(int width) { m_labelRoom = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Slots
    {
        int number = 0;
        int marks = 0;
        int period = 0;
    };
    /// A face with the widths of the texts measured in it: shaping them again at every switch would cost most of it.
    struct Face
    {
        explicit Face(const QFont &wanted) : font(wanted), metrics(wanted) {}
        [[nodiscard]] int width(const QString &text);
        QFont font;
        QFontMetrics metrics;
        QCache<QString, int> widths{2000};
    };
    struct Faces
    {
        explicit Faces(const QFont &font);
        Face normal;
        Face bold;
        Face small;
        QCache<std::pair<QString, std::pair<int, bool>>, int> heights{2000}; ///< of labels wrapped in a width
    };
    void useFont(const QFont &font);
    void measureRow(const QModelIndex &first);
    [[nodiscard]] int labelHeight(const QString &label, bool ofArea) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QHash<int, Slots> m_slots;
    std::unique_ptr<Faces> m_faces;
    int m_longestLabel = 0;
    int m_labelRoom = 0;
    int m_padding = 0;
};

} // namespace parboard
