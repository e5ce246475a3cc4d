#include "app/mainactions.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace parboard {

using namespace Qt::StringLiterals;

MainActions::MainActions(QMainWindow &window, Language language) : QObject(&window), m_window(window)
{
    buildFile();
    buildEdit();
    buildData();
    buildView();
    buildTools();
    buildLanguages(m_window.menuBar()->addMenu(tr("&Language")), language);
    buildHelp();
    setFront(Front::NoDatabase);
}

QAction *MainActions::add(QMenu *menu, const QString &text, const QKeySequence &keys, On pages)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    m_all += action;
    m_on.insert(action, pages);
    return action;
}

void MainActions::buildFile()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    newDatabase = add(menu, tr("&New database…"), QKeySequence::New);
    open = add(menu, tr("&Open…"), QKeySequence::Open);
    openSample = add(menu, tr("Open &sample data"));
    recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    savePicture = add(menu, tr("Save page as pi&cture…"), tr("Ctrl+Shift+G"), On::Dashboard);
    savePdf = add(menu, tr("Save as P&DF…"), tr("Ctrl+Shift+P"), On::Dashboard);
    preview = add(menu, tr("Print pre&view…"), tr("Ctrl+Shift+V"), On::Dashboard);
    print = add(menu, tr("&Print…"), QKeySequence::Print, On::Dashboard);
    menu->addSeparator();
    backUp = add(menu, tr("&Back up now"), {}, On::AnyPage);
    restore = add(menu, tr("Res&tore from a backup…")); // just then when the database cannot be opened
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), tr("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::buildEdit()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo);
    redo = add(menu, tr("&Redo"), QKeySequence::Redo);
    connect(undo, &QAction::triggered, this, [this] { m_stack->undo(); });
    connect(redo, &QAction::triggered, this, [this] { m_stack->redo(); });
    nameSteps();
    menu->addSeparator();
    enterFigure = add(menu, tr("&Enter or correct this figure"), tr("Ctrl+E"), On::Dashboard);
    batches = add(menu, tr("&Batches of figures…"), {}, On::AnyPage);
    bin = add(menu, tr("Removed figures (b&in)…"), {}, On::AnyPage);
    menu->addSeparator();
    copyTable = add(menu, tr("Copy &table"), tr("Ctrl+Shift+C"), On::Dashboard);
    copySource = add(menu, tr("Copy &source of the figure"), tr("Ctrl+Shift+S"), On::Dashboard);
    menu->addSeparator();
    findUnit = add(menu, tr("&Add a unit"), tr("Ctrl+U"), On::Dashboard);
    findIndicator = add(menu, tr("&Find an indicator"), QKeySequence::Find, On::Searchable);
}

void MainActions::buildData()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Data"));
    importFigures = add(menu, tr("&Import figures from a file…"), tr("Ctrl+I"), On::AnyPage);
    exportFigures = add(menu, tr("E&xport figures…"), tr("Ctrl+Shift+E"), On::AnyPage);
}

void MainActions::buildView()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    goToDashboard = add(menu, tr("&Dashboard"), tr("Alt+1"), On::AnyPage);
    goToEntry = add(menu, tr("&Enter figures"), tr("Alt+2"), On::AnyPage);
    goToWorklist = add(menu, tr("Things to d&o"), tr("Alt+3"), On::AnyPage);
    goToImport = add(menu, tr("&Import desk"), tr("Alt+4"), On::AnyPage);
    goToComparison = add(menu, tr("&Comparison"), tr("Alt+5"), On::AnyPage);
    goToTrend = add(menu, tr("T&rend"), tr("Alt+6"), On::AnyPage);
    goToReport = add(menu, tr("&Write a report"), tr("Alt+7"), On::AnyPage);
    goToIndex = add(menu, tr("Reform inde&x"), tr("Alt+8"), On::AnyPage);
    menu->addSeparator();
    previousPeriod = add(menu, tr("&Previous period"), tr("Alt+PgUp"), On::Dashboard);
    nextPeriod = add(menu, tr("&Next period"), tr("Alt+PgDown"), On::Dashboard);
    latest = add(menu, tr("&Latest of each unit"), tr("Alt+End"), On::Dashboard);
    menu->addSeparator();
    goToPanels = {add(menu, tr("Go to panel &1: on-time processing"), tr("Ctrl+1"), On::Dashboard),
                  add(menu, tr("Go to panel &2: online services"), tr("Ctrl+2"), On::Dashboard),
                  add(menu, tr("Go to panel &3: staffing"), tr("Ctrl+3"), On::Dashboard)};
    goToTable = add(menu, tr("Go to the &table"), tr("Ctrl+4"), On::Dashboard);
    goToSource = add(menu, tr("Go to the &source of the figure"), tr("Ctrl+5"), On::Dashboard);
}

void MainActions::buildTools()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Tools"));
    ownUnit = add(menu, tr("Own &unit…"), {}, On::AnyPage);
    target = add(menu, tr("On-time &target…"), {}, On::AnyPage);
    person = add(menu, tr("Your &name…"), {}, On::AnyPage);
}

void MainActions::buildLanguages(QMenu *menu, Language language)
{
    auto *group = new QActionGroup(this);
    // Each language in its own words: who cannot read the other must find the way back.
    const QList<std::pair<QString, Language>> choices{{u"&Tiếng Việt"_s, Language::Vietnamese},
                                                      {u"&English"_s, Language::English}};
    for (const auto &[name, choice] : choices) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(choice == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { emit languageAsked(chosen); });
    }
}

void MainActions::buildHelp()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    shortcuts = add(menu, tr("&Keyboard shortcuts"), QKeySequence::HelpContents);
    debugInfo = add(menu, tr("&Debug information"));
    about = add(menu, tr("&About parboard"));
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::setUndoStack(QUndoStack *stack)
{
    if (m_stack)
        disconnect(m_stack, nullptr, this, nullptr);
    m_stack = stack;
    if (m_stack)
        connect(m_stack, &QUndoStack::indexChanged, this, &MainActions::nameSteps);
    nameSteps();
}

void MainActions::nameSteps()
{
    const auto name = [](QAction *action, const QString &plain, const QString &step, bool possible) {
        action->setText(step.isEmpty() ? plain : plain + u": "_s + QString(step).replace(u'&', u"&&"_s));
        action->setEnabled(possible);
    };
    name(undo, tr("&Undo"), m_stack ? m_stack->undoText() : QString(), m_stack != nullptr && m_stack->canUndo());
    name(redo, tr("&Redo"), m_stack ? m_stack->redoText() : QString(), m_stack != nullptr && m_stack->canRedo());
}

void MainActions::setFront(Front front)
{
    const auto works = [front](On pages) {
        switch (pages) {
        case On::Always:
            return true;
        case On::AnyPage:
            return front != Front::NoDatabase;
        case On::Dashboard:
            return front == Front::Dashboard;
        case On::Searchable:
            return front == Front::Dashboard || front == Front::Worklist;
        }
        return false;
    };
    for (auto on = m_on.cbegin(); on != m_on.cend(); ++on)
        on.key()->setEnabled(works(on.value()));
    nameSteps();
}

void MainActions::setRecentFiles(const QStringList &files)
{
    recent->clear();
    for (const QString &file : files) {
        QString shown = QDir::toNativeSeparators(file);
        QAction *action = recent->addAction(shown.replace(u'&', u"&&"_s));
        // Queued: opening a file refills this menu.
        connect(
            action, &QAction::triggered, this, [this, file] { emit recentAsked(file); }, Qt::QueuedConnection);
    }
    recent->setEnabled(!files.isEmpty());
}

QString MainActions::shortcutText() const
{
    QStringList lines;
    for (const QAction *action : m_all) {
        if (!action->shortcut().isEmpty()) {
            lines += u"%1  %2"_s.arg(action->shortcut().toString(QKeySequence::NativeText), -16)
                         .arg(action->text().remove(u'&').remove(u'…'));
        }
    }
    const auto line = [&lines](const QString &keys, const QString &text) {
        lines += u"%1  %2"_s.arg(keys, -16).arg(text);
    };
    lines += QString();
    line(tr("Arrow keys"), tr("In a chart: from bar to bar; in the table: from cell to cell"));
    line(tr("Enter"), tr("On a bar: shows where the figure comes from"));
    line(tr("Delete"), tr("On a chosen unit: removes it"));
    line(tr("Alt+Left, Right"), tr("On a chosen unit: moves it"));
    line(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
         tr("In the table: copies the selected cells"));
    return lines.join(u'\n');
}

} // namespace parboard
