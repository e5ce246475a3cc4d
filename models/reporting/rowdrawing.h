#pragma once

#include "models/reporting/drawingsizes.h"
#include "models/reporting/figuredrawing.h"
#include "models/reporting/rowspec.h"

namespace parboard {

/// A ranking: rank, name, mark on the axis, value and change, one row a unit; many units stand in columns side by side,
/// each with the same axis.
class RowDrawing : public FigureDrawing
{
public:
    explicit RowDrawing(RowSpec spec) : m_spec(std::move(spec)) {}

    [[nodiscard]] const RowSpec &spec() const { return m_spec; }
    [[nodiscard]] qreal heightFor(const ChartStyle &style, qreal width) const override;
    /// Rows get as high as the size allows, between one line of text and two and a half.
    void layOut(const ChartStyle &style, QSizeF size) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QList<DrawnMark> marks() const override;
    [[nodiscard]] QString summary() const override;

    /// The strip of the axis of the first column after layOut().
    [[nodiscard]] QRectF plot() const { return m_blocks.isEmpty() ? QRectF() : m_blocks.constFirst().plot; }
    [[nodiscard]] qsizetype columnCount() const { return m_blocks.size(); }

private:
    /// A column of rows.
    struct Block
    {
        QRectF plot;
        qreal left = 0;
        qreal width = 0;
        qsizetype first = 0;
        qsizetype count = 0;
    };
    struct Columns
    {
        qreal rank = 0;
        qreal name = 0;
        qreal value = 0;
        qreal change = 0;
    };

    [[nodiscard]] Columns columnsFor(qreal width) const;
    [[nodiscard]] qreal x(const Block &block, double value) const;
    [[nodiscard]] qsizetype blocksFor(qreal width) const;
    void layBlocks(qreal top, qreal free);
    [[nodiscard]] qreal line() const { return m_style.textSize * 1.45; }
    [[nodiscard]] qreal layHead(qreal width);
    [[nodiscard]] qreal footHeight(qreal width) const;
    void addText(const QString &text, const QFont &font, QPointF at, qreal width, const QColor &colour,
                 Qt::Alignment alignment = Qt::AlignLeft);
    void layRows(const Block &block, const Columns &columns);
    void layFoot(qreal width);
    void paintGround(QPainter &painter, const Block &block) const;
    void paintSamples(QPainter &painter) const;
    [[nodiscard]] QPen penOf(const ReferenceLine &reference) const;
    void paintMark(QPainter &painter, const Block &block, const RowMark &row, qreal middle) const;
    void paintStub(QPainter &painter, const Block &block, qreal middle) const;

    RowSpec m_spec;
    ChartStyle m_style;
    QSizeF m_size;
    QList<Block> m_blocks;
    qreal m_footTop = 0;
    qreal m_rowHeight = 1;
    QList<drawing::Text> m_texts;
};

} // namespace parboard
