#pragma once

#include "models/reporting/chartspec.h"

#include <QList>
#include <QWidget>

namespace parboard {

class ChartView;

/// The three panels side by side, equally wide, always all in sight.
class ChartRow : public QWidget
{
    Q_OBJECT
public:
    static constexpr int panelCount = 3;

    explicit ChartRow(QWidget *parent = nullptr);

    void setPanels(const QList<ChartSpec> &panels);
    [[nodiscard]] const QList<ChartView *> &views() const { return m_views; }
    /// The height at which no panel needs to scroll, at the present width.
    [[nodiscard]] int fullHeight() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void barActivated(const parboard::CellKey &cell);
    void panelMenuAsked(int panel, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyStyle();

    QList<ChartView *> m_views;
};

} // namespace parboard
