#include "widgets/tablepane.h"

#include "models/items/figurefiltermodel.h"
#include "models/items/figuretreemodel.h"
#include "widgets/figuretreeview.h"
#include "widgets/tableclipboard.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

#include <set>

namespace parboard {

using namespace Qt::StringLiterals;

TablePane::TablePane(QWidget *parent)
    : QWidget(parent), m_model(new FigureTreeModel(this)), m_filter(new FigureFilterModel(this)),
      m_search(new QLineEdit(this)), m_count(new QLabel(this)), m_notesButton(new QToolButton(this)),
      m_view(new FigureTreeView(this)), m_notes(new QPlainTextEdit(this)),
      m_copyAll(new QAction(tr("Copy &table"), this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Table of all figures"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Notes and symbols of the table"));
    buildActions();
    auto *head = new QWidget(this);
    buildHead(head);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(m_view, 3);
    column->addWidget(m_notes, 1);
    setNotesShown(false);
    connect(m_view, &FigureTreeView::cellChosen, this, [this](const CellKey &cell) {
        if (!m_quiet)
            emit cellChosen(cell);
    });
}

void TablePane::buildHead(QWidget *head)
{
    m_search->setPlaceholderText(tr("Find an indicator"));
    m_search->setAccessibleName(tr("Find an indicator"));
    m_search->setToolTip(tr("Part of a name or of an area, with or without diacritics (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    connect(m_search, &QLineEdit::textChanged, this, &TablePane::search);
    m_notesButton->setCheckable(true);
    connect(m_notesButton, &QToolButton::toggled, this, &TablePane::setNotesShown);
    auto *copy = new QToolButton(head);
    copy->setDefaultAction(m_copyAll);
    for (QToolButton *button : {m_notesButton, copy})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_notesButton);
    row->addWidget(copy);
}

void TablePane::buildActions()
{
    m_copyAll->setToolTip(tr("Copy the table as shown, ready to paste into a spreadsheet or a document"));
    connect(m_copyAll, &QAction::triggered, this, [this] { copyTable(shownTable()); });
    auto *copy = new QAction(tr("&Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &TablePane::copySelection);
    m_view->addAction(copy);
    m_view->addAction(m_copyAll);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TablePane::setTable(const FigureTable &table)
{
    m_model->setTable(table);
    m_view->fitColumns();
    m_view->unfoldAll();
    updateNotes();
    updateCount();
}

void TablePane::search(const QString &text)
{
    m_filter->setQuery(text.trimmed());
    m_view->unfoldAll();
    updateCount();
}

void TablePane::updateCount()
{
    int shown = 0;
    for (int area = 0; area < m_filter->rowCount(); ++area)
        shown += m_filter->rowCount(m_filter->index(area, 0));
    m_count->setText(m_filter->query().isEmpty() ? tr("%n indicator(s)", nullptr, shown)
                                                 : tr("%n indicator(s) found", nullptr, shown));
}

void TablePane::updateNotes()
{
    const FigureTable &table = m_model->table();
    const QStringList lines = table.symbols + table.footnotes;
    m_notes->setPlainText(lines.join(u'\n'));
    m_notesButton->setText(tr("Notes and symbols (%n)", nullptr, int(lines.size())));
    m_notesButton->setToolTip(tr("What the footnote marks and symbols of the table mean"));
    m_notesButton->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        m_notesButton->setChecked(false);
}

void TablePane::setNotesShown(bool shown)
{
    m_notes->setVisible(shown);
}

void TablePane::showCell(const CellKey &cell)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(cell));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    } else {
        m_view->selectionModel()->clear();
    }
}

FigureTable TablePane::part(const QModelIndexList &cells) const
{
    std::set<int> columns;
    std::set<std::pair<int, int>> rows; // area and row as shown
    for (const QModelIndex &index : cells) {
        if (!index.parent().isValid())
            continue;
        rows.emplace(index.parent().row(), index.row());
        if (index.column() >= FigureTreeModel::FirstUnitColumn)
            columns.insert(index.column() - FigureTreeModel::FirstUnitColumn);
    }
    const FigureTable &whole = m_model->table();
    FigureTable table;
    for (const int column : columns)
        table.units += whole.units.at(column);
    for (const auto &[area, row] : rows) {
        const QModelIndex source = m_filter->mapToSource(m_filter->index(row, 0, m_filter->index(area, 0)));
        const TableArea &from = whole.areas.at(source.parent().row());
        if (table.areas.isEmpty() || table.areas.constLast().name != from.name)
            table.areas += TableArea{from.name, {}};
        FigureTableRow kept = from.rows.at(source.row());
        kept.cells.clear();
        for (const int column : columns)
            kept.cells += from.rows.at(source.row()).cells.at(column);
        table.areas.last().rows += kept;
    }
    return table;
}

FigureTable TablePane::selectedTable() const
{
    return part(m_view->selectionModel()->selectedIndexes());
}

FigureTable TablePane::shownTable() const
{
    QModelIndexList cells;
    for (int area = 0; area < m_filter->rowCount(); ++area) {
        const QModelIndex parent = m_filter->index(area, 0);
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            for (int column = 0; column < m_filter->columnCount(parent); ++column)
                cells += m_filter->index(row, column, parent);
        }
    }
    FigureTable table = part(cells);
    table.ownColumn = m_model->table().ownColumn;
    table.footnotes = m_model->table().footnotes;
    table.symbols = m_model->table().symbols;
    return table;
}

void TablePane::copySelection()
{
    const FigureTable table = selectedTable();
    if (table.rowCount() > 0)
        copyTable(table);
}

} // namespace parboard
