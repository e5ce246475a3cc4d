#pragma once

#include "models/core/figure.h"

#include <QAbstractButton>

namespace parboard {

/// A chosen unit as a small tag: its full name, a star for the office's own, a cross that removes it. Delete removes,
/// Alt+Left and Alt+Right move it, dragging too; the context menu says all of it in words.
class UnitChip : public QAbstractButton
{
    Q_OBJECT
public:
    UnitChip(UnitId unit, const QString &name, bool own, QWidget *parent = nullptr);

    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] bool isOwn() const { return m_own; }
    void setOwn(bool own);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removeAsked();
    void moveAsked(int step);
    void ownAsked(bool own);
    void dragged(const QPoint &globalPosition);
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int margin() const;
    [[nodiscard]] QRect crossRect() const;
    void paintCross(QPainter &painter) const;

    UnitId m_unit;
    QString m_name;
    bool m_own = false;
    bool m_overCross = false;
    bool m_dragging = false;
    QPoint m_pressedAt;
};

} // namespace parboard
