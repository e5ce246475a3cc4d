#include "models/exchange/layoutproposal.h"
#include "widgets/exchange/conversionoffer.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importpage.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importsourceform.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>
#include <utility>

// The trials of the import page, and the import itself.
namespace parboard {

namespace {

QString countText(qint64 count)
{
    return QLocale(QLocale::Vietnamese).toString(count);
}

} // namespace

void ImportPage::tryLater()
{
    m_isTried = false;
    m_isStopped = false;
    m_later.start();
    updateButtons();
}

void ImportPage::tryNow()
{
    m_later.stop();
    m_isTried = false;
    m_isStopped = false;
    m_choices.sheets.clear();
    for (qsizetype place = 0; place < m_file.sheets.size(); ++place) {
        const SheetChoice &sheet = m_file.sheets.at(place).proposed;
        const bool isReady = m_file.format == TableFormat::Bundle || layoutProblems(sheet.layout).isEmpty();
        if (m_taken.contains(place) && isReady)
            m_choices.sheets += sheet;
    }
    m_task->tryOut(m_choices);
    updateButtons();
}

void ImportPage::showTrial(const ImportTrial &trial)
{
    m_trial = trial;
    m_isTried = true;
    m_results->showTrial(trial, m_choices);
    showNumbers();
    judge();
    updateButtons();
}

void ImportPage::judge()
{
    m_isJudged = false;
    if (!m_isTried)
        return; // the trial that is to come is judged
    m_results->awaitFindings();
    m_task->judge(m_choices, m_language);
}

void ImportPage::showFindings(const ImportFindings &findings)
{
    m_isJudged = true;
    m_results->showFindings(findings);
    updateButtons();
}

qint64 ImportPage::wanted() const
{
    qint64 count = 0;
    for (const ImportPlan &plan : m_trial.outcome.plans)
        count += plan.added + plan.changed + plan.conflicts;
    qint64 conflicts = 0;
    for (const ImportPlan &plan : m_trial.outcome.plans)
        conflicts += plan.conflicts;
    const auto &cells = m_choices.conflicts.cells;
    const qint64 kept = std::ranges::count(cells, ConflictStrategy::Keep);
    const bool keepsAll = m_choices.conflicts.all == ConflictStrategy::Keep;
    return count - (keepsAll ? std::max<qint64>(0, conflicts - (cells.size() - kept)) : std::min(kept, conflicts));
}

void ImportPage::updateButtons()
{
    const bool isBusy = m_task->isBusy();
    const bool isApplying = m_task->isApplying();
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    if (!isBusy)
        m_progress->setValue(0);
    for (QWidget *part : QList<QWidget *>{m_head, m_splitter, m_strategy, m_drop, m_dropAll})
        part->setEnabled(!isApplying);
    m_source->setEnabled(!isApplying && m_file.format != TableFormat::Bundle);
    const qint64 count = m_isTried ? wanted() : 0;
    const bool isBundle = m_file.format == TableFormat::Bundle; // it may bring versions and sources alone
    const QString plain = m_isStopped ? tr("Look aga&in") : tr("&Import");
    m_import->setText(m_isTried ? tr("&Import %1 figures").arg(countText(count)) : plain);
    const bool mayBe = m_isTried && (!isBusy || m_task->isJudging()) && (count > 0 || isBundle);
    m_import->setEnabled(m_isStopped || (mayBe && refusal().isEmpty()));
    m_drop->setText(m_queue.isEmpty() ? tr("D&rop the file") : tr("S&kip this file"));
    m_dropAll->setVisible(!m_queue.isEmpty());
    if (isApplying || m_isTried || (hasFile() && !m_file.path.isEmpty()))
        m_summary->setText(summaryText());
    if (isApplying != m_wasApplying) {
        m_wasApplying = isApplying;
        emit applyingChanged(isApplying);
    }
}

QString ImportPage::summaryText() const
{
    if (m_task->isApplying()) {
        return m_isBackingUp ? tr("Making a backup first…")
                             : tr("Importing… Until it is done nothing can be entered elsewhere.");
    }
    if (const QString refused = refusal(); !refused.isEmpty())
        return refused;
    if (m_isStopped)
        return tr("Stopped before it was known what would change. What was corrected is still there.");
    if (!m_isTried)
        return m_task->isBusy() || m_later.isActive() ? tr("Looking at what would change…") : QString();
    ImportPlan all;
    for (const ImportPlan &plan : m_trial.outcome.plans) {
        all.same += plan.same;
        all.unknown += plan.unknown;
        all.leftOut += plan.leftOut;
        all.names += plan.names;
    }
    const QString names = tr("%n name(s)", nullptr, int(all.names.size())); // as the tab counts
    return tr("There already: %1 · left out: %2 · with unknown names: %3 (%4)")
        .arg(countText(all.same), countText(all.leftOut), countText(all.unknown), names);
}

void ImportPage::apply()
{
    if (!m_import->isEnabled())
        return;
    if (m_isStopped) {
        tryNow();
        return;
    }
    m_offer->dismiss();
    m_isBackingUp = false;
    m_choices.file = m_source->source();
    m_task->apply(m_choices);
    updateButtons(); // it may have to wait until judging has ended
}

void ImportPage::fail(const QString &sentence)
{
    const bool wasReopening = std::exchange(m_isReopening, false);
    const bool wasOpening = std::exchange(m_isOpening, false) && !wasReopening;
    const bool isOffered = wasOpening && m_offer->offer(m_opening);
    if (!isOffered) // what is offered says what is wrong
        emit problem(sentence);
    if (m_isTried && !m_isJudged)
        m_results->giveUpFindings();
    if (wasOpening && isOneOfSeveral() && !isOffered) {
        m_told += sentence;
        goOn();
    } else if (m_file.path.isEmpty() || (wasOpening && isOneOfSeveral())) {
        showStart();
    } else if (wasOpening || wasReopening) {
        tryNow(); // the file before stays on the desk
    }
    updateButtons();
}

void ImportPage::showApplied(const ImportOutcome &outcome)
{
    QSet<CellKey> cells;
    qint64 written = 0;
    bool isComplete = outcome.versions == 0;
    for (const ImportPlan &plan : outcome.plans) {
        written += plan.written;
        isComplete = isComplete && plan.added + plan.changed + plan.conflicts <= plan.figures.size();
        for (const PlannedFigure &figure : plan.figures)
            cells.insert(figure.proposed.figure.cell);
    }
    const QString name = QFileInfo(m_file.path).fileName();
    QStringList told{outcome.batch
                         ? tr("%1 figures were imported from %2. To take them back, withdraw their batch; undo "
                              "does not reach them.")
                               .arg(countText(written), name)
                         : tr("Nothing was changed: %1 holds nothing new.").arg(name)};
    told += outcome.notes;
    m_told += told.join(u' ');
    m_doneBatch = outcome.batch;
    m_task->close();
    showStart();
    if (outcome.batch)
        emit imported(cells, isComplete);
    if (!m_queue.isEmpty())
        emit notice(m_told.constLast());
    goOn();
}

} // namespace parboard
