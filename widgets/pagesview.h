#pragma once

#include "models/reporting/printlook.h"
#include "models/reporting/reportpages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace parboard {

/// Shows the pages of a report one below the other, painted by the routine that also makes PDF and paper, sharp at the
/// screen's device pixel ratio.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Zoom { FitWidth, FitPage, Factor };

    explicit PagesView(std::shared_ptr<const ReportPages> pages, QWidget *parent = nullptr);

    /// Shows other pages at the same zoom and, as far as there is one, the same page.
    void setPages(std::shared_ptr<const ReportPages> pages);
    /// Shows the pages as a copier or another eye sees them.
    void setLook(PrintLook look);
    [[nodiscard]] PrintLook look() const { return m_look; }

    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// Logical pixels for a point (1/72 inch); 100 % is the screen's logical resolution.
    [[nodiscard]] qreal scale() const { return m_scale; }
    [[nodiscard]] int percent() const;
    /// The page, from 0, that stands at the top third of the view.
    [[nodiscard]] int currentPage() const;

public slots:
    void fitWidth();
    void fitPage();
    /// 1 is true size.
    void setFactor(qreal factor);
    void zoomIn();
    void zoomOut();
    /// Scrolls to `page`, from 0; outside the report it goes to the nearest one.
    void goToPage(int page);
    void nextPage();
    void previousPage();

signals:
    void changed(); ///< current page or zoom

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setZoom(Zoom zoom, qreal factor);
    void layOut();
    void updateAccessibleText();
    [[nodiscard]] qreal fittingScale() const;
    [[nodiscard]] qreal trueScale() const;
    [[nodiscard]] QSize pixelsOf(int page) const;
    [[nodiscard]] QPixmap pixmapOf(int page) const;

    std::shared_ptr<const ReportPages> m_pages;
    QList<QRect> m_places; ///< of the pages, in the coordinates of the scrolled area
    mutable QCache<int, QPixmap> m_pixmaps;
    PrintLook m_look = PrintLook::Colour;
    Zoom m_zoom = Zoom::FitWidth;
    qreal m_factor = 1;
    qreal m_scale = 1;
};

} // namespace parboard
