#include "widgets/index/publishedpane.h"

#include "models/core/publishedindex.h"
#include "models/reporting/drawingtable.h"
#include "models/reporting/heatdrawing.h"
#include "models/reporting/linedrawing.h"
#include "models/reporting/rowdrawing.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/emptystate.h"
#include "widgets/sourcepanel.h"
#include "widgets/wrappinglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// "2024-63", as the settings keep it.
QString codeOf(const PublishedPeriod &period)
{
    return u"%1-%2"_s.arg(period.year).arg(int(period.list));
}

PublishedPeriod publishedPeriodIn(const QString &code)
{
    const bool isNew = code.section(u'-', 1, 1).toInt() == int(Scheme::New34);
    return {code.section(u'-', 0, 0).toInt(), isNew ? Scheme::New34 : Scheme::Old63};
}

} // namespace

PublishedPane::PublishedPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language,
                             QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_language(language), m_index(new QComboBox(this)),
      m_year(new QComboBox(this)), m_views(new QTabBar(this)), m_more(new QPushButton(this)),
      m_head(new WrappingLabel(this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_pane(new DrawingPane(std::move(dialogs), settings, workspace.clock(), this)), m_source(new SourcePanel(this)),
      m_empty(new EmptyState(this))
{
    for (const PublishedIndex &index : PublishedIndices::shipped().all())
        m_index->addItem(u"%1: %2"_s.arg(index.name.in(language), index.longName.in(language)), index.code);
    build();
    restoreChoice();
    connect(m_index, &QComboBox::activated, this, &PublishedPane::reload);
    connect(m_year, &QComboBox::activated, this, [this] {
        m_wanted = publishedPeriodIn(m_year->currentData().toString());
        reload();
    });
    connect(m_views, &QTabBar::currentChanged, this, &PublishedPane::showContent);
    connect(m_pane, &DrawingPane::sourceAsked, this, &PublishedPane::showSource);
    connect(m_pane, &DrawingPane::sourceAsked, this, &PublishedPane::sourceAsked);
    connect(m_pane, &DrawingPane::problem, this, &PublishedPane::problem);
    connect(m_pane, &DrawingPane::notice, this, &PublishedPane::notice);
    connect(m_source, &SourcePanel::problem, this, &PublishedPane::problem);
    connect(&m_workspace, &Workspace::optionsChanged, this, &PublishedPane::reload);
    connect(&m_workspace, &Workspace::selectionChanged, this, &PublishedPane::reload);
    reload();
}

PublishedPane::~PublishedPane()
{
    m_settings.set(keys::publishedSplitter, m_splitter->saveState());
}

void PublishedPane::build()
{
    m_pane->view()->setAccessibleName(tr("Published indices"));
    m_head->setAccessibleName(tr("About this index"));
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_source);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.value(keys::publishedSplitter)))
        m_splitter->setSizes({760, 300});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(buildHead());
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

QHBoxLayout *PublishedPane::buildHead()
{
    m_views->addTab(tr("This &year"));
    m_views->addTab(tr("&Scores over the years"));
    m_views->addTab(tr("Ran&ks over the years"));
    m_views->addTab(tr("Dimensions"));
    m_views->setDocumentMode(true);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views"));
    m_index->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_index->setMinimumContentsLength(30);
    m_year->setMinimumContentsLength(12);
    m_year->setToolTip(tr("Years with figures"));
    m_more->setText(tr("&More"));
    m_more->setToolTip(tr("Copy and save"));
    m_more->setMenu(m_pane->menu());
    auto *head = new QHBoxLayout;
    const auto add = [this, head](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        head->addWidget(label);
        head->addWidget(field);
    };
    add(tr("&Index"), m_index);
    add(tr("Ye&ar"), m_year);
    head->addStretch(1);
    head->addWidget(m_views);
    head->addWidget(m_more);
    return head;
}

void PublishedPane::restoreChoice()
{
    m_index->setCurrentIndex(std::max(0, m_index->findData(m_settings.value(keys::publishedIndex))));
    m_wanted = publishedPeriodIn(m_settings.value(keys::publishedPeriod));
    m_views->setCurrentIndex(std::clamp(m_settings.value(keys::publishedView), 0, m_views->count() - 1));
}

void PublishedPane::keepChoice()
{
    m_settings.set(keys::publishedIndex, m_index->currentData().toString());
    if (m_wanted.year > 0)
        m_settings.set(keys::publishedPeriod, codeOf(m_wanted));
    m_settings.set(keys::publishedView, m_views->currentIndex());
}

PublishedChoice PublishedPane::choice() const
{
    PublishedChoice choice;
    choice.index = m_index->currentData().toString();
    choice.year = m_wanted.year;
    choice.list = m_wanted.list;
    return choice;
}

void PublishedPane::reload()
{
    Result<PublishedView> content = readPublished(choice(), m_workspace, m_language);
    if (!content) {
        QTimer::singleShot(0, this, [this, text = content.error().sentence] { emit problem(text); });
        m_content = {};
    } else {
        m_content = std::move(*content);
    }
    fillYears();
    showContent();
}

void PublishedPane::fillYears()
{
    m_year->clear();
    for (const PublishedPeriod &period : std::as_const(m_content.periods))
        m_year->addItem(publishedPeriodText(period, m_content.periods), codeOf(period));
    m_year->setCurrentIndex(m_year->findData(codeOf(m_content.shown)));
    m_year->setEnabled(m_year->count() > 0);
}

void PublishedPane::showContent()
{
    keepChoice();
    const auto view = View(m_views->currentIndex());
    // Over the years only the index stays the same: breaks and N are told by the lines.
    const bool isOfYear = (view == View::Ranking || view == View::Dimensions) && !m_content.head.isEmpty();
    m_head->setText(isOfYear ? m_content.head.join(u' ') : m_content.name);
    m_head->setVisible(!m_content.name.isEmpty());
    m_more->setEnabled(!isEmpty());
    m_views->setEnabled(!isEmpty());
    if (isEmpty()) {
        m_empty->setTexts(tr("No figures of %1 yet").arg(m_index->currentText().section(u':', 0, 0)),
                          tr("Enter scores and ranks on the page “Enter figures”, or import a table with them. Other "
                             "indices stand in the list above."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    if (view == View::Ranking) {
        const RowSpec spec = m_content.ranking;
        m_pane->setContent({[spec] { return std::make_unique<RowDrawing>(spec); }, drawnTable(spec), spec.title,
                            tr("published-index.png")});
        return;
    }
    if (view == View::Dimensions) {
        const HeatSpec spec = m_content.dimensions;
        m_pane->setContent({[spec] { return std::make_unique<HeatDrawing>(spec); }, drawnTable(spec), spec.title,
                            tr("published-index.png")});
        return;
    }
    const LineSpec spec = view == View::Scores ? m_content.scores : m_content.ranks;
    m_pane->setContent({[spec] { return std::make_unique<LineDrawing>(spec); }, drawnTable(spec), spec.title,
                        tr("published-index.png")});
}

void PublishedPane::showIndex(const QString &code, int year)
{
    const int item = m_index->findData(code);
    if (item < 0)
        return;
    m_index->setCurrentIndex(item);
    if (year > 0)
        m_wanted = {year, PublishedIndices::shipped().index(code)->listsOf(year).constFirst()};
    reload();
}

QString PublishedPane::headText() const
{
    return m_head->text();
}

void PublishedPane::showSource(const CellKey &cell)
{
    const Result<FigureExplanation> explanation = m_workspace.explain(cell, m_language);
    if (explanation)
        m_source->showExplanation(*explanation);
    else
        m_source->showError(explanation.error().sentence);
}

} // namespace parboard
