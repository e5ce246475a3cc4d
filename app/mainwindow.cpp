#include "app/mainwindow.h"

#include "app/backupflow.h"
#include "app/mainactions.h"
#include "app/pageoutput.h"
#include "app/pages.h"
#include "models/storage/filelock.h"
#include "widgets/chartrow.h"
#include "widgets/charts/chartview.h"
#include "widgets/dashboardpage.h"
#include "widgets/figuretreeview.h"
#include "widgets/messagebar.h"
#include "widgets/namedialog.h"
#include "widgets/periodpicker.h"
#include "widgets/sourcepanel.h"
#include "widgets/startpage.h"
#include "widgets/tablepane.h"
#include "widgets/unitpicker.h"
#include "widgets/unitsearchedit.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentFilesKept = 8;

} // namespace

MainWindow::MainWindow(WindowContext context, QWidget *parent)
    : QMainWindow(parent), m_context(std::move(context)), m_actions(new MainActions(*this, m_context.language)),
      m_bar(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_start(new StartPage(this)),
      m_output(new PageOutput(*this, m_context)), m_backups(new BackupFlow(*this, m_context))
{
    setWindowTitle(tr("parboard"));
    setAcceptDrops(true);
    buildCentre();
    connectFile();
    connectPageActions();
    connectHelp();
    connectEditing();
    connectExchange();
    connectBackups();
    updateRecent();
    restoreGeometryOrDefault();
}

MainWindow::~MainWindow()
{
    deletePages(); // they read from the workspace, which goes with the members
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(centre);
    connect(m_start, &StartPage::sampleAsked, this, &MainWindow::openSample);
    connect(m_start, &StartPage::emptyAsked, this,
            [this] { createDatabase(m_context.defaultDatabase, NewContent::Empty); });
    connect(m_start, &StartPage::openAsked, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::recentAsked, this, &MainWindow::openDatabase);
}

void MainWindow::connectFile()
{
    connect(m_actions->newDatabase, &QAction::triggered, this, &MainWindow::askNew);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askOpen);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions, &MainActions::recentAsked, this, &MainWindow::openDatabase);
    connect(m_actions->savePicture, &QAction::triggered, m_output, &PageOutput::savePicture);
    connect(m_actions->savePdf, &QAction::triggered, m_output, &PageOutput::savePdf);
    connect(m_actions->preview, &QAction::triggered, m_output, &PageOutput::preview);
    connect(m_actions->print, &QAction::triggered, m_output, &PageOutput::print);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_output, &PageOutput::problem, this, &MainWindow::problem);
    connect(m_output, &PageOutput::done, this, &MainWindow::notice);
}

void MainWindow::connectPageActions()
{
    // These actions are enabled only while there is a page.
    const auto onPage = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_page)
                act(*m_page);
        });
    };
    onPage(m_actions->copyTable, [](DashboardPage &page) { page.table()->copyAllAction()->trigger(); });
    onPage(m_actions->copySource, [](DashboardPage &page) { page.source()->copySourceAction()->trigger(); });
    onPage(m_actions->findUnit, [](DashboardPage &page) { page.unitPicker()->searchEdit()->setFocus(); });
    onPage(m_actions->previousPeriod, [](DashboardPage &page) { page.periodPicker()->goPrevious(); });
    onPage(m_actions->nextPeriod, [](DashboardPage &page) { page.periodPicker()->goNext(); });
    onPage(m_actions->latest, [](DashboardPage &page) { page.periodPicker()->goLatest(); });
    onPage(m_actions->goToTable, [](DashboardPage &page) { page.table()->view()->setFocus(); });
    onPage(m_actions->goToSource, [](DashboardPage &page) { page.source()->browser()->setFocus(); });
    for (int panel = 0; panel < ChartRow::panelCount; ++panel) {
        onPage(m_actions->goToPanels.at(panel),
               [panel](DashboardPage &page) { page.charts()->views().at(panel)->setFocus(); });
    }
    connect(m_actions->ownUnit, &QAction::triggered, this, &MainWindow::askOwnUnit);
    connect(m_actions->target, &QAction::triggered, this, &MainWindow::askTarget);
}

void MainWindow::connectBackups()
{
    connect(m_actions->backUp, &QAction::triggered, this, [this] { m_backups->backUpNow(m_workspace->path()); });
    connect(m_actions->restore, &QAction::triggered, this, [this] {
        const QString closed = m_unopened.isEmpty() ? m_context.defaultDatabase : m_unopened;
        m_backups->askRestore(m_workspace ? m_workspace->path() : closed);
    });
    connect(m_backups, &BackupFlow::problem, this, &MainWindow::problem);
    connect(m_backups, &BackupFlow::done, this, &MainWindow::notice);
    connect(m_backups, &BackupFlow::restoreAsked, this, &MainWindow::replaceDatabase);
    connect(m_backups, &BackupFlow::restored, this, &MainWindow::showRestored);
}

void MainWindow::connectEditing()
{
    // These actions are enabled only while there are pages.
    connect(m_actions->findIndicator, &QAction::triggered, this, [this] { m_pages->find(); });
    connect(m_actions->goToDashboard, &QAction::triggered, this, [this] { m_pages->showPage(Pages::Page::Dashboard); });
    connect(m_actions->goToEntry, &QAction::triggered, this, [this] { m_pages->showPage(Pages::Page::Entry); });
    connect(m_actions->goToWorklist, &QAction::triggered, this, [this] { m_pages->showPage(Pages::Page::Worklist); });
    connect(m_actions->enterFigure, &QAction::triggered, this, [this] { m_page->askToEnter(); });
    connect(m_actions->batches, &QAction::triggered, this, &MainWindow::showBatches);
    connect(m_actions->bin, &QAction::triggered, this, &MainWindow::showBin);
    connect(m_actions->person, &QAction::triggered, this, &MainWindow::askName);
}

void MainWindow::deletePages()
{
    menuBar()->setEnabled(true);
    if (m_pages) {
        m_pages->commitTyping();
        m_pages->hide(); // the focus leaves an open cell that was refused while all that listens is still there
    }
    m_actions->setUndoStack(nullptr);
    delete m_pages;
    m_pages = nullptr;
    m_page = nullptr;
}

void MainWindow::restoreGeometryOrDefault()
{
    if (restoreGeometry(m_context.settings.value(keys::windowGeometry)))
        return;
    const QSize room = screen()->availableSize();
    const QSize wanted(fontMetrics().height() * 90, fontMetrics().height() * 54);
    resize(wanted.boundedTo(room));
    if (wanted.width() >= room.width() || wanted.height() >= room.height())
        setWindowState(Qt::WindowMaximized);
}

bool MainWindow::openDatabase(const QString &file)
{
    if (!mayLeave())
        return false;
    // Held until the workspace holds it too: a refusal here says who has the file open.
    const Result<FileLock> lock = FileLock::acquire(file);
    const bool isWritable = QFileInfo(file).isWritable() && QFileInfo(QFileInfo(file).path()).isWritable();
    Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(file, lock ? Access::ReadWrite : Access::ReadOnly, m_context.clock);
    if (!opened && lock && QFileInfo::exists(file) && !isWritable) {
        Result<std::unique_ptr<Workspace>> again = Workspace::open(file, Access::ReadOnly, m_context.clock);
        if (again)
            opened = std::move(again);
    }
    if (!opened) {
        m_unopened = file;
        problem(opened.error().sentence);
        return false;
    }
    takeWorkspace(std::move(opened).value());
    if (!lock)
        notice(
            tr("%1 Until then you can look and print; changes and choices are not kept.").arg(lock.error().sentence));
    else if (m_workspace->access() == Access::ReadOnly)
        notice(tr("“%1” may only be read. You can look and print; changes and choices are not kept.")
                   .arg(QFileInfo(file).fileName()));
    return true;
}

bool MainWindow::createDatabase(const QString &file, NewContent content)
{
    if (!mayLeave())
        return false;
    QDir().mkpath(QFileInfo(file).absolutePath());
    Result<std::unique_ptr<Workspace>> created = Workspace::create(file, content, m_context.clock);
    if (!created) {
        problem(created.error().sentence);
        return false;
    }
    takeWorkspace(std::move(created).value());
    return true;
}

bool MainWindow::openSample()
{
    const QFileInfo own(m_context.defaultDatabase);
    if (!own.exists())
        return createDatabase(m_context.defaultDatabase, NewContent::Sample);
    const QString sample = own.dir().filePath(u"parboard-sample.db"_s);
    return QFileInfo::exists(sample) ? openDatabase(sample) : createDatabase(sample, NewContent::Sample);
}

void MainWindow::takeWorkspace(std::unique_ptr<Workspace> workspace)
{
    deletePages();
    m_workspace = std::move(workspace);
    m_workspace->editing().setLanguage(m_context.language);
    m_workspace->editing().setPerson(personName(m_context.settings));
    m_actions->setUndoStack(m_workspace->editing().undoStack());
    m_bar->dismiss();
    remember(m_workspace->path());
    showPage();
}

void MainWindow::showPage()
{
    m_pages = new Pages(*m_workspace, m_context, this);
    m_page = m_pages->dashboard();
    connect(m_pages, &Pages::problem, this, &MainWindow::problem);
    connect(m_pages, &Pages::notice, this, &MainWindow::notice);
    connect(m_pages, &Pages::pageShown, this, &MainWindow::showFront);
    connect(m_pages, &Pages::undoStackChanged, m_actions, &MainActions::setUndoStack);
    connect(m_backups, &BackupFlow::backedUp, m_pages, &Pages::refreshWorklist);
    connect(m_pages, &Pages::batchesAsked, this, &MainWindow::showBatches);
    connect(m_pages, &Pages::importingChanged, this,
            [this](bool isImporting) { menuBar()->setEnabled(!isImporting); }); // with all keys of the menus
    connect(m_pages, &Pages::backupAsked, m_actions->backUp, &QAction::trigger);
    connect(m_page, &DashboardPage::openSampleAsked, this, &MainWindow::openSample, Qt::QueuedConnection);
    connect(m_page, &DashboardPage::openFileAsked, this, &MainWindow::askOpen, Qt::QueuedConnection);
    connect(m_page, &DashboardPage::panelMenuAsked, m_output, &PageOutput::showPanelMenu);
    connect(m_page, &DashboardPage::painted, this, [this] {
        if (m_workspace->access() == Access::ReadWrite)
            m_backups->backUpIfDue(m_workspace->path());
        if (!std::exchange(m_wasPainted, true))
            emit firstPainted();
    });
    m_output->setPage(m_page);
    m_stack->addWidget(m_pages);
    m_stack->setCurrentWidget(m_pages);
    showFront(m_pages->current());
    setWindowTitle(tr("%1 – parboard").arg(QFileInfo(m_workspace->path()).fileName()));
    m_page->unitPicker()->searchEdit()->setFocus();
}

void MainWindow::closeDatabase()
{
    m_output->setPage(nullptr);
    deletePages();
    m_workspace.reset();
    m_actions->setFront(MainActions::Front::NoDatabase);
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::replaceDatabase(const QString &backup, const QString &database)
{
    if (!mayLeave())
        return;
    closeDatabase();
    setEnabled(false); // until showRestored()
    notice(tr("The backup is being restored…"));
    m_backups->restore(backup, database);
}

void MainWindow::showRestored(const QString &database, bool isError, const QString &sentence)
{
    setEnabled(true);
    openDatabase(database);
    if (isError)
        problem(sentence);
    else if (m_page)
        notice(sentence);
}

void MainWindow::remember(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList recent = m_context.settings.value(keys::recentDatabases);
    recent.removeAll(path);
    recent.prepend(path);
    m_context.settings.set(keys::recentDatabases, QStringList(recent.first(std::min(recent.size(), recentFilesKept))));
    m_context.settings.set(keys::lastFolder, QFileInfo(path).path());
    updateRecent();
}

void MainWindow::updateRecent()
{
    const QStringList recent = m_context.settings.value(keys::recentDatabases);
    m_actions->setRecentFiles(recent);
    m_start->setRecentFiles(recent);
}

QString MainWindow::folder() const
{
    const QString last = m_context.settings.value(keys::lastFolder);
    return last.isEmpty() ? QDir::homePath() : last;
}

void MainWindow::askOpen()
{
    const QString file = m_context.dialogs.openFile(
        this, {tr("Open a database"), folder(), tr("parboard databases (*.db);;All files (*)")});
    if (!file.isEmpty())
        openDatabase(file);
}

void MainWindow::askNew()
{
    const QString file =
        m_context.dialogs.saveFile(this, {tr("New database"), folder(), tr("parboard databases (*.db)"), u"db"_s});
    if (!file.isEmpty())
        createDatabase(file, NewContent::Empty);
}

void MainWindow::problem(const QString &sentence)
{
    m_bar->showMessage(TintedFrame::Tone::Error, sentence);
}

void MainWindow::notice(const QString &sentence)
{
    m_bar->showMessage(TintedFrame::Tone::Info, sentence);
}

bool MainWindow::mayLeave()
{
    if (m_workspace && m_workspace->editing().isBusy()) {
        notice(tr("A backup or a withdrawal is running. Wait until it is done."));
        return false;
    }
    if (m_pages && m_pages->isImporting()) {
        notice(tr("An import is running. Wait until it is done, or stop it."));
        return false;
    }
    if (!m_pages || m_pages->commitTyping()) {
        m_toldUnkept.clear();
        return true;
    }
    const QString unkept = m_pages->unkeptSentence();
    if (m_toldUnkept == unkept)
        return true;
    m_toldUnkept = unkept;
    problem(tr("%1 To leave without it, do the same once more.").arg(unkept));
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_context.settings.set(keys::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace parboard
