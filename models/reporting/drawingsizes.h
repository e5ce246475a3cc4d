#pragma once

#include <QtGlobal>

/// Sizes of texts that all drawings share, in text sizes of their style.
namespace parboard::drawing {

inline constexpr qreal titleFactor = 1.25;
inline constexpr qreal noteFactor = 0.9;

} // namespace parboard::drawing
