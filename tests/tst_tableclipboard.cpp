#include "samplecontent.h"
#include "widgets/tableclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace parboard;
using namespace parboard::test;

class TestTableClipboard : public QObject
{
    Q_OBJECT

private slots:
    void plainNumbersHaveADecimalCommaAndNoGrouping();
    void wordsAndDatesAreNotLost();
    void remarksStandBesideTheNumbers();
    void htmlCarriesFullNumbers();
    void textsAreEscaped();
    void tablesOfOtherThingsHaveTheirHeading();
    void selectionOfRowsAndColumns();
    void negativeAndSmallNumbers();
    void emptyTable();
    void goesToTheClipboard();

private:
    static QStringList plainLines(const FigureTable &table, const std::optional<TableSelection> &selection = {});
    static QStringList plainRow(const QStringList &lines, const QString &label);
};

QStringList TestTableClipboard::plainLines(const FigureTable &table, const std::optional<TableSelection> &selection)
{
    return tableMime(table, selection)->text().split(u'\n', Qt::SkipEmptyParts);
}

QStringList TestTableClipboard::plainRow(const QStringList &lines, const QString &label)
{
    for (const QString &line : lines) {
        if (line.startsWith(label + u'\t'))
            return line.split(u'\t');
    }
    return {};
}

void TestTableClipboard::plainNumbersHaveADecimalCommaAndNoGrouping()
{
    const QStringList lines = plainLines(articleTable());
    const QStringList received = plainRow(lines, u"Số hồ sơ tiếp nhận"_s);
    QCOMPARE(received.value(1), u"hồ sơ"_s);
    QCOMPARE(received.value(2), u"14595"_s);
    QCOMPARE(received.value(8), u"405278"_s);
    const QStringList rate = plainRow(lines, u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết"_s);
    QCOMPARE(rate.value(2), u"92,56"_s);
    const qsizetype columns = lines.first().split(u'\t').size();
    QCOMPARE(columns, 2 + 2 * 4);
    QCOMPARE(received.size(), columns);
}

void TestTableClipboard::wordsAndDatesAreNotLost()
{
    const QStringList lines = plainLines(articleTable());
    // "trên 90" must never be read as exactly 90, nor "10/10" as the tenth of October.
    QCOMPARE(plainRow(lines, u"Tỷ lệ văn bản đi gửi dạng điện tử"_s).value(6), u"trên 90"_s);
    const QStringList desks = plainRow(lines, u"Bộ phận một cửa cấp xã"_s);
    QCOMPARE(desks.value(6), u"151"_s);
    QCOMPARE(desks.value(7), u"/151 6T/2021 [3]"_s);
    QCOMPARE(desks.value(4), u"–"_s);
}

void TestTableClipboard::remarksStandBesideTheNumbers()
{
    const QStringList lines = plainLines(articleTable());
    QCOMPARE(lines.first().split(u'\t').value(3), u"Period, notes, source"_s);
    QCOMPARE(plainRow(lines, u"Tỷ lệ hồ sơ giải quyết đúng hạn trên số đã giải quyết"_s).value(3), u"Q.I/2020 ¹ [1]"_s);
    QVERIFY(lines.contains(u"² số liệu đến 20/6/2021"_s));
    QVERIFY(lines.contains(u"– chưa nhập"_s));
    QVERIFY(lines.contains(u"Cải cách tổ chức bộ máy"_s));
}

void TestTableClipboard::htmlCarriesFullNumbers()
{
    const QString html = tableMime(articleTable())->html();
    QVERIFY(html.contains(u"x:num=\"92.5599875\" sdval=\"92.5599875\" sdnum=\"1033;0;0.00\" "
                          u"style=\"mso-number-format:'0.00'\">92,56</td>"_s));
    QVERIFY(html.contains(u"x:num=\"14595\" sdval=\"14595\" sdnum=\"1033;0;#,##0\""_s));
    QVERIFY(html.contains(
        u"sdnum=\"1033;0;&quot;trên &quot;0\" style=\"mso-number-format:'\\0022trên \\00220'\">trên 90</td>"_s));
    QVERIFY(html.contains(u"mso-number-format:'0\\0022/151\\0022'\">151/151</td>"_s));
    QCOMPARE(html.count(u"<tr>"_s), 1 + 4 + 12);
    QVERIFY(html.indexOf(u"² số liệu đến"_s) > html.indexOf(u"</table>"_s));
}

void TestTableClipboard::textsAreEscaped()
{
    FigureTable table = articleTable();
    table.areas[0].rows[0].label = u"Tỷ lệ <5% & >95%\t\"<b>đậm</b>\"\n"_s;
    table.units[0] = u"<script>"_s;
    const auto mime = tableMime(table);
    QVERIFY(mime->html().contains(u"&lt;5% &amp; &gt;95%"_s));
    QVERIFY(!mime->html().contains(u"<script>"_s));
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.at(2).split(u'\t').size(), lines.first().split(u'\t').size());
    QString inside = mime->html();
    inside = inside.mid(inside.indexOf(u"<table"_s));
    inside = inside.left(inside.indexOf(u"</table>"_s) + 8).replace(u"x:str"_s, u"x=\"\""_s).remove(u"x:"_s);
    QXmlStreamReader reader(inside);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestTableClipboard::tablesOfOtherThingsHaveTheirHeading()
{
    FigureTable table = articleTable();
    table.labelHead = u"Tiêu chí"_s;
    const QStringList lines = plainLines(table, TableSelection{{5}, {0}});
    QCOMPARE(lines.first(), u"Tiêu chí\tCao Bằng\tPeriod, notes, source"_s);
    QCOMPARE(lines.at(2), u"Số hồ sơ tiếp nhận\t14595\tQ.I/2020 [1]"_s); // without a unit of measure
    const QString html = tableMime(table, TableSelection{{5}, {0}})->html();
    QCOMPARE(html.count(u"<th"_s), 3);
    QCOMPARE(html.count(u"<td>"_s) + html.count(u"<td "_s), 1 + 3);
}

void TestTableClipboard::selectionOfRowsAndColumns()
{
    const QStringList lines = plainLines(articleTable(), TableSelection{{5, 8}, {0, 3}});
    QCOMPARE(lines.first(),
             u"Indicator\tUnit of measure\tCao Bằng\tPeriod, notes, source\tHưng Yên\tPeriod, notes, source"_s);
    QCOMPARE(lines.at(1), u"Cải cách thủ tục hành chính"_s);
    QCOMPARE(lines.at(2), u"Số hồ sơ tiếp nhận\thồ sơ\t14595\tQ.I/2020 [1]\t405278\t2023 [4]"_s);
    QCOMPARE(lines.at(3), u"Cải cách chế độ công vụ"_s);
    QVERIFY(!lines.contains(u"² số liệu đến 20/6/2021"_s));
}

void TestTableClipboard::negativeAndSmallNumbers()
{
    FigureTableCell negative = numberCell(-1234.5, 1, {}, {}, 1);
    negative.text = u"-1.234,5"_s;
    FigureTableCell rounded = numberCell(0.004, 2, {}, {}, 1);
    rounded.text = u"0,00"_s;
    FigureTableCell half = numberCell(2.675, 2, {}, {}, 1); // shown rounded half up, stored a little below
    half.text = u"2,68"_s;
    FigureTableCell english = numberCell(1234567.25, 2, {}, {}, 1);
    english.text = u"1,234,567.25"_s;
    FigureTable table;
    table.units = {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    table.areas = {{u"X"_s, {tableRow(u"Y"_s, u"Z"_s, {negative, rounded, half, english})}}};
    const QStringList cells = plainLines(table).at(2).split(u'\t');
    QCOMPARE(cells.value(2), u"-1234,5"_s);
    QCOMPARE(cells.value(4), u"0,00"_s);
    QCOMPARE(cells.value(6), u"2,68"_s);
    QCOMPARE(cells.value(8), u"1234567,25"_s);
    QVERIFY(tableMime(table)->html().contains(u"x:num=\"-1234.5\" sdval=\"-1234.5\" sdnum=\"1033;0;#,##0.0\""_s));
}

void TestTableClipboard::emptyTable()
{
    QCOMPARE(plainLines(FigureTable()).size(), 1);
    QVERIFY(tableMime(FigureTable())->hasHtml());
}

void TestTableClipboard::goesToTheClipboard()
{
    copyTable(articleTable());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Cao Bằng"_s));
}

QTEST_MAIN(TestTableClipboard)
#include "tst_tableclipboard.moc"
