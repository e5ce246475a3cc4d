#pragma once

#include "models/reporting/picturehead.h"
#include "models/reporting/picturelook.h"
#include "models/reporting/picturenotes.h"
#include "models/reporting/picturetable.h"

#include <QSet>

class QPainter;

namespace parboard {

/// The dashboard laid out as one picture. Lengths are in the painter's own unit.
class DashboardPicture
{
public:
    DashboardPicture(const QSizeF &size, const DashboardContent &content, const PictureOptions &options,
                     const ChartPainter &charts);

    /// True if everything is shown: all panels, rows, units, notes and sources.
    [[nodiscard]] bool isComplete() const;
    void draw(QPainter &painter) const;

private:
    void choosePanelHeight();
    void chooseRows();
    void growPanels();
    [[nodiscard]] PictureNotes notesFor(int rows) const;
    [[nodiscard]] QSet<int> sourcesShown(int rows) const;
    [[nodiscard]] QString moreText(int rows) const;
    [[nodiscard]] qreal tablePartHeight(int rows) const;
    [[nodiscard]] qreal panelWidth() const;
    [[nodiscard]] qreal panelNeed(qreal factor) const;
    [[nodiscard]] qreal free() const;
    void drawPanels(QPainter &painter, QPointF at) const;

    QSizeF m_size;
    const DashboardContent &m_content;
    const ChartPainter &m_charts;
    PictureLook m_look;
    PictureHead m_head;
    PictureTable m_table;
    qreal m_panelHeight = 0;
    qreal m_panelFactor = 1;
    int m_rows = 0;
};

} // namespace parboard
