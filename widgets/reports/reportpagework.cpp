#include "widgets/reports/reportpage.h"

#include <QComboBox>
#include <QTimer>
#include <QUndoCommand>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptRole = Qt::UserRole + 1; ///< of the list of templates: a report kept in the database

} // namespace

/// A change of the plan; plans are small, so each step holds both.
class PlanStep final : public QUndoCommand
{
public:
    PlanStep(ReportPage &page, ReportPage::Work before, ReportPage::Work after, const QString &what)
        : QUndoCommand(what), m_page(page), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { m_page.setWork(m_before); }
    void redo() override { m_page.setWork(m_after); }

private:
    ReportPage &m_page;
    ReportPage::Work m_before;
    ReportPage::Work m_after;
};

void ReportPage::fillTemplates()
{
    const Result<QList<NamedPlan>> plans = reportPlans(m_workspace);
    if (!plans) {
        QTimer::singleShot(0, this, [this, text = plans.error().sentence] { emit problem(text); });
        return;
    }
    m_templates->clear();
    for (const NamedPlan &named : *plans) {
        m_templates->addItem(named.plan.name.in(m_language), named.plan.name.vi);
        m_templates->setItemData(m_templates->count() - 1, named.key.isEmpty(), keptRole);
    }
    m_templates->setCurrentIndex(m_templates->findData(m_work.origin));
}

bool ReportPage::isKept() const
{
    const int item = m_work.origin.isEmpty() ? -1 : m_templates->findData(m_work.origin);
    return item >= 0 && m_templates->itemData(item, keptRole).toBool();
}

void ReportPage::chooseTemplate()
{
    const QString name = m_templates->currentData().toString();
    const Result<ReportPlan> plan = findReportPlan(name, m_workspace);
    if (!plan) {
        emit problem(plan.error().sentence);
        m_work.origin = name; // it can still be deleted
        return;
    }
    const Work work{*plan, *plan, name};
    if (m_work.plan.blocks.isEmpty())
        setWork(work);
    else if (work != m_work && keepAside())
        changeWork(work, tr("Choose a template"));
    m_templates->setCurrentIndex(m_templates->findData(m_work.origin));
}

bool ReportPage::keepAside()
{
    commitTyping();
    if (!isTouched())
        return true;
    ReportPlan plan = m_work.plan;
    const QString now = m_workspace.clock().now().toString(u"dd/MM/yyyy HH:mm:ss"_s);
    plan.name.vi = u"%1, %2"_s.arg(plan.name.vi, now);
    plan.name.en = plan.name.vi;
    if (const Result<void> kept = saveReport(plan, plan.name.vi, m_workspace); !kept) {
        emit problem(kept.error().sentence);
        return false;
    }
    emit notice(tr("What you had changed is kept as “%1”.").arg(plan.name.vi));
    fillTemplates();
    return true;
}

void ReportPage::changePlan(const ReportPlan &plan, const QString &what)
{
    changeWork({plan, m_work.base, m_work.origin}, what);
}

void ReportPage::changeWork(const Work &work, const QString &what)
{
    if (work != m_work)
        m_undo.push(new PlanStep(*this, m_work, work, what));
}

void ReportPage::setWork(const Work &work)
{
    m_work = work;
    m_templates->setCurrentIndex(m_templates->findData(work.origin));
    fillBlocks();
    m_later->start();
}

/// What was changed is on the disk within a moment: nobody has to save it.
void ReportPage::keepDraft()
{
    if (m_workspace.access() == Access::ReadOnly || m_isDraftForeign || (!isTouched() && !m_isDraftStored))
        return;
    const std::optional<ReportPlan> draft = isTouched() ? std::optional(m_work.plan) : std::nullopt;
    if (const Result<void> kept = setReportDraft(draft, m_workspace); !kept)
        emit problem(kept.error().sentence);
    m_isDraftStored = draft.has_value();
}

void ReportPage::restoreDraft()
{
    const Result<std::optional<ReportPlan>> draft = reportDraft(m_workspace);
    m_isDraftForeign = !draft;
    if (!draft || !*draft || **draft == m_work.plan)
        return;
    m_isDraftStored = true;
    changeWork({**draft, m_work.base, {}}, tr("Go on with the report"));
    QTimer::singleShot(0, this, [this] {
        emit notice(tr("This is the report that you were putting together; Ctrl+Z goes back to the template."));
    });
}

} // namespace parboard
