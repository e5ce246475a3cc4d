#include "models/reporting/drawingtable.h"
#include "models/reporting/heatdrawing.h"
#include "models/workspace/rankingview.h"
#include "support/testdatabase.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// The heat table: bands by what is better in each column, and a drawing in which nothing overlaps.
class TestHeatContent : public QObject
{
    Q_OBJECT

private slots:
    void theDarkestBandIsTheBest()
    {
        const TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2020);
        QList<Figure> figures;
        const QStringList names{u"Cao Bằng"_s, u"Hà Giang"_s, u"Hòa Bình"_s, u"Lào Cai"_s, u"Sơn La"_s};
        for (qsizetype at = 0; at < names.size(); ++at) {
            figures += base.figure(names.at(at), u"papi_score"_s, year, 40 + double(at));
            figures += base.figure(names.at(at), u"papi_rank"_s, year, 10 - double(at));
        }
        base.add(figures);
        const HeatSpec spec = heat(base, {u"papi_score"_s, u"papi_rank"_s}, year);
        QCOMPARE(spec.columns.size(), 2);
        // Most points first, and darkest; the lowest rank number is as good.
        QCOMPARE(spec.rows.constFirst().label, u"Sơn La"_s);
        QCOMPARE(spec.rows.constFirst().cells.at(0).band, std::optional(4));
        QCOMPARE(spec.rows.constFirst().cells.at(1).band, std::optional(4));
        QCOMPARE(spec.rows.at(4).cells.at(0).band, std::optional(0));
        QCOMPARE(spec.rows.at(4).cells.at(1).band, std::optional(0));
        QVERIFY(!spec.rows.at(10).cells.at(0).band); // nothing entered
        QVERIFY(!spec.rows.at(10).cells.at(0).text.isEmpty());
    }

    void numbersWithoutDirectionHaveNoColour()
    {
        const TestDatabase base(NewContent::Empty);
        const Period year = Period::year(2020);
        const Indicator *neutral = nullptr;
        for (const Indicator &indicator : base.workspace().catalogue().indicators) {
            if (indicator.polarity == Polarity::None && indicator.unitOfMeasure == UnitOfMeasure::Count)
                neutral = &indicator;
        }
        QVERIFY(neutral);
        base.add(
            {base.figure(u"Cao Bằng"_s, neutral->code, year, 4), base.figure(u"Hà Giang"_s, neutral->code, year, 8)});
        for (const HeatRow &row : heat(base, {neutral->code}, year).rows)
            QVERIFY(!row.cells.constFirst().band);
    }

    void unlikeFiguresHaveNoColourAndAreTold()
    {
        const TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"papi_score"_s, Period::year(2020), 40),
                  base.figure(u"Hà Giang"_s, u"papi_score"_s, Period::year(2020), 41),
                  base.figure(u"Hòa Bình"_s, u"papi_score"_s, Period::year(2019), 45)});
        const HeatSpec spec = heat(base, {u"papi_score"_s}, std::nullopt);
        int starred = 0;
        for (const HeatRow &row : spec.rows) {
            const HeatCell &cell = row.cells.constFirst();
            starred += cell.text.endsWith(u'*') ? 1 : 0;
            QVERIFY(!cell.text.endsWith(u'*') || (row.label == u"Hòa Bình" && !cell.band));
        }
        QCOMPARE(starred, 1);
        QVERIFY(spec.notes.constFirst().startsWith(u'*'));
    }

    void drawnCellsDoNotOverlap_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("narrow") << QSizeF(420, 300);
        QTest::newRow("page") << QSizeF(980, 500);
        QTest::newRow("wide") << QSizeF(1800, 900);
    }

    void drawnCellsDoNotOverlap()
    {
        QFETCH(QSizeF, size);
        const TestDatabase base;
        HeatDrawing drawing(heat(base, {u"papi_score"_s, u"papi_rank"_s, u"pci_score"_s}, Period::year(2020)));
        const ChartStyle style = ChartStyle::light();
        const qreal height = drawing.heightFor(style, size.width());
        drawing.layOut(style, {size.width(), height});
        const QList<DrawnMark> marks = drawing.marks();
        QCOMPARE(marks.size(), 63 * 3);
        for (qsizetype at = 0; at < marks.size(); ++at) {
            QVERIFY(marks.at(at).place.right() <= size.width() + 0.5);
            QVERIFY(marks.at(at).place.bottom() <= height);
            for (qsizetype other = at + 1; other < marks.size(); ++other)
                QVERIFY(!marks.at(at).place.adjusted(0.5, 0.5, -0.5, -0.5).intersects(marks.at(other).place));
        }
        QImage image(QSize(int(size.width()), int(std::ceil(height))), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawing.paint(painter);
        painter.end();
        QVERIFY(image.pixelColor(marks.constFirst().place.center().toPoint()) != QColor(Qt::white));
    }

    void theTableBehindItHasTheNumbers()
    {
        const TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"papi_score"_s, Period::year(2020), 40.1234)});
        const FigureTable table = drawnTable(heat(base, {u"papi_score"_s}, Period::year(2020)));
        QCOMPARE(table.units.size(), 1);
        QCOMPARE(table.areas.constFirst().rows.size(), 63);
        QCOMPARE(table.areas.constFirst().rows.constFirst().label, u"Cao Bằng"_s);
        QCOMPARE(table.areas.constFirst().rows.constFirst().cells.constFirst().number, std::optional(40.1234));
    }

private:
    static HeatSpec heat(const TestDatabase &base, const QStringList &indicators, const std::optional<Period> &period)
    {
        RankingChoice choice;
        for (const QString &code : indicators)
            choice.columns += base.indicator(code);
        choice.indicator = choice.columns.constFirst();
        choice.period = period;
        const Result<HeatSpec> spec = readHeat(choice, base.workspace(), Language::Vietnamese);
        return spec ? *spec : HeatSpec();
    }
};

QTEST_MAIN(TestHeatContent)
#include "tst_heatcontent.moc"
