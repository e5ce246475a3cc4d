#include "widgets/charts/drawingview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace parboard {

DrawingView::DrawingView(QWidget *parent) : QAbstractScrollArea(parent), m_style(ChartStyle::light())
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
}

DrawingView::~DrawingView() = default;

void DrawingView::setDrawing(std::unique_ptr<FigureDrawing> drawing)
{
    const std::optional<CellKey> cell = focusedCell();
    m_drawing = std::move(drawing);
    m_focused = -1;
    m_pressed = -1;
    layOut();
    if (cell)
        focusCell(*cell);
    setAccessibleDescription(m_drawing ? m_drawing->summary() : QString());
}

void DrawingView::setStyle(const ChartStyle &style)
{
    m_style = style;
    layOut();
}

std::optional<CellKey> DrawingView::focusedCell() const
{
    return m_focused >= 0 && m_focused < m_marks.size() ? std::optional(m_marks.at(m_focused).cell) : std::nullopt;
}

void DrawingView::focusCell(const CellKey &cell)
{
    const auto found = std::ranges::find(m_marks, cell, &DrawnMark::cell);
    if (found != m_marks.end())
        moveFocus(found - m_marks.begin());
}

QRectF DrawingView::markRect(qsizetype index) const
{
    return m_marks.at(index).place.translated(origin());
}

QSize DrawingView::sizeHint() const
{
    return QSizeF(60 * m_style.textSize, 36 * m_style.textSize).toSize();
}

qreal DrawingView::padding() const
{
    return std::round(m_style.textSize);
}

QPointF DrawingView::origin() const
{
    return {padding(), padding() - verticalScrollBar()->value()};
}

void DrawingView::layOut()
{
    m_marks.clear();
    if (m_drawing) {
        const qreal width = std::max(1.0, viewport()->width() - 2 * padding());
        const qreal room = viewport()->height() - 2 * padding();
        const qreal height = std::max(room, m_drawing->heightFor(m_style, width));
        m_drawing->layOut(m_style, {width, height});
        m_marks = m_drawing->marks();
        verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height - room))));
        verticalScrollBar()->setPageStep(viewport()->height());
        verticalScrollBar()->setSingleStep(int(m_style.textSize * 3));
    }
    m_focused = std::min(m_focused, m_marks.size() - 1);
    viewport()->update();
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_style.background);
    if (!m_drawing)
        return;
    painter.translate(origin());
    m_drawing->paint(painter);
    if (m_focused < 0 || !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.target, std::max(1.0, m_style.textSize / 7)));
    painter.drawRect(m_marks.at(m_focused).place.adjusted(-1, -1, 1, 1));
}

void DrawingView::resizeEvent(QResizeEvent *)
{
    layOut();
}

qsizetype DrawingView::markAt(QPointF position) const
{
    // Marks of crowded lines overlap: the nearest one is meant.
    qsizetype nearest = -1;
    qreal least = 0;
    const QPointF at = position - origin();
    for (qsizetype index = 0; index < m_marks.size(); ++index) {
        const QRectF &place = m_marks.at(index).place;
        if (!place.contains(at))
            continue;
        const QPointF offset = place.center() - at;
        const qreal distance = QPointF::dotProduct(offset, offset);
        if (nearest < 0 || distance < least) {
            nearest = index;
            least = distance;
        }
    }
    return nearest;
}

qsizetype DrawingView::neighbour(int key) const
{
    const QPointF from = m_marks.at(m_focused).place.center();
    qsizetype nearest = -1;
    qreal least = 0;
    for (qsizetype index = 0; index < m_marks.size(); ++index) {
        const QPointF offset = m_marks.at(index).place.center() - from;
        const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
        const qreal along = (isAcross ? offset.x() : offset.y()) * (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
        const qreal aside = std::abs(isAcross ? offset.y() : offset.x());
        if (along <= 0.5)
            continue;
        const qreal distance = along + 3 * aside; // straight ahead before nearby
        if (nearest < 0 || distance < least) {
            nearest = index;
            least = distance;
        }
    }
    return nearest;
}

void DrawingView::moveFocus(qsizetype index)
{
    if (index < 0 || index >= m_marks.size())
        return;
    m_focused = index;
    const QRectF place = markRect(index);
    if (place.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::floor(place.top() - padding())));
    else if (place.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      int(std::ceil(place.bottom() - viewport()->height() + padding())));
    setAccessibleName(m_marks.at(index).description);
    viewport()->update();
    emit markFocused(m_marks.at(index).cell);
}

void DrawingView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (isPlain && !m_marks.isEmpty() ? event->key() : int(Qt::Key_unknown)) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveFocus(m_focused < 0 ? 0 : neighbour(event->key()));
        return;
    case Qt::Key_Home:
        moveFocus(0);
        return;
    case Qt::Key_End:
        moveFocus(m_marks.size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0) {
            emit markActivated(m_marks.at(m_focused).cell);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void DrawingView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    moveFocus(m_pressed);
}

void DrawingView::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && markAt(event->position()) == pressed)
        emit markActivated(m_marks.at(pressed).cell);
}

void DrawingView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DrawingView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool DrawingView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype index = markAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else // plain text: a name may hold < or &
        QToolTip::showText(help->globalPos(), m_marks.at(index).description.toHtmlEscaped(), this,
                           markRect(index).toAlignedRect());
    return true;
}

void DrawingView::contextMenuEvent(QContextMenuEvent *event)
{
    emit contextMenuRequested(event->globalPos());
}

} // namespace parboard
