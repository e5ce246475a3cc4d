#pragma once

#include "models/reporting/drawingsizes.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/linelook.h"
#include "models/reporting/linespec.h"

#include <QPointF>

namespace parboard {

/// Lines over time: time runs to the right, gaps stay gaps, breaks cut, unfinished periods are dotted and hollow; the
/// emphasised line strong, the others grey; names at the ends of the lines instead of a legend.
class LineDrawing : public FigureDrawing
{
public:
    explicit LineDrawing(LineSpec spec) : m_spec(std::move(spec)) {}

    [[nodiscard]] const LineSpec &spec() const { return m_spec; }
    [[nodiscard]] qreal heightFor(const ChartStyle &style, qreal width) const override;
    void layOut(const ChartStyle &style, QSizeF size) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QList<DrawnMark> marks() const override;
    [[nodiscard]] QString summary() const override;

    /// The rectangle of the plot after layOut().
    [[nodiscard]] QRectF plot() const { return m_plot; }
    /// The rectangles of the names at the ends of the lines, in the order of the series; empty ones have no name.
    [[nodiscard]] QList<QRectF> nameRects() const;

private:
    struct Name
    {
        TextBlock text;
        QRectF rect;
        QPointF from; ///< the point that it names
    };

    [[nodiscard]] qreal x(double place) const;
    [[nodiscard]] qreal y(double value) const;
    [[nodiscard]] std::optional<QPointF> lastPoint(const LineSeries &series) const;
    [[nodiscard]] qreal layHead(qreal width);
    [[nodiscard]] qreal noteHeight(qreal width) const;
    [[nodiscard]] qreal nameWidth(qreal width) const;
    void layAxis();
    void layRules();
    void layNames();
    void layNotes(qreal width, qreal top);
    void paintGrid(QPainter &painter) const;
    void paintRules(QPainter &painter) const;
    [[nodiscard]] LineLook lookOf(const LineSeries &series) const;
    void paintNames(QPainter &painter) const;
    void paintSeries(QPainter &painter, const LineSeries &series) const;
    void paintMarks(QPainter &painter, const LineSeries &series) const;
    [[nodiscard]] bool isCrowded() const { return m_spec.series.size() > 12; }

    LineSpec m_spec;
    ChartStyle m_style;
    QSizeF m_size;
    QRectF m_plot;
    QList<drawing::Text> m_texts;
    QList<Name> m_names;
    QList<double> m_ruleTops; ///< where each rule begins, under its label
};

} // namespace parboard
