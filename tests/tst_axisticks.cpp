#include "models/reporting/axisticks.h"

#include <QtTest>

using namespace parboard;

/// Round values for axes.
class TestAxisTicks : public QObject
{
    Q_OBJECT

private slots:
    void ticks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("percent") << 0.0 << 100.0 << QList<double>{0, 20, 40, 60, 80, 100};
        QTest::newRow("scores of PAPI") << 38.9 << 46.0 << QList<double>{38, 40, 42, 44, 46};
        QTest::newRow("close together") << 99.1 << 99.9 << QList<double>{99, 99.2, 99.4, 99.6, 99.8, 100};
        QTest::newRow("all alike") << 50.0 << 50.0 << QList<double>{50, 51};
        QTest::newRow("zero alone") << 0.0 << 0.0 << QList<double>{0, 0.2};
        QTest::newRow("below zero") << -20.0 << 30.0 << QList<double>{-20, -10, 0, 10, 20, 30};
        QTest::newRow("dossiers") << 0.0 << 97'485.0 << QList<double>{0, 20'000, 40'000, 60'000, 80'000, 100'000};
    }

    void ticks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QList<double>, expected);
        const QList<double> found = roundTicks(low, high);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype at = 0; at < found.size(); ++at)
            QVERIFY(qAbs(found.at(at) - expected.at(at)) < 1e-9);
    }

    void decimals()
    {
        QCOMPARE(decimalsFor(20), 0);
        QCOMPARE(decimalsFor(0.5), 1);
        QCOMPARE(decimalsFor(0.02), 2);
    }
};

QTEST_MAIN(TestAxisTicks)
#include "tst_axisticks.moc"
