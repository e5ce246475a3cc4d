#include "widgets/reports/reportpage.h"

#include "widgets/charts/qtchartpainter.h"
#include "widgets/pagesview.h"
#include "widgets/reports/blockbar.h"
#include "widgets/reports/blocktitles.h"
#include "widgets/reports/sentenceedit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int composeDelay = 250; ///< ms: while somebody types, the pages wait

/// Blocks whose words stand in the editor.
bool hasWords(const PlanBlock &block)
{
    return block.kind == PlanBlock::Kind::Text || block.kind == PlanBlock::Kind::Heading ||
           block.kind == PlanBlock::Kind::Sentences || block.kind == PlanBlock::Kind::Table;
}

} // namespace

ReportPage::ReportPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_language(language), m_charts(makeChartPainter()),
      m_pages(std::make_shared<const ReportPages>(ReportDocument(), ReportOptions(), *m_charts)),
      m_templates(new QComboBox(this)), m_blocks(new QListWidget(this)), m_editor(new SentenceEdit(this)),
      m_editorTitle(new QLabel(this)), m_accept(new QPushButton(tr("A&ccept the new numbers"), this)),
      m_bar(new BlockBar(workspace.catalogue(), language, this)), m_view(new PagesView(m_pages, this)),
      m_look(new QComboBox(this)), m_state(new QLabel(this)), m_save(new QPushButton(tr("&Save report…"), this)),
      m_menu(new QMenu(this)), m_splitter(new QSplitter(Qt::Horizontal, this)), m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(composeDelay);
    build();
    buildMenu();
    connect(m_later, &QTimer::timeout, this, &ReportPage::composePages);
    connect(m_templates, &QComboBox::activated, this, &ReportPage::chooseTemplate);
    connect(m_blocks, &QListWidget::currentRowChanged, this, &ReportPage::showBlock);
    connect(m_blocks->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        // After the list has settled: its items are put back by the plan.
        QTimer::singleShot(0, this, [this] { changePlan(planAfterDragging(), tr("Move a block")); });
    });
    connect(m_editor, &SentenceEdit::edited, this, &ReportPage::commitTyping);
    connect(m_bar, &BlockBar::changed, this, [this](const PlanBlock &block) {
        if (m_shownBlock < 0 || m_shownBlock >= m_work.plan.blocks.size())
            return;
        ReportPlan plan = m_work.plan;
        plan.blocks[m_shownBlock] = block;
        changePlan(plan, tr("Change a block"));
    });
    connect(m_accept, &QPushButton::clicked, this, &ReportPage::acceptNumbers);
    connect(m_look, &QComboBox::activated, this, [this] { m_view->setLook(PrintLook(m_look->currentData().toInt())); });
    connect(m_save, &QPushButton::clicked, this, &ReportPage::saveFile);
    connect(&m_workspace, &Workspace::selectionChanged, this, &ReportPage::reload);
    connect(&m_workspace, &Workspace::optionsChanged, this, &ReportPage::reload);
    fillTemplates();
    m_templates->setCurrentIndex(0);
    chooseTemplate();
    restoreDraft();
}

ReportPage::~ReportPage()
{
    keepDraft();
    m_undo.clear();
    m_settings.set(keys::reportSplitter, m_splitter->saveState());
}

void ReportPage::build()
{
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("&Template"), this);
    label->setBuddy(m_templates);
    m_templates->setAccessibleName(tr("Template"));
    m_templates->setMinimumContentsLength(24);
    m_templates->setPlaceholderText(tr("(report in hand)"));
    head->addWidget(label);
    head->addWidget(m_templates);
    head->addWidget(m_state, 1);
    auto *lookLabel = new QLabel(tr("Loo&k"), this);
    lookLabel->setBuddy(m_look);
    m_look->setAccessibleName(tr("Look"));
    m_look->addItem(tr("In colour"), int(PrintLook::Colour));
    m_look->addItem(tr("As a photocopy"), int(PrintLook::Grey));
    m_look->addItem(tr("Red-green blind"), int(PrintLook::RedGreenBlind));
    head->addWidget(lookLabel);
    head->addWidget(m_look);
    head->addWidget(m_save);
    auto *more = new QPushButton(tr("&More"), this);
    more->setMenu(m_menu);
    more->setToolTip(tr("Print, keep, templates, who signs"));
    head->addWidget(more);
    m_splitter->addWidget(buildBlocks());
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.value(keys::reportSplitter)))
        m_splitter->setSizes({480, 720});
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(m_splitter, 1);
}

QWidget *ReportPage::buildBlocks()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("&Blocks, in their order"), part);
    title->setBuddy(m_blocks);
    m_blocks->setAccessibleName(tr("Blocks"));
    m_blocks->setDragDropMode(QAbstractItemView::InternalMove);
    m_blocks->setTextElideMode(Qt::ElideRight);
    m_blocks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto addKey = [this](const QKeySequence &key, const QString &text, const std::function<void()> &act) {
        auto *action = new QAction(text, m_blocks);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_blocks->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    m_blocks->setContextMenuPolicy(Qt::ActionsContextMenu);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move &up"), [this] { moveBlock(-1); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Down), tr("Move &down"), [this] { moveBlock(1); });
    addKey(QKeySequence(Qt::Key_Delete), tr("&Take out"), [this] { removeBlock(); });
    column->addWidget(title);
    column->addWidget(m_blocks, 3);
    m_editorTitle->setBuddy(m_editor);
    m_editorTitle->setWordWrap(true);
    column->addWidget(m_bar);
    column->addWidget(m_editorTitle);
    column->addWidget(m_editor, 2);
    column->addWidget(m_accept, 0, Qt::AlignLeft);
    return part;
}

void ReportPage::reload()
{
    showBlock();
    m_later->start();
}

QString ReportPage::blockTitle(const PlanBlock &block) const
{
    return reportBlockTitle(block, m_workspace.catalogue(), m_language);
}

void ReportPage::fillBlocks()
{
    const int row = std::clamp(m_blocks->currentRow(), 0, std::max(0, int(m_work.plan.blocks.size()) - 1));
    {
        const QSignalBlocker quiet(m_blocks);
        m_blocks->clear();
        for (int at = 0; at < m_work.plan.blocks.size(); ++at) {
            auto *item = new QListWidgetItem(blockTitle(m_work.plan.blocks.at(at)), m_blocks);
            item->setData(Qt::UserRole, at);
            item->setToolTip(item->text());
        }
        m_blocks->setCurrentRow(row);
    }
    showBlock();
}

Result<std::unique_ptr<ReportComposer>> ReportPage::composer() const
{
    const Result<ReportBody> body = reportBody(m_workspace);
    if (!body)
        return body.error();
    ReportChoice choice{m_workspace.selection(), m_language, *body, true, m_workspace.clock().now().date()};
    return std::make_unique<ReportComposer>(m_work.plan, std::move(choice), m_workspace);
}

Result<QString> ReportPage::sentenceOf(const PlanBlock &block) const
{
    if (block.kind != PlanBlock::Kind::Sentences)
        return block.text.in(m_language);
    const auto made = composer();
    return made ? (*made)->draft(block) : made.error();
}

void ReportPage::showBlock()
{
    m_shownBlock = m_blocks->currentRow();
    const bool isThere = m_shownBlock >= 0 && m_shownBlock < m_work.plan.blocks.size();
    const PlanBlock block = isThere ? m_work.plan.blocks.at(m_shownBlock) : PlanBlock();
    const bool isOfUnits = m_work.plan.repeat == PlanRepeat::Units && block.kind == PlanBlock::Kind::Sentences;
    const bool isOfPages = isOfUnits || block.indicators.contains(u"*"_s);
    m_bar->setVisible(isThere);
    m_bar->setBlock(block);
    m_editor->setEnabled(isThere && hasWords(block) && !isOfPages);
    m_accept->setEnabled(false);
    m_editorTitle->setText(!isThere                ? tr("No block is chosen.")
                           : isOfPages             ? tr("Each page has the sentence of its own figures.")
                           : m_editor->isEnabled() ? tr("Te&xt of the block (numbers stay bound to their figures)")
                                                   : tr("This block is made of figures only."));
    m_editor->setSentence({}, {});
    if (!m_editor->isEnabled())
        return;
    const Result<QString> sentence = sentenceOf(block);
    const auto made = composer();
    if (!sentence || !made)
        return; // composePages() says what is wrong
    const Result<QList<ReportRun>> runs = (*made)->runs(*sentence);
    if (!runs)
        return;
    m_editor->setSentence(*sentence, *runs);
    m_accept->setEnabled(std::ranges::any_of(*runs, &ReportRun::isChanged));
}

void ReportPage::commitTyping()
{
    // Only what the person wrote: a draft that reads differently because a figure changed is no edit.
    if (m_shownBlock < 0 || m_shownBlock >= m_work.plan.blocks.size() || !m_editor->isEnabled() ||
        !m_editor->isEdited())
        return;
    const QString now = m_editor->sentence();
    ReportPlan plan = m_work.plan;
    PlanBlock &block = plan.blocks[m_shownBlock];
    if (block.kind == PlanBlock::Kind::Sentences) {
        block.kind = PlanBlock::Kind::Text; // from here on the words are the person's
        block.indicators.clear();
        block.text = {now, now};
    } else {
        (m_language == Language::Vietnamese ? block.text.vi : block.text.en) = now;
    }
    changePlan(plan, tr("Edit a text"));
}

void ReportPage::acceptNumbers()
{
    commitTyping();
    const auto made = composer();
    if (!made || m_shownBlock < 0)
        return;
    const Result<QString> text = (*made)->accepted(m_editor->sentence());
    if (!text)
        return emit problem(text.error().sentence);
    ReportPlan plan = m_work.plan;
    (m_language == Language::Vietnamese ? plan.blocks[m_shownBlock].text.vi : plan.blocks[m_shownBlock].text.en) =
        *text;
    changePlan(plan, tr("Accept the new numbers"));
}

ReportPlan ReportPage::planAfterDragging() const
{
    ReportPlan plan = m_work.plan;
    plan.blocks.clear();
    for (int row = 0; row < m_blocks->count(); ++row)
        plan.blocks += m_work.plan.blocks.value(m_blocks->item(row)->data(Qt::UserRole).toInt());
    return plan;
}

void ReportPage::moveBlock(int by)
{
    const int row = m_blocks->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_work.plan.blocks.size())
        return;
    ReportPlan plan = m_work.plan;
    plan.blocks.move(row, to);
    const QSignalBlocker quiet(m_blocks);
    m_blocks->setCurrentRow(to);
    changePlan(plan, tr("Move a block"));
}

void ReportPage::removeBlock()
{
    const int row = m_blocks->currentRow();
    if (row < 0 || m_work.plan.blocks.size() < 2)
        return;
    ReportPlan plan = m_work.plan;
    plan.blocks.removeAt(row);
    changePlan(plan, tr("Take out a block"));
    emit notice(tr("The block is taken out; Ctrl+Z brings it back."));
}

void ReportPage::addBlock(PlanBlock::Kind kind)
{
    ReportPlan plan = m_work.plan;
    const int row = m_blocks->currentRow() + 1;
    plan.blocks.insert(row, newReportBlock(kind, m_work.plan));
    changePlan(plan, tr("Add a block"));
    m_blocks->setCurrentRow(row);
}

void ReportPage::composePages()
{
    keepDraft();
    const auto made = composer();
    const Result<ReportDocument> document = made ? (*made)->compose() : Result<ReportDocument>(made.error());
    if (!document) {
        m_state->setText(document.error().sentence);
        return;
    }
    m_pages = std::make_shared<const ReportPages>(*document, options(), *m_charts);
    m_view->setPages(m_pages);
    QStringList facts{tr("%n page(s)", nullptr, m_pages->count())};
    if ((*made)->parts() > 1)
        facts = {tr("Page of the first of %n unit(s)", nullptr, (*made)->parts())};
    if (document->changedNumbers > 0)
        facts += tr("%n number(s) changed since the text was written", nullptr, document->changedNumbers);
    if (isTouched() && m_workspace.access() == Access::ReadOnly)
        facts += tr("the database is read-only: changes are not kept");
    m_state->setText(facts.join(u" · "_s));
}

} // namespace parboard
