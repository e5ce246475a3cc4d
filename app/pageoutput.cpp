#include "app/pageoutput.h"

#include "app/mainwindow.h"
#include "models/reporting/report.h"
#include "widgets/chartrow.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/qtchartpainter.h"
#include "widgets/dashboardpage.h"
#include "widgets/pictures.h"
#include "widgets/printpreview.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pagePixels(1920, 1080);
constexpr QSize panelPixels(1280, 960);

} // namespace

PageOutput::PageOutput(QWidget &window, const WindowContext &context)
    : QObject(&window), m_window(window), m_context(context), m_charts(makeChartPainter())
{
}

PageOutput::~PageOutput() = default;

void PageOutput::setPage(DashboardPage *page)
{
    m_page = page;
}

QString PageOutput::proposal(const QString &name) const
{
    const QString last = m_context.settings.value(keys::lastFolder);
    return QDir(last.isEmpty() ? QDir::homePath() : last).filePath(name);
}

QString PageOutput::askPicture(const QString &proposedName)
{
    return m_context.dialogs.saveFile(
        &m_window, {tr("Save picture"), proposal(proposedName), tr("Picture (*.png);;Drawing (*.svg)"), u"png"_s});
}

PictureOptions PageOutput::pictureOptions() const
{
    PictureOptions options;
    options.style = m_page->charts()->views().constFirst()->chartStyle();
    options.createdAt = m_context.clock.now();
    return options;
}

void PageOutput::savePicture()
{
    if (!m_page)
        return;
    const QString file = askPicture(tr("dashboard.png"));
    if (!file.isEmpty())
        report(writePicture(file, pagePixels, m_page->content(), pictureOptions(), *m_charts), file);
}

void PageOutput::savePanel(int panel)
{
    const QString file = askPicture(tr("panel-%1.png").arg(panel + 1));
    if (!file.isEmpty())
        report(writePanelPicture(file, panelPixels, m_page->content(), panel, pictureOptions(), *m_charts), file);
}

void PageOutput::copyPanel(int panel)
{
    QImage image(panelPixels, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPanelPicture(painter, panelPixels, m_page->content(), panel, pictureOptions(), *m_charts);
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

void PageOutput::showPanelMenu(int panel, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy picture"), this, [this, panel] { copyPanel(panel); });
    menu->addAction(tr("&Save picture of this panel…"), this, [this, panel] { savePanel(panel); });
    menu->popup(globalPosition);
}

std::shared_ptr<const ReportPages> PageOutput::pages() const
{
    ReportOptions options;
    options.printedAt = m_context.clock.now();
    options.language = m_context.language;
    return std::make_shared<const ReportPages>(m_page->content(), options, *m_charts);
}

void PageOutput::savePdf()
{
    if (!m_page)
        return;
    const QString file = m_context.dialogs.saveFile(
        &m_window, {tr("Save as PDF"), proposal(tr("report.pdf")), tr("PDF (*.pdf)"), u"pdf"_s});
    if (!file.isEmpty())
        report(writeReportPdf(file, *pages()), file);
}

PrintPreview *PageOutput::openPreview()
{
    auto *preview = new PrintPreview(pages(), m_context.dialogs, proposal(tr("report.pdf")), &m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    return preview;
}

void PageOutput::preview()
{
    if (m_page)
        openPreview();
}

void PageOutput::print()
{
    if (m_page)
        openPreview()->print();
}

void PageOutput::report(const Result<void> &written, const QString &file)
{
    if (written)
        emit done(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    else
        emit problem(written.error().sentence);
}

} // namespace parboard
