#include "app/mainactions.h"
#include "support/shownwindow.h"
#include "widgets/chartrow.h"
#include "widgets/charts/chartview.h"
#include "widgets/dashboardpage.h"
#include "widgets/figuretreeview.h"
#include "widgets/periodpicker.h"
#include "widgets/sourcepanel.h"
#include "widgets/startpage.h"
#include "widgets/tablepane.h"
#include "widgets/unitpicker.h"
#include "widgets/unitsearchedit.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QFile>
#include <QProcess>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// What a member of the staff does on the first morning, through the real window.
class TestJourneyDashboard : public QObject
{
    Q_OBJECT

private slots:
    void fromFirstStartToPaper()
    {
        ShownWindow shown;
        shown.show();
        startWithSampleData(shown.window());
        pickCaoBang(shown.window());
        goToFirstQuarter2020(shown.window());
        clickABar(shown.window());
        printToPdf(shown);
    }

    void choicesComeBackAfterARestart()
    {
        ShownWindow shown;
        shown.show();
        startWithSampleData(shown.window());
        pickCaoBang(shown.window());
        goToFirstQuarter2020(shown.window());
        const Selection before = shown.window().workspace()->selection();
        const QString file = shown.window().workspace()->path();
        QCoreApplication::processEvents(); // a choice is written once it has been painted
        QVERIFY(shown.window().openDatabase(file));
        QCOMPARE(shown.window().workspace()->selection(), before);
        QCOMPARE(shown.window().page()->periodPicker()->current(), before.period);
    }

    void panelsStayInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366x768") << QSize(1366, 768);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void panelsStayInSight()
    {
        QFETCH(QSize, size);
        ShownWindow shown(size);
        shown.show();
        startWithSampleData(shown.window());
        QCOMPARE(shown.window().size(), size);
        const QList<ChartView *> &views = shown.window().page()->charts()->views();
        for (const ChartView *view : views) {
            const QRect place(view->mapTo(&shown.window(), QPoint()), view->size());
            QVERIFY(shown.window().rect().contains(place));
            for (const ChartView *other : views)
                QVERIFY(view == other || !place.intersects({other->mapTo(&shown.window(), QPoint()), other->size()}));
        }
    }

private:
    static void startWithSampleData(MainWindow &window)
    {
        QSignalSpy painted(&window, &MainWindow::firstPainted);
        window.startPage()->sampleButton()->setFocus();
        QTest::keyClick(window.startPage()->sampleButton(), Qt::Key_Space);
        QVERIFY(window.page());
        QVERIFY(painted.wait());
    }

    static void pickCaoBang(MainWindow &window)
    {
        UnitPicker *picker = window.page()->unitPicker();
        window.workspace()->setSelection({{}, std::nullopt, Scheme::Old63});
        window.mainActions()->findUnit->trigger();
        QCOMPARE(QApplication::focusWidget(), picker->searchEdit());
        QTest::keyClicks(QApplication::focusWidget(), u"cao bang"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(picker->units().size(), 1);
        QVERIFY(window.page()->showsFigures());
        QCOMPARE(window.page()->content().table.units, QStringList{u"Cao Bằng"_s});
    }

    static void goToFirstQuarter2020(MainWindow &window)
    {
        PeriodPicker *periods = window.page()->periodPicker();
        const Period wanted = Period::quarter(2020, 1);
        for (int step = 0; step < 60 && periods->current() != wanted; ++step)
            QTest::keyClick(&window, Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(periods->current(), std::optional(wanted));
        QVERIFY(window.page()->showsFigures());
        QVERIFY(window.page()->content().periodText.contains(u"2020"_s));
    }

    static void clickABar(MainWindow &window)
    {
        ChartView *view = window.page()->charts()->views().constFirst();
        auto *plot = view->findChild<QAbstractScrollArea *>();
        QVERIFY(plot);
        QSignalSpy activated(view, &ChartView::barActivated);
        for (int y = 2; y < plot->viewport()->height() && activated.isEmpty(); y += 4)
            QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, QPoint(plot->viewport()->width() / 4, y));
        QCOMPARE(activated.count(), 1);
        const QString source = window.page()->source()->text();
        QVERIFY2(source.contains(u"Sở KH&CN Cao Bằng"_s), qPrintable(source));
        QVERIFY(source.contains(u"16/3/2020"_s) || source.contains(u"16/03/2020"_s));
    }

    static void printToPdf(ShownWindow &shown)
    {
        shown.saveAnswer = shown.file(u"Báo cáo quý I.pdf"_s);
        shown.window().mainActions()->savePdf->trigger();
        QVERIFY(QFile::exists(shown.saveAnswer));
        QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(),
                 "pdftotext (poppler-utils) is not installed");
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, shown.saveAnswer, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_C);
        QVERIFY2(text.contains(u"Cao Bằng"_s), qPrintable(text));
        QVERIFY2(text.contains(u"92,56"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestJourneyDashboard)
#include "tst_journey_dashboard.moc"
