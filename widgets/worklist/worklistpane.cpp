#include "widgets/worklist/worklistpane.h"

#include "models/items/shownlist.h"
#include "widgets/emptystate.h"
#include "widgets/tintedframe.h"
#include "widgets/worklist/explaindialog.h"
#include "widgets/worklist/listclipboard.h"
#include "widgets/worklist/workview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

WorklistPane::WorklistPane(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_model(new WorklistModel(catalogue, language, this)), m_filter(new WorklistFilterModel(this)),
      m_search(new QLineEdit(this)), m_kinds(new QComboBox(this)), m_count(new QLabel(this)),
      m_progress(new QLabel(this)), m_failed(new TintedFrame(TintedFrame::Tone::Error, this)),
      m_failure(new QLabel(m_failed)), m_retry(new QPushButton(tr("Try a&gain"), m_failed)),
      m_explain(new QPushButton(tr("E&xplain…"), this)), m_copy(new QPushButton(tr("&Copy list"), this)),
      m_print(new QPushButton(tr("&Print…"), this)), m_stack(new QStackedWidget(this)), m_view(new WorkView(this)),
      m_empty(new EmptyState(this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Things to do"));
    m_view->setToolTip(tr("Enter or a double click goes to the place"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QWidget(this);
    buildHead(head);
    buildFailure();
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(m_progress);
    column->addWidget(m_failed);
    column->addWidget(m_stack, 1);
    m_progress->hide();
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit itemAsked(m_model->itemAt(m_filter->mapToSource(index).row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorklistPane::updateExplain);
    fillKinds();
    updateShown();
}

void WorklistPane::buildHead(QWidget *head)
{
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setToolTip(tr("Unit, indicator, period or words, with or without diacritics (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &WorklistPane::search);
    m_kinds->setAccessibleName(tr("Kind of things to do"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &WorklistPane::chooseKind);
    m_explain->setToolTip(tr("Say why a finding of a quality rule stands although the figures are right"));
    connect(m_explain, &QPushButton::clicked, this, &WorklistPane::explainCurrent);
    m_copy->setToolTip(tr("Copy the list as shown, ready to paste into a spreadsheet or a document"));
    connect(m_copy, &QPushButton::clicked, this, [this] { copyList(shown()); });
    m_print->setToolTip(tr("See the list as shown on pages, save it as PDF or print it"));
    connect(m_print, &QPushButton::clicked, this, &WorklistPane::printAsked);
    auto *copy = new QAction(tr("&Copy list"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_copy, &QPushButton::click);
    m_view->addAction(copy);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 2);
    row->addWidget(m_kinds);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QPushButton *button : {m_explain, m_copy, m_print})
        row->addWidget(button);
}

void WorklistPane::buildFailure()
{
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    auto *row = new QHBoxLayout(m_failed);
    row->addWidget(m_failure, 1);
    row->addWidget(m_retry);
    m_failed->hide();
    connect(m_retry, &QPushButton::clicked, this, &WorklistPane::retryAsked);
}

void WorklistPane::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const QVariant chosen = m_kinds->currentData();
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds (%1)").arg(m_model->items().size()));
    for (const WorkKind kind : {WorkKind::Finding, WorkKind::Draft, WorkKind::Rivals, WorkKind::Undocumented,
                                WorkKind::Silent, WorkKind::StaleIndex, WorkKind::Backup}) {
        const auto count = std::ranges::count(m_model->items(), kind, &WorkItem::kind);
        m_kinds->addItem(u"%1 (%2)"_s.arg(workKindText(kind)).arg(count), int(kind));
    }
    m_kinds->setCurrentIndex(chosen.isValid() ? std::max(0, m_kinds->findData(chosen)) : 0);
}

void WorklistPane::chooseKind()
{
    const QVariant kind = m_kinds->currentData();
    m_filter->setKind(kind.isValid() ? std::optional(WorkKind(kind.toInt())) : std::nullopt);
    updateShown();
}

void WorklistPane::search(const QString &text)
{
    m_filter->setQuery(text.trimmed());
    updateShown();
}

void WorklistPane::showAll()
{
    m_search->clear();
    m_kinds->setCurrentIndex(0);
}

void WorklistPane::setItems(const QList<WorkItem> &items)
{
    if (items == m_model->items())
        return;
    const WorkItem *current = currentItem();
    const std::optional<WorkItem> before = current ? std::optional(*current) : std::nullopt;
    const int rowBefore = m_view->currentIndex().row();
    m_model->setItems(items);
    fillKinds();
    updateShown();
    if (!before || m_filter->rowCount() == 0)
        return;
    const int same = m_model->rowLike(*before);
    const QModelIndex kept = same < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(same, 0));
    // What was done leaves the list: the next one takes its place under the cursor.
    m_view->setCurrentIndex(kept.isValid() ? kept : m_filter->index(std::min(rowBefore, m_filter->rowCount() - 1), 0));
}

void WorklistPane::setFailed(const QString &sentence)
{
    m_progress->clear();
    m_progress->hide();
    m_hasFailed = true;
    m_failure->setText(tr("The figures could not all be checked. %1").arg(sentence));
    m_failed->show();
    updateShown();
}

bool WorklistPane::hasFailed() const
{
    return m_hasFailed;
}

void WorklistPane::setOutdated(const QString &sentence)
{
    if (m_hasFailed)
        return; // there is no list yet
    m_failure->setText(sentence.isEmpty()
                           ? QString()
                           : tr("The list could not be read anew, so it may be out of date. %1").arg(sentence));
    m_failed->setVisible(!sentence.isEmpty());
}

bool WorklistPane::showsFailure() const
{
    return !m_failed->isHidden();
}

QString WorklistPane::progress() const
{
    return m_progress->text();
}

QString WorklistPane::failure() const
{
    return m_failure->text();
}

void WorklistPane::setProgress(const QString &text)
{
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
    if (m_model->items().isEmpty())
        updateShown();
}

void WorklistPane::updateShown()
{
    m_count->setText(m_filter->isCut() ? tr("the first %n shown, search for others", nullptr, m_filter->rowCount())
                                       : tr("%n shown", nullptr, m_filter->rowCount()));
    m_view->fitColumns();
    m_empty->clearButtons();
    if (!m_model->items().isEmpty()) {
        m_empty->setTexts(tr("Nothing of this kind"), tr("The list has entries, but none that fit the search."));
        connect(m_empty->addButton(tr("&Show all")), &QPushButton::clicked, this, &WorklistPane::showAll);
    } else if (hasFailed()) {
        m_empty->setTexts(tr("The list could not be made"),
                          tr("See above what went wrong. Put it right if you can, then try again."));
    } else if (!m_progress->text().isEmpty()) {
        m_empty->setTexts(tr("The figures are being checked"), tr("What is found appears here."));
    } else {
        m_empty->setTexts(tr("Nothing to do"),
                          tr("All rules hold, nothing typed is left over, every unit has reported what is due, and a "
                             "backup is at hand. New figures are checked as they are entered."));
    }
    QWidget *shown = m_empty;
    if (m_filter->rowCount() > 0)
        shown = m_view;
    m_stack->setCurrentWidget(shown);
    m_copy->setEnabled(m_filter->rowCount() > 0);
    m_print->setEnabled(m_filter->rowCount() > 0);
    updateExplain();
    const auto open = std::ranges::count_if(
        m_model->items(), [](const WorkItem &item) { return item.urgency != WorkUrgency::Explained; });
    emit countChanged(int(open));
}

const WorkItem *WorklistPane::currentItem() const
{
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model->itemAt(index.row()) : nullptr;
}

void WorklistPane::updateExplain()
{
    const WorkItem *item = currentItem();
    m_explain->setEnabled(item != nullptr && item->finding);
}

ExplainDialog *WorklistPane::explainCurrent()
{
    const WorkItem *item = currentItem();
    if (!item || !item->finding)
        return nullptr;
    const Finding finding = *item->finding;
    auto *dialog = new ExplainDialog(finding.text, finding.explained, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, finding] { emit explained(finding, dialog->text()); });
    dialog->open();
    return dialog;
}

ListDocument WorklistPane::shown() const
{
    ListDocument list = shownList(*m_filter);
    if (m_filter->isCut())
        list.facts += m_count->text();
    if (m_kinds->currentIndex() > 0)
        list.facts += m_kinds->currentText();
    if (!m_search->text().trimmed().isEmpty())
        list.facts += tr("Found: “%1”").arg(m_search->text().trimmed());
    return list;
}

} // namespace parboard
