#include "widgets/compare/trendpage.h"

#include "models/analysis/guard.h"
#include "models/reporting/drawingtable.h"
#include "models/reporting/linedrawing.h"
#include "models/reporting/multiplesdrawing.h"
#include "widgets/charts/drawingview.h"
#include "widgets/comparabilitystrip.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/datefield.h"
#include "widgets/sourcepanel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString kindName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::SixMonths:
        return TrendPage::tr("Six months");
    case PeriodKind::NineMonths:
        return TrendPage::tr("Nine months");
    case PeriodKind::Year:
        return TrendPage::tr("Years");
    default:
        break;
    }
    return TrendPage::tr("Quarters");
}

} // namespace

TrendPage::TrendPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_language(language),
      m_indicator(new QComboBox(this)), m_kind(new QComboBox(this)), m_scope(new QComboBox(this)),
      m_strip(new ComparabilityStrip(this)), m_views(new QTabBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_pane(new DrawingPane(std::move(dialogs), settings, workspace.clock(), this)), m_source(new SourcePanel(this)),
      m_eventDay(new DateField(this)), m_event(new QLineEdit(this)), m_eventAbout(new QComboBox(this)),
      m_addEvent(new QPushButton(tr("Add event"), this)), m_events(new QPushButton(this)), m_eventMenu(new QMenu(this)),
      m_more(new QPushButton(this))
{
    for (const Indicator &indicator : workspace.catalogue().indicators)
        m_indicator->addItem(indicator.name.in(language), qint64(indicator.id));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(30);
    m_indicator->setMaxVisibleItems(24);
    for (const auto &[scope, code] : scopeCodes)
        m_scope->addItem(scopeName(scope), int(scope));
    const Indicator *kept = workspace.catalogue().indicator(settings.value(keys::trendIndicator));
    if (!kept)
        kept = workspace.catalogue().indicator(u"papi_score"_s);
    if (kept)
        m_indicator->setCurrentIndex(m_indicator->findData(qint64(kept->id)));
    build();
    connect(m_indicator, &QComboBox::activated, this, &TrendPage::reload);
    connect(m_scope, &QComboBox::activated, this, &TrendPage::reload);
    connect(m_kind, &QComboBox::activated, this, &TrendPage::reload);
    connect(m_views, &QTabBar::currentChanged, this, &TrendPage::showContent);
    connect(m_pane, &DrawingPane::sourceAsked, this, &TrendPage::showSource);
    connect(m_pane, &DrawingPane::problem, this, &TrendPage::problem);
    connect(m_pane, &DrawingPane::notice, this, &TrendPage::notice);
    connect(m_source, &SourcePanel::problem, this, &TrendPage::problem);
    connect(m_addEvent, &QPushButton::clicked, this, &TrendPage::addTypedEvent);
    connect(m_event, &QLineEdit::returnPressed, this, &TrendPage::addTypedEvent);
    connect(&m_workspace, &Workspace::selectionChanged, this, [this] {
        m_asked.reset();
        reload();
    });
    connect(&m_workspace, &Workspace::optionsChanged, this, &TrendPage::reload);
    reload();
}

TrendPage::~TrendPage()
{
    m_settings.set(keys::trendSplitter, m_splitter->saveState());
}

void TrendPage::build()
{
    m_views->addTab(tr("Lines"));
    m_views->addTab(tr("One drawing for each unit"));
    m_views->setDocumentMode(true);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views"));
    m_pane->view()->setAccessibleName(tr("Trend"));
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_source);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.value(keys::trendSplitter)))
        m_splitter->setSizes({760, 300});
    const auto add = [this](QHBoxLayout *row, const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
    };
    auto *head = new QHBoxLayout;
    add(head, tr("&Indicator"), m_indicator);
    add(head, tr("&Steps"), m_kind);
    add(head, tr("S&cope"), m_scope);
    head->addStretch(1);
    head->addWidget(m_views);
    m_more->setText(tr("&More"));
    m_more->setToolTip(tr("Copy and save"));
    m_more->setMenu(m_pane->menu());
    head->addWidget(m_more);
    auto *events = new QHBoxLayout;
    m_event->setPlaceholderText(tr("What happened that day"));
    m_event->setMaxLength(200);
    m_eventDay->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    add(events, tr("Event &on"), m_eventDay);
    events->addWidget(m_event, 1);
    add(events, tr("&About"), m_eventAbout);
    m_eventAbout->setToolTip(tr("On which drawings the event stands"));
    events->addWidget(m_addEvent);
    m_events->setText(tr("Eve&nts"));
    m_events->setToolTip(tr("The events that are drawn; choose one to take it away"));
    m_events->setMenu(m_eventMenu);
    events->addWidget(m_events);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    column->addLayout(events);
    auto *ask = new QAction(m_pane);
    ask->setShortcut(QKeySequence(Qt::Key_E));
    ask->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane->addAction(ask);
    connect(ask, &QAction::triggered, this, &TrendPage::askEvent);
}

QList<UnitId> TrendPage::units() const
{
    QList<UnitId> units = m_workspace.selection().units;
    if (m_asked && !units.contains(*m_asked))
        units.prepend(*m_asked);
    return units;
}

TrendRequest TrendPage::request() const
{
    TrendRequest request;
    request.units = units();
    request.indicator = IndicatorId(m_indicator->currentData().toLongLong());
    request.scope = Scope(m_scope->currentData().toInt());
    request.kind = PeriodKind(m_kind->currentData().toInt());
    request.language = m_language;
    return request;
}

void TrendPage::fillKinds()
{
    const Result<QList<PeriodKind>> kinds = kindsWithFigures(request().indicator, units(), m_workspace);
    const QVariant wanted = m_kind->currentData();
    m_kind->clear();
    for (const PeriodKind kind : kinds ? *kinds : QList<PeriodKind>())
        m_kind->addItem(kindName(kind), int(kind));
    if (m_kind->count() == 0)
        m_kind->addItem(kindName(PeriodKind::Year), int(PeriodKind::Year));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(wanted)));
}

void TrendPage::reload()
{
    fillKinds();
    if (const Indicator *indicator = m_workspace.catalogue().indicator(request().indicator))
        m_settings.set(keys::trendIndicator, indicator->code);
    Result<TrendView> content = readTrend(request(), m_workspace);
    if (!content) {
        QTimer::singleShot(0, this, [this, text = content.error().sentence] { emit problem(text); });
        m_content = {};
    } else {
        m_content = std::move(*content);
    }
    showContent();
}

void TrendPage::showContent()
{
    m_strip->setSentences(m_content.strip);
    fillEvents();
    fillEventAbout();
    const LineSpec whole = m_content.whole;
    if (View(m_views->currentIndex()) == View::Multiples) {
        const QList<LineSpec> parts = m_content.parts;
        m_pane->setContent({[whole, parts] { return std::make_unique<MultiplesDrawing>(whole, parts); },
                            drawnTable(whole), whole.title, tr("small-multiples.png")});
    } else {
        m_pane->setContent({[whole] { return std::make_unique<LineDrawing>(whole); }, drawnTable(whole), whole.title,
                            tr("trend.png")});
    }
}

void TrendPage::showCell(const CellKey &cell)
{
    m_indicator->setCurrentIndex(m_indicator->findData(qint64(cell.indicator)));
    m_scope->setCurrentIndex(m_scope->findData(int(cell.scope)));
    m_asked = cell.unit;
    reload();
    // The steps that the cell's period belongs to: a quarter is not on a line of years.
    const PeriodKind kind = cell.period.kind <= PeriodKind::Quarter4 ? PeriodKind::Quarter1 : cell.period.kind;
    if (const int item = m_kind->findData(int(kind)); item >= 0 && item != m_kind->currentIndex()) {
        m_kind->setCurrentIndex(item);
        reload();
    }
    m_pane->view()->focusCell(cell);
}

void TrendPage::showSource(const CellKey &cell)
{
    const Result<FigureExplanation> explanation = m_workspace.explain(cell, m_language);
    if (explanation)
        m_source->showExplanation(*explanation);
    else
        m_source->showError(explanation.error().sentence);
}

void TrendPage::askEvent()
{
    if (const std::optional<CellKey> cell = m_pane->view()->focusedCell())
        m_eventDay->setDate(cell->period.to);
    m_event->setFocus(Qt::ShortcutFocusReason);
}

void TrendPage::addTypedEvent()
{
    const Event event = typedEvent();
    if (const Result<qint64> added = addEvent(event, m_workspace); !added) {
        emit problem(added.error().sentence);
        return;
    }
    m_event->clear();
    emit notice(tr("Event of %1 added.").arg(dateText(event.on)));
    reload();
    m_pane->view()->setFocus();
}

Event TrendPage::typedEvent() const
{
    Event event;
    event.on = m_eventDay->date();
    event.text = m_event->text();
    const QVariant about = m_eventAbout->currentData();
    if (about.typeId() == QMetaType::Bool)
        event.indicator = request().indicator;
    else if (about.isValid())
        event.unit = UnitId(about.toLongLong());
    return event;
}

/// All lines, those of the indicator, or one unit's.
void TrendPage::fillEventAbout()
{
    const QVariant wanted = m_eventAbout->currentData();
    m_eventAbout->clear();
    m_eventAbout->addItem(tr("all lines"));
    m_eventAbout->addItem(tr("this indicator"), true);
    for (const UnitId id : units()) {
        if (const Unit *unit = m_workspace.catalogue().unit(id))
            m_eventAbout->addItem(m_workspace.catalogue().displayName(*unit, m_language), qint64(id));
    }
    m_eventAbout->setCurrentIndex(std::max(0, m_eventAbout->findData(wanted)));
}

void TrendPage::fillEvents()
{
    m_eventMenu->clear();
    m_events->setEnabled(!m_content.events.isEmpty());
    for (const Event &event : std::as_const(m_content.events)) {
        const QString text = tr("Take away: %1 %2").arg(dateText(event.on), QString(event.text).replace(u'&', u"&&"_s));
        connect(m_eventMenu->addAction(text), &QAction::triggered, this, [this, event] {
            if (const Result<void> removed = removeEvent(event.id, m_workspace); !removed) {
                emit problem(removed.error().sentence);
                return;
            }
            // What was typed stands in the field again: Enter brings it back.
            m_eventDay->setDate(event.on);
            m_event->setText(event.text);
            emit notice(tr("Event of %1 taken away.").arg(dateText(event.on)));
            reload();
            const QVariant about = event.unit        ? QVariant(qint64(*event.unit))
                                   : event.indicator ? QVariant(true)
                                                     : QVariant();
            m_eventAbout->setCurrentIndex(std::max(0, m_eventAbout->findData(about)));
        });
    }
}

} // namespace parboard
