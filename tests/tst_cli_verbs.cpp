#include "support/programrun.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Help, version, exit codes, and the verbs that tell what the program knows.
class TestCliVerbs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpAndVersion();
    void helpOfEachVerb_data();
    void helpOfEachVerb();
    void wrongUsage_data();
    void wrongUsage();
    void failedRequest_data();
    void failedRequest();
    void speaksVietnameseUnlessAsked();
    void missingDatabaseAsFirstWord();
    void initTellsWhatItMade();
    void defaultDatabaseIsMadeOnFirstUse();
    void catalogueUnits();
    void catalogueIndicatorsAndRules();
    void catalogueAsText();
    void debugInfo();
    void fullDiskIsAFailure();

private:
    Program m_program;
    QString m_database;
};

namespace {

QStringList verbs()
{
    return {u"init"_s,   u"catalogue"_s, u"compare"_s, u"check"_s,
            u"export"_s, u"render"_s,    u"report"_s,  u"debug-info"_s};
}

QJsonObject objectWith(const QJsonArray &array, const QString &member, const QString &value)
{
    for (const auto &each : array) {
        if (each.toObject().value(member) == value)
            return each.toObject();
    }
    return {};
}

} // namespace

void TestCliVerbs::initTestCase()
{
    m_database = m_program.sampleDatabase();
}

void TestCliVerbs::helpAndVersion()
{
    for (const QString &word : {u"--help"_s, u"-h"_s, u"help"_s}) {
        const ProgramRun run = m_program.run({word});
        QCOMPARE(run.exitCode, 0);
        for (const QString &verb : verbs())
            QVERIFY2(run.out.contains("parboard " + verb.toUtf8()), run.out.constData());
    }
    const ProgramRun version = m_program.run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("parboard "));
}

void TestCliVerbs::helpOfEachVerb_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : verbs())
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestCliVerbs::helpOfEachVerb()
{
    QFETCH(QString, verb);
    const ProgramRun help = m_program.run({u"help"_s, verb});
    const ProgramRun option = m_program.run({verb, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(option.exitCode, 0);
    QCOMPARE(option.out, help.out);
    QVERIFY(help.out.contains("parboard " + verb.toUtf8()));
    QVERIFY(help.out.contains("--database FILE"));
}

void TestCliVerbs::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const QString out = m_program.file(u"out.png"_s);
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s} << u"compare"_s;
    QTest::newRow("verb of a later version") << QStringList{u"read"_s, u"x.txt"_s} << u"catalogue"_s;
    QTest::newRow("help of unknown verb") << QStringList{u"help"_s, u"frobnicate"_s} << u"compare"_s;
    QTest::newRow("unknown option") << QStringList{u"catalogue"_s, u"units"_s, u"--frob"_s} << u"frob"_s;
    QTest::newRow("unknown option of the window") << QStringList{u"--frob"_s} << u"frob"_s;
    QTest::newRow("option without value") << QStringList{u"compare"_s, u"--period"_s} << u"period"_s;
    QTest::newRow("missing option") << QStringList{u"compare"_s, u"--period"_s, u"2020-Q1"_s} << u"--units"_s;
    QTest::newRow("empty option") << QStringList{u"compare"_s, u"--period"_s, u"2020-Q1"_s, u"--units"_s, {}}
                                  << u"--units"_s;
    QTest::newRow("missing format") << QStringList{u"export"_s} << u"--format"_s;
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"--format"_s, u"yaml"_s} << u"yaml"_s;
    QTest::newRow("unknown language") << QStringList{u"catalogue"_s, u"units"_s, u"--lang"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("unknown language of the window") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("no subject") << QStringList{u"catalogue"_s} << u"indicators"_s;
    QTest::newRow("unknown subject") << QStringList{u"catalogue"_s, u"figures"_s} << u"indicators"_s;
    QTest::newRow("word too many") << QStringList{u"init"_s, u"--database"_s, out, u"surplus"_s} << u"surplus"_s;
    QTest::newRow("unknown scheme") << QStringList{u"compare"_s, u"--period"_s, u"2020"_s, u"--units"_s,
                                                   u"Hà Nội"_s,  u"--scheme"_s, u"64"_s}
                                    << u"64"_s;
    const QStringList render{u"render"_s, u"--output"_s, out, u"--view"_s};
    QTest::newRow("unknown view") << render + QStringList{u"pie"_s} << u"pie"_s;
    QTest::newRow("bad size") << render + QStringList{u"dashboard"_s, u"--size"_s, u"big"_s} << u"big"_s;
    QTest::newRow("size of nothing") << render + QStringList{u"dashboard"_s, u"--size"_s, u"0x768"_s} << u"0x768"_s;
    QTest::newRow("bad theme") << render + QStringList{u"dashboard"_s, u"--theme"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("unknown kind of picture")
        << QStringList{u"render"_s, u"--view"_s, u"dashboard"_s, u"--output"_s, u"out.gif"_s} << u"out.gif"_s;
    QTest::newRow("unknown kind of report") << QStringList{u"report"_s, u"--output"_s, u"out.docx"_s} << u"out.docx"_s;
}

void TestCliVerbs::wrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const ProgramRun run = m_program.run(words);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(named), qPrintable(run.err));
    QVERIFY2(run.err.contains(u"parboard help"), qPrintable(run.err));
}

void TestCliVerbs::failedRequest_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QStringList compare{u"compare"_s,    u"--lang"_s, u"en"_s,      u"--json"_s,
                              u"--database"_s, m_database,  u"--period"_s};
    QTest::newRow("unknown unit") << compare + QStringList{u"2020-Q1"_s, u"--units"_s, u"Cao Bang,Cao Bagn"_s}
                                  << u"Did you mean “Cao Bằng”"_s;
    QTest::newRow("unit of nowhere") << compare + QStringList{u"2020-Q1"_s, u"--units"_s, u"Atlantis"_s}
                                     << u"Atlantis"_s;
    QTest::newRow("unit of the other list")
        << compare + QStringList{u"2026-Q1"_s, u"--units"_s, u"Hòa Bình"_s} << u"Phú Thọ"_s;
    QTest::newRow("unknown period") << compare + QStringList{u"2020-Q5"_s, u"--units"_s, u"Cao Bằng"_s} << u"2020-Q5"_s;
    QTest::newRow("unknown indicator") << compare + QStringList{u"2020-Q1"_s, u"--units"_s, u"Cao Bằng"_s,
                                                                u"--indicators"_s, u"on_time_rat"_s}
                                       << u"on_time_rate"_s;
    QTest::newRow("unknown unit of export")
        << QStringList{u"export"_s,   u"--lang"_s, u"en"_s,      u"--database"_s, m_database,
                       u"--format"_s, u"csv"_s,    u"--units"_s, u"Ha Gian"_s}
        << u"Did you mean “Hà Giang”"_s;
    QTest::newRow("unknown unit of render") << QStringList{u"render"_s,     u"--lang"_s,   u"en"_s,
                                                           u"--database"_s, m_database,    u"--view"_s,
                                                           u"dashboard"_s,  u"--output"_s, m_program.file(u"x.png"_s),
                                                           u"--units"_s,    u"Ha Gian"_s}
                                            << u"Did you mean “Hà Giang”"_s;
}

void TestCliVerbs::failedRequest()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const ProgramRun run = m_program.run(words);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
}

void TestCliVerbs::speaksVietnameseUnlessAsked()
{
    QVERIFY(m_program.run({u"frobnicate"_s}).err.contains(u"không phải là lệnh"));
    QVERIFY(m_program.run({u"--lang"_s, u"en"_s, u"frobnicate"_s}).err.contains(u"is not a verb"));
    // Qt's own words about options, which Qt does not bring in Vietnamese.
    QVERIFY(m_program.run({u"export"_s, u"--format"_s}).err.startsWith(u"Thiếu giá trị"));
}

void TestCliVerbs::missingDatabaseAsFirstWord()
{
    const QString file = m_program.file(u"nowhere.db"_s);
    const ProgramRun run = m_program.run({file});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(file), qPrintable(run.err));
}

void TestCliVerbs::initTellsWhatItMade()
{
    const QString file = m_program.file(u"trống.db"_s);
    const ProgramRun run = m_program.run({u"init"_s, u"--json"_s, u"--database"_s, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.json().value(u"database"_s).toString(), file);
    QCOMPARE(run.json().value(u"figures"_s).toInt(), 0);
    const ProgramRun text = m_program.run({u"init"_s, u"--sample"_s, u"--database"_s, m_program.file(u"mẫu.db"_s)});
    QVERIFY2(text.out.contains("mẫu.db"), text.out.constData());
}

void TestCliVerbs::defaultDatabaseIsMadeOnFirstUse()
{
    const Program fresh;
    const QString place =
        fresh.run({u"debug-info"_s, u"--json"_s}).json().value(u"database"_s).toObject().value(u"file"_s).toString();
    QVERIFY2(place.startsWith(fresh.file(u"data"_s)), qPrintable(place));
    QVERIFY(!QFileInfo::exists(place));
    const ProgramRun run = fresh.run({u"catalogue"_s, u"units"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY(!run.json().isEmpty());
    QVERIFY(QFileInfo::exists(place));
}

void TestCliVerbs::catalogueUnits()
{
    const ProgramRun run = m_program.run({u"--database"_s, m_database, u"catalogue"_s, u"units"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    const QJsonArray units = run.json().value(u"units"_s).toArray();
    int of63 = 0;
    int of34 = 0;
    for (const auto &unit : units) {
        const QJsonArray codes = unit.toObject().value(u"codes"_s).toArray();
        for (const auto &code : codes) {
            of63 += code.toObject().value(u"valid_to"_s) == u"2025-06-30"_s ? 1 : 0;
            of34 += code.toObject().value(u"scheme"_s).toInt() == 34 ? 1 : 0;
        }
    }
    QCOMPARE(of63, 63);
    QCOMPARE(of34, 34);
    const QJsonObject hoaBinh = objectWith(units, u"key"_s, u"63-17"_s);
    QCOMPARE(hoaBinh.value(u"name"_s).toString(), u"Hòa Bình"_s);
    QCOMPARE(hoaBinh.value(u"valid_to"_s).toString(), u"2025-06-30"_s);
    const QJsonObject successor = hoaBinh.value(u"successors"_s).toArray().at(0).toObject();
    QCOMPARE(successor.value(u"name"_s).toString(), u"Phú Thọ"_s);
    QCOMPARE(successor.value(u"on"_s).toString(), u"2025-07-01"_s);
    QVERIFY(!hoaBinh.value(u"regions"_s).toArray().isEmpty());
    QCOMPARE(objectWith(units, u"key"_s, u"d-lac-thuy"_s).value(u"parent"_s).toString(), u"63-17"_s);
}

void TestCliVerbs::catalogueIndicatorsAndRules()
{
    const QJsonObject indicators =
        m_program.run({u"catalogue"_s, u"indicators"_s, u"--json"_s, u"--database"_s, m_database}).json();
    QCOMPARE(indicators.value(u"indicators"_s).toArray().size(), 162);
    const QJsonObject rate = objectWith(indicators.value(u"indicators"_s).toArray(), u"code"_s, u"on_time_rate"_s);
    QCOMPARE(rate.value(u"numerator"_s).toString(), u"dossiers_on_time"_s);
    QCOMPARE(rate.value(u"unit_of_measure"_s).toString(), u"percent"_s);
    const QJsonObject rules =
        m_program.run({u"catalogue"_s, u"rules"_s, u"--json"_s, u"--database"_s, m_database}).json();
    QVERIFY(!objectWith(rules.value(u"rules"_s).toArray(), u"rule"_s, u"resolved_parts"_s).isEmpty());
}

void TestCliVerbs::catalogueAsText()
{
    for (const QString &subject : {u"units"_s, u"indicators"_s, u"rules"_s}) {
        const ProgramRun run = m_program.run({u"catalogue"_s, subject, u"--database"_s, m_database});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.count('\n') > 10);
    }
}

void TestCliVerbs::debugInfo()
{
    const ProgramRun run = m_program.run({u"debug-info"_s, u"--json"_s, u"--database"_s, m_database});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject info = run.json();
    QVERIFY(info.value(u"program"_s).toObject().value(u"sqlite"_s).toString().startsWith(u"3."));
    QCOMPARE(info.value(u"system"_s).toObject().value(u"locale"_s).toString(), u"vi_VN"_s);
    const QJsonObject database = info.value(u"database"_s).toObject();
    QCOMPARE(database.value(u"kind"_s).toString(), u"parboard"_s);
    QVERIFY(database.value(u"figures"_s).toInt() > 2000);
    QVERIFY(info.value(u"fonts"_s).toObject().value(u"window_draws_vietnamese"_s).isBool());
    const ProgramRun text = m_program.run({u"debug-info"_s, u"--database"_s, m_database});
    QVERIFY(text.out.contains("program.version: "));
}

void TestCliVerbs::fullDiskIsAFailure()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("no /dev/full on this system");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(PARBOARD_PROGRAM),
                  {u"catalogue"_s, u"units"_s, u"--json"_s, u"--database"_s, m_database});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestCliVerbs)
#include "tst_cli_verbs.moc"
