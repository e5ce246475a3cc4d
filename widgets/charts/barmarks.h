#pragma once

#include "models/reporting/chartpainter.h"

#include <QGraphicsScene>
#include <QList>
#include <QPointF>

class QBarSet;
class QChart;
class QHorizontalStackedBarSeries;
class QPainter;
class QValueAxis;

namespace parboard {

class PanelLayout;

/// The bars of one panel as a Qt Charts chart in a scene: no axes, texts, animation or background, only marks. Axes are
/// fixed, values are parts of the axis (0 to 1) and are replaced in place while the number of rows stays the same.
/// Belongs to the GUI thread.
class BarMarks
{
public:
    BarMarks();
    ~BarMarks();
    Q_DISABLE_COPY_MOVE(BarMarks)

    /// Makes the scene show the bars of `layout`, whose plot has its top left corner at `origin` of the scene.
    void show(const PanelLayout &layout, const ChartStyle &style, QPointF origin = {});
    /// Draws the bars shown last at the painter's present origin, as vectors.
    void render(QPainter &painter);
    [[nodiscard]] QGraphicsScene *scene() { return &m_scene; }

private:
    void clear();
    void build();
    void setColours(const ChartStyle &style);
    static void setValues(QBarSet &set, const QList<qreal> &values);

    QGraphicsScene m_scene;
    QChart *m_chart = nullptr; // these live in the scene
    QHorizontalStackedBarSeries *m_series = nullptr;
    QValueAxis *m_rows = nullptr;
    QBarSet *m_own = nullptr;
    QBarSet *m_others = nullptr;
    QRectF m_plot;
};

} // namespace parboard
