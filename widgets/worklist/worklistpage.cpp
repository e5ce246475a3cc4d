#include "widgets/worklist/worklistpage.h"

#include "models/reporting/report.h"
#include "widgets/printpreview.h"
#include "widgets/worklist/matrixpane.h"
#include "widgets/worklist/worklistpane.h"

#include <QLineEdit>
#include <QShowEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Edits that follow each other are answered with one reading.
constexpr int millisecondsToRest = 300;

} // namespace

std::shared_ptr<const ReportPages> worklistPages(const ListDocument &list, const QDateTime &printedAt,
                                                 Language language)
{
    ReportOptions options;
    options.printedAt = printedAt;
    options.language = language;
    return std::make_shared<const ReportPages>(list, options);
}

Result<void> writeWorklistPdf(const QString &file, const ListDocument &list, const QDateTime &printedAt,
                              Language language)
{
    return writeReportPdf(file, *worklistPages(list, printedAt, language));
}

WorklistPage::WorklistPage(Workspace &workspace, QualityMonitor &monitor, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_monitor(monitor), m_language(language), m_tabs(new QTabWidget(this)),
      m_list(new WorklistPane(workspace.catalogue(), language, this)),
      m_matrix(new MatrixPane(workspace.catalogue(), language, this)), m_factsReader(workspace.clock()),
      m_matrixReader(workspace.clock())
{
    m_tabs->addTab(m_list, tr("Things to d&o"));
    m_tabs->addTab(m_matrix, tr("&Who has reported"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    m_later.setSingleShot(true);
    m_later.setInterval(millisecondsToRest);
    if (const QList<Period> due = dueReports(workspace.clock().today()); !due.isEmpty())
        m_matrix->setRhythm(rhythmOf(due.constFirst()).value_or(Rhythm::Quarters));
    connectParts();
    m_list->setProgress(monitor.isComplete() ? QString() : tr("Checking the figures…"));
    refresh();
}

WorklistPage::~WorklistPage() = default;

void WorklistPage::connectParts()
{
    connect(&m_later, &QTimer::timeout, this, &WorklistPage::refresh);
    const auto soon = [this] { m_later.start(); };
    connect(&m_workspace.editing(), &EditSession::figuresChanged, this, soon);
    connect(&m_workspace.editing(), &EditSession::locksChanged, this, soon);
    connect(&m_workspace.editing(), &EditSession::sourcesChanged, this, soon);
    connect(&m_workspace, &Workspace::selectionChanged, this, soon);
    connect(&m_monitor, &QualityMonitor::changed, this, &WorklistPage::showList);
    connect(&m_monitor, &QualityMonitor::progress, this, &WorklistPage::showProgress);
    connect(&m_monitor, &QualityMonitor::problem, this, &WorklistPage::problem);
    connect(&m_monitor, &QualityMonitor::problem, this, &WorklistPage::fail);
    connect(&m_factsReader, &BackgroundReader::failed, this, &WorklistPage::fail);
    for (const BackgroundReader *reader : {&m_factsReader, &m_matrixReader})
        connect(reader, &BackgroundReader::failed, this, &WorklistPage::problem);
    connect(m_list, &WorklistPane::retryAsked, this, &WorklistPage::checkAgainAsked);
    connect(m_list, &WorklistPane::itemAsked, this, &WorklistPage::go);
    connect(m_list, &WorklistPane::explained, this, [this](const Finding &finding, const QString &text) {
        if (const Result<void> kept = m_monitor.explain(finding, text); !kept)
            emit problem(kept.error().sentence);
    });
    connect(m_list, &WorklistPane::countChanged, this,
            [this](int open) { m_tabs->setTabText(0, tr("Things to d&o (%1)").arg(open)); });
    connect(m_list, &WorklistPane::printAsked, this, &WorklistPage::previewAsked);
    connect(m_matrix, &MatrixPane::printAsked, this, &WorklistPage::previewAsked);
    connect(m_matrix, &MatrixPane::formAsked, this, &WorklistPage::formAsked);
    connect(m_matrix, &MatrixPane::rhythmChanged, this, &WorklistPage::readMatrix);
}

void WorklistPage::refresh()
{
    m_later.stop();
    readFacts();
    readMatrix();
}

void WorklistPage::startSearch()
{
    m_tabs->setCurrentWidget(m_list);
    m_list->searchEdit()->setFocus(Qt::ShortcutFocusReason);
    m_list->searchEdit()->selectAll();
}

void WorklistPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_factsRead && !event->spontaneous())
        m_later.start();
}

void WorklistPage::readFacts()
{
    const auto facts = std::make_shared<WorkFacts>();
    const auto work = [facts, selection = m_workspace.selection()](const Workspace &view,
                                                                   const std::atomic_bool &stop) -> Result<void> {
        Result<WorkFacts> read = readWorkFacts(view, selection, stop);
        if (!read)
            return read.error();
        *facts = std::move(read).value();
        return {};
    };
    m_factsReader.start(m_workspace.path(), work, [this, facts] {
        m_facts = *facts;
        m_factsRead = true;
        m_list->setOutdated({});
        showList();
    });
}

void WorklistPage::readMatrix()
{
    const auto matrix = std::make_shared<ReportingMatrix>();
    const auto work = [matrix, selection = m_workspace.selection(), rhythm = m_matrix->rhythm()](
                          const Workspace &view, const std::atomic_bool &stop) -> Result<void> {
        Result<ReportingMatrix> read = readReportingMatrix(view, rhythm, selection, stop);
        if (!read)
            return read.error();
        *matrix = std::move(read).value();
        return {};
    };
    m_matrixReader.start(m_workspace.path(), work, [this, matrix] { m_matrix->setMatrix(*matrix); });
}

void WorklistPage::showList()
{
    if (!m_factsRead)
        return;
    if (m_monitor.isComplete())
        m_list->setProgress({});
    const WorkContext context{m_workspace.catalogue(), m_language, m_workspace.clock().today()};
    const QList<WorkItem> items = buildWorklist(m_monitor.findings(), m_facts, context);
    m_list->setItems(items);
    const auto open =
        std::ranges::count_if(items, [](const WorkItem &item) { return item.urgency != WorkUrgency::Explained; });
    emit loaded(int(open));
}

void WorklistPage::showProgress(int done, int all)
{
    if (!m_monitor.isComplete() && !m_list->hasFailed())
        m_list->setProgress(tr("Checking the figures: %1 of %2 units").arg(done).arg(all));
}

void WorklistPage::fail(const QString &sentence)
{
    if (!m_monitor.isComplete() || !m_factsRead)
        m_list->setFailed(sentence);
    else
        m_list->setOutdated(sentence);
}

std::optional<IndicatorId> WorklistPage::indexOf(const WorkItem &item) const
{
    // The row has no cell: it is told by its year and by the name that its words begin with.
    std::optional<IndicatorId> found;
    qsizetype longest = 0;
    for (auto known = m_facts.indexYears.cbegin(); known != m_facts.indexYears.cend(); ++known) {
        const Indicator *indicator = m_workspace.catalogue().indicator(known.key());
        const QString name = indicator ? indicator->name.in(m_language) : QString();
        if (item.period == Period::year(known.value() + 1) && name.size() > longest && item.title.startsWith(name)) {
            found = known.key();
            longest = name.size();
        }
    }
    return found;
}

void WorklistPage::go(const WorkItem &item)
{
    if (item.cell.period.isValid())
        emit cellAsked(item.cell);
    else if (item.kind == WorkKind::Backup)
        emit backupAsked();
    else if (item.unit != UnitId() && item.period)
        emit formAsked(item.unit, *item.period);
    else if (const std::optional<IndicatorId> index = indexOf(item); index && item.period)
        emit gridAsked(*index, *item.period);
    else
        emit notice(item.detail);
}

ListDocument WorklistPage::document() const
{
    const bool isMatrix = m_tabs->currentWidget() == m_matrix;
    ListDocument list = isMatrix ? m_matrix->shown() : m_list->shown();
    list.title = isMatrix ? tr("WHO HAS REPORTED") : tr("THINGS TO DO");
    list.emptyText = tr("There is nothing to list.");
    if (!isMatrix && list.facts.isEmpty())
        list.facts += tr("%n entry(s)", nullptr, int(list.rows.size()));
    return list;
}

PrintPreview *WorklistPage::openPreview(const Dialogs &dialogs, const QString &proposedFile)
{
    const auto pages = worklistPages(document(), m_workspace.clock().now(), m_language);
    auto *preview = new PrintPreview(pages, dialogs, proposedFile, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    return preview;
}

} // namespace parboard
