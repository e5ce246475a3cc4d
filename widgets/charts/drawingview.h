#pragma once

#include "models/reporting/figuredrawing.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace parboard {

/// Shows a drawing of figures on screen: as high as it needs to be, scrolled where that is more than there is. Its
/// marks answer the mouse and the keyboard (arrows to the next one in that direction, Home, End, Enter).
class DrawingView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DrawingView(QWidget *parent = nullptr);
    ~DrawingView() override;

    /// Shows another drawing; the focus stays on its cell if that is still there.
    void setDrawing(std::unique_ptr<FigureDrawing> drawing);
    [[nodiscard]] const FigureDrawing *drawing() const { return m_drawing.get(); }
    [[nodiscard]] const ChartStyle &chartStyle() const { return m_style; }
    void setStyle(const ChartStyle &style);
    [[nodiscard]] std::optional<CellKey> focusedCell() const;
    /// Puts the focus on the mark of `cell`, if it has one.
    void focusCell(const CellKey &cell);
    /// Where the mark with this index is, in viewport pixels.
    [[nodiscard]] QRectF markRect(qsizetype index) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A mark was clicked, or chosen with Enter or Space.
    void markActivated(const parboard::CellKey &cell);
    /// Another mark has the focus.
    void markFocused(const parboard::CellKey &cell);
    void contextMenuRequested(QPoint globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();
    [[nodiscard]] qreal padding() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] qsizetype markAt(QPointF position) const;
    [[nodiscard]] qsizetype neighbour(int key) const;
    void moveFocus(qsizetype index);

    std::unique_ptr<FigureDrawing> m_drawing;
    ChartStyle m_style;
    QList<DrawnMark> m_marks;
    qsizetype m_focused = -1;
    qsizetype m_pressed = -1;
};

} // namespace parboard
