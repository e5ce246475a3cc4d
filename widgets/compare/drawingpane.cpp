#include "widgets/compare/drawingpane.h"

#include "models/reporting/drawingpicture.h"
#include "models/reporting/fonts.h"
#include "widgets/charts/drawingview.h"
#include "widgets/pictures.h"
#include "widgets/tableclipboard.h"
#include "widgets/tintedframe.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize picturePixels(1920, 1080);

} // namespace

DrawingPane::DrawingPane(Dialogs dialogs, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_dialogs(std::move(dialogs)), m_settings(settings), m_clock(clock),
      m_view(new DrawingView(this)), m_menu(new QMenu(this)),
      m_source(add(tr("&Where does this number come from"), {}, &DrawingPane::showSource)),
      m_trend(add(tr("&Over time"), Qt::Key_T, &DrawingPane::showTrend)),
      m_copyPicture(add(tr("&Copy picture"), QKeySequence::Copy, &DrawingPane::copyPicture)),
      m_copyTable(add(tr("Copy &table"), tr("Ctrl+Shift+C"), &DrawingPane::copyTableText)),
      m_savePicture(add(tr("&Save picture…"), tr("Ctrl+Shift+G"), &DrawingPane::savePicture))
{
    m_trend->setVisible(false);
    m_trend->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &DrawingView::markActivated, this, &DrawingPane::sourceAsked);
    connect(m_view, &DrawingView::contextMenuRequested, m_menu, [this](QPoint at) { m_menu->popup(at); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_source->setEnabled(m_view->focusedCell().has_value());
        m_trend->setEnabled(m_trend->isVisible() && m_view->focusedCell().has_value());
    });
    connect(m_menu, &QMenu::aboutToHide, this, [this] { m_trend->setEnabled(m_trend->isVisible()); });
    applyStyle();
}

QAction *DrawingPane::add(const QString &text, const QKeySequence &keys, void (DrawingPane::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DrawingPane::setContent(PaneContent content)
{
    m_content = std::move(content);
    m_view->setDrawing(m_content.make());
}

void DrawingPane::applyStyle()
{
    ChartStyle style = isDark(palette()) ? ChartStyle::dark() : ChartStyle::light();
    style.fontFamily = uiFontFamily();
    style.textSize = QFontInfo(font()).pixelSize();
    style.background = palette().color(QPalette::Base);
    m_view->setStyle(style);
}

void DrawingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyStyle();
}

void DrawingPane::showSource()
{
    if (const std::optional<CellKey> cell = m_view->focusedCell())
        emit sourceAsked(*cell);
}

void DrawingPane::showTrend()
{
    if (const std::optional<CellKey> cell = m_view->focusedCell())
        emit trendAsked(*cell);
    else
        emit notice(tr("Choose a unit first, with the arrow keys or a click."));
}

PictureOptions DrawingPane::pictureOptions() const
{
    PictureOptions options;
    options.style = m_view->chartStyle();
    options.createdAt = m_clock.now();
    return options;
}

void DrawingPane::copyPicture()
{
    if (!m_content.make)
        return;
    QImage image(picturePixels, QImage::Format_RGB32);
    QPainter painter(&image);
    const std::unique_ptr<FigureDrawing> drawing = m_content.make();
    paintDrawingPicture(painter, picturePixels, *drawing, pictureOptions());
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
    emit notice(tr("Picture copied, with its notes and sources."));
}

void DrawingPane::copyTableText()
{
    copyTable(m_content.table);
    emit notice(tr("Table copied."));
}

void DrawingPane::savePicture()
{
    if (!m_content.make)
        return;
    const QString last = m_settings.value(keys::lastFolder);
    const QString proposal = QDir(last.isEmpty() ? QDir::homePath() : last).filePath(m_content.fileName);
    const QString file =
        m_dialogs.saveFile(this, {tr("Save picture"), proposal, tr("Picture (*.png);;Drawing (*.svg)"), u"png"_s});
    if (file.isEmpty())
        return;
    const std::unique_ptr<FigureDrawing> drawing = m_content.make();
    const Result<void> written = writeDrawingPicture(file, picturePixels, m_content.title, *drawing, pictureOptions());
    if (written)
        emit notice(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    else
        emit problem(written.error().sentence);
}

} // namespace parboard
