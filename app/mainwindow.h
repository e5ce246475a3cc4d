#pragma once

#include "app/pages.h"
#include "models/core/settings.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace parboard {

class BackupFlow;
class DashboardPage;
class MainActions;
class MessageBar;
class PageOutput;
class Pages;
class StartPage;

/// What the window needs from outside; settings and clock must outlive it.
struct WindowContext
{
    Settings &settings;
    const Clock &clock;
    Dialogs dialogs;
    Language language = Language::Vietnamese;
    QString defaultDatabase; ///< where sample data and a new database go
};

/// The window: start page or dashboard, menus, and the bar for everything that must be said.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowContext context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens `file` and shows its dashboard; what goes wrong is said in the bar and what was open stays open.
    bool openDatabase(const QString &file);
    /// Makes a new database and opens it.
    bool createDatabase(const QString &file, NewContent content);
    /// The sample data: made beside the user's own database if that is taken.
    bool openSample();

    [[nodiscard]] DashboardPage *page() const { return m_page; }
    [[nodiscard]] Pages *pages() const { return m_pages; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] MainActions *mainActions() const { return m_actions; }

signals:
    /// The dashboard was painted completely for the first time.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void connectFile();
    void connectPageActions();
    void connectHelp();
    void connectBackups();
    void connectEditing();
    void connectExchange();
    void showFront(Pages::Page page);
    void deletePages();
    /// Keeps what is being typed. False: something could not be kept, and this was said for the first time.
    bool mayLeave();
    void askName();
    void showBatches();
    void askExport();
    void takeFiles(const QStringList &files);
    void showBin();
    void restoreGeometryOrDefault();
    void takeWorkspace(std::unique_ptr<Workspace> workspace);
    void showPage();
    void closeDatabase();
    void replaceDatabase(const QString &backup, const QString &database);
    void showRestored(const QString &database, bool isError, const QString &sentence);
    void remember(const QString &file);
    void askOpen();
    void askNew();
    void askOwnUnit();
    void askTarget();
    void chooseLanguage(Language language);
    void showText(const QString &title, const QString &text);
    void problem(const QString &sentence);
    void notice(const QString &sentence);
    void updateRecent();
    [[nodiscard]] QString folder() const;

    WindowContext m_context;
    std::unique_ptr<Workspace> m_workspace;
    MainActions *m_actions;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    StartPage *m_start;
    Pages *m_pages = nullptr;
    DashboardPage *m_page = nullptr; ///< of m_pages
    PageOutput *m_output;
    BackupFlow *m_backups;
    QString m_unopened;   ///< the file that could not be opened last: it may need a backup
    QString m_toldUnkept; ///< what could not be kept when the person was told last
    bool m_wasPainted = false;
};

} // namespace parboard
