#include "tests/support/chartspecs.h"
#include "widgets/charts/qtchartpainter.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The drawing itself: the right marks in the right colours, vectors and real text on paper and in SVG.
class TestChartPainter : public QObject
{
    Q_OBJECT

private slots:
    void styleContrasts_data();
    void styleContrasts();
    void barEndsWhereItsValueIs();
    void ownUnitHasItsOwnColour();
    void missingNumberHasNoBarColour();
    void zeroIsVisible();
    void heightForIsEnough();
    void lowAreaDrawsWholeUnitsAndCountsTheRest();
    void staysInsideItsAreaAndRestoresThePainter();
    void samePainterDrawsAnyShape();
    void pdfHoldsVectorsAndText();
    void svgHoldsVectors();
    void emptyTextIsDrawn();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QImage draw(const ChartSpec &spec, QSize size = {440, 480}, const ChartStyle &style = ChartStyle::light())
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    makeChartPainter()->paint(painter, QRectF(QPointF(), QSizeF(size)), spec, style);
    return image;
}

/// Pixels of exactly `colour`: their bounding rectangle.
QRect extent(const QImage &image, const QColor &colour)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

ChartSpec oneBar(double value, MarkState state = MarkState::Number, bool own = false)
{
    ChartSpec spec = chartspecs::manyUnits(1, 1);
    spec.lines.clear();
    ChartGroup &group = spec.sections[0].groups[0];
    group.emphasised = own;
    group.bars[0].value = value;
    group.bars[0].state = state;
    return spec;
}

QByteArray textOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

void writePdf(const QString &file, const QList<ChartSpec> &specs)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.scale(300 / 72.0, 300 / 72.0); // one unit is a point
    const auto charts = makeChartPainter();
    qreal top = 0;
    for (const ChartSpec &spec : specs) {
        charts->paint(painter, QRectF(0, top, 480, 240), spec, ChartStyle::print());
        top += 250;
    }
}

} // namespace

void TestChartPainter::styleContrasts_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("print") << 2;
}

void TestChartPainter::styleContrasts()
{
    QFETCH(const int, which);
    const ChartStyle style = QList{ChartStyle::light(), ChartStyle::dark(), ChartStyle::print()}.at(which);
    for (const QColor &mark : {style.bar, style.ownBar, style.hatch, style.target, style.median})
        QCOMPARE_GE(contrast(mark, style.background), 3);
    QCOMPARE_GE(contrast(style.text, style.background), 7);
    QCOMPARE_GE(contrast(style.mutedText, style.background), 4.5);
    QCOMPARE_LT(contrast(style.grid, style.background), 2); // lighter than the data
    QVERIFY(!style.fontFamily.isEmpty());
    if (which == 2)
        QCOMPARE_GE(contrast(style.bar, style.ownBar), 3); // a photocopy keeps them apart
}

void TestChartPainter::barEndsWhereItsValueIs()
{
    const ChartStyle style = ChartStyle::light();
    const int whole = extent(draw(oneBar(100)), style.bar).width();
    const int half = extent(draw(oneBar(50)), style.bar).width();
    QVERIFY(whole > 100);
    QVERIFY2(std::abs(whole - 2 * half) <= 2, qPrintable(u"%1 %2"_s.arg(whole).arg(half)));
}

void TestChartPainter::ownUnitHasItsOwnColour()
{
    const ChartStyle style = ChartStyle::light();
    const QImage own = draw(oneBar(60, MarkState::Number, true));
    QVERIFY(!extent(own, style.ownBar).isEmpty());
    QVERIFY(extent(own, style.bar).isEmpty());
}

void TestChartPainter::missingNumberHasNoBarColour()
{
    const ChartStyle style = ChartStyle::light();
    for (const MarkState state : {MarkState::NotEntered, MarkState::NotReported, MarkState::NotApplicable,
                                  MarkState::Unusable, MarkState::Withheld}) {
        const QImage image = draw(oneBar(80, state));
        QVERIFY(extent(image, style.bar).isEmpty());
        QVERIFY(!extent(image, style.hatch).isEmpty());
    }
}

void TestChartPainter::zeroIsVisible()
{
    const ChartStyle style = ChartStyle::light();
    const QRect tick = extent(draw(oneBar(0)), style.bar);
    QVERIFY(tick.width() >= 2 && tick.width() <= 4);
    QVERIFY(tick.height() >= 10);
    QVERIFY(extent(draw(oneBar(0)), style.hatch).isEmpty());
}

void TestChartPainter::heightForIsEnough()
{
    const auto charts = makeChartPainter();
    const ChartStyle style = ChartStyle::light();
    const ChartSpec spec = chartspecs::fourProvinces();
    const int height = int(std::ceil(charts->heightFor(spec, style, 440)));
    // All of it, and nothing below it.
    const QImage exact = draw(spec, {440, height});
    const QImage generous = draw(spec, {440, height + 60});
    QCOMPARE(generous.copy(0, 0, 440, height), exact);
    QCOMPARE(extent(generous, style.background).bottom(), height + 59);
    const QImage rest = generous.copy(0, height, 440, 60);
    QImage blank(rest.size(), rest.format());
    blank.fill(style.background);
    QCOMPARE(rest, blank);
}

void TestChartPainter::lowAreaDrawsWholeUnitsAndCountsTheRest()
{
    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    QVERIFY2(!pdftotext.isEmpty(), "poppler-utils are not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"low.pdf"_s);
    writePdf(file, {chartspecs::manyUnits(63, 1)});
    const QString text = QString::fromUtf8(textOf(pdftotext, {u"-layout"_s, file, u"-"_s}));
    const auto drawn = text.count(u"Ủy ban nhân dân"_s);
    QVERIFY2(drawn > 2 && drawn < 63, qPrintable(text));
    QVERIFY2(text.contains(u"%1 more unit(s) not drawn"_s.arg(63 - drawn)), qPrintable(text));
    QVERIFY(text.contains(u"Trung vị 52 %"_s));

    draw(chartspecs::manyUnits(63, 3), {300, 40}); // lower than its own title
    draw(chartspecs::fourProvinces(), {1, 1});
}

void TestChartPainter::staysInsideItsAreaAndRestoresThePainter()
{
    QImage image(600, 700, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.translate(20, 30);
    const QTransform before = painter.transform();
    makeChartPainter()->paint(painter, QRectF(10, 10, 400, 300), chartspecs::manyUnits(63, 3), ChartStyle::dark());
    QCOMPARE(painter.transform(), before);
    QVERIFY(!painter.hasClipping());
    painter.end();
    QImage outside = image;
    QPainter eraser(&outside);
    eraser.fillRect(30, 40, 400, 300, Qt::magenta);
    eraser.end();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::magenta);
    QCOMPARE(outside, blank);
}

void TestChartPainter::samePainterDrawsAnyShape()
{
    const auto charts = makeChartPainter();
    const ChartStyle style = ChartStyle::light();
    ChartSpec changed = chartspecs::manyUnits(63, 2);
    for (ChartGroup &group : changed.sections[0].groups) {
        for (ChartBar &bar : group.bars)
            bar.value = 100 - bar.value;
    }
    // Values replaced in place, rows added and removed: always the same as with a new painter.
    for (const ChartSpec &spec : {chartspecs::manyUnits(63, 2), changed, chartspecs::allStates(), ChartSpec(),
                                  chartspecs::fourProvinces(), chartspecs::manyUnits(12, 1)}) {
        QImage image(440, 6000, QImage::Format_RGB32);
        QPainter painter(&image);
        charts->paint(painter, QRectF(image.rect()), spec, style);
        painter.end();
        QCOMPARE(image, draw(spec, image.size()));
    }
}

void TestChartPainter::pdfHoldsVectorsAndText()
{
    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    QVERIFY2(!pdftotext.isEmpty(), "poppler-utils are not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"three.pdf"_s);
    writePdf(file, {chartspecs::fourProvinces(), chartspecs::awkwardTexts(), chartspecs::allStates()});
    const QString text = QString::fromUtf8(textOf(pdftotext, {u"-layout"_s, file, u"-"_s}));
    for (const QString &piece : {u"Hòa Bình giải quyết đúng hạn"_s, u"99,24 %"_s, u"chưa báo cáo"_s,
                                 u"<b>x</b> & 5 %"_s, u"ẤẨẪẬ ỀẾỂỄỆ ỒỐỔỖỘ ỨỪỬỮỰ"_s, u"không áp dụng"_s})
        QVERIFY2(text.contains(piece), qPrintable(piece + u" in "_s + text));
    // Two lines of heading each: no image, and every font embedded.
    QCOMPARE(textOf(u"pdfimages"_s, {u"-list"_s, file}).count('\n'), 2);
    const QList<QByteArray> fonts = textOf(u"pdffonts"_s, {file}).trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QByteArray &font : fonts)
        QVERIFY2(font.simplified().contains("TrueType Identity-H yes"), font.constData());
    QCOMPARE_LT(QFile(file).size(), 80'000);
}

void TestChartPainter::svgHoldsVectors()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({440, 480});
    generator.setViewBox(QRect(0, 0, 440, 480));
    QPainter painter(&generator);
    makeChartPainter()->paint(painter, QRectF(0, 0, 440, 480), chartspecs::fourProvinces(), ChartStyle::light());
    painter.end();
    const QString svg = QString::fromUtf8(buffer.data());
    QVERIFY(!svg.contains(u"<image"_s));
    QVERIFY(svg.contains(ChartStyle::light().ownBar.name()));
    QVERIFY(svg.contains(u"99,24 %"_s));
    QVERIFY(svg.contains(u"Hòa Bình"_s));
}

void TestChartPainter::emptyTextIsDrawn()
{
    ChartSpec spec;
    spec.title = u"Chưa có số liệu"_s;
    const QImage without = draw(spec);
    spec.emptyText = u"Chưa có số liệu nào cho kỳ này."_s;
    const QImage with = draw(spec);
    QVERIFY(with != without);
    QCOMPARE(with.copy(0, 0, 440, 60), without.copy(0, 0, 440, 60));
    QVERIFY(with.copy(0, 200, 440, 120) != without.copy(0, 200, 440, 120)); // in the middle of the area
}

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
