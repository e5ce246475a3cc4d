#pragma once

#include "models/reporting/drawingsizes.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/waterfallspec.h"

#include <QPolygonF>

namespace parboard {

/// A waterfall: the total before on top, one floating arrow a step from where the total stood to where it goes, the
/// total after below, all on one axis. The axis is cut to the range of the totals, since places on it are compared and
/// not lengths from its left end; it says so (showing-figures.md, rules 4 and 5). A gain is a full arrow to the right,
/// a loss a hatched one to the left: both in one colour, so that paper and colour-blind people lose nothing (rules 24
/// and 38).
class WaterfallDrawing : public FigureDrawing
{
public:
    /// A step as it is drawn.
    struct Bar
    {
        qreal from = 0; ///< across: where the total stood, and where it goes
        qreal to = 0;
        QRectF place; ///< as wide as the step moves the total
    };

    explicit WaterfallDrawing(WaterfallSpec spec) : m_spec(std::move(spec)) {}

    [[nodiscard]] const WaterfallSpec &spec() const { return m_spec; }
    [[nodiscard]] qreal heightFor(const ChartStyle &style, qreal width) const override;
    /// Rows get as high as the size allows, up to two and a half lines.
    void layOut(const ChartStyle &style, QSizeF size) override;
    void paint(QPainter &painter) const override;
    /// One a step; its row, so that a short step is hit too.
    [[nodiscard]] QList<DrawnMark> marks() const override;
    [[nodiscard]] QString summary() const override;

    /// After layOut(): the strip of the axis, the steps in their order, and where texts stand.
    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] QList<Bar> bars() const;
    [[nodiscard]] const QList<QRectF> &textRects() const { return m_textRects; }
    /// The place of a total on the axis.
    [[nodiscard]] qreal x(double value) const;

private:
    struct Row
    {
        QString label;
        QString value;
        double from = 0;
        double to = 0;
        bool isTotal = false;
        qreal top = 0;
        qreal height = 0;
    };

    [[nodiscard]] qreal line() const { return m_style.textSize * 1.45; }
    [[nodiscard]] qreal gap() const { return m_style.textSize * 0.6; }
    [[nodiscard]] QFont fontOf(const Row &row) const { return drawing::font(m_style, 1, row.isTotal); }
    [[nodiscard]] qreal barHeight(const Row &row) const;
    [[nodiscard]] qreal radius() const { return m_style.textSize * 0.36; }
    /// Places everything, `spare` higher than it has to be; where it ends.
    qreal place(qreal width, qreal spare);
    void takeRows();
    void takeRange();
    void layRows(qreal top, qreal width, qreal spare);
    [[nodiscard]] qreal layFoot(qreal top, qreal width);
    qreal addText(const QString &text, const QFont &font, QPointF at, qreal width, const QColor &colour,
                  Qt::Alignment alignment = Qt::AlignLeft);
    void paintAxis(QPainter &painter) const;
    void paintConnectors(QPainter &painter) const;
    void paintTotal(QPainter &painter, const Row &row) const;
    void paintStep(QPainter &painter, const Row &row) const;
    void paintHatch(QPainter &painter, const QPolygonF &arrow) const;

    WaterfallSpec m_spec;
    ChartStyle m_style;
    qreal m_width = 0;
    QRectF m_plot;
    double m_minimum = 0; ///< the ends of the axis
    double m_maximum = 0;
    QList<Row> m_rows; ///< the total before, the steps, the total after
    QList<drawing::Text> m_texts;
    QList<QRectF> m_textRects;
};

} // namespace parboard
