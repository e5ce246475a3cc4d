#pragma once

#include "models/reporting/picturelook.h"
#include "models/reporting/textblock.h"

#include <QList>

class QPainter;

namespace parboard {

/// Top of a picture: title, period and as-of, and the yellow strip that says what is unlike. Lengths are in the painter's
/// own unit.
class PictureHead
{
public:
    PictureHead(const DashboardContent &content, const PictureLook &look, const QSizeF &size);

    [[nodiscard]] qreal height() const;
    void draw(QPainter &painter, QPointF at) const;

private:
    void layOutStrip(const QStringList &sentences, qreal mostHeight);

    PictureLook m_look;
    qreal m_width;
    TextBlock m_title;
    TextBlock m_period;
    QList<TextBlock> m_strip;
    qreal m_stripHeight = 0;
};

/// The foot of a picture: the program, and the day it was made.
QString pictureFooter(const PictureOptions &options);

} // namespace parboard
