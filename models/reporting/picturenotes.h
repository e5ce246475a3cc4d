#pragma once

#include "models/reporting/textblock.h"

#include <QFont>
#include <QList>
#include <QStringList>

class QPainter;

namespace parboard {

/// Short paragraphs in columns of equal width, kept whole and in order; what does not fit is counted in a last line.
/// Lengths are in the painter's own unit.
class PictureNotes
{
public:
    PictureNotes(const QStringList &texts, const QFont &font, qreal width, int columns, qreal mostHeight);

    [[nodiscard]] qreal height() const { return m_height; }
    /// True if no text was left out.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    void draw(QPainter &painter, QPointF at, const QColor &colour) const;

private:
    /// Columns filled up to `height`; empty if they do not take all of the first `count` texts and the closing line.
    [[nodiscard]] QList<QList<TextBlock>> filled(qsizetype count, qreal height) const;
    void arrange(qreal mostHeight);

    QList<TextBlock> m_texts;
    QFont m_font;
    int m_columns;
    qreal m_columnWidth;
    qreal m_gap;
    qreal m_height = 0;
    bool m_complete = true;
    QList<QList<TextBlock>> m_filled;
};

} // namespace parboard
