#include "widgets/chartrow.h"

#include "models/reporting/fonts.h"
#include "widgets/charts/chartview.h"
#include "widgets/tintedframe.h"

#include <QEvent>
#include <QFontInfo>
#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>

namespace parboard {

ChartRow::ChartRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    for (int panel = 0; panel < panelCount; ++panel) {
        auto *frame = new QFrame(this);
        frame->setFrameShape(QFrame::StyledPanel);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(1, 1, 1, 1);
        auto *view = new ChartView(frame);
        inside->addWidget(view);
        row->addWidget(frame, 1);
        connect(view, &ChartView::barActivated, this, &ChartRow::barActivated);
        connect(view, &ChartView::contextMenuRequested, this,
                [this, panel](const QPoint &at) { emit panelMenuAsked(panel, at); });
        m_views += view;
    }
    applyStyle();
}

void ChartRow::setPanels(const QList<ChartSpec> &panels)
{
    for (int panel = 0; panel < panelCount; ++panel)
        m_views.at(panel)->setSpec(panels.value(panel));
}

int ChartRow::fullHeight() const
{
    const int frames = 2 * (m_views.constFirst()->parentWidget()->width() - m_views.constFirst()->width());
    int height = 0;
    for (const ChartView *view : m_views)
        height = std::max(height, view->heightForSpec(view->width()));
    return height + frames;
}

QSize ChartRow::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 60, line * 24};
}

void ChartRow::applyStyle()
{
    ChartStyle style = isDark(palette()) ? ChartStyle::dark() : ChartStyle::light();
    style.fontFamily = uiFontFamily();
    style.textSize = QFontInfo(font()).pixelSize();
    style.background = palette().color(QPalette::Base);
    for (ChartView *view : std::as_const(m_views))
        view->setStyle(style);
}

void ChartRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyStyle();
}

} // namespace parboard
