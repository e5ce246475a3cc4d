#include "models/core/catalogue.h"
#include "models/storage/cataloguestore.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The shipped catalogue and its look-ups.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Result<Catalogue> shipped = readShippedCatalogue(u":/catalogue"_s);
        QVERIFY2(shipped.ok(), qPrintable(shipped ? QString() : shipped.error().detail));
        m_catalogue = std::move(shipped).value();
    }

    void holdsBothListsOfProvinces()
    {
        const auto provinces = [this](Scheme scheme) {
            qsizetype count = 0;
            const QList<const Unit *> units = m_catalogue.unitsOf(scheme);
            for (const Unit *unit : units)
                count += unit->kind == UnitKind::Province && !unit->validity.to.isValid() ? 1 : 0;
            return count;
        };
        qsizetype old = 0;
        for (const Unit &unit : std::as_const(m_catalogue.units))
            old += unit.kind == UnitKind::Province && unit.isIn(Scheme::Old63) && unit.key != u"64-28" ? 1 : 0;
        QCOMPARE(old, 63);
        QCOMPARE(provinces(Scheme::New34), 34);
        QCOMPARE(m_catalogue.indicators.size(), 162);
        QCOMPARE(m_catalogue.areas.size(), 9);
        QCOMPARE(m_catalogue.successions.size(), 53);
    }

    void everyRateNamesKnownCounts()
    {
        for (const Indicator &indicator : std::as_const(m_catalogue.indicators)) {
            if (indicator.combine != u"ratio")
                continue;
            QVERIFY2(m_catalogue.indicator(indicator.numerator), qPrintable(indicator.code));
            QVERIFY2(m_catalogue.indicator(indicator.denominator), qPrintable(indicator.code));
        }
    }

    void codesMeanWhatTheyMeantAtTheirTime_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        // domain.md f.1: codes that name another province since July 2025.
        QTest::newRow("15") << u"15"_s << u"Yên Bái"_s << u"Lào Cai"_s;
        QTest::newRow("24") << u"24"_s << u"Bắc Giang"_s << u"Bắc Ninh"_s;
        QTest::newRow("44") << u"44"_s << u"Quảng Bình"_s << u"Quảng Trị"_s;
        QTest::newRow("52") << u"52"_s << u"Bình Định"_s << u"Gia Lai"_s;
        QTest::newRow("80") << u"80"_s << u"Long An"_s << u"Tây Ninh"_s;
        QTest::newRow("82") << u"82"_s << u"Tiền Giang"_s << u"Đồng Tháp"_s;
        QTest::newRow("91") << u"91"_s << u"Kiên Giang"_s << u"An Giang"_s;
    }

    void codesMeanWhatTheyMeantAtTheirTime()
    {
        QFETCH(QString, code);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Result<const Unit *> old = m_catalogue.findUnit(code, Scheme::Old63);
        const Result<const Unit *> merged = m_catalogue.findUnit(code, Scheme::New34);
        QVERIFY(old.ok() && merged.ok());
        QCOMPARE((*old)->nameOn().name.vi, before);
        QCOMPARE((*merged)->nameOn().name.vi, after);
    }

    void findsUnitsHoweverTheyAreSpelt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"Cao Bằng"_s << u"63-04"_s;
        QTest::newRow("no marks") << u"cao bang"_s << u"63-04"_s;
        QTest::newRow("new tone placement") << u"Hoà Bình"_s << u"63-17"_s;
        QTest::newRow("decomposed") << u"Hòa Bình"_s.normalized(QString::NormalizationForm_D) << u"63-17"_s;
        QTest::newRow("short form") << u"TP.HCM"_s << u"63-79"_s;
        QTest::newRow("district") << u"Lạc Thủy"_s << u"d-lac-thuy"_s;
        QTest::newRow("name before 2025") << u"Thừa Thiên Huế"_s << u"63-46"_s;
        QTest::newRow("English") << u"Ba Ria - Vung Tau"_s << u"63-77"_s;
        QTest::newRow("own id") << u"63-01"_s << u"63-01"_s;
    }

    void findsUnitsHoweverTheyAreSpelt()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        const Result<const Unit *> found = m_catalogue.findUnit(text, Scheme::Old63);
        QVERIFY2(found.ok(), qPrintable(found ? QString() : found.error().sentence));
        QCOMPARE((*found)->key, key);
    }

    void ambiguousNameIsNotGuessed()
    {
        const Result<const Unit *> found = m_catalogue.findUnit(u"Hưng Yên"_s);
        QVERIFY(!found.ok());
        QVERIFY2(found.error().sentence.contains(u"63"_s) && found.error().sentence.contains(u"34"_s),
                 qPrintable(found.error().sentence));
        QCOMPARE((*m_catalogue.findUnit(u"Hưng Yên"_s, Scheme::Old63))->key, u"63-33"_s);
        QCOMPARE((*m_catalogue.findUnit(u"Hưng Yên"_s, Scheme::New34))->key, u"34-33"_s);
    }

    void unknownUnitGetsProposals()
    {
        const Result<const Unit *> found = m_catalogue.findUnit(u"Cao Bàng Bang"_s);
        QVERIFY(!found.ok());
        const Result<const Unit *> near = m_catalogue.findUnit(u"Cao Bag"_s);
        QVERIFY(!near.ok());
        QVERIFY2(near.error().sentence.contains(u"Cao Bằng"_s), qPrintable(near.error().sentence));
        const Result<const Indicator *> indicator = m_catalogue.findIndicator(u"on_time_rat"_s);
        QVERIFY(!indicator.ok());
        QVERIFY(indicator.error().sentence.contains(u"on_time_rate"_s));
    }

    void namesAreDated()
    {
        const Unit *hue = m_catalogue.unit(u"63-46"_s);
        QVERIFY(hue);
        QCOMPARE(hue->nameOn(QDate(2024, 12, 31)).name.vi, u"Thừa Thiên Huế"_s);
        QCOMPARE(hue->nameOn(QDate(2025, 1, 1)).name.vi, u"Huế"_s);
        QCOMPARE(hue->nameOn().name.vi, u"Huế"_s);
        QCOMPARE(m_catalogue.unit(u"34-75"_s)->nameOn(QDate(2026, 4, 29)).type, u"province"_s);
        QCOMPARE(m_catalogue.unit(u"34-75"_s)->nameOn(QDate(2026, 4, 30)).type, u"city"_s);
    }

    void displayNamesTellTerritoriesApart()
    {
        const Unit *old = m_catalogue.unit(u"63-33"_s);
        const Unit *merged = m_catalogue.unit(u"34-33"_s);
        QVERIFY(m_catalogue.displayName(*old, Language::Vietnamese) !=
                m_catalogue.displayName(*merged, Language::Vietnamese));
        QCOMPARE(m_catalogue.displayName(*old, Language::Vietnamese, Scheme::Old63), u"Hưng Yên"_s);
        QCOMPARE(m_catalogue.displayName(*m_catalogue.unit(u"d-lac-thuy"_s), Language::Vietnamese),
                 u"Lạc Thủy (Hòa Bình)"_s);
        QCOMPARE(m_catalogue.displayName(*m_catalogue.unit(u"63-04"_s), Language::Vietnamese), u"Cao Bằng"_s);
    }

    void breaksFollowPatterns()
    {
        const auto documents = [this](const QString &code) {
            QStringList found;
            const QList<SeriesBreak> breaks = m_catalogue.breaksOf(code);
            for (const SeriesBreak &seriesBreak : breaks)
                found += seriesBreak.document;
            return found;
        };
        QVERIFY(documents(u"online_services_level4"_s).contains(u"NĐ 42/2022/NĐ-CP"_s));
        QVERIFY(documents(u"plans_issued"_s).contains(u"NQ 202/2025/QH15"_s));
        QVERIFY(!documents(u"plans_issued"_s).contains(u"NĐ 42/2022/NĐ-CP"_s));
        QVERIFY(documents(u"one_stop_districts"_s).contains(u"Luật TCCQĐP 2025"_s));
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
