#include "tests/support/chartspecs.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/plotview.h"

#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The panel on screen: mouse, keyboard, focus, scrolling, accessibility.
class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clickActivatesTheRow();
    void dragToAnotherRowActivatesNothing();
    void keysMoveAndActivate();
    void tabBringsTheFocusFrame();
    void focusStaysOnItsCell();
    void valuesAreReplacedInPlace();
    void endScrollsToTheLastBar();
    void headerAndFooterStayWhileThePlotScrolls();
    void lowWidgetScrollsWhole();
    void tooltipIsPlainText();
    void accessibleTextsHoldTheFigures();
    void contextMenuIsAskedFor();
    void styleDecidesTheColours();
    void emptySpecTakesKeysCalmly();
    void narrowAndLargeTexts();

private:
    /// Sets the spec and lays it out, as the event loop does before the next painting.
    void show(const ChartSpec &spec)
    {
        m_view->setSpec(spec);
        QCoreApplication::sendPostedEvents(m_view.get(), QEvent::LayoutRequest);
    }
    [[nodiscard]] PlotView *plot() const { return m_view->findChild<PlotView *>(); }
    void click(int bar) const;
    std::unique_ptr<ChartView> m_view;
};

void TestChartView::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    qRegisterMetaType<CellKey>();
}

void TestChartView::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->resize(440, 480);
    show(chartspecs::fourProvinces());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestChartView::cleanup()
{
    m_view.reset();
}

void TestChartView::click(int bar) const
{
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, plot()->barRect(bar).center());
}

void TestChartView::clickActivatesTheRow()
{
    QSignalSpy activated(m_view.get(), &ChartView::barActivated);
    const QRect row = plot()->barRect(1);
    const QPoint label(row.left() + 20, row.center().y());
    const QPoint value(row.right() - 20, row.center().y());
    for (const QPoint place : {label, row.center(), value})
        QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.count(), 3);
    const CellKey wanted = m_view->spec().sections.at(0).groups.at(0).bars.at(1).cell;
    for (const QList<QVariant> &call : activated)
        QCOMPARE(call.at(0).value<CellKey>(), wanted);
    click(5); // the stub of the unit that has not reported
    QCOMPARE(activated.constLast().at(0).value<CellKey>().unit, UnitId(3));
    QTest::mouseClick(plot()->viewport(), Qt::RightButton, {}, row.center());
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, QPoint(20, 3)); // a heading
    QCOMPARE(activated.count(), 4);
}

void TestChartView::dragToAnotherRowActivatesNothing()
{
    QSignalSpy activated(m_view.get(), &ChartView::barActivated);
    QTest::mousePress(plot()->viewport(), Qt::LeftButton, {}, plot()->barRect(0).center());
    QTest::mouseRelease(plot()->viewport(), Qt::LeftButton, {}, plot()->barRect(2).center());
    QCOMPARE(activated.count(), 0);
}

void TestChartView::keysMoveAndActivate()
{
    QSignalSpy activated(m_view.get(), &ChartView::barActivated);
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Up); // stays at the first
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.constLast().at(0).value<CellKey>().scope, Scope::Department);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(activated.constLast().at(0).value<CellKey>().scope, Scope::District);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Down); // stays at the last
    QTest::keyClick(m_view.get(), Qt::Key_Enter);
    QCOMPARE(activated.constLast().at(0).value<CellKey>().unit, UnitId(4));
    QCOMPARE(activated.count(), 3);
}

void TestChartView::tabBringsTheFocusFrame()
{
    m_view->clearFocus();
    const QImage before = m_view->grab().toImage();
    m_view->setFocus(Qt::TabFocusReason);
    QCOMPARE(plot()->focusedBar(), 0);
    const QImage after = m_view->grab().toImage();
    QVERIFY(before != after);
    // Two pixels wide, in the strong colour, around the row.
    const QRect row = plot()->barRect(0);
    const QPoint place = plot()->mapToParent(QPoint(row.center().x(), row.top()));
    QCOMPARE(after.pixelColor(place), m_view->chartStyle().ownBar);
    QCOMPARE(after.pixelColor(place + QPoint(0, 1)), m_view->chartStyle().ownBar);
    m_view->clearFocus();
    QCOMPARE(plot()->focusedBar(), -1);
}

void TestChartView::focusStaysOnItsCell()
{
    m_view->setFocus(Qt::TabFocusReason);
    click(4);
    const CellKey cell = *m_view->focusedCell();
    ChartSpec spec = m_view->spec();
    std::swap(spec.sections[0].groups[0], spec.sections[0].groups[1]);
    show(spec);
    QCOMPARE(*m_view->focusedCell(), cell);
    QCOMPARE(plot()->focusedBar(), 1);
    spec.sections[0].groups.removeFirst();
    show(spec);
    QVERIFY(!m_view->focusedCell());
}

void TestChartView::valuesAreReplacedInPlace()
{
    const QList<QGraphicsItem *> items = plot()->scene()->items();
    QVERIFY(!items.isEmpty());
    const QImage before = m_view->grab().toImage();
    ChartSpec spec = m_view->spec();
    spec.sections[0].groups[0].bars[0].value = 12;
    show(spec);
    QCOMPARE(plot()->scene()->items(), items);
    QVERIFY(m_view->grab().toImage() != before);
}

void TestChartView::endScrollsToTheLastBar()
{
    show(chartspecs::manyUnits(63, 3));
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const QRect visible = plot()->viewport()->rect();
    QVERIFY(visible.contains(plot()->barRect(63 * 3 - 1).center()));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(visible.contains(plot()->barRect(0).center()));
    QCOMPARE(plot()->verticalScrollBar()->value(), 0); // with the heading of the first unit
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(plot()->verticalScrollBar()->value() > 0);
}

void TestChartView::headerAndFooterStayWhileThePlotScrolls()
{
    show(chartspecs::manyUnits(63, 1));
    const QRect strip(0, 0, m_view->width(), plot()->y());
    const QRect foot(0, plot()->geometry().bottom() + 1, m_view->width(), m_view->height());
    QVERIFY(strip.height() > 30);
    const QImage before = m_view->grab().toImage();
    plot()->verticalScrollBar()->setValue(400);
    const QImage after = m_view->grab().toImage();
    QVERIFY(before != after);
    QCOMPARE(before.copy(strip), after.copy(strip));
    QCOMPARE(before.copy(foot), after.copy(foot));
}

void TestChartView::lowWidgetScrollsWhole()
{
    m_view->resize(440, 150);
    QVERIFY(plot()->y() < 20);
    QVERIFY(plot()->height() > 100);
    QVERIFY(plot()->verticalScrollBar()->maximum() > 0);
    m_view->resize(440, m_view->heightForSpec(440));
    QCOMPARE(plot()->verticalScrollBar()->maximum(), 0);
    QVERIFY(plot()->y() > 40);
}

void TestChartView::tooltipIsPlainText()
{
    ChartSpec spec = m_view->spec();
    spec.sections[0].groups[0].bars[0].description = u"<b>Hòa Bình</b> & 99 %"_s;
    show(spec);
    const QPoint place = plot()->barRect(0).center();
    QHelpEvent help(QEvent::ToolTip, place, plot()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(plot()->viewport(), &help);
    QCOMPARE(QToolTip::text(), u"<p>&lt;b&gt;Hòa Bình&lt;/b&gt; &amp; 99 %</p>"_s);
    QToolTip::hideText();
}

void TestChartView::accessibleTextsHoldTheFigures()
{
    QCOMPARE(m_view->accessibleName(), m_view->spec().title);
    const QString text = m_view->accessibleDescription();
    QVERIFY(text.contains(m_view->spec().subtitle));
    QVERIFY(text.contains(u"Cấp huyện: 92,56 %."_s));
    QVERIFY(text.contains(u"Toàn tỉnh: chưa báo cáo."_s));
    QCOMPARE(m_view->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(plot()->focusPolicy(), Qt::NoFocus); // one stop for Tab
}

void TestChartView::contextMenuIsAskedFor()
{
    QSignalSpy asked(m_view.get(), &ChartView::contextMenuRequested);
    const QPoint place = plot()->barRect(1).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, plot()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(plot()->viewport(), &event);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toPoint(), plot()->viewport()->mapToGlobal(place));
    m_view->setFocus(Qt::TabFocusReason);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {1, 1}, m_view->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(m_view.get(), &key);
    QCOMPARE(asked.at(1).at(0).toPoint(), plot()->viewport()->mapToGlobal(plot()->barRect(0).center()));
}

void TestChartView::styleDecidesTheColours()
{
    const ChartStyle dark = ChartStyle::dark();
    m_view->setStyle(dark);
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(2, 2), dark.background);
    const QPoint bar = plot()->mapToParent(plot()->barRect(0).center());
    QCOMPARE(image.pixelColor(bar), dark.ownBar);
    QCOMPARE(image.pixelColor(plot()->mapToParent(QPoint(2, 2))), dark.background);
}

void TestChartView::emptySpecTakesKeysCalmly()
{
    ChartSpec spec;
    spec.title = u"Chưa có số liệu"_s;
    spec.emptyText = u"Chưa có số liệu nào cho kỳ này."_s;
    QSignalSpy activated(m_view.get(), &ChartView::barActivated);
    show(spec);
    m_view->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_PageDown})
        QTest::keyClick(m_view.get(), key);
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(m_view->accessibleDescription().contains(spec.emptyText));
    QCOMPARE(activated.count(), 0);
    show(ChartSpec());
    m_view->grab();
}

void TestChartView::narrowAndLargeTexts()
{
    ChartStyle style = ChartStyle::dark();
    style.textSize = 20;
    m_view->setStyle(style);
    for (const QSize size : {QSize(300, 200), QSize(900, 700), QSize(60, 30), QSize(1, 1)}) {
        m_view->resize(size);
        show(chartspecs::awkwardTexts());
        m_view->grab();
    }
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
