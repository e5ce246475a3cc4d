#include "models/reporting/fonts.h"
#include "models/reporting/printlook.h"
#include "widgets/namedialog.h"
#include "widgets/printpreview.h"
#include "widgets/reports/blocktitles.h"
#include "widgets/reports/bodydialog.h"
#include "widgets/reports/reportpage.h"

#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QMenu>
#include <QProgressDialog>

namespace parboard {

using namespace Qt::StringLiterals;

void ReportPage::buildMenu()
{
    m_menu->addAction(tr("&Print…"), this, &ReportPage::print);
    m_menu->addAction(tr("Chec&k for the photocopier"), this, &ReportPage::checkPrint);
    m_menu->addSeparator();
    QMenu *blocks = m_menu->addMenu(tr("&Add a block"));
    for (const auto &[kind, code] : planBlockCodes)
        blocks->addAction(blockKindName(kind), this, [this, kind = kind] { addBlock(kind); });
    QAction *undo = m_undo.createUndoAction(m_menu, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QAction *redo = m_undo.createRedoAction(m_menu, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({undo, redo});
    m_menu->addActions({undo, redo});
    m_menu->addSeparator();
    m_menu->addAction(tr("&Keep in the database as…"), this, &ReportPage::askName);
    m_menu->addAction(tr("&Delete the kept report"), this, &ReportPage::removeKept);
    m_menu->addAction(tr("&Open a template file…"), this, &ReportPage::openTemplate);
    m_menu->addAction(tr("Save as te&mplate file…"), this, &ReportPage::saveTemplate);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Who issues and signs…"), this, &ReportPage::askBody);
}

ReportOptions ReportPage::options() const
{
    ReportOptions options;
    options.printedAt = m_workspace.clock().now();
    options.language = m_language;
    if (const Result<ReportBody> body = reportBody(m_workspace))
        options.committee = body->name;
    return options;
}

QString ReportPage::proposal(const QString &name) const
{
    const QString last = m_settings.value(keys::lastFolder);
    return QDir(last.isEmpty() ? QDir::homePath() : last).filePath(name);
}

void ReportPage::report(const Result<void> &done, const QString &sentence)
{
    if (done)
        emit notice(sentence);
    else
        emit problem(done.error().sentence);
}

void ReportPage::saveFile()
{
    commitTyping();
    const QString file = m_dialogs.saveFile(
        this,
        {tr("Save report"), proposal(tr("report.pdf")),
         tr("PDF (*.pdf);;Text for Word and Writer (*.odt);;Web page (*.html);;Tables for Excel (*.xlsx)"), u"pdf"_s});
    if (file.isEmpty())
        return;
    const auto made = composer();
    if (!made)
        return emit problem(made.error().sentence);
    QProgressDialog progress(tr("Writing the report…"), tr("Stop"), 0, (*made)->parts(), this);
    progress.setWindowModality(Qt::WindowModal);
    const Result<void> written = writeReport(file, **made, options(), *m_charts, [&](int done, int /*all*/) {
        progress.setValue(done);
        return !progress.wasCanceled();
    });
    progress.reset();
    report(written, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

void ReportPage::print()
{
    commitTyping();
    composePages();
    const auto made = composer();
    if (!made)
        return emit problem(made.error().sentence);
    if ((*made)->parts() > 1) // laid out page by page, never as a whole
        return emit problem(tr("A report of several units is printed from its file: save it as PDF and print that."));
    if (const Result<ReportDocument> document = (*made)->compose(); !document)
        return emit problem(document.error().sentence);
    auto *preview = new PrintPreview(m_pages, m_dialogs, proposal(tr("report.pdf")), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void ReportPage::checkPrint()
{
    const auto made = composer();
    if (!made)
        return emit problem(made.error().sentence);
    QStringList problems;
    const ReportSeries series = reportSeries(**made, options(), *m_charts);
    for (int part = 0; part < series.parts; ++part) {
        const Result<std::shared_ptr<const ReportPages>> pages = series.make(part);
        if (!pages)
            return emit problem(pages.error().sentence);
        problems += printProblems(**pages);
    }
    if (problems.isEmpty())
        emit notice(tr("Lines and colours of these pages survive a photocopier."));
    else
        emit problem(problems.join(u' '));
}

void ReportPage::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep the report"));
    dialog->setLabelText(tr("Name of the report"));
    dialog->setTextValue(m_work.plan.name.vi);
    connect(dialog, &QInputDialog::textValueSelected, this, &ReportPage::keepAs);
    dialog->open();
}

void ReportPage::keepAs(const QString &name)
{
    commitTyping();
    ReportPlan plan = m_work.plan;
    plan.name = {name.trimmed(), name.trimmed()};
    const Result<void> kept = saveReport(plan, isKept() ? m_work.origin : QString(), m_workspace);
    report(kept, tr("The report “%1” is kept in the database.").arg(plan.name.vi));
    if (!kept)
        return;
    fillTemplates();
    changeWork({plan, plan, plan.name.vi}, tr("Keep the report"));
    keepDraft();
}

void ReportPage::removeKept()
{
    if (!isKept()) {
        emit notice(tr("Templates of the program stay. Choose a report that you kept."));
        return;
    }
    const QString name = m_work.origin;
    const Result<void> removed = removeReport(name, m_workspace);
    report(removed, tr("The report “%1” is deleted; it stays here until you choose another.").arg(name));
    if (!removed)
        return;
    // What is in front has no other place now: it is the draft.
    changeWork({m_work.plan, {}, {}}, tr("Delete the kept report"));
    fillTemplates();
    keepDraft();
}

void ReportPage::openTemplate()
{
    const QString file =
        m_dialogs.openFile(this, {tr("Open a template"), proposal({}), tr("Templates of reports (*.json)"), {}});
    if (file.isEmpty())
        return;
    const Result<ReportPlan> plan = readReportFile(file, m_workspace);
    if (!plan)
        return emit problem(plan.error().sentence);
    if (!keepAside())
        return;
    changeWork({*plan, *plan, {}}, tr("Open a template"));
    emit notice(
        tr("The template “%1” is open. Keep it in the database to find it here again.").arg(plan->name.in(m_language)));
}

void ReportPage::saveTemplate()
{
    commitTyping();
    const QString file = m_dialogs.saveFile(this, {tr("Save as template"), proposal(tr("report-template.json")),
                                                   tr("Templates of reports (*.json)"), u"json"_s});
    if (!file.isEmpty())
        report(writeReportFile(file, m_work.plan), tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

void ReportPage::askBody()
{
    const Result<ReportBody> body = reportBody(m_workspace);
    if (!body)
        return emit problem(body.error().sentence);
    auto *dialog = new BodyDialog(*body, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        report(setReportBody(dialog->body(), m_workspace), tr("Reports bear these names from now on."));
        reload();
    });
    dialog->open();
}

} // namespace parboard
