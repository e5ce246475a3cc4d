#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

// What the results of a trial do about names: lead to those that are open, and take answers back.
namespace parboard {

void ImportResults::begin(const NameDecisions &remembered)
{
    m_names->begin(remembered);
    m_isFirstTrial = true;
}

void ImportResults::buildNames()
{
    ImportTable *table = this->table(Tab::Names);
    // Going through the rows opens no list of answers: it would take the keys.
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_takeBack->setToolTip(tr("The selected names are asked about again (Delete). An answer that was remembered from "
                              "an earlier import is forgotten for all files."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_more.at(int(Tab::Names)), 1);
    row->addWidget(m_takeBack);
    if (auto *column = qobject_cast<QVBoxLayout *>(widget(int(Tab::Names))->layout()))
        column->addLayout(row);
    m_more.at(int(Tab::Names))->setWordWrap(true);
    auto *remove = new QAction(table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(remove);
    connect(remove, &QAction::triggered, this, &ImportResults::takeBackSelected);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportResults::takeBackSelected);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportResults::updateNameButtons);
    connect(m_names, &QAbstractItemModel::modelReset, this, &ImportResults::updateNameButtons);
    connect(m_names, &QAbstractItemModel::dataChanged, this, &ImportResults::updateNameButtons);
    connect(m_names, &ImportNamesModel::takeBackAsked, this, &ImportResults::takeBackAsked);
    setCornerWidget(m_toNames);
    connect(m_toNames, &QPushButton::clicked, this, [this, table] {
        setCurrentIndex(int(Tab::Names));
        table->setFocus();
        if (m_names->rowCount() > 0)
            table->setCurrentIndex(m_names->index(0, ImportNamesModel::AnswerColumn));
    });
    connect(this, &QTabWidget::currentChanged, this, &ImportResults::updateNameButtons);
}

void ImportResults::tellNames()
{
    QString sentence = tr("Say in the last column what each name means, or leave its rows out.");
    if (m_names->rowCount() == 0)
        sentence = tr("Every name in the file is known. A name that is not stands here and waits for what it means.");
    else if (m_names->openCount() == 0)
        sentence =
            tr("Every name in the file is known or answered. Select an answer to correct it or to take it back.");
    tell(Tab::Names, sentence);
}

void ImportResults::updateNameButtons()
{
    const int open = m_names->openCount();
    m_toNames->setText(tr("Settle %n unknown name(s)", nullptr, open));
    m_toNames->setVisible(open > 0 && currentIndex() != int(Tab::Names));
    QList<int> rows;
    const QModelIndexList selected = table(Tab::Names)->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    const NameDecisions answered = m_names->decisionsIn(rows);
    m_takeBack->setEnabled(!answered.units.isEmpty() || !answered.indicators.isEmpty());
}

void ImportResults::takeBackSelected()
{
    QList<int> rows;
    const QModelIndexList selected = table(Tab::Names)->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    const NameDecisions answered = m_names->decisionsIn(rows);
    if (!answered.units.isEmpty() || !answered.indicators.isEmpty())
        emit takeBackAsked(answered);
}

void ImportResults::leaveEmptyTab()
{
    const auto isEmpty = [this](int tab) {
        return tab == int(Tab::Names) ? m_names->openCount() == 0 : table(Tab(tab))->model()->rowCount() == 0;
    };
    const bool isFirst = std::exchange(m_isFirstTrial, false);
    if (!isFirst && table(Tab(currentIndex()))->model()->rowCount() > 0)
        return;
    for (int tab = 0; tab < int(m_tables.size()); ++tab) {
        if (!isEmpty(tab)) {
            setCurrentIndex(tab);
            return;
        }
    }
}

} // namespace parboard
