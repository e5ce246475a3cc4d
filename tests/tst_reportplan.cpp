#include "models/storage/reportstore.h"
#include "models/workspace/reporttemplates.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList &someIndicators()
{
    static const QStringList codes{u"papi_score"_s, u"on_time_rate"_s};
    return codes;
}

const QStringList &someAreas()
{
    static const QStringList codes{u"procedures"_s, u"impact"_s};
    return codes;
}

/// A template with these blocks, as a file holds it; `fields` beside format, version and blocks.
QByteArray templateOf(const QByteArray &blocks, const QByteArray &fields = R"("name":"Thử")")
{
    return R"({"format":"parboard-report","version":1,)" + fields + R"(,"blocks":[)" + blocks + "]}";
}

PlanBlock blockOf(PlanBlock::Kind kind, int level, const LocalText &text = {}, const QStringList &indicators = {},
                  const QString &area = {})
{
    return {kind, level, text, indicators, area};
}

/// A plan in which nothing has its default and every kind of block occurs.
ReportPlan fullPlan()
{
    ReportPlan plan;
    plan.name = {u"Báo cáo tháng 3"_s, u"March report"_s};
    plan.type = {u"BÁO CÁO"_s, u"REPORT"_s};
    plan.subject = {u"Về “{unit}”, {period}"_s, u"On “{unit}”, {period}"_s};
    plan.hasForm = false;
    plan.isLandscape = true;
    plan.repeat = PlanRepeat::Indicators;
    plan.pageIndicators = {u"papi_score"_s, u"on_time_rate"_s};
    for (const auto &[kind, code] : planBlockCodes)
        plan.blocks += blockOf(kind, 2, {QLatin1String(code), u"in English"_s}, {u"*"_s, u"papi_score"_s}, u"impact"_s);
    plan.blocks += blockOf(PlanBlock::Kind::Heading, 3, {u"như nhau"_s, u"như nhau"_s});
    plan.blocks += blockOf(PlanBlock::Kind::Text, 1, {QString(), u"only English"_s});
    plan.blocks += PlanBlock{};
    return plan;
}

QString sentenceOf(const Result<void> &result)
{
    return result.ok() ? u"no error"_s : result.error().sentence;
}

} // namespace

/// Templates as files and as reports kept in a database.
class TestReportPlan : public QObject
{
    Q_OBJECT

private slots:
    void shippedTemplatesAreRead()
    {
        const TestDatabase base(NewContent::Empty);
        const Result<QList<NamedPlan>> plans = reportPlans(base.workspace());
        QVERIFY(plans.ok());
        QCOMPARE(QDir(u":/templates"_s).entryList({u"*.json"_s}).size(), 4);
        QCOMPARE(keysOf(*plans), (QStringList{u"summary"_s, u"full"_s, u"comparison"_s, u"atlas"_s}));
        QStringList names;
        for (const NamedPlan &named : *plans)
            names += named.plan.name.vi;
        QCOMPARE(names, (QStringList{u"Tóm tắt quý"_s, u"Báo cáo đầy đủ"_s, u"So sánh các tỉnh"_s,
                                     u"Tập số liệu các tỉnh"_s}));
        const ReportPlan &summary = plans->at(0).plan;
        QCOMPARE(summary.name.en, u"Quarterly summary"_s);
        QCOMPARE(summary.blocks.size(), 11);
        QVERIFY(summary.hasForm && !summary.isLandscape);
        QCOMPARE(summary.repeat, PlanRepeat::Once);
        QCOMPARE(summary.blocks.at(5).kind, PlanBlock::Kind::Panel);
        QCOMPARE(summary.blocks.at(5).level, 2);
        const ReportPlan &comparison = plans->at(2).plan;
        QVERIFY(!comparison.hasForm);
        QCOMPARE(comparison.repeat, PlanRepeat::Indicators);
        QCOMPARE(comparison.pageIndicators.size(), 5);
        QCOMPARE(comparison.blocks.at(0).indicators, QStringList{u"*"_s});
        QCOMPARE(plans->at(3).plan.repeat, PlanRepeat::Units);
    }

    void shippedTemplatesAreTheSameAgain()
    {
        const TestDatabase base(NewContent::Empty);
        const Result<QList<NamedPlan>> plans = reportPlans(base.workspace());
        QVERIFY(plans.ok());
        for (const NamedPlan &named : *plans) {
            const QString file = base.file(named.key + u".json"_s);
            QVERIFY(writeReportFile(file, named.plan).ok());
            const Result<ReportPlan> again = readReportFile(file, base.workspace());
            QVERIFY2(again.ok(), qPrintable(named.key));
            QVERIFY2(*again == named.plan, qPrintable(named.key));
        }
    }

    void everyFieldIsKept()
    {
        const ReportPlan plan = fullPlan();
        const QByteArray json = writeReportPlan(plan);
        const Result<ReportPlan> again = readReportPlan(json, someIndicators(), someAreas());
        QVERIFY(again.ok());
        QCOMPARE(again->name, plan.name);
        QCOMPARE(again->subject, plan.subject);
        QCOMPARE(again->pageIndicators, plan.pageIndicators);
        QCOMPARE(again->blocks.size(), plan.blocks.size());
        for (qsizetype at = 0; at < plan.blocks.size(); ++at)
            QVERIFY2(again->blocks.at(at) == plan.blocks.at(at), qPrintable(QString::number(at)));
        QVERIFY(*again == plan);
        QCOMPARE(writeReportPlan(*again), json);
    }

    void shortForms()
    {
        const Result<ReportPlan> plan = readReportPlan(
            templateOf(R"({"block":"text","text":"Một câu"},{"block":"heading","text":{"vi":"Mục"}})"), {}, {});
        QVERIFY(plan.ok());
        QCOMPARE(plan->name, (LocalText{u"Thử"_s, u"Thử"_s}));
        QVERIFY(plan->hasForm);
        QCOMPARE(plan->repeat, PlanRepeat::Once);
        QCOMPARE(plan->blocks.at(0).text.en, u"Một câu"_s);
        QCOMPARE(plan->blocks.at(1).level, 1);
        QCOMPARE(plan->blocks.at(1).text.en, u"Mục"_s);
    }

    void brokenTemplatesAreTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("words");
        const QByteArray text = R"({"block":"text","text":"a"})";
        QTest::newRow("no JSON") << QByteArray("<html></html>") << QStringList{u"not JSON"_s, u"byte"_s};
        QTest::newRow("cut off") << templateOf(text).chopped(1) << QStringList{u"not JSON"_s};
        QTest::newRow("empty") << QByteArray() << QStringList{u"no template of a report"_s};
        QTest::newRow("a list") << QByteArray("[1, 2]") << QStringList{u"no template of a report"_s};
        QTest::newRow("other format") << QByteArray(R"({"format":"geojson","version":1})")
                                      << QStringList{u"parboard-report"_s, u"does not say"_s};
        QTest::newRow("newer version") << QByteArray(R"({"format":"parboard-report","version":2})")
                                       << QStringList{u"version 2"_s, u"version 1"_s, u"Update the program"_s};
        QTest::newRow("no version") << QByteArray(R"({"format":"parboard-report"})") << QStringList{u"version 0"_s};
        QTest::newRow("unknown kind") << templateOf(text + R"(,{"block":"pie"})")
                                      << QStringList{u"Block 2"_s, u"“pie”"_s};
        QTest::newRow("no kind") << templateOf(R"({"text":"a"})") << QStringList{u"Block 1"_s, u"unknown kind"_s};
        QTest::newRow("level 4") << templateOf(text + "," + text + R"(,{"block":"heading","level":4})")
                                 << QStringList{u"Block 3"_s, u"level 4"_s, u"levels 1 to 3"_s};
        QTest::newRow("level 0") << templateOf(R"({"block":"heading","level":0})")
                                 << QStringList{u"Block 1"_s, u"level 0"_s};
        QTest::newRow("unknown indicator")
            << templateOf(text + R"(,{"block":"sentences","indicators":["papi_score","papi"]})")
            << QStringList{u"Block 2"_s, u"“papi”"_s, u"no indicator"_s};
        QTest::newRow("unknown area") << templateOf(R"({"block":"table","area":"sport"})")
                                      << QStringList{u"Block 1"_s, u"“sport”"_s, u"no area of reform"_s};
        QTest::newRow("unknown repeat") << templateOf(text, R"("name":"Thử","repeat":"months")")
                                        << QStringList{u"“months”"_s, u"once, indicators or units"_s};
        QTest::newRow("unknown page indicator")
            << templateOf(text, R"("name":"Thử","repeat":"indicators","pages":["papi_score","xyz"])")
            << QStringList{u"“xyz”"_s, u"no indicator"_s};
        QTest::newRow("no blocks") << templateOf({}) << QStringList{u"no name or no blocks"_s};
        QTest::newRow("no name") << templateOf(text, R"("type":"BÁO CÁO")") << QStringList{u"no name or no blocks"_s};
    }

    void brokenTemplatesAreTold()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, words);
        const Result<ReportPlan> plan = readReportPlan(json, someIndicators(), someAreas());
        QVERIFY(!plan.ok());
        for (const QString &word : words)
            QVERIFY2(plan.error().sentence.contains(word), qPrintable(plan.error().sentence));
    }

    void badFilesAreTold()
    {
        const TestDatabase base(NewContent::Empty);
        const QString missing = base.file(u"không có.json"_s);
        const Result<ReportPlan> none = readReportFile(missing, base.workspace());
        QVERIFY(!none.ok());
        QVERIFY2(none.error().sentence.contains(missing), qPrintable(none.error().sentence));
        const QString large = base.file(u"large.json"_s);
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(templateOf(R"({"block":"text"})") + QByteArray(4 << 20, ' '));
        file.close();
        const Result<ReportPlan> tooLarge = readReportFile(large, base.workspace());
        QVERIFY(!tooLarge.ok());
        QVERIFY2(tooLarge.error().sentence.contains(u"too large"), qPrintable(tooLarge.error().sentence));
        QVERIFY(!writeReportFile(base.file(u"no/folder.json"_s), fullPlan()).ok());
    }

    void namesThatCannotBeKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QString() << u"needs a name"_s;
        QTest::newRow("blank") << u" \t"_s << u"needs a name"_s;
        QTest::newRow("a template") << u"Tóm tắt quý"_s << u"“Tóm tắt quý” is a template of the program"_s;
        QTest::newRow("another template") << u"Tập số liệu các tỉnh"_s << u"Give the report another name"_s;
    }

    void namesThatCannotBeKept()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const TestDatabase base(NewContent::Empty);
        ReportPlan plan = fullPlan();
        plan.name.vi = name;
        const Result<void> refused = saveReport(plan, plan.name.vi, base.workspace());
        QVERIFY2(sentenceOf(refused).contains(words), qPrintable(sentenceOf(refused)));
        QVERIFY(ReportStore(base.workspace().database()).all()->isEmpty());
    }

    void reportsAreKeptReplacedAndRemoved()
    {
        const TestDatabase base(NewContent::Empty);
        Workspace &workspace = base.workspace();
        workspace.editing().setPerson(u"Lan"_s);
        ReportPlan plan = fullPlan();
        QCOMPARE(sentenceOf(saveReport(plan, plan.name.vi, workspace)), u"no error"_s);
        const Result<QList<NamedPlan>> plans = reportPlans(workspace);
        QCOMPARE(plans->size(), 5);
        QCOMPARE(plans->constLast().key, QString());
        QVERIFY(plans->constLast().plan == plan);

        const Result<QList<StoredReport>> stored = ReportStore(workspace.database()).all();
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->constFirst().name, u"Báo cáo tháng 3"_s);
        QCOMPARE(stored->constFirst().by, u"Lan"_s);
        QCOMPARE(stored->constFirst().at, fixedClock().now());

        plan.subject.vi = u"đã sửa"_s;
        QVERIFY(saveReport(plan, plan.name.vi, workspace).ok());
        QCOMPARE(reportPlans(workspace)->size(), 5);
        QCOMPARE(reportPlans(workspace)->constLast().plan.subject.vi, u"đã sửa"_s);
        QVERIFY(removeReport(plan.name.vi, workspace).ok());
        QCOMPARE(reportPlans(workspace)->size(), 4);
    }

    void keptReportsStayInTheFile()
    {
        const TestDatabase base(NewContent::Empty);
        QVERIFY(saveReport(fullPlan(), fullPlan().name.vi, base.workspace()).ok());
        const Result<std::unique_ptr<Workspace>> other = Workspace::open(base.path(), Access::ReadOnly, fixedClock());
        QVERIFY(other.ok());
        const Result<ReportPlan> found = findReportPlan(u"Báo cáo tháng 3"_s, **other);
        QVERIFY(found.ok());
        QVERIFY(*found == fullPlan());
    }

    void reportsAreFoundByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("key") << u"full"_s << u"Báo cáo đầy đủ"_s;
        QTest::newRow("key in capitals") << u"ATLAS"_s << u"Tập số liệu các tỉnh"_s;
        QTest::newRow("Vietnamese name") << u"So sánh các tỉnh"_s << u"So sánh các tỉnh"_s;
        QTest::newRow("English name") << u"Quarterly summary"_s << u"Tóm tắt quý"_s;
        QTest::newRow("kept") << u"Báo cáo tháng 3"_s << u"Báo cáo tháng 3"_s;
        QTest::newRow("kept, small letters") << u"báo cáo tháng 3"_s << u"Báo cáo tháng 3"_s;
        QTest::newRow("kept, in English") << u"March report"_s << u"Báo cáo tháng 3"_s;
    }

    void reportsAreFoundByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const TestDatabase base(NewContent::Empty);
        QVERIFY(saveReport(fullPlan(), fullPlan().name.vi, base.workspace()).ok());
        const Result<ReportPlan> found = findReportPlan(name, base.workspace());
        QVERIFY(found.ok());
        QCOMPARE(found->name.vi, expected);
    }

    void unknownNamesAreToldWithThoseThereAre()
    {
        const TestDatabase base(NewContent::Empty);
        QVERIFY(saveReport(fullPlan(), fullPlan().name.vi, base.workspace()).ok());
        const Result<ReportPlan> found = findReportPlan(u"tháng 4"_s, base.workspace());
        QVERIFY(!found.ok());
        QVERIFY2(found.error().sentence.contains(u"“tháng 4”"), qPrintable(found.error().sentence));
        QVERIFY2(found.error().sentence.contains(u"summary, full, comparison, atlas, Báo cáo tháng 3"),
                 qPrintable(found.error().sentence));
    }

    /// Names are found whatever their capitals, and in both languages: what is kept must not lie behind a template.
    void whatIsKeptCanBeFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("other capitals") << u"TÓM TẮT QUÝ"_s;
        QTest::newRow("English name of a template") << u"Quarterly summary"_s;
        QTest::newRow("key of a template") << u"summary"_s;
    }

    void whatIsKeptCanBeFound()
    {
        QFETCH(QString, name);
        const TestDatabase base(NewContent::Empty);
        ReportPlan plan = fullPlan();
        plan.name = {name, name};
        const Result<void> saved = saveReport(plan, plan.name.vi, base.workspace());
        const Result<ReportPlan> found = findReportPlan(name, base.workspace());
        QVERIFY2(!saved.ok() || (found.ok() && *found == plan), "kept, but a template is found in its place");
    }

    void theIssuingBodyIsKept()
    {
        const TestDatabase base(NewContent::Empty);
        QVERIFY(*reportBody(base.workspace()) == ReportBody{});
        ReportBody body{u"UBND tỉnh Cao Bằng"_s,
                        u"Ban Chỉ đạo CCHC"_s,
                        u"BC-BCĐ"_s,
                        u"Cao Bằng"_s,
                        u"TM. Ban Chỉ đạo"_s,
                        u"KT. Trưởng ban\nPhó Trưởng ban \"A\""_s,
                        {u"Bộ Nội vụ"_s, u"UBND tỉnh (để b/c)"_s}};
        QVERIFY(setReportBody(body, base.workspace()).ok());
        const Result<ReportBody> again = reportBody(base.workspace());
        QCOMPARE(again->office, body.office);
        QCOMPARE(again->recipients, body.recipients);
        QVERIFY(*again == body);
        body.recipients.clear();
        QVERIFY(setReportBody(body, base.workspace()).ok());
        QVERIFY(*reportBody(base.workspace()) == body);
    }

private:
    [[nodiscard]] static QStringList keysOf(const QList<NamedPlan> &plans)
    {
        QStringList keys;
        for (const NamedPlan &named : plans)
            keys += named.key;
        return keys;
    }
};

QTEST_MAIN(TestReportPlan)
#include "tst_reportplan.moc"
