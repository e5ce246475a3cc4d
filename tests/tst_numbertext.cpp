#include "models/core/numbertext.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace parboard;
using numbertext::Convention;
using numbertext::Reading;

Q_DECLARE_METATYPE(parboard::Qualifier)
Q_DECLARE_METATYPE(parboard::numbertext::Convention)

namespace {

constexpr Convention vietnamese = Convention::Vietnamese;
constexpr Convention english = Convention::English;

} // namespace

class TestNumbertext : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsVietnameseByDefault();
    void ambiguous_data();
    void ambiguous();
    void qualifiers_data();
    void qualifiers();
    void percent_data();
    void percent();
    void refuses_data();
    void refuses();
    void otherConvention_data();
    void otherConvention();
    void errorsQuoteTheText();
    void writes_data();
    void writes();
    void writesShort_data();
    void writesShort();
    void noNumberIsEmpty();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void ignoresTheLocale();
    void qualifierTexts();
};

void TestNumbertext::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Convention>("convention");
    QTest::addColumn<double>("expected");
    QTest::newRow("plain") << u"1190"_s << vietnamese << 1190.0;
    QTest::newRow("zero") << u"0"_s << vietnamese << 0.0;
    QTest::newRow("leading zeros") << u"007"_s << vietnamese << 7.0;
    QTest::newRow("decimals") << u"99,24"_s << vietnamese << 99.24;
    QTest::newRow("decimals, English") << u"99.24"_s << english << 99.24;
    QTest::newRow("less than one") << u"0,750"_s << vietnamese << 0.75;
    QTest::newRow("less than one, English") << u"0.750"_s << english << 0.75;
    QTest::newRow("four decimals") << u"1,2345"_s << vietnamese << 1.2345;
    QTest::newRow("grouped with decimals") << u"1.234,5"_s << vietnamese << 1234.5;
    QTest::newRow("grouped with decimals, English") << u"1,234.5"_s << english << 1234.5;
    QTest::newRow("grouped with three decimals") << u"1.234,567"_s << vietnamese << 1234.567;
    QTest::newRow("ungrouped with three decimals") << u"1234,567"_s << vietnamese << 1234.567;
    QTest::newRow("two groups") << u"1.234.567"_s << vietnamese << 1234567.0;
    QTest::newRow("two groups, English") << u"1,234,567"_s << english << 1234567.0;
    QTest::newRow("negative zero") << u"-0"_s << vietnamese << 0.0;
    QTest::newRow("hyphen") << u"-59"_s << vietnamese << -59.0;
    QTest::newRow("minus sign") << u"\u221259,5"_s << vietnamese << -59.5;
    QTest::newRow("en dash as minus") << u"–14"_s << vietnamese << -14.0;
    QTest::newRow("plus") << u"+1,32"_s << vietnamese << 1.32;
    QTest::newRow("blanks around") << u" \t21635\u00A0\n"_s << vietnamese << 21635.0;
    QTest::newRow("hidden characters") << u"\uFEFF18\u200B520"_s << vietnamese << 18520.0;
}

void TestNumbertext::reads()
{
    QFETCH(QString, text);
    QFETCH(Convention, convention);
    QFETCH(double, expected);
    const Result<Reading> reading = numbertext::read(text, convention);
    QVERIFY2(reading.ok(), reading.ok() ? "" : reading.error().sentence.toUtf8());
    QVERIFY2(reading->value == expected, QByteArray::number(reading->value, 'g', 17)); // exact: QCOMPARE is fuzzy
    QVERIFY(!std::signbit(reading->value) || expected < 0);
    QVERIFY(!reading->isAmbiguous());
    QVERIFY(!reading->percent);
    QCOMPARE(codeIn(qualifierCodes, reading->qualifier), u"exact"_s);
}

void TestNumbertext::readsVietnameseByDefault()
{
    QCOMPARE(numbertext::read(u"1.234,5"_s).value().value, 1234.5);
    QCOMPARE(numbertext::write(1234.5, 1), u"1.234,5"_s);
    QCOMPARE(numbertext::writeShort(1234.5, 2), u"1.234,5"_s);
}

void TestNumbertext::ambiguous_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Convention>("convention");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("other");
    QTest::newRow("1.234") << u"1.234"_s << vietnamese << 1234.0 << 1.234;
    QTest::newRow("1.234, English") << u"1.234"_s << english << 1.234 << 1234.0;
    QTest::newRow("1,234") << u"1,234"_s << vietnamese << 1.234 << 1234.0;
    QTest::newRow("1,234, English") << u"1,234"_s << english << 1234.0 << 1.234;
    QTest::newRow("1.722") << u"1.722"_s << vietnamese << 1722.0 << 1.722;
    QTest::newRow("gần 39.146") << u"gần 39.146"_s << vietnamese << 39146.0 << 39.146;
    QTest::newRow("three digits in front") << u"100.000"_s << vietnamese << 100000.0 << 100.0;
    QTest::newRow("negative") << u"-1.604"_s << vietnamese << -1604.0 << -1.604;
    QTest::newRow("percent") << u"12.345 %"_s << vietnamese << 12345.0 << 12.345;
}

void TestNumbertext::ambiguous()
{
    QFETCH(QString, text);
    QFETCH(Convention, convention);
    QFETCH(double, value);
    QFETCH(double, other);
    const Result<Reading> reading = numbertext::read(text, convention);
    QVERIFY2(reading.ok(), reading.ok() ? "" : reading.error().sentence.toUtf8());
    QCOMPARE(reading->value, value);
    QVERIFY(reading->isAmbiguous());
    QCOMPARE(*reading->otherValue, other);
}

void TestNumbertext::qualifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qualifier>("qualifier");
    using enum Qualifier;
    const QList<std::pair<Qualifier, QString>> forms{
        {Exact, u"90 %"_s},
        {Over, u"trên 90 %|TRÊN 90%|tren 90|hơn 90 %|nhiều hơn 90|cao hơn 90|lớn hơn 90|> 90|>90|over 90 %|above 90|"
               "more than 90"_s},
        {Under,
         u"dưới 90 %|Dưới\u00A090|ít hơn 90|thấp hơn 90|nhỏ hơn 90|chưa đến 90|chưa tới 90|< 90|under 90|below 90|"
         "less than 90"_s},
        {About, u"gần 90|khoảng 90 %|vào khoảng 90|ước khoảng 90|xấp xỉ 90|trên dưới 90|~90|≈ 90|about 90|around 90|"
                "approximately 90|nearly 90|almost 90"_s},
        {AtLeast, u"ít nhất 90 %|tối thiểu 90|từ 90 % trở lên|Từ 90 trở lên|90% trở lên|không dưới "
                  u"90|không ít hơn 90|≥ 90|"
                  ">=90|at least 90|no less than 90|90 % or more"_s},
        {AtMost,
         u"không quá 90 %|tối đa 90|không vượt quá 90|không hơn 90|nhiều nhất 90|từ 90 trở xuống|90 trở xuống|≤90|"
         "<= 90|at most 90|no more than 90|up to 90|90 or less"_s}};
    for (const auto &[qualifier, texts] : forms) {
        for (const QString &text : texts.split(u'|')) {
            QTest::newRow(text.toUtf8()) << text << qualifier;
            QTest::addRow("%s, decomposed", text.toUtf8().constData())
                << text.normalized(QString::NormalizationForm_D) << qualifier;
        }
    }
}

void TestNumbertext::qualifiers()
{
    QFETCH(QString, text);
    QFETCH(Qualifier, qualifier);
    const Result<Reading> reading = numbertext::read(text);
    QVERIFY2(reading.ok(), reading.ok() ? "" : reading.error().sentence.toUtf8());
    QCOMPARE(reading->value, 90.0);
    QCOMPARE(codeIn(qualifierCodes, reading->qualifier), codeIn(qualifierCodes, qualifier));
    QCOMPARE(reading->percent, text.contains(u'%'));
}

void TestNumbertext::percent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("no blank") << u"5,5%"_s << 5.5;
    QTest::newRow("no-break blank") << u"5,5\u00A0%"_s << 5.5;
    QTest::newRow("narrow no-break blank") << u"5,5\u202F%"_s << 5.5;
    QTest::newRow("in words") << u"5,5 phần trăm"_s << 5.5;
    QTest::newRow("in English words") << u"88 percent"_s << 88.0;
    QTest::newRow("in two English words") << u"88 per cent"_s << 88.0;
    QTest::newRow("over lines") << u"từ\n95 %\ttrở  lên"_s << 95.0;
    QTest::newRow("words and a qualifier") << u"từ 95 phần trăm trở lên"_s << 95.0;
}

void TestNumbertext::percent()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const Result<Reading> reading = numbertext::read(text);
    QVERIFY2(reading.ok(), reading.ok() ? "" : reading.error().sentence.toUtf8());
    QCOMPARE(reading->value, value);
    QVERIFY(reading->percent);
}

void TestNumbertext::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QList<std::pair<QString, QStringList>> texts{
        {u"no number"_s, {u""_s, u"chưa có số liệu"_s, u"- , . %"_s, u"nan"_s}},
        {u"more than one number"_s,
         {u"151/151"_s, u"05/3/2020"_s, u"386 và 1.516"_s, u"39 146"_s, u"1e5"_s, u"1-2-3"_s}},
        {u"is a range"_s,
         {u"2,5 - 3 %"_s, u"từ 2,5 - 3 %/năm"_s, u"2–3"_s, u"từ 10 đến 30"_s, u"10 tới 30"_s, u"10% - 30%"_s,
          u"10 to 30"_s}},
        // A direction, a multiplier, a unit, a half phrase, contradictions, a list dash, brackets, doubled signs.
        {u"not a number alone"_s,
         {u"tăng 42 %"_s, u"5 triệu"_s, u"1.604 hồ sơ"_s, u"từ 90 %"_s, u"trên 90 trở xuống"_s, u"< trên 90"_s,
          u"- 59"_s, u"(59)"_s, u"--5"_s, u"%90"_s, u"90 %%"_s, u"90 % percent"_s, u"5 ‰"_s, u"5 %/năm"_s,
          u"trên: 90"_s, u"L3"_s}},
        {u"points and commas"_s,
         {u"90."_s, u"90,"_s, u",5"_s, u".5"_s, u"1.234,5.6"_s, u"1.23.456"_s, u"1234.567.890"_s, u"0.750.000"_s,
          u"12.34,5"_s, u"1..234"_s, QString(400, u'9')}}};
    for (const auto &[reason, refused] : texts) {
        for (const QString &text : refused)
            QTest::newRow(text.isEmpty() ? "empty" : text.toUtf8().constData()) << text << reason;
    }
}

void TestNumbertext::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    for (const Convention convention : {vietnamese, english}) {
        const Result<Reading> reading = numbertext::read(text, convention);
        QVERIFY(!reading.ok());
        QVERIFY2(reading.error().sentence.contains(reason), reading.error().sentence.toUtf8());
    }
}

void TestNumbertext::otherConvention_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Convention>("convention");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("suggestion");
    const QString isEnglish = u"English way (1,234.5)"_s;
    const QString isVietnamese = u"Vietnamese way (1.234,5)"_s;
    QTest::newRow("decimal point") << u"95.5"_s << vietnamese << isEnglish << u"write 95,5."_s;
    QTest::newRow("0.750 is not 750") << u"0.750"_s << vietnamese << isEnglish << u"write 0,750."_s;
    QTest::newRow("four decimals") << u"1.2345"_s << vietnamese << isEnglish << u"write 1,2345."_s;
    QTest::newRow("four digits in front") << u"1234.567"_s << vietnamese << isEnglish << u"write 1234,567."_s;
    QTest::newRow("grouped") << u"1,234.5"_s << vietnamese << isEnglish << u"write 1.234,5."_s;
    QTest::newRow("two groups") << u"1,234,567"_s << vietnamese << isEnglish << u"write 1.234.567."_s;
    QTest::newRow("decimal comma") << u"95,5"_s << english << isVietnamese << u"write 95.5."_s;
    QTest::newRow("grouped, Vietnamese") << u"trên 1.234,5 %"_s << english << isVietnamese << u"write 1,234.5."_s;
}

void TestNumbertext::otherConvention()
{
    QFETCH(QString, text);
    QFETCH(Convention, convention);
    QFETCH(QString, reason);
    QFETCH(QString, suggestion);
    const Result<Reading> reading = numbertext::read(text, convention);
    QVERIFY(!reading.ok());
    QVERIFY2(reading.error().sentence.contains(reason), reading.error().sentence.toUtf8());
    QVERIFY2(reading.error().sentence.endsWith(suggestion), reading.error().sentence.toUtf8());
}

void TestNumbertext::errorsQuoteTheText()
{
    // %1 in the text must not be taken for a place holder of the sentence.
    for (const QString &text : {u"không"_s, u"tăng 42 %1"_s, u"tăng %2 %"_s, u"95.5"_s, u"1.2.3"_s, u"2 - 3"_s}) {
        const Result<Reading> reading = numbertext::read(text);
        QVERIFY(!reading.ok());
        QVERIFY2(reading.error().sentence.contains(u"“%1”"_s.arg(text)), reading.error().sentence.toUtf8());
    }
    QVERIFY(numbertext::read(u"tăng 42 % điểm"_s).error().sentence.contains(u"“tăng … % điểm”"_s));
}

void TestNumbertext::writes_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<Convention>("convention");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << 0.0 << 0 << vietnamese << u"0"_s;
    QTest::newRow("zero with decimals") << 0.0 << 2 << vietnamese << u"0,00"_s;
    QTest::newRow("negative zero") << -0.0 << 0 << vietnamese << u"0"_s;
    QTest::newRow("rounded to negative zero") << -0.4 << 0 << vietnamese << u"0"_s;
    QTest::newRow("rounded to negative zero, decimals") << -0.004 << 2 << vietnamese << u"0,00"_s;
    QTest::newRow("negative half") << -0.5 << 0 << vietnamese << u"-1"_s;
    QTest::newRow("thousands") << 1190.0 << 0 << vietnamese << u"1.190"_s;
    QTest::newRow("below a thousand") << 999.0 << 0 << vietnamese << u"999"_s;
    QTest::newRow("millions") << 12345678.0 << 1 << vietnamese << u"12.345.678,0"_s;
    QTest::newRow("negative thousands") << -123456.5 << 1 << vietnamese << u"-123.456,5"_s;
    QTest::newRow("both marks, English") << 1234.5 << 2 << english << u"1,234.50"_s;
    QTest::newRow("padded") << 92.5 << 2 << vietnamese << u"92,50"_s;
    QTest::newRow("half up, exact double") << 0.125 << 2 << vietnamese << u"0,13"_s;
    QTest::newRow("half up, double below") << 92.555 << 2 << vietnamese << u"92,56"_s;
    QTest::newRow("half up, 1.005") << 1.005 << 2 << vietnamese << u"1,01"_s;
    QTest::newRow("half to odd") << 2.5 << 0 << vietnamese << u"3"_s;
    QTest::newRow("half away, negative") << -92.555 << 2 << vietnamese << u"-92,56"_s;
    QTest::newRow("just below half") << 92.5549999 << 2 << vietnamese << u"92,55"_s;
    QTest::newRow("carry") << 99.995 << 2 << vietnamese << u"100,00"_s;
    QTest::newRow("carry into a new group") << 999.5 << 0 << vietnamese << u"1.000"_s;
    QTest::newRow("carry over nines only in part") << 1.895 << 2 << vietnamese << u"1,90"_s;
    QTest::newRow("small") << 0.00012 << 4 << vietnamese << u"0,0001"_s;
    QTest::newRow("very small") << 1e-300 << 2 << vietnamese << u"0,00"_s;
    QTest::newRow("large, no exponent") << 1e21 << 0 << vietnamese << u"1.000.000.000.000.000.000.000"_s;
    QTest::newRow("decimals below zero") << 12.6 << -1 << vietnamese << u"13"_s;
}

void TestNumbertext::writes()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(Convention, convention);
    QFETCH(QString, expected);
    QCOMPARE(numbertext::write(value, decimals, convention), expected);
}

void TestNumbertext::writesShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("most");
    QTest::addColumn<Convention>("convention");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one decimal needed") << 92.5 << 2 << vietnamese << u"92,5"_s;
    QTest::newRow("none needed") << 43.0 << 2 << vietnamese << u"43"_s;
    QTest::newRow("all needed") << 99.24 << 2 << vietnamese << u"99,24"_s;
    QTest::newRow("rounded") << 92.555 << 2 << vietnamese << u"92,56"_s;
    QTest::newRow("rounded to less") << 0.996 << 2 << vietnamese << u"1"_s;
    QTest::newRow("zeros of the whole stay") << 1200.0 << 2 << vietnamese << u"1.200"_s;
    QTest::newRow("inner zeros stay") << 1.05 << 3 << vietnamese << u"1,05"_s;
    QTest::newRow("negative zero") << -0.001 << 2 << vietnamese << u"0"_s;
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << 3 << vietnamese << u"0,3"_s;
    QTest::newRow("English") << 1234.5 << 2 << english << u"1,234.5"_s;
    QTest::newRow("no decimals allowed") << 12.5 << 0 << vietnamese << u"13"_s;
}

void TestNumbertext::writesShort()
{
    QFETCH(double, value);
    QFETCH(int, most);
    QFETCH(Convention, convention);
    QFETCH(QString, expected);
    QCOMPARE(numbertext::writeShort(value, most, convention), expected);
}

void TestNumbertext::noNumberIsEmpty()
{
    for (const double value : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
        QCOMPARE(numbertext::write(value, 2), QString());
        QCOMPARE(numbertext::writeShort(value, 2), QString());
    }
}

void TestNumbertext::readsWhatItWrites_data()
{
    QTest::addColumn<double>("value");
    for (const double value : {0.0, 1.5, -59.0, 99.24, 1234.5, 1190.0, 48.881, -1234567.125, 0.001, 1e15})
        QTest::newRow(QByteArray::number(value, 'f', 3)) << value;
}

void TestNumbertext::readsWhatItWrites()
{
    QFETCH(double, value);
    for (const Convention convention : {vietnamese, english}) {
        const Result<Reading> full = numbertext::read(numbertext::write(value, 3, convention), convention);
        QVERIFY2(full.ok(), full.ok() ? "" : full.error().sentence.toUtf8());
        QVERIFY(full->value == value);
        const Result<Reading> brief = numbertext::read(numbertext::writeShort(value, 3, convention), convention);
        QVERIFY2(brief.ok(), brief.ok() ? "" : brief.error().sentence.toUtf8());
        QVERIFY(brief->value == value);
    }
}

void TestNumbertext::ignoresTheLocale()
{
    const QLocale kept;
    for (const QLocale &locale : {QLocale(QLocale::C), QLocale(QLocale::Vietnamese), QLocale(QLocale::German)}) {
        QLocale::setDefault(locale);
        QCOMPARE(numbertext::write(1234.5, 1), u"1.234,5"_s);
        QCOMPARE(numbertext::read(u"1.234,5"_s).value().value, 1234.5);
        QCOMPARE(numbertext::read(u"1,234.5"_s, english).value().value, 1234.5);
    }
    QLocale::setDefault(kept);
}

void TestNumbertext::qualifierTexts()
{
    QCOMPARE(numbertext::qualifierText(Qualifier::Exact), QString());
    QStringList words;
    for (const auto &[qualifier, code] : qualifierCodes) {
        if (qualifier == Qualifier::Exact)
            continue;
        const QString word = numbertext::qualifierText(qualifier);
        const Result<Reading> reading = numbertext::read(word + u" 90"_s);
        QVERIFY2(reading.ok(), code);
        QCOMPARE(codeIn(qualifierCodes, reading->qualifier), QString::fromLatin1(code));
        words += word;
    }
    QCOMPARE(words, (QStringList{u"over"_s, u"under"_s, u"about"_s, u"at least"_s, u"at most"_s}));
}

QTEST_GUILESS_MAIN(TestNumbertext)
#include "tst_numbertext.moc"
