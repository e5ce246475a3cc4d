#include "models/core/periodtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parboard;

namespace {

QString codeOf(const std::optional<Period> &period)
{
    return period ? period->code() : u"-"_s;
}

void add(const QString &text, const QString &code)
{
    QTest::newRow(qPrintable(text)) << text << code;
}

} // namespace

/// Periods and days as headings and reports write them.
class TestPeriodText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsBackItsOwnNames();
    void refuses_data();
    void refuses();
    void completesTheYear();
    void finds_data();
    void finds();
    void readsDays_data();
    void readsDays();
    void findsDays();
};

void TestPeriodText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    add(u"2020-Q1"_s, u"2020-Q1"_s);
    add(u"2021-H1"_s, u"2021-H1"_s);
    add(u"2021-9M"_s, u"2021-9M"_s);
    add(u"2011..2020"_s, u"2011..2020"_s);
    add(u"2020"_s, u"2020"_s);
    add(u"Quý I/2020"_s, u"2020-Q1"_s);
    add(u"QUÝ II NĂM 2020"_s, u"2020-Q2"_s);
    add(u"Quý 3 năm 2020"_s, u"2020-Q3"_s);
    add(u"quý l/2020"_s, u"2020-Q1"_s);
    add(u"Quý 11/2020"_s, u"2020-Q2"_s);
    add(u"Quý lll - 2020"_s, u"2020-Q3"_s);
    add(u"Quý 1V/2020"_s, u"2020-Q4"_s);
    add(u"Quý Ⅳ/2020"_s, u"2020-Q4"_s);
    add(u"Q.I/2020"_s, u"2020-Q1"_s);
    add(u"Q4/2019"_s, u"2019-Q4"_s);
    add(u"Q1-2020"_s, u"2020-Q1"_s);
    add(u"quý\u00A0IV\nnăm 2019"_s, u"2019-Q4"_s);
    add(u"Quy\u0301 I (2020)"_s, u"2020-Q1"_s);
    add(u"Quý một năm 2020"_s, u"2020-Q1"_s);
    add(u"Quý tư năm 2020"_s, u"2020-Q4"_s);
    add(u"6 tháng đầu năm 2021"_s, u"2021-H1"_s);
    add(u"06 tháng đầu năm 2021"_s, u"2021-H1"_s);
    add(u"Sáu tháng đầu năm 2021"_s, u"2021-H1"_s);
    add(u"6 tháng năm 2021"_s, u"2021-H1"_s);
    add(u"6 tháng/2021"_s, u"2021-H1"_s);
    add(u"6T/2021"_s, u"2021-H1"_s);
    add(u"9 tháng năm 2021"_s, u"2021-9M"_s);
    add(u"9 tháng đầu năm 2021"_s, u"2021-9M"_s);
    add(u"9T/2021"_s, u"2021-9M"_s);
    add(u"6M/2021"_s, u"2021-H1"_s);
    add(u"3 tháng đầu năm 2021"_s, u"2021-Q1"_s);
    add(u"Năm 2020"_s, u"2020"_s);
    add(u"năm\n2020"_s, u"2020"_s);
    add(u"Cả năm 2020"_s, u"2020"_s);
    add(u"(Năm 2020)"_s, u"2020"_s);
    add(u"giai đoạn 2011-2020"_s, u"2011..2020"_s);
    add(u"Giai đoạn 2011 – 2020"_s, u"2011..2020"_s);
    add(u"từ năm 2011 đến năm 2020"_s, u"2011..2020"_s);
    add(u"first six months of 2021"_s, u"2021-H1"_s);
    add(u"First nine months of 2021"_s, u"2021-9M"_s);
    add(u"first quarter of 2020"_s, u"2020-Q1"_s);
    add(u"Quarter II/2020"_s, u"2020-Q2"_s);
    add(u"Year 2020"_s, u"2020"_s);
}

void TestPeriodText::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(codeOf(periodtext::read(text)), code);
    QCOMPARE(codeOf(periodtext::read(text.toUpper(), 1999)), code);
}

void TestPeriodText::readsBackItsOwnNames()
{
    QList<Period> periods{Period::sixMonths(2021), Period::nineMonths(2021), Period::year(2021),
                          Period::years(2011, 2020)};
    for (int quarter = 1; quarter <= 4; ++quarter)
        periods += Period::quarter(2020, quarter);
    for (const Period &period : std::as_const(periods)) {
        QCOMPARE(codeOf(periodtext::read(period.code())), period.code());
        QCOMPARE(codeOf(periodtext::read(period.name())), period.code());
        QCOMPARE(codeOf(periodtext::read(period.shortName())), period.code());
        QCOMPARE(codeOf(periodtext::findIn(u"Bảng 1. Kết quả "_s + period.name())), period.code());
    }
}

void TestPeriodText::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"quý"_s,
                                u"Quý I"_s,
                                u"Quý V/2020"_s,
                                u"Quý 5/2020"_s,
                                u"6 tháng đầu năm"_s,
                                u"6 tháng cuối năm 2020"_s,
                                u"7 tháng năm 2020"_s,
                                u"tháng 5 năm 2020"_s,
                                u"5/3/2020"_s,
                                u"12345"_s,
                                u"1234"_s,
                                u"2.020"_s,
                                u"20200"_s,
                                u"năm"_s,
                                u"Kế hoạch năm 2020"_s,
                                u"cùng kỳ năm 2019"_s,
                                u"2020-2011"_s,
                                u"2020 2021"_s,
                                u"Q12020"_s,
                                u"Quý I/20"_s,
                                u"2020/QĐ-BNV"_s,
                                u"Hà Nội"_s,
                                u"SIPAS 2020"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPeriodText::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(codeOf(periodtext::read(text)), u"-"_s);
}

void TestPeriodText::completesTheYear()
{
    QCOMPARE(codeOf(periodtext::read(u"Quý III"_s, 2020)), u"2020-Q3"_s);
    QCOMPARE(codeOf(periodtext::read(u"Q.2"_s, 2020)), u"2020-Q2"_s);
    QCOMPARE(codeOf(periodtext::read(u"6 tháng đầu năm"_s, 2020)), u"2020-H1"_s);
    QCOMPARE(codeOf(periodtext::read(u"9 tháng"_s, 2020)), u"2020-9M"_s);
    QCOMPARE(codeOf(periodtext::read(u"Cả năm"_s, 2020)), u"2020"_s);
    QCOMPARE(codeOf(periodtext::read(u"Quý III/2019"_s, 2020)), u"2019-Q3"_s);
    QCOMPARE(codeOf(periodtext::read(u"6 tháng cuối năm"_s, 2020)), u"-"_s);
    QCOMPARE(codeOf(periodtext::read(u"Kế hoạch"_s, 2020)), u"-"_s);
    QCOMPARE(codeOf(periodtext::read(u"năm"_s, 2020)), u"-"_s);
}

void TestPeriodText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    add(u"BÁO CÁO Kết quả công tác CCHC Quý I năm 2020 (từ ngày 15/12/2019 đến ngày 14/3/2020)"_s, u"2020-Q1"_s);
    add(u"TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2021"_s, u"2021-H1"_s);
    add(u"Kỳ báo cáo: Quý III/2022"_s, u"2022-Q3"_s);
    add(u"Kỳ báo cáo: Quý III\n(Năm 2022)"_s, u"2022-Q3"_s);
    add(u"Số liệu 2021-9M"_s, u"2021-9M"_s);
    add(u"Quý I/2022, thực hiện Chương trình giai đoạn 2021-2030"_s, u"2022-Q1"_s);
    add(u"Thực hiện kế hoạch giai đoạn 2021-2030, năm 2022"_s, u"2022"_s);
    add(u"Kết quả giai đoạn 2011-2020"_s, u"2011..2020"_s);
    add(u"CHỈ SỐ CẢI CÁCH HÀNH CHÍNH 2020"_s, u"2020"_s);
    add(u"Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 3 năm 2020"_s, u"-"_s);
    add(u"Thông tư 01/2020/TT-VPCP"_s, u"-"_s);
    add(u"Nghị quyết 202/2025/QH15 của Quốc hội"_s, u"-"_s);
    add(u"Báo cáo tháng 5 năm 2020"_s, u"-"_s);
    add(u"Báo cáo tháng 5/2020"_s, u"-"_s);
    add(u"Kết quả 6 tháng cuối năm 2020"_s, u"-"_s);
    add(u"Kết quả quý 1/2020"_s, u"2020-Q1"_s);
    add(u"Kết quả 6T/2020"_s, u"2020-H1"_s);
    add(u"tính đến ngày 20/6/2021"_s, u"-"_s);
    add(u"Quý I"_s, u"-"_s);
    add(u""_s, u"-"_s);
}

void TestPeriodText::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(codeOf(periodtext::findIn(text)), code);
}

void TestPeriodText::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate day(2020, 3, 5);
    for (const QString &text :
         {u"2020-03-05"_s, u"2020-03-05T00:00:00"_s, u"5/3/2020"_s, u"05/03/2020"_s, u"05.03.2020"_s, u"05-03-2020"_s,
          u"ngày 05 tháng 3 năm 2020"_s, u" Ngày 5/3/2020 "_s, u"05 tháng 03 năm 2020"_s, u"5 / 3 / 2020"_s})
        QTest::newRow(qPrintable(text)) << text << day;
    for (const QString &text : {u""_s, u"31/02/2020"_s, u"5/3"_s, u"5/3/20"_s, u"5/3-2020"_s, u"3/2020"_s, u"2020"_s,
                                u"5/3/20201"_s, u"đến 5/3/2020"_s})
        QTest::newRow(qPrintable(u"no day: "_s + text)) << text << QDate();
}

void TestPeriodText::readsDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(periodtext::readDay(text), day);
}

void TestPeriodText::findsDays()
{
    const QList<QDate> both{QDate(2019, 12, 15), QDate(2020, 3, 14)};
    QCOMPARE(periodtext::daysIn(u"(từ ngày 15/12/2019 đến ngày 14/3/2020)"_s), both);
    QCOMPARE(periodtext::daysIn(u"Từ ngày 15 tháng 12 năm 2019 đến hết ngày 14.03.2020."_s), both);
    QCOMPARE(periodtext::daysIn(u"15/12/2019-14/3/2020"_s), QList<QDate>({QDate(2019, 12, 15), QDate(2020, 3, 14)}));
    QCOMPARE(periodtext::daysIn(u"tính đến ngày 31/02/2020, Quý I/2020, 01/2020/TT-VPCP"_s), QList<QDate>());
}

QTEST_GUILESS_MAIN(TestPeriodText)
#include "tst_periodtext.moc"
