#include "widgets/exchange/importresults.h"

#include "widgets/exchange/importtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace parboard {

namespace {

QString shownCount(qint64 count)
{
    return QLocale(QLocale::Vietnamese).toString(count);
}

} // namespace

ImportResults::ImportResults(const Catalogue &catalogue, Language language, QWidget *parent)
    : QTabWidget(parent), m_new(new PlannedFiguresModel(catalogue, language, CellChange::New, this)),
      m_changed(new PlannedFiguresModel(catalogue, language, CellChange::Changed, this)),
      m_conflicts(new PlannedFiguresModel(catalogue, language, CellChange::Conflict, this)),
      m_names(new ImportNamesModel(catalogue, language, this)), m_rejected(new RejectedCellsModel(this)),
      m_findings(new ImportFindingsModel(catalogue, language, this)), m_toNames(new QPushButton(this)),
      m_takeBack(new QPushButton(tr("Take back the answer"), this))
{
    using Column = PlannedFiguresModel;
    setDocumentMode(true);
    const QList<int> widths{24, 44, 14, 18, 16, 26, 16, 8, 22};
    addTable(tr("New"), m_new, {Column::NowColumn, Column::NowSourceColumn, Column::StrategyColumn}, widths);
    addTable(tr("Changed"), m_changed, {Column::NowSourceColumn, Column::StrategyColumn}, widths);
    addTable(tr("Conflicts"), m_conflicts, {}, widths);
    addTable(tr("Unknown names"), m_names, {}, {34, 12, 18, 12, 12, 22, 40});
    // Names and sources take the room that is left, not the number of a row.
    table(Tab::New)->setWideColumn(Column::IndicatorColumn);
    table(Tab::Changed)->setWideColumn(Column::IndicatorColumn);
    table(Tab::Conflicts)->setWideColumn(Column::NowSourceColumn);
    table(Tab::Names)->setWideColumn(ImportNamesModel::NameColumn);
    addTable(tr("Rejected"), m_rejected, {}, {18, 8, 12, 24, 60});
    addTable(tr("Findings"), m_findings, {}, {10, 24, 40, 14, 16, 60});
    connect(m_conflicts, &PlannedFiguresModel::strategyChosen, this, &ImportResults::strategyChosen);
    connect(m_names, &ImportNamesModel::decided, this, &ImportResults::namesDecided);
    buildNames();
    clear();
}

void ImportResults::addTable(const QString &name, QAbstractItemModel *model, const QList<int> &hidden,
                             const QList<int> &widths)
{
    auto *page = new QWidget(this);
    auto *table = new ImportTable(name, page);
    table->setModel(model);
    table->setItemDelegate(new AnswerDelegate(table));
    for (const int column : hidden)
        table->hideColumn(column);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column) * fontMetrics().averageCharWidth());
    auto *more = new QLabel(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table, 1);
    column->addWidget(more);
    m_tables += table;
    m_more += more;
    addTab(page, name);
}

void ImportResults::count(Tab tab, const QString &name, qint64 all, qint64 listed)
{
    setTabText(int(tab), tr("%1 (%2)").arg(name, shownCount(all)));
    tell(tab, all > listed ? tr("and %n more row(s), which are treated alike", nullptr, int(all - listed)) : QString());
}

void ImportResults::tell(Tab tab, const QString &sentence)
{
    QLabel *more = m_more.at(int(tab));
    more->setVisible(!sentence.isEmpty());
    more->setText(sentence);
}

void ImportResults::showTrial(const ImportTrial &trial, const ImportChoices &choices)
{
    m_new->setTrial(trial, choices.conflicts);
    m_changed->setTrial(trial, choices.conflicts);
    m_conflicts->setTrial(trial, choices.conflicts);
    ImportPlan all;
    for (const ImportPlan &plan : trial.outcome.plans) {
        all.added += plan.added;
        all.changed += plan.changed;
        all.conflicts += plan.conflicts;
        all.rejected += plan.rejected;
        all.problems += plan.problems;
        all.names += plan.names;
    }
    m_names->setNames(all.names, choices.names);
    tellNames();
    m_rejected->setCells(all.problems);
    count(Tab::New, tr("New"), all.added, m_new->rowCount());
    count(Tab::Changed, tr("Changed"), all.changed, m_changed->rowCount());
    count(Tab::Conflicts, tr("Conflicts"), all.conflicts, m_conflicts->rowCount());
    setTabText(int(Tab::Names), tr("%1 (%2)").arg(tr("Unknown names"), shownCount(all.names.size())));
    count(Tab::Rejected, tr("Rejected"), all.rejected, m_rejected->rowCount());
    m_findings->setFindings({});
    awaitFindings();
    if (!trial.outcome.plans.isEmpty())
        leaveEmptyTab();
}

void ImportResults::showFindings(const ImportFindings &findings)
{
    m_findings->setFindings(findings.findings);
    setTabText(int(Tab::Findings), tr("%1 (%2)").arg(tr("Findings"), shownCount(findings.count)));
    QStringList sentences;
    if (findings.count > findings.findings.size())
        sentences += tr("and %n more finding(s); things to do will list all of them after the import", nullptr,
                        int(findings.count - findings.findings.size()));
    if (findings.judged < findings.figures)
        sentences += tr("Only the first %1 of %2 figures were judged.")
                         .arg(shownCount(findings.judged), shownCount(findings.figures));
    tell(Tab::Findings, sentences.join(u'\n'));
}

void ImportResults::awaitFindings()
{
    setTabText(int(Tab::Findings), tr("Findings (…)"));
    tell(Tab::Findings, tr("The quality rules are judging the figures as they would be after the import…"));
}

void ImportResults::giveUpFindings()
{
    m_findings->setFindings({});
    setTabText(int(Tab::Findings), tr("Findings (?)"));
    tell(Tab::Findings, tr("The figures were not judged by the quality rules."));
}

void ImportResults::clear()
{
    ImportTrial nothing;
    showTrial(nothing, {});
    showFindings({});
}

QString ImportResults::moreText(Tab tab) const
{
    return m_more.at(int(tab))->text();
}

} // namespace parboard
