#include "widgets/index/schemepane.h"

#include "models/core/settings.h"
#include "models/reporting/indextext.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/schemefile.h"
#include "widgets/formparts.h"
#include "widgets/index/celldelegate.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

SchemePane::SchemePane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_language(language), m_model(new SchemeRowsModel(workspace.catalogue(), language, this)),
      m_state(formparts::text({}, this)),
      m_import(button(tr("&Import…"), tr("Read a scheme from a workbook or CSV; nothing is stored yet"))),
      m_export(button(tr("E&xport…"), tr("Write the table to a workbook or CSV"))),
      m_addRow(button(tr("&Add row"), tr("Add a row below (Insert)"))),
      m_removeRow(button(tr("Re&move row"), tr("Remove the row (Ctrl+Delete)"))),
      m_up(button(tr("&Up"), tr("Move the row up (Ctrl+Up)"))),
      m_down(button(tr("Do&wn"), tr("Move the row down (Ctrl+Down)"))),
      m_revert(button(tr("Take edits &back"), tr("Show the stored scheme again"))),
      m_moveYear(
          button(tr("Score the &year by the newest version"),
                 tr("Points of components that are still there go along; the others stay under the old version"))),
      m_save(button(tr("&Store as a new version"), tr("Years that have points keep the version they have"))),
      m_table(new QTableView(this)), m_cells(new CellDelegate(*m_table)), m_problems(new QListWidget(this))
{
    build();
    connectAll();
    setAcceptDrops(true);
}

QPushButton *SchemePane::button(const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setToolTip(toolTip);
    return made;
}

void SchemePane::build()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the scheme"));
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_problems->setAccessibleName(tr("What is wrong"));
    m_problems->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_problems->setWordWrap(true);
    auto *head = new QHBoxLayout;
    for (QPushButton *one : {m_import, m_export, m_addRow, m_removeRow, m_up, m_down, m_revert})
        head->addWidget(one);
    head->addStretch(1);
    head->addWidget(m_save);
    auto *second = new QHBoxLayout;
    second->addWidget(m_state, 1);
    second->addWidget(m_moveYear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(second);
    column->addWidget(m_table, 1);
    column->addWidget(m_problems);
}

void SchemePane::connectAll()
{
    connect(m_model, &SchemeRowsModel::checked, this, &SchemePane::showProblems);
    connect(m_model->undoStack(), &QUndoStack::cleanChanged, this, &SchemePane::showState);
    connect(m_import, &QPushButton::clicked, this, &SchemePane::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &SchemePane::exportFile);
    connect(m_save, &QPushButton::clicked, this, &SchemePane::save);
    connect(m_revert, &QPushButton::clicked, this, &SchemePane::takeBack);
    connect(m_moveYear, &QPushButton::clicked, this, &SchemePane::askMoveYear);
    connect(m_addRow, &QPushButton::clicked, this, &SchemePane::addRow);
    connect(m_removeRow, &QPushButton::clicked, this, &SchemePane::removeRow);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRow(1); });
    connect(m_problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int row = item->data(Qt::UserRole).toInt();
        if (row > 0) {
            m_table->setCurrentIndex(m_model->index(row - 2, m_model->codeColumn()));
            m_table->setFocus();
        }
    });
    const auto onTable = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    onTable(Qt::Key_Insert, [this] { m_addRow->click(); });
    onTable(Qt::CTRL | Qt::Key_Delete, [this] { m_removeRow->click(); });
    onTable(Qt::CTRL | Qt::Key_Up, [this] { moveRow(-1); });
    onTable(Qt::CTRL | Qt::Key_Down, [this] { moveRow(1); });
}

bool SchemePane::commit()
{
    return m_cells->commit();
}

void SchemePane::setContent(const IndexYear &year)
{
    commit();
    m_year = year.year;
    m_versionOfYear = year.stored.scheme.version;
    if (year.stored.scheme.code == m_code && isUnstored()) {
        showState();
        return;
    }
    if (isUnstored()) {
        m_unstored.insert(m_code, m_model->rows());
        emit notice(tr("The edits of %1 are not stored; they stay here while the database is open.").arg(m_code));
    }
    m_code = year.stored.scheme.code;
    revert();
    if (m_unstored.contains(m_code)) {
        m_isUnstored = true;
        m_model->setRows(m_unstored.take(m_code));
    }
}

bool SchemePane::isUnstored() const
{
    return m_model->isEdited() || m_isUnstored;
}

QStringList SchemePane::unstored() const
{
    QStringList codes = m_unstored.keys();
    if (isUnstored())
        codes += m_code;
    codes.sort();
    return codes;
}

void SchemePane::revert()
{
    const Result<QList<StoredScheme>> schemes = m_workspace.index().schemes();
    if (!schemes) {
        emit problem(schemes.error().sentence);
        return;
    }
    m_isUnstored = false;
    for (const StoredScheme &stored : *schemes) {
        if (stored.scheme.code != m_code)
            continue;
        m_newestVersion = stored.scheme.version;
        m_model->setScheme(stored.scheme);
    }
    constexpr int widest = 320;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    showProblems();
}

/// As revert(), but the edits can be brought back.
void SchemePane::takeBack()
{
    commit();
    const QList<QStringList> edited = m_model->rows();
    revert();
    const QList<QStringList> stored = m_model->rows();
    m_model->setRows(edited);
    m_model->exchangeRows(tr("Take edits back"), stored);
    m_model->undoStack()->setClean();
    showState();
}

void SchemePane::showProblems()
{
    m_problems->clear();
    for (const SchemeProblem &problem : m_model->problems()) {
        auto *item = new QListWidgetItem(problemText(problem), m_problems);
        item->setData(Qt::UserRole, problem.row);
    }
    m_problems->setVisible(m_problems->count() > 0);
    showState();
}

void SchemePane::showState()
{
    const bool isChanged = isUnstored();
    const IndexScheme &scheme = m_model->scheme();
    const bool isShown = scheme.code == m_code;
    const QString name = u"%1 (%2)"_s.arg(scheme.name.in(m_language), schemeKindText(scheme.kind));
    QStringList texts{isShown ? tr("%1, version %2 is the newest.").arg(name).arg(m_newestVersion)
                              : tr("%1 with the code %2.").arg(name, scheme.code)};
    if (isShown && m_versionOfYear != m_newestVersion)
        texts += tr("%1 is scored by version %2.").arg(m_year).arg(m_versionOfYear);
    if (const qsizetype open = scheme.openNodes().size(); open > 0)
        texts += tr("%n criterion(s) without points: to be completed from the official decision.", nullptr, int(open));
    if (isChanged)
        texts += m_model->problems().isEmpty() ? tr("Edited, not stored yet.")
                                               : tr("Edited; it can be stored when nothing is wrong any more.");
    m_state->setText(texts.join(u' '));
    m_save->setEnabled(isChanged && m_model->problems().isEmpty());
    m_revert->setEnabled(isChanged);
    m_moveYear->setVisible(m_versionOfYear != m_newestVersion);
}

void SchemePane::save()
{
    commit();
    const QString code = m_model->scheme().code;
    if (code != m_code && m_unstored.contains(code)) {
        emit problem(
            tr("%1 has edits of its own that are not stored: choose it above and store or take them back first.")
                .arg(code));
        return;
    }
    const Result<StoredScheme> stored = m_workspace.index().storeScheme(m_model->scheme());
    if (!stored) {
        emit problem(stored.error().sentence);
        return;
    }
    m_unstored.remove(m_code); // it may have been looked away from while it was stored
    m_code = stored->scheme.code;
    revert();
    emit notice(tr("Version %1 of %2 is stored.").arg(stored->scheme.version).arg(stored->scheme.code));
    constexpr int noEnd = 9999;
    emit this->stored(stored->scheme.code, stored->scheme.fromYear,
                      stored->scheme.toYear == 0 ? noEnd : stored->scheme.toYear);
}

void SchemePane::chooseImport()
{
    const QString path = m_dialogs.openFile(
        this, {tr("Read a scheme"), m_settings.value(keys::lastFolder), tr("Tables (*.xlsx *.ods *.csv)")});
    if (!path.isEmpty())
        importFile(path);
}

void SchemePane::importFile(const QString &path)
{
    commit();
    const Result<QList<QStringList>> rows = readSchemeRows(path);
    if (!rows) {
        emit problem(rows.error().sentence);
        return;
    }
    m_settings.set(keys::lastFolder, QFileInfo(path).absolutePath());
    m_model->exchangeRows(tr("Read a file"), *rows);
    emit notice(m_model->problems().isEmpty()
                    ? tr("The scheme of %1 is read; store it to use it.").arg(QDir::toNativeSeparators(path))
                    : tr("The scheme of %1 cannot be stored yet: see what is wrong below the table.")
                          .arg(QDir::toNativeSeparators(path)));
}

void SchemePane::exportFile()
{
    commit();
    const QString proposal = QDir(m_settings.value(keys::lastFolder)).filePath(m_code + u".xlsx"_s);
    const QString path =
        m_dialogs.saveFile(this, {tr("Write the scheme"), proposal, tr("Workbook (*.xlsx);;CSV (*.csv)"), u"xlsx"_s});
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeSchemeRows(path, m_model->scheme().name.vi, m_model->rows()); !written) {
        emit problem(written.error().sentence);
        return;
    }
    m_settings.set(keys::lastFolder, QFileInfo(path).absolutePath());
    emit notice(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

QMessageBox *SchemePane::askMoveYear()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Score the year by the newest version"),
                                     tr("Shall %1 be scored by version %2 from now on? Points of components that are "
                                        "still there go along; the others "
                                        "stay under version %3 and count no more. This is no step of undo.")
                                         .arg(m_year)
                                         .arg(m_newestVersion)
                                         .arg(m_versionOfYear),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = question->addButton(tr("Keep version %1").arg(m_versionOfYear), QMessageBox::RejectRole);
    const QPushButton *move =
        question->addButton(tr("Score by version %1").arg(m_newestVersion), QMessageBox::AcceptRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(question, &QMessageBox::buttonClicked, this, [this, move](const QAbstractButton *clicked) {
        if (clicked == move)
            moveYear();
    });
    question->open();
    return question;
}

void SchemePane::moveYear()
{
    const Result<MovedYear> moved = m_workspace.index().moveToNewest(m_code, m_year);
    if (!moved) {
        emit problem(moved.error().sentence);
        return;
    }
    QString text = tr("%1 is scored by version %2 now; %n entry(s) went along.", nullptr, moved->moved)
                       .arg(m_year)
                       .arg(m_newestVersion);
    if (!moved->leftBehind.isEmpty())
        text += u' ' + tr("Left under the old version: %1.").arg(moved->leftBehind.join(u", "_s));
    if (!moved->renamed.isEmpty())
        text += u' ' + tr("Another name or other points now, look at them: %1.").arg(moved->renamed.join(u", "_s));
    emit notice(text);
}

void SchemePane::addRow()
{
    commit();
    const int row = m_model->addRow(m_table->currentIndex().row());
    m_table->setCurrentIndex(m_model->index(row, m_model->codeColumn()));
}

void SchemePane::removeRow()
{
    commit();
    const QModelIndex current = m_table->currentIndex();
    m_model->removeRow(current.row());
    m_table->setCurrentIndex(m_model->index(std::min(current.row(), m_model->rowCount() - 1), current.column()));
}

void SchemePane::moveRow(int step)
{
    commit();
    const QModelIndex current = m_table->currentIndex();
    if (m_model->moveRowBy(current.row(), step))
        m_table->setCurrentIndex(m_model->index(current.row() + step, current.column()));
}

void SchemePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void SchemePane::dropEvent(QDropEvent *event)
{
    importFile(event->mimeData()->urls().value(0).toLocalFile());
}

QString SchemePane::state() const
{
    return m_state->text();
}

} // namespace parboard
