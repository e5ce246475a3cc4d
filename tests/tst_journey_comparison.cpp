#include "app/pages.h"
#include "support/shownwindow.h"
#include "widgets/charts/drawingview.h"
#include "widgets/comparabilitystrip.h"
#include "widgets/compare/comparisonchoice.h"
#include "widgets/compare/comparisonpage.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/compare/trendpage.h"
#include "widgets/datefield.h"
#include "widgets/periodpicker.h"
#include "widgets/sourcepanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// A comparison in a meeting, through the real window: two provinces of unlike periods, what is comparable, the new
/// provinces, the line over time with an event, the picture that leaves with its notes.
class TestJourneyComparison : public QObject
{
    Q_OBJECT

private slots:
    void fromTheWrongComparisonToThePicture()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"a.db"_s), NewContent::Sample));
        compareUnlikePeriods(shown.window());
        keepOnlyComparable(shown.window());
        switchTo34(shown.window());
        openTheTrend(shown.window());
        addAnEvent(shown.window());
        exportThePicture(shown);
    }

private:
    static ComparisonPage &page(MainWindow &window) { return *window.pages()->comparison(); }
    static TrendPage &trend(MainWindow &window) { return *window.pages()->trend(); }

    static void choose(QComboBox *box, int item)
    {
        QVERIFY(item >= 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int at = 0; at < item; ++at)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), item);
        emit box->activated(item);
    }

    static const RowMark *rowOf(const RowSpec &spec, const QString &unit)
    {
        for (const RowMark &row : spec.rows) {
            if (row.label.startsWith(unit))
                return &row;
        }
        return nullptr;
    }

    /// The latest rates of the provinces are of different quarters and years.
    void compareUnlikePeriods(MainWindow &window)
    {
        QTest::keyClick(&window, Qt::Key_5, Qt::AltModifier);
        QCOMPARE(window.pages()->current(), Pages::Page::Comparison);
        ComparisonChoiceBar *bar = page(window).choiceBar();
        const Indicator *rate = window.workspace()->catalogue().indicator(u"on_time_rate"_s);
        choose(bar->indicatorBox(), bar->indicatorBox()->findData(qint64(rate->id)));
        bar->periodPicker()->goLatest();
        QVERIFY(!bar->choice().period);
        const RowMark *caoBang = rowOf(page(window).content().ranking, u"Cao Bằng"_s);
        const RowMark *other = rowOf(page(window).content().ranking, u"Hưng Yên"_s);
        QVERIFY(caoBang && caoBang->value && other && other->value);
        QVERIFY(caoBang->cell.period != other->cell.period);
        // They are not ranked among each other, and the strip says why.
        QVERIFY(page(window).strip()->isVisible());
        const QString told = page(window).strip()->sentences().join(u' ');
        QVERIFY2(told.contains(u"Cao Bằng"_s) && told.contains(u"Hưng Yên"_s), qPrintable(told));
        QVERIFY(page(window).onlyLikeBox()->isEnabled());
    }

    void keepOnlyComparable(MainWindow &window)
    {
        QTest::keyClick(page(window).onlyLikeBox(), Qt::Key_Space);
        QVERIFY(page(window).onlyLikeBox()->isChecked());
        QSet<Period> kept;
        int leftOut = 0;
        for (const RowMark &row : page(window).content().ranking.rows) {
            if (row.value && !row.isLeftOut)
                kept << row.cell.period;
            leftOut += row.isLeftOut ? 1 : 0;
        }
        QCOMPARE(kept.size(), 1);
        QVERIFY(leftOut > 0);
    }

    void switchTo34(MainWindow &window)
    {
        ComparisonChoiceBar *bar = page(window).choiceBar();
        choose(bar->schemeBox(), bar->schemeBox()->findData(int(Scheme::New34)));
        QCOMPARE(page(window).content().ranking.rows.size(), 34);
        // Phú Thọ of 2025 is not the old one: its rate is put together from counts, or refused with the reason.
        const RowMark *phuTho = rowOf(page(window).content().ranking, u"Phú Thọ"_s);
        QVERIFY(phuTho);
        QVERIFY(phuTho->value || !phuTho->description.isEmpty());
        choose(bar->schemeBox(), bar->schemeBox()->findData(int(Scheme::Old63)));
        QCOMPARE(page(window).content().ranking.rows.size(), 63);
    }

    void openTheTrend(MainWindow &window)
    {
        ComparisonChoiceBar *bar = page(window).choiceBar();
        const Indicator *papi = window.workspace()->catalogue().indicator(u"papi_score"_s);
        choose(bar->indicatorBox(), bar->indicatorBox()->findData(qint64(papi->id)));
        DrawingView *view = page(window).pane()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QVERIFY(view->focusedCell());
        const UnitId first = view->focusedCell()->unit;
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(page(window).source()->browser()->toPlainText().contains(window.workspace()->catalogue().displayName(
            *window.workspace()->catalogue().unit(first), Language::Vietnamese)));
        QTest::keyClick(view, Qt::Key_T);
        QCOMPARE(window.pages()->current(), Pages::Page::Trend);
        QCOMPARE(trend(window).content().trend.request.indicator, papi->id);
        QVERIFY(trend(window).content().trend.request.units.contains(first));
        QCOMPARE(trend(window).pane()->view()->focusedCell()->unit, first);
        bool isCut = false;
        for (const LineRule &rule : trend(window).content().whole.rules)
            isCut = isCut || rule.kind == LineRule::Kind::Break;
        QVERIFY(isCut); // the scale of 2018
    }

    void addAnEvent(MainWindow &window)
    {
        TrendPage &page = trend(window);
        page.pane()->view()->setFocus();
        QTest::keyClick(page.pane()->view(), Qt::Key_E);
        QVERIFY(page.eventEdit()->hasFocus());
        QVERIFY(page.eventDay()->date().isValid());
        QTest::keyClicks(page.eventEdit(), u"Khai truong trung tam"_s);
        QTest::keyClick(page.eventEdit(), Qt::Key_Return);
        QCOMPARE(page.content().events.size(), 1);
        bool isDrawn = false;
        for (const LineRule &rule : page.content().whole.rules)
            isDrawn = isDrawn || rule.label.contains(u"Khai truong trung tam"_s);
        QVERIFY(isDrawn);
    }

    void exportThePicture(ShownWindow &shown)
    {
        TrendPage &page = trend(shown.window());
        shown.saveAnswer = shown.file(u"xu hướng.svg"_s);
        page.pane()->view()->setFocus();
        QTest::keyClick(page.pane()->view(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QFile svg(shown.saveAnswer);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY(text.contains(u"Khai truong"_s));
        QVERIFY(!page.content().whole.notes.isEmpty());
        const QString note = page.content().whole.notes.constFirst().section(u' ', 0, 1);
        QVERIFY2(text.contains(note), qPrintable(note));
        shown.saveAnswer = shown.file(u"xu hướng.png"_s);
        QTest::keyClick(page.pane()->view(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QImage(shown.saveAnswer).size(), QSize(1920, 1080));
    }
};

QTEST_MAIN(TestJourneyComparison)
#include "tst_journey_comparison.moc"
