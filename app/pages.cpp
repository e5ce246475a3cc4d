#include "app/pages.h"

#include "app/mainwindow.h"
#include "models/workspace/qualitymonitor.h"
#include "widgets/compare/comparisonpage.h"
#include "widgets/compare/trendpage.h"
#include "widgets/dashboardpage.h"
#include "widgets/entry/entrydetails.h"
#include "widgets/entry/entrypage.h"
#include "widgets/exchange/importpage.h"
#include "widgets/index/indexpage.h"
#include "widgets/reports/reportpage.h"
#include "widgets/tablepane.h"
#include "widgets/worklist/explaindialog.h"
#include "widgets/worklist/worklistpage.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace parboard {

Pages::Pages(Workspace &workspace, const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_context(context), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_dashboard(new DashboardPage(workspace, context.settings, context.language, m_stack))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Dashboard"));
    m_tabs->addTab(tr("Enter figures"));
    m_tabs->addTab(tr("Things to do"));
    m_tabs->addTab(tr("Import"));
    m_tabs->addTab(tr("Comparison"));
    m_tabs->addTab(tr("Trend"));
    m_tabs->addTab(tr("Report"));
    m_tabs->addTab(tr("Reform index"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_stack->addWidget(m_dashboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showPage(Page(tab)); });
    connect(m_dashboard, &DashboardPage::problem, this, &Pages::problem);
    connect(m_dashboard, &DashboardPage::enterAsked, this, &Pages::enterCell);
    connect(&workspace.editing(), &EditSession::figuresChanged, this, &Pages::refreshDashboard);
    connect(&workspace.editing(), &EditSession::problem, this, &Pages::problem);
    connect(&workspace.editing(), &EditSession::notice, this, &Pages::notice);
}

EntryPage *Pages::entry()
{
    if (!m_entry) {
        m_entry = new EntryPage(m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_stack);
        m_stack->addWidget(m_entry);
        connect(m_entry, &EntryPage::problem, this, &Pages::problem);
        connect(m_entry, &EntryPage::notice, this, &Pages::notice);
        connect(m_entry, &EntryPage::cellShown, this, &Pages::showFindings);
        connect(m_entry->details(), &EntryDetails::explainAsked, this, &Pages::explainFinding);
        if (quality()->isComplete()) // otherwise they are shown when it is
            showFindings();
    }
    return m_entry;
}

WorklistPage *Pages::worklist()
{
    if (!m_worklist) {
        if (std::exchange(m_checkFailed, false))
            delete std::exchange(m_quality, nullptr); // a new one reads again
        makeWorklist();
    }
    return m_worklist;
}

void Pages::makeWorklist()
{
    m_worklist = new WorklistPage(m_workspace, *quality(), m_context.language, m_stack);
    m_stack->addWidget(m_worklist);
    connect(m_worklist, &WorklistPage::problem, this, &Pages::problem);
    connect(m_worklist, &WorklistPage::notice, this, &Pages::notice);
    connect(m_worklist, &WorklistPage::cellAsked, this, &Pages::enterCell);
    connect(m_worklist, &WorklistPage::backupAsked, this, &Pages::backupAsked);
    connect(m_worklist, &WorklistPage::formAsked, this, [this](UnitId unit, const Period &period) {
        showPage(Page::Entry);
        entry()->showForm(unit, period);
    });
    connect(m_worklist, &WorklistPage::gridAsked, this, [this](IndicatorId indicator, const Period &period) {
        showPage(Page::Entry);
        entry()->showGrid(indicator, period);
    });
    connect(m_worklist, &WorklistPage::previewAsked, this,
            [this] { m_worklist->openPreview(m_context.dialogs, tr("things-to-do.pdf")); });
    connect(m_worklist, &WorklistPage::loaded, this, [this](int open) {
        m_tabs->setTabText(int(Page::Worklist), open > 0 ? tr("Things to do (%L1)").arg(open) : tr("Things to do"));
    });
    // Queued: the page goes, and the click came from a button on it.
    connect(m_worklist, &WorklistPage::checkAgainAsked, this, &Pages::checkAgain, Qt::QueuedConnection);
}

void Pages::checkAgain()
{
    delete std::exchange(m_worklist, nullptr); // before the monitor that it watches
    delete std::exchange(m_quality, nullptr);
    m_checkFailed = false;
    showPage(Page::Worklist);
}

QualityMonitor *Pages::quality()
{
    if (!m_quality) {
        m_quality = new QualityMonitor(m_workspace, m_context.language, this);
        connect(m_quality, &QualityMonitor::problem, this, &Pages::problem);
        connect(m_quality, &QualityMonitor::problem, this, [this] { m_checkFailed = !m_quality->isComplete(); });
        connect(m_quality, &QualityMonitor::changed, this, &Pages::showFindings);
    }
    return m_quality;
}

void Pages::showFindings()
{
    if (!m_entry || !m_quality)
        return;
    const std::optional<CellKey> cell = m_entry->details()->cell();
    QList<FindingItem> items;
    if (cell) {
        for (const Finding &finding : m_quality->findingsAt(*cell)) {
            const auto severity =
                finding.severity == Severity::Error ? FindingItem::Severity::Error : FindingItem::Severity::Warning;
            items += FindingItem{severity, finding.text, finding.explained, finding.rule};
        }
    }
    m_entry->details()->setFindings(items);
}

void Pages::explainFinding(int index)
{
    const std::optional<CellKey> cell = m_entry->details()->cell();
    const QList<Finding> findings = cell ? m_quality->findingsAt(*cell) : QList<Finding>();
    if (index >= 0 && index < findings.size())
        explain(findings.at(index));
}

void Pages::explain(const Finding &finding)
{
    auto *dialog = new ExplainDialog(finding.text, finding.explained, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, finding] {
        if (const Result<void> done = m_quality->explain(finding, dialog->text()); !done)
            emit problem(done.error().sentence);
    });
    dialog->open();
}

void Pages::find()
{
    if (current() == Page::Worklist)
        worklist()->startSearch();
    else
        m_dashboard->table()->searchEdit()->setFocus();
}

Pages::Page Pages::current() const
{
    return Page(m_tabs->currentIndex());
}

bool Pages::commitTyping()
{
    if (m_report)
        m_report->commitTyping();
    const bool isIndexKept = m_index == nullptr || m_index->unkeptSentence().isEmpty();
    return (m_entry == nullptr || m_entry->commitTyping()) && isIndexKept;
}

QString Pages::unkeptSentence() const
{
    const QStringList sentences{m_entry ? m_entry->unkeptSentence() : QString(),
                                m_index ? m_index->unkeptSentence() : QString()};
    return sentences.join(u' ').trimmed();
}

ImportPage *Pages::importDesk()
{
    if (!m_import) {
        m_import = new ImportPage(m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_stack);
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPage::problem, this, &Pages::problem);
        connect(m_import, &ImportPage::notice, this, &Pages::notice);
        connect(m_import, &ImportPage::batchesAsked, this, &Pages::batchesAsked);
        connect(m_import, &ImportPage::worklistAsked, this, [this] { showPage(Page::Worklist); });
        connect(m_import, &ImportPage::imported, this, &Pages::showImported);
        connect(m_import, &ImportPage::applyingChanged, this, &Pages::setImporting);
    }
    return m_import;
}

ComparisonPage *Pages::comparison()
{
    if (!m_comparison) {
        m_comparison =
            new ComparisonPage(m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_stack);
        m_stack->addWidget(m_comparison);
        connect(m_comparison, &ComparisonPage::problem, this, &Pages::problem);
        connect(m_comparison, &ComparisonPage::notice, this, &Pages::notice);
        connect(m_comparison, &ComparisonPage::trendAsked, this, &Pages::showTrend);
    }
    return m_comparison;
}

TrendPage *Pages::trend()
{
    if (!m_trend) {
        m_trend = new TrendPage(m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_stack);
        m_stack->addWidget(m_trend);
        connect(m_trend, &TrendPage::problem, this, &Pages::problem);
        connect(m_trend, &TrendPage::notice, this, &Pages::notice);
    }
    return m_trend;
}

ReportPage *Pages::reports()
{
    if (!m_report) {
        m_report = new ReportPage(m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_stack);
        m_stack->addWidget(m_report);
        connect(m_report, &ReportPage::problem, this, &Pages::problem);
        connect(m_report, &ReportPage::notice, this, &Pages::notice);
    }
    return m_report;
}

IndexPage *Pages::index()
{
    if (!m_index) {
        m_index = new IndexPage(m_workspace, m_context.settings, m_context.dialogs, m_context.language, m_stack);
        m_stack->addWidget(m_index);
        connect(m_index, &IndexPage::problem, this, &Pages::problem);
        connect(m_index, &IndexPage::notice, this, &Pages::notice);
        connect(m_index, &IndexPage::trendAsked, this, &Pages::showTrend);
        connect(m_index, &IndexPage::undoStackChanged, this, &Pages::tellUndoStack);
    }
    return m_index;
}

void Pages::showTrend(const CellKey &cell)
{
    showPage(Page::Trend);
    trend()->showCell(cell);
}

bool Pages::isImporting() const
{
    return m_import != nullptr && m_import->isApplying();
}

void Pages::setImporting(bool isImporting)
{
    m_tabs->setEnabled(!isImporting); // what is typed elsewhere would wait for the import to end
    emit importingChanged(isImporting);
}

void Pages::importFiles(const QStringList &paths)
{
    showPage(Page::Import);
    importDesk()->openFiles(paths);
}

void Pages::showImported(const QSet<CellKey> &cells, bool isComplete)
{
    if (!isComplete) {
        // Too many to follow one by one: these read everything again when they are looked at.
        commitTyping();
        delete std::exchange(m_worklist, nullptr); // before the monitor that it watches
        delete std::exchange(m_entry, nullptr);
        delete std::exchange(m_quality, nullptr);
        m_checkFailed = false;
        m_tabs->setTabText(int(Page::Worklist), tr("Things to do"));
    }
    emit m_workspace.editing().sourcesChanged();
    emit m_workspace.editing().figuresChanged(cells);
}

void Pages::showPage(Page page)
{
    if (isImporting() && page != Page::Import)
        return;
    commitTyping();
    m_tabs->setCurrentIndex(int(page));
    switch (page) {
    case Page::Dashboard:
        m_stack->setCurrentWidget(m_dashboard);
        break;
    case Page::Entry:
        m_stack->setCurrentWidget(entry());
        break;
    case Page::Worklist:
        m_stack->setCurrentWidget(worklist());
        break;
    case Page::Import:
        m_stack->setCurrentWidget(importDesk());
        break;
    case Page::Comparison:
        m_stack->setCurrentWidget(comparison());
        break;
    case Page::Trend:
        m_stack->setCurrentWidget(trend());
        break;
    case Page::Report:
        m_stack->setCurrentWidget(reports());
        break;
    case Page::Index:
        m_stack->setCurrentWidget(index());
        break;
    }
    if (page == Page::Dashboard && std::exchange(m_dashboardIsStale, false))
        m_dashboard->refresh();
    if (page == Page::Comparison && std::exchange(m_comparisonIsStale, false))
        m_comparison->reload();
    if (page == Page::Trend && std::exchange(m_trendIsStale, false))
        m_trend->reload();
    if (page == Page::Report && std::exchange(m_reportIsStale, false))
        m_report->reload();
    if (page == Page::Index && std::exchange(m_indexIsStale, false))
        m_index->reload();
    tellUndoStack();
    emit pageShown(page);
}

void Pages::tellUndoStack()
{
    const bool isIndex = current() == Page::Index && m_index != nullptr;
    emit undoStackChanged(isIndex ? m_index->undoStack() : m_workspace.editing().undoStack());
}

void Pages::enterCell(const CellKey &cell)
{
    showPage(Page::Entry);
    entry()->showCell(cell);
}

void Pages::refreshWorklist()
{
    if (m_worklist)
        m_worklist->refresh();
}

void Pages::refreshDashboard()
{
    if (current() == Page::Dashboard)
        m_dashboard->refresh();
    else
        m_dashboardIsStale = true;
    m_comparisonIsStale = m_comparison != nullptr;
    m_trendIsStale = m_trend != nullptr;
    m_reportIsStale = m_report != nullptr;
    m_indexIsStale = m_index != nullptr;
}

} // namespace parboard
