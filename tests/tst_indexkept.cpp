#include "models/core/settings.h"
#include "models/workspace/indexdesk.h"
#include "support/shownwindow.h"
#include "support/testdatabase.h"
#include "widgets/index/indexpage.h"
#include "widgets/index/schemepane.h"
#include "widgets/index/scoringpane.h"
#include "widgets/index/whatifpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <functional>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

void pick(QComboBox *box, int item)
{
    if (item < 0)
        qFatal("no such item");
    box->setCurrentIndex(item);
    emit box->activated(item);
}

/// Begins to type into a cell, without ending it.
void typeInto(QAbstractItemView *view, const QModelIndex &cell, const QString &text)
{
    view->setFocus();
    view->setCurrentIndex(cell);
    view->edit(cell);
    QWidget *editor = view->indexWidget(cell);
    if (editor == nullptr)
        qFatal("no editor");
    QTest::keySequence(editor, QKeySequence::SelectAll);
    QTest::keyClicks(editor, text);
}

/// The page with Cao Bằng in 2024 by the demonstration scheme.
struct KeptIndex
{
    KeptIndex() : settings(data.file(u"settings.ini"_s)), page(data.workspace(), settings, {}, Language::Vietnamese)
    {
        page.resize(1366, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("never shown");
        chooseScheme(u"demo"_s);
        page.yearBox()->setValue(2024);
        chooseUnit(u"Cao Bằng"_s);
    }

    void chooseScheme(const QString &code) const { pick(page.schemeBox(), page.schemeBox()->findData(code)); }
    void chooseUnit(const QString &name) const { pick(page.unitBox(), page.unitBox()->findText(name)); }
    void show(IndexPage::View view) const { page.views()->setCurrentIndex(int(view)); }

    /// Points of Cao Bằng in 2024 for 4.1; -1: none.
    [[nodiscard]] Points stored() const
    {
        const Result<IndexYear> year = data.workspace().index().read(u"demo"_s, 2024);
        return year->entries.value(data.unit(u"Cao Bằng"_s)).value(u"4.1"_s).self.value_or(-1);
    }

    void typePoints(const QString &points) const
    {
        show(IndexPage::View::Scoring);
        const IndexTreeModel *model = page.scoring()->model();
        typeInto(page.scoring()->tree(), model->indexOf(u"4.1"_s, IndexTreeModel::SelfColumn), points);
    }

    /// The row of 4.1 on the view of what is tried.
    [[nodiscard]] QModelIndex tried() const
    {
        const TrialModel *model = page.whatIf()->model();
        int row = 0;
        while (model->nodeAt(row)->code != u"4.1")
            ++row;
        return model->index(row, TrialModel::TriedColumn);
    }

    void typeTrial(const QString &points) const
    {
        show(IndexPage::View::WhatIf);
        typeInto(page.whatIf()->table(), tried(), points);
    }

    /// A cell of the set of criteria: of the first row, that of the scheme itself.
    [[nodiscard]] QModelIndex cell(int column) const { return page.scheme()->model()->index(0, column); }

    void typeScheme(int column, const QString &text) const
    {
        show(IndexPage::View::Scheme);
        typeInto(page.scheme()->table(), cell(column), text);
    }

    static constexpr int codeColumn = 1;
    static constexpr int nameColumn = 3;

    TestDatabase data{NewContent::Empty};
    Settings settings;
    IndexPage page;
};

using LeavingCell = std::function<void(const KeptIndex &)>;

void addWaysOut()
{
    QTest::addColumn<LeavingCell>("leave");
    const auto add = [](const char *name, const LeavingCell &leave) { QTest::newRow(name) << leave; };
    add("another unit", [](const KeptIndex &kept) { kept.chooseUnit(u"Hà Giang"_s); });
    add("another year", [](const KeptIndex &kept) { kept.page.yearBox()->setValue(2023); });
    add("another scheme", [](const KeptIndex &kept) { kept.chooseScheme(u"par-2022"_s); });
    add("another view", [](const KeptIndex &kept) { kept.show(IndexPage::View::Fields); });
    add("closing", [](const KeptIndex &kept) { (void)kept.page.unkeptSentence(); });
}

} // namespace

/// Nothing that is typed or edited on the page of the index goes by leaving it.
class TestIndexKept : public QObject
{
    Q_OBJECT

private slots:
    void anOpenCellOfTheScoringIsStored_data() { addWaysOut(); }

    void anOpenCellOfTheScoringIsStored()
    {
        QFETCH(const LeavingCell, leave);
        const KeptIndex kept;
        kept.typePoints(u"13,5"_s);
        QCOMPARE(kept.stored(), -1);
        leave(kept);
        QCOMPARE(kept.stored(), 13'500);
        QCOMPARE(kept.page.unkeptSentence(), QString());
    }

    void anOpenCellOfTheTrialIsTried_data() { addWaysOut(); }

    void anOpenCellOfTheTrialIsTried()
    {
        QFETCH(const LeavingCell, leave);
        const KeptIndex kept;
        kept.typeTrial(u"13,5"_s);
        QVERIFY(kept.page.whatIf()->model()->edits().isEmpty());
        leave(kept);
        kept.show(IndexPage::View::WhatIf);
        kept.chooseScheme(u"demo"_s);
        kept.page.yearBox()->setValue(2024);
        kept.chooseUnit(u"Cao Bằng"_s);
        QCOMPARE(kept.page.whatIf()->model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 13'500}}));
    }

    void anOpenCellOfTheSetIsAnEdit_data() { addWaysOut(); }

    void anOpenCellOfTheSetIsAnEdit()
    {
        QFETCH(const LeavingCell, leave);
        const KeptIndex kept;
        kept.typeScheme(KeptIndex::nameColumn, u"Ten dang go"_s);
        leave(kept);
        QVERIFY(kept.page.unkeptSentence().contains(u"demo"_s));
        kept.show(IndexPage::View::Scheme);
        kept.chooseScheme(u"demo"_s);
        QCOMPARE(kept.cell(KeptIndex::nameColumn).data().toString(), u"Ten dang go"_s);
    }

    /// The letters of buttons leave the editor open.
    void anOpenCellIsStoredWithTheSet()
    {
        const KeptIndex kept;
        kept.typeScheme(KeptIndex::nameColumn, u"Ten khac"_s);
        QVERIFY(kept.page.scheme()->commit());
        kept.typeScheme(KeptIndex::nameColumn, u"Ten moi"_s);
        kept.page.scheme()->saveButton()->click();
        QCOMPARE(kept.data.workspace().index().schemeFor(u"demo"_s, 2024)->scheme.name.vi, u"Ten moi"_s);
    }

    void refusedPointsStayInTheirCell_data()
    {
        QTest::addColumn<bool>("isTrial");
        QTest::newRow("scoring") << false;
        QTest::newRow("what if") << true;
    }

    void refusedPointsStayInTheirCell()
    {
        QFETCH(const bool, isTrial);
        const KeptIndex kept;
        const QSignalSpy problem(&kept.page, &IndexPage::problem);
        if (isTrial)
            kept.typeTrial(u"99"_s);
        else
            kept.typePoints(u"99"_s);
        kept.chooseUnit(u"Hà Giang"_s);
        QCOMPARE(kept.page.unitBox()->currentText(), u"Cao Bằng"_s);
        QVERIFY(!problem.isEmpty());
        QVERIFY(!kept.page.unkeptSentence().isEmpty()); // told before the window closes
        QAbstractItemView *view = kept.page.scoring()->tree();
        if (isTrial)
            view = kept.page.whatIf()->table();
        auto *editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex()));
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->text(), u"99"_s);
        editor->setText(u"13"_s);
        kept.chooseUnit(u"Hà Giang"_s);
        QCOMPARE(kept.page.unitBox()->currentText(), u"Hà Giang"_s);
        QCOMPARE(kept.page.unkeptSentence(), QString());
    }

    /// The focus leaves the cell when all of it goes.
    void refusedPointsGoWithThePage()
    {
        const KeptIndex kept;
        kept.typePoints(u"99"_s);
        QVERIFY(!kept.page.unkeptSentence().isEmpty());
    }

    void refusedPointsGoWithTheDatabase()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"a.db"_s), NewContent::Empty));
        shown.window().pages()->showPage(Pages::Page::Index);
        IndexPage &page = *shown.window().pages()->index();
        pick(page.schemeBox(), page.schemeBox()->findData(u"demo"_s));
        page.yearBox()->setValue(2024);
        const QModelIndex cell = page.scoring()->model()->indexOf(u"4.1"_s, IndexTreeModel::SelfColumn);
        typeInto(page.scoring()->tree(), cell, u"99"_s);
        // What is not stored is told first.
        QVERIFY(!shown.window().createDatabase(shown.file(u"b.db"_s), NewContent::Empty));
        QVERIFY(page.scoring()->tree()->indexWidget(cell) != nullptr);
        QVERIFY(shown.window().createDatabase(shown.file(u"b.db"_s), NewContent::Empty));
    }

    void undoIsOfWhatIsTriedForTheUnit()
    {
        const KeptIndex kept;
        QSignalSpy changed(&kept.page, &IndexPage::undoStackChanged);
        kept.show(IndexPage::View::WhatIf);
        QCOMPARE(changed.count(), 1);
        QUndoStack *stack = kept.page.undoStack();
        QCOMPARE(stack, kept.page.whatIf()->model()->undoStack());
        QVERIFY(kept.page.whatIf()->model()->setData(kept.tried(), u"13"_s));
        QVERIFY(stack->canUndo());
        kept.chooseUnit(u"Hà Giang"_s);
        QCOMPARE(changed.count(), 2);
        QVERIFY(kept.page.undoStack() != stack);
        kept.page.yearBox()->setValue(2001); // out of force: nothing is shown
        QCOMPARE(kept.page.undoStack(), nullptr);
        kept.page.yearBox()->setValue(2024);
        kept.chooseUnit(u"Cao Bằng"_s);
        QCOMPARE(kept.page.undoStack(), stack);
        stack->undo();
        QVERIFY(kept.page.whatIf()->model()->edits().isEmpty());
    }

    /// What the new rules cannot give becomes the nearest that they can; the steps were of the old ones.
    void whatIsTriedOutlivesANewVersion()
    {
        const KeptIndex kept;
        kept.show(IndexPage::View::WhatIf);
        QVERIFY(kept.page.whatIf()->model()->setData(kept.tried(), u"13"_s));
        IndexScheme scheme = kept.page.whatIf()->model()->year().stored.scheme;
        for (SchemeNode &node : scheme.nodes) {
            if (node.code == u"4.1" || node.code == u"4.2")
                node.maximum = 10'000;
        }
        QVERIFY(kept.data.workspace().index().storeScheme(scheme).ok());
        QCOMPARE(kept.page.whatIf()->model()->year().stored.scheme.version, 2);
        QCOMPARE(kept.page.whatIf()->model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 10'000}}));
        QVERIFY(!kept.page.undoStack()->canUndo());
    }

    /// A set stored under a code whose own edits wait would lose them.
    void aSetIsNotStoredOverEditsOfAnother()
    {
        const KeptIndex kept;
        kept.typeScheme(KeptIndex::nameColumn, u"Ten cua demo"_s);
        kept.chooseScheme(u"par-2022"_s);
        const QString before = kept.cell(KeptIndex::codeColumn).data(Qt::EditRole).toString();
        QCOMPARE(before, u"par-2022"_s);
        QVERIFY(kept.page.scheme()->model()->setData(kept.cell(KeptIndex::codeColumn), u"demo"_s));
        QSignalSpy problem(&kept.page, &IndexPage::problem);
        kept.page.scheme()->saveButton()->click();
        QCOMPARE(problem.count(), 1);
        QVERIFY(problem.constFirst().constFirst().toString().startsWith(u"demo has edits of its own"_s));
        QCOMPARE(kept.data.workspace().index().schemeFor(u"demo"_s, 2024)->scheme.version, 1);
        kept.chooseScheme(u"demo"_s);
        QCOMPARE(kept.cell(KeptIndex::nameColumn).data().toString(), u"Ten cua demo"_s);
    }

    void nothingWaitsOfASetStoredUnderAnotherCode()
    {
        const KeptIndex kept;
        kept.show(IndexPage::View::Scheme);
        QVERIFY(kept.page.scheme()->model()->setData(kept.cell(KeptIndex::codeColumn), u"demo-2"_s));
        kept.chooseScheme(u"par-2022"_s); // and back
        kept.chooseScheme(u"demo"_s);
        QCOMPARE(kept.cell(KeptIndex::codeColumn).data(Qt::EditRole).toString(), u"demo-2"_s);
        kept.page.scheme()->saveButton()->click();
        QCOMPARE(kept.page.schemeBox()->currentData().toString(), u"demo-2"_s);
        QCOMPARE(kept.page.scheme()->unstored(), QStringList());
        QCOMPARE(kept.page.unkeptSentence(), QString());
        kept.chooseScheme(u"demo"_s);
        QCOMPARE(kept.cell(KeptIndex::codeColumn).data(Qt::EditRole).toString(), u"demo"_s);
    }

    void undoneRowsLeaveTheCursorInTheTable()
    {
        const KeptIndex kept;
        kept.show(IndexPage::View::Scheme);
        QTableView *table = kept.page.scheme()->table();
        SchemeRowsModel *model = kept.page.scheme()->model();
        table->setFocus();
        table->setCurrentIndex(model->index(20, 5));
        QTest::keyClick(table, Qt::Key_Insert);
        QCOMPARE(table->currentIndex(), model->index(21, KeptIndex::codeColumn));
        kept.page.undoStack()->undo();
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(std::abs(table->currentIndex().row() - 21) <= 1);
        QVERIFY(table->hasFocus());
    }

    void theTreeIsCopiedWithItsHeadings()
    {
        const KeptIndex kept;
        kept.page.scoring()->tree()->setFocus();
        QTest::keyClick(kept.page.scoring()->tree(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.section(u'\n', 0, 0),
                 u"Criterion\tMaximum\tSelf-assessed\tAppraised\tFinal\tState\tDeadline"_s);
        QVERIFY2(copied.contains(u"\n4.1 Mức hài lòng của người dân (%)\t15\t"_s), qPrintable(copied));
    }
};

QTEST_MAIN(TestIndexKept)
#include "tst_indexkept.moc"
