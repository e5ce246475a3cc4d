#include "models/exchange/legacyfont.h"
#include "models/exchange/tabledate.h"
#include "models/exchange/xlsxbytes.h"
#include "models/exchange/xlsxreference.h"
#include "models/exchange/xlsxstyles.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parboard::NumberLook)

/// The small rules of workbooks: number formats, days, places, escapes, fonts.
class TestXlsxFormats : public QObject
{
    Q_OBJECT

private slots:
    void formatCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberLook>("look");
        using enum NumberLook;
        const QList<std::pair<QString, NumberLook>> codes{
            {u"General"_s, Plain},
            {u"#,##0.00"_s, Plain},
            {u"0.00E+00"_s, Plain},
            {u"0.0%"_s, Percent},
            {u"0%;[Red]-0%"_s, Percent},
            {u"0\"%\""_s, Plain},
            {u"0\\%"_s, Plain},
            {u"#,##0 \"đồng/ngày\""_s, Plain},
            {u"#,##0\\ \\d"_s, Plain},
            {u"[$₫-42A] #,##0"_s, Plain},
            {u"[Red]0"_s, Plain},
            {u"_-* #,##0_-"_s, Plain},
            {u"0;dd/mm/yyyy"_s, Plain},
            {u"dd/mm/yyyy;@"_s, Date},
            {u"[$-42A]dd mmmm yyyy"_s, Date},
            {u"\"ngày\" dd \"tháng\" mm"_s, Date},
            {u"MM/YYYY"_s, Date},
            {u"mmm"_s, Date},
            {u"dd/mm/yyyy hh:mm"_s, Date},
            {u"h:mm AM/PM"_s, Time},
            {u"mm:ss"_s, Time},
            {u"[h]:mm"_s, Elapsed},
            {u"[mm]:ss"_s, Elapsed},
            {u"\"open"_s, Plain},
            {u"[h"_s, Elapsed},
            {u""_s, Plain},
        };
        for (const auto &[code, look] : codes)
            QTest::newRow(qPrintable(code)) << code << look;
    }

    void formatCodes()
    {
        QFETCH(QString, code);
        QFETCH(NumberLook, look);
        QCOMPARE(numberLook(code), look);
    }

    void builtInFormats()
    {
        QCOMPARE(numberLookOfBuiltIn(0), NumberLook::Plain);
        QCOMPARE(numberLookOfBuiltIn(4), NumberLook::Plain);
        QCOMPARE(numberLookOfBuiltIn(9), NumberLook::Percent);
        QCOMPARE(numberLookOfBuiltIn(14), NumberLook::Date);
        QCOMPARE(numberLookOfBuiltIn(20), NumberLook::Time);
        QCOMPARE(numberLookOfBuiltIn(22), NumberLook::Date);
        QCOMPARE(numberLookOfBuiltIn(46), NumberLook::Elapsed);
        QCOMPARE(numberLookOfBuiltIn(49), NumberLook::Plain);
    }

    void daysOfSerials_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QByteArray>("day");
        QTest::newRow("first") << 1.0 << false << QByteArray("1900-01-01");
        QTest::newRow("before the leap day that was none") << 59.0 << false << QByteArray("1900-02-28");
        QTest::newRow("29 February 1900") << 60.0 << false << QByteArray();
        QTest::newRow("after it") << 61.0 << false << QByteArray("1900-03-01");
        QTest::newRow("today") << 45382.0 << false << QByteArray("2024-03-31");
        QTest::newRow("with time") << 45473.7291666667 << false << QByteArray("2024-06-30T17:30:00");
        QTest::newRow("rounds up to midnight") << 45381.999999 << false << QByteArray("2024-03-31");
        QTest::newRow("zero") << 0.5 << false << QByteArray();
        QTest::newRow("below") << -1.0 << false << QByteArray();
        QTest::newRow("last") << 2958465.0 << false << QByteArray("9999-12-31");
        QTest::newRow("beyond") << 2958466.0 << false << QByteArray();
        QTest::newRow("far beyond") << 1e300 << false << QByteArray();
        QTest::newRow("1904") << 0.0 << true << QByteArray("1904-01-01");
        QTest::newRow("1904, today") << 43920.0 << true << QByteArray("2024-03-31");
    }

    void daysOfSerials()
    {
        QFETCH(double, serial);
        QFETCH(bool, from1904);
        QFETCH(QByteArray, day);
        QCOMPARE(tabledate::ofSerial(serial, from1904), day);
    }

    void datesAndTimesAsText()
    {
        QCOMPARE(tabledate::ofText("2024-03-31"), "2024-03-31");
        QCOMPARE(tabledate::ofText("2024-03-31T00:00:00.000Z"), "2024-03-31");
        QCOMPARE(tabledate::ofText("2024-03-31T07:05:00"), "2024-03-31T07:05:00");
        QCOMPARE(tabledate::ofText("2024-02-30"), "");
        QCOMPARE(tabledate::ofText("31/03/2024"), "");
        QCOMPARE(tabledate::elapsed(1.26041666667), "30:15:00");
        QCOMPARE(tabledate::elapsed(-1), "");
        QCOMPARE(tabledate::elapsedOfText("PT12H30M05S"), "12:30:05");
        QCOMPARE(tabledate::elapsedOfText("PT12H30M05.4S"), "12:30:05");
        QCOMPARE(tabledate::elapsedOfText("PT"), "00:00:00");
        QCOMPARE(tabledate::elapsedOfText("PT12"), "");
        QCOMPARE(tabledate::elapsedOfText("12:30"), "");
    }

    void places()
    {
        QCOMPARE(xlsxReference("A1")->column, 0);
        QCOMPARE(xlsxReference("XFD1048576")->column, 16383);
        QCOMPARE(xlsxReference("XFD1048576")->row, 1048576);
        for (const char *wrong :
             {"", "A", "1", "A0", "XFE1", "ZZZZ9", "A1048577", "a1", "A-1", "A1B", "A99999999999999999999"})
            QVERIFY2(!xlsxReference(wrong), wrong);
        QCOMPARE(*xlsxRange("B2:C5"), (MergedCells{2, 5, 1, 2}));
        QVERIFY(!xlsxRange("C5:B2"));
        QVERIFY(!xlsxRange(":"));
    }

    void escapesOfCharacters()
    {
        QCOMPARE(xlsxUnescaped("a_x000D_\nb"), "a\nb");
        QCOMPARE(xlsxUnescaped("a\r\nb\rc"), "a\nb\nc");
        QCOMPARE(xlsxUnescaped("_x1EC7_"), "ệ");
        QCOMPARE(xlsxUnescaped("_x005F_x000D_"), "_x000D_");
        QCOMPARE(xlsxUnescaped("_x0000__x12_xZZZZ_x"), "_x0000__x12_xZZZZ_x");
    }

    void entities()
    {
        QCOMPARE(*xlsxResolved("a &lt;b&gt; &amp; &quot;c&apos; &#7879;&#x1EC7;"), "a <b> & \"c' ệệ");
        for (const char *wrong :
             {"&nbsp;", "&", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#x110000;", "&#-1;", "&#99999999999;"})
            QVERIFY2(!xlsxResolved(wrong), wrong);
    }

    void bytesThatXmlAllows()
    {
        QVERIFY(xlsxPlainBytes("<v>Tỷ lệ\t\r\n 12345678</v>"));
        QVERIFY(xlsxPlainBytes("\x7F"));
        for (const QByteArray &wrong : {QByteArray("12345678\0", 9), QByteArray("1234567\x1F"), QByteArray("\xC3"),
                                        QByteArray("\xC0\x80"), QByteArray("\xED\xA0\x80"), QByteArray("\xEF\xBF\xBF"),
                                        QByteArray("123\x01"
                                                   "5678")})
            QVERIFY2(!xlsxPlainBytes(wrong), wrong.toHex().constData());
    }

    void fonts()
    {
        QCOMPARE(legacyFontOf(u".VnTime"), LegacyFont::Tcvn3);
        QCOMPARE(legacyFontOf(u".VnArial NarrowH"), LegacyFont::Tcvn3Capital);
        QCOMPARE(legacyFontOf(u"VNI-Times"), LegacyFont::Vni);
        QCOMPARE(legacyFontOf(u"Times New Roman"), LegacyFont::None);
    }
};

QTEST_GUILESS_MAIN(TestXlsxFormats)
#include "tst_xlsxformats.moc"
