#include "models/core/csvtext.h"
#include "models/storage/cataloguestore.h"
#include "models/workspace/figurecsv.h"
#include "models/workspace/figurejson.h"

#include <QJsonArray>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

class TestFigureJson : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasTheFixedShape();
    void unknownIsNull();
    void unitIsNamedAndCodedByDate_data();
    void unitIsNamedAndCodedByDate();
    void districtCarriesItsProvince();
    void csvHasTheFixedColumns();
    void csvKeepsAllDigits();

private:
    [[nodiscard]] Figure figure(const QString &unitKey, const Period &period) const;

    Catalogue m_catalogue;
    Source m_source;
};

void TestFigureJson::initTestCase()
{
    Result<Catalogue> shipped = readShippedCatalogue(u":/catalogue"_s);
    QVERIFY2(shipped.ok(), shipped ? "" : qPrintable(shipped.error().detail));
    m_catalogue = std::move(shipped).value();
    // Only a database gives ids; any distinct ones do here.
    for (qsizetype i = 0; i < m_catalogue.units.size(); ++i)
        m_catalogue.units[i].id = UnitId(i + 1);
    for (qsizetype i = 0; i < m_catalogue.indicators.size(); ++i)
        m_catalogue.indicators[i].id = IndicatorId(i + 1);
    m_catalogue.index();
    m_source = {SourceId(7),
                {},
                u"Báo cáo, \"quý I\""_s,
                u"Sở Nội vụ"_s,
                u"https://example.vn/1"_s,
                u"12/BC-SNV"_s,
                QDate(2020, 3, 16),
                u"article"_s,
                {}};
}

Figure TestFigureJson::figure(const QString &unitKey, const Period &period) const
{
    Figure figure;
    figure.cell = {m_catalogue.unit(unitKey)->id, m_catalogue.indicator(u"on_time_rate"_s)->id, Scope::Centre, period};
    figure.value = 99.38;
    return figure;
}

void TestFigureJson::hasTheFixedShape()
{
    Figure full = figure(u"63-04"_s, Period::quarter(2020, 1));
    full.denominator = 1298;
    full.qualifier = Qualifier::AtLeast;
    full.status = Status::Provisional;
    full.dataFrom = QDate(2020, 1, 1);
    full.asOf = full.dataTo = QDate(2020, 3, 5);
    full.note = u"ghi chú"_s;
    full.locator = {u"đạt 99,38%"_s, 12, 10, 11};
    const QJsonObject expected{
        {u"unit"_s, u"Cao Bằng"_s},
        {u"unit_code"_s, u"04"_s},
        {u"indicator"_s, u"on_time_rate"_s},
        {u"scope"_s, u"centre"_s},
        {u"period"_s, u"2020-Q1"_s},
        {u"data_from"_s, u"2020-01-01"_s},
        {u"data_to"_s, u"2020-03-05"_s},
        {u"as_of"_s, u"2020-03-05"_s},
        {u"value"_s, 99.38},
        {u"denominator"_s, 1298},
        {u"unit_of_measure"_s, u"percent"_s},
        {u"status"_s, u"provisional"_s},
        {u"qualifier"_s, u"at_least"_s},
        {u"chosen"_s, true},
        {u"note"_s, u"ghi chú"_s},
        {u"source"_s, QJsonObject{{u"title"_s, m_source.title},
                                  {u"publisher"_s, m_source.publisher},
                                  {u"url"_s, m_source.url},
                                  {u"document_no"_s, m_source.documentNo},
                                  {u"published_on"_s, u"2020-03-16"_s},
                                  {u"kind"_s, u"article"_s},
                                  {u"note"_s, QJsonValue()},
                                  {u"sha256"_s, QJsonValue()}}},
        {u"locator"_s,
         QJsonObject{{u"quote"_s, u"đạt 99,38%"_s}, {u"start"_s, 12}, {u"length"_s, 10}, {u"paragraph"_s, 11}}}};
    QCOMPARE(figureObject(full, m_source, m_catalogue), expected);
}

void TestFigureJson::unknownIsNull()
{
    Figure bare = figure(u"63-04"_s, Period::year(2020));
    bare.value.reset();
    bare.status = Status::NotReported;
    const QJsonObject object = figureObject(bare, {}, m_catalogue);
    for (const QString &member : {u"value"_s, u"denominator"_s, u"as_of"_s, u"locator"_s, u"note"_s}) {
        QVERIFY2(object.contains(member), qPrintable(member));
        QVERIFY2(object.value(member).isNull(), qPrintable(member));
    }
    QVERIFY(object.value(u"source"_s).toObject().value(u"published_on"_s).isNull());
}

void TestFigureJson::unitIsNamedAndCodedByDate_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("of the 63") << u"63-33"_s << Period::year(2023) << u"Hưng Yên"_s << u"33"_s;
    QTest::newRow("of the 34") << u"34-33"_s << Period::year(2026) << u"Hưng Yên"_s << u"33"_s;
    QTest::newRow("63 in a later period") << u"63-17"_s << Period::year(2026) << u"Hòa Bình"_s << u"63-17"_s;
    QTest::newRow("34 in an earlier period") << u"34-48"_s << Period::year(2024) << u"Đà Nẵng"_s << u"34-48"_s;
    QTest::newRow("nation") << u"vn"_s << Period::year(2026) << u"Cả nước"_s << u"vn"_s;
}

void TestFigureJson::unitIsNamedAndCodedByDate()
{
    QFETCH(QString, key);
    QFETCH(Period, period);
    const DatedUnit unit = datedUnit(*m_catalogue.unit(key), period, m_catalogue);
    QTEST(unit.name, "name");
    QTEST(unit.code, "code");
    QCOMPARE(unit.province, QString());
}

void TestFigureJson::districtCarriesItsProvince()
{
    const QJsonObject object = figureObject(figure(u"d-lac-thuy"_s, Period::sixMonths(2020)), m_source, m_catalogue);
    QCOMPARE(object.value(u"unit"_s).toString(), u"Lạc Thủy"_s);
    QCOMPARE(object.value(u"province"_s).toString(), u"Hòa Bình"_s);
    QCOMPARE(object.value(u"unit_code"_s).toString(), u"d-lac-thuy"_s);
}

void TestFigureJson::csvHasTheFixedColumns()
{
    QCOMPARE(figureCsvColumns().join(u','),
             u"unit,unit_code,scope,indicator,period,data_from,data_to,as_of,value,denominator,status,qualifier,source_"
             u"title,"
             "source_publisher,source_url,source_document_no,source_published_on,note,chosen,source_kind,source_note,"
             "quote,quote_start,quote_length,quote_paragraph,source_sha256"_s);
    const QString text = figureCsvColumns().join(u',') + u"\r\n"_s +
                         figureCsvLine(figure(u"63-04"_s, Period::quarter(2020, 1)), m_source, m_catalogue);
    const Result<csvtext::Table> table = csvtext::parse(text);
    QVERIFY(table.ok());
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->cell(0, u"unit"_s), u"Cao Bằng"_s);
    QCOMPARE(table->cell(0, u"scope"_s), u"centre"_s);
    QCOMPARE(table->cell(0, u"value"_s), u"99.38"_s);
    QCOMPARE(table->cell(0, u"denominator"_s), QString());
    QCOMPARE(table->cell(0, u"source_title"_s), m_source.title);
    QCOMPARE(table->cell(0, u"source_published_on"_s), u"2020-03-16"_s);
}

void TestFigureJson::csvKeepsAllDigits()
{
    Figure money = figure(u"63-04"_s, Period::quarter(2020, 1));
    money.value = 28000000000.0;
    QVERIFY(figureCsvLine(money, m_source, m_catalogue).contains(u",28000000000,"));
    money.value = 0.1 + 0.2;
    QVERIFY(figureCsvLine(money, m_source, m_catalogue).contains(u",0.30000000000000004,"));
    money.value = -12.5; // no formula, so no apostrophe
    QVERIFY(figureCsvLine(money, m_source, m_catalogue).contains(u",-12.5,"));
}

QTEST_GUILESS_MAIN(TestFigureJson)
#include "tst_figurejson.moc"
