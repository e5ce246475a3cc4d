#include "tests/support/chartspecs.h"
#include "widgets/charts/linelabels.h"
#include "widgets/charts/paneldrawing.h"
#include "widgets/charts/panellayout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <limits>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Nothing in a panel may be elided, overlap or leave its place, whatever the texts and the width.
class TestPanelLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyTextHasItsPlace_data();
    void everyTextHasItsPlace();
    void inkStaysInside();
    void linesNeverCrossTexts_data() { everyTextHasItsPlace_data(); }
    void linesNeverCrossTexts();
    void everyTextIsThere();
    void fourUnitsFitIntoThreeHundredPixels();
    void unnamedBarSharesTheRowOfItsUnit();
    void barsAreProportional();
    void missingNumberIsNeverABar_data();
    void missingNumberIsNeverABar();
    void categoriesMeetTheRows();
    void barAtFindsRows();
    void hatchesDiffer();
    void leftOutUnitsAreCounted();
    void emptyTextIsCentred();
    void labelsOfCloseLinesStandApart();
    void measuresFollowFontAndWidth();
};

namespace {

const ChartStyle &styleOf(int textSize)
{
    static ChartStyle style = ChartStyle::light();
    style.textSize = textSize;
    return style;
}

QList<const PanelPart *> parts(const PanelLayout &layout)
{
    return {&layout.header(), &layout.plot(), &layout.footer()};
}

/// Size of the ink that drawing `text` leaves, relative to its rectangle; drawn with plenty of room around.
QRect inkOf(const PanelFonts &fonts, const PanelText &text)
{
    constexpr int room = 20;
    const QSize size = text.rect.size().toSize();
    QImage image(size + QSize(2 * room, 2 * room), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    fonts.draw(painter, {text.role, text.text, QRectF(QPointF(room, room), text.rect.size())}, Qt::black);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                ink |= QRect(x - room, y - room, 1, 1);
        }
    }
    return ink;
}

ChartSpec specNamed(const QString &name)
{
    if (name == u"four"_s)
        return chartspecs::fourProvinces();
    if (name == u"states"_s)
        return chartspecs::allStates();
    if (name == u"awkward"_s)
        return chartspecs::awkwardTexts();
    const QStringList numbers = name.split(u'x');
    return chartspecs::manyUnits(numbers.at(0).toInt(), numbers.at(1).toInt());
}

} // namespace

void TestPanelLayout::everyTextHasItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("textSize");
    for (const auto *name : {"four", "states", "awkward", "1x1", "1x3", "4x2", "12x1", "12x3", "63x1", "63x2"}) {
        for (const int width : {300, 380, 440, 613, 900}) {
            for (const int textSize : {9, 13, 20}) {
                QTest::addRow("%s, %d px, text %d", name, width, textSize)
                    << QString::fromLatin1(name) << width << textSize;
            }
        }
    }
}

void TestPanelLayout::everyTextHasItsPlace()
{
    QFETCH(const QString, name);
    QFETCH(const int, width);
    QFETCH(const int, textSize);
    const PanelLayout layout(specNamed(name), styleOf(textSize), width);
    for (const PanelPart *part : parts(layout)) {
        const QRectF inside(0, 0, width, part->height);
        for (qsizetype i = 0; i < part->texts.size(); ++i) {
            const PanelText &text = part->texts.at(i);
            const QByteArray what = text.text.toUtf8();
            QVERIFY2(inside.contains(text.rect), what.constData());
            // Wrapped again at the width of its rectangle, the text is no larger than the rectangle.
            const QSizeF needed = layout.fonts().size(text.text, text.role, text.rect.width());
            QVERIFY2(needed.height() <= text.rect.height(), what.constData());
            QVERIFY2(needed.width() <= text.rect.width(), what.constData());
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!text.rect.intersects(part->texts.at(j).rect), what.constData());
        }
    }
    for (const PanelBar &bar : layout.bars()) {
        QVERIFY(bar.row.contains(bar.mark));
        for (const PanelText &text : layout.plot().texts)
            QVERIFY2(!text.rect.intersects(bar.mark), text.text.toUtf8().constData());
    }
}

void TestPanelLayout::inkStaysInside()
{
    for (const int width : {300, 440, 900}) {
        for (const ChartSpec &spec : {chartspecs::awkwardTexts(), chartspecs::fourProvinces()}) {
            const PanelLayout layout(spec, styleOf(13), width);
            for (const PanelPart *part : parts(layout)) {
                for (const PanelText &text : part->texts) {
                    const QRect ink = inkOf(layout.fonts(), text);
                    const QRect room = QRect({}, text.rect.size().toSize()).adjusted(-1, 0, 1, 1);
                    QVERIFY2(!ink.isEmpty() && room.contains(ink), text.text.toUtf8().constData());
                }
            }
        }
    }
}

void TestPanelLayout::linesNeverCrossTexts()
{
    QFETCH(const QString, name);
    QFETCH(const int, width);
    QFETCH(const int, textSize);
    const PanelLayout layout(specNamed(name), styleOf(textSize), width);
    const auto crosses = [](const QLineF &line, const QList<PanelText> &texts) {
        return std::any_of(texts.cbegin(), texts.cend(), [&line](const PanelText &text) {
            return text.rect.intersects(QRectF(line.p1(), line.p2()).normalized().adjusted(-0.5, 0, 0.5, 0));
        });
    };
    for (const PanelLine &line : layout.lines()) {
        for (const QLineF &piece : line.segments)
            QVERIFY(!crosses(piece, layout.plot().texts));
        for (const QLineF &piece : line.below)
            QVERIFY(!crosses(piece, layout.footer().texts));
    }
    for (const QLineF &piece : layout.grid() + layout.baseline())
        QVERIFY(!crosses(piece, layout.plot().texts));
}

void TestPanelLayout::everyTextIsThere()
{
    const ChartSpec spec = chartspecs::awkwardTexts();
    const PanelLayout layout(spec, styleOf(13), 420);
    QStringList drawn;
    for (const PanelPart *part : parts(layout)) {
        for (const PanelText &text : part->texts)
            drawn.append(text.text);
    }
    QStringList wanted{spec.title, spec.subtitle};
    wanted += spec.notes;
    for (const ReferenceLine &line : spec.lines)
        wanted.append(line.label);
    for (const ChartSection &section : spec.sections) {
        wanted.append(section.heading);
        for (const ChartGroup &group : section.groups) {
            wanted.append(group.heading);
            for (const ChartBar &bar : group.bars)
                wanted << bar.label << bar.valueText;
        }
    }
    drawn.sort();
    wanted.sort();
    QCOMPARE(drawn, wanted);
}

void TestPanelLayout::fourUnitsFitIntoThreeHundredPixels()
{
    const PanelLayout layout(chartspecs::manyUnits(4, 2), styleOf(13), 600);
    QCOMPARE_LE(layout.plot().height, 300);
}

void TestPanelLayout::unnamedBarSharesTheRowOfItsUnit()
{
    const PanelLayout layout(chartspecs::manyUnits(12, 1), styleOf(13), 900);
    const QList<PanelText> &texts = layout.plot().texts;
    const PanelBar &first = layout.bars().constFirst();
    QVERIFY(first.row.contains(texts.at(0).rect)); // name
    QVERIFY(first.row.contains(texts.at(1).rect)); // value
    QCOMPARE(layout.bars().at(1).row.top(), first.row.bottom());
}

void TestPanelLayout::barsAreProportional()
{
    ChartSpec spec = chartspecs::fourProvinces();
    QList<ChartBar> &bars = spec.sections[0].groups[0].bars;
    bars[0].value = 100;
    bars[1].value = 25;
    bars[2].value = 250; // beyond the axis: as long as the axis, its text tells the number
    const PanelLayout layout(spec, styleOf(13), 440);
    const qreal whole = layout.chartArea().width();
    QCOMPARE(layout.bars().at(0).mark.width(), whole);
    QCOMPARE(layout.bars().at(1).mark.width(), whole / 4);
    QCOMPARE(layout.bars().at(2).mark.width(), whole);
    bars[0].value = -5;
    QCOMPARE(PanelLayout(spec, styleOf(13), 440).bars().at(0).fraction, 0);
    spec.axisMaximum = 0;
    QVERIFY(std::isfinite(PanelLayout(spec, styleOf(13), 440).bars().at(0).mark.width()));
}

void TestPanelLayout::missingNumberIsNeverABar_data()
{
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<double>("value");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("not entered") << MarkState::NotEntered << 88.0;
    QTest::newRow("not reported") << MarkState::NotReported << 88.0;
    QTest::newRow("not applicable") << MarkState::NotApplicable << 88.0;
    QTest::newRow("unusable") << MarkState::Unusable << 88.0;
    QTest::newRow("withheld") << MarkState::Withheld << nan;
    QTest::newRow("no number in a number") << MarkState::Number << nan;
}

void TestPanelLayout::missingNumberIsNeverABar()
{
    QFETCH(const MarkState, state);
    QFETCH(const double, value);
    ChartSpec spec = chartspecs::manyUnits(1, 1);
    spec.sections[0].groups[0].bars[0].state = state;
    spec.sections[0].groups[0].bars[0].value = value;
    const PanelLayout layout(spec, styleOf(13), 440);
    QVERIFY(layout.bars().at(0).isStub());
    QCOMPARE(layout.bars().at(0).fraction, 0);
    QVERIFY(layout.bars().at(0).mark.width() > 0);
}

void TestPanelLayout::categoriesMeetTheRows()
{
    for (const auto *name : {"awkward", "12x3", "63x1"}) {
        const PanelLayout layout(specNamed(QString::fromLatin1(name)), styleOf(13), 380);
        const QRectF area = layout.chartArea();
        const qreal height = area.height() / layout.categoryCount();
        int previous = -1;
        for (const PanelBar &bar : layout.bars()) {
            QCOMPARE(area.top() + (bar.category + 0.5) * height, bar.row.center().y());
            QCOMPARE(bar.mark.center().y(), bar.row.center().y());
            QCOMPARE(bar.mark.height(), layout.relativeBarWidth() * height);
            QVERIFY(bar.category > previous && bar.category < layout.categoryCount());
            previous = bar.category;
        }
    }
}

void TestPanelLayout::barAtFindsRows()
{
    const PanelLayout layout(chartspecs::fourProvinces(), styleOf(13), 440);
    for (int i = 0; i < layout.bars().size(); ++i)
        QCOMPARE(layout.barAt(layout.bars().at(i).row.center()), i);
    QCOMPARE(layout.barAt({5, 2}), -1); // the first unit's heading
    QCOMPARE(layout.barAt({5, layout.plot().height + 10}), -1);
}

void TestPanelLayout::hatchesDiffer()
{
    const QRectF stub(10, 20, 31, 14);
    QList<QList<QLineF>> seen;
    for (const MarkState state : {MarkState::NotEntered, MarkState::NotReported, MarkState::NotApplicable,
                                  MarkState::Unusable, MarkState::Withheld}) {
        const QList<QLineF> lines = hatchLines(stub, state, 5);
        QVERIFY(!seen.contains(lines));
        seen.append(lines);
        for (const QLineF &line : lines) {
            const QRectF bounds = stub.adjusted(-0.01, -0.01, 0.01, 0.01);
            QVERIFY(bounds.contains(line.p1()) && bounds.contains(line.p2()));
        }
    }
}

void TestPanelLayout::leftOutUnitsAreCounted()
{
    const PanelLayout layout(chartspecs::fourProvinces(), styleOf(13), 440, 3);
    QVERIFY(layout.plot().texts.constLast().text.startsWith(u"3 "_s));
    QVERIFY(layout.plot().texts.constLast().rect.bottom() <= layout.plot().height);
    QVERIFY(layout.plot().texts.constLast().rect.top() >= layout.bars().constLast().row.bottom());
}

void TestPanelLayout::emptyTextIsCentred()
{
    ChartSpec spec;
    spec.title = u"Chưa có số liệu"_s;
    spec.emptyText = u"Chưa có số liệu nào cho kỳ này. Hãy nhập số liệu hoặc chọn kỳ khác ở phía trên."_s;
    const PanelLayout layout(spec, styleOf(13), 300);
    QVERIFY(layout.isEmpty());
    QCOMPARE(layout.categoryCount(), 0);
    QCOMPARE(layout.plot().texts.size(), 1);
    QCOMPARE(layout.plot().texts.at(0).rect.center().x(), 150);
    spec.emptyText.clear();
    spec.title.clear();
    QCOMPARE(PanelLayout(spec, styleOf(13), 300).height(), 0);
}

void TestPanelLayout::labelsOfCloseLinesStandApart()
{
    const QSizeF size(120, 15);
    // Left and right on the first row; then, at the edge, one below the other; last, too wide for either side.
    QList<LabelPlace> places = placeLabels({{200, size}, {202, size}}, 400, 4);
    QVERIFY(places.at(0).text.right() < 200 && places.at(1).text.left() > 202);
    QCOMPARE(places.at(0).text.top(), places.at(1).text.top());
    places = placeLabels({{390, size}, {395, size}}, 400, 4);
    QVERIFY(!places.at(0).text.intersects(places.at(1).text));
    QVERIFY(places.at(0).pole && places.at(1).pole);
    places = placeLabels({{200, {390, 15}}, {std::nullopt, size}}, 400, 4);
    QVERIFY(!places.at(0).pole && !places.at(1).pole);
    QVERIFY(!places.at(0).sample.isEmpty());
}

/// What was measured is kept between layouts: another size, face, width or text must not get an old measure.
void TestPanelLayout::measuresFollowFontAndWidth()
{
    const QString text = u"Tỷ lệ hồ sơ giải quyết đúng hạn của các tỉnh"_s;
    const PanelFonts small(styleOf(12));
    const qreal width = small.width(text, TextRole::Note);
    const QSizeF narrow = small.size(text, TextRole::Note, 90);
    const QSizeF wide = small.size(text, TextRole::Note, 160);
    QVERIFY(narrow.height() > wide.height());
    QVERIFY(wide.height() > small.lineHeight(TextRole::Note));
    const PanelFonts large(styleOf(24));
    QVERIFY(large.width(text, TextRole::Note) > 1.5 * width);
    QVERIFY(large.size(text, TextRole::Note, 160).height() > wide.height());
    QVERIFY(small.width(text, TextRole::Title) > width);
    QVERIFY(small.width(text + u" khác"_s, TextRole::Note) > width);
    const PanelFonts again(styleOf(12));
    QCOMPARE(again.width(text, TextRole::Note), width);
    QCOMPARE(again.size(text, TextRole::Note, 90), narrow);
    QCOMPARE(again.size(text, TextRole::Note, 160), wide);
}

QTEST_MAIN(TestPanelLayout)
#include "tst_panellayout.moc"
