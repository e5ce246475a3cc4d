#include "models/reporting/tilecontent.h"
#include "support/testdatabase.h"

#include <QSet>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The tile maps of both lists, and bands of values.
class TestTileContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = std::make_unique<test::TestDatabase>(NewContent::Empty); }
    void cleanupTestCase() { m_base.reset(); }

    void everyProvinceHasOneTile_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("63") << 63;
        QTest::newRow("34") << 34;
    }

    void everyProvinceHasOneTile()
    {
        QFETCH(int, scheme);
        const Catalogue &catalogue = m_base->workspace().catalogue();
        QSet<QString> units;
        QSet<std::pair<int, int>> places;
        QStringList parts;
        for (const TilePlace &place : tilePlaces(Scheme(scheme))) {
            const Unit *unit = catalogue.unit(place.unitKey);
            QVERIFY2(unit && unit->isIn(Scheme(scheme)), qPrintable(place.unitKey));
            QVERIFY2(!places.contains({place.column, place.row}), qPrintable(place.unitKey));
            places.insert({place.column, place.row});
            if (place.part.isEmpty())
                units.insert(place.unitKey);
            else
                parts += place.part + u':' + unit->nameOn().name.vi;
        }
        QCOMPARE(units.size(), scheme);
        QCOMPARE(parts, (QStringList{u"Hoàng Sa:Đà Nẵng"_s, u"Trường Sa:Khánh Hòa"_s}));
    }

    void bands_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("ten values") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << QList<double>{2, 4, 6, 8};
        QTest::newRow("equal values stay together") << QList<double>{1, 1, 1, 1, 2} << QList<double>{1};
        QTest::newRow("all alike") << QList<double>{7, 7, 7} << QList<double>{};
        QTest::newRow("none") << QList<double>{} << QList<double>{};
        QTest::newRow("unsorted") << QList<double>{5, 1, 4, 2, 3} << QList<double>{1, 2, 3, 4};
    }

    void bands()
    {
        QFETCH(QList<double>, values);
        QTEST(bandLimits(values, 5), "expected");
    }

private:
    std::unique_ptr<test::TestDatabase> m_base;
};

QTEST_MAIN(TestTileContent)
#include "tst_tilecontent.moc"
