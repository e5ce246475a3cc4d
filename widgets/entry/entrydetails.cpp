#include "widgets/entry/entrydetails.h"

#include "models/analysis/guard.h"
#include "widgets/entry/celltext.h"
#include "widgets/entry/choosedialog.h"
#include "widgets/entry/claimdialog.h"
#include "widgets/entry/claimlist.h"
#include "widgets/entry/pastvaluesview.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/entry/versionlist.h"
#include "widgets/formparts.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

namespace {

constexpr int pastPeriods = 12;
/// After the frame in which a key press is echoed, before anybody looks over here.
constexpr int laterMs = 30;
constexpr int panelWidthInLines = 16;

} // namespace

EntryDetails::EntryDetails(Workspace &workspace, Language language, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_language(language), m_dialogs(Dialogs::desktop()),
      m_scroll(new QScrollArea(this)), m_content(new QWidget(this)),
      m_hint(formparts::quiet(tr("Go to a cell to see what it means, what it held before and where it comes from."),
                              this)),
      m_title(formparts::strong({}, this)), m_about(formparts::text({}, this)), m_computed(formparts::text({}, this)),
      m_lock(formparts::strong({}, this)), m_findings(new FindingList(this)),
      m_past(new PastValuesView(language, this)), m_claimsHeading(formparts::strong({}, this)),
      m_claims(new ClaimList(workspace.catalogue(), language, this)),
      m_versionsHeading(formparts::strong(tr("Earlier versions"), this)),
      m_versions(new VersionList(workspace.catalogue(), language, this))
{
    build();
    connectParts();
    clear();
}

void EntryDetails::build()
{
    auto *parts = new QVBoxLayout(m_content);
    parts->setContentsMargins(0, 0, 0, 0);
    const int space = fontMetrics().height() / 2;
    parts->addWidget(m_title);
    parts->addWidget(m_lock);
    parts->addWidget(m_findings);
    parts->addWidget(m_about);
    parts->addWidget(m_computed);
    parts->addSpacing(space);
    parts->addWidget(m_past);
    parts->addSpacing(space);
    parts->addWidget(m_claimsHeading);
    parts->addWidget(m_claims);
    parts->addSpacing(space);
    parts->addWidget(m_versionsHeading);
    parts->addWidget(m_versions);
    auto *inside = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(inside);
    column->addWidget(m_hint);
    column->addWidget(m_content);
    column->addStretch(1); // or the table of past values would take its share of what is free
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setFrameShape(StyledPanel);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setMinimumWidth(fontMetrics().height() * panelWidthInLines);
    setAccessibleName(tr("About the cell"));
}

void EntryDetails::connectParts()
{
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &EntryDetails::refresh);
    EditSession &session = m_workspace.editing();
    connect(&session, &EditSession::figuresChanged, this, &EntryDetails::takeChanges);
    connect(&session, &EditSession::locksChanged, this, &EntryDetails::refreshSoon);
    connect(&session, &EditSession::sourcesChanged, this, &EntryDetails::refreshSoon);
    connect(m_findings, &FindingList::explainAsked, this, &EntryDetails::explainAsked);
    connect(m_claims, &ClaimList::chooseAsked, this, &EntryDetails::openChoose);
    connect(m_claims, &ClaimList::editAsked, this, &EntryDetails::openEdit);
    connect(m_claims, &ClaimList::removeAsked, this, &EntryDetails::remove);
    connect(m_versions, &VersionList::restoreAsked, this, &EntryDetails::restore);
}

void EntryDetails::showCell(const CellKey &cell)
{
    if (m_cell != cell) {
        m_findings->setFindings({});
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_cell = cell;
    refreshSoon();
}

void EntryDetails::settle()
{
    if (m_later.isActive())
        refresh();
}

void EntryDetails::refreshSoon()
{
    if (!m_later.isActive())
        m_later.start();
}

void EntryDetails::clear()
{
    m_cell.reset();
    m_findings->setFindings({});
    refresh();
}

void EntryDetails::setFindings(const QList<FindingItem> &findings)
{
    m_findings->setFindings(findings);
}

QString EntryDetails::titleText() const
{
    return m_title->text();
}

QString EntryDetails::aboutText() const
{
    return m_about->text();
}

bool EntryDetails::isEditable() const
{
    return m_workspace.access() == Access::ReadWrite && !m_story.lock;
}

void EntryDetails::refresh()
{
    m_later.stop();
    const Indicator *indicator = m_cell ? m_workspace.catalogue().indicator(m_cell->indicator) : nullptr;
    m_hint->setVisible(indicator == nullptr);
    m_content->setVisible(indicator != nullptr);
    if (!indicator)
        return;
    Result<CellStory> story = m_workspace.editing().story(*m_cell);
    if (!story) {
        emit problem(story.error().sentence);
        return;
    }
    m_story = std::move(story).value();
    fillAbout(*indicator);
    fillPast(*indicator);
    const int claims = int(m_story.claims.size());
    m_claimsHeading->setText(claims > 1 ? tr("%n figure(s) for this cell", nullptr, claims)
                                        : tr("The figure of this cell"));
    m_claims->setStory(*m_cell, m_story, isEditable());
    m_versionsHeading->setVisible(!m_story.versions.isEmpty());
    m_versions->setStory(*m_cell, m_story, isEditable());
}

void EntryDetails::fillAbout(const Indicator &indicator)
{
    const Result<FigureExplanation> explanation = m_workspace.explain(*m_cell, m_language);
    if (!explanation) {
        emit problem(explanation.error().sentence);
        return;
    }
    m_title->setText(explanation->title);
    QStringList lines = celltext::measure(indicator, m_workspace.catalogue(), m_language);
    if (!explanation->definition.isEmpty())
        lines.prepend(explanation->definition);
    m_about->setText(lines.join(u'\n'));
    QStringList computed{explanation->computedText, explanation->disagreement};
    computed.removeAll(QString());
    m_computed->setText(computed.join(u'\n'));
    m_computed->setVisible(!computed.isEmpty());
    m_lock->setVisible(m_story.lock.has_value());
    if (m_story.lock) {
        const QString day = dateText(m_story.lock->at.toLocalTime().date());
        m_lock->setText(tr("Approved and locked on %1 by %2. Unlock the period with a reason before changing it.")
                            .arg(day, m_story.lock->by));
    }
}

void EntryDetails::fillPast(const Indicator &indicator)
{
    const Result<FigureSet> figures = m_workspace.editing().series(m_cell->unit, m_cell->indicator);
    if (!figures) {
        emit problem(figures.error().sentence);
        return;
    }
    m_past->setValues(parboard::pastValues(*figures, *m_cell, m_workspace.catalogue(), pastPeriods), indicator);
}

void EntryDetails::takeChanges(const QSet<CellKey> &cells)
{
    // Figures of other periods stand in the table, and counts make rates: all of the unit's may matter.
    const bool concerned =
        m_cell && std::ranges::any_of(cells, [this](const CellKey &cell) { return cell.unit == m_cell->unit; });
    if (concerned)
        refreshSoon();
}

const Figure *EntryDetails::claimNumbered(int claim) const
{
    const auto found = std::ranges::find(m_story.claims, claim, &Figure::claim);
    return found == m_story.claims.cend() ? nullptr : &*found;
}

void EntryDetails::openChoose(int claim)
{
    const Figure *figure = claimNumbered(claim);
    const Indicator *indicator = figure ? m_workspace.catalogue().indicator(figure->cell.indicator) : nullptr;
    if (!indicator)
        return;
    const QString words = tr("%1, from: %2")
                              .arg(celltext::value(*figure, *indicator, m_language),
                                   celltext::source(m_story.sources.value(figure->source)));
    auto *dialog = new ChooseDialog(
        words,
        [this, cell = figure->cell, claim](const QString &why) {
            return m_workspace.editing().choose(cell, claim, why);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EntryDetails::openEdit(int claim)
{
    const Figure *figure = claimNumbered(claim);
    const Indicator *indicator = figure ? m_workspace.catalogue().indicator(figure->cell.indicator) : nullptr;
    if (!indicator)
        return;
    const QString title =
        QStringLiteral("%1: %2").arg(m_title->text(), celltext::value(*figure, *indicator, m_language));
    auto *dialog = new ClaimDialog(
        *figure, m_story.sources.value(figure->source), title,
        [this](const Figure &changed) { return m_workspace.editing().change(changed); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClaimDialog::sourceAsked, this,
            [this, dialog](SourceId current) { openSource(*dialog, current); });
    dialog->open();
}

void EntryDetails::openSource(ClaimDialog &dialog, SourceId current)
{
    auto *sources = new SourceDialog(m_workspace, m_language, m_dialogs, &dialog);
    sources->setAttribute(Qt::WA_DeleteOnClose);
    sources->setCurrent(current);
    connect(sources, &SourceDialog::sourceChosen, &dialog, [this, &dialog](SourceId chosen) {
        const Result<QHash<SourceId, Source>> known = m_workspace.sources();
        if (known)
            dialog.setSource(known->value(chosen));
        else
            emit problem(known.error().sentence);
    });
    sources->open();
}

void EntryDetails::remove(int claim)
{
    if (const Figure *figure = claimNumbered(claim))
        report(m_workspace.editing().remove(CellKey(figure->cell), claim));
}

void EntryDetails::restore(qint64 version)
{
    const auto found = std::ranges::find(m_story.versions, version, &ClaimVersion::id);
    if (found != m_story.versions.cend())
        report(m_workspace.editing().restore(ClaimVersion(*found))); // a copy: the list is read anew meanwhile
}

void EntryDetails::report(const Result<void> &done)
{
    if (!done)
        emit problem(done.error().sentence);
}

void EntryDetails::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The quiet colour is worked out from the palette when a label is made.
    if (event->type() == QEvent::PaletteChange && m_cell)
        refreshSoon();
}

} // namespace parboard
