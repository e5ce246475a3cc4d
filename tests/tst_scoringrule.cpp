#include "models/core/scoringrule.h"

#include <QRandomGenerator>
#include <QTranslator>
#include <QtTest>

#include <limits>

using namespace parboard;
using namespace Qt::StringLiterals;
using Kind = ScoringRule::Kind;

namespace {

ScoringRule rising(const QList<ScoringRule::Step> &steps)
{
    return {Kind::Steps, steps};
}

ScoringRule falling(const QList<ScoringRule::Step> &steps)
{
    return {Kind::Steps, steps, true};
}

ScoringRule proportional(double from, double full)
{
    return {Kind::Proportional, {}, false, from, full};
}

/// Another word for each word of a rule, as a translator may choose.
class OtherWords : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QLatin1String(context) != "ScoringRule"_L1)
            return {};
        return QLatin1String(source) == "manual"_L1   ? u"chấm tay"_s
               : QLatin1String(source) == "yes/no"_L1 ? u"đạt hoặc không"_s
                                                      : QString();
    }
};

} // namespace

/// The rules by which components get their points (domain.md b.2).
class TestScoringRule : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void wordsForPeopleAreTranslatedAndWordsOfFilesAreNot();
    void pointsOfAValue_data();
    void pointsOfAValue();
    void stepsGiveNothingBetweenTheirPoints();
    void belowTheThresholdThereIsNothing();
    void nearestPoints_data();
    void nearestPoints();
    void whatARuleGivesIsPossible();
    void nearestPointsAreTheNearestOfAllPossible();
    void writesPoints_data();
    void writesPoints();
    void tellsDoubtfulNumbers_data();
    void tellsDoubtfulNumbers();
    void writesCertainNumbers();
    void readsPoints_data();
    void readsPoints();
};

void TestScoringRule::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScoringRule>("expected");
    QTest::newRow("nothing") << u""_s << ScoringRule();
    QTest::newRow("blanks") << u"  "_s << ScoringRule();
    QTest::newRow("manual") << u"manual"_s << ScoringRule{Kind::Manual};
    QTest::newRow("manual in capitals") << u" MANUAL "_s << ScoringRule{Kind::Manual};
    QTest::newRow("manual in Vietnamese") << u"thủ công"_s << ScoringRule{Kind::Manual};
    QTest::newRow("manual, capitals of Vietnamese") << u"Thủ Công"_s << ScoringRule{Kind::Manual};
    QTest::newRow("manual without marks") << u"thu cong"_s << ScoringRule{Kind::Manual};
    QTest::newRow("manual, decomposed") << u"thủ công"_s.normalized(QString::NormalizationForm_D)
                                        << ScoringRule{Kind::Manual};
    QTest::newRow("yes/no") << u"yes/no"_s << ScoringRule{Kind::YesNo};
    QTest::newRow("yes/no with blanks") << u"Yes / No"_s << ScoringRule{Kind::YesNo};
    QTest::newRow("yes/no in Vietnamese") << u"có/không"_s << ScoringRule{Kind::YesNo};
    QTest::newRow("yes/no in Vietnamese with blanks") << u"Có / Không"_s << ScoringRule{Kind::YesNo};
    QTest::newRow("steps") << u">=95: 1; >=90: 0,5"_s << rising({{95, 1000}, {90, 500}});
    QTest::newRow("steps with points") << u">=95.5: 1.25; >=90: 0.5"_s << rising({{95.5, 1250}, {90, 500}});
    QTest::newRow("steps, dense") << u">=95:1;>=90:0,5"_s << rising({{95, 1000}, {90, 500}});
    QTest::newRow("steps with signs") << u"≥ 95 %: 1; ≥ 90%: 0,5"_s << rising({{95, 1000}, {90, 500}});
    QTest::newRow("one step") << u">=99,24: 2"_s << rising({{99.24, 2000}});
    QTest::newRow("a semicolon too many") << u">=95: 1; ; >=90: 0,5;"_s << rising({{95, 1000}, {90, 500}});
    QTest::newRow("a last step of nothing") << u">=95: 1; >=90: 0"_s << rising({{95, 1000}, {90, 0}});
    QTest::newRow("falling") << u"<=5: 1; <=10: 0,5"_s << falling({{5, 1000}, {10, 500}});
    QTest::newRow("falling with a sign") << u"≤0: 10; <=5: 6"_s << falling({{0, 10'000}, {5, 6000}});
    QTest::newRow("proportional") << u"80..100"_s << proportional(80, 100);
    QTest::newRow("proportional with decimals") << u"80,5..99.75"_s << proportional(80.5, 99.75);
    QTest::newRow("proportional with blanks") << u" 0 .. 100 "_s << proportional(0, 100);
    QTest::newRow("proportional in percent") << u"80%..100 %"_s << proportional(80, 100);
    QTest::newRow("proportional, six decimals") << u"0,000001..1"_s << proportional(0.000001, 1);
}

void TestScoringRule::reads()
{
    QFETCH(QString, text);
    const Result<ScoringRule> rule = readScoringRule(text);
    QVERIFY2(rule.ok(), rule.ok() ? "" : qPrintable(rule.error().sentence));
    QTEST(*rule, "expected");
}

void TestScoringRule::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto rows = [](const QString &says, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text << says;
    };
    rows(u"two rules in one"_s, {u"manual; yes/no"_s, u">=95: 1; 80..100"_s, u"80..100; manual"_s,
                                 u">=95: 1; thủ công"_s, u"80..90; 90..100"_s, u"80..100; >=95: 1; >=90: 0,5"_s});
    rows(u"all be >= or all be <="_s, {u">=95: 1; <=90: 0,5"_s, u"≤5: 1; ≥10: 0,5"_s, u"<=5: 1; <=10: 0,5; >=20: 0"_s});
    rows(u"best first"_s,
         {u">=90: 0,5; >=95: 1"_s, u">=95: 1; >=95: 0,5"_s, u">=95: 1; >=90: 1"_s, u">=95: 0,5; >=90: 1"_s,
          u"<=10: 0,5; <=5: 1"_s, u"<=5: 0,5; <=10: 1"_s, u"<=5: 1; <=5: 0,5"_s, u">=95: 3; >=90: 2; >=92: 1"_s});
    rows(u"must be below the full value"_s, {u"100..80"_s, u"100..100"_s, u"0..0"_s, u"80,001..80"_s});
    rows(u"are written 80..100"_s, {u"80.."_s, u"..100"_s, u".."_s, u"80..90..100"_s, u"a..b"_s, u"-5..100"_s,
                                    u"80..100 manual"_s, u"80...100"_s, u"0,1234567..1"_s, u"0..1e3"_s, u"0..inf"_s});
    rows(u"is no step"_s,
         {u">95: 1"_s, u"95: 1"_s, u">=95:"_s, u":"_s, u">=: 1"_s, u">=95: -1"_s, u">=x: 1"_s, u">=95: 1: 2"_s,
          u">=95: 1,2345"_s, u">=95: 1, >=90: 0,5"_s, u">=1.2.3: 1"_s, u"=>95: 1"_s, u">=-5: 1"_s});
    rows(u"is no rule"_s, {u"sometimes"_s, u"95"_s, u">=95"_s, u"yes"_s, u"có"_s, u"80-100"_s});
}

void TestScoringRule::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Result<ScoringRule> rule = readScoringRule(text);
    QVERIFY(!rule.ok());
    QVERIFY2(rule.error().sentence.contains(says), qPrintable(rule.error().sentence));
    // The sentences that speak of a text quote it.
    if (rule.error().sentence.contains(u"“"_s))
        QVERIFY(text.contains(rule.error().sentence.section(u'“', 1).section(u'”', 0, 0)));
}

void TestScoringRule::writesWhatItReads_data()
{
    QTest::addColumn<ScoringRule>("rule");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("english");
    QTest::newRow("none") << ScoringRule() << u""_s << u""_s;
    QTest::newRow("manual") << ScoringRule{Kind::Manual} << u"thủ công"_s << u"manual"_s;
    QTest::newRow("yes/no") << ScoringRule{Kind::YesNo} << u"có/không"_s << u"yes/no"_s;
    QTest::newRow("steps") << rising({{99.24, 1250}, {90, 500}, {0, 1}}) << u">=99,24: 1,25; >=90: 0,5; >=0: 0,001"_s
                           << u">=99.24: 1.25; >=90: 0.5; >=0: 0.001"_s;
    QTest::newRow("falling") << falling({{0, 10'000}, {2.5, 6000}}) << u"<=0: 10; <=2,5: 6"_s << u"<=0: 10; <=2.5: 6"_s;
    QTest::newRow("proportional") << proportional(80, 99.5) << u"80..99,5"_s << u"80..99.5"_s;
    QTest::newRow("small") << proportional(0, 0.000001) << u"0..0,000001"_s << u"0..0.000001"_s;
    QTest::newRow("money") << proportional(0, 30'000'000'000'000) << u"0..30000000000000"_s << u"0..30000000000000"_s;
}

void TestScoringRule::writesWhatItReads()
{
    QFETCH(ScoringRule, rule);
    QTEST(writeScoringRule(rule, Language::Vietnamese), "vietnamese");
    QTEST(writeScoringRule(rule, Language::English), "english");
    QTEST(writeScoringRule(rule, u'.'), "english"); // tests run in English
    for (const QString &text : {writeScoringRule(rule, Language::Vietnamese), writeScoringRule(rule, Language::English),
                                writeScoringRule(rule)}) {
        const Result<ScoringRule> read = readScoringRule(text);
        QVERIFY2(read.ok(), qPrintable(text));
        QCOMPARE(*read, rule);
    }
}

void TestScoringRule::wordsForPeopleAreTranslatedAndWordsOfFilesAreNot()
{
    OtherWords words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    const ScoringRule manual{Kind::Manual};
    const ScoringRule yesNo{Kind::YesNo};
    QCOMPARE(writeScoringRule(manual), u"chấm tay"_s);
    QCOMPARE(writeScoringRule(yesNo), u"đạt hoặc không"_s);
    QCOMPARE(writeScoringRule(manual, Language::English), u"manual"_s);
    QCOMPARE(writeScoringRule(manual, Language::Vietnamese), u"thủ công"_s);
    QCOMPARE(writeScoringRule(yesNo, Language::English), u"yes/no"_s);
    for (const QString &text : {u"chấm tay"_s, u"manual"_s, u"thủ công"_s}) {
        const Result<ScoringRule> read = readScoringRule(text);
        QVERIFY2(read.ok(), qPrintable(text));
        QCOMPARE(*read, manual);
    }
    QVERIFY(QCoreApplication::removeTranslator(&words));
    QVERIFY(!readScoringRule(u"chấm tay"_s).ok());
}

void TestScoringRule::pointsOfAValue_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Points>("maximum");
    QTest::addColumn<double>("value");
    QTest::addColumn<std::optional<Points>>("expected");
    const auto row = [](const char *name, const QString &rule, Points maximum, double value, Points expected) {
        QTest::newRow(name) << rule << maximum << value << std::optional(expected);
    };
    const QString steps = u">=95: 1; >=90: 0,5; >=80: 0,25"_s;
    row("above the best step", steps, 1000, 100, 1000);
    row("at the best step", steps, 1000, 95, 1000);
    row("a little below the best step", steps, 1000, 94.999999, 500);
    row("between the steps", steps, 1000, 92.5, 500);
    row("at the second step", steps, 1000, 90, 500);
    row("below the second step", steps, 1000, 89.99, 250);
    row("at the last step", steps, 1000, 80, 250);
    row("below the last step", steps, 1000, 79.99, 0);
    row("nothing by steps", steps, 1000, 0, 0);
    row("no number by steps", steps, 1000, std::numeric_limits<double>::quiet_NaN(), 0);
    const QString falling = u"<=0: 10; <=5: 6; <=10: 2"_s;
    row("at the best of falling steps", falling, 10'000, 0, 10'000);
    row("below the best of falling steps", falling, 10'000, -1, 10'000);
    row("above the best of falling steps", falling, 10'000, 0.01, 6000);
    row("at the second of falling steps", falling, 10'000, 5, 6000);
    row("between falling steps", falling, 10'000, 7, 2000);
    row("at the last of falling steps", falling, 10'000, 10, 2000);
    row("above the last of falling steps", falling, 10'000, 10.01, 0);
    row("below the threshold", u"80..100"_s, 5000, 79.99, 0);
    row("at the threshold", u"80..100"_s, 5000, 80, 4000);            // 5 x 80 / 100
    row("in proportion", u"80..100"_s, 5000, 92.56, 4628);            // 5 x 0.9256
    row("a half goes up", u"80..100"_s, 5000, 99.99, 5000);           // 4.9995
    row("below a half goes down", u"80..100"_s, 5000, 99.9899, 4999); // 4.999495
    row("a third goes down", u"0..3"_s, 1000, 1, 333);                // 0.3333
    row("two thirds go up", u"0..3"_s, 1000, 2, 667);                 // 0.6667
    row("at the full value", u"80..100"_s, 5000, 100, 5000);
    row("above the full value", u"80..100"_s, 5000, 250, 5000);
    row("far above the full value", u"80..100"_s, 5000, 1e300, 5000);
    row("no threshold", u"0..100"_s, 5000, 0, 0);
    row("below nothing", u"0..100"_s, 5000, -1, 0);
    row("the smallest points", u"0..100"_s, 1, 50, 1); // 0.0005
    row("less than the smallest points", u"0..100"_s, 1, 49.999999, 0);
    row("six decimals", u"0..0,000002"_s, 7000, 0.000001, 3500);
    row("no number in proportion", u"80..100"_s, 5000, std::numeric_limits<double>::quiet_NaN(), 0);
    // 2.5 of 3 billions: 5 x 5 / 6 = 4.1667; and of 30 million millions.
    row("money", u"0..3000000000"_s, 5000, 2.5e9, 4167);
    row("much money, many points", u"0..30000000000000"_s, 999'999'999, 1.5e13, 500'000'000); // 499,999,999.5
    row("much money, decimals", u"0..900000000000"_s, 999'999'999, 3e11, 333'333'333);
    for (const QString &rule : {u""_s, u"manual"_s, u"yes/no"_s})
        QTest::newRow(qPrintable(u"not by “%1”"_s.arg(rule))) << rule << 5000 << 100.0 << std::optional<Points>();
}

void TestScoringRule::pointsOfAValue()
{
    QFETCH(QString, rule);
    QFETCH(Points, maximum);
    QFETCH(double, value);
    QTEST(pointsByRule(*readScoringRule(rule), maximum, value), "expected");
}

void TestScoringRule::stepsGiveNothingBetweenTheirPoints()
{
    const ScoringRule rule = rising({{95, 1000}, {90, 500}});
    for (int hundredths = 0; hundredths <= 12'000; ++hundredths) {
        const Points expected = hundredths >= 9500 ? 1000 : hundredths >= 9000 ? 500 : 0;
        QCOMPARE(pointsByRule(rule, 1000, hundredths / 100.0), std::optional(expected));
    }
}

void TestScoringRule::belowTheThresholdThereIsNothing()
{
    const ScoringRule rule = proportional(95, 100);
    for (int hundredths = 0; hundredths < 9500; ++hundredths)
        QCOMPARE(pointsByRule(rule, 10'000, hundredths / 100.0), std::optional(0));
    for (int hundredths = 9500; hundredths <= 10'000; ++hundredths)
        QCOMPARE(pointsByRule(rule, 10'000, hundredths / 100.0), std::optional(hundredths));
}

void TestScoringRule::nearestPoints_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Points>("maximum");
    QTest::addColumn<Points>("points");
    QTest::addColumn<Points>("expected");
    const auto rows = [](const QString &rule, Points maximum, const QList<std::pair<Points, Points>> &pairs) {
        for (const auto &[points, expected] : pairs)
            QTest::newRow(qPrintable(u"%1 of “%2”"_s.arg(points).arg(rule))) << rule << maximum << points << expected;
    };
    rows(u"manual"_s, 5000, {{0, 0}, {1, 1}, {1234, 1234}, {5000, 5000}, {5001, 5000}, {-1, 0}});
    rows(u""_s, 5000, {{1234, 1234}, {6000, 5000}, {-7, 0}});
    rows(u"yes/no"_s, 5000, {{0, 0}, {2499, 0}, {2500, 0}, {2501, 5000}, {4999, 5000}, {5000, 5000}, {9000, 5000}});
    rows(
        u">=95: 3; >=90: 1,5"_s, 3000,
        {{0, 0}, {750, 0}, {751, 1500}, {1500, 1500}, {2250, 1500}, {2251, 3000}, {3000, 3000}, {3001, 3000}, {-5, 0}});
    rows(u"<=0: 10; <=5: 6"_s, 10'000, {{3000, 0}, {3001, 6000}, {8000, 6000}, {8001, 10'000}});
    // Proportions begin at 4 points; between none and those there is nothing.
    rows(u"80..100"_s, 5000,
         {{0, 0}, {2000, 0}, {2001, 4000}, {3999, 4000}, {4000, 4000}, {4321, 4321}, {5000, 5000}, {5500, 5000}});
    rows(u"0..100"_s, 5000, {{0, 0}, {17, 17}, {4999, 4999}, {5001, 5000}});
}

void TestScoringRule::nearestPoints()
{
    QFETCH(QString, rule);
    QFETCH(Points, maximum);
    QFETCH(Points, points);
    QFETCH(Points, expected);
    const ScoringRule read = *readScoringRule(rule);
    QCOMPARE(nearestPossible(read, maximum, points), expected);
    QCOMPARE(isPossible(read, maximum, points), points == expected);
    QVERIFY(isPossible(read, maximum, expected));
}

void TestScoringRule::whatARuleGivesIsPossible()
{
    const QList<std::pair<QString, Points>> rules{
        {u">=95: 1; >=90: 0,5"_s, 1000}, {u"<=0: 10; <=5: 6"_s, 10'000}, {u"80..100"_s, 5000},
        {u"0,5..99,99"_s, 1234},         {u"33,3..33,4"_s, 777},         {u"0..100"_s, 3}};
    QRandomGenerator random(20'261'122);
    for (const auto &[text, maximum] : rules) {
        const ScoringRule rule = *readScoringRule(text);
        for (int number = 0; number < 2000; ++number) {
            const double value = random.bounded(120'000) / 1000.0;
            const std::optional<Points> points = pointsByRule(rule, maximum, value);
            QVERIFY(points);
            QVERIFY2(isPossible(rule, maximum, *points), qPrintable(u"%1 by %2"_s.arg(value).arg(text)));
        }
    }
}

void TestScoringRule::nearestPointsAreTheNearestOfAllPossible()
{
    for (const QString &text : {u"yes/no"_s, u">=95: 0,06; >=90: 0,045; >=10: 0,002"_s, u"70..100"_s, u"1..2"_s}) {
        const ScoringRule rule = *readScoringRule(text);
        constexpr Points maximum = 60;
        QList<Points> possible{0, maximum};
        for (int thousandths = 0; rule.kind != Kind::YesNo && thousandths <= 100'000; ++thousandths)
            possible += *pointsByRule(rule, maximum, thousandths / 1000.0);
        for (Points points = 0; points <= maximum; ++points) {
            Points nearest = 0; // of two as near the lower
            for (const Points choice : std::as_const(possible)) {
                const int difference = std::abs(choice - points) - std::abs(nearest - points);
                if (difference < 0 || (difference == 0 && choice < nearest))
                    nearest = choice;
            }
            QCOMPARE(nearestPossible(rule, maximum, points), nearest);
        }
    }
}

void TestScoringRule::writesPoints_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<QString>("expected");
    const QList<std::pair<Points, QString>> texts{
        {0, u"0"_s},       {9500, u"9,5"_s},   {1, u"0,001"_s},    {10, u"0,01"_s},     {100, u"0,1"_s},
        {1230, u"1,23"_s}, {1234, u"1,234"_s}, {1001, u"1,001"_s}, {100'000, u"100"_s}, {999'999'999, u"999999,999"_s},
        {-500, u"-0,5"_s}, {-9500, u"-9,5"_s}, {-1000, u"-1"_s},   {-999, u"-0,999"_s}};
    for (const auto &[points, text] : texts)
        QTest::newRow(qPrintable(text)) << points << text;
}

void TestScoringRule::writesPoints()
{
    QFETCH(Points, points);
    QFETCH(QString, expected);
    QCOMPARE(pointsText(points), expected);
    QCOMPARE(pointsText(points, u'.'), QString(expected).replace(u',', u'.'));
    if (points >= 0)
        QCOMPARE(readPoints(expected), std::optional(points));
}

void TestScoringRule::tellsDoubtfulNumbers_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *text : {"1.000", "9.500", "123.456", ">=1.500: 1", "80..1.000", "1.500..2.000", "<= 2.500 %: 0,5"})
        QTest::newRow(text) << true;
    for (const char *text : {"1000", "1,000", "0.125", "1.5", "1.25", "1.1250", "1234.567", "1.234,5", "80..100",
                             ">=95.5: 1; >=90: 0.5", "có/không", ""})
        QTest::newRow(qPrintable(u"not “%1”"_s.arg(QString::fromUtf8(text)))) << false;
}

void TestScoringRule::tellsDoubtfulNumbers()
{
    QFETCH(bool, expected);
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    const QString text = expected ? tag : tag.mid(5).chopped(1);
    QCOMPARE(hasDoubtfulNumber(text), expected);
    QVERIFY(!hasDoubtfulNumber(certainNumber(text)) || text.contains(u':') || text.contains(u".."_s));
}

/// The English words of files come back from files: 1.125 is written so that nobody takes it for 1125.
void TestScoringRule::writesCertainNumbers()
{
    const ScoringRule rule = *readScoringRule(u">=1,125: 1,005; >=0,125: 0,5"_s);
    QCOMPARE(writeScoringRule(rule, Language::English), u">=1.1250: 1.0050; >=0.125: 0.5"_s);
    QVERIFY(*readScoringRule(writeScoringRule(rule, Language::English)) == rule);
    QCOMPARE(readPoints(u"1.1250"_s), std::optional(1125));
}

void TestScoringRule::readsPoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Points>>("expected");
    const QList<std::pair<QString, Points>> right{{u"9,5"_s, 9500},     {u"9.5"_s, 9500},   {u" 9,50 "_s, 9500},
                                                  {u"0"_s, 0},          {u"007"_s, 7000},   {u"0,001"_s, 1},
                                                  {u"12,34"_s, 12'340}, {u"1.234"_s, 1234}, {u"999999"_s, 999'999'000}};
    for (const auto &[text, points] : right)
        QTest::newRow(qPrintable(text)) << text << std::optional(points);
    for (const QString &text : {u""_s, u"-1"_s, u"+1"_s, u"1,2345"_s, u"1000000"_s, u"1.234,5"_s, u"a"_s, u"9,"_s,
                                u",5"_s, u"9 5"_s, u"1e3"_s, u"9,5%"_s, u"٣"_s})
        QTest::newRow(qPrintable(u"not “%1”"_s.arg(text))) << text << std::optional<Points>();
    QTest::newRow("not two lines") << u"9\n5"_s << std::optional<Points>();
}

void TestScoringRule::readsPoints()
{
    QFETCH(QString, text);
    QTEST(readPoints(text), "expected");
}

QTEST_GUILESS_MAIN(TestScoringRule)
#include "tst_scoringrule.moc"
