#include "models/analysis/crosswalk.h"
#include "models/analysis/territorysum.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The provinces before and after 1 July 2025, and what is put together across that day (domain.md f).
class TestCrosswalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_base = std::make_unique<test::TestDatabase>(NewContent::Empty);
        m_crosswalk.emplace(catalogue());
    }
    void cleanupTestCase() { m_base.reset(); }

    /// All 34, by their codes in both lists: the table of domain.md f.1.
    void predecessors_data()
    {
        QTest::addColumn<QString>("before");
        const QList<std::pair<const char *, QString>> rows{
            {"08", u"02 08"_s},    {"15", u"10 15"_s},    {"19", u"06 19"_s},    {"24", u"24 27"_s},
            {"25", u"17 25 26"_s}, {"31", u"30 31"_s},    {"33", u"33 34"_s},    {"37", u"35 36 37"_s},
            {"44", u"44 45"_s},    {"48", u"48 49"_s},    {"51", u"51 62"_s},    {"52", u"52 64"_s},
            {"66", u"54 66"_s},    {"68", u"60 67 68"_s}, {"75", u"70 75"_s},    {"79", u"74 77 79"_s},
            {"80", u"72 80"_s},    {"82", u"82 87"_s},    {"86", u"83 84 86"_s}, {"91", u"89 91"_s},
            {"92", u"92 93 94"_s}, {"96", u"95 96"_s},    {"56", u"56 58"_s}};
        for (const auto &[code, before] : rows)
            QTest::newRow(code) << before;
        for (const char *same : {"01", "46", "12", "11", "14", "20", "22", "38", "40", "42", "04"})
            QTest::newRow(same) << QString();
    }

    void predecessors()
    {
        QFETCH(QString, before);
        const UnitId unit = coded(Scheme::New34, QString::fromLatin1(QTest::currentDataTag()));
        QStringList codes;
        for (const UnitId part : m_crosswalk->predecessors(unit))
            codes += catalogue().unit(part)->code(Scheme::Old63);
        codes.sort();
        QCOMPARE(codes.join(u' '), before);
        for (const UnitId part : m_crosswalk->predecessors(unit))
            QCOMPARE(m_crosswalk->successor(part), std::optional(unit));
        const QList<UnitId> old = m_crosswalk->in(Scheme::Old63, unit);
        QCOMPARE(old.size(), before.isEmpty() ? 1 : before.split(u' ').size());
    }

    /// The seven codes that name another province after than before (domain.md f.1).
    void codesMeanWhatTheyMeantAtTheirDate_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("fresh");
        QTest::newRow("15") << u"Yên Bái"_s << u"Lào Cai"_s;
        QTest::newRow("24") << u"Bắc Giang"_s << u"Bắc Ninh"_s;
        QTest::newRow("44") << u"Quảng Bình"_s << u"Quảng Trị"_s;
        QTest::newRow("52") << u"Bình Định"_s << u"Gia Lai"_s;
        QTest::newRow("80") << u"Long An"_s << u"Tây Ninh"_s;
        QTest::newRow("82") << u"Tiền Giang"_s << u"Đồng Tháp"_s;
        QTest::newRow("91") << u"Kiên Giang"_s << u"An Giang"_s;
    }

    void codesMeanWhatTheyMeantAtTheirDate()
    {
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        const UnitId old = coded(Scheme::Old63, code);
        const UnitId fresh = coded(Scheme::New34, code);
        QVERIFY(old != fresh);
        QTEST(catalogue().unit(old)->nameOn().name.vi, "old");
        QTEST(catalogue().unit(fresh)->nameOn().name.vi, "fresh");
        QCOMPARE(m_crosswalk->successor(old), std::optional(fresh));
        QCOMPARE(m_crosswalk->in(Scheme::New34, old), QList{fresh});
        QVERIFY(m_crosswalk->in(Scheme::Old63, fresh).contains(old));
    }

    void allProvincesOfOneListAreAllOfTheOther()
    {
        QCOMPARE(m_crosswalk->in(Scheme::New34, provinces(Scheme::Old63)).size(), 34);
        QCOMPARE(m_crosswalk->in(Scheme::Old63, provinces(Scheme::New34)).size(), 63);
        QCOMPARE(m_crosswalk->in(Scheme::Old63, provinces(Scheme::Old63)), provinces(Scheme::Old63));
    }

    void provincesThatTookAnotherInEarlierAreNotMadeOfIt()
    {
        const UnitId hanoi = coded(Scheme::New34, u"01"_s);
        QVERIFY(m_crosswalk->predecessors(hanoi).isEmpty());
        const Unit *haTay = catalogue().unit(u"64-28"_s);
        QVERIFY(haTay);
        QCOMPARE(m_crosswalk->successor(haTay->id), std::optional(hanoi));
        QVERIFY(!m_crosswalk->isBeforeUnit(hanoi, Period::year(2007)));
    }

    void timeOfAUnit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Period>("period");
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        QTest::newRow("merged, in time") << u"34-25"_s << Period::quarter(2025, 3) << false << false;
        QTest::newRow("merged, last half before") << u"34-25"_s << Period::sixMonths(2025) << true << false;
        QTest::newRow("merged, the year of the change") << u"34-25"_s << Period::year(2025) << false << false;
        QTest::newRow("old, in time") << u"63-17"_s << Period::sixMonths(2025) << false << false;
        QTest::newRow("old, the year of the change") << u"63-17"_s << Period::year(2025) << false << false;
        QTest::newRow("old, gone") << u"63-17"_s << Period::quarter(2025, 3) << false << true;
        QTest::newRow("unchanged") << u"63-04"_s << Period::year(2026) << false << false;
    }

    void timeOfAUnit()
    {
        QFETCH(QString, key);
        QFETCH(Period, period);
        const Unit *unit = catalogue().unit(key);
        QVERIFY(unit);
        QTEST(m_crosswalk->isBeforeUnit(unit->id, period), "before");
        QTEST(m_crosswalk->isAfterUnit(unit->id, period), "after");
    }

    void countsAreAdded()
    {
        const TerritorySum sum = summed(u"dossiers_on_time"_s, {{"63-17", 100}, {"63-25", 200}, {"63-26", 300}});
        QCOMPARE(sum.value, std::optional(600.0));
        QCOMPARE(sum.known.size(), 3);
        QVERIFY(sum.missing.isEmpty());
    }

    void stocksAreAddedToo()
    {
        const TerritorySum sum = summed(u"admin_units_commune"_s, {{"63-17", 151}, {"63-25", 207}, {"63-26", 121}});
        QCOMPARE(sum.value, std::optional(479.0));
    }

    void aMissingPredecessorIsNamed()
    {
        const TerritorySum sum = summed(u"dossiers_on_time"_s, {{"63-17", 100}, {"63-25", 200}});
        QCOMPARE(sum.value, std::optional(300.0));
        QCOMPARE(sum.missing, QList{catalogue().unit(u"63-26"_s)->id});
    }

    void nothingKnownIsNoZero()
    {
        const TerritorySum sum = summed(u"dossiers_on_time"_s, {});
        QVERIFY(!sum.value);
        QCOMPARE(sum.refusal, TerritoryRefusal::NothingKnown);
        QCOMPARE(sum.missing.size(), 3);
    }

    void ratesComeFromAddedCounts()
    {
        FigureSet figures;
        for (const auto &[key, onTime, late] : QList<std::tuple<const char *, double, double>>{
                 {"63-17", 90, 10}, {"63-25", 100, 100}, {"63-26", 600, 100}}) {
            put(figures, u"dossiers_on_time"_s, key, onTime);
            put(figures, u"dossiers_late"_s, key, late);
            put(figures, u"on_time_rate"_s, key, 50); // stated rates play no part
        }
        const TerritorySum sum =
            sumOverPredecessors(cell(u"on_time_rate"_s, "34-25"), *m_crosswalk, figures, catalogue());
        QCOMPARE(sum.value, std::optional(79.0)); // 790 of 1,000
        QCOMPARE(sum.denominator, std::optional(1000.0));
        QCOMPARE(sum.numeratorParts, 3);
        QCOMPARE(sum.from.size(), 9);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<TerritoryRefusal>("expected");
        QTest::newRow("score") << u"papi_score"_s << TerritoryRefusal::NotAdditive;
        QTest::newRow("rank") << u"papi_rank"_s << TerritoryRefusal::NotAdditive;
        QTest::newRow("index of digital transformation") << u"dti_score"_s << TerritoryRefusal::NotAdditive;
        QTest::newRow("rate without counts") << u"satisfaction_rate"_s << TerritoryRefusal::NotAdditive;
        QTest::newRow("growth") << u"grdp_growth"_s << TerritoryRefusal::NotAdditive;
        QTest::newRow("rate whose counts nobody gave") << u"on_time_rate"_s << TerritoryRefusal::NotAdditive;
    }

    void refusals()
    {
        QFETCH(QString, indicator);
        const TerritorySum sum = summed(indicator, {{"63-17", 40}, {"63-25", 41}, {"63-26", 42}});
        QVERIFY(!sum.value);
        QTEST(sum.refusal, "expected");
        QVERIFY(!refusalText(sum.refusal).isEmpty());
    }

    // Found in review: counts "so với năm 2015" and "so với năm 2021" were added and ranked.
    void countsSinceDifferentYearsAreNotAdded()
    {
        FigureSet figures;
        put(figures, u"public_service_units_cut"_s, "63-17", 253);
        put(figures, u"public_service_units_cut"_s, "63-25", 100);
        const CellKey asked = cell(u"public_service_units_cut"_s, "34-25");
        QVERIFY(sumOverPredecessors(asked, *m_crosswalk, figures, catalogue()).value);
        const CellKey part = cell(u"public_service_units_cut"_s, "63-25");
        figures[part].first().note = u"So với năm 2021"_s;
        const TerritorySum sum = sumOverPredecessors(asked, *m_crosswalk, figures, catalogue());
        QVERIFY(!sum.value);
        QCOMPARE(sum.refusal, TerritoryRefusal::PartsUnlike);
        QVERIFY(!refusalText(sum.refusal).isEmpty());
    }

    void ratesOfAPartOfTheTerritoryAreRefused()
    {
        FigureSet figures;
        put(figures, u"dossiers_on_time"_s, "63-17", 90);
        put(figures, u"dossiers_late"_s, "63-17", 10);
        const TerritorySum sum =
            sumOverPredecessors(cell(u"on_time_rate"_s, "34-25"), *m_crosswalk, figures, catalogue());
        QVERIFY(!sum.value);
        QCOMPARE(sum.refusal, TerritoryRefusal::PartMissing);
        QCOMPARE(sum.known.size(), 1);
    }

private:
    [[nodiscard]] const Catalogue &catalogue() const { return m_base->workspace().catalogue(); }

    [[nodiscard]] UnitId coded(Scheme scheme, const QString &code) const
    {
        for (const Unit &unit : catalogue().units) {
            if (unit.kind == UnitKind::Province && unit.code(scheme) == code)
                return unit.id;
        }
        return {};
    }

    [[nodiscard]] QList<UnitId> provinces(Scheme scheme) const
    {
        QList<UnitId> ids;
        for (const Unit *unit : catalogue().unitsOf(scheme)) {
            if (unit->kind == UnitKind::Province)
                ids += unit->id;
        }
        return ids;
    }

    [[nodiscard]] CellKey cell(const QString &indicator, const char *key) const
    {
        return {catalogue().unit(QString::fromLatin1(key))->id, m_base->indicator(indicator), Scope::All,
                Period::sixMonths(2021)};
    }

    void put(FigureSet &figures, const QString &indicator, const char *key, double value) const
    {
        Figure figure;
        figure.cell = cell(indicator, key);
        figure.value = value;
        figures.insert(figure.cell, {figure});
    }

    [[nodiscard]] TerritorySum summed(const QString &indicator,
                                      const QList<std::pair<const char *, double>> &given) const
    {
        FigureSet figures;
        for (const auto &[key, value] : given)
            put(figures, indicator, key, value);
        return sumOverPredecessors(cell(indicator, "34-25"), *m_crosswalk, figures, catalogue());
    }

    std::unique_ptr<test::TestDatabase> m_base;
    std::optional<Crosswalk> m_crosswalk;
};

QTEST_MAIN(TestCrosswalk)
#include "tst_crosswalk.moc"
