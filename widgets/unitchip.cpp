#include "widgets/unitchip.h"

#include "widgets/tintedframe.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace parboard {

namespace {

constexpr QChar star(0x2605);

} // namespace

UnitChip::UnitChip(UnitId unit, const QString &name, bool own, QWidget *parent)
    : QAbstractButton(parent), m_unit(unit), m_name(name)
{
    setAccessibleDescription(tr("Delete removes it, Alt+Left and Alt+Right move it"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setOwn(own);
}

void UnitChip::setOwn(bool own)
{
    m_own = own;
    setAccessibleName(own ? tr("%1, your own unit").arg(m_name) : m_name);
    setToolTip(own ? tr("Your own unit. Delete removes it, Alt+Left and Alt+Right move it")
                   : tr("Delete removes it, Alt+Left and Alt+Right move it"));
    updateGeometry();
    update();
}

QFont UnitChip::nameFont() const
{
    QFont shown = font();
    shown.setBold(m_own);
    return shown;
}

int UnitChip::margin() const
{
    return fontMetrics().height() / 3;
}

QSize UnitChip::sizeHint() const
{
    const QFontMetrics metrics(nameFont());
    const int starWidth = m_own ? metrics.horizontalAdvance(star) + margin() : 0;
    const int width = metrics.horizontalAdvance(m_name);
    return {2 * margin() + starWidth + width + margin() + metrics.height(), metrics.height() * 3 / 2 + 2};
}

QRect UnitChip::crossRect() const
{
    const int side = fontMetrics().height();
    return {width() - side - margin() / 2, (height() - side) / 2, side, side};
}

void UnitChip::paintEvent(QPaintEvent *)
{
    const bool dark = isDark(palette());
    QColor accent = palette().color(QPalette::Highlight);
    QColor ground = palette().color(QPalette::Button);
    if (m_own)
        ground = dark ? accent.darker(220) : accent.lighter(185);
    QColor edge = hasFocus() ? accent : palette().color(dark ? QPalette::Light : QPalette::Mid);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 3, frame.height() / 3);

    painter.setPen(palette().color(m_own ? QPalette::WindowText : QPalette::ButtonText));
    painter.setFont(nameFont());
    int x = margin();
    if (m_own) {
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, QString(star));
        x += painter.fontMetrics().horizontalAdvance(star) + margin();
    }
    painter.drawText(QRect(x, 0, crossRect().left() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    paintCross(painter);
}

void UnitChip::paintCross(QPainter &painter) const
{
    QColor colour = palette().color(QPalette::ButtonText);
    if (!m_overCross)
        colour.setAlphaF(0.55F);
    painter.setPen(QPen(colour, 1.4));
    const qreal inset = crossRect().width() * 0.34;
    const QRectF cross = QRectF(crossRect()).adjusted(inset, inset, -inset, -inset);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void UnitChip::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeAsked();
    else if (alt && event->key() == Qt::Key_Left)
        emit moveAsked(-1);
    else if (alt && event->key() == Qt::Key_Right)
        emit moveAsked(1);
    else
        QAbstractButton::keyPressEvent(event);
}

void UnitChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void UnitChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossRect().contains(event->pos());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far)
        return;
    setDown(false);
    m_dragging = true;
    emit dragged(event->globalPosition().toPoint());
}

void UnitChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool remove = event->button() == Qt::LeftButton && !m_dragging && crossRect().contains(event->pos()) &&
                        crossRect().contains(m_pressedAt);
    QAbstractButton::mouseReleaseEvent(event);
    if (m_dragging) {
        m_dragging = false;
        emit dropped();
    } else if (remove) {
        emit removeAsked();
    }
}

void UnitChip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *own = menu->addAction(tr("My own &unit"), this, [this] { emit ownAsked(!m_own); });
    own->setCheckable(true);
    own->setChecked(m_own);
    menu->addSeparator();
    menu->addAction(tr("Move to the &left"), this, [this] { emit moveAsked(-1); });
    menu->addAction(tr("Move to the &right"), this, [this] { emit moveAsked(1); });
    menu->addSeparator();
    menu->addAction(tr("R&emove"), this, [this] { emit removeAsked(); });
    menu->popup(event->globalPos());
}

void UnitChip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace parboard
