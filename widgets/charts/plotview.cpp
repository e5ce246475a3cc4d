#include "widgets/charts/plotview.h"

#include "widgets/charts/paneldrawing.h"
#include "widgets/charts/panellayout.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

PlotView::PlotView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu); // the chart view asks for the menu
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // paintEvent() fills all of it
}

PlotView::~PlotView() = default;

void PlotView::showLayout(const PanelLayout &layout, const ChartStyle &style, bool wholePanel, qreal padding)
{
    m_layout = &layout;
    m_style = style;
    m_drawing = std::make_unique<PanelDrawing>(layout, m_style);
    m_wholePanel = wholePanel;
    m_padding = padding;
    m_plotTop = wholePanel ? layout.header().height : 0;
    setHoveredBar(-1);
    m_pressedBar = -1;
    m_marks.show(layout, style, QPointF(0, m_plotTop));
    fitScrollBar();
    viewport()->update();
}

void PlotView::fitScrollBar()
{
    if (!m_layout)
        return;
    const qreal height = m_wholePanel ? m_layout->height() : m_layout->plot().height;
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

QPointF PlotView::origin() const
{
    return {m_padding, -qreal(verticalScrollBar()->value())};
}

void PlotView::setFocusedBar(int index)
{
    if (m_focusedBar == index)
        return;
    m_focusedBar = index;
    viewport()->update();
}

void PlotView::revealBar(int index)
{
    if (!m_layout || index < 0 || index >= m_layout->bars().size())
        return;
    // With a heading's height above it, so that the unit's name comes into view too; at the ends all that there is.
    const QRectF frame = rowFrame(index);
    QScrollBar *bar = verticalScrollBar();
    const qreal top = index == 0 ? 0 : frame.top() - 3 * m_layout->halfRow();
    const qreal bottom = index == m_layout->bars().size() - 1 ? bar->maximum() + viewport()->height() : frame.bottom();
    if (top < bar->value())
        bar->setValue(int(std::floor(top)));
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(int(std::ceil(bottom)) - viewport()->height());
}

QRect PlotView::barRect(int index) const
{
    return rowFrame(index).translated(origin()).toAlignedRect();
}

void PlotView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.background);
    if (!m_layout)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(origin());
    drawBehindBars(painter);
    painter.save();
    painter.translate(0, m_plotTop);
    m_marks.render(painter);
    painter.restore();
    drawOverBars(painter, QRectF(event->rect()).translated(-origin()));
}

void PlotView::drawBehindBars(QPainter &painter) const
{
    if (m_hoveredBar >= 0) {
        QColor colour = m_style.grid;
        colour.setAlphaF(0.6F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(rowFrame(m_hoveredBar), 3, 3);
    }
    painter.translate(0, m_plotTop);
    m_drawing->drawGrid(painter);
    painter.translate(0, -m_plotTop);
}

void PlotView::drawOverBars(QPainter &painter, const QRectF &exposed) const
{
    painter.save();
    if (m_wholePanel)
        m_drawing->drawHeader(painter);
    painter.translate(0, m_plotTop);
    m_drawing->drawPlot(painter, exposed.translated(0, -m_plotTop));
    painter.translate(0, m_layout->plot().height);
    if (m_wholePanel)
        m_drawing->drawFooter(painter);
    painter.restore();
    if (m_focusedBar >= 0 && m_focusedBar < m_layout->bars().size()) {
        painter.setPen(QPen(m_style.ownBar, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowFrame(m_focusedBar).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void PlotView::resizeEvent(QResizeEvent *)
{
    fitScrollBar();
}

void PlotView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    m_pressedBar = event->button() == Qt::LeftButton ? barAt(event->position().toPoint()) : -1;
    emit pressed();
    event->accept();
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedBar, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pressed == barAt(event->position().toPoint()))
        emit barClicked(pressed);
    event->accept();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredBar(barAt(event->position().toPoint()));
    event->accept();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept(); // the first click has opened the figure already
}

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHoveredBar(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

int PlotView::barAt(QPoint position) const
{
    return m_layout ? m_layout->barAt(position - origin() - QPointF(0, m_plotTop)) : -1;
}

QRectF PlotView::rowFrame(int index) const
{
    // A little wider than the texts, so that the frame does not touch them.
    constexpr qreal margin = 5;
    return m_layout->bars().at(index).row.translated(0, m_plotTop).adjusted(-margin, 0, margin, 0);
}

void PlotView::setHoveredBar(int index)
{
    if (m_hoveredBar == index)
        return;
    m_hoveredBar = index;
    viewport()->setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PlotView::showTip(QPoint position, QPoint globalPosition)
{
    const int index = barAt(position);
    const QString text = index >= 0 ? m_layout->bars().at(index).source.description : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else // as escaped rich text: shown literally, and wrapped
        QToolTip::showText(globalPosition, u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s, viewport(), barRect(index));
}

} // namespace parboard
