#pragma once

#include "models/reporting/picture.h"
#include "models/reporting/tablecolumns.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace parboard {

/// Sizes and colours of a picture, derived from its height so that it reads the same at every resolution. Sizes are in
/// the painter's own unit.
class PictureLook
{
public:
    PictureLook(const QSizeF &size, const PictureOptions &options);

    /// The smallest text.
    [[nodiscard]] qreal small() const { return m_small; }
    [[nodiscard]] qreal margin() const { return m_small * 1.1; }
    [[nodiscard]] qreal gap() const { return m_small * 0.6; }
    [[nodiscard]] QFont font(qreal factor = 1, QFont::Weight weight = QFont::Normal) const;
    /// Chart style whose smallest text is small() times `factor`.
    [[nodiscard]] ChartStyle chartStyle(qreal factor = 1) const;
    [[nodiscard]] TableLook tableLook() const;
    [[nodiscard]] const ChartStyle &colours() const { return m_style; }
    [[nodiscard]] bool isDark() const { return m_style.background.lightness() < 128; }
    /// Ground, edge and text of the comparability strip: yellow.
    [[nodiscard]] QColor stripGround() const { return QColor::fromRgb(isDark() ? 0xFF443700 : 0xFFFFF4C8); }
    [[nodiscard]] QColor stripEdge() const { return QColor::fromRgb(isDark() ? 0xFFC79A00 : 0xFFD9A800); }
    [[nodiscard]] QColor stripText() const { return QColor::fromRgb(isDark() ? 0xFFFFECB3 : 0xFF3A2C00); }

private:
    ChartStyle m_style;
    qreal m_small;
};

} // namespace parboard
