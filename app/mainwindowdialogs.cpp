#include "app/cli/debuginfo.h"
#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/translator.h"
#include "widgets/dashboardpage.h"
#include "widgets/entry/batchesdialog.h"
#include "widgets/messagebar.h"
#include "widgets/namedialog.h"
#include "widgets/ownunitdialog.h"
#include "widgets/targetdialog.h"
#include "widgets/textdialog.h"

#include <QAction>

// The small dialogs of the window.
namespace parboard {

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

void MainWindow::showBin()
{
    m_pages->commitTyping();
    auto *dialog = new BinDialog(*m_workspace, m_pages);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BinDialog::problem, this, &MainWindow::problem);
    dialog->open();
}

} // namespace parboard
