#include "support/entryscene.h"
#include "widgets/entry/entryview.h"

#include <QLineEdit>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// What was typed and what the database took: the same, or the window is held.
class TestUnkeptTexts : public QObject
{
    Q_OBJECT

private slots:
    void unkeptQualifierHoldsTheWindow();
    void correctedProvisionalFigureIsKept();
};

void TestUnkeptTexts::unkeptQualifierHoldsTheWindow()
{
    const EntryScene scene;
    const CellKey cell = scene.cell(u"dossiers_on_time"_s);
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"90"_s);
    scene.refuseWrites(true);
    scene.goTo(u"dossiers_on_time"_s);
    QLineEdit *editor = scene.begin(u"9"_s);
    editor->setText(u"trên "_s); // the same number, but it says something else
    QTest::keyClicks(editor, u"90"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!scene.page->commitTyping());
    scene.refuseWrites(false);
    QVERIFY(scene.page->commitTyping());
    const Result<FigureSet> stored = scene.session().claims({cell.unit}, {cell.indicator}, {cell.period});
    QCOMPARE(stored->value(cell).constFirst().qualifier, Qualifier::Over);
}

void TestUnkeptTexts::correctedProvisionalFigureIsKept()
{
    const EntryScene scene;
    const CellKey cell = scene.cell(u"dossiers_on_time"_s);
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"90"_s);
    Figure claim = scene.session().claims({cell.unit}, {cell.indicator}, {cell.period})->value(cell).constFirst();
    claim.status = Status::Provisional;
    QVERIFY(scene.session().change(claim).ok());
    scene.problems->clear();
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"91"_s);
    QCOMPARE(scene.stored(cell), std::optional(91.0));
    QVERIFY2(scene.problems->isEmpty(), "it was stored, as provisional as it was");
    QVERIFY(scene.page->commitTyping());
}

QTEST_MAIN(TestUnkeptTexts)
#include "tst_unkepttexts.moc"
