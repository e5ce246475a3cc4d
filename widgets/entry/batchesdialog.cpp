#include "widgets/entry/batchesdialog.h"

#include "models/core/entrytext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfPlan = 8;
constexpr int binSize = 500;
constexpr int cellsNamed = 30;
constexpr int batchesAtOnce = 500;

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
      m_text(new QPlainTextEdit(this)), m_progress(new QProgressBar(this)),
      m_withdraw(new QPushButton(tr("&Withdraw this batch"), this)), m_stop(new QPushButton(tr("&Stop"), this)),
      m_planner(workspace.clock())
{
    setWindowTitle(tr("Batches of figures"));
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BatchesDialog::showPlan);
    connect(m_withdraw, &QPushButton::clicked, this, &BatchesDialog::withdraw);
    connect(m_stop, &QPushButton::clicked, this, &BatchesDialog::reject);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum())
            loadOlder();
    });
    connect(&m_planner, &BackgroundReader::failed, m_text, &QPlainTextEdit::setPlainText);
    connect(&workspace.editing(), &EditSession::withdrawalProgress, this, &BatchesDialog::showProgress);
    load();
}

void BatchesDialog::build()
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What withdrawing would change"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * linesOfPlan);
    m_withdraw->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_progress->setAccessibleName(tr("How far the withdrawal is"));
    m_progress->hide();
    m_stop->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_withdraw, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 28);
}

void BatchesDialog::load()
{
    m_batches.clear();
    m_list->clear();
    m_hasOlder = true;
    loadOlder();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    else
        showPlan();
}

void BatchesDialog::loadOlder()
{
    if (!m_hasOlder)
        return;
    const BatchId last = m_batches.isEmpty() ? BatchId() : m_batches.constLast().id;
    const Result<QList<Batch>> older = m_workspace.editing().olderBatches(last, batchesAtOnce);
    m_hasOlder = older && older->size() == batchesAtOnce;
    if (!older) {
        emit problem(older.error().sentence);
        return;
    }
    QList<QTreeWidgetItem *> rows;
    for (const Batch &batch : *older) {
        const QString state =
            batch.withdrawnAt.isValid() ? tr("withdrawn on %1").arg(momentText(batch.withdrawnAt)) : tr("in force");
        rows += new QTreeWidgetItem({batch.name, momentText(batch.createdAt), batch.createdBy, state});
    }
    m_batches += *older;
    m_list->addTopLevelItems(rows);
}

QString BatchesDialog::planText() const
{
    return m_text->toPlainText();
}

void BatchesDialog::showPlan()
{
    m_plan.reset();
    m_planner.stop();
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
    m_text->setPlainText(tr("What withdrawing would change is being worked out…"));
    const auto plan = std::make_shared<WithdrawalPlan>();
    const auto work = [plan, id = batch.id](const Workspace &view, const std::atomic_bool &stop) -> Result<void> {
        Result<WithdrawalPlan> made = planWithdrawal(view.database(), id, [&stop](int, int) { return !stop; });
        if (!made)
            return made.error();
        *plan = std::move(made).value();
        return {};
    };
    m_planner.start(m_workspace.path(), work, [this, plan] { takePlan(*plan); });
}

void BatchesDialog::takePlan(const WithdrawalPlan &plan)
{
    m_plan = plan;
    m_text->setPlainText(describe(plan));
    m_withdraw->setEnabled(plan.cellCount > 0 && m_workspace.access() == Access::ReadWrite);
}

QString BatchesDialog::describe(const WithdrawalPlan &plan) const
{
    if (plan.cellCount == 0 && plan.laterEditCount == 0)
        return tr("Nothing that this batch wrote is in force any more.");
    const int cells = int(plan.cellCount);
    QStringList lines;
    if (plan.isUndoable())
        lines += tr("Withdrawing brings %n cell(s) back to what they held before. It can be undone.", nullptr, cells);
    else
        lines += tr("Withdrawing brings %Ln cell(s) back to what they held before. That is too much for Undo: a backup "
                    "is made first, and File – Restore from a backup brings it all back.",
                    nullptr, cells);
    if (plan.laterEditCount > 0) {
        lines += tr("%n figure(s) of this batch were changed later and stay as they are:", nullptr,
                    int(plan.laterEditCount));
        for (const ClaimVersion &edit : plan.laterEdits.first(std::min<qsizetype>(plan.laterEdits.size(), cellsNamed)))
            lines += tr("– %1: changed by %2 on %3")
                         .arg(m_workspace.editing().nameOf(edit.cell), edit.note.by, momentText(edit.note.at));
    }
    return lines.join(u'\n');
}

void BatchesDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all); // 0 of 0: busy, nobody knows how long
    m_progress->setValue(done);
    m_progress->setFormat(all == 0 ? tr("A backup is being made…") : u"%p %"_s);
}

void BatchesDialog::setBusy(bool busy)
{
    m_list->setEnabled(!busy);
    m_withdraw->setVisible(!busy);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
}

void BatchesDialog::reject()
{
    if (m_workspace.editing().isWithdrawing())
        m_workspace.editing().stopWithdrawal();
    else
        QDialog::reject();
}

void BatchesDialog::withdraw()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !m_plan)
        return;
    const WithdrawalPlan plan = *m_plan;
    const Batch batch = m_batches.at(row);
    const QPointer<BatchesDialog> self(this); // a big one waits in an event loop
    setBusy(!plan.isUndoable());
    const Result<void> done = m_workspace.editing().withdraw(plan, batch);
    if (!self)
        return;
    setBusy(false);
    if (!done) {
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
