#include "models/exchange/layoutmemory.h"
#include "models/storage/statement.h"
#include "support/shownimport.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importtable.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

using Tab = ImportResults::Tab;
using Names = ImportNamesModel;

const QByteArray &tableWithAStrangeName()
{
    static const QByteArray table = "unit,indicator,period,value\nCao Bàng X,dossiers_new,2026-Q3,5\n";
    return table;
}

/// The desk with a file of which one name is unknown.
struct Strange : ShownImport
{
    explicit Strange(const QByteArray &table = tableWithAStrangeName())
    {
        if (!opens(write(u"a.csv"_s, table)))
            qFatal("the file is not tried out");
    }

    [[nodiscard]] QAbstractItemModel *names() const { return page->results()->table(Tab::Names)->model(); }
    [[nodiscard]] QString at(int row, int column) const { return names()->index(row, column).data().toString(); }
    [[nodiscard]] bool answer(const QString &code) const
    {
        return names()->setData(names()->index(0, Names::AnswerColumn), code) && isTried();
    }
    [[nodiscard]] NameDecisions kept() const
    {
        const Workspace &workspace = base.workspace();
        return *LayoutMemory(workspace.database(), workspace.catalogue()).names();
    }
    void select(int row) const { page->results()->table(Tab::Names)->selectRow(row); }
    [[nodiscard]] bool isImported() const
    {
        page->importButton()->click();
        return QTest::qWaitFor([this] { return !page->hasFile(); }, 20'000);
    }
};

} // namespace

/// What unknown names mean: answered, corrected, taken back, forgotten.
class TestImportNames : public QObject
{
    Q_OBJECT

private slots:
    /// An answer vanished with the next trial and could never be corrected.
    void anAnswerStaysListedAndCanBeCorrected()
    {
        const Strange shown;
        QVERIFY(shown.answer(u"63-12"_s));
        QCOMPARE(shown.rows(Tab::Names), 1);
        QCOMPARE(shown.at(0, Names::NameColumn), u"Cao Bàng X"_s); // as the file writes it
        QCOMPARE(shown.at(0, Names::OriginColumn), Names::tr("answered here"));
        QVERIFY(shown.page->results()->tabText(int(Tab::Names)).contains(u"(0)"_s));
        QVERIFY(shown.answer(u"63-04"_s));
        const QAbstractItemModel *figures = shown.page->results()->table(Tab::New)->model();
        QTRY_VERIFY(figures->index(0, PlannedFiguresModel::UnitColumn).data().toString().contains(u"Cao Bằng"_s));
    }

    void anAnswerCanBeTakenBack()
    {
        const Strange shown;
        QVERIFY(!shown.page->results()->takeBackButton()->isEnabled());
        QVERIFY(shown.answer(u"63-04"_s));
        shown.select(0);
        QVERIFY(shown.page->results()->takeBackButton()->isEnabled());
        QSignalSpy notice(shown.page.get(), &ImportPage::notice);
        shown.page->results()->takeBackButton()->click();
        QCOMPARE(notice.count(), 1);
        QVERIFY(shown.isQuiet());
        QTRY_COMPARE(shown.at(0, Names::OriginColumn), Names::tr("not answered yet"));
        QCOMPARE(shown.rows(Tab::New), 0);
        QVERIFY(shown.kept().units.isEmpty());
    }

    /// An answer once imported was remembered for ever.
    void aRememberedAnswerIsListedAndForgotten()
    {
        Strange shown;
        QVERIFY(shown.answer(u"63-12"_s));
        QVERIFY(shown.isImported());
        QCOMPARE(shown.kept().units.size(), 1);
        QVERIFY(shown.opens(shown.write(u"b.csv"_s, tableWithAStrangeName())));
        QCOMPARE(shown.rows(Tab::Names), 1);
        QCOMPARE(shown.at(0, Names::OriginColumn), Names::tr("an earlier import"));
        QVERIFY(shown.at(0, Names::AnswerColumn).contains(u"Lai Châu"_s));
        QVERIFY(shown.names()->setData(shown.names()->index(0, Names::AnswerColumn),
                                       QString(Names::takeBackAnswer))); // as the list of answers offers it
        QVERIFY(shown.kept().units.isEmpty());
        QTRY_COMPARE(shown.at(0, Names::OriginColumn), Names::tr("not answered yet"));
        QTRY_COMPARE(shown.at(0, Names::CountColumn), u"1"_s);
    }

    void whatCannotBeForgottenStaysAnswered()
    {
        Strange shown;
        QVERIFY(shown.answer(u"63-12"_s));
        QVERIFY(shown.isImported());
        QVERIFY(shown.opens(shown.write(u"b.csv"_s, tableWithAStrangeName())));
        QVERIFY(execute(shown.base.workspace().database(), u"PRAGMA query_only = ON"_s).ok());
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        shown.select(0);
        shown.page->results()->takeBackButton()->click();
        QCOMPARE(problem.count(), 1);
        QCOMPARE(shown.at(0, Names::OriginColumn), Names::tr("an earlier import"));
        QCOMPARE(shown.kept().units.size(), 1);
    }

    void theEmptyListSaysWhatItIsFor()
    {
        const Strange shown("unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n");
        QCOMPARE(shown.rows(Tab::Names), 0);
        QVERIFY(!shown.page->results()->moreText(Tab::Names).isEmpty());
        QVERIFY(!shown.page->results()->toNamesButton()->isVisible());
    }

    /// The pane stayed on an empty list of new figures.
    void aTrialLeadsToTheFirstTabThatIsNotEmpty()
    {
        const Strange shown;
        QCOMPARE(shown.page->results()->currentIndex(), int(Tab::Names));
    }

    void namesAreOneClickAway()
    {
        const Strange shown(
            "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\nX Y,dossiers_new,2026-Q3,5\n");
        QCOMPARE(shown.page->results()->currentIndex(), int(Tab::New));
        QPushButton *button = shown.page->results()->toNamesButton();
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(shown.page->results()->currentIndex(), int(Tab::Names));
        QVERIFY(!button->isVisible());
    }

    /// A key in the open editor took the first proposal.
    void anEditorBeginsEmptyAndTakesNothingByAccident()
    {
        const Strange shown;
        ImportTable *table = shown.page->results()->table(Tab::Names);
        QVERIFY(QTest::qWaitForWindowExposed(shown.page.get()));
        table->setFocus();
        const QModelIndex answer = shown.names()->index(0, Names::AnswerColumn);
        table->setCurrentIndex(answer);
        QVERIFY(!table->indexWidget(answer)); // going there opens nothing
        table->edit(answer);
        auto *box = table->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->currentText(), QString());
        QTRY_VERIFY(box->completer()->popup()->isVisible());
        QVERIFY(box->completer()->completionModel()->index(0, 0).data().toString().contains(u"Cao Bằng"_s));
        box->completer()->popup()->hide();
        QTest::keyClick(box, Qt::Key_Down);
        box->completer()->popup()->hide();
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QCOMPARE(shown.at(0, Names::OriginColumn), Names::tr("not answered yet"));
    }
};

QTEST_MAIN(TestImportNames)
#include "tst_importnames.moc"
