#include "widgets/compare/comparisonpage.h"

#include "models/reporting/drawingtable.h"
#include "models/reporting/heatdrawing.h"
#include "models/reporting/rowdrawing.h"
#include "models/reporting/tiledrawing.h"
#include "models/workspace/ownlists.h"
#include "widgets/charts/drawingview.h"
#include "widgets/comparabilitystrip.h"
#include "widgets/compare/comparisonchoice.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/compare/listnamedialog.h"
#include "widgets/sourcepanel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

ComparisonPage::ComparisonPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language,
                               QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_language(language),
      m_choice(new ComparisonChoiceBar(workspace.catalogue(), language, this)), m_strip(new ComparabilityStrip(this)),
      m_onlyLike(new QCheckBox(tr("Keep only figures that are ali&ke"), this)),
      m_onlyChosen(new QCheckBox(tr("Draw &only the units of the dashboard"), this)), m_views(new QTabBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_pane(new DrawingPane(std::move(dialogs), settings, workspace.clock(), this)), m_source(new SourcePanel(this)),
      m_columnButton(new QPushButton(this)), m_columnMenu(new QMenu(this)), m_more(new QPushButton(this)),
      m_saveList(new QAction(tr("&Keep the units of the dashboard as a list…"), this)),
      m_removeList(new QAction(tr("&Delete the list that is compared among"), this))
{
    build();
    buildMore();
    restoreChoice();
    connect(m_choice, &ComparisonChoiceBar::indicatorChosen, this, [this] {
        if (m_choice->choice().period) // the latest of each stays what it is
            findPeriod();
    });
    connect(m_choice, &ComparisonChoiceBar::changed, this, &ComparisonPage::reload);
    connect(m_onlyLike, &QCheckBox::clicked, this, &ComparisonPage::reload);
    connect(m_onlyChosen, &QCheckBox::clicked, this, &ComparisonPage::reload);
    connect(m_views, &QTabBar::currentChanged, this, &ComparisonPage::showContent);
    connect(m_pane, &DrawingPane::sourceAsked, this, &ComparisonPage::showSource);
    connect(m_pane, &DrawingPane::trendAsked, this, &ComparisonPage::trendAsked);
    connect(m_pane, &DrawingPane::problem, this, &ComparisonPage::problem);
    connect(m_pane, &DrawingPane::notice, this, &ComparisonPage::notice);
    connect(m_source, &SourcePanel::problem, this, &ComparisonPage::problem);
    connect(&m_workspace, &Workspace::optionsChanged, this, &ComparisonPage::reload);
    connect(&m_workspace, &Workspace::selectionChanged, this, &ComparisonPage::reload);
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
    m_views->addTab(tr("Heat table"));
    m_views->setDocumentMode(true);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views"));
    m_onlyLike->setToolTip(tr("Figures unlike the most are drawn hollow, without a rank and outside median and best."));
    m_onlyChosen->setToolTip(tr("All units of the group are still compared: ranks, median and best stay the same."));
    m_pane->view()->setAccessibleName(tr("Comparison"));
    m_pane->trendAction()->setVisible(true);
    m_pane->trendAction()->setEnabled(true);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_source);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.value(keys::comparisonSplitter)))
        m_splitter->setSizes({760, 300});
    auto *head = new QHBoxLayout;
    head->addWidget(m_views);
    head->addWidget(m_columnButton);
    head->addStretch(1);
    head->addWidget(m_onlyChosen);
    head->addWidget(m_onlyLike);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_choice);
    column->addWidget(m_strip);
    column->addLayout(head);
    column->addWidget(m_splitter, 1);
}

void ComparisonPage::buildMore()
{
    m_columnButton->setText(tr("Col&umns"));
    m_columnButton->setToolTip(tr("Which indicators the heat table shows; without a choice those of the area."));
    m_columnButton->setMenu(m_columnMenu);
    m_columnMenu->setToolTipsVisible(true);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &ComparisonPage::fillColumns);
    auto *menu = new QMenu(this);
    menu->addActions(m_pane->menu()->actions());
    menu->addSeparator();
    menu->addAction(m_saveList);
    menu->addAction(m_removeList);
    m_more->setText(tr("&More"));
    m_more->setToolTip(tr("Copy, save, follow over time, keep lists"));
    m_more->setMenu(menu);
    connect(m_saveList, &QAction::triggered, this, &ComparisonPage::askListName);
    connect(m_removeList, &QAction::triggered, this, &ComparisonPage::removeList);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_saveList->setEnabled(!m_workspace.selection().units.isEmpty());
        m_removeList->setEnabled(choice().group.kind == ComparisonGroup::Kind::List);
    });
}

/// The areas as submenus, so that 80 indicators fit.
void ComparisonPage::fillColumns()
{
    m_columnMenu->clear();
    const Catalogue &catalogue = m_workspace.catalogue();
    QAction *usual = m_columnMenu->addAction(tr("Those of the &area"));
    usual->setCheckable(true);
    usual->setChecked(m_columns.isEmpty());
    connect(usual, &QAction::triggered, this, [this] {
        m_columns.clear();
        showContent();
    });
    for (const Area &area : catalogue.areas) {
        QMenu *menu = nullptr;
        for (const Indicator &indicator : catalogue.indicators) {
            if (indicator.area != area.code)
                continue;
            if (!menu)
                menu = m_columnMenu->addMenu(QString(area.name.in(m_language)).replace(u'&', u"&&"_s));
            QAction *action = menu->addAction(QString(indicator.name.in(m_language)).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(m_columns.contains(indicator.id));
            connect(action, &QAction::toggled, this, [this, id = indicator.id](bool isOn) {
                m_columns.removeAll(id);
                if (isOn)
                    m_columns += id;
                showContent();
            });
        }
    }
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
    choice.period = m_workspace.selection().period;
    choice.group.scheme = m_workspace.selection().scheme;
    m_choice->setChoice(choice);
    findPeriod();
}

void ComparisonPage::findPeriod()
{
    RankingChoice choice = m_choice->choice();
    const QDate day = choice.period ? choice.period->to : m_workspace.clock().now().date();
    const Result<QList<UnitId>> units = readGroup(choice.group, m_workspace, day);
    if (!units)
        return; // reload() reads the same and says what is wrong
    if (const auto period = startingPeriod(choice.indicator, *units, choice.period, m_workspace))
        choice.period = *period;
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
    findPeriod();
    reload();
}

RankingChoice ComparisonPage::choice() const
{
    RankingChoice choice = m_choice->choice();
    choice.onlyLike = m_onlyLike->isChecked();
    if (m_onlyChosen->isChecked())
        choice.shown = m_workspace.selection().units;
    choice.columns = m_columns;
    return choice;
}

QStringList ComparisonPage::listNames() const
{
    const Result<QStringList> names = ownListNames(m_workspace);
    return names ? *names : QStringList();
}

void ComparisonPage::reload()
{
    const Result<QList<Period>> periods = m_workspace.periods();
    const RankingChoice before = m_choice->choice();
    if (periods)
        m_choice->setPeriods(*periods);
    m_choice->setOwn(listNames(), m_workspace.ownUnit());
    m_choice->setChoice(before);
    m_onlyChosen->setEnabled(!m_workspace.selection().units.isEmpty());
    Result<RankingView> content = readRanking(choice(), m_workspace, m_language);
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
    const auto view = View(m_views->currentIndex());
    m_columnButton->setVisible(view == View::Heat);
    if (view == View::Heat) {
        Result<HeatSpec> heat = readHeat(choice(), m_workspace, m_language);
        if (!heat)
            emit problem(heat.error().sentence);
        const HeatSpec spec = heat ? *heat : HeatSpec();
        m_pane->setContent({[spec] { return std::make_unique<HeatDrawing>(spec); }, drawnTable(spec), spec.title,
                            tr("heat-table.png")});
        return;
    }
    const FigureTable table = drawnTable(m_content.ranking);
    if (view == View::Map) {
        const TileSpec spec = m_content.tiles;
        m_pane->setContent({[spec] { return std::make_unique<TileDrawing>(spec); }, table, spec.title, tr("map.png")});
    } else {
        const RowSpec spec = m_content.ranking;
        m_pane->setContent(
            {[spec] { return std::make_unique<RowDrawing>(spec); }, table, spec.title, tr("ranking.png")});
    }
}

void ComparisonPage::showSource(const CellKey &cell)
{
    const Result<FigureExplanation> explanation = m_workspace.explain(cell, m_language);
    if (explanation)
        m_source->showExplanation(*explanation);
    else
        m_source->showError(explanation.error().sentence);
}

ListNameDialog *ComparisonPage::askListName()
{
    QStringList names;
    for (const UnitId id : m_workspace.selection().units) {
        if (const Unit *unit = m_workspace.catalogue().unit(id))
            names += m_workspace.catalogue().displayName(*unit, m_language);
    }
    auto *dialog = new ListNameDialog(names, listNames(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveList(dialog->name()); });
    dialog->open();
    return dialog;
}

void ComparisonPage::saveList(const QString &name)
{
    if (const Result<void> saved = saveOwnList(name, m_workspace.selection().units, m_workspace); !saved) {
        emit problem(saved.error().sentence);
        return;
    }
    RankingChoice choice = m_choice->choice();
    choice.group = {ComparisonGroup::Kind::List, m_workspace.selection().scheme, name};
    m_choice->setOwn(listNames(), m_workspace.ownUnit());
    m_choice->setChoice(choice);
    emit notice(tr("The list “%1” is kept; figures are compared among its units now.").arg(name));
    reload();
}

void ComparisonPage::removeList()
{
    const ComparisonGroup group = choice().group;
    if (group.kind != ComparisonGroup::Kind::List)
        return;
    if (const Result<void> removed = removeOwnList(group.name, m_workspace); !removed) {
        emit problem(removed.error().sentence);
        return;
    }
    emit notice(tr("The list “%1” is deleted; the figures of its units stay.").arg(group.name));
    reload();
}

} // namespace parboard
