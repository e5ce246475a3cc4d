#pragma once

#include "models/reporting/figuretable.h"

#include <QColor>
#include <QList>
#include <QString>

namespace parboard {

/// How a table is drawn. Sizes are in the painter's own unit (points on paper, pixels in pictures).
struct TableLook
{
    QString fontFamily;
    qreal textSize = 10;
    qreal smallSize = 9;    ///< second line of a cell
    qreal tightness = 0.35; ///< padding around texts as a part of the text size
    bool oneLine = false;   ///< a cell's period stands beside its number rather than below
    QColor text = Qt::black;
    QColor mutedText = Qt::black;
    QColor rule = Qt::black;
    QColor lightRule = QColor(0x99, 0x99, 0x99);
    QColor headFill;    ///< invalid: none
    QString numberHead; ///< heads of the three leading columns
    QString labelHead;
    QString measureHead;

    [[nodiscard]] qreal padding() const { return textSize * tightness; }
};

/// Room between a number and what stands beside it, as a part of the text size.
inline constexpr qreal markGap = 0.25;

/// What stands right of a cell's number: footnote marks, and period and source's number unless they stand below.
QString besideNumber(const FigureTableCell &cell, const TableLook &look);
/// The second line of a cell that has a period of its own: the period and the source's number; else empty.
QString belowNumber(const FigureTableCell &cell, const TableLook &look);

/// A run of unit columns that is drawn side by side.
struct ColumnRun
{
    int first = 0;
    int count = 0;
};

/// What the unit columns of a table need, measured once.
class TableColumns
{
public:
    TableColumns(const FigureTable &table, const TableLook &look);

    /// The smallest width in which the columns of `run` with the leading columns stand without breaking a word.
    [[nodiscard]] qreal minimumWidth(ColumnRun run) const;
    [[nodiscard]] bool fits(ColumnRun run, qreal width) const { return minimumWidth(run) <= width; }
    /// All columns in as few runs as possible, each fitting in `width`, of about the same number of columns.
    [[nodiscard]] QList<ColumnRun> runs(qreal width) const;
    /// Widths of the columns of `run` with the three leading columns first, together exactly `width`.
    [[nodiscard]] QList<qreal> widths(ColumnRun run, qreal width) const;
    /// Room right of the numbers of a column for its footnote marks.
    [[nodiscard]] qreal markRoom(int column) const { return m_markRooms.at(column); }
    [[nodiscard]] int count() const { return int(m_minimums.size()); }

private:
    void measureUnits(const FigureTable &table, const TableLook &look);
    void measureLeading(const FigureTable &table, const TableLook &look);
    [[nodiscard]] qreal unitsMinimum(ColumnRun run) const;

    QList<qreal> m_minimums;
    QList<qreal> m_markRooms;
    qreal m_number = 0;
    qreal m_labelMinimum = 0;
    qreal m_labelNatural = 0;
    qreal m_measure = 0;
    qreal m_unitNatural = 0;
};

} // namespace parboard
