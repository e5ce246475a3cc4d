#include "models/reporting/picturelook.h"

#include "models/reporting/fonts.h"
#include "models/reporting/picturetext.h"

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

constexpr qreal linesPerHeight = 60;
constexpr qreal chartNotes = 0.92; // smallest text of a chart as a part of its text size

} // namespace

PictureLook::PictureLook(const QSizeF &size, const PictureOptions &options)
    : m_style(options.style), m_small(std::ceil(size.height() / linesPerHeight * options.scale))
{
    if (m_style.fontFamily.isEmpty())
        m_style.fontFamily = uiFontFamily();
}

QFont PictureLook::font(qreal factor, QFont::Weight weight) const
{
    return drawingFont(m_style.fontFamily, m_small * factor, weight);
}

ChartStyle PictureLook::chartStyle(qreal factor) const
{
    ChartStyle style = m_style;
    style.textSize = std::ceil(m_small * factor / chartNotes - 0.5);
    while (std::round(style.textSize * chartNotes) < m_small * factor)
        style.textSize += 1;
    return style;
}

TableLook PictureLook::tableLook() const
{
    TableLook look;
    look.fontFamily = m_style.fontFamily;
    look.textSize = m_small;
    look.smallSize = m_small;
    look.tightness = 0.25;
    look.text = m_style.text;
    look.mutedText = m_style.mutedText;
    look.rule = m_style.mutedText;
    look.lightRule = m_style.grid;
    look.numberHead = PictureText::tr("No.");
    look.labelHead = PictureText::tr("Indicator");
    look.measureHead = PictureText::tr("Unit of measure");
    return look;
}

} // namespace parboard
