#include "models/workspace/indexdesk.h"
#include "models/workspace/schemefile.h"
#include "support/programrun.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

using GivenPoints = QList<std::pair<QString, int>>;

/// All twelve components of the demonstration scheme but for those that figures feed.
const GivenPoints &fullMarks()
{
    static const GivenPoints points{{u"1.1.1"_s, 4000}, {u"1.1.2"_s, 5000},  {u"1.1.3"_s, 3000}, {u"1.2.1"_s, 5000},
                                    {u"1.2.2"_s, 3000}, {u"2.1.2"_s, 10000}, {u"2.2"_s, 10000},  {u"3.2"_s, 10000},
                                    {u"4.1"_s, 15000},  {u"4.2"_s, 5000}};
    return points;
}

} // namespace

/// parboard index on test data, against sums made by hand; schemes in and out.
class TestCliIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void totalsFieldsGroupsAndRanks();
    void formsAreKeptApart();
    void hasTheFixedShape();
    void readableText();
    void unitsOfOtherKindsAreNotRankedAmongEachOther();
    void publishedFieldsAreDrawn();
    void theNationalSchemeOfTheYearIsTheDefault();
    void wrongWordsAreTold_data();
    void wrongWordsAreTold();
    void aSchemeGoesOutAndComesBack_data();
    void aSchemeGoesOutAndComesBack();
    void aBrokenSchemeGivesRowAndReason_data();
    void aBrokenSchemeGivesRowAndReason();

private:
    void enter(const QString &unit, const GivenPoints &points) const;
    [[nodiscard]] ProgramRun index(const QStringList &options) const;
    [[nodiscard]] static QJsonObject unit(const QJsonObject &result, const QString &name);

    std::unique_ptr<TestDatabase> m_base;
    Program m_program;
};

void TestCliIndex::enter(const QString &unit, const GivenPoints &points) const
{
    IndexDesk &desk = m_base->workspace().index();
    const Result<StoredScheme> stored = desk.schemeFor(u"demo"_s, 2024);
    for (const auto &[component, self] : points) {
        IndexEntry entry;
        entry.cell = {stored->id, 2024, m_base->unit(unit), component};
        entry.self = self < 0 ? std::nullopt : std::optional(self);
        entry.applicable = self >= 0;
        entry.explanation = self < 0 ? u"Không có"_s : QString();
        const Result<void> done = desk.change(entry, component);
        QVERIFY2(done.ok(), qPrintable(component));
    }
}

ProgramRun TestCliIndex::index(const QStringList &options) const
{
    return m_program.run(QStringList{u"index"_s, u"--database"_s, m_base->path()} + options);
}

QJsonObject TestCliIndex::unit(const QJsonObject &result, const QString &name)
{
    const QJsonArray units = result.value(u"units"_s).toArray();
    for (const auto &one : units) {
        if (one.toObject().value(u"unit"_s) == name)
            return one.toObject();
    }
    return {};
}

void TestCliIndex::initTestCase()
{
    m_base = std::make_unique<TestDatabase>(NewContent::Empty);
    const Period year = Period::year(2024);
    QList<Figure> figures;
    for (const QString &name : {u"Cao Bằng"_s, u"Hà Giang"_s, u"Lạng Sơn"_s, u"Bắc Kạn"_s})
        figures += {m_base->figure(name, u"on_time_rate"_s, year, 100),
                    m_base->figure(name, u"online_dossier_rate"_s, year, 60)};
    m_base->add(figures);
    // Cao Bằng: 70 entered + 15 (100 %) + 10 (60 %) = 95 of 100.
    enter(u"Cao Bằng"_s, fullMarks());
    // Hà Giang: the same without the postal service, which does not apply there: 90 of 95.
    enter(u"Hà Giang"_s, fullMarks());
    enter(u"Hà Giang"_s, {{u"4.2"_s, -1}});
    // Lạng Sơn: 95 of 100 as Cao Bằng.
    enter(u"Lạng Sơn"_s, fullMarks());
    // Bắc Kạn: nobody has said anything of the satisfaction of people (15 points).
    GivenPoints points = fullMarks();
    points.removeIf([](const auto &one) { return one.first == u"4.1"; });
    enter(u"Bắc Kạn"_s, points);
}

void TestCliIndex::totalsFieldsGroupsAndRanks()
{
    const ProgramRun run = index({u"--year"_s, u"2024"_s, u"--scheme"_s, u"demo"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject caoBang = unit(run.json(), u"Cao Bằng"_s);
    QCOMPARE(caoBang.value(u"total"_s).toDouble(), 95.0);
    QCOMPARE(caoBang.value(u"maximum"_s).toDouble(), 100.0);
    QCOMPARE(caoBang.value(u"percent"_s).toDouble(), 95.0);
    QCOMPARE(caoBang.value(u"group"_s).toString(), u"A"_s);
    QCOMPARE(caoBang.value(u"rank"_s).toInt(), 1);
    QCOMPARE(caoBang.value(u"ranked"_s).toInt(), 3);
    const QJsonObject digital = caoBang.value(u"fields"_s).toArray().at(2).toObject();
    QCOMPARE(digital.value(u"field"_s).toString(), u"3"_s);
    QCOMPARE(digital.value(u"points"_s).toDouble(), 20.0);
    QCOMPARE(digital.value(u"maximum"_s).toDouble(), 25.0);
    QCOMPARE(digital.value(u"percent"_s).toDouble(), 80.0);

    QCOMPARE(unit(run.json(), u"Lạng Sơn"_s).value(u"rank"_s).toInt(), 1); // ties share

    const QJsonObject haGiang = unit(run.json(), u"Hà Giang"_s);
    QCOMPARE(haGiang.value(u"maximum"_s).toDouble(), 95.0);
    QCOMPARE(haGiang.value(u"percent"_s).toDouble(), 94.74); // 90/95 = 94.7368...
    QCOMPARE(haGiang.value(u"rank"_s).toInt(), 3);           // and skip
    QCOMPARE(haGiang.value(u"not_applicable"_s).toArray(), QJsonArray{u"4.2"_s});

    const QJsonObject bacKan = unit(run.json(), u"Bắc Kạn"_s);
    QCOMPARE(bacKan.value(u"total"_s).toDouble(), 80.0);
    QVERIFY(bacKan.value(u"percent"_s).isNull());
    QVERIFY(bacKan.value(u"group"_s).isNull());
    QVERIFY(bacKan.value(u"rank"_s).isNull());
    QCOMPARE(bacKan.value(u"at_least"_s).toDouble(), 80.0);
    QCOMPARE(bacKan.value(u"missing"_s).toArray(), QJsonArray{u"4.1"_s});
}

void TestCliIndex::formsAreKeptApart()
{
    const ProgramRun run =
        index({u"--year"_s, u"2024"_s, u"--scheme"_s, u"demo"_s, u"--form"_s, u"final"_s, u"--json"_s});
    QCOMPARE(run.json().value(u"form"_s).toString(), u"final"_s);
    // Only what figures give: 15 + 10.
    QCOMPARE(unit(run.json(), u"Cao Bằng"_s).value(u"total"_s).toDouble(), 25.0);
}

void TestCliIndex::hasTheFixedShape()
{
    const ProgramRun run =
        index({u"--year"_s, u"2024"_s, u"--scheme"_s, u"demo"_s, u"--units"_s, u"Cao Bằng"_s, u"--json"_s});
    const QJsonObject result = run.json();
    QCOMPARE(result.value(u"scheme"_s).toString(), u"demo"_s);
    QCOMPARE(result.value(u"year"_s).toInt(), 2024);
    QCOMPARE(result.value(u"units"_s).toArray().size(), 1);
    for (const QString &key : {u"unit"_s, u"total"_s, u"maximum"_s, u"percent"_s, u"group"_s, u"rank"_s, u"ranked"_s,
                               u"fields"_s, u"missing"_s, u"kind"_s, u"rank_origin"_s})
        QVERIFY2(unit(result, u"Cao Bằng"_s).contains(key), qPrintable(key));
}

void TestCliIndex::readableText()
{
    const ProgramRun run = index({u"--year"_s, u"2024"_s, u"--scheme"_s, u"demo"_s, u"--lang"_s, u"en"_s});
    const QString text = QString::fromUtf8(run.out);
    QVERIFY2(text.contains(u"Ha Giang: 90/95 points = 94.74"_s), qPrintable(text));
    QVERIFY2(text.contains(u"at least 80.00"_s), qPrintable(text));
    QVERIFY2(text.contains(u"; rank 3 of 3 (computed from the points entered)"_s), qPrintable(text));
}

void TestCliIndex::unitsOfOtherKindsAreNotRankedAmongEachOther()
{
    // Its own year, so that the others stay as they are: a department is ahead of the province.
    const Result<UnitId> department =
        m_base->workspace().addUnit(u"Sở Thử"_s, UnitKind::Department, m_base->unit(u"Cao Bằng"_s));
    QVERIFY(department.ok());
    IndexDesk &desk = m_base->workspace().index();
    const Result<StoredScheme> stored = desk.schemeFor(u"demo"_s, 2022);
    GivenPoints points = fullMarks();
    points += {{u"2.1.1"_s, 15000}, {u"3.1"_s, 15000}};
    for (const UnitId unit : {*department, m_base->unit(u"Cao Bằng"_s)}) {
        for (const auto &[component, self] : std::as_const(points)) {
            IndexEntry entry;
            entry.cell = {stored->id, 2022, unit, component};
            entry.self = unit != *department && component == u"4.1" ? self - 1500 : self;
            const Result<void> done = desk.change(entry, component);
            QVERIFY2(done.ok(), qPrintable(component));
        }
    }
    const QStringList year{u"--year"_s, u"2022"_s, u"--scheme"_s, u"demo"_s, u"--json"_s};
    const QJsonObject result = index(year).json();
    QCOMPARE(result.value(u"units"_s).toArray().size(), 2);
    const QJsonObject province = unit(result, u"Cao Bằng"_s);
    QCOMPARE(province.value(u"rank"_s).toInt(), 1);
    QCOMPARE(province.value(u"ranked"_s).toInt(), 1);
    QCOMPARE(province.value(u"kind"_s).toString(), u"province"_s);
    QCOMPARE(province.value(u"rank_origin"_s).toString(), u"computed"_s);
    // A drawing has units of one kind.
    const QString picture = m_program.file(u"kinds.png"_s);
    const QStringList render{u"render"_s, u"--database"_s, m_base->path(), u"--view"_s,   u"index"_s, u"--indicator"_s,
                             u"demo"_s,   u"--period"_s,   u"2022"_s,      u"--output"_s, picture};
    QCOMPARE(m_program.run(render).exitCode, 0);
    const ProgramRun mixed =
        m_program.run(render + QStringList{u"--units"_s, u"Cao Bằng,Sở Thử"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(mixed.exitCode, 1);
    QVERIFY2(mixed.err.contains(u"one kind"_s), qPrintable(mixed.err));
}

/// What others publish stands beside own points in a picture of the fields.
void TestCliIndex::publishedFieldsAreDrawn()
{
    const QString database = m_program.sampleDatabase(u"fields.db"_s);
    const auto drawn = [&] {
        const ProgramRun run =
            m_program.run({u"render"_s, u"--database"_s, database, u"--view"_s, u"index"_s, u"--indicator"_s,
                           u"par-2022"_s, u"--period"_s, u"2023"_s, u"--output"_s, m_program.file(u"fields.png"_s)});
        return run.exitCode == 0 ? fileBytes(m_program.file(u"fields.png"_s)) : QByteArray();
    };
    const QByteArray before = drawn();
    QVERIFY(!before.isEmpty());
    const QString csv = m_program.file(u"published.csv"_s);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("unit,indicator,period,value\nHải Phòng,par_field_1,2023,95.5\nHải Phòng,par_field_2,2023,90.25\n");
    file.close();
    const ProgramRun taken = m_program.run({u"import"_s, csv, u"--database"_s, database});
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.err));
    QVERIFY(drawn() != before);
}

void TestCliIndex::theNationalSchemeOfTheYearIsTheDefault()
{
    const ProgramRun run = index({u"--year"_s, u"2024"_s, u"--units"_s, u"Cao Bằng"_s, u"--json"_s});
    QCOMPARE(run.json().value(u"scheme"_s).toString(), u"par-2022"_s);
    QCOMPARE(unit(run.json(), u"Cao Bằng"_s).value(u"missing"_s).toArray().size(), 8);
    QCOMPARE(index({u"--year"_s, u"2014"_s}).exitCode, 1);
}

void TestCliIndex::wrongWordsAreTold_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("no year") << QStringList{} << 2;
    QTest::newRow("no number") << QStringList{u"--year"_s, u"abc"_s} << 2;
    QTest::newRow("no form") << QStringList{u"--year"_s, u"2024"_s, u"--form"_s, u"mine"_s} << 2;
    QTest::newRow("no scheme") << QStringList{u"--year"_s, u"2024"_s, u"--scheme"_s, u"nothing"_s} << 1;
    QTest::newRow("no unit") << QStringList{u"--year"_s, u"2024"_s, u"--units"_s, u"Atlantis"_s} << 1;
    QTest::newRow("no file") << QStringList{u"--import"_s, u"nowhere.xlsx"_s} << 1;
}

void TestCliIndex::wrongWordsAreTold()
{
    QFETCH(const QStringList, options);
    const ProgramRun run = index(options);
    QTEST(run.exitCode, "code");
    QVERIFY(!run.err.isEmpty());
    QVERIFY(run.out.isEmpty());
}

void TestCliIndex::aSchemeGoesOutAndComesBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("workbook") << m_program.file(u"demo.xlsx"_s);
    QTest::newRow("csv") << m_program.file(u"demo.csv"_s);
}

void TestCliIndex::aSchemeGoesOutAndComesBack()
{
    QFETCH(const QString, file);
    QCOMPARE(index({u"--scheme"_s, u"demo"_s, u"--output"_s, file}).exitCode, 0);
    // Somebody changes a name, or the same text again would tell nothing.
    const Result<SchemeReading> written = readSchemeFile(file);
    QVERIFY(written.ok() && written->problems.isEmpty());
    const IndexScheme before = m_base->workspace().index().schemes()->at(1).scheme;
    IndexScheme after = written->scheme;
    after.version = before.version;
    QVERIFY(after == before);
    after.name.vi = u"Bộ khác, \"của ta\""_s;
    QVERIFY(writeSchemeFile(file, after).ok());
    const QString database = m_program.sampleDatabase(QString::fromUtf8(QTest::currentDataTag()) + u".db"_s);
    const ProgramRun run = m_program.run({u"index"_s, u"--database"_s, database, u"--import"_s, file, u"--json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(run.json().value(u"version"_s).toInt(), 2);
    const ProgramRun shown = m_program.run({u"index"_s, u"--database"_s, database, u"--year"_s, u"2024"_s,
                                            u"--scheme"_s, u"demo"_s, u"--units"_s, u"Cao Bằng"_s});
    QVERIFY(QString::fromUtf8(shown.out).startsWith(after.name.vi));
}

void TestCliIndex::aBrokenSchemeGivesRowAndReason_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("word");
    const auto add = [](const char *name, const char *was, const char *becomes, int row, const QString &word) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes) << row << word;
    };
    // Rows: 1 headings, 2 scheme, 3-6 groups, 7 field 1, 8 criterion 1.1, 9-11 its components ...
    add("points do not add up", "Bưu chính công ích,Public postal service,5,",
        "Bưu chính công ích,Public postal service,4,", 23, u"19"_s);
    add("a circle", "Tiêu chí,1.1,1,Kế", "Tiêu chí,1.1,1.1,Kế", 8, u"circle"_s);
    add("unknown indicator", "on_time_rate", "on_tme_rate", 17, u"on_tme_rate"_s);
    add("two rules", ">=4: 3; >=3: 1,5\"", ">=4: 3; >=3: 1,5; manual\"", 11, u"wo rules"_s);
}

void TestCliIndex::aBrokenSchemeGivesRowAndReason()
{
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, becomes);
    QFETCH(const int, row);
    QFETCH(const QString, word);
    QByteArray text = fileBytes(QStringLiteral(PARBOARD_SOURCE_DIR "/resources/schemes/demo.csv"));
    QCOMPARE(text.count(was), 1);
    text.replace(was, becomes);
    const QString path = m_program.file(u"broken.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const QString database = m_program.sampleDatabase(QString::fromUtf8(QTest::currentDataTag()) + u".db"_s);
    const ProgramRun run =
        m_program.run({u"index"_s, u"--database"_s, database, u"--import"_s, path, u"--json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonArray problems = run.json().value(u"problems"_s).toArray();
    QVERIFY(!problems.isEmpty());
    const auto isExpected = [&](const QJsonValue &problem) {
        const QJsonObject told = problem.toObject();
        return told.value(u"row"_s).toInt() == row && told.value(u"reason"_s).toString().contains(word);
    };
    QVERIFY2(std::any_of(problems.begin(), problems.end(), isExpected), run.out.constData());
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(database, Access::ReadOnly, fixedClock());
    QCOMPARE(IndexStore((*opened)->database()).schemes()->size(), 2);
}

QTEST_GUILESS_MAIN(TestCliIndex)
#include "tst_cli_index.moc"
