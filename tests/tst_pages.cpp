#include "app/mainactions.h"
#include "app/pages.h"
#include "models/storage/statement.h"
#include "support/shownwindow.h"
#include "widgets/dashboardpage.h"
#include "widgets/emptystate.h"
#include "widgets/entry/entrychoice.h"
#include "widgets/entry/entrydetails.h"
#include "widgets/entry/entrypage.h"
#include "widgets/entry/entryview.h"
#include "widgets/messagebar.h"
#include "widgets/tablepane.h"
#include "widgets/unitsearchedit.h"
#include "widgets/worklist/worklistpage.h"
#include "widgets/worklist/worklistpane.h"
#include "widgets/worklist/workview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// The real window with the sample, or with an empty database.
struct Desk
{
    explicit Desk(NewContent content = NewContent::Empty)
    {
        shown.show();
        shown.window().activateWindow();
        if (!shown.window().createDatabase(path(), content))
            qFatal("no database");
        shown.window().workspace()->editing().setPerson(u"Lan"_s);
    }

    [[nodiscard]] QString path() const { return shown.file(u"bàn.db"_s); }
    [[nodiscard]] Pages &pages() const { return *shown.window().pages(); }
    [[nodiscard]] EntryPage &entry() const { return *pages().entry(); }
    [[nodiscard]] MainActions &actions() const { return *shown.window().mainActions(); }
    [[nodiscard]] QString said() const { return shown.window().messageBar()->text(); }
    [[nodiscard]] CellKey cell(const QString &indicator) const
    {
        const Catalogue &catalogue = shown.window().workspace()->catalogue();
        return {entry().choice()->unit(), catalogue.indicator(indicator)->id, Scope::All, entry().choice()->period()};
    }
    /// Begins to type into a cell of the form of the first province.
    QLineEdit *begin(const QString &indicator, const QString &text) const
    {
        const Catalogue &catalogue = shown.window().workspace()->catalogue();
        const auto province = std::ranges::find(catalogue.units, UnitKind::Province, &Unit::kind);
        pages().enterCell({province->id, catalogue.indicator(indicator)->id, Scope::All, Period::quarter(2026, 3)});
        EntryView *view = entry().view();
        view->setFocus();
        QTest::keyClicks(view, text.first(1));
        auto *editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex()));
        if (editor)
            QTest::keyClicks(editor, text.sliced(1));
        return editor;
    }
    void refuseWrites(bool refuse) const
    {
        const QString pragma = refuse ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s;
        QVERIFY(execute(shown.window().workspace()->database(), pragma).ok());
    }

    ShownWindow shown;
};

} // namespace

/// The pages behind the tabs, and the ways between them.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void tabsAndKeysGoToThePages();
    void pageSwitchKeepsTypedText();
    void undoAndRedoAreNamedInTheMenu();
    void findGoesToTheSearchOfThePage();
    void worklistJumpsToTheCell();
    void oldIndexJumpsToItsGrid();
    void failedFirstReadingSaysSoAndCanBeRepeated();
    void windowStaysOpenForTextThatCannotBeKept();
    void anotherDatabaseWaitsForTextThatCannotBeKept();
    void emptyDatabaseSaysWhatToDo();
};

void TestPages::tabsAndKeysGoToThePages()
{
    const Desk desk(NewContent::Sample);
    QCOMPARE(desk.pages().current(), Pages::Page::Dashboard);
    QTest::keyClick(&desk.shown.window(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(desk.pages().current(), Pages::Page::Entry);
    QVERIFY(desk.entry().view()->hasFocus());
    QTest::keyClick(&desk.shown.window(), Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(desk.pages().current(), Pages::Page::Worklist);
    desk.pages().tabs()->setFocus();
    QTest::keyClick(desk.pages().tabs(), Qt::Key_Left);
    QCOMPARE(desk.pages().current(), Pages::Page::Entry);
    QTest::keyClick(&desk.shown.window(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(desk.pages().current(), Pages::Page::Dashboard);
    QVERIFY(desk.pages().dashboard()->isVisible());
}

void TestPages::pageSwitchKeepsTypedText()
{
    const Desk desk;
    QVERIFY(desk.begin(u"dossiers_on_time"_s, u"12y"_s));
    desk.actions().goToDashboard->trigger();
    QCOMPARE(desk.shown.window().workspace()->editing().drafts()->value(desk.cell(u"dossiers_on_time"_s)), u"12y"_s);
    desk.actions().goToEntry->trigger();
    QCOMPARE(desk.entry().view()->currentIndex().data().toString(), u"12y"_s);
    QVERIFY(desk.begin(u"dossiers_late"_s, u"34"_s));
    desk.actions().goToWorklist->trigger();
    QCOMPARE(desk.entry().model()->indexOf(desk.cell(u"dossiers_late"_s)).data().toString(), u"34"_s);
}

void TestPages::undoAndRedoAreNamedInTheMenu()
{
    const Desk desk;
    QVERIFY(!desk.actions().undo->isEnabled());
    QLineEdit *editor = desk.begin(u"dossiers_on_time"_s, u"34"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    const QString unit = desk.shown.window().workspace()->editing().nameOf(desk.cell(u"dossiers_on_time"_s));
    QVERIFY2(desk.actions().undo->text().contains(unit), qPrintable(desk.actions().undo->text()));
    QTest::keyClick(&desk.shown.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.actions().redo->isEnabled());
    QVERIFY(desk.actions().redo->text().contains(unit));
    QVERIFY(!desk.actions().undo->isEnabled());
    QCOMPARE(desk.entry().model()->indexOf(desk.cell(u"dossiers_on_time"_s)).data().toString(), QString());
    desk.actions().redo->trigger();
    QCOMPARE(desk.entry().model()->indexOf(desk.cell(u"dossiers_on_time"_s)).data().toString(), u"34"_s);
}

void TestPages::findGoesToTheSearchOfThePage()
{
    const Desk desk;
    desk.actions().findIndicator->trigger();
    QVERIFY(desk.pages().dashboard()->table()->searchEdit()->hasFocus());
    desk.actions().goToWorklist->trigger();
    desk.actions().findIndicator->trigger();
    QVERIFY(desk.pages().worklist()->list()->searchEdit()->hasFocus());
}

void TestPages::worklistJumpsToTheCell()
{
    const Desk desk;
    QVERIFY(desk.begin(u"dossiers_on_time"_s, u"12y"_s));
    desk.actions().goToWorklist->trigger();
    WorklistPane &list = *desk.pages().worklist()->list();
    QTRY_VERIFY(list.kindBox()->findData(int(WorkKind::Draft)) >= 0 && list.model()->rowCount() > 0);
    desk.pages().worklist()->refresh();
    list.kindBox()->setCurrentIndex(list.kindBox()->findData(int(WorkKind::Draft)));
    QTRY_COMPARE(list.filter()->rowCount(), 1);
    list.view()->setCurrentIndex(list.filter()->index(0, 0));
    list.view()->setFocus();
    QTest::keyClick(list.view(), Qt::Key_Return);
    QCOMPARE(desk.pages().current(), Pages::Page::Entry);
    QCOMPARE(desk.entry().model()->cellAt(desk.entry().view()->currentIndex()), desk.cell(u"dossiers_on_time"_s));
    QCOMPARE(desk.entry().details()->cell(), std::optional(desk.cell(u"dossiers_on_time"_s)));
}

void TestPages::oldIndexJumpsToItsGrid()
{
    const Desk desk(NewContent::Sample);
    desk.actions().goToWorklist->trigger();
    WorklistPane &list = *desk.pages().worklist()->list();
    QTRY_VERIFY(list.model()->rowCount() > 0);
    list.kindBox()->setCurrentIndex(list.kindBox()->findData(int(WorkKind::StaleIndex)));
    QTRY_VERIFY(list.filter()->rowCount() > 0);
    const QModelIndex row = list.filter()->index(0, 0);
    const WorkItem item = list.model()->itemAt(list.filter()->mapToSource(row).row());
    list.view()->setCurrentIndex(row);
    list.view()->setFocus();
    QTest::keyClick(list.view(), Qt::Key_Return);
    QCOMPARE(desk.pages().current(), Pages::Page::Entry);
    QCOMPARE(desk.entry().choice()->kind(), EntryLayout::Kind::Grid);
    const CellKey cell = desk.entry().model()->cellAt(desk.entry().view()->currentIndex());
    QCOMPARE(std::optional(cell.period), item.period);
    const Indicator *indicator = desk.shown.window().workspace()->catalogue().indicator(cell.indicator);
    QVERIFY2(item.title.startsWith(indicator->name.vi), qPrintable(item.title));
}

void TestPages::failedFirstReadingSaysSoAndCanBeRepeated()
{
    const Desk desk(NewContent::Sample);
    const QString aside = desk.shown.file(u"aside.db"_s);
    QVERIFY(QFile::rename(desk.path(), aside)); // the readers open it by name
    desk.actions().goToWorklist->trigger();
    const auto list = [&desk] { return desk.pages().worklist()->list(); };
    QTRY_VERIFY(list()->hasFailed());
    QVERIFY(list()->retryButton()->isVisible());
    QVERIFY(!list()->emptyState()->title().isEmpty());
    QVERIFY(QFile::rename(aside, desk.path()));
    list()->retryButton()->click();
    QTRY_VERIFY(!list()->hasFailed() && list()->progress().isEmpty()); // the rules were judged, too
    QTRY_VERIFY(list()->isVisible() && list()->model()->rowCount() > 0);
}

void TestPages::windowStaysOpenForTextThatCannotBeKept()
{
    const Desk desk;
    QVERIFY(desk.begin(u"dossiers_on_time"_s, u"1"_s));
    desk.refuseWrites(true);
    auto *editor = qobject_cast<QLineEdit *>(desk.entry().view()->indexWidget(desk.entry().view()->currentIndex()));
    QTest::keyClicks(editor, u"20"_s);
    QVERIFY(!desk.shown.window().close());
    QVERIFY(desk.shown.window().isVisible());
    QVERIFY2(desk.said().contains(u"120"), qPrintable(desk.said()));
    QVERIFY(desk.shown.window().close()); // the way out: the person was told
}

void TestPages::anotherDatabaseWaitsForTextThatCannotBeKept()
{
    const Desk desk;
    QVERIFY(desk.begin(u"dossiers_on_time"_s, u"1"_s));
    desk.refuseWrites(true);
    auto *editor = qobject_cast<QLineEdit *>(desk.entry().view()->indexWidget(desk.entry().view()->currentIndex()));
    QTest::keyClicks(editor, u"20"_s);
    QVERIFY(!desk.shown.window().createDatabase(desk.shown.file(u"khác.db"_s), NewContent::Empty));
    QVERIFY(desk.said().contains(u"120"));
    desk.refuseWrites(false);
    QVERIFY(desk.shown.window().createDatabase(desk.shown.file(u"khác.db"_s), NewContent::Empty));
    QVERIFY(desk.shown.window().openDatabase(desk.path()));
    desk.pages().enterCell(desk.cell(u"dossiers_on_time"_s));
    QVERIFY(desk.shown.window().close());
}

void TestPages::emptyDatabaseSaysWhatToDo()
{
    const Desk desk;
    desk.shown.window().workspace()->setSelection({});
    desk.actions().goToWorklist->trigger();
    QTRY_VERIFY(desk.pages().worklist()->list()->emptyState()->isVisible());
    QTRY_VERIFY(!desk.pages().worklist()->list()->emptyState()->title().isEmpty());
    desk.actions().goToEntry->trigger();
    // Without a unit there is no form to type into, but a word what to do and the cursor where to do it.
    QVERIFY(desk.entry().noUnitHint()->isVisible());
    QVERIFY(!desk.entry().view()->isVisible());
    QCOMPARE(desk.entry().model()->rowCount(), 0);
    UnitSearchEdit *unit = desk.entry().choice()->unitEdit();
    QVERIFY(unit->hasFocus());
    QTest::keyClicks(unit, u"cao bang"_s);
    QTest::keyClick(unit, Qt::Key_Return);
    QVERIFY(desk.entry().view()->isVisible());
    QVERIFY(desk.entry().model()->rowCount() > 0);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
