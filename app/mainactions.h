#pragma once

#include "models/core/localtext.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace parboard {

/// The menus of the window with all their actions; the window connects them.
class MainActions : public QObject
{
    Q_OBJECT
public:
    MainActions(QMainWindow &window, Language language);

    QAction *newDatabase = nullptr;
    QAction *open = nullptr;
    QAction *openSample = nullptr;
    QMenu *recent = nullptr;
    QAction *savePicture = nullptr;
    QAction *savePdf = nullptr;
    QAction *preview = nullptr;
    QAction *print = nullptr;
    QAction *importFigures = nullptr;
    QAction *exportFigures = nullptr;
    QAction *backUp = nullptr;
    QAction *restore = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *enterFigure = nullptr;
    QAction *batches = nullptr;
    QAction *bin = nullptr;
    QAction *copyTable = nullptr;
    QAction *copySource = nullptr;
    QAction *findUnit = nullptr;
    QAction *findIndicator = nullptr;
    QAction *goToDashboard = nullptr;
    QAction *goToEntry = nullptr;
    QAction *goToWorklist = nullptr;
    QAction *goToImport = nullptr;
    QAction *goToComparison = nullptr;
    QAction *goToTrend = nullptr;
    QAction *goToReport = nullptr;
    QAction *goToIndex = nullptr;
    QAction *previousPeriod = nullptr;
    QAction *nextPeriod = nullptr;
    QAction *latest = nullptr;
    QList<QAction *> goToPanels; ///< the three charts
    QAction *goToTable = nullptr;
    QAction *goToSource = nullptr;
    QAction *ownUnit = nullptr;
    QAction *target = nullptr;
    QAction *person = nullptr;
    QAction *shortcuts = nullptr;
    QAction *debugInfo = nullptr;
    QAction *about = nullptr;

    /// Undo and redo work on this stack, with the names of its steps; null: on none.
    void setUndoStack(QUndoStack *stack);
    /// What is in front of the person.
    enum class Front { NoDatabase, Dashboard, Worklist, OtherPage };
    /// Enables what the page in front can do: an action never works on a page that is not seen.
    void setFront(Front front);
    void setRecentFiles(const QStringList &files);
    /// The shortcuts of all actions as lines "Ctrl+O  Open…".
    [[nodiscard]] QString shortcutText() const;

signals:
    void recentAsked(const QString &file);
    void languageAsked(parboard::Language language);

private:
    /// The pages that an action works on.
    enum class On { Always, AnyPage, Dashboard, Searchable };
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys = {}, On pages = On::Always);
    void buildFile();
    void nameSteps();
    void buildEdit();
    void buildData();
    void buildView();
    void buildLanguages(QMenu *view, Language language);
    void buildTools();
    void buildHelp();

    QMainWindow &m_window;
    QList<QAction *> m_all;
    QHash<QAction *, On> m_on;
    QPointer<QUndoStack> m_stack;
};

} // namespace parboard
