#include "support/fakeoffice.h"
#include "support/importfiles.h"
#include "support/shownimport.h"
#include "widgets/exchange/conversionoffer.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importtable.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

using Tab = ImportResults::Tab;

/// How files come onto the import desk and leave it.
class TestImportFiles : public QObject
{
    Q_OBJECT

private slots:
    void severalFilesComeOneAfterTheOther()
    {
        ShownImport shown;
        QVERIFY(shown.opens(three(shown)));
        QCOMPARE(shown.page->queue().size(), 2);
        QVERIFY(shown.page->head()->placeText().contains(u"1/3"_s));
        shown.page->importButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->queue().size(), 1, 20'000);
        QVERIFY(shown.isTried());
        QVERIFY(shown.page->head()->placeText().contains(u"2/3"_s));
        shown.page->dropButton()->click();
        QCOMPARE(shown.page->queue().size(), 0);
        QVERIFY(shown.isTried());
        QVERIFY(shown.page->head()->placeText().contains(u"3/3"_s));
        QVERIFY(shown.page->dropAllButton()->isHidden());
        shown.page->importButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.page->doneText().isEmpty(), 20'000);
        const QStringList told = shown.page->doneText().split(u'\n');
        QCOMPARE(told.size(), 3);
        for (int place = 0; place < 3; ++place)
            QVERIFY(told.at(place).contains(u"%1.csv"_s.arg(place)));
        QCOMPARE(importsIn(shown), 2);
    }

    void moreFilesWaitBehindTheOthers()
    {
        ShownImport shown;
        QStringList files = three(shown);
        const QString last = files.takeLast();
        QVERIFY(shown.opens(files));
        QSignalSpy notice(shown.page.get(), &ImportPage::notice);
        shown.page->openFile(last);
        QCOMPARE(notice.count(), 1);
        QCOMPARE(shown.page->queue(), QStringList({files.constLast(), last}));
        QVERIFY(shown.page->head()->placeText().contains(u"1/3"_s));
        shown.page->hide(); // the person looks at another page
        shown.page->show();
        QCOMPARE(shown.page->queue().size(), 2);
        QVERIFY(shown.page->hasFile());
    }

    void aFileThatCannotBeReadIsToldAndTheNextFollows()
    {
        ShownImport shown;
        QStringList files = three(shown);
        files[0] = shown.base.file(u"missing.csv"_s);
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        QVERIFY(shown.opens(files));
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(shown.isTried());
        QVERIFY(shown.page->head()->placeText().contains(u"2/3"_s));
        shown.page->dropAllButton()->click();
        QVERIFY(!shown.page->hasFile());
        QVERIFY(shown.page->queue().isEmpty());
        QVERIFY(shown.page->doneText().contains(u"missing.csv"_s));
        QCOMPARE(shown.page->doneText().split(u'\n').size(), 3);
        QCOMPARE(importsIn(shown), 0);
        QVERIFY(shown.opens(files.constLast())); // a file alone has no place
        QCOMPARE(shown.page->head()->placeText(), QString());
    }

    void correctionsSurviveAnotherEncoding()
    {
        ShownImport shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "Đơn vị,Cột lạ\nCao Bằng,5\nLai Châu,6\n")));
        ImportSheetPane *sheet = shown.page->sheetPane();
        sheet->goToColumn(0);
        choose(sheet->roleBox(), int(ColumnRole::Unit));
        sheet->goToColumn(1);
        choose(sheet->roleBox(), int(ColumnRole::Figure));
        const auto late = qint64(shown.base.indicator(u"dossiers_late"_s));
        choose(sheet->indicatorBox(), QVariant::fromValue(late));
        sheet->periodBox()->addItem(u"2026-Q3"_s, u"2026-Q3"_s);
        choose(sheet->periodBox(), u"2026-Q3"_s);
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 2);
        choose(shown.page->strategyBox(), int(ConflictStrategy::Keep));
        choose(shown.page->head()->encodingBox(), int(TextEncoding::Windows1258));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.page->task()->isBusy(), 20'000);
        choose(shown.page->head()->encodingBox(), int(TextEncoding::Utf8));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::New), 2, 20'000);
        QCOMPARE(sheet->layoutOfSheet().sheet.period, std::optional(Period::quarter(2026, 3)));
        QCOMPARE(shown.page->strategyBox()->currentData().toInt(), int(ConflictStrategy::Keep));
        sheet->goToColumn(1);
        QCOMPARE(sheet->indicatorBox()->currentData().toLongLong(), late);
    }

    void anOldWorkbookIsConvertedAndKeptAsItIs()
    {
        const ShownImport shown;
        writeQuarterWorkbook(shown.base.file(u"made.xlsx"_s));
        const FakeOffice office(u"cp '%1' \"$dir/$name.xlsx\""_s.arg(shown.base.file(u"made.xlsx"_s)));
        const QString old = shown.base.file(u"quý 3.xls"_s);
        writeOldWorkbook(old);
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        shown.page->openFile(old);
        ConversionOffer *offer = shown.page->conversionOffer();
        QTRY_VERIFY(offer->isOffering());
        QVERIFY(problem.isEmpty());
        offer->convertButton()->click();
        QVERIFY(shown.isTried());
        QVERIFY(!offer->isOffering());
        QCOMPARE(shown.rows(Tab::New), 2);
        shown.page->importButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.page->doneText().isEmpty(), 20'000);
        const Result<QHash<SourceId, Source>> sources = shown.base.workspace().sources();
        QVERIFY(std::ranges::any_of(*sources, [](const Source &source) { return source.title == u"quý 3.xls"; }));
        shown.page->openFile(old);
        QTRY_VERIFY(offer->isOffering());
        offer->convertButton()->click(); // the same document once more: nothing is new
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->hasFile() && !shown.page->task()->isBusy(), true, 20'000);
        QCOMPARE(shown.rows(Tab::New), 0);
    }

    void withoutLibreOfficeOnlyTheSentenceIsSaid()
    {
        const ShownImport shown;
        const NoOffice none;
        writeOldWorkbook(shown.base.file(u"a.xls"_s));
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        shown.page->openFile(shown.base.file(u"a.xls"_s));
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(!shown.page->conversionOffer()->isOffering());
    }

    void anOldWorkbookAmongOthersWaitsForAnAnswer()
    {
        ShownImport shown;
        const FakeOffice office(u"exit 1"_s);
        QStringList files = three(shown);
        files[0] = shown.base.file(u"a.xls"_s);
        writeOldWorkbook(files.at(0));
        shown.page->openFiles(files);
        ConversionOffer *offer = shown.page->conversionOffer();
        QTRY_VERIFY(offer->isOffering());
        QCOMPARE(shown.page->queue().size(), 2);
        offer->leaveButton()->click();
        QVERIFY(shown.isTried());
        QCOMPARE(shown.page->queue().size(), 1);
    }

private:
    /// Three tables with a figure each, named 0.csv to 2.csv.
    static QStringList three(const ShownImport &shown)
    {
        QStringList files;
        for (int place = 0; place < 3; ++place) {
            const QString line = u"unit,indicator,period,value\nCao Bằng,dossiers_new,%1,5\n"_s.arg(2020 + place);
            files += shown.write(u"%1.csv"_s.arg(place), line.toUtf8());
        }
        return files;
    }

    static int importsIn(const ShownImport &shown)
    {
        const Result<QList<Batch>> batches = shown.base.workspace().editing().batches();
        return int(std::ranges::count(*batches, u"import"_s, &Batch::kind));
    }
};

QTEST_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
