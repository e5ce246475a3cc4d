#include "models/storage/cataloguestore.h"
#include "models/storage/figurestore.h"
#include "models/storage/settingstore.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The catalogue inside a database, and its upgrade.
class TestCatalogueStore : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasShipped()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Result<Catalogue> shipped = readShippedCatalogue(u":/catalogue"_s);
        QVERIFY(shipped.ok());
        const Catalogue &stored = base.workspace().catalogue();
        QCOMPARE(stored.version, shipped->version);
        QCOMPARE(stored.units.size(), shipped->units.size());
        for (qsizetype i = 0; i < stored.units.size(); ++i) {
            const Unit &unit = stored.units.at(i);
            const Unit &original = shipped->units.at(i);
            QCOMPARE(unit.key, original.key);
            QCOMPARE(unit.names.size(), original.names.size());
            QCOMPARE(unit.code(Scheme::Old63), original.code(Scheme::Old63));
            QCOMPARE(unit.code(Scheme::New34), original.code(Scheme::New34));
            QCOMPARE(unit.region(Scheme::New34).vi, original.region(Scheme::New34).vi);
            QCOMPARE(unit.aliases.size(), original.aliases.size());
            QCOMPARE(unit.validity.to, original.validity.to);
        }
        for (qsizetype i = 0; i < stored.indicators.size(); ++i) {
            const Indicator &indicator = stored.indicators.at(i);
            const Indicator &original = shipped->indicators.at(i);
            QCOMPARE(indicator.code, original.code);
            QCOMPARE(indicator.name, original.name);
            QCOMPARE(indicator.unitOfMeasure, original.unitOfMeasure);
            QCOMPARE(indicator.polarity, original.polarity);
            QCOMPARE(indicator.time, original.time);
            QCOMPARE(indicator.maximum, original.maximum);
            QCOMPARE(indicator.decimals, original.decimals);
            QCOMPARE(indicator.headline, original.headline);
        }
        QCOMPARE(stored.rules.size(), 17);
        QCOMPARE(stored.breaks.size(), 27);
        QCOMPARE(stored.targets.size(), 14);
    }

    void upgradeKeepsIdsAndFigures()
    {
        const test::TestDatabase base;
        const Database &database = base.workspace().database();
        const qint64 figures = *FigureStore(database).count();
        const IndicatorId before = base.indicator(u"on_time_rate"_s);

        Result<Catalogue> next = readShippedCatalogue(u":/catalogue"_s);
        QVERIFY(next.ok());
        next->version = 99;
        next->indicators.first().name.vi = u"Tên mới"_s;
        Indicator added = next->indicators.first();
        added.code = u"brand_new"_s;
        next->indicators.prepend(added);
        {
            Result<Transaction> transaction = Transaction::begin(database);
            QVERIFY(transaction.ok());
            QVERIFY(CatalogueStore(database).save(*next).ok());
            QVERIFY(transaction->commit().ok());
        }
        const Result<Catalogue> stored = CatalogueStore(database).load();
        QVERIFY(stored.ok());
        QCOMPARE(stored->version, 99);
        QCOMPARE(stored->indicators.size(), 163);
        QCOMPARE(stored->indicator(u"plans_issued"_s)->name.vi, u"Tên mới"_s);
        QCOMPARE(stored->indicator(u"on_time_rate"_s)->id, before);
        QCOMPARE(*FigureStore(database).count(), figures);
    }

    void olderDatabaseIsUpgradedOnOpening()
    {
        const test::TestDatabase base;
        const Database &database = base.workspace().database();
        QVERIFY(SettingStore(database).set(u"catalogue_version"_s, u"0"_s).ok());
        QVERIFY(execute(database, u"UPDATE indicator SET name_vi = 'cũ' WHERE code = 'on_time_rate'"_s).ok());
        const Result<std::unique_ptr<Workspace>> again =
            Workspace::open(base.path(), Access::ReadWrite, test::fixedClock());
        QVERIFY(again.ok());
        QVERIFY((*again)->catalogue().version >= 1);
        QVERIFY((*again)->catalogue().indicator(u"on_time_rate"_s)->name.vi != u"cũ"_s);
    }

    void damagedCatalogueFileIsSaid()
    {
        QTemporaryDir folder;
        const Result<Catalogue> missing = readShippedCatalogue(folder.path());
        QVERIFY(!missing.ok());
        QVERIFY2(missing.error().sentence.contains(u"units.csv"_s), qPrintable(missing.error().sentence));
        QCOMPARE(shippedCatalogueVersion(folder.path()), 0);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueStore)
#include "tst_cataloguestore.moc"
