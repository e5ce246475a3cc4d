#include "widgets/printpreview.h"

#include "models/reporting/report.h"
#include "widgets/messagebar.h"
#include "widgets/pagesview.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wantedSize(1000, 900);
constexpr int printerResolution = 300;

} // namespace

PrintPreview::PrintPreview(std::shared_ptr<const ReportPages> pages, Dialogs dialogs, QString proposedFile,
                           QWidget *parent)
    : QDialog(parent), m_pages(std::move(pages)), m_dialogs(std::move(dialogs)),
      m_proposedFile(std::move(proposedFile)), m_printerNames([] { return QPrinterInfo::availablePrinterNames(); }),
      m_view(new PagesView(m_pages, this)), m_message(new MessageBar(this)), m_status(new QLabel(this))
{
    setWindowTitle(tr("Print preview"));
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->setAccessibleName(tr("Preview commands"));
    buildBar(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    connect(m_view, &PagesView::changed, this, &PrintPreview::updateStatus);
    updateStatus();
    const QSize room = screen()->availableSize() - QSize(40, 80);
    resize(wantedSize.boundedTo(room));
    m_view->setFocus();
}

QAction *PrintPreview::addAction(QToolBar *bar, const QString &text, const QList<QKeySequence> &keys,
                                 const std::function<void()> &run)
{
    QAction *action = bar->addAction(text);
    action->setShortcuts(keys);
    if (!keys.isEmpty())
        action->setToolTip(
            u"%1 (%2)"_s.arg(QString(text).remove(u'&'), keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    if (QWidget *button = bar->widgetForAction(action))
        button->setFocusPolicy(Qt::TabFocus);
    return action;
}

void PrintPreview::buildBar(QToolBar *bar)
{
    addAction(bar, tr("&Save PDF…"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, [this] { savePdf(); });
    addAction(bar, tr("&Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { print(); });
    bar->addSeparator();
    addAction(bar, tr("P&revious page"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { m_view->previousPage(); });
    addAction(bar, tr("&Next page"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { m_view->nextPage(); });
    bar->addSeparator();
    addAction(bar, tr("Fit &width"), {QKeySequence(Qt::CTRL | Qt::Key_1)}, [this] { m_view->fitWidth(); });
    addAction(bar, tr("Fit pa&ge"), {QKeySequence(Qt::CTRL | Qt::Key_2)}, [this] { m_view->fitPage(); });
    addAction(bar, tr("&100 %"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_view->setFactor(1); });
    addAction(bar, tr("Zoom &in"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
              [this] { m_view->zoomIn(); });
    addAction(bar, tr("Zoom &out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { m_view->zoomOut(); });
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addWidget(m_status);
    addAction(bar, tr("&Close"), {}, [this] { reject(); });
}

void PrintPreview::updateStatus()
{
    m_status->setText(tr("Page %1 of %2 · %3 %")
                          .arg(QString::number(m_view->currentPage() + 1), QString::number(m_pages->count()),
                               QString::number(m_view->percent())));
}

void PrintPreview::savePdf()
{
    const QString file = m_dialogs.saveFile(this, {tr("Save as PDF"), m_proposedFile, tr("PDF (*.pdf)"), u"pdf"_s});
    if (file.isEmpty())
        return;
    if (const Result<void> written = writeReportPdf(file, *m_pages); !written) {
        m_message->showMessage(TintedFrame::Tone::Error, written.error().sentence);
        return;
    }
    m_proposedFile = file;
    m_message->showMessage(TintedFrame::Tone::Info, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    emit saved(file);
}

void PrintPreview::print()
{
    if (m_printerNames().isEmpty()) {
        m_message->showMessage(
            TintedFrame::Tone::Warning,
            tr("No printer is set up on this computer. Save the pages as PDF (Ctrl+S) and print the file "
               "on another computer."));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setResolution(printerResolution);
    printer.setDocName(m_pages->title());
    printer.setFromTo(1, m_pages->count());
    if (!m_dialogs.choosePrinter(this, printer))
        return;
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = some ? printer.fromPage() - 1 : 0;
    const int last = some ? printer.toPage() - 1 : -1;
    const Result<int> painted = paintReport(printer, *m_pages, first, last);
    if (painted)
        m_message->showMessage(
            TintedFrame::Tone::Info,
            tr("%n page(s) were sent to the printer %1.", nullptr, *painted).arg(printer.printerName()));
    else
        m_message->showMessage(TintedFrame::Tone::Error, painted.error().sentence);
}

} // namespace parboard
