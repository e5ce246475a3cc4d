#include "support/programrun.h"

#include <QJsonArray>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

class TestCliCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void computedAndStatedRates();
    void countsBehindAComputedRate();
    void hasTheFixedShape();
    void keepsTheOrderOfUnits();
    void withoutIndicatorsOnlyThoseWithFigures();
    void unitWithoutFiguresHasARow();
    void nameInBothLists_data();
    void nameInBothLists();
    void readableTable();

private:
    [[nodiscard]] ProgramRun compare(const QStringList &options) const;
    [[nodiscard]] static QJsonObject indicator(const QJsonObject &comparison, const QString &code);
    [[nodiscard]] static QJsonObject row(const QJsonObject &comparison, const QString &code, const QString &scope);
    [[nodiscard]] static bool hasNote(const QJsonObject &comparison, const QString &kind);

    Program m_program;
    QString m_database;
    QJsonObject m_caoBang;
};

ProgramRun TestCliCompare::compare(const QStringList &options) const
{
    return m_program.run(QStringList{u"compare"_s, u"--database"_s, m_database} + options);
}

QJsonObject TestCliCompare::indicator(const QJsonObject &comparison, const QString &code)
{
    const QJsonArray indicators = comparison.value(u"indicators"_s).toArray();
    for (const auto &value : indicators) {
        if (value.toObject().value(u"indicator"_s) == code)
            return value.toObject();
    }
    return {};
}

QJsonObject TestCliCompare::row(const QJsonObject &comparison, const QString &code, const QString &scope)
{
    const QJsonArray rows = indicator(comparison, code).value(u"rows"_s).toArray();
    for (const auto &value : rows) {
        if (value.toObject().value(u"scope"_s) == scope)
            return value.toObject();
    }
    return {};
}

bool TestCliCompare::hasNote(const QJsonObject &comparison, const QString &kind)
{
    const QJsonArray notes = comparison.value(u"notes"_s).toArray();
    return std::any_of(notes.cbegin(), notes.cend(),
                       [&kind](const QJsonValue &note) { return note.toObject().value(u"kind"_s) == kind; });
}

void TestCliCompare::initTestCase()
{
    m_database = m_program.sampleDatabase();
    const ProgramRun run = compare({u"--period"_s, u"2020-Q1"_s, u"--units"_s, u"Cao Bằng"_s, u"--indicators"_s,
                                    u"on_time_rate,on_time_of_received_rate"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    m_caoBang = run.json();
    QVERIFY(!m_caoBang.isEmpty());
}

void TestCliCompare::computedAndStatedRates()
{
    QCOMPARE(row(m_caoBang, u"on_time_rate"_s, u"all"_s).value(u"value"_s).toDouble(), 92.56);
    QCOMPARE(row(m_caoBang, u"on_time_rate"_s, u"centre"_s).value(u"value"_s).toDouble(), 99.38);
    QVERIFY(row(m_caoBang, u"on_time_rate"_s, u"all"_s).value(u"computed"_s).toBool());
    QVERIFY(row(m_caoBang, u"on_time_rate"_s, u"centre"_s).value(u"computed"_s).toBool());
    QCOMPARE(row(m_caoBang, u"on_time_of_received_rate"_s, u"all"_s).value(u"value"_s).toDouble(), 81.4);
    QCOMPARE(row(m_caoBang, u"on_time_of_received_rate"_s, u"centre"_s).value(u"value"_s).toDouble(), 76.97);
}

void TestCliCompare::countsBehindAComputedRate()
{
    const QJsonObject all = row(m_caoBang, u"on_time_rate"_s, u"all"_s);
    const QJsonArray from = all.value(u"from"_s).toArray();
    QVERIFY(from.size() >= 2);
    double onTime = 0;
    double others = 0;
    for (const auto &value : from) {
        const QJsonObject count = value.toObject();
        QCOMPARE(count.value(u"period"_s).toString(), u"2020-Q1"_s);
        QCOMPARE(count.value(u"scope"_s).toString(), u"all"_s);
        QVERIFY(!count.value(u"source"_s).toObject().value(u"title"_s).toString().isEmpty());
        (count.value(u"indicator"_s) == u"dossiers_on_time"_s ? onTime : others) += count.value(u"value"_s).toDouble();
    }
    QCOMPARE(onTime, 11881.0);
    QCOMPARE(others, 955.0);
    QCOMPARE(all.value(u"exact"_s).toDouble(), 100.0 * 11881 / (11881 + 955));
}

void TestCliCompare::hasTheFixedShape()
{
    for (const QString &member : {u"period"_s, u"scheme"_s, u"units"_s, u"indicators"_s, u"notes"_s})
        QVERIFY2(m_caoBang.contains(member), qPrintable(member));
    QCOMPARE(m_caoBang.value(u"period"_s).toString(), u"2020-Q1"_s);
    QCOMPARE(m_caoBang.value(u"scheme"_s).toInt(), 63);
    QCOMPARE(m_caoBang.value(u"units"_s).toArray(), QJsonArray({u"Cao Bằng"_s}));
    const QJsonObject rate = indicator(m_caoBang, u"on_time_rate"_s);
    QVERIFY(rate.value(u"notes"_s).isArray());
    const QJsonObject first = rate.value(u"rows"_s).toArray().at(0).toObject();
    for (const QString &member :
         {u"unit"_s, u"scope"_s, u"period"_s, u"as_of"_s, u"value"_s, u"denominator"_s, u"status"_s, u"qualifier"_s,
          u"computed"_s, u"from"_s, u"rank"_s, u"ranked"_s, u"change"_s, u"notes"_s})
        QVERIFY2(first.contains(member), qPrintable(member));
}

void TestCliCompare::keepsTheOrderOfUnits()
{
    const QJsonObject json =
        compare({u"--period"_s, u"2021-H1"_s, u"--units"_s, u"hoa binh, CAO BANG,Hoà Bình"_s, u"--json"_s}).json();
    QCOMPARE(json.value(u"units"_s).toArray(), QJsonArray({u"Hòa Bình"_s, u"Cao Bằng"_s}));
}

void TestCliCompare::withoutIndicatorsOnlyThoseWithFigures()
{
    const QJsonObject json = compare({u"--period"_s, u"2020-Q1"_s, u"--units"_s, u"Cao Bằng"_s, u"--json"_s}).json();
    const QJsonArray indicators = json.value(u"indicators"_s).toArray();
    QVERIFY(indicators.size() > 10);
    for (const auto &compared : indicators) {
        const QJsonArray rows = compared.toObject().value(u"rows"_s).toArray();
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(),
                            [](const QJsonValue &each) { return !each.toObject().value(u"status"_s).isNull(); }));
    }
}

void TestCliCompare::unitWithoutFiguresHasARow()
{
    const QJsonObject json = compare({u"--period"_s, u"2020-Q1"_s, u"--units"_s, u"Cao Bằng,An Giang"_s,
                                      u"--indicators"_s, u"on_time_rate"_s, u"--json"_s})
                                 .json();
    const QJsonArray rows = indicator(json, u"on_time_rate"_s).value(u"rows"_s).toArray();
    const QJsonObject last = rows.last().toObject();
    QCOMPARE(last.value(u"unit"_s).toString(), u"An Giang"_s);
    QVERIFY(last.value(u"value"_s).isNull());
    QVERIFY(last.value(u"status"_s).isNull());
}

void TestCliCompare::nameInBothLists_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<bool>("noted");
    QTest::newRow("old period") << QStringList{u"--period"_s, u"2023"_s} << 63 << false;
    QTest::newRow("new period") << QStringList{u"--period"_s, u"2026-Q1"_s} << 34 << false;
    QTest::newRow("asked for") << QStringList{u"--period"_s, u"2023"_s, u"--scheme"_s, u"34"_s} << 34 << false;
    QTest::newRow("latest") << QStringList{u"--period"_s, u"latest"_s} << 0 << true;
}

void TestCliCompare::nameInBothLists()
{
    QFETCH(QStringList, options);
    const ProgramRun run = compare(QStringList{u"--units"_s, u"Hưng Yên"_s, u"--json"_s} + options);
    QCOMPARE(run.exitCode, 0);
    const QJsonObject json = run.json();
    QTEST(json.value(u"scheme"_s).toInt(), "scheme");
    QTEST(hasNote(json, u"territory"_s), "noted");
    QCOMPARE(json.value(u"units"_s).toArray(), QJsonArray({u"Hưng Yên"_s}));
}

void TestCliCompare::readableTable()
{
    const ProgramRun run =
        compare({u"--period"_s, u"2020-Q1"_s, u"--units"_s, u"Cao Bằng"_s, u"--indicators"_s, u"on_time_rate"_s});
    QCOMPARE(run.exitCode, 0);
    const QString text = QString::fromUtf8(run.out);
    QVERIFY2(text.contains(u"92,56"), qPrintable(text));
    QVERIFY2(text.contains(u"Cao Bằng"), qPrintable(text));
    const ProgramRun english = compare({u"--lang"_s, u"en"_s, u"--period"_s, u"2020-Q1"_s, u"--units"_s, u"Cao Bằng"_s,
                                        u"--indicators"_s, u"on_time_rate"_s});
    QVERIFY(english.out.contains("92.56"));
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_cli_compare.moc"
