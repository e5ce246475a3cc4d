#include "models/reporting/linedrawing.h"
#include "models/reporting/multiplesdrawing.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

CellKey cellAt(int unit, int place)
{
    return {UnitId(unit + 1), IndicatorId(1), Scope::All, Period::year(2011 + place)};
}

LineSpec specOf(int lines, int places)
{
    LineSpec spec;
    spec.title = u"Cao Bằng: từ 36,1 điểm (2011) đến 42,0 điểm (2024)"_s;
    spec.subtitle = u"PAPI · 2011 – 2024"_s;
    for (int place = 0; place < places; ++place)
        spec.places += QString::number(2011 + place);
    for (int tick = 30; tick <= 50; tick += 5)
        spec.ticks += LineTick{double(tick), QString::number(tick)};
    for (int line = 0; line < lines; ++line) {
        LineSeries series{u"Bà Rịa - Vũng Tàu %1"_s.arg(line), line == 0, {}, {}};
        for (int place = 0; place < places; ++place)
            series.points += LinePoint{place, 40.0 + line * 0.1, false, 0, u"40"_s, u"mô tả"_s, cellAt(line, place)};
        spec.series += series;
    }
    return spec;
}

QImage painted(FigureDrawing &drawing, const ChartStyle &style, QSize size)
{
    drawing.layOut(style, size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.background);
    QPainter painter(&image);
    drawing.paint(painter);
    return image;
}

/// True if any pixel of the column has the colour, within the plot.
bool columnHolds(const QImage &image, int column, const QRectF &plot, const QColor &colour)
{
    for (int row = int(plot.top()); row < int(plot.bottom()); ++row) {
        if (image.pixelColor(column, row) == colour)
            return true;
    }
    return false;
}

} // namespace

/// Lines over time as they are drawn.
class TestLineDrawing : public QObject
{
    Q_OBJECT

private slots:
    void namesNeverOverlap()
    {
        LineDrawing drawing(specOf(10, 14));
        drawing.layOut(ChartStyle::light(), {900, 420});
        const QList<QRectF> rects = drawing.nameRects();
        QCOMPARE(rects.size(), 10);
        for (qsizetype left = 0; left < rects.size(); ++left) {
            QVERIFY(!rects.at(left).isEmpty());
            QVERIFY(rects.at(left).right() <= 900 + 1);
            for (qsizetype right = left + 1; right < rects.size(); ++right)
                QVERIFY(
                    !rects.at(left).adjusted(0, 0.5, 0, -0.5).intersects(rects.at(right).adjusted(0, 0.5, 0, -0.5)));
        }
    }

    void manyLinesNameOnlyTheStrongOne()
    {
        LineDrawing drawing(specOf(63, 14));
        drawing.layOut(ChartStyle::light(), {900, 420});
        const QList<QRectF> rects = drawing.nameRects();
        QVERIFY(!rects.constFirst().isEmpty());
        QVERIFY(rects.at(1).isEmpty());
    }

    /// Complaint 3 of users of other programs: what is absent is never drawn.
    void aGapIsNotDrawnAcross()
    {
        LineSpec spec = specOf(1, 5);
        spec.series[0].points[2].value.reset();
        ChartStyle style = ChartStyle::light();
        LineDrawing drawing(spec);
        const QImage image = painted(drawing, style, {800, 400});
        const QRectF plot = drawing.plot();
        const auto columnOf = [&](double place) { return int(plot.left() + plot.width() * (place + 0.5) / 5); };
        QVERIFY(columnHolds(image, columnOf(0.5), plot, style.ownBar));
        QVERIFY(!columnHolds(image, columnOf(2), plot, style.ownBar));
        QVERIFY(!columnHolds(image, columnOf(1.5), plot, style.ownBar));
        QVERIFY(columnHolds(image, columnOf(3.5), plot, style.ownBar));
        QCOMPARE(drawing.marks().size(), 4);
    }

    void aBreakCutsTheLine()
    {
        LineSpec spec = specOf(1, 4);
        for (int place = 2; place < 4; ++place)
            spec.series[0].points[place].segment = 1;
        LineDrawing drawing(spec);
        const ChartStyle style = ChartStyle::light();
        const QImage image = painted(drawing, style, {800, 400});
        const QRectF plot = drawing.plot();
        QVERIFY(!columnHolds(image, int(plot.left() + plot.width() / 2), plot, style.ownBar));
        QVERIFY(columnHolds(image, int(plot.left() + plot.width() / 4), plot, style.ownBar));
    }

    void ranksHaveOneOnTop()
    {
        LineSpec spec = specOf(1, 2);
        spec.isInverted = true;
        spec.ticks = {{1, u"1"_s}, {63, u"63"_s}};
        spec.series[0].points[0].value = 1;
        spec.series[0].points[1].value = 63;
        LineDrawing drawing(spec);
        drawing.layOut(ChartStyle::light(), {600, 400});
        const QList<DrawnMark> marks = drawing.marks();
        QVERIFY(marks.at(0).place.center().y() < marks.at(1).place.center().y());
    }

    void unfinishedPeriodsAreHollow()
    {
        LineSpec spec = specOf(1, 2);
        spec.series[0].points[1].isUnfinished = true;
        LineDrawing drawing(spec);
        const ChartStyle style = ChartStyle::light();
        const QImage image = painted(drawing, style, {600, 400});
        const QList<DrawnMark> marks = drawing.marks();
        QCOMPARE(image.pixelColor(marks.at(0).place.center().toPoint()), style.ownBar);
        QCOMPARE(image.pixelColor(marks.at(1).place.center().toPoint()), style.background);
    }

    void emptySaysWhatToDo()
    {
        LineSpec spec;
        spec.emptyText = u"Chọn chỉ tiêu khác."_s;
        LineDrawing drawing(spec);
        const QImage image = painted(drawing, ChartStyle::light(), {300, 200});
        QVERIFY(image != QImage());
        QVERIFY(drawing.marks().isEmpty());
    }

    void smallMultiplesShareNothingButTheAxis()
    {
        const LineSpec whole = specOf(5, 4);
        QList<LineSpec> parts;
        for (qsizetype at = 0; at < 5; ++at) {
            LineSpec part = whole;
            for (LineSeries &series : part.series)
                series.emphasised = false;
            part.series[at].emphasised = true;
            parts += part;
        }
        MultiplesDrawing drawing(whole, parts);
        const ChartStyle style = ChartStyle::light();
        const qreal height = drawing.heightFor(style, 800);
        drawing.layOut(style, {800, height});
        QCOMPARE(drawing.marks().size(), 5 * 4); // each line answers once, in its own drawing
        for (const DrawnMark &mark : drawing.marks())
            QVERIFY(QRectF(0, 0, 800, height).contains(mark.place.center()));
    }
};

QTEST_MAIN(TestLineDrawing)
#include "tst_linedrawing.moc"
