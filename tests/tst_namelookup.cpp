#include "models/exchange/namelookup.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

class TestNameLookup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = std::make_unique<test::TestDatabase>(NewContent::Empty); }

    void units_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("key"); ///< empty: unknown; !: name and code contradict
        const auto row = [](const QString &name, const QString &code, const QString &period, const QString &key) {
            QTest::newRow((name + u'/' + code + u'/' + period).toUtf8()) << name << code << period << key;
        };
        // names live on with another territory
        row(u"Hưng Yên"_s, {}, u"2024"_s, u"63-33"_s);
        row(u"Hưng Yên"_s, {}, u"2025-H1"_s, u"63-33"_s);
        row(u"Hưng Yên"_s, {}, u"2025-Q3"_s, u"34-33"_s);
        row(u"HUNG YEN"_s, {}, u"2025"_s, u"34-33"_s);
        row(u"Hà Giang"_s, {}, u"2025-Q2"_s, u"63-02"_s);
        row(u"Hà Giang"_s, {}, u"2025-Q3"_s, {});
        row(u"Cao Bằng"_s, {}, u"2026-Q1"_s, u"63-04"_s);
        row(u"Cả nước"_s, {}, u"2026-Q1"_s, u"vn"_s);
        row(u"34-48"_s, {}, u"2024"_s, u"34-48"_s);
        // words in front say what kind of unit is meant
        row(u"Tỉnh Cao Bằng"_s, {}, u"2020"_s, u"63-04"_s);
        row(u"UBND tỉnh Cao Bằng"_s, {}, u"2020"_s, u"63-04"_s);
        row(u"TP. Cao Bằng"_s, {}, u"2020"_s, {});
        row(u"Thành phố Cao Bằng"_s, {}, u"2020"_s, {});
        row(u"Huyện Cao Bằng"_s, {}, u"2020"_s, {});
        row(u"Thành phố Hà Nội"_s, {}, u"2020"_s, u"63-01"_s);
        row(u"Huyện Lạc Thủy"_s, {}, u"2020"_s, u"d-lac-thuy"_s);
        row(u"Tỉnh Lạc Thủy"_s, {}, u"2020"_s, {});
        row(u"Thành phố Huế"_s, {}, u"2020"_s, {}); // then a city of the province
        row(u"Thành phố Huế"_s, {}, u"2025-Q1"_s, u"63-46"_s);
        row(u"Sở Nội vụ"_s, {}, u"2020"_s, {});
        row({}, {}, u"2020"_s, {});
        // codes were used again
        for (const auto &[code, before, after] : {std::tuple(u"15"_s, u"63-15"_s, u"34-15"_s),
                                                  {u"24"_s, u"63-24"_s, u"34-24"_s},
                                                  {u"44"_s, u"63-44"_s, u"34-44"_s},
                                                  {u"52"_s, u"63-52"_s, u"34-52"_s},
                                                  {u"80"_s, u"63-80"_s, u"34-80"_s},
                                                  {u"82"_s, u"63-82"_s, u"34-82"_s},
                                                  {u"91"_s, u"63-91"_s, u"34-91"_s}}) {
            row({}, code, u"2025-Q2"_s, before);
            row({}, code, u"2025-Q3"_s, after);
        }
        row({}, u"01"_s, u"2020"_s, u"63-01"_s);
        row({}, u"1"_s, u"2020"_s, u"63-01"_s); // Excel took the zero
        row({}, u"001"_s, u"2020"_s, {});
        row({}, u"02"_s, u"2025-Q3"_s, {});
        // both
        row(u"Hưng Yên"_s, u"33"_s, u"2020"_s, u"63-33"_s);
        row(u"Yên Bái"_s, u"15"_s, u"2020"_s, u"63-15"_s);
        row(u"Yên Bái"_s, u"15"_s, u"2026"_s, u"!"_s);
        row(u"Tỉnh Yên Bái"_s, u"15"_s, u"2026"_s, u"!"_s);
        row(u"Lào Cai"_s, u"15"_s, u"2020"_s, u"!"_s);
        row(u"Hưng Yên"_s, u"34-33"_s, u"2024"_s, u"34-33"_s); // DTI 2024 was published for the 34 too
        row(u"Lạc Thủy (Hòa Bình)"_s, u"d-lac-thuy"_s, u"2020"_s, u"d-lac-thuy"_s);
        row(u"Cao Bằng"_s, u"63-02"_s, u"2020"_s, u"!"_s);
        row(u"Cao Bằng"_s, u"999"_s, u"2020"_s, u"63-04"_s);
        row(u"Sở Nội vụ"_s, u"04"_s, u"2020"_s, {}); // an office in the province is not the province
    }

    void units()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QString, period);
        QFETCH(QString, key);
        NameLookup names(m_base->workspace().catalogue(), {});
        for (int time = 0; time < 2; ++time) { // looked up, and remembered
            const FoundName<UnitId> found = names.unit(name.toUtf8(), code.toUtf8(), *Period::parse(period));
            QCOMPARE(found.contradiction.isEmpty(), key != u"!");
            QCOMPARE(found.id ? m_base->workspace().catalogue().unit(*found.id)->key : QString(),
                     key == u"!" ? QString() : key);
        }
    }

    void theSameTextMeansAnotherUnitInAnotherPeriod()
    {
        NameLookup names(m_base->workspace().catalogue(), {});
        const std::optional<UnitId> before = names.unit("", "15", Period::quarter(2020, 1)).id;
        QVERIFY(before.has_value());
        QVERIFY(names.unit("", "15", Period::quarter(2026, 1)).id != before);
        QCOMPARE(names.unit("", "15", Period::quarter(2020, 1)).id, before);
    }

    /// Answers are kept for all days between two changes of the catalogue.
    void answersThatAreKeptAreThoseOfEachDay()
    {
        const Catalogue &catalogue = m_base->workspace().catalogue();
        NameLookup kept(catalogue, {});
        for (const int year : {2026, 2019, 2025, 2024, 2025}) {
            for (int quarter = 1; quarter <= 4; ++quarter) {
                const Period period = Period::quarter(year, quarter);
                NameLookup fresh(catalogue, {});
                for (const Unit &unit : catalogue.units) {
                    const QByteArray name = unit.nameOn(period.to).name.vi.toUtf8();
                    for (const QByteArray &code : {QByteArray(), unit.code(Scheme::Old63).toUtf8(),
                                                   unit.code(Scheme::New34).toUtf8(), unit.key.toUtf8()}) {
                        const FoundName<UnitId> found = kept.unit(name, code, period);
                        const FoundName<UnitId> &wanted = fresh.unit(name, code, period);
                        QCOMPARE(found.id, wanted.id);
                        QCOMPARE(found.contradiction, wanted.contradiction);
                    }
                }
            }
        }
    }

    void aContradictionNamesItsPeriod()
    {
        NameLookup names(m_base->workspace().catalogue(), {});
        for (const Period &period : {Period::year(2025), Period::quarter(2025, 4), Period::quarter(2026, 1)})
            QVERIFY(names.unit("Yên Bái", "15", period).contradiction.contains(period.name()));
    }

    void decisionsAnswerWhatTheCatalogueCannot()
    {
        const Catalogue &catalogue = m_base->workspace().catalogue();
        const UnitId target = catalogue.unit(u"34-08"_s)->id;
        NameDecisions decisions;
        decisions.units = {{u"02"_s, target}, {u"so noi vu"_s, std::nullopt}, {u"cao bang"_s, target}};
        decisions.indicators = {{u"chi so la"_s, catalogue.indicator(u"dossiers_new"_s)->id}};
        NameLookup names(catalogue, decisions);
        QCOMPARE(names.unit("", "02", Period::quarter(2026, 1)).id, std::optional(target));
        QCOMPARE(names.unit("", "02", Period::quarter(2020, 1)).id, std::optional(catalogue.unit(u"63-02"_s)->id));
        QCOMPARE(names.unit("Cao Bằng", "", Period::quarter(2020, 1)).id,
                 std::optional(catalogue.unit(u"63-04"_s)->id));
        QVERIFY(names.unit("Sở Nội vụ", "04", Period::quarter(2020, 1)).leftOut);
        QCOMPARE(names.indicator("Chỉ số lạ").id, std::optional(catalogue.indicator(u"dossiers_new"_s)->id));
    }

    void indicators()
    {
        const Catalogue &catalogue = m_base->workspace().catalogue();
        NameLookup names(catalogue, {});
        const auto codeOf = [&](const char *text) {
            const std::optional<IndicatorId> id = names.indicator(text).id;
            return id ? catalogue.indicator(*id)->code : QString();
        };
        QCOMPARE(codeOf("on_time_rate"), u"on_time_rate"_s);
        QCOMPARE(codeOf("TỶ LỆ HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN"), u"on_time_rate"_s);
        QCOMPARE(codeOf("Nhận mới"), u"dossiers_new"_s);
        QCOMPARE(codeOf("Đúng hạn"), QString()); // a count and a rate are both called so
        QCOMPARE(codeOf(""), QString());
        QCOMPARE(codeOf("…"), QString());
        for (const Indicator &indicator : catalogue.indicators)
            QCOMPARE(codeOf(indicator.code.toUtf8()), indicator.code);
    }

    void proposals()
    {
        const NameLookup names(m_base->workspace().catalogue(), {});
        const Period then = Period::quarter(2020, 1);
        QCOMPARE(names.unitsLike("Cao Bẳng", "", then).value(0), u"63-04"_s);
        QCOMPARE(names.unitsLike("Cao Bàngg", "", then).value(0), u"63-04"_s);
        QCOMPARE(names.unitsLike("Sở Nội vụ", "04", then).value(0), u"63-04"_s);
        QCOMPARE(names.unitsLike("Hà Giang", "", Period::quarter(2026, 1)).value(0), u"63-02"_s);
        QVERIFY(names.indicatorsLike("dossiers_nw").contains(u"dossiers_new"_s));
    }

    void levelsAndPeriods()
    {
        NameLookup names(m_base->workspace().catalogue(), {});
        QCOMPARE(names.scope(""), std::optional(Scope::All));
        QCOMPARE(names.scope("district"), std::optional(Scope::District));
        QCOMPARE(names.scope("Cấp huyện"), std::optional(Scope::District));
        QCOMPARE(names.scope("Toàn tỉnh"), std::optional(Scope::All));
        QCOMPARE(names.scope("Trung tâm PVHCC"), std::optional(Scope::Centre));
        QCOMPARE(names.scope("thôn"), std::nullopt);
        QCOMPARE(names.period("Quý I/2020"), std::optional(Period::quarter(2020, 1)));
        QCOMPARE(names.period("2020-Q1"), std::optional(Period::quarter(2020, 1)));
        QCOMPARE(names.period("sometime"), std::nullopt);
        QCOMPARE(names.period("sometime"), std::nullopt);
    }

private:
    std::unique_ptr<test::TestDatabase> m_base;
};

QTEST_GUILESS_MAIN(TestNameLookup)
#include "tst_namelookup.moc"
