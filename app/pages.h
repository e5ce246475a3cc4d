#pragma once

#include "models/analysis/quality.h"
#include "models/core/figure.h"

#include <QSet>
#include <QWidget>

class QStackedWidget;
class QTabBar;
class QUndoStack;

namespace parboard {

class ComparisonPage;
class DashboardPage;
class EntryPage;
class ImportPage;
class IndexPage;
class QualityMonitor;
class ReportPage;
class TrendPage;
class WorklistPage;
class Workspace;
struct WindowContext;

/// The pages of an open database behind a bar of tabs. Pages other than the dashboard are made when first shown.
class Pages : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Dashboard = 0, Entry, Worklist, Import, Comparison, Trend, Report, Index };

    /// Workspace and context must outlive the pages.
    Pages(Workspace &workspace, const WindowContext &context, QWidget *parent = nullptr);

    [[nodiscard]] DashboardPage *dashboard() const { return m_dashboard; }
    /// The entry page, made if nobody has seen it yet.
    [[nodiscard]] EntryPage *entry();
    [[nodiscard]] WorklistPage *worklist();
    [[nodiscard]] ImportPage *importDesk();
    [[nodiscard]] ComparisonPage *comparison();
    [[nodiscard]] TrendPage *trend();
    [[nodiscard]] ReportPage *reports();
    [[nodiscard]] IndexPage *index();
    /// An import is being written: nothing else may write or be opened.
    [[nodiscard]] bool isImporting() const;
    [[nodiscard]] Page current() const;
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    /// Puts the cursor into the search of the page in front.
    void find();
    /// Stores what is being typed: before the window closes. False: something could not be kept, see unkeptSentence().
    bool commitTyping();
    [[nodiscard]] QString unkeptSentence() const;

public slots:
    void showPage(parboard::Pages::Page page);
    /// Shows the cell on the entry page.
    void enterCell(const parboard::CellKey &cell);
    /// Shows the line over time that the cell is on.
    void showTrend(const parboard::CellKey &cell);
    /// Puts files on the import desk, one after the other.
    void importFiles(const QStringList &paths);
    /// Reads again what the list of things to do says of backups.
    void refreshWorklist();

signals:
    void pageShown(parboard::Pages::Page page);
    void backupAsked();
    void batchesAsked();
    /// What undo works on has changed with the page.
    void undoStackChanged(QUndoStack *stack);
    /// An import begins or ends.
    void importingChanged(bool isImporting);
    void problem(const QString &sentence);
    void notice(const QString &sentence);

private:
    void tellUndoStack();
    void refreshDashboard();
    void showImported(const QSet<CellKey> &cells, bool isComplete);
    void setImporting(bool isImporting);
    void makeWorklist();
    void checkAgain();
    [[nodiscard]] QualityMonitor *quality();
    void showFindings();
    void explainFinding(int index);
    void explain(const Finding &finding);

    Workspace &m_workspace;
    const WindowContext &m_context;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    DashboardPage *m_dashboard;
    EntryPage *m_entry = nullptr;
    WorklistPage *m_worklist = nullptr;
    ImportPage *m_import = nullptr;
    ComparisonPage *m_comparison = nullptr;
    TrendPage *m_trend = nullptr;
    ReportPage *m_report = nullptr;
    IndexPage *m_index = nullptr;
    QualityMonitor *m_quality = nullptr;
    bool m_dashboardIsStale = false;
    bool m_comparisonIsStale = false;
    bool m_trendIsStale = false;
    bool m_reportIsStale = false;
    bool m_indexIsStale = false;
    bool m_checkFailed = false; ///< before the monitor had read everything
};

} // namespace parboard
