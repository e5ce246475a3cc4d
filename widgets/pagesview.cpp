#include "widgets/pagesview.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

constexpr int gap = 16;
constexpr qreal smallestFactor = 0.25;
constexpr qreal largestFactor = 4;
constexpr qreal zoomStep = 1.25;
constexpr int keptPages = 6;

} // namespace

PagesView::PagesView(std::shared_ptr<const ReportPages> pages, QWidget *parent)
    : QAbstractScrollArea(parent), m_pages(std::move(pages)), m_pixmaps(keptPages)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the summary"));
    viewport()->setBackgroundRole(QPalette::Dark);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        updateAccessibleText();
        emit changed();
    });
    layOut();
}

void PagesView::setPages(std::shared_ptr<const ReportPages> pages)
{
    const int bar = verticalScrollBar()->value();
    m_pages = std::move(pages);
    layOut();
    verticalScrollBar()->setValue(bar);
}

void PagesView::setLook(PrintLook look)
{
    m_look = look;
    m_pixmaps.clear();
    viewport()->update();
}

qreal PagesView::trueScale() const
{
    return logicalDpiX() / 72.0;
}

int PagesView::percent() const
{
    return qRound(100 * m_scale / trueScale());
}

qreal PagesView::fittingScale() const
{
    qreal width = 1;
    qreal height = 1;
    for (int page = 0; page < m_pages->count(); ++page) {
        width = std::max(width, m_pages->pageSize(page).width());
        height = std::max(height, m_pages->pageSize(page).height());
    }
    // The bar's room is always kept free, so that fitting does not switch it on and off.
    const int bar = verticalScrollBar()->sizeHint().width();
    const qreal byWidth = (this->width() - bar - 2 * frameWidth() - 2 * gap) / width;
    const qreal byHeight = (this->height() - 2 * frameWidth() - 2 * gap) / height;
    const qreal fitting = m_zoom == Zoom::FitPage ? std::min(byWidth, byHeight) : byWidth;
    return std::clamp(fitting, smallestFactor * trueScale(), largestFactor * trueScale());
}

QSize PagesView::pixelsOf(int page) const
{
    return (m_pages->pageSize(page) * m_scale).toSize();
}

void PagesView::layOut()
{
    m_scale = m_zoom == Zoom::Factor ? m_factor * trueScale() : fittingScale();
    m_pixmaps.clear();
    m_places.clear();
    int widest = 0;
    for (int page = 0; page < m_pages->count(); ++page)
        widest = std::max(widest, pixelsOf(page).width());
    const int width = std::max(viewport()->width(), widest + 2 * gap);
    int y = gap;
    for (int page = 0; page < m_pages->count(); ++page) {
        const QSize size = pixelsOf(page);
        m_places.append(QRect(QPoint((width - size.width()) / 2, y), size));
        y += size.height() + gap;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, widest + 2 * gap - viewport()->width()));
    updateAccessibleText();
    viewport()->update();
    emit changed();
}

void PagesView::updateAccessibleText()
{
    setAccessibleDescription(tr("Page %1 of %2").arg(currentPage() + 1).arg(m_pages->count()));
}

int PagesView::currentPage() const
{
    const int line = verticalScrollBar()->value() + viewport()->height() / 3;
    int page = 0;
    while (page + 1 < m_places.size() && m_places.at(page + 1).top() <= line)
        ++page;
    return page;
}

void PagesView::setZoom(Zoom zoom, qreal factor)
{
    const int page = currentPage();
    m_zoom = zoom;
    m_factor = std::clamp(factor, smallestFactor, largestFactor);
    layOut();
    goToPage(page);
}

void PagesView::fitWidth()
{
    setZoom(Zoom::FitWidth, m_factor);
}

void PagesView::fitPage()
{
    setZoom(Zoom::FitPage, m_factor);
}

void PagesView::setFactor(qreal factor)
{
    setZoom(Zoom::Factor, factor);
}

void PagesView::zoomIn()
{
    setFactor(m_scale / trueScale() * zoomStep);
}

void PagesView::zoomOut()
{
    setFactor(m_scale / trueScale() / zoomStep);
}

void PagesView::goToPage(int page)
{
    const int index = std::clamp(page, 0, int(m_places.size()) - 1);
    verticalScrollBar()->setValue(m_places.at(index).top() - gap);
    emit changed();
}

void PagesView::nextPage()
{
    goToPage(currentPage() + 1);
}

void PagesView::previousPage()
{
    goToPage(currentPage() - 1);
}

QPixmap PagesView::pixmapOf(int page) const
{
    if (const QPixmap *kept = m_pixmaps.object(page))
        return *kept;
    const qreal ratio = devicePixelRatioF();
    auto pixmap = std::make_unique<QPixmap>((QSizeF(pixelsOf(page)) * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    QPainter painter(pixmap.get());
    painter.scale(m_scale, m_scale);
    m_pages->paintPage(painter, page);
    painter.end();
    if (m_look != PrintLook::Colour)
        *pixmap = QPixmap::fromImage(lookedAt(pixmap->toImage(), m_look));
    const QPixmap shown = *pixmap; // the cache may drop what it is given
    m_pixmaps.insert(page, pixmap.release());
    return shown;
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect place = m_places.at(page).translated(-offset);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), pixmapOf(page));
        painter.setPen(palette().color(QPalette::Shadow));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    const bool atPage = m_zoom != Zoom::Factor;
    layOut();
    if (atPage)
        goToPage(page);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        nextPage();
        break;
    case Qt::Key_PageUp:
        previousPage();
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(m_pages->count() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

} // namespace parboard
