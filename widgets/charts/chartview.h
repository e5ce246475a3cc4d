#pragma once

#include "models/reporting/chartpainter.h"
#include "widgets/charts/panellayout.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace parboard {

class PlotView;

/// A panel on screen: title above and notes below stay in place, the plot between them scrolls. Where the widget is too
/// low for that, everything scrolls. Bars answer the mouse and the keyboard (arrows, Home, End, Enter); sizes in the
/// style are pixels. Colours change only through setStyle(): the page follows the palette.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows `spec`. Values of the same rows are replaced in place; the focus stays on its cell if that is still there.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    void setStyle(const ChartStyle &style);
    [[nodiscard]] const ChartStyle &chartStyle() const { return m_style; }

    /// The cell of the bar with the focus frame, if there is one.
    [[nodiscard]] std::optional<CellKey> focusedCell() const;
    /// The height (pixels) at which nothing needs to scroll.
    [[nodiscard]] int heightForSpec(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A bar was clicked, or chosen with Enter or Space.
    void barActivated(const parboard::CellKey &cell);
    void contextMenuRequested(QPoint globalPos);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOutLater();
    void layOut();
    void layOutIfStale();
    [[nodiscard]] qreal padding() const;
    void describe();
    void activate(int index);
    void moveFocus(int index);
    bool moveFocusBy(int key);
    void showFocus();

    ChartSpec m_spec;
    ChartStyle m_style;
    std::optional<PanelLayout> m_layout;
    PlotView *m_plot;
    int m_focused = -1;
    int m_footerTop = 0;
    bool m_wholePanelScrolls = false;
    bool m_layoutIsStale = true;
};

} // namespace parboard
