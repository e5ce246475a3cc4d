#include "widgets/dashboardpage.h"

#include "widgets/chartrow.h"
#include "widgets/comparabilitystrip.h"
#include "widgets/emptystate.h"
#include "widgets/headline.h"
#include "widgets/periodpicker.h"
#include "widgets/sourcepanel.h"
#include "widgets/tablepane.h"
#include "widgets/unitpicker.h"
#include "widgets/unitsearchedit.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace parboard {

namespace {

/// What the charts take of the height unless the person moves the splitter: enough to be seen whole, within bounds.
constexpr double leastChartShare = 0.45;
constexpr double mostChartShare = 0.66;

} // namespace

DashboardPage::DashboardPage(Workspace &workspace, Settings &settings, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_language(language),
      m_units(new UnitPicker(workspace.catalogue(), language, this)), m_periods(new PeriodPicker(this)),
      m_headline(new Headline(this)), m_strip(new ComparabilityStrip(this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_details(new QSplitter(Qt::Horizontal, this)),
      m_charts(new ChartRow(this)), m_table(new TablePane(this)), m_source(new SourcePanel(this)),
      m_empty(new EmptyState(this))
{
    buildLayout();
    connectParts();
    loadPeriods();
    reload();
}

DashboardPage::~DashboardPage()
{
    if (m_personSplit)
        m_settings.set(keys::dashboardSplitter, m_splitter->saveState());
    m_settings.set(keys::detailSplitter, m_details->saveState());
}

void DashboardPage::buildLayout()
{
    buildSplitters();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(buildHead());
    column->addWidget(m_headline);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
}

QWidget *DashboardPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height());
    row->addWidget(m_units, 1);
    row->addWidget(m_periods, 0, Qt::AlignTop);
    return head;
}

void DashboardPage::buildSplitters()
{
    m_details->addWidget(m_table);
    m_details->addWidget(m_source);
    m_details->setStretchFactor(0, 3);
    m_details->setStretchFactor(1, 2);
    m_splitter->addWidget(m_charts);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    for (QSplitter *splitter : {m_splitter, m_details}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(fontMetrics().height() / 2);
    }
    m_personSplit = m_splitter->restoreState(m_settings.value(keys::dashboardSplitter));
    if (!m_details->restoreState(m_settings.value(keys::detailSplitter)))
        m_details->setSizes({640, 360});
}

void DashboardPage::connectParts()
{
    connect(&m_workspace, &Workspace::selectionChanged, this, &DashboardPage::reload);
    connect(&m_workspace, &Workspace::optionsChanged, this, &DashboardPage::reload);
    connect(&m_workspace, &Workspace::problem, this, &DashboardPage::problem);
    connect(m_units, &UnitPicker::choiceEdited, this, [this](const QList<UnitId> &units, Scheme scheme) {
        m_workspace.setSelection({units, m_workspace.selection().period, scheme});
    });
    connect(m_units, &UnitPicker::withFiguresAsked, this, &DashboardPage::chooseUnitsWithFigures);
    connect(m_units, &UnitPicker::ownAsked, this, [this](std::optional<UnitId> unit) {
        if (const Result<void> kept = m_workspace.setOwnUnit(unit); !kept)
            emit problem(kept.error().sentence);
    });
    connect(m_periods, &PeriodPicker::periodChosen, this, [this](const std::optional<Period> &period) {
        m_workspace.setSelection({m_workspace.selection().units, period, m_workspace.selection().scheme});
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_personSplit = true; });
    connect(m_charts, &ChartRow::barActivated, this, [this](const CellKey &cell) {
        showSource(cell);
        m_table->showCell(cell);
    });
    connect(m_charts, &ChartRow::panelMenuAsked, this, &DashboardPage::panelMenuAsked);
    connect(m_table, &TablePane::cellChosen, this, &DashboardPage::showSource);
    connect(m_source, &SourcePanel::problem, this, &DashboardPage::problem);
}

void DashboardPage::loadPeriods()
{
    const Result<QList<Period>> periods = m_workspace.periods();
    if (!periods) {
        // No receiver is connected while the page is being built.
        QTimer::singleShot(0, this, [this, text = periods.error().sentence] { emit problem(text); });
        return;
    }
    m_databaseIsEmpty = periods->isEmpty();
    m_periods->setPeriods(*periods);
}

void DashboardPage::reload()
{
    const Selection &selection = m_workspace.selection();
    m_units->setChoice(selection.units, selection.scheme, m_workspace.ownUnit());
    m_periods->setCurrent(selection.period);
    Result<DashboardContent> content = m_workspace.dashboard(selection, m_language);
    if (!content) {
        QTimer::singleShot(0, this, [this, text = content.error().sentence] { emit problem(text); });
        m_content = {};
    } else {
        m_content = std::move(content).value();
    }
    showContent();
}

void DashboardPage::refresh()
{
    loadPeriods();
    reload();
    if (m_cell)
        showSource(*m_cell);
}

void DashboardPage::askToEnter()
{
    if (m_cell)
        emit enterAsked(*m_cell);
    else
        emit problem(tr("Choose a figure in a chart or in the table first."));
}

void DashboardPage::showContent()
{
    const bool figures = showsFigures();
    m_headline->setTexts(m_content.title, m_content.periodText, m_content.asOfText);
    m_headline->setVisible(figures);
    m_strip->setSentences(figures ? m_content.strip : QStringList());
    if (!figures) {
        showEmptyState();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_charts->setPanels(m_content.panels);
    m_stack->setCurrentWidget(m_splitter);
    // A switch of period leaves the halves where they are; other units may need another height.
    if (m_fittedUnits != m_workspace.selection().units)
        fitCharts();
    m_tableIsStale = true;
    if (m_wasPainted)
        fillTable();
    layOutNow();
}

void DashboardPage::layOutNow()
{
    if (!m_wasPainted)
        return;
    // A layout tells its parent by an event that comes behind the painting: without this the window would be painted
    // once for every level.
    for (const QWidget *level = m_splitter; level; level = level->parentWidget())
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void DashboardPage::fillTable()
{
    m_tableIsStale = false;
    m_table->setTable(m_content.table);
    if (m_cell && holdsCell(*m_cell)) {
        m_table->showCell(*m_cell);
        return;
    }
    m_cell.reset();
    m_source->clear();
}

bool DashboardPage::holdsCell(const CellKey &cell) const
{
    for (const TableArea &area : m_content.table.areas) {
        for (const FigureTableRow &row : area.rows) {
            for (const FigureTableCell &candidate : row.cells) {
                if (candidate.cell == cell)
                    return true;
            }
        }
    }
    return false;
}

bool DashboardPage::showsFigures() const
{
    return m_content.hasFigures && !m_workspace.selection().units.isEmpty();
}

void DashboardPage::showEmptyState()
{
    m_empty->clearButtons();
    if (m_databaseIsEmpty) {
        m_empty->setTexts(tr("This database holds no figures yet"),
                          tr("Open the sample data to see the dashboard with real published figures, or open another "
                             "database file."));
        connect(m_empty->addButton(tr("Open &sample data")), &QPushButton::clicked, this,
                &DashboardPage::openSampleAsked);
        connect(m_empty->addButton(tr("Open another &file…")), &QPushButton::clicked, this,
                &DashboardPage::openFileAsked);
        return;
    }
    if (m_workspace.selection().units.isEmpty()) {
        m_empty->setTexts(
            tr("No unit is chosen"),
            tr("Type the name of a province in the box above, with or without diacritics, and press Enter."));
    } else {
        m_empty->setTexts(tr("The chosen units have no figures in this period"),
                          tr("Choose another period, or look at the latest figures of each unit."));
        if (m_workspace.selection().period) {
            connect(m_empty->addButton(tr("Show the &latest of each unit")), &QPushButton::clicked, this,
                    &DashboardPage::chooseLatest);
        }
    }
    connect(m_empty->addButton(tr("Show the units with f&igures")), &QPushButton::clicked, this,
            &DashboardPage::chooseUnitsWithFigures);
}

void DashboardPage::showSource(const CellKey &cell)
{
    m_cell = cell;
    const Result<FigureExplanation> explanation = m_workspace.explain(cell, m_language);
    if (explanation)
        m_source->showExplanation(*explanation);
    else
        m_source->showError(explanation.error().sentence);
}

void DashboardPage::chooseUnitsWithFigures()
{
    const Result<Selection> selection = m_workspace.defaultSelection();
    if (selection)
        m_workspace.setSelection(*selection);
    else
        emit problem(selection.error().sentence);
}

void DashboardPage::chooseLatest()
{
    m_workspace.setSelection({m_workspace.selection().units, std::nullopt, m_workspace.selection().scheme});
}

void DashboardPage::fitCharts()
{
    const int room = m_splitter->height() - m_splitter->handleWidth();
    if (m_personSplit || !isVisible() || room <= 0)
        return;
    const int charts = std::clamp(m_charts->fullHeight(), int(room * leastChartShare), int(room * mostChartShare));
    m_splitter->setSizes({charts, room - charts});
    m_fittedUnits = m_workspace.selection().units;
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitCharts();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCharts();
}

void DashboardPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_wasPainted)
        return;
    m_wasPainted = true;
    // The children are painted in this same pass; what can wait until the charts are seen comes after it.
    QTimer::singleShot(0, this, [this] {
        if (m_tableIsStale)
            fillTable();
        // Paint requests are posted events and run before this.
        QTimer::singleShot(0, this, &DashboardPage::painted);
    });
}

} // namespace parboard
