#include "widgets/compare/comparisonpage.h"

#include "models/reporting/rowdrawing.h"
#include "models/reporting/tiledrawing.h"
#include "models/storage/unitliststore.h"
#include "widgets/charts/drawingview.h"
#include "widgets/comparabilitystrip.h"
#include "widgets/compare/comparisonchoice.h"
#include "widgets/sourcepanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

ComparisonPage::ComparisonPage(Workspace &workspace, Settings &settings, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_language(language),
      m_choice(new ComparisonChoiceBar(workspace.catalogue(), language, this)), m_strip(new ComparabilityStrip(this)),
      m_onlyLike(new QCheckBox(tr("Keep only figures that are ali&ke"), this)), m_views(new QTabBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_drawing(new DrawingView(this)), m_source(new SourcePanel(this))
{
    build();
    restoreChoice();
    connect(m_choice, &ComparisonChoiceBar::changed, this, &ComparisonPage::reload);
    connect(m_onlyLike, &QCheckBox::clicked, this, &ComparisonPage::reload);
    connect(m_views, &QTabBar::currentChanged, this, &ComparisonPage::showContent);
    connect(m_drawing, &DrawingView::markActivated, this, &ComparisonPage::showSource);
    connect(m_source, &SourcePanel::problem, this, &ComparisonPage::problem);
    connect(&m_workspace, &Workspace::optionsChanged, this, &ComparisonPage::reload);
    reload();
}

ComparisonPage::~ComparisonPage()
{
    m_settings.set(keys::comparisonSplitter, m_splitter->saveState());
}

void ComparisonPage::build()
{
    m_views->addTab(tr("Ranking"));
    m_views->addTab(tr("Map"));
    m_views->setDocumentMode(true);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views"));
    m_drawing->setAccessibleName(tr("Comparison"));
    m_splitter->addWidget(m_drawing);
    m_splitter->addWidget(m_source);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.value(keys::comparisonSplitter)))
        m_splitter->setSizes({760, 300});
    auto *head = new QHBoxLayout;
    head->addWidget(m_views);
    head->addStretch(1);
    head->addWidget(m_onlyLike);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_choice);
    column->addWidget(m_strip);
    column->addLayout(head);
    column->addWidget(m_splitter, 1);
}

void ComparisonPage::restoreChoice()
{
    RankingChoice choice;
    const Catalogue &catalogue = m_workspace.catalogue();
    const Indicator *indicator = catalogue.indicator(m_settings.value(keys::comparisonIndicator));
    if (!indicator)
        indicator = catalogue.indicator(u"par_index_score"_s);
    if (indicator)
        choice.indicator = indicator->id;
    choice.group.scheme = m_workspace.selection().scheme;
    m_choice->setChoice(choice);
}

void ComparisonPage::keepChoice()
{
    if (const Indicator *indicator = m_workspace.catalogue().indicator(m_choice->choice().indicator))
        m_settings.set(keys::comparisonIndicator, indicator->code);
}

void ComparisonPage::showIndicator(IndicatorId indicator)
{
    RankingChoice choice = m_choice->choice();
    choice.indicator = indicator;
    m_choice->setChoice(choice);
    reload();
}

void ComparisonPage::reload()
{
    const Result<QList<Period>> periods = m_workspace.periods();
    const Result<QList<UnitList>> lists = UnitListStore(m_workspace.database()).all();
    RankingChoice choice = m_choice->choice();
    if (periods && lists) {
        QStringList names;
        for (const UnitList &list : *lists)
            names += list.name;
        m_choice->setPeriods(*periods);
        m_choice->setOwn(names, m_workspace.ownUnit());
        m_choice->setChoice(choice);
    }
    choice.onlyLike = m_onlyLike->isChecked();
    Result<RankingView> content = readRanking(choice, m_workspace, m_language);
    if (!content) {
        QTimer::singleShot(0, this, [this, text = content.error().sentence] { emit problem(text); });
        m_content = {};
    } else {
        m_content = std::move(*content);
    }
    keepChoice();
    showContent();
}

void ComparisonPage::showContent()
{
    m_strip->setSentences(m_content.strip);
    m_onlyLike->setEnabled(m_content.canKeepLike);
    if (View(m_views->currentIndex()) == View::Map)
        m_drawing->setDrawing(std::make_unique<TileDrawing>(m_content.tiles));
    else
        m_drawing->setDrawing(std::make_unique<RowDrawing>(m_content.ranking));
}

void ComparisonPage::showSource(const CellKey &cell)
{
    const Result<FigureExplanation> explanation = m_workspace.explain(cell, m_language);
    if (explanation)
        m_source->showExplanation(*explanation);
    else
        m_source->showError(explanation.error().sentence);
}

} // namespace parboard
