#include "support/importfiles.h"
#include "support/shownimport.h"
#include "widgets/datefield.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importsourceform.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

using Tab = ImportResults::Tab;

constexpr int longEnough = 60'000; ///< rows: a trial can be stopped

/// The desk with a file whose second column was given a role by hand.
struct Corrected : ShownImport
{
    explicit Corrected(int rows = 20)
    {
        writeLongTable(base.file(u"a.csv"_s), base.workspace().catalogue(), rows);
        if (!opens(base.file(u"a.csv"_s)))
            qFatal("the file is not tried out");
        correct();
        if (!isTried() || !isQuiet())
            qFatal("the correction is not tried out");
    }

    void correct() const
    {
        page->sheetPane()->goToColumn(0);
        choose(page->sheetPane()->roleBox(), int(ColumnRole::Unit));
        page->sheetPane()->goToColumn(4);
        choose(page->sheetPane()->roleBox(), int(ColumnRole::Note));
    }
    /// The role of the column that was corrected.
    [[nodiscard]] bool isKept() const
    {
        const QList<ColumnMapping> &columns = page->sheetPane()->layoutOfSheet().columns;
        return page->hasFile() && std::ranges::any_of(columns, [](const ColumnMapping &mapping) {
                   return mapping.column == 4 && mapping.role == ColumnRole::Note;
               });
    }
    [[nodiscard]] QMessageBox *question() const { return page->findChild<QMessageBox *>(); }
};

} // namespace

/// Stopping and leaving the import desk loses nothing that a person did on it.
class TestImportKept : public QObject
{
    Q_OBJECT

private slots:
    /// The file went from the desk with all corrections.
    void stoppingATrialKeepsTheCorrections_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("Esc") << true;
        QTest::newRow("button") << false;
    }

    void stoppingATrialKeepsTheCorrections()
    {
        QFETCH(const bool, byEscape);
        const Corrected shown(longEnough);
        shown.correct(); // one more trial
        QTRY_VERIFY(shown.page->task()->isBusy());
        if (byEscape)
            QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        else
            shown.page->cancelButton()->click();
        QTRY_VERIFY(!shown.page->task()->isBusy());
        QVERIFY(shown.isKept());
        QVERIFY(!shown.question());
        QVERIFY(!shown.page->summary().isEmpty());
        QVERIFY(shown.page->importButton()->isEnabled()); // begins the trial again
        shown.page->importButton()->click();
        QVERIFY(shown.isQuiet());
        QVERIFY(shown.rows(Tab::New) > 0);
        QVERIFY(shown.page->hasFile()); // looked at, not imported
    }

    /// The desk was empty then.
    void stoppingAnotherEncodingLeavesTheOneBefore()
    {
        const Corrected shown(longEnough);
        const QString offered = shown.page->importButton()->text();
        choose(shown.page->head()->encodingBox(), int(TextEncoding::Tcvn3));
        QVERIFY(shown.page->task()->isBusy());
        shown.page->cancelButton()->click();
        QTRY_VERIFY(!shown.page->task()->isBusy() && shown.rows(Tab::New) > 0);
        QVERIFY(shown.isKept());
        QCOMPARE(shown.page->head()->encodingBox()->currentData().toInt(), int(TextEncoding::Utf8));
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->importButton()->text(), offered, 20'000); // tried out as before
    }

    void escapeWhileConflictsAreJudgedKeepsTheFile()
    {
        const Corrected shown(longEnough);
        choose(shown.page->strategyBox(), int(ConflictStrategy::Keep));
        QVERIFY(shown.page->task()->isBusy());
        QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.page->task()->isBusy());
        QVERIFY(shown.isKept());
        QCOMPARE(shown.page->strategyBox()->currentData().toInt(), int(ConflictStrategy::Keep));
    }

    void droppingACorrectedFileIsAsked()
    {
        const Corrected shown;
        QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        QTRY_VERIFY(shown.question());
        QVERIFY(shown.isKept());
        QTest::keyClick(shown.question(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.question());
        QVERIFY(shown.isKept());
        shown.page->dropButton()->click();
        QTRY_VERIFY(shown.question());
        for (QAbstractButton *button : shown.question()->buttons()) {
            if (shown.question()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(!shown.page->hasFile());
    }

    void aFileDroppedOntoACorrectedOneWaits()
    {
        const Corrected shown;
        shown.page->openFile(shown.write(u"b.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n"));
        QCOMPARE(shown.page->queue().size(), 1);
        QVERIFY(shown.isKept());
    }

    /// It was imported without the day that had been typed.
    void anImpossibleDayOfTheSourceIsRefused()
    {
        const Corrected shown;
        const auto type = [&shown](const QString &text) {
            DateField *day = shown.page->sourceForm()->dateField();
            day->setText(text);
            emit day->editingFinished();
        };
        type(u"31/02/2026"_s);
        QVERIFY(!shown.page->importButton()->isEnabled());
        QVERIFY2(shown.page->summary().contains(u"31/02/2026"_s), qPrintable(shown.page->summary()));
        QCOMPARE(shown.page->sourceForm()->dateField()->text(), u"31/02/2026"_s);
        QTRY_VERIFY(!shown.page->task()->isBusy());
        QVERIFY(!shown.page->importButton()->isEnabled());
        type(u"28/02/2026"_s);
        QVERIFY(shown.isTried());
    }

    void anImpossibleDayOfTheSheetIsRefused()
    {
        const Corrected shown;
        DateField *day = shown.page->sheetPane()->asOfField();
        day->setText(u"30.2.2026"_s);
        emit day->editingFinished();
        QVERIFY(shown.isQuiet());
        QVERIFY(!shown.page->importButton()->isEnabled());
        QVERIFY(shown.page->summary().contains(u"30.2.2026"_s));
        QCOMPARE(day->text(), u"30.2.2026"_s);
    }
};

QTEST_MAIN(TestImportKept)
#include "tst_importkept.moc"
