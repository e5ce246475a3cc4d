#include "models/exchange/layoutmemory.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importpage.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importsourceform.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

// What a person did on the desk is kept: by stopping nothing is lost, dropping asks, answers are taken back by name.
namespace parboard {

void ImportPage::corrected()
{
    m_isCorrected = true;
}

void ImportPage::takeSource()
{
    const Source source = m_source->source();
    if (!(source == m_choices.file))
        corrected();
    m_choices.file = source;
    judge(); // some rules look at the day of the document
    updateButtons();
}

void ImportPage::showStopped()
{
    emit notice(tr("Stopped. Nothing was changed."));
    const bool wasReopening = std::exchange(m_isReopening, false);
    const bool wasOpening = std::exchange(m_isOpening, false) && !wasReopening;
    if (m_isTried && !m_isJudged)
        m_results->giveUpFindings();
    if (wasOpening && (m_file.path.isEmpty() || isOneOfSeveral())) {
        leaveOut();
        goOn();
        return;
    }
    if (m_file.path.isEmpty())
        return; // it was dropped
    if (wasReopening)
        m_head->showFile(m_file); // the encoding in which it is still read
    m_opening = m_file.path;
    if (wasReopening || wasOpening)
        tryNow(); // the desk is where it was
    else
        m_isStopped = !m_isTried;
    updateButtons();
}

void ImportPage::askToDrop()
{
    if (m_task->isApplying())
        return;
    if (!m_isCorrected) {
        drop();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Drop the file"),
                        tr("Drop the file with what you corrected and answered here?"), QMessageBox::NoButton, this);
    question->setInformativeText(tr("Nothing of it was imported. Opened again, the file begins as at first."));
    QPushButton *stay = question->addButton(tr("&Keep working"), QMessageBox::RejectRole);
    question->addButton(tr("&Drop the file"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, stay](const QAbstractButton *clicked) {
        if (clicked != stay)
            drop();
    });
    question->open();
}

void ImportPage::takeBackNames(const NameDecisions &names)
{
    const NameDecisions remembered = m_results->names().rememberedAmong(names);
    const bool isRemembered = !remembered.units.isEmpty() || !remembered.indicators.isEmpty();
    if (isRemembered) {
        const LayoutMemory memory(m_workspace.database(), m_workspace.catalogue());
        if (const Result<void> forgot = memory.forget(remembered); !forgot) {
            emit problem(forgot.error().sentence);
            return;
        }
    }
    const int count = int(names.units.size() + names.indicators.size());
    emit notice(isRemembered ? tr("%n name(s) are asked about again. What was remembered of them is forgotten for all "
                                  "files; figures that were imported stay.",
                                  nullptr, count)
                             : tr("%n name(s) are asked about again.", nullptr, count));
    m_results->names().takeBack(names);
}

QString ImportPage::refusal() const
{
    QStringList sentences{m_sheet->dayProblem(), m_source->dayProblem()};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace parboard
