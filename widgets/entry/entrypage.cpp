#include "widgets/entry/entrypage.h"

#include "widgets/entry/doubtbar.h"
#include "widgets/entry/entrychoice.h"
#include "widgets/entry/entrydetails.h"
#include "widgets/entry/entryview.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/entry/unlockdialog.h"
#include "widgets/entry/windowpicker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOffered = 2;
constexpr qsizetype gridPeriods = 20;

/// The periods that one may want to type into although nothing is there yet: those of this year and the ones before.
QList<Period> usualPeriods(const QDate &today)
{
    QList<Period> periods;
    for (int year = today.year() - yearsOffered; year <= today.year(); ++year) {
        for (int quarter = 1; quarter <= 4; ++quarter)
            periods += Period::quarter(year, quarter);
        periods += {Period::sixMonths(year), Period::nineMonths(year), Period::year(year)};
    }
    return periods;
}

} // namespace

EntryPage::EntryPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_language(language), m_model(new EntryModel(workspace, language, this)),
      m_choice(new EntryChoice(workspace.catalogue(), language, this)), m_sourceBox(new QComboBox(this)),
      m_addSource(new QPushButton(tr("Other so&urce…"), this)), m_window(new WindowPicker(this)),
      m_lock(new QPushButton(this)), m_legend(new QLabel(this)), m_doubt(new DoubtBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_view(new EntryView(this)),
      m_details(new EntryDetails(workspace, language, this))
{
    m_view->setEntryModel(m_model);
    m_details->setDialogs(m_dialogs);
    build();
    connectParts();
    loadPeriods();
    loadSources();
    const Selection &selection = workspace.selection();
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
    m_sourceBox->setMinimumContentsLength(34);
    m_sourceBox->setAccessibleName(tr("Source of what is typed"));
    sourceRow->addWidget(sourceLabel);
    sourceRow->addWidget(m_sourceBox, 1);
    sourceRow->addWidget(m_addSource);
    sourceRow->addWidget(new QLabel(tr("Data of"), this));
    sourceRow->addWidget(m_window);
    sourceRow->addWidget(m_lock);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_legend->setText(tr("0 is a true zero. No number: “...” not reported, “x” not applicable, “h” not usable, “k” not "
                         "published. Words such as “trên”, “gần”, “khoảng”, “dưới” may stand in front of a number. "
                         "Enter stores and goes down, Esc takes back, Delete empties."));
    m_splitter->addWidget(m_view);
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
    column->addWidget(m_choice);
    column->addLayout(sourceRow);
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
    connect(m_model, &EntryModel::problem, this, &EntryPage::problem);
    connect(m_details, &EntryDetails::problem, this, &EntryPage::problem);
    connect(m_model, &EntryModel::doubtful, this,
            [this](const QModelIndex &index, const QString &text, double value, double other) {
                m_doubtfulAt = index;
                m_pasted.clear();
                m_doubt->ask(text, value, other);
            });
    connect(m_doubt, &DoubtBar::answered, this, [this](numbertext::Convention convention) {
        m_model->setConvention(convention);
        pasteNow();
        m_view->setFocus();
    });
    connect(m_view, &EntryView::currentMoved, this, [this](const QModelIndex &current) {
        const CellKey cell = m_model->cellAt(current);
        if (!cell.period.isValid())
            return;
        m_details->showCell(cell);
        emit cellShown();
    });
    connect(m_view, &EntryView::pasteAsked, this, &EntryPage::paste);
    connect(m_view, &EntryView::clearAsked, this,
            [this](const QModelIndexList &indexes) { report(m_model->clear(indexes)); });
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
    QList<Period> periods = *stored;
    const QDate today = m_workspace.clock().today();
    for (const Period &period : usualPeriods(today)) {
        if (!periods.contains(period))
            periods += period;
    }
    std::sort(periods.begin(), periods.end(), isEarlier);
    m_choice->setPeriods(periods);
    const std::optional<Period> chosen = m_workspace.selection().period;
    constexpr int monthsOfQuarter = 3;
    m_choice->setPeriod(chosen.value_or(Period::quarter(today.year(), (today.month() - 1) / monthsOfQuarter + 1)));
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
    if (m_choice->kind() == EntryLayout::Kind::Form)
        return entryForm(catalogue, m_choice->unit(), m_choice->period(), scopes(), m_language);
    QList<UnitId> units;
    for (const Unit *unit : catalogue.unitsOf(m_workspace.selection().scheme)) {
        if (unit->kind == UnitKind::Province)
            units += unit->id;
    }
    QList<Period> periods;
    for (int item = 0; item < m_choice->periodBox()->count(); ++item)
        periods += m_choice->periodBox()->itemData(item).value<Period>();
    periods = periods.last(std::min(periods.size(), gridPeriods));
    return entryGrid(catalogue, units, periods, m_choice->indicator(), m_choice->scope(), m_language);
}

void EntryPage::showChoice()
{
    commitTyping();
    m_window->setPeriod(m_choice->kind() == EntryLayout::Kind::Form ? m_choice->period() : Period());
    setSource();
    report(m_model->setLayout(wantedLayout()));
    m_view->verticalHeader()->setFixedWidth(m_view->fontMetrics().averageCharWidth() * 47);
    m_view->fitColumns();
    m_view->goToFirstCell();
    showLock();
}

void EntryPage::showLock()
{
    const bool form = m_choice->kind() == EntryLayout::Kind::Form && m_choice->unit() != UnitId();
    const Result<QSet<UnitId>> locked = m_workspace.editing().lockedUnits(m_choice->period());
    const bool isLocked = locked && locked->contains(m_choice->unit());
    m_lock->setVisible(form);
    m_lock->setText(isLocked ? tr("Un&lock…") : tr("Approve and &lock"));
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

void EntryPage::paste(const QModelIndex &first, const QList<QStringList> &rows)
{
    m_doubtfulAt = first;
    m_pasted = rows;
    const QString doubtful = m_model->doubtfulIn(first, rows);
    if (doubtful.isEmpty())
        return pasteNow();
    const Result<numbertext::Reading> reading = numbertext::read(doubtful);
    m_doubt->ask(doubtful, reading->value, reading->otherValue.value_or(reading->value));
}

void EntryPage::pasteNow()
{
    if (!m_doubtfulAt.isValid())
        return;
    if (m_pasted.isEmpty()) { // one typed cell was in doubt
        m_model->setData(m_doubtfulAt, m_model->data(m_doubtfulAt, Qt::EditRole));
        return;
    }
    const QList<QStringList> rows = std::exchange(m_pasted, {});
    const Result<EntryModel::PasteOutcome> outcome = m_model->paste(
        m_doubtfulAt, rows, tr("Pasted on %1").arg(m_workspace.clock().now().toString(u"dd/MM/yyyy HH:mm"_s)));
    if (!outcome) {
        emit problem(outcome.error().sentence);
        return;
    }
    QStringList said{tr("%n figure(s) pasted.", nullptr, outcome->stored)};
    if (outcome->unreadable > 0)
        said += tr("%n cell(s) could not be read: framed in the table, not stored.", nullptr, outcome->unreadable);
    if (outcome->outside > 0)
        said += tr("%n cell(s) did not fit into the table and were left out.", nullptr, outcome->outside);
    emit notice(said.join(u' '));
}

void EntryPage::showForm(UnitId unit, const Period &period)
{
    m_choice->setKind(EntryLayout::Kind::Form);
    m_choice->setUnit(unit);
    m_choice->setPeriod(period);
    showChoice();
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
    m_view->setFocus(Qt::OtherFocusReason);
}

void EntryPage::commitTyping()
{
    m_view->commitEditor();
}

} // namespace parboard
