#include "models/storage/findingnotestore.h"
#include "models/storage/statement.h"
#include "models/workspace/qualitycheck.h"
#include "support/programrun.h"
#include "support/testdatabase.h"

#include <QJsonArray>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// parboard check and the check of a whole database behind it.
class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void sampleIsNotAccused();
    void faultPlantedInTheSampleIsFoundAlone_data();
    void faultPlantedInTheSampleIsFoundAlone();
    void findingsHaveTheFixedShape();
    void unitsAndPeriodsFilter();
    void readableList();
    void wrongWords();
    void unknownRuleIsNamed();
    void explanationsHoldAsLongAsTheFigures();
    void progressCancels();

private:
    /// A database with faults in two units and two periods.
    static void plant(const TestDatabase &base);
    [[nodiscard]] ProgramRun check(const TestDatabase &base, const QStringList &options = {}) const
    {
        return m_program.run(QStringList{u"check"_s, u"--database"_s, base.path()} + options);
    }
    /// "rule unit indicator period"
    static QStringList found(const ProgramRun &run);

    Program m_program;
};

void TestCliCheck::plant(const TestDatabase &base)
{
    const Period first = Period::quarter(2020, 1);
    Figure late = base.figure(u"Cao Bằng"_s, u"dossiers_late"_s, first, 955);
    late.locator = {u"955 hồ sơ quá hạn"_s, 10, 17, 11};
    base.add({base.figure(u"Cao Bằng"_s, u"dossiers_resolved"_s, first, 12900),
              base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, first, 11881), late,
              base.figure(u"Cao Bằng"_s, u"e_document_rate"_s, Period::year(2019), 101),
              base.figure(u"Lạc Thủy"_s, u"one_stop_communes"_s, first, 11),
              base.figure(u"Lạc Thủy"_s, u"admin_units_commune"_s, first, 10)});
}

QStringList TestCliCheck::found(const ProgramRun &run)
{
    QStringList lines;
    const QJsonArray findings = run.json().value(u"findings"_s).toArray();
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        lines += QStringList{finding.value(u"rule"_s).toString(), finding.value(u"unit"_s).toString(),
                             finding.value(u"indicator"_s).toString(), finding.value(u"period"_s).toString()}
                     .join(u' ');
    }
    return lines;
}

/// 100 figures of five articles, whose sums are right as printed (domain.md j), and 2,036 rows of published indices:
/// nothing to accuse. The one misprint, 5 March 2019 for 2020 in article 001, is stored corrected with a note, and the
/// doubtful "42%" of article 003 says in its note that the source leaves it open.
void TestCliCheck::sampleIsNotAccused()
{
    const QString database = m_program.sampleDatabase();
    const ProgramRun run = m_program.run({u"check"_s, u"--database"_s, database, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    QCOMPARE(found(run), QStringList());
    QCOMPARE(run.json().keys(), QStringList{u"findings"_s});
    const ProgramRun text = m_program.run({u"check"_s, u"--database"_s, database});
    QVERIFY2(text.out.contains("3010"), text.out.constData()); // all figures of the sample were looked at
}

void TestCliCheck::faultPlantedInTheSampleIsFoundAlone_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("period"); // its last day
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *change, const char *unit, const char *indicator, const char *period,
                        const QString &expected) {
        QTest::newRow(indicator) << QString::fromUtf8(change) << QString::fromLatin1(unit)
                                 << QString::fromLatin1(indicator) << QString::fromLatin1(period) << expected;
    };
    add("value = 995", "63-04", "dossiers_late", "2020-03-31", u"received_parts Cao Bằng dossiers_received 2020-Q1"_s);
    add("value = 161", "63-04", "officials_rated_failed", "2019-12-31",
        u"rating_parts Cao Bằng officials_rated 2019"_s);
    add("as_of = '2019-03-05'", "63-04", "procedures_total", "2020-03-31", // as article 001 prints it
        u"as_of_year Cao Bằng procedures_total 2020-Q1"_s);
    add("value = 152", "63-17", "one_stop_communes", "2021-06-30",
        u"part_of_whole Hòa Bình one_stop_communes 2021-H1"_s);
    add("value = 1988", "63-33", "online_services_full", "2023-12-31",
        u"full_of_total Hưng Yên online_services_full 2023"_s);
    add("denominator = 11", "63-33", "papi_rank", "2023-12-31", u"rank_of_n Hưng Yên papi_rank 2023"_s);
    add("value = 882", "63-33", "online_dossier_rate", "2023-12-31", u"range Hưng Yên online_dossier_rate 2023"_s);
    add("value = 54.4", "63-33", "papi_score", "2024-12-31", u"outlier Hưng Yên papi_score 2024"_s);
    add("note = 'tăng 42% so với năm 2022'", "63-33", "on_time_rate", "2023-12-31",
        u"percent_of_percent Hưng Yên on_time_rate 2023"_s);
}

void TestCliCheck::faultPlantedInTheSampleIsFoundAlone()
{
    QFETCH(QString, change);
    QFETCH(QString, unit);
    QFETCH(QString, indicator);
    QFETCH(QString, period);
    QFETCH(QString, expected);
    const TestDatabase base;
    QVERIFY(execute(base.workspace().database(),
                    u"UPDATE figure SET %1 WHERE scope = 0 AND claim = 1 AND unit_id = (SELECT id FROM unit WHERE key "
                    u"= '%2') AND "
                    "indicator_id = (SELECT id FROM indicator WHERE code = '%3') AND period_id IN (SELECT id FROM "
                    "period WHERE to_date = '%4')"_s.arg(change, unit, indicator, period))
                .ok());
    QCOMPARE(found(check(base, {u"--json"_s})), QStringList{expected});
}

void TestCliCheck::findingsHaveTheFixedShape()
{
    const TestDatabase base(NewContent::Empty);
    plant(base);
    const ProgramRun run = check(base, {u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QStringList expected{u"range Cao Bằng e_document_rate 2019"_s,
                               u"resolved_parts Cao Bằng dossiers_resolved 2020-Q1"_s,
                               u"part_of_whole Lạc Thủy one_stop_communes 2020-Q1"_s};
    QCOMPARE(found(run), expected);
    const QJsonObject finding = run.json().value(u"findings"_s).toArray().at(1).toObject();
    for (const QString &member : {u"rule"_s, u"severity"_s, u"unit"_s, u"indicator"_s, u"scope"_s, u"period"_s,
                                  u"text"_s, u"figures"_s, u"explained"_s})
        QVERIFY2(finding.contains(member), qPrintable(member));
    QCOMPARE(finding.value(u"severity"_s), u"error"_s);
    QCOMPARE(finding.value(u"scope"_s), u"all"_s);
    QVERIFY(finding.value(u"explained"_s).isNull());
    QVERIFY(finding.value(u"text"_s).toString().contains(u"12.900 ≠ 11.881 + 955"_s));
    const QJsonArray figures = finding.value(u"figures"_s).toArray();
    QCOMPARE(figures.size(), 3);
    const QJsonObject late = figures.at(2).toObject();
    QCOMPARE(late.value(u"indicator"_s), u"dossiers_late"_s);
    QCOMPARE(late.value(u"source"_s).toObject().value(u"title"_s), u"Nguồn thử"_s);
    QCOMPARE(late.value(u"locator"_s).toObject().value(u"paragraph"_s).toInt(), 11);
}

void TestCliCheck::unitsAndPeriodsFilter()
{
    const TestDatabase base(NewContent::Empty);
    plant(base);
    const QString communes = u"part_of_whole Lạc Thủy one_stop_communes 2020-Q1"_s;
    const QString parts = u"resolved_parts Cao Bằng dossiers_resolved 2020-Q1"_s;
    QCOMPARE(found(check(base, {u"--json"_s, u"--units"_s, u"lac thuy"_s})), QStringList{communes});
    QCOMPARE(found(check(base, {u"--json"_s, u"--period"_s, u"2020-Q1"_s})), (QStringList{parts, communes}));
    QCOMPARE(found(check(base, {u"--json"_s, u"--period"_s, u"2020-Q1"_s, u"--units"_s, u"Cao Bằng"_s})),
             QStringList{parts});
    QCOMPARE(found(check(base, {u"--json"_s, u"--units"_s, u"Hà Giang"_s})), QStringList());
}

void TestCliCheck::readableList()
{
    const TestDatabase base(NewContent::Empty);
    plant(base);
    const ProgramRun run = check(base);
    QCOMPARE(run.exitCode, 0);
    const QString text = QString::fromUtf8(run.out);
    QVERIFY2(text.startsWith(u"Cao Bằng\n"_s), qPrintable(text));
    QCOMPARE(text.count(u"Cao Bằng"_s), 1); // grouped by unit
    QVERIFY(text.contains(u"Lạc Thủy (Hòa Bình)\n"_s));
    QVERIFY(text.contains(u"Đã giải quyết phải bằng đúng hạn (gồm trước hạn) cộng quá hạn: 12.900 ≠ 11.881 + 955"_s));
    QVERIFY(text.contains(u"[resolved_parts]"_s));
    const ProgramRun english = check(base, {u"--lang"_s, u"en"_s});
    QCOMPARE(english.exitCode, 0);
    const QByteArray counts = english.out.trimmed().split('\n').constLast();
    QVERIFY2(counts.startsWith("6 figure") && counts.contains("2 unit") && counts.contains("2 error") &&
                 counts.contains("1 warning"),
             counts.constData());
}

void TestCliCheck::wrongWords()
{
    const TestDatabase base(NewContent::Empty);
    QCOMPARE(check(base, {u"--period"_s, u"latest"_s}).exitCode, 2);
    QCOMPARE(check(base, {u"--period"_s, u"2020-Q5"_s}).exitCode, 1);
    QCOMPARE(check(base, {u"--units"_s, u"Cao Bàng Bàng"_s}).exitCode, 1);
    QCOMPARE(check(base, {u"--frobnicate"_s}).exitCode, 2);
    QCOMPARE(check(base).exitCode, 0);
}

/// A rule that this program cannot apply is told to the person, and no other rule suffers.
void TestCliCheck::unknownRuleIsNamed()
{
    const TestDatabase base(NewContent::Empty);
    plant(base);
    QVERIFY(execute(base.workspace().database(),
                    u"INSERT INTO rule VALUES ('full_moon', 'magic', '*', '=', '*', 'error', 'every figure', 'Trăng', "
                    "'Moon', 99)"_s)
                .ok());
    const ProgramRun run = check(base, {u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains(u"full_moon"_s) && run.err.contains(u"magic"_s), qPrintable(run.err));
    QCOMPARE(found(run).size(), 3);
}

void TestCliCheck::explanationsHoldAsLongAsTheFigures()
{
    const TestDatabase base(NewContent::Empty);
    plant(base);
    QualityRequest request;
    const Result<QualityReport> first = checkQuality(base.workspace(), request);
    QVERIFY(first.ok());
    QCOMPARE(first->findings.size(), 3);
    QCOMPARE(first->figures, 6);
    QCOMPARE(first->units, 2);
    request.explanations.insert(first->findings.at(1).fingerprint(), u"Lỗi đồng bộ"_s);
    const Result<QualityReport> explained = checkQuality(base.workspace(), request);
    QVERIFY(explained.ok());
    QCOMPARE(explained->findings.at(0).explained, QString());
    QCOMPARE(explained->findings.at(1).explained, u"Lỗi đồng bộ"_s);
    const Finding &finding = first->findings.at(1);
    const FindingNote note{finding.rule,     finding.cell,       finding.fingerprint(),
                           u"Lỗi đồng bộ"_s, fixedClock().now(), u"Lan"_s};
    QVERIFY(FindingNoteStore(base.workspace().database()).set(note).ok());
    const QJsonArray told = check(base, {u"--json"_s}).json().value(u"findings"_s).toArray();
    QVERIFY(told.at(0).toObject().value(u"explained"_s).isNull());
    QCOMPARE(told.at(1).toObject().value(u"explained"_s).toString(), u"Lỗi đồng bộ"_s);
}

void TestCliCheck::progressCancels()
{
    const TestDatabase base(NewContent::Empty);
    plant(base);
    int calls = 0;
    const Result<QualityReport> report = checkQuality(base.workspace(), {}, [&](qsizetype done, qsizetype all) {
        ++calls;
        return done > all; // never
    });
    QVERIFY(report.ok());
    QVERIFY(report->cancelled);
    QCOMPARE(calls, 1);
    QCOMPARE(report->findings.size(), 2); // those of the first unit
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
