#include "models/core/entrytext.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

Indicator indicatorOf(UnitOfMeasure unit, double minimum, std::optional<double> maximum = {})
{
    Indicator indicator;
    indicator.unitOfMeasure = unit;
    indicator.minimum = minimum;
    indicator.maximum = maximum;
    return indicator;
}

const Indicator &count()
{
    static const Indicator indicator = indicatorOf(UnitOfMeasure::Count, 0);
    return indicator;
}

const Indicator &rate()
{
    static const Indicator indicator = indicatorOf(UnitOfMeasure::Percent, 0, 100);
    return indicator;
}

const Indicator &money()
{
    static const Indicator indicator = indicatorOf(UnitOfMeasure::Vnd, 0);
    return indicator;
}

const Indicator &rank()
{
    static const Indicator indicator = indicatorOf(UnitOfMeasure::Rank, 1);
    return indicator;
}

} // namespace

class TestEntryText : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("comma") << u"92,56"_s << 92.56;
        QTest::newRow("point") << u"92.56"_s << 92.56;
        QTest::newRow("percent sign") << u"92,56 %"_s << 92.56;
        QTest::newRow("whole") << u"100"_s << 100.0;
        QTest::newRow("blank around") << u"  99 "_s << 99.0;
        // 1.234 % cannot be over a hundred, so it is not 1,234 %.
        QTest::newRow("beyond the maximum in one reading") << u"1.234"_s << 1.234;
    }

    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const Result<entrytext::Entry> entry = entrytext::read(text, rate());
        QVERIFY2(entry.ok(), qPrintable(text));
        QCOMPARE(entry->value, std::optional(value));
        QVERIFY(!entry->otherValue);
    }

    void aRankThatFitsInNeitherReadingIsNoQuestion()
    {
        const Indicator among63 = indicatorOf(UnitOfMeasure::Rank, 1, 63);
        QVERIFY(!entrytext::read(u"1.234/1.300"_s, among63).ok());
        QVERIFY(!entrytext::read(u"1.234"_s, among63).ok());
    }

    void countsHaveNoDecimals()
    {
        const Result<entrytext::Entry> entry = entrytext::read(u"1.234"_s, count());
        QCOMPARE(entry->value, std::optional(1234.0));
        QVERIFY(!entry->otherValue);
        QCOMPARE(entrytext::read(u"14,595"_s, count())->value, std::optional(14595.0));
    }

    void doubtIsAskedAndAnswered()
    {
        const Result<entrytext::Entry> entry = entrytext::read(u"1.234"_s, money());
        QCOMPARE(entry->otherValue, std::optional(1.234));
        const Result<entrytext::Entry> english = entrytext::read(u"1.234"_s, money(), numbertext::Convention::English);
        QCOMPARE(english->value, std::optional(1.234));
        QVERIFY(!english->otherValue);
        QCOMPARE(entrytext::read(u"1.234"_s, money(), numbertext::Convention::Vietnamese)->value,
                 std::optional(1234.0));
    }

    // Review: after "decimals" had been answered for an amount, a count of 12.600 became 12,6.
    void theAnswerForAmountsLeavesCountsAlone()
    {
        const Result<entrytext::Entry> entry = entrytext::read(u"12.600"_s, count(), numbertext::Convention::English);
        QCOMPARE(entry->value, std::optional(12600.0));
    }

    void qualifiers()
    {
        QCOMPARE(entrytext::read(u"trên 90"_s, rate())->qualifier, Qualifier::Over);
        QCOMPARE(entrytext::read(u"gần 39.146"_s, count())->qualifier, Qualifier::About);
        QCOMPARE(entrytext::read(u"duoi 5"_s, rate())->qualifier, Qualifier::Under);
    }

    void statesWithoutANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Status>("status");
        QTest::newRow("points") << u"..."_s << Status::NotReported;
        QTest::newRow("ellipsis") << u"…"_s << Status::NotReported;
        QTest::newRow("x") << u"x"_s << Status::NotApplicable;
        QTest::newRow("X") << u"X"_s << Status::NotApplicable;
        QTest::newRow("h") << u"h"_s << Status::Unusable;
        QTest::newRow("k") << u"k"_s << Status::Withheld;
    }

    void statesWithoutANumber()
    {
        QFETCH(QString, text);
        QFETCH(Status, status);
        const Result<entrytext::Entry> entry = entrytext::read(text, count());
        QVERIFY(entry.ok());
        QCOMPARE(entry->status, status);
        QVERIFY(!entry->value);
    }

    void zeroIsANumber()
    {
        const Result<entrytext::Entry> entry = entrytext::read(u"0"_s, count());
        QCOMPARE(entry->value, std::optional(0.0));
        QCOMPARE(entry->status, Status::Reported);
    }

    void ranksCarryTheNumberRanked()
    {
        const Result<entrytext::Entry> entry = entrytext::read(u"12/63"_s, rank());
        QCOMPARE(entry->value, std::optional(12.0));
        QCOMPARE(entry->denominator, std::optional(63.0));
        QVERIFY(!entrytext::read(u"12/"_s, rank()).ok());
    }

    void errorsSayWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"12x"_s;
        QTest::newRow("two numbers") << u"12 34 5"_s;
        QTest::newRow("over the maximum") << u"101"_s;
        QTest::newRow("negative") << u"-3"_s;
    }

    void errorsSayWhat()
    {
        QFETCH(QString, text);
        const Result<entrytext::Entry> entry = entrytext::read(text, rate());
        QVERIFY(!entry.ok());
        QVERIFY2(entry.error().sentence.contains(text), qPrintable(entry.error().sentence));
    }

    void percentBelongsToRates() { QVERIFY(!entrytext::read(u"5 %"_s, count()).ok()); }

    void writtenTextReadsTheSame_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::newRow("plain") << 92.56 << Qualifier::Exact;
        QTest::newRow("over") << 90.0 << Qualifier::Over;
        QTest::newRow("thousands") << 14595.0 << Qualifier::Exact;
        QTest::newRow("small") << 0.7241 << Qualifier::Exact;
    }

    void writtenTextReadsTheSame()
    {
        QFETCH(double, value);
        QFETCH(Qualifier, qualifier);
        Indicator free;
        free.unitOfMeasure = UnitOfMeasure::Points;
        Figure figure;
        figure.value = value;
        figure.qualifier = qualifier;
        const QString text = entrytext::write(figure, free);
        const Result<entrytext::Entry> entry = entrytext::read(text, free, numbertext::Convention::Vietnamese);
        QVERIFY2(entry.ok(), qPrintable(text));
        QCOMPARE(entry->value, std::optional(value));
        QCOMPARE(entry->qualifier, qualifier);
    }

    void textOfAnEditorIsNeverReadAsAnotherNumber_data()
    {
        QTest::addColumn<std::optional<numbertext::Convention>>("decided");
        QTest::newRow("nobody was asked") << std::optional<numbertext::Convention>();
        QTest::newRow("Vietnamese") << std::optional(numbertext::Convention::Vietnamese);
        QTest::newRow("English, decimals") << std::optional(numbertext::Convention::English);
    }

    void textOfAnEditorIsNeverReadAsAnotherNumber()
    {
        QFETCH(std::optional<numbertext::Convention>, decided);
        Indicator any;
        QList<double> values{0,    1,        12,    999,    1000,     1234,    12000,    123456,  1234567, 1234567890,
                             0.5,  0.75,     0.123, 0.1234, 1.234,    1.2345,  12.345,   123.456, 92.56,   1234.5,
                             1e15, 1234.567, 1e21,  1e-7,   0.000123, 1.0 / 3, 2e10 / 7, 1e300,   5e-324,  999.999};
        QRandomGenerator random(20'261'122);
        for (int number = 0; number < 1000; ++number) {
            const double scale = std::pow(10.0, random.bounded(7));
            values += std::round(random.generateDouble() * 1e7) / scale; // as people type them
            values += random.generateDouble() * scale;                   // as programs compute them
        }
        for (const UnitOfMeasure unit : {UnitOfMeasure::Count, UnitOfMeasure::Vnd, UnitOfMeasure::Percent,
                                         UnitOfMeasure::Points, UnitOfMeasure::Rank}) {
            any.unitOfMeasure = unit;
            for (const double size : std::as_const(values)) {
                for (const double value : {size, -size}) {
                    Figure figure;
                    figure.value = value;
                    figure.denominator = unit == UnitOfMeasure::Rank ? std::optional(size) : std::nullopt;
                    figure.qualifier = Qualifier(random.bounded(6));
                    const QString text = entrytext::writeForEditor(figure, any);
                    const Result<entrytext::Entry> entry = entrytext::read(text, any, decided);
                    QVERIFY2(entry.ok(), qPrintable(text));
                    QVERIFY2(!entry->otherValue, qPrintable(text));
                    QVERIFY2(entry->value == std::optional(value), qPrintable(text));
                    QCOMPARE(entry->denominator, figure.denominator);
                    QCOMPARE(entry->qualifier, figure.qualifier);
                }
            }
        }
    }

    void editorsShowNumbersTheVietnameseWay()
    {
        Figure figure;
        const QList<std::pair<double, QString>> texts{{1234, u"1234"_s},    {1234.5, u"1234,5"_s}, {92.56, u"92,56"_s},
                                                      {1.234, u"1,2340"_s}, {0.75, u"0,75"_s},     {0.123, u"0,123"_s}};
        for (const auto &[value, text] : texts) {
            figure.value = value;
            QCOMPARE(entrytext::writeForEditor(figure, money()), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestEntryText)
#include "tst_entrytext.moc"
