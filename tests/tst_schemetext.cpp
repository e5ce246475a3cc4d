#include "support/schemes.h"

#include <QtTest>

#include <numeric>
#include <random>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const SchemeReading &reading)
{
    QStringList sentences;
    for (const SchemeProblem &problem : reading.problems)
        sentences += u"%1 %2: %3"_s.arg(problem.row).arg(problem.code, problem.text);
    return sentences;
}

/// A heading as it may stand in a file: in capitals, decomposed, with blanks around it.
QString shouted(const QString &text)
{
    return u"  "_s + text.normalized(QString::NormalizationForm_D).toUpper() + u' ';
}

constexpr auto headings =
    "kind|code|parent|name_vi|name_en|points|method|rule|indicator|scope|evidence|owner|deadline|from_year|to_year";

/// Rows of a table from lines with | between the cells.
QList<QStringList> rowsOf(const QStringList &lines)
{
    QList<QStringList> rows;
    for (const QString &line : lines)
        rows += line.split(u'|');
    return rows;
}

constexpr auto shortHeadings = "kind|code|parent|name_vi|points|method|rule|scope|deadline|from_year|to_year";
constexpr auto shortScheme = "scheme|par||Bộ||||||2022|";

/// The problem of rows that have one: row, code, what the sentence says.
QString onlyProblem(const QStringList &lines)
{
    const QStringList sentences = sentencesOf(readScheme(rowsOf(lines)));
    return sentences.size() == 1 ? sentences.first() : u"%1 problems: "_s.arg(sentences.size()) + sentences.join(u'\n');
}

} // namespace

/// Reading schemes from the rows of a table; tst_schemeroundtrip has what is written and comes back.
class TestSchemeText : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryCell();
    void readsHeadingsOfBothLanguagesInAnyOrder_data();
    void readsHeadingsOfBothLanguagesInAnyOrder();
    void wordsAreReadInBothLanguages_data();
    void wordsAreReadInBothLanguages();
    void deadlines_data();
    void deadlines();
    void blankRowsAreCountedAndPassedOver();
    void hiddenCharactersOfFilesAreTakenAway();
    void problemsOfTheTable_data();
    void problemsOfTheTable();
    void problemsOfTheScheme_data();
    void problemsOfTheScheme();
    void problemsOfRows_data();
    void problemsOfRows();
    void whatCanBeReadIsRead();
    void everyProblemOfARowIsSaid();
    void textThatIsNoTableIsAProblem();
};

void TestSchemeText::readsEveryCell()
{
    const SchemeReading reading = readScheme(rowsOf(
        {u"kind|code|parent|name_vi|name_en|points|method|rule|indicator|scope|evidence|owner|deadline|from_year|to_"
         u"year|"
         "document|note"_s,
         u"scheme|par-2022|x|Chỉ số|Index|7|internal|manual||||||2022|2030|QĐ 876|ghi chú"_s,
         u"group||x|A||90,5||||||||2022|2024||"_s, u"group|||B||80||||||||||"_s,
         u"field|1||Một|One|9,5|survey||||||||||của một"_s,
         u"component|1.1|1|Phần|Part|9.5|statistics|>=95: 9,5|on_time_rate|commune|Báo cáo|Văn phòng|15/12|||Văn bản|"_s}));
    QCOMPARE(sentencesOf(reading), QStringList());
    IndexScheme expected;
    expected.code = u"par-2022"_s;
    expected.name = {u"Chỉ số"_s, u"Index"_s};
    expected.kind = SchemeKind::Internal;
    expected.document = u"QĐ 876"_s;
    expected.fromYear = 2022;
    expected.toYear = 2030;
    expected.note = u"ghi chú"_s;
    expected.groups = {{u"A"_s, 9050, 2022, 2024}, {u"B"_s, 8000, 0, 0}};
    SchemeNode field;
    field.code = u"1"_s;
    field.name = {u"Một"_s, u"One"_s};
    field.maximum = 9500;
    field.method = ScoreMethod::Survey;
    field.note = u"của một"_s;
    SchemeNode part;
    part.kind = NodeKind::Component;
    part.code = u"1.1"_s;
    part.parent = u"1"_s;
    part.name = {u"Phần"_s, u"Part"_s};
    part.maximum = 9500;
    part.method = ScoreMethod::Statistics;
    part.rule = {ScoringRule::Kind::Steps, {{95, 9500}}};
    part.indicator = u"on_time_rate"_s;
    part.scope = Scope::Commune;
    part.evidence = u"Báo cáo"_s;
    part.owner = u"Văn phòng"_s;
    part.deadline = QDate(2000, 12, 15);
    expected.nodes = {field, part};
    QCOMPARE(reading.scheme.nodes.value(0), field);
    QCOMPARE(reading.scheme.nodes.value(1), part);
    QCOMPARE(reading.scheme, expected);
    QCOMPARE(reading.rows, (QList{5, 6}));
}

void TestSchemeText::readsHeadingsOfBothLanguagesInAnyOrder_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isShouted");
    QTest::newRow("Vietnamese") << Language::Vietnamese << false;
    QTest::newRow("English") << Language::English << false;
    QTest::newRow("Vietnamese in capitals, decomposed") << Language::Vietnamese << true;
    QTest::newRow("English in capitals") << Language::English << true;
}

void TestSchemeText::readsHeadingsOfBothLanguagesInAnyOrder()
{
    QFETCH(Language, language);
    QFETCH(bool, isShouted);
    const IndexScheme scheme = test::shippedScheme(u"demo"_s).scheme;
    QList<QStringList> rows = schemeRows(scheme, language);
    for (QString &heading : rows.first())
        heading = isShouted ? shouted(heading) : heading;
    rows.first() += u"Cột khác"_s;
    for (qsizetype row = 1; row < rows.size(); ++row)
        rows[row] += u"không đọc"_s;
    QList<qsizetype> order(rows.first().size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(7);
    for (int turn = 0; turn < 30; ++turn) {
        std::shuffle(order.begin(), order.end(), random);
        QList<QStringList> shuffled;
        for (const QStringList &row : std::as_const(rows)) {
            QStringList cells;
            for (const qsizetype place : std::as_const(order))
                cells += row.at(place);
            shuffled += cells;
        }
        const SchemeReading reading = readScheme(shuffled);
        QCOMPARE(sentencesOf(reading), QStringList());
        QCOMPARE(reading.scheme, scheme);
    }
}

void TestSchemeText::wordsAreReadInBothLanguages_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<NodeKind>("kind");
    QTest::addColumn<ScoreMethod>("method");
    QTest::addColumn<Scope>("scope");
    QTest::newRow("codes") << u"field|1|||||survey|||centre"_s << NodeKind::Field << ScoreMethod::Survey
                           << Scope::Centre;
    QTest::newRow("Vietnamese") << u"Tiêu chí|1|||||Số liệu|||Cấp sở"_s << NodeKind::Criterion
                                << ScoreMethod::Statistics << Scope::Department;
    QTest::newRow("capitals") << u"TIÊU CHÍ THÀNH PHẦN|1|||||TÀI LIỆU|||CẤP HUYỆN"_s << NodeKind::Component
                              << ScoreMethod::Document << Scope::District;
    QTest::newRow("no marks") << u"linh vuc|1|||||dieu tra|||cap xa"_s << NodeKind::Field << ScoreMethod::Survey
                              << Scope::Commune;
    QTest::newRow("codes in capitals") << u" Component |1|||||STATISTICS|||All"_s << NodeKind::Component
                                       << ScoreMethod::Statistics << Scope::All;
    QTest::newRow("rest of the words") << u"criterion|1|||||Document|||Trung tâm"_s << NodeKind::Criterion
                                       << ScoreMethod::Document << Scope::Centre;
    QTest::newRow("none") << u"field|1||||||||"_s << NodeKind::Field << ScoreMethod::Document << Scope::All;
}

void TestSchemeText::wordsAreReadInBothLanguages()
{
    QFETCH(QString, line);
    QStringList cells = line.split(u'|');
    cells[3] = u"Tên"_s;
    const SchemeReading reading = readScheme({QString::fromLatin1(headings).split(u'|'),
                                              u"Bộ tiêu chí|par||Bộ|||Nội bộ||||||| 2022 |"_s.split(u'|'), cells});
    QCOMPARE(sentencesOf(reading), QStringList());
    QCOMPARE(reading.scheme.kind, SchemeKind::Internal);
    QCOMPARE(reading.scheme.fromYear, 2022);
    const SchemeNode node = reading.scheme.nodes.value(0);
    QTEST(node.kind, "kind");
    QTEST(node.method, "method");
    QTEST(node.scope, "scope");
}

void TestSchemeText::deadlines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("day and month") << u"31/1"_s << QDate(2000, 1, 31);
    QTest::newRow("with noughts") << u"05/03"_s << QDate(2000, 3, 5);
    QTest::newRow("the day of leap years") << u"29/2"_s << QDate(2000, 2, 29);
    QTest::newRow("with a year") << u"30/11/2026"_s << QDate(2026, 11, 30);
    QTest::newRow("ISO") << u"2026-11-30"_s << QDate(2026, 11, 30);
    QTest::newRow("none") << u""_s << QDate();
}

void TestSchemeText::deadlines()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    const SchemeReading reading = readScheme(rowsOf({u"kind|code|name_vi|points|rule|from_year|deadline"_s,
                                                     u"scheme|par|Bộ|||2022|"_s, u"field|1|Một|1|manual||"_s + text}));
    QCOMPARE(sentencesOf(reading), QStringList());
    QCOMPARE(reading.scheme.nodes.value(0).deadline, expected);
    // People who left the year out do not get one.
    const QList<QStringList> rows = schemeRows(reading.scheme);
    const QString written = rows.constLast().at(12);
    QCOMPARE(written.contains(u"2000"_s), false);
    QCOMPARE(readSchemeText(schemeText(reading.scheme)).scheme.nodes.value(0).deadline, expected);
}

void TestSchemeText::blankRowsAreCountedAndPassedOver()
{
    const SchemeReading reading = readScheme(
        rowsOf({u"kind|code|name_vi|points|rule|from_year"_s, u""_s, u"scheme|par|Bộ|||2022"_s, u" | |\u00A0|||"_s,
                u"field|1|Một|1|manual|"_s, u"|||||"_s, u"field|2|Hai|1|?|"_s, u"field|3|Ba|1|manual"_s}));
    QCOMPARE(reading.rows, (QList{5, 7, 8}));
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().row, 7);
    QCOMPARE(reading.problems.first().code, u"2"_s);
}

void TestSchemeText::hiddenCharactersOfFilesAreTakenAway()
{
    const SchemeReading reading = readScheme(
        rowsOf({u"kind|code|parent|name_vi|points|rule|from_year"_s, u"scheme|par\u00A0||Bộ|||2022"_s,
                u"field| 1||\u00A0Một\u200B |\u00A09,5 |manual|"_s, u"component|1.1|1\u00A0|Hai|9,5|manual|"_s}));
    QCOMPARE(sentencesOf(reading), QStringList());
    QCOMPARE(reading.scheme.code, u"par"_s);
    QCOMPARE(reading.scheme.nodes.value(0).name.vi, u"Một"_s);
    QCOMPARE(reading.scheme.nodes.value(0).maximum, std::optional(9500));
    QCOMPARE(reading.scheme.nodes.value(1).parent, reading.scheme.nodes.value(0).code);
}

void TestSchemeText::problemsOfTheTable_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected"); ///< row, code: what the sentence says
    const auto row = [](const char *name, const QStringList &lines, const QString &expected) {
        QTest::newRow(name) << lines << expected;
    };
    const QString head = QString::fromLatin1(shortHeadings);
    const QString scheme = QString::fromUtf8(shortScheme);
    row("no rows", {}, u"1 : Columns are missing: Loại, Mã, Tên, Điểm tối đa, Quy tắc chấm."_s);
    row("a column is missing", {u"kind|code|parent|name_vi|points|method"_s},
        u"1 : Columns are missing: Quy tắc chấm."_s);
    row("two columns are missing", {u"code|name_vi|rule"_s, scheme}, u"1 : Columns are missing: Loại, Điểm tối đa."_s);
    row("a column twice", {head + u"|Mã"_s, scheme}, u"1 : The column “Mã” stands twice."_s);
    row("a column twice, in two languages", {head + u"|Đến năm"_s, scheme},
        u"1 : The column “Đến năm” stands twice."_s);
    row("no scheme", {head, u"field|1||Một|1||manual||||"_s}, u"0 : There is no row of the kind “Bộ tiêu chí”"_s);
}

void TestSchemeText::problemsOfTheTable()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    const QString said = onlyProblem(lines);
    QVERIFY2(said.startsWith(expected), qPrintable(said));
}

void TestSchemeText::problemsOfTheScheme_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); ///< code: what the sentence says
    const auto row = [](const char *name, const QString &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    row("no kind of scheme", u"scheme|par||Bộ||provincial||||2022|"_s,
        u"par: “provincial” is no kind of scheme; the kinds are Quốc gia, Nội bộ."_s);
    row("capitals in the code", u"scheme|PAR||Bộ||||||2022|"_s, u"PAR: The code of a scheme"_s);
    row("blanks in the code", u"scheme|par 2022||Bộ||||||2022|"_s, u"par 2022: The code of a scheme"_s);
    row("no code of the scheme", u"scheme|||Bộ||||||2022|"_s, u": The code of a scheme"_s);
    row("a long code", u"scheme|%1||Bộ||||||2022|"_s.arg(u"a"_s.repeated(41)),
        u"%1: The code of a scheme"_s.arg(u"a"_s.repeated(41)));
    row("no name of the scheme", u"scheme|par||||||||2022|"_s, u"par: The scheme has no name."_s);
    row("no first year", u"scheme|par||Bộ|||||||"_s, u"par: The first year of the scheme is missing."_s);
    row("no year", u"scheme|par||Bộ||||||năm 2022|"_s, u"par: “năm 2022” is no year."_s);
    row("a year long ago", u"scheme|par||Bộ||||||1999|"_s, u"par: “1999” is no year."_s);
    row("a year far away", u"scheme|par||Bộ||||||2022|2101"_s, u"par: “2101” is no year."_s);
    row("the last year before the first", u"scheme|par||Bộ||||||2022|2021"_s,
        u"par: The last year is before the first one."_s);
}

void TestSchemeText::problemsOfTheScheme()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const QString said = onlyProblem({QString::fromLatin1(shortHeadings), line, u"field|1||Một|1||manual||||"_s});
    QVERIFY2(said.startsWith(u"2 "_s + expected), qPrintable(said));
}

void TestSchemeText::problemsOfRows_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); ///< code: what the sentence says
    const auto row = [](const char *name, const QString &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    row("another scheme", u"scheme|par-2||Bộ|||||| 2022|"_s, u"par-2: A second scheme"_s);
    row("no kind of row", u"chapter|1||Một|1||manual||||"_s,
        u"1: “chapter” is no kind of row; the kinds are Bộ tiêu chí"_s);
    row("a row without its kind", u"|1||Một|1||manual||||"_s, u"1: “” is no kind of row"_s);
    row("a group without a name", u"group||||90||||||"_s, u": A group has a name"_s);
    row("a group without a percentage", u"group|||A|||||||"_s, u": A group has a name"_s);
    row("a group above 100", u"group|||A|100,01||||||"_s, u": A group has a name"_s);
    row("a group with thousandths", u"group|||A|90,005||||||"_s, u": A group has a name"_s);
    row("a group with a wrong year", u"group|||A|90|||||20x6|"_s, u": “20x6” is no year."_s);
    row("a group that ends before it begins", u"group|||A|90|||||2016|2015"_s,
        u": The last year is before the first one."_s);
    row("no code", u"field|||Một|1||manual||||"_s, u": The code is missing."_s);
    row("no name", u"field|1|||1||manual||||"_s, u"1: The name is missing."_s);
    row("points that are none", u"field|1||Một|mười||manual||||"_s, u"1: “mười” are no points"_s);
    row("points of nothing", u"field|1||Một|0||manual||||"_s, u"1: “0” are no points"_s);
    row("points below nothing", u"field|1||Một|-5||manual||||"_s, u"1: “-5” are no points"_s);
    row("points with four decimals", u"field|1||Một|1,2345||manual||||"_s, u"1: “1,2345” are no points"_s);
    row("points in two ways", u"field|1||Một|1.000||manual||||"_s, u"1: “1.000” can be read in two ways"_s);
    row("a rule in two ways", u"field|1||Một|1||>=1.500: 1||||"_s, u"1: “>=1.500: 1” can be read in two ways"_s);
    row("no method", u"field|1||Một|1|phone|manual||||"_s,
        u"1: “phone” is no method; the methods are Tài liệu, Điều tra, Số liệu."_s);
    row("no level", u"field|1||Một|1||manual|street|||"_s,
        u"1: “street” is no level; the levels are Toàn đơn vị, Cấp sở"_s);
    row("no rule", u"field|1||Một|1||sometimes||||"_s, u"1: “sometimes” is no rule"_s);
    row("two rules", u"field|1||Một|1||manual; 80..100||||"_s, u"1: two rules in one: “manual; 80..100”"_s);
    row("no day", u"field|1||Một|1||manual||32/1||"_s, u"1: “32/1” is no day"_s);
    row("a day that no year has", u"field|1||Một|1||manual||30/2||"_s, u"1: “30/2” is no day"_s);
    row("a deadline in words", u"field|1||Một|1||manual||cuối năm||"_s, u"1: “cuối năm” is no day"_s);
}

void TestSchemeText::problemsOfRows()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const QString said = onlyProblem({QString::fromLatin1(shortHeadings), QString::fromUtf8(shortScheme), line});
    QVERIFY2(said.startsWith(u"3 "_s + expected), qPrintable(said));
}

void TestSchemeText::whatCanBeReadIsRead()
{
    const SchemeReading reading = readScheme(
        rowsOf({u"kind|code|parent|name_vi|points|method|rule|deadline|from_year|to_year"_s,
                u"scheme|par||Bộ|||||20x2|"_s, u"group|||A|190|||||"_s, u"group|||B|80|||||"_s,
                u"field|1||Một|10|phone|sometimes|x||"_s, u"?|2||Hai|||||"_s, u"field|3||Ba|1||manual|||"_s}));
    QCOMPARE(reading.scheme.name.vi, u"Bộ"_s);
    QCOMPARE(reading.scheme.groups, (QList{GroupBound{u"B"_s, 8000}}));
    QCOMPARE(reading.scheme.nodes.size(), 2);
    QCOMPARE(reading.scheme.nodes.first().maximum, std::optional(10'000));
    QCOMPARE(reading.scheme.nodes.first().rule, ScoringRule());
    QCOMPARE(reading.scheme.nodes.last().code, u"3"_s);
    QCOMPARE(reading.rows, (QList{5, 7}));
}

void TestSchemeText::everyProblemOfARowIsSaid()
{
    const SchemeReading reading =
        readScheme(rowsOf({u"kind|code|parent|name_vi|points|method|rule|deadline|from_year|to_year"_s,
                           u"scheme|PAR||||provincial|||x|"_s, u"field||||x|phone|sometimes|x||"_s}));
    QList<int> rows;
    for (const SchemeProblem &problem : reading.problems)
        rows += problem.row;
    QCOMPARE(rows, (QList{2, 2, 2, 2, 3, 3, 3, 3, 3, 3}));
}

void TestSchemeText::textThatIsNoTableIsAProblem()
{
    const SchemeReading reading = readSchemeText(u"kind,code\nfield,\"1\nscheme,2"_s);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().row, 0);
    QVERIFY(reading.problems.first().text.contains(u"quotation mark"_s));
    QCOMPARE(readSchemeText({}).problems.value(0).row, 1);
}

QTEST_GUILESS_MAIN(TestSchemeText)
#include "tst_schemetext.moc"
