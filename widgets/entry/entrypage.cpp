#include "widgets/entry/entrypage.h"

#include "widgets/emptystate.h"
#include "widgets/entry/doubtbar.h"
#include "widgets/entry/entrychoice.h"
#include "widgets/entry/entrydetails.h"
#include "widgets/entry/entrydoubts.h"
#include "widgets/entry/entryview.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/entry/unlockdialog.h"
#include "widgets/entry/windowpicker.h"
#include "widgets/formparts.h"
#include "widgets/unitsearchedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

EntryPage::EntryPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_language(language), m_model(new EntryModel(workspace, language, this)),
      m_choice(new EntryChoice(workspace.catalogue(), language, this)), m_sourceBox(new QComboBox(this)),
      m_addSource(new QPushButton(tr("Other so&urce…"), this)), m_window(new WindowPicker(this)),
      m_lock(new QPushButton(this)), m_legend(new QLabel(this)), m_validity(formparts::problem(this)),
      m_doubt(new DoubtBar(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_tableOrHint(new QStackedWidget(this)), m_view(new EntryView(this)), m_noUnit(new EmptyState(this)),
      m_details(new EntryDetails(workspace, language, this)),
      m_doubts(new EntryDoubts(workspace, *m_model, *m_doubt, this)), m_unkept(workspace, *m_model)
{
    m_view->setEntryModel(m_model);
    m_details->setDialogs(m_dialogs);
    build();
    connectParts();
    loadPeriods();
    const QDate today = workspace.clock().today();
    constexpr int monthsOfQuarter = 3;
    const Period thisQuarter = Period::quarter(today.year(), (today.month() - 1) / monthsOfQuarter + 1);
    const Selection &selection = workspace.selection();
    m_choice->setPeriod(selection.period.value_or(thisQuarter));
    loadSources();
    const UnitId first = selection.units.isEmpty() ? UnitId() : selection.units.constFirst();
    m_choice->setScheme(selection.scheme);
    m_choice->setUnit(workspace.ownUnit().value_or(first));
    showChoice();
}

EntryPage::~EntryPage()
{
    m_settings.set(keys::entrySplitter, m_splitter->saveState());
}

void EntryPage::build()
{
    auto *sourceRow = new QHBoxLayout;
    auto *sourceLabel = new QLabel(tr("&Source of what is typed"), this);
    sourceLabel->setBuddy(m_sourceBox);
    m_sourceBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sourceBox->setMinimumContentsLength(20);
    m_sourceBox->setAccessibleName(tr("Source of what is typed"));
    sourceRow->addWidget(sourceLabel);
    sourceRow->addWidget(m_sourceBox, 1);
    sourceRow->addWidget(m_addSource);
    sourceRow->addWidget(new QLabel(tr("Data of"), this));
    sourceRow->addWidget(m_window);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_legend->setText(tr("0 is a true zero. No number: “...” not reported, “x” not applicable, “h” not usable, “k” not "
                         "published. Words such as “trên”, “gần”, “khoảng”, “dưới” may stand in front of a number. "
                         "Enter stores and goes down, Esc takes back, Delete empties."));
    m_noUnit->setTexts(
        tr("Choose a unit"),
        tr("Type the name of a province or district above, with or without diacritics, then press Enter. "
           "The form of its indicators appears here. Your own unit is set under Tools."));
    m_tableOrHint->addWidget(m_view);
    m_tableOrHint->addWidget(m_noUnit);
    m_splitter->addWidget(m_tableOrHint);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.value(keys::entrySplitter)))
        m_splitter->setSizes({700, 320});
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    auto *choiceRow = new QHBoxLayout; // the lock is of the unit and the period that are chosen here
    choiceRow->addWidget(m_choice, 1);
    choiceRow->addWidget(m_lock);
    column->addLayout(choiceRow);
    column->addLayout(sourceRow);
    column->addWidget(m_validity);
    column->addWidget(m_doubt);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_legend);
}

void EntryPage::connectParts()
{
    EditSession &session = m_workspace.editing();
    connect(m_choice, &EntryChoice::changed, this, &EntryPage::showChoice);
    connect(m_addSource, &QPushButton::clicked, this, &EntryPage::askSource);
    connect(m_sourceBox, &QComboBox::activated, this, &EntryPage::setSource);
    connect(m_window, &WindowPicker::changed, this, &EntryPage::setSource);
    connect(m_lock, &QPushButton::clicked, this, &EntryPage::toggleLock);
    connect(&session, &EditSession::locksChanged, this, &EntryPage::showLock);
    connect(&session, &EditSession::sourcesChanged, this, &EntryPage::loadSources);
    connect(&session, &EditSession::personChanged, this, &EntryPage::loadSources);
    connect(&session, &EditSession::figuresChanged, this, &EntryPage::takeNewPeriods);
    connect(&m_workspace, &Workspace::selectionChanged, this, [this] {
        if (m_choice->scheme() == m_workspace.selection().scheme)
            return;
        m_choice->setScheme(m_workspace.selection().scheme);
        showChoice();
    });
    connect(m_model, &EntryModel::problem, this, &EntryPage::problem);
    connect(m_details, &EntryDetails::problem, this, &EntryPage::problem);
    connect(m_doubts, &EntryDoubts::problem, this, &EntryPage::problem);
    connect(m_doubts, &EntryDoubts::notice, this, &EntryPage::notice);
    connect(m_doubt, &DoubtBar::focusLeft, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &EntryView::currentMoved, this, [this](const QModelIndex &current) {
        const CellKey cell = m_model->cellAt(current);
        if (!cell.period.isValid())
            return;
        m_details->showCell(cell);
        emit cellShown();
    });
    connect(m_view, &EntryView::pasteAsked, m_doubts, &EntryDoubts::paste);
    connect(m_view, &EntryView::clearAsked, this, [this](const QModelIndexList &indexes) {
        for (const QModelIndex &index : indexes)
            m_unkept.forget(m_model->cellAt(index));
        report(m_model->clear(indexes));
    });
    connect(m_view, &EntryView::textEntered, this, [this](const QModelIndex &index, const QString &text) {
        if (!m_unkept.check(index, text))
            emit problem(m_unkept.sentence());
    });
}

void EntryPage::report(const Result<void> &done)
{
    if (!done)
        emit problem(done.error().sentence);
}

void EntryPage::loadPeriods()
{
    Result<QList<Period>> stored = m_workspace.periods();
    if (!stored) {
        QTimer::singleShot(0, this, [this, text = stored.error().sentence] { emit problem(text); });
        return;
    }
    m_choice->setPeriods(periodsToEnter(*stored, m_workspace.clock().today()));
}

/// An import or a withdrawal elsewhere may have brought periods that could not be chosen before.
void EntryPage::takeNewPeriods(const QSet<CellKey> &cells)
{
    const QList<Period> offered = m_choice->periods();
    if (std::ranges::all_of(cells, [&offered](const CellKey &cell) { return offered.contains(cell.period); }))
        return;
    loadPeriods();
    if (m_choice->kind() == EntryLayout::Kind::Grid)
        showChoice(); // the periods are its columns
}

void EntryPage::loadSources()
{
    const Result<QHash<SourceId, Source>> known = m_workspace.sources();
    if (!known)
        return report(known.error());
    const QVariant before = m_sourceBox->currentData();
    m_sourceBox->clear();
    m_sourceBox->addItem(tr("Typed in by %1, today").arg(m_workspace.editing().person()),
                         QVariant::fromValue(qint64(0)));
    QList<Source> sources = known->values();
    std::ranges::sort(sources, [](const Source &left, const Source &right) { return left.id > right.id; });
    for (const Source &source : std::as_const(sources)) {
        const QString label = source.documentNo.isEmpty() ? source.title : source.documentNo + u" · "_s + source.title;
        m_sourceBox->addItem(label, QVariant::fromValue(qint64(source.id)));
    }
    m_sourceBox->setCurrentIndex(std::max(0, m_sourceBox->findData(before)));
    setSource();
}

void EntryPage::setSource()
{
    EntrySource source;
    source.source = SourceId(m_sourceBox->currentData().toLongLong());
    if (const std::optional<ReportingWindow> window = m_window->window()) {
        source.dataFrom = window->from;
        source.dataTo = window->to;
    }
    m_model->setSource(source);
}

void EntryPage::askSource()
{
    auto *dialog = new SourceDialog(m_workspace, m_language, m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        loadSources();
        m_sourceBox->setCurrentIndex(m_sourceBox->findData(QVariant::fromValue(qint64(dialog->source()))));
        setSource();
    });
    dialog->open();
}

QList<Scope> EntryPage::scopes() const
{
    return {Scope::All, Scope::Department, Scope::District, Scope::Commune, Scope::Centre};
}

EntryLayout EntryPage::wantedLayout() const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    if (isWithoutUnit())
        return {}; // a figure of no unit cannot be kept
    if (m_choice->kind() == EntryLayout::Kind::Form)
        return entryForm(catalogue, m_choice->unit(), m_choice->period(), scopes(), m_language);
    QList<UnitId> units;
    for (const Unit *unit : catalogue.unitsOf(m_workspace.selection().scheme)) {
        if (unit->kind == UnitKind::Province)
            units += unit->id;
    }
    const QList<Period> shown = columns(units);
    if (!shown.isEmpty())
        units.removeIf([&](UnitId unit) { return hadEnded(unit, shown); });
    return entryGrid(catalogue, units, shown, m_choice->indicator(), m_choice->scope(), m_language);
}

bool EntryPage::hadEnded(UnitId unit, const QList<Period> &shown) const
{
    const QDate end = m_workspace.catalogue().unit(unit)->validity.to;
    const auto first = std::ranges::min_element(shown, {}, &Period::from);
    if (!end.isValid() || end >= first->from)
        return false;
    const Result<FigureSet> kept = m_workspace.editing().claims({unit}, {m_choice->indicator()}, shown);
    return kept && kept->isEmpty(); // a figure is never hidden because one would not expect it there
}

bool EntryPage::isWithoutUnit() const
{
    return m_choice->kind() == EntryLayout::Kind::Form && m_choice->unit() == UnitId();
}

QList<Period> EntryPage::columns(const QList<UnitId> &units) const
{
    const QList<Period> offered = m_choice->periods();
    const Indicator *indicator = m_workspace.catalogue().indicator(m_choice->indicator());
    QList<Period> shown = indicator ? gridPeriods(offered, *indicator) : offered;
    QList<Period> others = offered;
    others.removeIf([&shown](const Period &period) { return shown.contains(period); });
    if (others.isEmpty())
        return shown;
    // A figure is never hidden because one would not expect it there; nor is what was asked for by hand.
    shown += m_choice->addedPeriods();
    if (const Result<FigureSet> figures = m_workspace.editing().claims(units, {m_choice->indicator()}, others)) {
        for (auto figure = figures->cbegin(); figure != figures->cend(); ++figure)
            shown += figure.key().period;
    }
    others = offered;
    others.removeIf([&shown](const Period &period) { return !shown.contains(period); });
    return others;
}

void EntryPage::showChoice()
{
    commitTyping();
    formparts::showProblem(*m_validity, m_choice->validityProblem());
    m_window->setPeriod(m_choice->kind() == EntryLayout::Kind::Form ? m_choice->period() : Period());
    setSource();
    report(m_model->setLayout(wantedLayout()));
    if (isWithoutUnit()) {
        m_tableOrHint->setCurrentWidget(m_noUnit);
        m_details->clear();
    } else {
        m_tableOrHint->setCurrentWidget(m_view);
    }
    m_view->fitColumns();
    m_view->goToFirstCell(firstColumn());
    showLock();
}

int EntryPage::firstColumn() const
{
    if (m_choice->kind() == EntryLayout::Kind::Form)
        return 0;
    int newest = m_model->columnCount() - 1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isChosen = m_model->layout().columns.at(column).key.period == m_choice->period();
        newest = isChosen && m_choice->addedPeriods().contains(m_choice->period()) ? column : newest;
    }
    return std::max(0, newest);
}

void EntryPage::showLock()
{
    const bool form = m_choice->kind() == EntryLayout::Kind::Form && m_choice->unit() != UnitId();
    const Result<QSet<UnitId>> locked = m_workspace.editing().lockedUnits(m_choice->period());
    const bool isLocked = locked && locked->contains(m_choice->unit());
    m_lock->setVisible(form);
    m_lock->setEnabled(m_workspace.access() == Access::ReadWrite);
    m_lock->setText(isLocked ? tr("Unloc&k…") : tr("&Approve and lock"));
    m_lock->setToolTip(isLocked ? tr("The figures of this unit and period are approved. Unlocking asks for a reason.")
                                : tr("Nothing of this unit and period can be changed until it is unlocked."));
}

void EntryPage::toggleLock()
{
    commitTyping();
    const UnitId unit = m_choice->unit();
    const Period period = m_choice->period();
    const Result<QSet<UnitId>> locked = m_workspace.editing().lockedUnits(period);
    if (!locked || !locked->contains(unit))
        return report(m_workspace.editing().lock(unit, period));
    auto *dialog = new UnlockDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, unit, period] { report(m_workspace.editing().unlock(unit, period, dialog->reason())); });
    dialog->open();
}

void EntryPage::showForm(UnitId unit, const Period &period)
{
    m_choice->setKind(EntryLayout::Kind::Form);
    m_choice->setUnit(unit);
    m_choice->setPeriod(period);
    showChoice();
}

void EntryPage::showGrid(IndicatorId indicator, const Period &period)
{
    m_choice->setKind(EntryLayout::Kind::Grid);
    m_choice->setIndicator(indicator);
    m_choice->setScope(Scope::All);
    m_choice->setPeriod(period);
    showChoice();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->layout().columns.at(column).key.period == period)
            m_view->goToFirstCell(column);
    }
}

void EntryPage::showCell(const CellKey &cell)
{
    showForm(cell.unit, cell.period);
    const QModelIndex index = m_model->indexOf(cell);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_view->setFocus();
    }
}

void EntryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidget *first = m_view;
    if (isWithoutUnit())
        first = m_choice->unitEdit();
    first->setFocus(Qt::OtherFocusReason);
}

bool EntryPage::commitTyping()
{
    m_view->commitEditor();
    const bool arePasted = m_doubts->keepPastes();
    const bool isKept = m_unkept.retry() && arePasted;
    if (!isKept)
        emit problem(unkeptSentence()); // after what the attempts said: this one tells what to do
    return isKept;
}

QString EntryPage::unkeptSentence() const
{
    const QString texts = m_unkept.sentence();
    if (!texts.isEmpty() || !m_doubts->holdsBlocks())
        return texts;
    return tr(
        "A pasted block could not be stored yet. Free space on the disk and leave the page again; to give the block "
        "up, do the same once more.");
}

} // namespace parboard
