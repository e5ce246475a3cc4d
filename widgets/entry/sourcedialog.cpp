#include "widgets/entry/sourcedialog.h"

#include "widgets/entry/attachmentbox.h"
#include "widgets/entry/sourceform.h"
#include "widgets/entry/sourcelist.h"
#include "widgets/formparts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace parboard {

namespace {

constexpr int dialogWidthInLines = 58;
constexpr int dialogHeightInLines = 32;

} // namespace

SourceDialog::SourceDialog(Workspace &workspace, Language language, Dialogs dialogs, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_list(new SourceList(this)), m_pages(new QStackedWidget(this)),
      m_search(new QLineEdit(this)), m_table(new QTableView(this)),
      m_nothing(formparts::text(tr("No source matches. Change the words, or add a new source."), this)),
      m_add(new QPushButton(tr("&New source…"), this)), m_edit(new QPushButton(tr("&Edit…"), this)),
      m_form(new SourceForm(std::move(dialogs), language, this)), m_problem(formparts::problem(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_pages->addWidget(listPage());
    m_pages->addWidget(formPage());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reload({});
    showList();
    const int line = fontMetrics().height();
    resize(line * dialogWidthInLines, line * dialogHeightInLines);
}

QWidget *SourceDialog::listPage()
{
    m_table->setModel(m_list);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SourceList::Date, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the rows' heights
    m_table->viewport()->installEventFilter(this);
    m_table->setAccessibleName(tr("Sources"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(SourceList::Title, QHeaderView::Stretch);
    m_search->setPlaceholderText(tr("Find by title, publisher, number or date"));
    m_search->setAccessibleName(tr("Find a source"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    for (QPushButton *button : {m_add, m_edit})
        button->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, &SourceDialog::search);
    connect(m_table, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &SourceDialog::addSource);
    connect(m_edit, &QPushButton::clicked, this, [this] { editSource(m_list->sourceAt(m_table->currentIndex())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourceDialog::updateButtons);
    auto *page = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    column->addLayout(buttons);
    return page;
}

QWidget *SourceDialog::formPage()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    return scroll;
}

void SourceDialog::reload(SourceId current)
{
    const Result<QHash<SourceId, Source>> sources = m_workspace.sources();
    formparts::showProblem(*m_problem, sources ? QString() : sources.error().sentence);
    m_list->setSources(sources ? *sources : QHash<SourceId, Source>());
    for (const int column : {SourceList::DocumentNo, SourceList::Date, SourceList::Kind})
        m_table->resizeColumnToContents(column);
    fitTable();
    setCurrent(current);
}

void SourceDialog::setCurrent(SourceId source)
{
    const QModelIndex found = m_list->indexOf(source);
    m_table->setCurrentIndex(found.isValid() ? found : m_list->index(0, SourceList::Title));
    m_table->scrollTo(m_table->currentIndex());
    updateButtons();
}

void SourceDialog::search(const QString &text)
{
    const SourceId current = m_list->sourceAt(m_table->currentIndex());
    m_list->setQuery(text);
    m_table->resizeRowsToContents();
    setCurrent(current);
}

void SourceDialog::updateButtons()
{
    const bool any = m_table->currentIndex().isValid();
    const bool writable = m_workspace.access() == Access::ReadWrite;
    m_nothing->setVisible(m_list->rowCount() == 0);
    m_add->setEnabled(writable);
    m_edit->setEnabled(any && writable);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isEditing() || any);
}

bool SourceDialog::isEditing() const
{
    return m_pages->currentIndex() == 1;
}

QString SourceDialog::problem() const
{
    return m_problem->text();
}

void SourceDialog::showList()
{
    setWindowTitle(tr("Source of the figures"));
    m_pages->setCurrentIndex(0);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this source"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    formparts::showProblem(*m_problem, {});
    updateButtons();
    m_search->setFocus();
}

void SourceDialog::showForm(const Source &source, const SourceContent &content)
{
    m_warned = false;
    m_form->setSource(source, content);
    setWindowTitle(source.id == SourceId() ? tr("New source") : tr("Edit the source"));
    m_pages->setCurrentIndex(1);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Back to the list"));
    formparts::showProblem(*m_problem, {});
    updateButtons();
    m_form->focusFirst();
}

void SourceDialog::addSource()
{
    showForm({}, {});
}

void SourceDialog::editSource(SourceId source)
{
    const Result<QHash<SourceId, Source>> sources = m_workspace.sources();
    const Result<SourceContent> content = m_workspace.editing().sourceContent(source);
    if (!sources || !content)
        formparts::showProblem(*m_problem, sources ? content.error().sentence : sources.error().sentence);
    else if (sources->contains(source))
        showForm(sources->value(source), *content);
}

void SourceDialog::save()
{
    if (!m_form->check())
        return;
    const Source source = m_form->source();
    const AttachmentBox &attachment = *m_form->attachment();
    const Result<SourceId> saved = m_workspace.editing().saveSource(
        source, attachment.changed().value_or(SourceContent()),
        attachment.removesFile() ? EditSession::AttachedFile::Remove : EditSession::AttachedFile::Keep);
    if (!saved) {
        formparts::showProblem(*m_problem, saved.error().sentence);
        return;
    }
    if (source.id == SourceId()) {
        choose(*saved);
        return;
    }
    showList();
    reload(*saved);
}

void SourceDialog::choose(SourceId source)
{
    m_chosen = source;
    emit sourceChosen(source);
    QDialog::accept();
}

void SourceDialog::accept()
{
    if (isEditing())
        save();
    else if (m_table->currentIndex().isValid())
        choose(m_list->sourceAt(m_table->currentIndex()));
}

void SourceDialog::reject()
{
    if (!isEditing()) {
        QDialog::reject();
    } else if (m_form->isChanged() && !m_warned) {
        m_warned = true;
        formparts::showProblem(*m_problem,
                               tr("This source is not saved yet. Save it, or go back once more to give it up."));
    } else {
        showList();
    }
}

void SourceDialog::fitTable()
{
    constexpr int publisherShare = 4;
    m_table->setColumnWidth(SourceList::Publisher, m_table->viewport()->width() / publisherShare);
    m_table->resizeRowsToContents(); // long titles wrap
}

bool SourceDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move in the list while one goes on typing.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    return QDialog::eventFilter(watched, event);
}

} // namespace parboard
