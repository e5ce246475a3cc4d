#include "app/cli/debuginfo.h"
#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/translator.h"
#include "widgets/dashboardpage.h"
#include "widgets/entry/batchesdialog.h"
#include "widgets/exchange/exportdialog.h"
#include "widgets/exchange/importpage.h"
#include "widgets/messagebar.h"
#include "widgets/namedialog.h"
#include "widgets/ownunitdialog.h"
#include "widgets/targetdialog.h"
#include "widgets/textdialog.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

// The small dialogs of the window, and what is dropped on it.
namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// How every SQLite file begins (sqlite.org/fileformat.html, 1.3).
constexpr QByteArrayView databaseStart("SQLite format 3");

/// The local files that were dropped; none if anything else is among them.
QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        files += url.toLocalFile();
    }
    return files;
}

} // namespace

void MainWindow::connectHelp()
{
    connect(m_actions, &MainActions::languageAsked, this, &MainWindow::chooseLanguage);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { showText(tr("Keyboard shortcuts"), m_actions->shortcutText()); });
    connect(m_actions->debugInfo, &QAction::triggered, this, [this] {
        const QString file = m_workspace ? m_workspace->path() : m_context.defaultDatabase;
        showText(tr("Debug information"), debugInfoText(parboard::debugInfo(file)));
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        showText(tr("About parboard"),
                 tr("parboard %1\nDashboard of administrative-reform figures for the staff of provincial steering "
                    "committees.\n\nFree software under the GNU General Public License, version 3 or later.")
                     .arg(QStringLiteral(PARBOARD_VERSION)));
    });
}

void MainWindow::askOwnUnit()
{
    auto *dialog =
        new OwnUnitDialog(m_workspace->catalogue(), m_workspace->selection().scheme, m_context.language, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_page, [this, dialog] {
        if (const Result<void> kept = m_workspace->setOwnUnit(dialog->unit()); !kept)
            problem(kept.error().sentence);
    });
    dialog->open();
}

void MainWindow::askTarget()
{
    auto *dialog = new TargetDialog(m_workspace->onTimeTarget(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_page, [this, dialog] {
        if (const Result<void> kept = m_workspace->setOnTimeTarget(dialog->target()); !kept)
            problem(kept.error().sentence);
    });
    dialog->open();
}

void MainWindow::askName()
{
    auto *dialog = new NameDialog(personName(m_context.settings), m_pages);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_pages, [this, dialog] {
        m_context.settings.set(keys::personName, dialog->name());
        m_workspace->editing().setPerson(dialog->name());
    });
    dialog->open();
}

void MainWindow::chooseLanguage(Language language)
{
    m_context.settings.set(keys::language, languageCode(language));
    if (language == m_context.language)
        m_bar->dismiss();
    else
        notice(tr("The language changes when you open parboard the next time."));
}

void MainWindow::showText(const QString &title, const QString &text)
{
    auto *dialog = new TextDialog(title, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showBatches()
{
    m_pages->commitTyping();
    auto *dialog = new BatchesDialog(*m_workspace, m_pages);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchesDialog::problem, this, &MainWindow::problem);
    dialog->open();
}

void MainWindow::showFront(Pages::Page page)
{
    using Front = MainActions::Front;
    m_actions->setFront(page == Pages::Page::Dashboard  ? Front::Dashboard
                        : page == Pages::Page::Worklist ? Front::Worklist
                                                        : Front::OtherPage);
}

void MainWindow::connectExchange()
{
    // These actions are enabled only while there are pages.
    connect(m_actions->goToImport, &QAction::triggered, this, [this] { m_pages->showPage(Pages::Page::Import); });
    connect(m_actions->goToComparison, &QAction::triggered, this,
            [this] { m_pages->showPage(Pages::Page::Comparison); });
    connect(m_actions->goToTrend, &QAction::triggered, this, [this] { m_pages->showPage(Pages::Page::Trend); });
    connect(m_actions->goToReport, &QAction::triggered, this, [this] { m_pages->showPage(Pages::Page::Report); });
    connect(m_actions->goToIndex, &QAction::triggered, this, [this] { m_pages->showPage(Pages::Page::Index); });
    connect(m_actions->importFigures, &QAction::triggered, this, [this] {
        m_pages->showPage(Pages::Page::Import);
        m_pages->importDesk()->askFile();
    });
    connect(m_actions->exportFigures, &QAction::triggered, this, &MainWindow::askExport);
}

void MainWindow::askExport()
{
    m_pages->commitTyping();
    auto *dialog = new ExportDialog(*m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_pages);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::takeFiles(const QStringList &files)
{
    if (m_pages && m_pages->isImporting()) {
        notice(tr("An import is running. Wait until it is done, or stop it."));
        return;
    }
    const QString &first = files.constFirst();
    QFile content(first);
    const bool isDatabase = content.open(QIODevice::ReadOnly) && content.read(databaseStart.size()) == databaseStart;
    const bool isNamedSo = QFileInfo(first).suffix().compare(u"db"_s, Qt::CaseInsensitive) == 0;
    if (files.size() == 1 && (isDatabase || isNamedSo))
        openDatabase(first);
    else if (m_pages)
        m_pages->importFiles(files);
    else
        problem(tr("Open a database first, then drop “%1” once more to import it.").arg(QFileInfo(first).fileName()));
}

void MainWindow::showBin()
{
    m_pages->commitTyping();
    auto *dialog = new BinDialog(*m_workspace, m_pages);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BinDialog::problem, this, &MainWindow::problem);
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (files.isEmpty() || (m_workspace && m_workspace->editing().isBusy()))
        return; // a drop is delivered even to a window that waits
    event->acceptProposedAction();
    takeFiles(files);
}

} // namespace parboard
