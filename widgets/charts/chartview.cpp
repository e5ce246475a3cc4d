#include "widgets/charts/chartview.h"

#include "widgets/charts/paneldrawing.h"
#include "widgets/charts/plotview.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace parboard {

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_style(ChartStyle::light()), m_plot(new PlotView(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_plot, &PlotView::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_plot, &PlotView::barClicked, this, &ChartView::activate);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec &spec)
{
    const std::optional<CellKey> cell = focusedCell();
    m_spec = spec;
    describe();
    m_focused = -1;
    int index = 0;
    for (const ChartSection &section : m_spec.sections) {
        for (const ChartGroup &group : section.groups) {
            for (const ChartBar &bar : group.bars) {
                if (m_focused < 0 && cell && bar.cell == *cell)
                    m_focused = index;
                ++index;
            }
        }
    }
    layOutLater();
}

void ChartView::setStyle(const ChartStyle &style)
{
    m_style = style;
    layOutLater();
    updateGeometry();
}

std::optional<CellKey> ChartView::focusedCell() const
{
    int index = m_focused;
    for (const ChartSection &section : m_spec.sections) {
        for (const ChartGroup &group : section.groups) {
            if (index >= 0 && index < group.bars.size())
                return group.bars.at(index).cell;
            index -= int(group.bars.size());
        }
    }
    return std::nullopt;
}

int ChartView::heightForSpec(int width) const
{
    return int(std::ceil(PanelLayout(m_spec, m_style, width - 2 * padding()).height() + 2 * padding()));
}

QSize ChartView::sizeHint() const
{
    return QSizeF(34 * m_style.textSize, 32 * m_style.textSize).toSize();
}

QSize ChartView::minimumSizeHint() const
{
    return QSizeF(20 * m_style.textSize, 12 * m_style.textSize).toSize();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.background);
    layOutIfStale();
    if (m_wholePanelScrolls)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const PanelDrawing drawing(*m_layout, m_style);
    painter.translate(padding(), padding());
    drawing.drawHeader(painter);
    painter.translate(0, m_footerTop - padding());
    drawing.drawFooter(painter);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ChartView::showEvent(QShowEvent *)
{
    layOutIfStale();
}

void ChartView::layOutLater()
{
    // Not at once: a new size often follows, and paintEvent() and resizeEvent() lay out what is stale too.
    if (!std::exchange(m_layoutIsStale, true))
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

bool ChartView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::KeyPress: // what comes before the posted event must find the new bars too
    case QEvent::ContextMenu:
    case QEvent::FocusIn:
        if (isVisible()) // else there is time until it is shown
            layOutIfStale();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ChartView::layOutIfStale()
{
    if (m_layoutIsStale)
        layOut();
}

qreal ChartView::padding() const
{
    return std::round(m_style.textSize);
}

void ChartView::layOut()
{
    m_layoutIsStale = false;
    const int pad = int(padding());
    const int inside = height() - 2 * pad;
    m_layout.emplace(m_spec, m_style, width() - 2 * pad);
    const auto pinned = [this] { return int(m_layout->header().height + m_layout->footer().height); };
    const auto room = [&] { return m_wholePanelScrolls ? inside : inside - pinned(); };
    const auto content = [&] {
        return int(std::ceil(m_wholePanelScrolls ? m_layout->height() : m_layout->plot().height));
    };
    const int fewRows = int(8 * m_layout->halfRow());
    m_wholePanelScrolls = inside - pinned() < std::min(fewRows, int(m_layout->plot().height));
    const bool scrolls = content() > room();
    if (scrolls) {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_plot->verticalScrollBar());
        m_layout.emplace(m_spec, m_style, width() - 2 * pad - bar);
        m_wholePanelScrolls = inside - pinned() < fewRows;
    }
    const int top = m_wholePanelScrolls ? pad : pad + int(m_layout->header().height);
    const int spare = m_layout->isEmpty() ? std::max(0, room() - content()) / 2 : 0;
    m_plot->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_plot->setGeometry(0, top + spare, width(), std::max(0, std::min(room(), content())));
    m_plot->verticalScrollBar()->setSingleStep(int(2 * m_layout->halfRow()));
    m_footerTop = m_plot->geometry().bottom() + 1 + spare;
    m_plot->showLayout(*m_layout, m_style, m_wholePanelScrolls, pad);
    showFocus();
    update();
}

void ChartView::describe()
{
    QStringList texts{m_spec.subtitle};
    for (const ChartSection &section : std::as_const(m_spec.sections)) {
        for (const ChartGroup &group : section.groups) {
            for (const ChartBar &bar : group.bars)
                texts.append(bar.description);
        }
    }
    if (m_spec.isEmpty())
        texts.append(m_spec.emptyText);
    texts.removeAll(QString());
    setAccessibleName(m_spec.title);
    setAccessibleDescription(texts.join(u'\n'));
}

void ChartView::activate(int index)
{
    if (m_layoutIsStale)
        return; // a click on what is about to be replaced
    moveFocus(index);
    if (const std::optional<CellKey> cell = focusedCell())
        emit barActivated(*cell);
}

void ChartView::moveFocus(int index)
{
    m_focused = index;
    showFocus();
    m_plot->revealBar(index);
}

void ChartView::showFocus()
{
    m_plot->setFocusedBar(hasFocus() ? m_focused : -1);
}

bool ChartView::moveFocusBy(int key)
{
    const int last = m_layout ? int(m_layout->bars().size()) - 1 : -1;
    if (last < 0)
        return false;
    switch (key) {
    case Qt::Key_Up:
        moveFocus(std::max(0, m_focused - 1));
        return true;
    case Qt::Key_Down:
        moveFocus(std::min(last, m_focused + 1));
        return true;
    case Qt::Key_Home:
        moveFocus(0);
        return true;
    case Qt::Key_End:
        moveFocus(last);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && moveFocusBy(event->key()))
        return;
    const bool activates =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (plain && activates && m_focused >= 0)
        activate(m_focused);
    else if (plain && event->key() == Qt::Key_PageUp)
        m_plot->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (plain && event->key() == Qt::Key_PageDown)
        m_plot->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    // A widget with the focus shows where it is; a click shows that itself.
    if (event->reason() != Qt::MouseFocusReason && m_focused < 0 && m_layout && !m_layout->bars().isEmpty())
        moveFocus(0);
    showFocus();
}

void ChartView::focusOutEvent(QFocusEvent *)
{
    showFocus();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool atBar = event->reason() == QContextMenuEvent::Keyboard && m_plot->focusedBar() >= 0;
    emit contextMenuRequested(atBar ? m_plot->viewport()->mapToGlobal(m_plot->barRect(m_focused).center())
                                    : event->globalPos());
    event->accept();
}

} // namespace parboard
