#pragma once

#include "models/reporting/reportpages.h"
#include "models/workspace/backgroundreader.h"
#include "models/workspace/qualitymonitor.h"
#include "models/workspace/reportingmatrix.h"
#include "models/workspace/worklist.h"
#include "widgets/dialogs.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QTabWidget;

namespace parboard {

class MatrixPane;
class PrintPreview;
class WorklistPane;

/// Pages of a list as they are printed, and the list as a PDF file.
std::shared_ptr<const ReportPages> worklistPages(const ListDocument &list, const QDateTime &printedAt,
                                                 Language language);
Result<void> writeWorklistPdf(const QString &file, const ListDocument &list, const QDateTime &printedAt,
                              Language language);

/// "Việc cần xử lý" and "Ai đã báo cáo": what remains to be done, each row a way to its place. Reads in threads of its
/// own, again after every change.
class WorklistPage : public QWidget
{
    Q_OBJECT
public:
    /// Workspace and monitor must outlive the page.
    WorklistPage(Workspace &workspace, QualityMonitor &monitor, Language language, QWidget *parent = nullptr);
    ~WorklistPage() override;

    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] WorklistPane *list() const { return m_list; }
    [[nodiscard]] MatrixPane *matrix() const { return m_matrix; }
    /// What the tab in front shows, with title and facts.
    [[nodiscard]] ListDocument document() const;
    /// Shows it on pages, with saving as PDF and printing.
    PrintPreview *openPreview(const Dialogs &dialogs, const QString &proposedFile);

public slots:
    /// Reads again what no signal tells (a backup was made, text was left in a cell).
    void refresh();
    /// For the window's "find": goes to the list and its search.
    void startSearch();

signals:
    void cellAsked(const parboard::CellKey &cell);
    void formAsked(parboard::UnitId unit, const parboard::Period &period);
    /// An indicator is wanted for all units.
    void gridAsked(parboard::IndicatorId indicator, const parboard::Period &period);
    /// The first reading failed: a new page with a new monitor is wanted.
    void checkAgainAsked();
    void backupAsked();
    /// The person wants to see the pages: call openPreview().
    void previewAsked();
    /// How many things are open, for the tab of the window; both readings are done.
    void loaded(int open);
    void problem(const QString &sentence);
    void notice(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void readFacts();
    void readMatrix();
    void showList();
    void showProgress(int done, int all);
    void go(const WorkItem &item);
    void fail(const QString &sentence);
    [[nodiscard]] std::optional<IndicatorId> indexOf(const WorkItem &item) const;

    Workspace &m_workspace;
    QualityMonitor &m_monitor;
    Language m_language;
    QTabWidget *m_tabs;
    WorklistPane *m_list;
    MatrixPane *m_matrix;
    WorkFacts m_facts;
    bool m_factsRead = false;
    QTimer m_later;
    BackgroundReader m_factsReader;
    BackgroundReader m_matrixReader;
};

} // namespace parboard
