#include "models/reporting/drawingtable.h"
#include "models/reporting/waterfalldrawing.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

QString longName()
{
    return u"2.1.1 Hồ sơ thủ tục hành chính được giải quyết đúng và trước hạn"_s;
}

/// Steps of +1.5 and -0.5 by turns from 70.
WaterfallSpec waterfallOf(int steps, const QString &name = longName())
{
    WaterfallSpec spec;
    spec.title = u"Cao Bằng: tính thử từ 70,00 % lên mức khác, nhóm B thay cho nhóm C"_s;
    spec.subtitle = u"Chỉ số cải cách hành chính cấp tỉnh (phiên bản 1) · 2023 · tự chấm · bước theo điểm %"_s;
    spec.beforeLabel = u"Trước khi tính thử"_s;
    spec.beforeText = u"70,00 %, nhóm C"_s;
    spec.before = 70;
    spec.after = 70;
    for (int step = 0; step < steps; ++step) {
        const bool isGain = step % 2 == 0;
        spec.after += isGain ? 1.5 : -0.5;
        spec.bars += WaterfallBar{name, isGain ? u"+1,50"_s : u"−0,50"_s, u"bước %1."_s.arg(step + 1),
                                  isGain ? 1.5 : -0.5, QString::number(spec.after)};
    }
    spec.afterLabel = u"Sau khi tính thử"_s;
    spec.afterText = u"ít nhất %1 %, nhóm B"_s.arg(spec.after);
    spec.notes = {
        u"Bảng tính thử, không phải kết quả chấm."_s,
        u"Sau khi tính thử còn 12 tiêu chí thành phần chưa có điểm, tính là không điểm: tổng là mức ít nhất."_s};
    spec.emptyText = u"Chưa thử gì. Hãy sửa điểm của một tiêu chí thành phần."_s;
    spec.minimum = 70;
    spec.maximum = std::ceil(spec.after + 1.5);
    spec.minimumText = u"70 %"_s;
    spec.maximumText = u"%1 %"_s.arg(spec.maximum);
    spec.axisText = u"Trục từ 70 %, không bắt đầu từ 0."_s;
    return spec;
}

ChartStyle styleOf(qreal factor)
{
    ChartStyle style = ChartStyle::light();
    style.textSize *= factor;
    return style;
}

QImage painted(WaterfallDrawing &drawing, const ChartStyle &style, QSize size)
{
    drawing.layOut(style, size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.background);
    QPainter painter(&image);
    drawing.paint(painter);
    return image;
}

/// The part of the pixels within `place` that are not ground.
double inkOf(const QImage &image, const QRectF &place, const QColor &ground)
{
    int inked = 0;
    int all = 0;
    const QRect whole = place.toAlignedRect().adjusted(2, 2, -2, -2);
    for (int row = whole.top(); row <= whole.bottom(); ++row) {
        for (int column = whole.left(); column <= whole.right(); ++column) {
            ++all;
            inked += image.pixelColor(column, row) == ground ? 0 : 1;
        }
    }
    return all == 0 ? 0 : double(inked) / all;
}

bool isNear(qreal left, qreal right)
{
    return std::abs(left - right) < 0.01;
}

/// What is wrong with where texts stand; empty if nothing is.
QString faultOfTexts(const WaterfallDrawing &drawing, QSizeF size)
{
    const QList<QRectF> texts = drawing.textRects();
    const QRectF frame(QPointF(-0.5, -0.5), size + QSizeF(1, 1));
    const QList<WaterfallDrawing::Bar> bars = drawing.bars();
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (!frame.contains(texts.at(at)))
            return u"text %1 stands outside"_s.arg(at);
        const QRectF inner = texts.at(at).adjusted(0.5, 0.5, -0.5, -0.5);
        for (qsizetype other = at + 1; other < texts.size(); ++other) {
            if (inner.intersects(texts.at(other)))
                return u"texts %1 and %2 overlap"_s.arg(at).arg(other);
        }
        for (qsizetype bar = 0; bar < bars.size(); ++bar) {
            if (inner.intersects(bars.at(bar).place))
                return u"text %1 stands on bar %2"_s.arg(at).arg(bar);
        }
    }
    return {};
}

} // namespace

/// The waterfall as it is drawn.
class TestWaterfallDrawing : public QObject
{
    Q_OBJECT

private slots:
    void barsBeginWhereTheOneBeforeEnds();
    void barsAreAsLongAsTheyMove();
    void theAxisIsWidenedForWhatLiesOutside();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void labelsAreNeverElided();
    void moreRoomMakesHigherRows();
    void gainsAndLossesDifferWithoutColour_data();
    void gainsAndLossesDifferWithoutColour();
    void connectorsJoinTheSteps();
    void theAxisHasNoLineAtItsLeftEnd();
    void aStepOfNothingIsSeen();
    void marksAreTheSteps();
    void everythingIsSaidInWords();
    void emptySaysWhatToDo();
    void theTableBehindItHasTheTotals();
};

void TestWaterfallDrawing::barsBeginWhereTheOneBeforeEnds()
{
    WaterfallDrawing drawing(waterfallOf(7));
    drawing.layOut(ChartStyle::light(), {1200, 600});
    const QList<WaterfallDrawing::Bar> bars = drawing.bars();
    QCOMPARE(bars.size(), 7);
    QVERIFY(isNear(bars.constFirst().from, drawing.x(70)));
    QVERIFY(isNear(bars.constFirst().from, drawing.plot().left())); // the axis begins at 70 too
    for (qsizetype at = 1; at < bars.size(); ++at) {
        QVERIFY(isNear(bars.at(at).from, bars.at(at - 1).to));
        QVERIFY(bars.at(at).place.top() > bars.at(at - 1).place.bottom());
    }
    // Four gains of 1.5 and three losses of 0.5.
    QVERIFY(isNear(bars.constLast().to, drawing.x(74.5)));
}

void TestWaterfallDrawing::barsAreAsLongAsTheyMove()
{
    WaterfallDrawing drawing(waterfallOf(3));
    drawing.layOut(ChartStyle::light(), {1200, 400});
    const QList<WaterfallDrawing::Bar> bars = drawing.bars();
    // 70 to 72.5, and 1.5 above that: 4 on the axis.
    QCOMPARE(drawing.spec().maximum, 74.0);
    QVERIFY(isNear(bars.at(0).place.width(), drawing.plot().width() * 1.5 / 4));
    QVERIFY(isNear(bars.at(1).place.width(), drawing.plot().width() * 0.5 / 4));
    QVERIFY(bars.at(0).to > bars.at(0).from);
    QVERIFY(bars.at(1).to < bars.at(1).from);
}

void TestWaterfallDrawing::theAxisIsWidenedForWhatLiesOutside()
{
    WaterfallSpec spec = waterfallOf(3);
    spec.minimum = 71;
    spec.maximum = 72;
    WaterfallDrawing drawing(spec);
    drawing.layOut(ChartStyle::light(), {1200, 400});
    for (const WaterfallDrawing::Bar &bar : drawing.bars()) {
        QVERIFY(bar.place.left() >= drawing.plot().left() - 0.01);
        QVERIFY(bar.place.right() <= drawing.plot().right() + 0.01);
    }
    // Nothing but the total before is known of this one: it still is somewhere.
    spec = waterfallOf(1);
    spec.minimum = spec.maximum = 0;
    spec.bars.first().moved = 0;
    spec.after = 70;
    WaterfallDrawing still(spec);
    still.layOut(ChartStyle::light(), {600, 300});
    QVERIFY(isNear(still.x(70), still.plot().center().x()));
}

void TestWaterfallDrawing::nothingOverlaps_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("steps");
    QTest::addColumn<qreal>("factor");
    for (const int width : {300, 467, 800, 1366, 1900}) {
        for (const int steps : {1, 2, 12, 40}) {
            for (const qreal factor : {0.7, 1.0, 1.5, 2.2})
                QTest::addRow("%d wide, %d steps, text x %.1f", width, steps, factor) << width << steps << factor;
        }
    }
}

void TestWaterfallDrawing::nothingOverlaps()
{
    QFETCH(int, width);
    QFETCH(int, steps);
    QFETCH(qreal, factor);
    const ChartStyle style = styleOf(factor);
    const QString unbroken = u"x"_s.repeated(60);
    for (const QString &name : {longName(), u"1.1"_s, unbroken}) {
        WaterfallDrawing drawing(waterfallOf(steps, name));
        const qreal least = drawing.heightFor(style, width);
        for (const qreal height : {least, least * 1.7}) {
            drawing.layOut(style, {double(width), height});
            QCOMPARE(faultOfTexts(drawing, {double(width), height}), QString());
            // Title, subtitle, a name and a value a row, the ends of the axis, its sentence, two notes.
            QCOMPARE(drawing.textRects().size(), 2 + 2 * (steps + 2) + 3 + 2);
        }
    }
}

void TestWaterfallDrawing::labelsAreNeverElided()
{
    WaterfallDrawing drawing(waterfallOf(1));
    const ChartStyle style = ChartStyle::light();
    drawing.layOut(style, {500, drawing.heightFor(style, 500)});
    const QFont font = drawing::font(style, 1);
    const QRectF label = drawing.textRects().at(4); // behind title, subtitle and the total before
    const TextBlock whole(longName(), font, 500 * 0.4);
    QVERIFY(whole.lineCount() > 1);
    QVERIFY(isNear(label.height(), whole.height()));
    QVERIFY(label.height() <= drawing.marks().constFirst().place.height());
}

void TestWaterfallDrawing::moreRoomMakesHigherRows()
{
    WaterfallDrawing drawing(waterfallOf(3));
    const ChartStyle style = ChartStyle::light();
    const qreal least = drawing.heightFor(style, 1300);
    drawing.layOut(style, {1300, least});
    const qreal low = drawing.marks().constFirst().place.height();
    drawing.layOut(style, {1300, least + 50});
    QVERIFY(isNear(drawing.marks().constFirst().place.height(), low + 10)); // five rows share the fifty
    drawing.layOut(style, {1300, 5000});
    QVERIFY(drawing.marks().constFirst().place.height() < 60); // not torn apart
}

void TestWaterfallDrawing::gainsAndLossesDifferWithoutColour_data()
{
    QTest::addColumn<ChartStyle>("style");
    QTest::newRow("light") << ChartStyle::light();
    QTest::newRow("dark") << ChartStyle::dark();
    QTest::newRow("paper") << ChartStyle::print();
}

void TestWaterfallDrawing::gainsAndLossesDifferWithoutColour()
{
    QFETCH(ChartStyle, style);
    style.textSize = 20;
    WaterfallSpec spec = waterfallOf(2, u"1.1"_s);
    spec.bars.last().moved = -1.5; // as long as the gain
    spec.after = 70;
    spec.maximum = 72;
    WaterfallDrawing drawing(spec);
    const QImage grey = painted(drawing, style, {900, 500}).convertToFormat(QImage::Format_Grayscale8);
    const QColor ground = QColor::fromRgb(grey.pixel(0, 499));
    const QList<WaterfallDrawing::Bar> bars = drawing.bars();
    const auto bodyOf = [](const WaterfallDrawing::Bar &bar) {
        // Without the tip.
        return bar.to > bar.from ? bar.place.adjusted(0, 0, -bar.place.height() / 2, 0)
                                 : bar.place.adjusted(bar.place.height() / 2, 0, 0, 0);
    };
    QVERIFY(inkOf(grey, bodyOf(bars.at(0)), ground) > 0.99);
    const double hatched = inkOf(grey, bodyOf(bars.at(1)), ground);
    QVERIFY2(hatched > 0.1 && hatched < 0.8, qPrintable(QString::number(hatched)));
    // Each points to where the total goes: the corners are free there and inked at the other end.
    for (const WaterfallDrawing::Bar &bar : bars) {
        const bool isGain = bar.to > bar.from;
        const auto cornerAt = [&bar](qreal end, int inwards) {
            return QRectF(end + inwards, bar.place.top() + 2, 0, 0);
        };
        const QPoint ahead = cornerAt(bar.to, isGain ? -5 : 5).topLeft().toPoint();
        QCOMPARE(grey.pixelColor(ahead).lightness(), ground.lightness());
        QVERIFY(grey.pixelColor(QPointF(bar.from, bar.place.center().y()).toPoint()).lightness() != ground.lightness());
    }
    QVERIFY(spec.bars.at(0).valueText.startsWith(u'+'));
    QVERIFY(spec.bars.at(1).valueText.startsWith(u'−'));
}

void TestWaterfallDrawing::connectorsJoinTheSteps()
{
    WaterfallDrawing drawing(waterfallOf(4, u"1.1"_s));
    const ChartStyle style = styleOf(1.5);
    const QImage image = painted(drawing, style, {900, 700});
    const QList<WaterfallDrawing::Bar> bars = drawing.bars();
    for (qsizetype at = 1; at < bars.size(); ++at) {
        const qreal between = (bars.at(at - 1).place.bottom() + bars.at(at).place.top()) / 2;
        const QRectF strip(bars.at(at).from - 4, between - 3, 8, 6);
        QVERIFY(inkOf(image, strip, style.background) > 0);
        const QRectF beside(bars.at(at).from + 6, between - 3, 8, 6);
        QVERIFY(inkOf(image, beside, style.background) <= 0);
    }
    // From the dot of the total before, and to that of the total after.
    const qreal first = drawing.x(70);
    QVERIFY(inkOf(image, QRectF(first - 4, bars.constFirst().place.top() - 10, 8, 6), style.background) > 0);
    const qreal last = bars.constLast().to;
    QVERIFY(inkOf(image, QRectF(last - 4, bars.constLast().place.bottom() + 4, 8, 6), style.background) > 0);
}

/// A line there would read as zero; the axis itself lies below the rows.
void TestWaterfallDrawing::theAxisHasNoLineAtItsLeftEnd()
{
    WaterfallSpec spec = waterfallOf(4, u"1.1"_s);
    spec.minimum = 60;
    WaterfallDrawing drawing(spec);
    const ChartStyle style = ChartStyle::light();
    const QImage image = painted(drawing, style, {900, 500});
    const QRectF plot = drawing.plot();
    QVERIFY(inkOf(image, QRectF(plot.left() - 4, plot.top(), 8, plot.height() - 4), style.background) <= 0);
    QVERIFY(inkOf(image, QRectF(plot.left() + 20, plot.bottom() - 3, 40, 6), style.background) > 0);
}

void TestWaterfallDrawing::aStepOfNothingIsSeen()
{
    WaterfallSpec spec = waterfallOf(1, u"1.1"_s);
    spec.bars.first().moved = 0;
    spec.after = 70;
    spec.minimum = 68;
    WaterfallDrawing drawing(spec);
    const ChartStyle style = ChartStyle::light();
    const QImage image = painted(drawing, style, {900, 300});
    const WaterfallDrawing::Bar bar = drawing.bars().constFirst();
    QVERIFY(isNear(bar.place.width(), 0));
    QVERIFY(inkOf(image, bar.place.adjusted(-4, 2, 4, -2), style.background) > 0);
}

void TestWaterfallDrawing::marksAreTheSteps()
{
    WaterfallDrawing drawing(waterfallOf(3));
    drawing.layOut(ChartStyle::light(), {700, 500});
    const QList<DrawnMark> marks = drawing.marks();
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.at(0).description, u"bước 1."_s);
    QCOMPARE(marks.at(2).description, u"bước 3."_s);
    const QList<WaterfallDrawing::Bar> bars = drawing.bars();
    for (qsizetype at = 0; at < marks.size(); ++at) {
        QVERIFY(marks.at(at).cell == CellKey());
        QVERIFY(marks.at(at).place.contains(bars.at(at).place));
        QCOMPARE(marks.at(at).place.width(), 700.0);
    }
}

void TestWaterfallDrawing::everythingIsSaidInWords()
{
    const WaterfallSpec spec = waterfallOf(2);
    const QString said = WaterfallDrawing(spec).summary();
    qsizetype before = -1;
    for (const QString &part :
         {spec.title, spec.subtitle, u"Trước khi tính thử: 70,00 %, nhóm C."_s, u"bước 1."_s, u"bước 2."_s,
          u"Sau khi tính thử: ít nhất 71 %, nhóm B."_s, spec.axisText, spec.notes.at(0), spec.notes.at(1)}) {
        QVERIFY2(said.indexOf(part) > before, qPrintable(part));
        before = said.indexOf(part);
    }
}

void TestWaterfallDrawing::emptySaysWhatToDo()
{
    WaterfallSpec spec = waterfallOf(0);
    WaterfallDrawing drawing(spec);
    const ChartStyle style = ChartStyle::light();
    const qreal height = drawing.heightFor(style, 300);
    const QImage image = painted(drawing, style, {300, int(std::ceil(height))});
    QVERIFY(drawing.marks().isEmpty());
    QVERIFY(drawing.bars().isEmpty());
    QVERIFY(drawing.summary().contains(spec.emptyText));
    QVERIFY(!drawing.summary().contains(spec.beforeText));
    QCOMPARE(faultOfTexts(drawing, {300, height}), QString());
    QVERIFY(inkOf(image, drawing.textRects().at(2), style.background) > 0);
}

void TestWaterfallDrawing::theTableBehindItHasTheTotals()
{
    WaterfallSpec spec = waterfallOf(2);
    spec.before = 72.59;
    spec.bars[0].moved = 1.2;
    spec.bars[1].moved = -0.3;
    spec.bars[0].totalText = u"73,79 %"_s;
    spec.after = 73.49;
    const FigureTable table = drawnTable(spec);
    QCOMPARE(table.labelHead, std::optional(u"Criterion"_s));
    const QList<FigureTableRow> &rows = table.areas.constFirst().rows;
    QCOMPARE(table.units.size(), 2);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).label, spec.beforeLabel);
    QVERIFY(!rows.at(0).cells.at(0).number);
    QCOMPARE(rows.at(0).cells.at(1).number, std::optional(72.59));
    QCOMPARE(rows.at(1).label, longName());
    QCOMPARE(rows.at(1).cells.at(0).number, std::optional(1.2));
    QCOMPARE(rows.at(1).cells.at(0).text, u"+1,50"_s);
    QCOMPARE(rows.at(1).cells.at(1).text, u"73,79 %"_s);
    // As written, without the dust of adding in binary.
    QVERIFY(*rows.at(1).cells.at(1).number == 73.79);
    QVERIFY(*rows.at(2).cells.at(1).number == 73.49);
    QCOMPARE(rows.at(3).cells.at(1).number, std::optional(73.49));
    QCOMPARE(table.footnotes, spec.notes);
}

QTEST_MAIN(TestWaterfallDrawing)
#include "tst_waterfalldrawing.moc"
