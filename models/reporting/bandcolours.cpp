#include "models/reporting/bandcolours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parboard {

namespace {

// Blues of equal steps in lightness; on a dark ground the scale runs the other way, so that much stands out there too.
constexpr std::array<QRgb, bandCount> onLight{0xFFE8F1F8, 0xFFB9D7EC, 0xFF7FB3DA, 0xFF3A80B8, 0xFF0B4A7D};
constexpr std::array<QRgb, bandCount> onDark{0xFF16324A, 0xFF1F5480, 0xFF3A80B8, 0xFF7FB3DA, 0xFFC9E2F3};

/// Relative luminance (WCAG 2.1).
double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor bandGround(int band, const ChartStyle &style)
{
    const auto at = std::size_t(std::clamp(band, 0, bandCount - 1));
    return QColor::fromRgb(style.background.lightness() < 128 ? onDark.at(at) : onLight.at(at));
}

QColor bandText(int band, const ChartStyle &style)
{
    const double ground = luminance(bandGround(band, style)) + 0.05;
    return 1.05 / ground >= ground / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace parboard
