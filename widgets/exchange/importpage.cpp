#include "widgets/exchange/importpage.h"

#include "widgets/exchange/conversionoffer.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importsourceform.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace parboard {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseBeforeTrial = 150ms;

} // namespace

ImportPage::ImportPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_language(language), m_task(new ImportTask(workspace, this)), m_offer(new ConversionOffer(this)),
      m_stack(new QStackedWidget(this)), m_start(new QWidget(m_stack)), m_desk(new QWidget(m_stack)),
      m_head(new ImportHead(m_desk)), m_sheets(new QListWidget(m_desk)),
      m_sheet(new ImportSheetPane(workspace, language, m_desk)),
      m_results(new ImportResults(workspace.catalogue(), language, m_desk)), m_source(new ImportSourceForm(m_desk)),
      m_splitter(new QSplitter(Qt::Vertical, m_desk)), m_strategy(new QComboBox(m_desk)), m_summary(new QLabel(m_desk)),
      m_progress(new QProgressBar(m_desk)), m_cancel(new QPushButton(tr("Stop"), m_desk)),
      m_drop(new QPushButton(m_desk)), m_dropAll(new QPushButton(tr("D&rop all files"), m_desk)),
      m_import(new QPushButton(m_desk))
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseBeforeTrial);
    connect(&m_later, &QTimer::timeout, this, &ImportPage::tryNow);
    buildStart();
    buildDesk();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_desk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_offer);
    column->addWidget(m_stack);
    connectTask();
    connectOffer();
    showStart();
}

ImportPage::~ImportPage()
{
    m_settings.set(keys::importSplitter, m_splitter->saveState());
}

void ImportPage::buildDesk()
{
    m_sheets->setAccessibleName(tr("Sheets"));
    m_sheets->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_sheets->setToolTip(tr("Sheets with a tick are imported"));
    auto *upper = new QWidget(m_splitter);
    auto *sheetRow = new QHBoxLayout(upper);
    sheetRow->setContentsMargins(0, 0, 0, 0);
    sheetRow->addWidget(m_sheets);
    sheetRow->addWidget(m_sheet, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_results);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_settings.value(keys::importSplitter));
    for (const auto &[strategy, code] : conflictStrategyCodes)
        m_strategy->addItem(strategyText(strategy), int(strategy));
    auto *strategyLabel = new QLabel(tr("All conflict&s"), m_desk);
    strategyLabel->setBuddy(m_strategy);
    m_strategy->setAccessibleName(tr("All conflicts"));
    m_summary->setWordWrap(true); // why nothing can be imported may take a second line
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_import->setToolTip(
        tr("Ctrl+Return. An import is not undone step by step: its batch can be withdrawn at any time."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(strategyLabel);
    buttons->addWidget(m_strategy);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_dropAll);
    buttons->addWidget(m_drop);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(m_desk);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_source);
    column->addLayout(buttons);
    connectDesk();
}

void ImportPage::connectDesk()
{
    connect(m_sheets, &QListWidget::currentRowChanged, this, &ImportPage::showSheet);
    connect(m_sheets, &QListWidget::itemChanged, this, &ImportPage::takeCheck);
    connect(m_sheet, &ImportSheetPane::changed, this, &ImportPage::takeLayout);
    connect(m_source, &ImportSourceForm::changed, this, &ImportPage::takeSource);
    connect(m_head, &ImportHead::dialectChosen, this, &ImportPage::reopen);
    connect(m_results, &ImportResults::strategyChosen, this, [this](const CellKey &cell, ConflictStrategy strategy) {
        m_choices.conflicts.cells.insert(cell, strategy);
        corrected();
        judge();
        updateButtons();
    });
    connect(m_results, &ImportResults::namesDecided, this, [this] {
        m_choices.names = m_results->names().decisions();
        corrected();
        tryLater();
    });
    connect(m_results, &ImportResults::takeBackAsked, this, &ImportPage::takeBackNames);
    connect(m_strategy, &QComboBox::activated, this, [this] {
        m_choices.conflicts = {ConflictStrategy(m_strategy->currentData().toInt()), {}};
        corrected();
        m_results->showTrial(m_trial, m_choices);
        judge();
        updateButtons();
    });
    connect(m_cancel, &QPushButton::clicked, m_task, &ImportTask::cancel);
    connect(m_drop, &QPushButton::clicked, this, &ImportPage::askToDrop);
    connect(m_dropAll, &QPushButton::clicked, this, &ImportPage::dropAll);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::apply);
}

void ImportPage::connectTask()
{
    connect(m_task, &ImportTask::opened, this, &ImportPage::showFile);
    connect(m_task, &ImportTask::tried, this, &ImportPage::showTrial);
    connect(m_task, &ImportTask::judged, this, &ImportPage::showFindings);
    connect(m_task, &ImportTask::backingUp, this, [this](bool isRunning) {
        m_isBackingUp = isRunning;
        updateButtons();
    });
    connect(m_task, &ImportTask::applied, this, &ImportPage::showApplied);
    connect(m_task, &ImportTask::failed, this, &ImportPage::fail);
    connect(m_task, &ImportTask::progressed, this,
            [this](double done) { m_progress->setValue(int(done * m_progress->maximum())); });
    connect(&m_workspace.editing(), &EditSession::figuresChanged, this, [this] {
        if (!m_file.path.isEmpty() && !m_task->isApplying())
            tryLater(); // what was shown is no longer what would change
        else if (isVisible())
            showRecent();
    });
    connect(m_task, &ImportTask::busyChanged, this, &ImportPage::updateButtons);
    connect(m_task, &ImportTask::cancelled, this, &ImportPage::showStopped);
}

void ImportPage::showSheet(int row)
{
    if (row < 0 || row >= m_file.sheets.size())
        return;
    const ImportSheet &sheet = m_file.sheets.at(row);
    m_sheet->setSheet(sheet, sheet.proposed.layout);
    showNumbers();
}

void ImportPage::showNumbers()
{
    const int row = std::max(0, m_sheets->currentRow());
    if (!m_isTried || row >= m_file.sheets.size() || m_trial.outcome.plans.isEmpty())
        return;
    const QList<QList<ColumnNumbers>> &numbers = m_trial.outcome.plans.constFirst().numbers;
    qsizetype place = 0;
    for (const SheetChoice &sheet : std::as_const(m_choices.sheets)) {
        if (sheet.sheet == m_file.sheets.at(row).proposed.sheet)
            m_sheet->setNumbers(numbers.value(place));
        ++place;
    }
}

void ImportPage::takeLayout()
{
    const int row = std::max(0, m_sheets->currentRow());
    if (row >= m_file.sheets.size())
        return;
    m_file.sheets[row].proposed.layout = m_sheet->layoutOfSheet();
    m_taken.insert(row); // who corrects a sheet wants it
    const QSignalBlocker quiet(m_sheets);
    m_sheets->item(row)->setCheckState(Qt::Checked);
    corrected();
    tryLater();
}

void ImportPage::takeCheck(const QListWidgetItem *item)
{
    const int row = m_sheets->row(item);
    if (item->checkState() == Qt::Checked)
        m_taken.insert(row);
    else
        m_taken.remove(row);
    corrected();
    tryLater();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && hasFile())
        apply();
    else if (event->key() == Qt::Key_Escape && m_task->isBusy() && !m_task->isApplying())
        m_task->cancel(); // what was corrected stays; the next one takes the file off the desk
    else if (event->key() == Qt::Key_Escape && hasFile())
        askToDrop();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRecent(); // a batch may have been withdrawn meanwhile
}

QString ImportPage::summary() const
{
    return m_summary->text();
}

QString ImportPage::doneText() const
{
    return m_doneRow->isHidden() ? QString() : m_done->text();
}

} // namespace parboard
