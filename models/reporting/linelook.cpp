#include "models/reporting/linelook.h"

#include <QPainter>
#include <QPolygonF>

#include <array>

namespace parboard {

LineLook lineLook(std::optional<int> look, const ChartStyle &style)
{
    if (!look)
        return {style.bar, LineLook::Mark::Circle, Qt::SolidLine};
    // Okabe and Ito's set; the ones that are too pale for their ground are left out.
    const bool isDark = style.background.lightness() < 128;
    const std::array<QColor, lineLookCount> colours =
        isDark ? std::array{QColor(0x56b4e9), QColor(0xe69f00), QColor(0x2fc79a), QColor(0xe58fbf)}
               : std::array{QColor(0x0072b2), QColor(0xb84700), QColor(0x00735a), QColor(0x8f3f72)};
    constexpr std::array marks{LineLook::Mark::Circle, LineLook::Mark::Square, LineLook::Mark::Triangle,
                               LineLook::Mark::Diamond};
    constexpr std::array pens{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine};
    const auto at = std::size_t(*look) % lineLookCount;
    return {colours.at(at), marks.at(at), pens.at(at)};
}

void paintLineMark(QPainter &painter, const LineLook &look, QPointF centre, qreal radius, bool isHollow,
                   const ChartStyle &style)
{
    painter.setPen(QPen(look.colour, style.textSize / 9));
    painter.setBrush(isHollow ? style.background : look.colour);
    const auto corner = [&](qreal across, qreal down) { return centre + QPointF(across, down) * radius; };
    switch (look.mark) {
    case LineLook::Mark::Circle:
        painter.drawEllipse(centre, radius, radius);
        break;
    case LineLook::Mark::Square:
        painter.drawRect(QRectF(corner(-0.9, -0.9), corner(0.9, 0.9)));
        break;
    case LineLook::Mark::Triangle:
        painter.drawPolygon(QPolygonF({corner(0, -1.15), corner(1.05, 0.8), corner(-1.05, 0.8)}));
        break;
    case LineLook::Mark::Diamond:
        painter.drawPolygon(QPolygonF({corner(0, -1.3), corner(1.1, 0), corner(0, 1.3), corner(-1.1, 0)}));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace parboard
