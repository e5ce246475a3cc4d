#include "widgets/index/scoringpane.h"

#include "models/core/settings.h"
#include "models/reporting/indextext.h"
#include "widgets/formparts.h"
#include "widgets/index/celldelegate.h"
#include "widgets/index/copiedtable.h"
#include "widgets/tableclipboard.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

ScoringPane::ScoringPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_language(language),
      m_model(new IndexTreeModel(workspace.index(), language, this)), m_tree(new QTreeView(this)),
      m_cells(new CellDelegate(*m_tree)),
      m_details(new IndexDetails(workspace, *m_model, std::move(dialogs), language, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_totals(formparts::text({}, this))
{
    build();
    connect(m_model, &IndexTreeModel::problem, this, &ScoringPane::problem);
    connect(m_details, &IndexDetails::problem, this, &ScoringPane::problem);
    connect(m_details, &IndexDetails::figureAsked, this, &ScoringPane::figureAsked);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScoringPane::showDetails);
}

ScoringPane::~ScoringPane()
{
    m_settings.set(keys::indexSplitter, m_splitter->saveState());
}

void ScoringPane::build()
{
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Criteria and points"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setWordWrap(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_tree->setTabKeyNavigation(false);
    m_tree->setToolTip(tr("Type points into a cell; they are stored at once"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(IndexTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 7);
    auto *copy = new QAction(tr("&Copy table"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ScoringPane::copyTable);
    m_tree->addAction(copy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.value(keys::indexSplitter)))
        m_splitter->setSizes({880, 380});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_totals);
    column->addWidget(m_splitter, 1);
}

/// Beside a row; what was typed of the row before and is refused keeps the cursor there.
void ScoringPane::showDetails(const QModelIndex &current)
{
    const QString code = current.data(IndexTreeModel::CodeRole).toString();
    if (code == m_details->code() && m_details->isTyped())
        return; // back at what is to be put right
    if (code == m_details->code() || m_details->commit()) {
        m_details->showNode(code);
        return;
    }
    QTimer::singleShot(0, this, [this, column = current.column()] {
        m_tree->setCurrentIndex(m_model->indexOf(m_details->code(), column));
    });
}

void ScoringPane::setContent(const IndexYear &year, UnitId unit)
{
    const IndexYear &shown = m_model->year();
    const bool isSame = unit == m_model->unit() && year.stored.id == shown.stored.id && year.year == shown.year &&
                        !m_details->code().isEmpty();
    if (isSame) {
        m_model->refresh(year);
        if (!m_details->isTyped()) // what was refused stays to be put right
            m_details->showNode(m_details->code());
    } else {
        m_details->clear();
        m_model->setContent(year, unit, m_workspace.clock().now().date());
        m_tree->expandAll();
        const QList<const SchemeNode *> scored = year.stored.scheme.scoredNodes();
        const QModelIndex first =
            scored.isEmpty() ? QModelIndex() : m_model->indexOf(scored.constFirst()->code, IndexTreeModel::SelfColumn);
        m_tree->setCurrentIndex(first);
        m_details->showNode(first.data(IndexTreeModel::CodeRole).toString());
    }
    showTotals();
}

void ScoringPane::showTotals()
{
    QStringList lines;
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final}) {
        const QString name = scoreFormText(form);
        lines += u"%1: %2"_s.arg(name.left(1).toUpper() + name.mid(1), indexSumText(m_model->score(form), m_language));
    }
    const qsizetype open = m_model->year().stored.scheme.openNodes().size();
    if (open > 0)
        lines += tr("%n criterion(s) of the scheme have no points yet; complete them from the official decision.",
                    nullptr, int(open));
    m_totals->setText(lines.join(u'\n'));
}

bool ScoringPane::commit()
{
    const bool areCellsKept = m_cells->commit();
    return m_details->commit() && areCellsKept;
}

QString ScoringPane::totals() const
{
    return m_totals->text();
}

void ScoringPane::copyTable()
{
    parboard::copyTable(copiedTable(*m_model));
}

} // namespace parboard
