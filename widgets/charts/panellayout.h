#pragma once

#include "widgets/charts/paneltext.h"

#include <QCoreApplication>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <cmath>

namespace parboard {

/// One of the three parts of a panel; its texts are in the part's own coordinates, from its top left corner.
struct PanelPart
{
    qreal height = 0;
    QList<PanelText> texts;
};

/// One bar, stub or tick in the plot, in plot coordinates.
struct PanelBar
{
    ChartBar source;
    bool own = false;    ///< belongs to the emphasised unit
    int category = 0;    ///< row of the bar among PanelLayout::categoryCount(), from the top
    double fraction = 0; ///< length as a part of the axis, 0 to 1; 0 when there is no number
    QRectF row;          ///< the whole row: what the mouse hits and the focus frame encloses
    QRectF mark;         ///< the bar; a tick for a true zero; a stub where there is no number

    /// True when there is no number to draw: a stub stands in the bar's place.
    [[nodiscard]] bool isStub() const { return source.state != MarkState::Number || !std::isfinite(source.value); }
};

/// A reference line: broken where it would cross a text, continued below the plot beside its label.
struct PanelLine
{
    ReferenceLine::Kind kind = ReferenceLine::Kind::Target;
    QList<QLineF> segments; ///< in plot coordinates
    QList<QLineF> below;    ///< in footer coordinates: the pole of its label, or a sample of the line
};

/// Where everything in a panel goes. Every text gets a rectangle in which it fits without being elided, and no two
/// rectangles of a part intersect. The plot is a stack of half rows of equal height, the categories of the bar chart:
/// bars take two (more when their texts wrap), headings as many as they need, the gap between two units takes one.
class PanelLayout
{
    Q_DECLARE_TR_FUNCTIONS(parboard::PanelLayout)

public:
    /// Lays `spec` out at `width` (units of the style). `unitsLeftOut` adds a line saying how many are not drawn.
    PanelLayout(const ChartSpec &spec, const ChartStyle &style, qreal width, int unitsLeftOut = 0);

    [[nodiscard]] const PanelFonts &fonts() const { return m_fonts; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const { return m_header.height + m_plot.height + m_footer.height; }
    [[nodiscard]] const PanelPart &header() const { return m_header; }
    [[nodiscard]] const PanelPart &plot() const { return m_plot; }
    [[nodiscard]] const PanelPart &footer() const { return m_footer; }

    [[nodiscard]] const QList<PanelBar> &bars() const { return m_bars; }
    [[nodiscard]] const QList<PanelLine> &lines() const { return m_lines; }
    /// Grid lines and the line at zero in plot coordinates; broken at texts like the reference lines.
    [[nodiscard]] const QList<QLineF> &grid() const { return m_grid; }
    [[nodiscard]] const QList<QLineF> &baseline() const { return m_baseline; }
    /// Rules under section headings, in plot coordinates.
    [[nodiscard]] const QList<QLineF> &rules() const { return m_rules; }

    /// Number of categories of the bar chart; 0 when there is nothing to draw.
    [[nodiscard]] int categoryCount() const { return std::max(0, m_halfRows - 1); }
    /// The rectangle whose height is divided among the categories and whose width is the axis, in plot coordinates.
    [[nodiscard]] QRectF chartArea() const;
    /// Thickness of a bar as a part of the height of a category.
    [[nodiscard]] qreal relativeBarWidth() const { return m_barThickness / m_halfRow; }
    [[nodiscard]] qreal halfRow() const { return m_halfRow; }
    /// Bottom of each group, in plot coordinates.
    [[nodiscard]] const QList<qreal> &groupEnds() const { return m_groupEnds; }
    /// True when the plot holds only the text for an empty chart.
    [[nodiscard]] bool isEmpty() const { return m_empty; }

    /// Index of the bar in whose row `position` (plot coordinates) lies, or -1.
    [[nodiscard]] int barAt(QPointF position) const;

private:
    void measureRows();
    void measureColumns(const ChartSpec &spec);
    void layHeader(const ChartSpec &spec);
    void layPlot(const ChartSpec &spec);
    void layEmpty(const QString &text);
    void layHeading(const QString &text, TextRole role);
    void layGroup(const ChartGroup &group, bool withoutGap);
    void layBar(const ChartGroup &group, const ChartBar &bar);
    void layMark(PanelBar &placed, qreal centre) const;
    void layGrid(qreal axisMaximum);
    void layLines(const ChartSpec &spec);
    void layFooter(const ChartSpec &spec);
    void addText(PanelPart &part, const QString &text, TextRole role, qreal gapBefore);
    [[nodiscard]] QList<QLineF> brokenLine(qreal x) const;
    [[nodiscard]] qreal unit(qreal factor) const { return std::round(m_textSize * factor); }
    [[nodiscard]] qreal axisX(double fraction) const { return m_axisLeft + fraction * m_axisWidth; }

    PanelFonts m_fonts;
    qreal m_textSize;
    qreal m_width;
    PanelPart m_header;
    PanelPart m_plot;
    PanelPart m_footer;
    QList<PanelBar> m_bars;
    QList<PanelLine> m_lines;
    QList<QLineF> m_baseline;
    QList<QLineF> m_grid;
    QList<QLineF> m_rules;
    QList<qreal> m_groupEnds;
    double m_axisMaximum = 1;
    qreal m_halfRow = 1;
    qreal m_barThickness = 1;
    qreal m_labelWidth = 0;
    qreal m_valueWidth = 0;
    qreal m_axisLeft = 0;
    qreal m_axisWidth = 1;
    int m_halfRows = 0;
    bool m_empty = false;
};

} // namespace parboard
