#pragma once

#include "models/reporting/picturelook.h"
#include "models/reporting/textblock.h"

#include <QList>

class QPainter;

namespace parboard {

/// Top of a picture: title, period and as-of, who made it when, and the yellow strip that says what is unlike. Lengths
/// are in the painter's own unit.
class PictureHead
{
public:
    PictureHead(const DashboardContent &content, const PictureLook &look, const QSizeF &size,
                const PictureOptions &options);

    [[nodiscard]] qreal height() const;
    void draw(QPainter &painter, QPointF at) const;

private:
    void layOutStrip(const QStringList &sentences, qreal mostHeight);

    PictureLook m_look;
    qreal m_width;
    TextBlock m_title;
    TextBlock m_period;
    TextBlock m_maker;
    QList<TextBlock> m_strip;
    qreal m_stripHeight = 0;
};

/// The program, and the day the picture was made.
QString pictureMaker(const PictureOptions &options);

} // namespace parboard
