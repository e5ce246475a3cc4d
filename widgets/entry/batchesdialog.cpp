#include "widgets/entry/batchesdialog.h"

#include "models/core/entrytext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfPlan = 8;
constexpr int binSize = 500;
constexpr int cellsNamed = 30;

QString momentText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
}

QTreeWidget *makeList(QWidget *parent, const QString &name, const QStringList &columns)
{
    auto *list = new QTreeWidget(parent);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(name);
    list->setHeaderLabels(columns);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

} // namespace

BatchesDialog::BatchesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace),
      m_list(makeList(this, tr("Batches"), {tr("Batch"), tr("When"), tr("Who"), tr("State")})),
      m_text(new QPlainTextEdit(this)), m_withdraw(new QPushButton(tr("&Withdraw this batch"), this))
{
    setWindowTitle(tr("Batches of figures"));
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BatchesDialog::showPlan);
    connect(m_withdraw, &QPushButton::clicked, this, &BatchesDialog::withdraw);
    load();
}

void BatchesDialog::build()
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What withdrawing would change"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * linesOfPlan);
    m_withdraw->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_withdraw, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_text);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 28);
}

void BatchesDialog::load()
{
    const Result<QList<Batch>> batches = m_workspace.editing().batches();
    if (!batches) {
        m_text->setPlainText(batches.error().sentence);
        return;
    }
    m_batches = *batches;
    m_list->clear();
    for (const Batch &batch : std::as_const(m_batches)) {
        const QString state =
            batch.withdrawnAt.isValid() ? tr("withdrawn on %1").arg(momentText(batch.withdrawnAt)) : tr("in force");
        m_list->addTopLevelItem(new QTreeWidgetItem({batch.name, momentText(batch.createdAt), batch.createdBy, state}));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showPlan();
}

QString BatchesDialog::planText() const
{
    return m_text->toPlainText();
}

void BatchesDialog::showPlan()
{
    m_plan.reset();
    m_withdraw->setEnabled(false);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) {
        m_text->setPlainText(tr("No figures were entered yet. Each paste and each session of typing becomes a batch "
                                "here, and can be taken back as a whole."));
        return;
    }
    const Batch &batch = m_batches.at(row);
    if (batch.withdrawnAt.isValid()) {
        m_text->setPlainText(tr("This batch was withdrawn."));
        return;
    }
    const Result<WithdrawalPlan> plan = m_workspace.editing().planWithdrawal(batch.id);
    if (!plan) {
        m_text->setPlainText(plan.error().sentence);
        return;
    }
    m_plan = *plan;
    m_text->setPlainText(describe(*plan));
    m_withdraw->setEnabled(!plan->cells.isEmpty() && m_workspace.access() == Access::ReadWrite);
}

QString BatchesDialog::describe(const WithdrawalPlan &plan) const
{
    if (plan.cells.isEmpty() && plan.laterEdits.isEmpty())
        return tr("Nothing that this batch wrote is in force any more.");
    QStringList lines{tr("Withdrawing brings %n cell(s) back to what they held before. It can be undone.", nullptr,
                         int(plan.cells.size()))};
    if (!plan.laterEdits.isEmpty()) {
        lines += tr("%n figure(s) of this batch were changed later and stay as they are:", nullptr,
                    int(plan.laterEdits.size()));
        for (const ClaimVersion &edit : plan.laterEdits.first(std::min<qsizetype>(plan.laterEdits.size(), cellsNamed)))
            lines += tr("– %1: changed by %2 on %3")
                         .arg(m_workspace.editing().nameOf(edit.cell), edit.note.by, momentText(edit.note.at));
    }
    return lines.join(u'\n');
}

void BatchesDialog::withdraw()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !m_plan)
        return;
    if (const Result<void> done = m_workspace.editing().withdraw(*m_plan, m_batches.at(row)); !done) {
        m_text->setPlainText(done.error().sentence);
        emit problem(done.error().sentence);
        return;
    }
    load();
}

BinDialog::BinDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace),
      m_list(makeList(this, tr("Removed figures"), {tr("Figure"), tr("Value"), tr("Removed"), tr("Who")})),
      m_empty(new QLabel(tr("No figure was removed."), this)), m_restore(new QPushButton(tr("&Restore"), this))
{
    setWindowTitle(tr("Bin"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 22);
    load();
}

void BinDialog::load()
{
    m_list->clear();
    const Result<QList<ClaimVersion>> removed = m_workspace.editing().removedFigures(binSize);
    m_removed = removed ? *removed : QList<ClaimVersion>();
    if (!removed)
        m_empty->setText(removed.error().sentence);
    for (const ClaimVersion &version : std::as_const(m_removed)) {
        const Indicator *indicator = m_workspace.catalogue().indicator(version.cell.indicator);
        const QString value = version.old && indicator ? entrytext::write(*version.old, *indicator) : QString();
        m_list->addTopLevelItem(new QTreeWidgetItem(
            {m_workspace.editing().nameOf(version.cell), value, momentText(version.note.at), version.note.by}));
    }
    m_empty->setVisible(m_removed.isEmpty());
    m_restore->setEnabled(!m_removed.isEmpty() && m_workspace.access() == Access::ReadWrite);
    if (!m_removed.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void BinDialog::restore()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    if (const Result<void> done = m_workspace.editing().restore(m_removed.at(row)); !done) {
        emit problem(done.error().sentence);
        return;
    }
    load();
}

} // namespace parboard
