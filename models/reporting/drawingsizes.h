#pragma once

#include "models/reporting/chartpainter.h"
#include "models/reporting/textblock.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QPointF>

#include <algorithm>
#include <cmath>

/// Texts of drawings: their sizes, in text sizes of the style, their fonts and places.
namespace parboard::drawing {

inline constexpr qreal titleFactor = 1.25;
inline constexpr qreal noteFactor = 0.9;

/// The face of `style` at `factor` of its text size.
inline QFont font(const ChartStyle &style, qreal factor, bool strong = false)
{
    QFont font(style.fontFamily);
    font.setPixelSize(std::max(1, int(std::lround(style.textSize * factor))));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// A paragraph at its place.
struct Text
{
    TextBlock block;
    QPointF at; ///< its top left corner
    QColor colour;
};

inline void paintTexts(QPainter &painter, const QList<Text> &texts)
{
    for (const Text &text : texts)
        text.block.draw(painter, text.at, text.colour);
}

} // namespace parboard::drawing
