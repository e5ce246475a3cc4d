#include "models/reporting/labelspread.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace parboard;

/// Names at the ends of lines: near their lines, none over another.
class TestLabelSpread : public QObject
{
    Q_OBJECT

private slots:
    void labelsFarApartStayWhereTheyWish()
    {
        const QList<double> centres = spreadLabels({{20, 10}, {60, 10}, {90, 10}}, 0, 100);
        QCOMPARE(centres, (QList<double>{20, 60, 90}));
    }

    void labelsAtOnePlaceShareIt()
    {
        const QList<double> centres = spreadLabels({{50, 10}, {50, 10}, {50, 10}}, 0, 100);
        QCOMPARE(centres, (QList<double>{40, 50, 60}));
    }

    void labelsStayInsideTheStrip()
    {
        const QList<double> centres = spreadLabels({{99, 10}, {100, 10}}, 0, 100);
        QCOMPARE(centres, (QList<double>{85, 95}));
        const QList<double> upper = spreadLabels({{-5, 10}, {0, 10}}, 0, 100);
        QCOMPARE(upper, (QList<double>{5, 15}));
    }

    void tooManyLabelsOverlapEvenly()
    {
        const QList<double> centres = spreadLabels({{1, 10}, {2, 10}, {3, 10}, {4, 10}}, 0, 20);
        QCOMPARE(centres, (QList<double>{2.5, 7.5, 12.5, 17.5}));
    }

    void noneIsFine() { QVERIFY(spreadLabels({}, 0, 10).isEmpty()); }

    /// Any wishes: no overlap, inside, in the order of the wishes.
    void anyWishes()
    {
        QRandomGenerator random(20250701);
        for (int round = 0; round < 300; ++round) {
            QList<LabelWish> wishes;
            const int count = random.bounded(1, 30);
            for (int at = 0; at < count; ++at)
                wishes += {random.bounded(120.0) - 10, 1 + random.bounded(2.0)};
            const QList<double> centres = spreadLabels(wishes, 0, 100);
            QList<qsizetype> order(count);
            std::iota(order.begin(), order.end(), 0);
            std::ranges::stable_sort(order, {}, [&](qsizetype at) { return wishes.at(at).centre; });
            double end = -1e-9;
            for (const qsizetype at : std::as_const(order)) {
                const double half = wishes.at(at).height / 2;
                QVERIFY2(centres.at(at) - half >= end - 1e-6, qPrintable(QString::number(round)));
                end = centres.at(at) + half;
            }
            QVERIFY(end <= 100 + 1e-6);
        }
    }
};

QTEST_MAIN(TestLabelSpread)
#include "tst_labelspread.moc"
