#include "support/entryscene.h"
#include "widgets/entry/entrychoice.h"
#include "widgets/entry/entryview.h"

#include <QComboBox>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

/// The entry page follows what happens elsewhere: imports, the name of the person, undo.
class TestEntryFollows : public QObject
{
    Q_OBJECT

private slots:
    /// They could be chosen only after the program had been started again.
    void periodsOfAnImportAppearAtOnce()
    {
        const EntryScene scene;
        const Period old = Period::quarter(2011, 2);
        QVERIFY(!scene.page->choice()->periods().contains(old));
        const Period shown = scene.page->choice()->period();
        const Figure figure = scene.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, old, 5);
        scene.base.add({figure});
        emit scene.session().figuresChanged({figure.cell}); // as the desk tells it
        QVERIFY(scene.page->choice()->periods().contains(old));
        QCOMPARE(scene.page->choice()->period(), shown);
    }

    void gridShowsThePeriodsOfAnImport()
    {
        const EntryScene scene;
        EntryChoice &choice = *scene.page->choice();
        scene.page->showGrid(scene.base.indicator(u"dossiers_new"_s), Period::quarter(2024, 1));
        const qsizetype columns = scene.model().columnCount();
        const Figure figure = scene.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2011, 2), 5);
        scene.base.add({figure});
        emit scene.session().figuresChanged({figure.cell});
        QCOMPARE(choice.kind(), EntryLayout::Kind::Grid);
        QVERIFY(scene.model().columnCount() > columns);
        QVERIFY(scene.model().indexOf(figure.cell).isValid());
    }

    /// The box went on offering the source of the person of before.
    void theSourceBoxNamesThePersonOfNow()
    {
        const EntryScene scene;
        QVERIFY(scene.page->sourceBox()->itemText(0).contains(u"Lan"_s));
        scene.session().setPerson(u"Minh"_s);
        QVERIFY(scene.page->sourceBox()->itemText(0).contains(u"Minh"_s));
        QVERIFY(!scene.page->sourceBox()->itemText(0).contains(u"Lan"_s));
    }

    /// Delete took the text, and undo the figure entered before.
    void undoAfterDeleteBringsBackTheFramedText()
    {
        const EntryScene scene;
        scene.goTo(u"dossiers_new"_s);
        scene.type(u"7"_s);
        scene.goTo(u"dossiers_late"_s);
        scene.type(u"12x"_s);
        const QModelIndex framed = scene.at(u"dossiers_late"_s);
        scene.goTo(framed);
        QTest::keyClick(&scene.view(), Qt::Key_Delete);
        QVERIFY(scene.draft(scene.cell(u"dossiers_late"_s)).isEmpty());
        scene.session().undoStack()->undo();
        QCOMPARE(scene.draft(scene.cell(u"dossiers_late"_s)), u"12x"_s);
        QVERIFY(framed.data().toString().contains(u"12x"_s));
        QCOMPARE(scene.stored(scene.cell(u"dossiers_new"_s)), std::optional(7.0));
        scene.session().undoStack()->redo();
        QVERIFY(!framed.data().toString().contains(u"12x"_s));
    }
};

QTEST_MAIN(TestEntryFollows)
#include "tst_entryfollows.moc"
