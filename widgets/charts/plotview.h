#pragma once

#include "widgets/charts/barmarks.h"

#include <QAbstractScrollArea>

#include <memory>

namespace parboard {

class PanelDrawing;
class PanelLayout;

/// The scrolling part of a ChartView: the plot, or the whole panel where there is no room to pin its header and footer.
/// The bars are a Qt Charts chart in a scene, which is drawn in one go with the texts and lines over it: a
/// QGraphicsView would repaint the whole window for each change in its scene. Takes no keyboard focus itself.
class PlotView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    /// Shows `layout`, which must live until the next call. `wholePanel` scrolls header and footer along; `padding` is
    /// the empty strip (pixels) at the left and right.
    void showLayout(const PanelLayout &layout, const ChartStyle &style, bool wholePanel, qreal padding);
    /// Puts the focus frame around the bar with this index (-1 for none).
    void setFocusedBar(int index);
    [[nodiscard]] int focusedBar() const { return m_focusedBar; }
    [[nodiscard]] int hoveredBar() const { return m_hoveredBar; }
    /// Scrolls until the bar with this index is inside the view.
    void revealBar(int index);
    /// Where the row of a bar is, in viewport pixels.
    [[nodiscard]] QRect barRect(int index) const;
    /// The scene with the bars.
    [[nodiscard]] QGraphicsScene *scene() { return m_marks.scene(); }

signals:
    /// The mouse was pressed anywhere in the view.
    void pressed();
    /// A bar, its label, its value or its stub was clicked.
    void barClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitScrollBar();
    void drawBehindBars(QPainter &painter) const;
    void drawOverBars(QPainter &painter, const QRectF &exposed) const;
    /// Where the top left corner of the panel is, in viewport pixels.
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] int barAt(QPoint position) const;
    [[nodiscard]] QRectF rowFrame(int index) const;
    void setHoveredBar(int index);
    void showTip(QPoint position, QPoint globalPosition);

    BarMarks m_marks;
    const PanelLayout *m_layout = nullptr;
    std::unique_ptr<PanelDrawing> m_drawing;
    ChartStyle m_style;
    qreal m_padding = 0;
    qreal m_plotTop = 0; ///< where the plot begins, from the top of what scrolls
    int m_focusedBar = -1;
    int m_hoveredBar = -1;
    int m_pressedBar = -1;
    bool m_wholePanel = false;
};

} // namespace parboard
