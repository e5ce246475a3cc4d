#include "widgets/entry/sparkline.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

SparkPoint pointAt(int year, int month, std::optional<double> value)
{
    return {QDate(year, month, 28), value, value ? QString::number(*value) : u"…"_s, u"%1/%2"_s.arg(month).arg(year)};
}

/// Pixels that are not the ground.
int inked(const QImage &image, const QRect &area)
{
    int count = 0;
    const QRgb ground = image.pixel(0, 0);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixel(x, y) != ground ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSparkline : public QObject
{
    Q_OBJECT

private slots:
    void oneDotForEachValue()
    {
        Sparkline line;
        line.resize(320, 80);
        line.setPoints({pointAt(2020, 3, 90), pointAt(2020, 6, std::nullopt), pointAt(2020, 9, 95)}, {}, {});
        QCOMPARE(line.dots().size(), 2);
        QVERIFY(line.lines().isEmpty()); // nothing is drawn across the gap
    }

    void joinedWhereNothingIsMissing()
    {
        Sparkline line;
        line.resize(320, 80);
        QList<SparkPoint> points{pointAt(2020, 3, 90), pointAt(2020, 6, 92), pointAt(2021, 6, 95),
                                 pointAt(2021, 9, 94)};
        points[2].afterGap = true;
        line.setPoints(points, {}, {});
        QCOMPARE(line.lines().size(), 2);
        QCOMPARE(line.lines().constFirst().size(), 2);
    }

    void theFirstPlaceIsOnTop()
    {
        Sparkline line;
        line.resize(320, 80);
        line.setPoints({pointAt(2020, 3, 12), pointAt(2020, 6, 1)}, {}, {}, Sparkline::OnTop::Lowest);
        QVERIFY(line.dots().at(1).y() < line.dots().at(0).y());
        line.setPoints({pointAt(2020, 3, 12), pointAt(2020, 6, 1)}, {}, {});
        QVERIFY(line.dots().at(1).y() > line.dots().at(0).y());
    }

    void placedByTheCalendar()
    {
        Sparkline line;
        line.resize(400, 80);
        line.setPoints({pointAt(2020, 3, 1), pointAt(2020, 6, 2), pointAt(2021, 6, 3)}, {}, {});
        const QList<QPointF> dots = line.dots();
        const double quarter = dots.at(1).x() - dots.at(0).x();
        const double year = dots.at(2).x() - dots.at(1).x();
        QVERIFY(qAbs(year / quarter - 365.0 / 92) < 0.05);
        QVERIFY(dots.at(0).y() > dots.at(1).y() && dots.at(1).y() > dots.at(2).y());
        QVERIFY(QRectF(line.rect()).contains(dots.at(2)));
    }

    void limitsOnlyWhenNear()
    {
        Sparkline line;
        line.setPoints({pointAt(2020, 3, 96), pointAt(2020, 6, 99)}, 0, 100);
        QVERIFY(line.showsLimit(100));
        QVERIFY(!line.showsLimit(0));
    }

    void equalValuesAreFlatAndInside_data()
    {
        QTest::addColumn<double>("value");
        for (const double value : {0.0, 100.0, -3.5, 1e12})
            QTest::addRow("%g", value) << value;
    }

    void equalValuesAreFlatAndInside()
    {
        QFETCH(double, value);
        Sparkline line;
        line.resize(320, 80);
        line.setPoints({pointAt(2020, 3, value), pointAt(2020, 6, value)}, {}, {});
        const QList<QPointF> dots = line.dots();
        QCOMPARE(dots.at(0).y(), dots.at(1).y());
        QVERIFY(QRectF(line.rect()).contains(dots.at(0)));
    }

    void paintsDotsAndTheLastLabel()
    {
        Sparkline line;
        line.resize(320, 80);
        line.setPoints({pointAt(2020, 3, 90), pointAt(2020, 6, 95)}, {}, {});
        const QImage image = line.grab().toImage();
        for (const QPointF &dot : line.dots())
            QVERIFY(inked(image, QRect(dot.toPoint() - QPoint(2, 2), QSize(5, 5))) > 10);
        const QPoint last = line.dots().constLast().toPoint();
        QVERIFY(inked(image, QRect(last + QPoint(6, -6), QPoint(line.width() - 1, last.y() + 8))) > 5);
        QVERIFY(line.accessibleDescription().contains(u"6/2020: 95"));
    }

    void nothingToShowPaintsNothing()
    {
        Sparkline line;
        line.resize(320, 80);
        QCOMPARE(inked(line.grab().toImage(), line.rect()), 0);
        line.setPoints({pointAt(2020, 3, std::nullopt)}, {}, {});
        QCOMPARE(inked(line.grab().toImage(), line.rect()), 0);
        line.setPoints({pointAt(2020, 3, 5)}, {}, {});
        QVERIFY(inked(line.grab().toImage(), line.rect()) > 0);
    }
};

QTEST_MAIN(TestSparkline)
#include "tst_sparkline.moc"
