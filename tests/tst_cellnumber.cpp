#include "models/exchange/cellnumber.h"

#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace parboard;

using entrytext::Entry;
using numbertext::Convention;

namespace {

Indicator indicatorOf(UnitOfMeasure measure)
{
    Indicator indicator;
    indicator.unitOfMeasure = measure;
    indicator.minimum = 0;
    if (measure == UnitOfMeasure::Percent)
        indicator.maximum = 100;
    if (measure == UnitOfMeasure::Rank)
        indicator.maximum = 63;
    return indicator;
}

TableCell numberCell(double number, bool percent = false)
{
    TableCell cell;
    cell.kind = TableCell::Kind::Number;
    cell.number = number;
    cell.percent = percent;
    return cell;
}

/// The entry in words: "92.5", "over 90", "not_reported", "12/63", "1.234 or 1234", "!".
QString inWords(const Result<Entry> &entry)
{
    if (!entry)
        return u"!"_s;
    if (!entry->value)
        return codeIn(statusCodes, entry->status);
    QString words = QString::number(*entry->value, 'g', 12);
    if (entry->qualifier != Qualifier::Exact)
        words.prepend(codeIn(qualifierCodes, entry->qualifier) + u' ');
    if (entry->denominator)
        words += u'/' + QString::number(*entry->denominator);
    if (entry->otherValue)
        words += u" or "_s + QString::number(*entry->otherValue);
    return words;
}

} // namespace

class TestCellNumber : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<UnitOfMeasure>("measure");
        QTest::addColumn<QString>("unsettled");
        QTest::addColumn<QString>("vietnamese");
        QTest::addColumn<QString>("english");
        const auto row = [](const QString &text, UnitOfMeasure measure, const QString &unsettled,
                            const QString &vietnamese, const QString &english) {
            QTest::newRow((text + u' ' + codeIn(unitOfMeasureCodes, measure)).toUtf8())
                << text << measure << unsettled << vietnamese << english;
        };
        const auto same = [&row](const QString &text, UnitOfMeasure measure, const QString &words) {
            row(text, measure, words, words, words);
        };
        using enum UnitOfMeasure;
        same(u"12"_s, Count, u"12"_s);
        same(u" 007 "_s, Count, u"7"_s);
        same(u"92,5"_s, Percent, u"92.5"_s);
        same(u"92.5"_s, Percent, u"92.5"_s);
        same(u"92,5 %"_s, Percent, u"92.5"_s);
        same(u"92,5 %"_s, Count, u"!"_s);
        same(u"101"_s, Percent, u"!"_s);
        same(u"-1"_s, Count, u"!"_s);
        same(u"trên 90"_s, Percent, u"over 90"_s);
        same(u"…"_s, Count, u"not_reported"_s);
        same(u"12/63"_s, Rank, u"12/63"_s);
        same(u"-"_s, Count, u"!"_s);
        same(u"–"_s, Count, u"!"_s);
        same(u"không có"_s, Count, u"!"_s);
        // never guessed, unless the indicator allows only one
        row(u"1.234"_s, Vnd, u"1234 or 1.234"_s, u"1234"_s, u"1.234"_s);
        row(u"1.234"_s, Count, u"1234"_s, u"1234"_s, u"!"_s);
        row(u"1,234"_s, Count, u"1234"_s, u"!"_s, u"1234"_s);
        row(u"1.234"_s, Percent, u"1.234"_s, u"!"_s, u"1.234"_s);
        row(u"1.234"_s, Rank, u"!"_s, u"!"_s, u"!"_s);
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(UnitOfMeasure, measure);
        const QByteArray bytes = text.toUtf8();
        TableCell cell;
        cell.text = bytes;
        const Indicator indicator = indicatorOf(measure);
        QTEST(inWords(numberIn(cell, indicator, std::nullopt)), "unsettled");
        QTEST(inWords(numberIn(cell, indicator, Convention::Vietnamese)), "vietnamese");
        QTEST(inWords(numberIn(cell, indicator, Convention::English)), "english");
    }

    void numbers()
    {
        const Indicator percent = indicatorOf(UnitOfMeasure::Percent);
        const Indicator count = indicatorOf(UnitOfMeasure::Count);
        QCOMPARE(inWords(numberIn(numberCell(92.56), percent, {})), u"92.56"_s);
        QCOMPARE(numberIn(numberCell(0.9256, true), percent, {})->value, std::optional(92.56)); // not 92.56000000000002
        QCOMPARE(numberIn(numberCell(0.07, true), percent, {})->value, std::optional(7.0));
        QCOMPARE(inWords(numberIn(numberCell(1.5, true), percent, {})), u"!"_s);
        QCOMPARE(inWords(numberIn(numberCell(0.5, true), count, {})), u"!"_s);
        QCOMPARE(inWords(numberIn(numberCell(std::numeric_limits<double>::infinity()), count, {})), u"!"_s);
    }

    void otherKindsOfCellsAreNoNumbers()
    {
        const Indicator count = indicatorOf(UnitOfMeasure::Count);
        for (const auto kind : {TableCell::Kind::Date, TableCell::Kind::Boolean, TableCell::Kind::Error}) {
            TableCell cell = numberCell(1);
            cell.kind = kind;
            cell.text = "1";
            QVERIFY(!numberIn(cell, count, {}).ok());
        }
    }
};

QTEST_GUILESS_MAIN(TestCellNumber)
#include "tst_cellnumber.moc"
