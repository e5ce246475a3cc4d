#include "support/entryscene.h"
#include "widgets/entry/entryview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Keys of the table one types into.
class TestEntryView : public QObject
{
    Q_OBJECT

private slots:
    void enterGoesDownAndTabRight();
    void arrowsLeaveTheEditor();
    void headingsAreSteppedOver();
    void f2KeepsTheText();
    void escapeTakesBack();
    void deleteEmptiesWhatIsSelected();
    void keysOfTheStates_data();
    void keysOfTheStates();
    void copiesAndPastesABlock();
    void quotedCellsOfASpreadsheet();
    void unreadableTextStaysFramed();
};

void TestEntryView::enterGoesDownAndTabRight()
{
    const EntryScene scene;
    scene.view().goToFirstCell();
    const QModelIndex first = scene.view().currentIndex();
    scene.type(u"1"_s);
    QCOMPARE(scene.view().currentIndex(), first.siblingAtRow(first.row() + 1));
    scene.type(u"2"_s, Qt::Key_Tab);
    QCOMPARE(scene.view().currentIndex(), first.sibling(first.row() + 1, 1));
    if (auto *editor = qobject_cast<QLineEdit *>(scene.view().indexWidget(scene.view().currentIndex())))
        QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(first.data().toString(), u"1"_s);
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"2"_s);
    scene.goTo(first.sibling(first.row() + 1, 1));
    QTest::keyClick(&scene.view(), Qt::Key_Backtab);
    QCOMPARE(scene.view().currentIndex(), first.siblingAtRow(first.row() + 1));
    QTest::keyClick(&scene.view(), Qt::Key_Up);
    QCOMPARE(scene.view().currentIndex(), first);
    QTest::keyClick(&scene.view(), Qt::Key_Return); // without an editor it only goes down
    QCOMPARE(scene.view().currentIndex(), first.siblingAtRow(first.row() + 1));
}

void TestEntryView::arrowsLeaveTheEditor()
{
    const EntryScene scene;
    scene.view().goToFirstCell();
    const QModelIndex first = scene.view().currentIndex();
    scene.type(u"5"_s, Qt::Key_Down);
    QCOMPARE(scene.view().currentIndex().row(), first.row() + 1);
    scene.type(u"6"_s, Qt::Key_Up);
    QCOMPARE(scene.view().currentIndex(), first);
    QCOMPARE(first.data().toString(), u"5"_s);
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"6"_s);
}

void TestEntryView::headingsAreSteppedOver()
{
    const EntryScene scene;
    scene.view().goToFirstCell();
    QSet<int> visited;
    for (int step = 0; step < scene.model().rowCount(); ++step) {
        QVERIFY(!scene.view().currentIndex().data(EntryModel::HeadingRole).toBool());
        visited << scene.view().currentIndex().row();
        QTest::keyClick(&scene.view(), Qt::Key_Down);
    }
    QCOMPARE(visited.size(), scene.base.workspace().catalogue().indicators.size());
}

void TestEntryView::f2KeepsTheText()
{
    const EntryScene scene;
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"120"_s);
    scene.goTo(u"dossiers_on_time"_s);
    QTest::keyClick(&scene.view(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(scene.view().indexWidget(scene.view().currentIndex()));
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"120"_s);
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClicks(editor, u"5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(scene.stored(scene.cell(u"dossiers_on_time"_s)), std::optional(1205.0));
}

void TestEntryView::escapeTakesBack()
{
    const EntryScene scene;
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"120"_s);
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"7"_s, Qt::Key_Escape);
    QCOMPARE(scene.stored(scene.cell(u"dossiers_on_time"_s)), std::optional(120.0));
    QCOMPARE(scene.draft(scene.cell(u"dossiers_on_time"_s)), QString());
}

void TestEntryView::deleteEmptiesWhatIsSelected()
{
    const EntryScene scene;
    scene.view().goToFirstCell();
    const QModelIndex first = scene.view().currentIndex();
    scene.type(u"1"_s);
    scene.type(u"2"_s);
    scene.goTo(first);
    QTest::keyClick(&scene.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&scene.view(), Qt::Key_Delete);
    QCOMPARE(first.data().toString(), QString());
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), QString());
    QCOMPARE(scene.session().removedFigures(10)->size(), 2);
    while (scene.session().undoStack()->index() > 2)
        scene.session().undoStack()->undo();
    QCOMPARE(first.data().toString(), u"1"_s);
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"2"_s);
}

void TestEntryView::keysOfTheStates_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Status>("status");
    QTest::newRow("not applicable") << u"x"_s << Status::NotApplicable;
    QTest::newRow("unusable") << u"h"_s << Status::Unusable;
    QTest::newRow("withheld") << u"k"_s << Status::Withheld;
    QTest::newRow("not reported") << u"..."_s << Status::NotReported;
}

void TestEntryView::keysOfTheStates()
{
    QFETCH(const QString, key);
    QFETCH(const Status, status);
    const EntryScene scene;
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(key);
    const std::optional<Figure> figure = scene.model().figureAt(scene.at(u"dossiers_on_time"_s));
    QVERIFY(figure && !figure->value);
    QCOMPARE(figure->status, status);
}

void TestEntryView::copiesAndPastesABlock()
{
    const EntryScene scene;
    scene.view().goToFirstCell();
    const QModelIndex first = scene.view().currentIndex();
    scene.paste(u"1\t2\n3\t4\n"_s);
    QCOMPARE(first.sibling(first.row() + 1, 1).data().toString(), u"4"_s);
    QCOMPARE(scene.session().undoStack()->count(), 1);
    scene.goTo(first);
    QTest::keyClick(&scene.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&scene.view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&scene.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t2\n3\t4"_s);
}

void TestEntryView::quotedCellsOfASpreadsheet()
{
    const EntryScene scene;
    scene.view().goToFirstCell();
    const QModelIndex first = scene.view().currentIndex();
    scene.paste(u"\"12\n\"\t\"3\"\"\"\r\n5\r\n"_s);
    QCOMPARE(first.data().toString(), u"12"_s);
    QCOMPARE(first.siblingAtColumn(1).data(Qt::EditRole).toString(), u"3\""_s); // no number: kept as typed
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"5"_s);
}

void TestEntryView::unreadableTextStaysFramed()
{
    const EntryScene scene;
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"12y"_s);
    const QModelIndex index = scene.at(u"dossiers_on_time"_s);
    QCOMPARE(index.data(EntryModel::StateRole).value<EntryModel::State>(), EntryModel::State::Invalid);
    QCOMPARE(index.data(Qt::EditRole).toString(), u"12y"_s);
    QVERIFY(!scene.model().problemAt(index).isEmpty());
    QCOMPARE(scene.draft(scene.cell(u"dossiers_on_time"_s)), u"12y"_s);
}

QTEST_MAIN(TestEntryView)
#include "tst_entryview.moc"
