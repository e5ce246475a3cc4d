#include "app/mainactions.h"
#include "app/pages.h"
#include "support/importfiles.h"
#include "support/shownwindow.h"
#include "widgets/entry/batchesdialog.h"
#include "widgets/exchange/importpage.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importtable.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// A workbook through the real window: dropped, corrected, imported beside what was there, withdrawn.
class TestJourneyImport : public QObject
{
    Q_OBJECT

private slots:
    void aWorkbookFromTheDropToTheWithdrawal()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"quý.db"_s), NewContent::Empty));
        MainWindow &window = shown.window();
        window.workspace()->editing().setPerson(u"Lan"_s);
        QVERIFY(window.workspace()->editing().enter({cell(window), 90}, {}).ok());
        writeQuarterWorkbook(shown.file(u"quý 3.xlsx"_s));
        drop(window, shown.file(u"quý 3.xlsx"_s));
        QCOMPARE(window.pages()->current(), Pages::Page::Import);
        correctTheMapping(window);
        importBesideWhatIsThere(window);
        seeWhatTheRulesSay(shown);
        stopASecondOne(shown);
        withdraw(window);
    }

private:
    static ImportPage &page(MainWindow &window) { return *window.pages()->importDesk(); }

    static CellKey cell(MainWindow &window)
    {
        const Catalogue &catalogue = window.workspace()->catalogue();
        return {catalogue.unit(u"63-04"_s)->id, catalogue.indicator(u"dossiers_new"_s)->id, Scope::All,
                Period::quarter(2026, 3)};
    }

    static qint64 figures(MainWindow &window)
    {
        qint64 count = 0;
        const Result<void> read = window.workspace()->forEachFigure([&count](const Figure &) {
            ++count;
            return true;
        });
        return read ? count : -1;
    }

    static void drop(MainWindow &window, const QString &file) { drop(window, QStringList{file}); }

    static void drop(MainWindow &window, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
    }

    static int rows(MainWindow &window, ImportResults::Tab tab)
    {
        return page(window).results()->table(tab)->model()->rowCount();
    }

    static void choose(QComboBox *box, const QVariant &value)
    {
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }

    static void correctTheMapping(MainWindow &window)
    {
        QTRY_COMPARE(rows(window, ImportResults::Tab::Conflicts), 1);
        QCOMPARE(rows(window, ImportResults::Tab::New), 1);
        ImportSheetPane *sheet = page(window).sheetPane();
        sheet->goToColumn(2);
        choose(sheet->roleBox(), int(ColumnRole::Figure));
        const IndicatorId late = window.workspace()->catalogue().indicator(u"dossiers_late"_s)->id;
        QVERIFY(sheet->indicatorBox()->isVisible());
        choose(sheet->indicatorBox(), QVariant::fromValue(qint64(late)));
        QVERIFY(!page(window).importButton()->isEnabled()); // until it is tried again
        QTRY_COMPARE(rows(window, ImportResults::Tab::New), 3);
    }

    static void importBesideWhatIsThere(MainWindow &window)
    {
        const QModelIndex value = page(window)
                                      .results()
                                      ->table(ImportResults::Tab::Conflicts)
                                      ->model()
                                      ->index(0, PlannedFiguresModel::NowColumn);
        QCOMPARE(value.data().toString(), u"90"_s);
        QTRY_VERIFY(page(window).importButton()->isEnabled());
        QVERIFY(page(window).importButton()->text().contains(u'4'));
        QTest::keyClick(&page(window), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!page(window).doneText().isEmpty());
        const Result<CellStory> story = window.workspace()->editing().story(cell(window));
        QVERIFY(story.ok());
        QCOMPARE(story->claims.size(), 2);
        QCOMPARE(story->claims.constFirst().value.value_or(0), 90.0);
        QVERIFY(story->claims.constFirst().chosen);
        QVERIFY(!story->claims.constLast().chosen);
        QCOMPARE(figures(window), 5);
    }

    /// Two files dropped at once: the first does not add up and is left out, the second may stay away.
    static void seeWhatTheRulesSay(ShownWindow &shown)
    {
        MainWindow &window = shown.window();
        QStringList files;
        for (const QString &name : {u"sai.csv"_s, u"đúng.csv"_s}) {
            QFile file(shown.file(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const int resolved = files.isEmpty() ? 12'900 : 12'836;
            file.write(u"unit,indicator,period,value\n63-04,dossiers_resolved,2020-Q1,%1\n"
                       "63-04,dossiers_on_time,2020-Q1,11881\n63-04,dossiers_late,2020-Q1,955\n"_s.arg(resolved)
                           .toUtf8());
            files += file.fileName();
        }
        drop(window, files);
        QTRY_COMPARE(rows(window, ImportResults::Tab::Findings), 1);
        QCOMPARE(page(window).queue().size(), 1);
        QTest::keyClick(&page(window), Qt::Key_Escape);
        QTRY_COMPARE(rows(window, ImportResults::Tab::New), 3);
        QTRY_VERIFY(!page(window).task()->isBusy());
        QCOMPARE(rows(window, ImportResults::Tab::Findings), 0);
        QTest::keyClick(&page(window), Qt::Key_Escape);
        QVERIFY(!page(window).hasFile());
        QCOMPARE(figures(window), 5);
    }

    static void stopASecondOne(ShownWindow &shown)
    {
        MainWindow &window = shown.window();
        writeLongTable(shown.file(u"many.csv"_s), window.workspace()->catalogue(), 60'000);
        drop(window, shown.file(u"many.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page(window).importButton()->isVisible() && page(window).importButton()->isEnabled(),
                                 30'000);
        page(window).importButton()->click();
        QVERIFY(window.pages()->isImporting());
        QVERIFY(!window.menuBar()->isEnabled());
        QVERIFY(!window.openDatabase(shown.file(u"quý.db"_s))); // not meanwhile
        window.pages()->showPage(Pages::Page::Entry);
        QCOMPARE(window.pages()->current(), Pages::Page::Import);
        const QProgressBar *progress = page(window).progressBar();
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 30'000);
        QVERIFY(page(window).cancelButton()->isVisible());
        page(window).cancelButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window.pages()->isImporting(), 30'000);
        QVERIFY(window.menuBar()->isEnabled());
        QCOMPARE(figures(window), 5);
        QTest::keyClick(&page(window), Qt::Key_Escape);
        QVERIFY(!page(window).hasFile());
    }

    static void withdraw(MainWindow &window)
    {
        emit page(window).batchesAsked();
        auto *dialog = window.findChild<BatchesDialog *>();
        QVERIFY(dialog);
        dialog->list()->setCurrentItem(dialog->list()->topLevelItem(0));
        QTRY_VERIFY(dialog->withdrawButton()->isEnabled());
        dialog->withdrawButton()->click();
        QTRY_COMPARE(figures(window), 1);
        QCOMPARE(page(window).doneText(), QString()); // there is nothing to withdraw any more
        const Result<CellStory> story = window.workspace()->editing().story(cell(window));
        QCOMPARE(story->claims.size(), 1);
        QCOMPARE(story->claims.constFirst().value.value_or(0), 90.0);
    }
};

QTEST_MAIN(TestJourneyImport)
#include "tst_journey_import.moc"
