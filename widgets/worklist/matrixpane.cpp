#include "widgets/worklist/matrixpane.h"

#include "models/items/shownlist.h"
#include "widgets/emptystate.h"
#include "widgets/worklist/listclipboard.h"
#include "widgets/worklist/workdelegates.h"
#include "widgets/wrappinglabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

MatrixPane::MatrixPane(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_model(new ReportingMatrixModel(catalogue, language, this)), m_rhythms(new QComboBox(this)),
      m_legend(new WrappingLabel(this)), m_copy(new QPushButton(tr("&Copy table"), this)),
      m_print(new QPushButton(tr("&Print…"), this)), m_stack(new QStackedWidget(this)), m_view(new QTableView(this)),
      m_empty(new EmptyState(this))
{
    buildView();
    m_empty->setTexts(tr("Nobody has reported for this kind of period"),
                      tr("Select units on the overview, or enter or import figures of such a period."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *head = new QWidget(this);
    buildHead(head);
    m_legend->setWordWrap(true);
    m_legend->setText(legend());
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
}

void MatrixPane::buildHead(QWidget *head)
{
    m_rhythms->setAccessibleName(tr("Kind of report"));
    m_rhythms->addItem(tr("Quarters"), int(Rhythm::Quarters));
    m_rhythms->addItem(tr("Six months"), int(Rhythm::SixMonths));
    m_rhythms->addItem(tr("Nine months"), int(Rhythm::NineMonths));
    m_rhythms->addItem(tr("Years"), int(Rhythm::Years));
    connect(m_rhythms, &QComboBox::currentIndexChanged, this, &MatrixPane::rhythmChanged);
    auto *label = new QLabel(tr("&Report:"), head);
    label->setBuddy(m_rhythms);
    m_copy->setToolTip(tr("Copy the table as shown, ready to paste into a spreadsheet or a document"));
    connect(m_copy, &QPushButton::clicked, this, [this] { copyList(shown()); });
    m_print->setToolTip(tr("See the table on pages, save it as PDF or print it"));
    connect(m_print, &QPushButton::clicked, this, &MatrixPane::printAsked);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_rhythms);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_print);
}

void MatrixPane::buildView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MatrixDelegate(m_view));
    m_view->setAccessibleName(tr("Who has reported"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 14);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_view, &QTableView::clicked, this, &MatrixPane::ask);
    auto *open = new QAction(tr("&Open the form"), m_view);
    open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] { ask(m_view->currentIndex()); });
    auto *copy = new QAction(tr("&Copy table"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_copy, &QPushButton::click);
    m_view->addActions({open, copy});
}

QString MatrixPane::legend()
{
    QStringList parts;
    for (const ReportingState state : {ReportingState::Silent, ReportingState::Partial, ReportingState::Late,
                                       ReportingState::Complete, ReportingState::Locked, ReportingState::NoUnit})
        parts += u"%1 = %2"_s.arg(ReportingMatrixModel::stateSign(state), ReportingMatrixModel::stateText(state));
    return parts.join(u"; "_s) + u". "_s +
           tr("3/9: three of the nine indicators that the unit reported the time before, or of the headline ones.");
}

void MatrixPane::ask(const QModelIndex &index)
{
    if (index.isValid())
        emit formAsked(m_model->matrix().units.at(index.row()), m_model->matrix().periods.at(index.column()));
}

void MatrixPane::setMatrix(const ReportingMatrix &matrix)
{
    const QModelIndex before = m_view->currentIndex();
    m_model->setMatrix(matrix);
    const bool isEmpty = matrix.units.isEmpty() || matrix.periods.isEmpty();
    QWidget *shown = m_view;
    if (isEmpty)
        shown = m_empty;
    m_stack->setCurrentWidget(shown);
    m_copy->setEnabled(!isEmpty);
    m_print->setEnabled(!isEmpty);
    if (!isEmpty)
        m_view->setCurrentIndex(before.isValid() ? m_model->index(std::min(before.row(), m_model->rowCount() - 1),
                                                                  std::min(before.column(), m_model->columnCount() - 1))
                                                 : m_model->index(0, m_model->columnCount() - 1));
}

Rhythm MatrixPane::rhythm() const
{
    return Rhythm(m_rhythms->currentData().toInt());
}

void MatrixPane::setRhythm(Rhythm rhythm)
{
    m_rhythms->setCurrentIndex(m_rhythms->findData(int(rhythm)));
}

ListDocument MatrixPane::shown() const
{
    ListDocument list = shownList(*m_model, true, tr("Unit"));
    list.landscape = m_model->columnCount() > 4;
    list.facts = {m_rhythms->currentText(), legend()};
    return list;
}

} // namespace parboard
