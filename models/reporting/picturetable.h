#pragma once

#include "models/reporting/pagetable.h"

#include <QList>
#include <QStringList>

class QPainter;

namespace parboard {

/// The compact table of a picture: its first rows, in as many blocks side by side as the width allows. Lengths are in
/// the painter's own unit.
class PictureTable
{
public:
    PictureTable(const FigureTable &table, TableLook look, qreal width);

    [[nodiscard]] int rowCount() const { return int(m_rowLines.size()); }
    /// Units that found no column.
    [[nodiscard]] int unitsLeftOut() const { return m_unitsLeftOut; }
    /// Height that the first `rows` rows need; 0 for none.
    [[nodiscard]] qreal height(int rows) const;
    /// Footnote marks in the first `rows` rows.
    [[nodiscard]] QStringList marks(int rows) const;
    void draw(QPainter &painter, QPointF at, int rows) const;

private:
    struct Placed
    {
        int line = 0;
        bool continued = false;
        qreal y = 0;
    };
    struct Block
    {
        QList<Placed> lines;
        qreal height = 0;
    };

    [[nodiscard]] QList<Block> blocks(int rows) const;
    [[nodiscard]] QList<Block> filled(int rows, qreal height) const;
    void append(Block &block, int line, bool continued) const;

    QList<PageTable> m_table; ///< one, or none when no unit column fits
    QList<int> m_rowLines;    ///< line of each indicator row
    int m_blockCount = 1;
    int m_unitsLeftOut = 0;
    qreal m_gap = 0;
};

} // namespace parboard
