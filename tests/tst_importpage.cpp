#include "support/importfiles.h"
#include "support/shownimport.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importpage.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importsourceform.h"
#include "widgets/exchange/importtable.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

using Tab = ImportResults::Tab;

} // namespace

/// The import desk with real files.
class TestImportPage : public QObject
{
    Q_OBJECT

private slots:
    void asksForAFileAndRemembersIt()
    {
        ShownImport shown;
        shown.answer += shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n");
        shown.page->askFile();
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 1);
        QCOMPARE(shown.settings.value(keys::recentImports), shown.answer);
        QCOMPARE(shown.page->results()->moreText(Tab::New), QString());
    }

    void escapeChangesNothing()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        QVERIFY(!shown.page->hasFile());
        const Result<QList<Batch>> batches = shown.base.workspace().editing().batches();
        QVERIFY(std::ranges::find(*batches, u"import"_s, &Batch::kind) == batches->cend());
    }

    void aPeriodThatTheFileLacksIsAskedFor()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "Đơn vị,Hồ sơ tiếp nhận mới\nCao Bằng,5\nLai Châu,6\n")));
        QVERIFY(!shown.page->importButton()->isEnabled());
        QVERIFY(!shown.page->sheetPane()->doubtText().isEmpty());
        QComboBox *period = shown.page->sheetPane()->periodBox();
        period->addItem(u"Quý III/2026"_s, u"2026-Q3"_s);
        choose(period, u"2026-Q3"_s);
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 2);
    }

    void numbersInDoubtAreAskedOncePerColumn()
    {
        ShownImport shown;
        QVERIFY(
            shown.opens(shown.write(u"a.csv"_s, "Đơn vị;Chỉ tiêu;Kỳ;Giá trị\n"
                                                "Cao Bằng;papi_score;2023;1.234\nHà Giang;papi_score;2023;2.345\n")));
        const QList<QPushButton *> answers = shown.page->sheetPane()->findChildren<QPushButton *>();
        const auto english = std::ranges::find_if(
            answers, [](const QPushButton *button) { return button->text().contains(u"1,234.5"_s); });
        QVERIFY(english != answers.cend());
        (*english)->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::New), 2, 20'000);
        QCOMPARE(shown.page->results()->table(Tab::New)->model()->index(0, PlannedFiguresModel::ProposedColumn).data(),
                 u"1,234"_s);
    }

    void anotherEncodingIsTakenAtOnce()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        choose(shown.page->head()->encodingBox(), int(TextEncoding::Tcvn3));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::Names), 1, 20'000);
        QVERIFY(!shown.page->head()->sampleText().isEmpty());
        choose(shown.page->head()->encodingBox(), int(TextEncoding::Utf8));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::New), 1, 20'000);
    }

    void anUnknownNameIsAnswered()
    {
        ShownImport shown;
        QVERIFY(
            shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bàng X,dossiers_new,2026-Q3,5\n")));
        QCOMPARE(shown.rows(Tab::Names), 1);
        QAbstractItemModel *names = shown.page->results()->table(Tab::Names)->model();
        QVERIFY(names->setData(names->index(0, ImportNamesModel::AnswerColumn), u"63-04"_s));
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 1);
    }

    void keptConflictsAreNotCounted()
    {
        ShownImport shown;
        shown.base.add({shown.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2026, 3), 90)});
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QCOMPARE(shown.rows(Tab::Conflicts), 1);
        QVERIFY(shown.isTried());
        choose(shown.page->strategyBox(), int(ConflictStrategy::Keep));
        QVERIFY(!shown.page->importButton()->isEnabled());
        QAbstractItemModel *conflicts = shown.page->results()->table(Tab::Conflicts)->model();
        QVERIFY(conflicts->setData(conflicts->index(0, PlannedFiguresModel::StrategyColumn),
                                   int(ConflictStrategy::Replace)));
        QVERIFY(shown.page->importButton()->isEnabled());
    }

    void whatTheRulesSayFollowsHowConflictsAreSettled()
    {
        ShownImport shown;
        const Period period = Period::year(2019);
        shown.base.add({shown.base.figure(u"Cao Bằng"_s, u"admin_units_commune"_s, period, 10),
                        shown.base.figure(u"Cao Bằng"_s, u"one_stop_communes"_s, period, 9)});
        const QByteArray table = "unit,indicator,period,value\nCao Bằng,one_stop_communes,2019,11\n";
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, table)));
        QCOMPARE(shown.rows(Tab::Findings), 0); // the new figure stands beside and is not in use
        QAbstractItemModel *conflicts = shown.page->results()->table(Tab::Conflicts)->model();
        QVERIFY(conflicts->setData(conflicts->index(0, PlannedFiguresModel::StrategyColumn),
                                   int(ConflictStrategy::Replace)));
        QCOMPARE(shown.rows(Tab::Conflicts), 1); // the list stays while its figures are judged
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::Findings), 1, 20'000);
        QVERIFY(shown.page->results()->tabText(int(Tab::Findings)).contains(u"(1)"_s));
        choose(shown.page->strategyBox(), int(ConflictStrategy::Keep));
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->results()->tabText(int(Tab::Findings)).contains(u"(0)"_s), 20'000);
    }

    void anImportNeedNotWaitForTheRules()
    {
        ShownImport shown;
        writeLongTable(shown.base.file(u"a.csv"_s), shown.base.workspace().catalogue(), 30'000);
        bool wasJudging = false;
        QObject::connect(shown.page->task(), &ImportTask::tried, shown.page.get(), [&] {
            wasJudging = shown.page->task()->isJudging();
            QVERIFY(shown.page->importButton()->isEnabled());
            shown.page->importButton()->click();
            QVERIFY(shown.page->isApplying());
        });
        QSignalSpy imported(shown.page.get(), &ImportPage::imported);
        shown.page->openFile(shown.base.file(u"a.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QVERIFY(wasJudging);
    }

    void judgingThatWasStoppedSaysSo()
    {
        ShownImport shown;
        writeLongTable(shown.base.file(u"a.csv"_s), shown.base.workspace().catalogue(), 30'000);
        QObject::connect(shown.page->task(), &ImportTask::tried, shown.page->task(), &ImportTask::cancel);
        shown.page->openFile(shown.base.file(u"a.csv"_s));
        QVERIFY(shown.isQuiet());
        QVERIFY(shown.page->importButton()->isEnabled());
        QVERIFY(shown.page->results()->tabText(int(Tab::Findings)).contains(u'?'));
        QVERIFY(!shown.page->results()->moreText(Tab::Findings).isEmpty());
    }

    void theLineAndTheTabCountTheSameNames()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nX Y,dossiers_new,2026-Q3,5\n"
                                                    "X Y,dossiers_late,2026-Q3,5\nX Y,dossiers_due,2026-Q3,5\n")));
        QCOMPARE(shown.rows(Tab::Names), 1);
        QVERIFY2(shown.page->summary().contains(u"3 (1 "_s), qPrintable(shown.page->summary()));
    }

    void theBackupBeforeAnImportIsSaid()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QStringList said;
        QObject::connect(shown.page->task(), &ImportTask::backingUp, shown.page.get(),
                         [&] { said += shown.page->summary(); });
        shown.page->importButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.page->doneText().isEmpty(), 20'000);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.constFirst(), ImportPage::tr("Making a backup first…"));
        QVERIFY(said.constLast() != said.constFirst());
    }

    void theSourceIsKeptWithTheFigures()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QVERIFY(shown.isTried());
        shown.page->sourceForm()->titleEdit()->setText(u"Báo cáo quý III"_s);
        shown.page->sourceForm()->numberEdit()->setText(u"12/BC-SNV"_s);
        QSignalSpy imported(shown.page.get(), &ImportPage::imported);
        shown.page->importButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 20'000);
        QVERIFY(imported.constFirst().constLast().toBool());
        const Result<QHash<SourceId, Source>> sources = shown.base.workspace().sources();
        const bool isKept = std::ranges::any_of(*sources, [](const Source &source) {
            return source.title == u"Báo cáo quý III" && source.documentNo == u"12/BC-SNV";
        });
        QVERIFY(isKept);
    }

    void aTrialFollowsWhatIsEnteredMeanwhile()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QCOMPARE(shown.rows(Tab::New), 1);
        const CellKey cell{shown.base.unit(u"Cao Bằng"_s), shown.base.indicator(u"dossiers_new"_s), Scope::All,
                           Period::quarter(2026, 3)};
        QVERIFY(shown.base.workspace().editing().enter({cell, 90}, {}).ok());
        QVERIFY(!shown.page->importButton()->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::Conflicts), 1, 20'000);
    }

    void aFileThatIsNoTableLeavesTheStart()
    {
        ShownImport shown;
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        shown.page->openFile(shown.write(u"a.xlsx"_s, QByteArray("PK\3\4 no workbook at all")));
        QTRY_COMPARE_WITH_TIMEOUT(problem.count(), 1, 20'000);
        QVERIFY(!shown.page->hasFile());
    }

    void aSecondFileThatCannotBeReadLeavesTheFirst()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        shown.page->openFile(shown.base.file(u"missing.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(problem.count(), 1, 20'000);
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 1);
    }

    void rowsAreCopiedWithTheirHeadings()
    {
        ShownImport shown;
        QVERIFY(
            shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,x y\n")));
        QCOMPARE(shown.rows(Tab::Rejected), 1);
        const QStringList lines = shown.page->results()->table(Tab::Rejected)->copiedText().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(u"x y"_s));
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
