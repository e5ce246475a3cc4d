#include "models/exchange/xlsxlibrary.h"
#include "models/exchange/xlsxwriter.h"
#include "models/files/packagewatch.h"
#include "models/files/wholepackage.h"
#include "support/packagetext.h"
#include "support/programrun.h"

#include <QtTest>

#include <cmath>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

XlsxProperties properties()
{
    return {u"Số liệu"_s, u"parboard"_s, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)};
}

std::unique_ptr<XlsxWriter> newWorkbook(const QString &path)
{
    Result<std::unique_ptr<XlsxWriter>> workbook = XlsxWriter::create(path, properties());
    return workbook ? std::move(workbook).value() : nullptr;
}

} // namespace

/// Workbooks as files: what stands in them, and that none is left half written.
class TestXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void cellsHoldWhatWasWritten();
    void textsThatXmlCannotHold_data();
    void textsThatXmlCannotHold();
    void headingsAreFrozenAndFiltered();
    void notesAndLinks();
    void chartsAreNative();
    void equalCallsMakeEqualBytes();
    void numbersBeyondSixteenDigitsAreCounted();
    void tooLongTextIsRefused();
    void tooManyRowsAreRefused();
    void noNumberIsRefused();
    void abandonedLeavesNothing();
    void missingFolderIsTold();
    void cutPackageIsNotWhole();
    void packingIsProvedBesideIt();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
};

void TestXlsxWriter::cellsHoldWhatWasWritten()
{
    const QString path = file(u"ô.xlsx"_s);
    const auto workbook = newWorkbook(path);
    QVERIFY(workbook);
    XlsxSheet &sheet = workbook->addSheet(u"Số liệu"_s);
    sheet.text(0, 0, u"Hòa Bình & <Cao Bằng>"_s);
    sheet.number(0, 1, 92.56, workbook->format({.numberFormat = u"#,##0.00"_s}));
    sheet.number(0, 2, 28000000000.0);
    sheet.number(0, 3, -0.125);
    sheet.date(0, 4, QDate(2020, 3, 5), workbook->format({.numberFormat = u"dd/mm/yyyy"_s}));
    sheet.date(0, 5, QDate(1899, 12, 31), nullptr);
    sheet.date(0, 6, QDate(), nullptr);
    QVERIFY(workbook->finish().ok());
    const QHash<QString, QString> cells = sheetCells(path);
    QCOMPARE(cells.value(u"A1"_s), u"Hòa Bình & <Cao Bằng>"_s);
    QCOMPARE(cells.value(u"B1"_s), u"92.56"_s);
    QCOMPARE(cells.value(u"C1"_s), u"28000000000"_s);
    QCOMPARE(cells.value(u"D1"_s), u"-0.125"_s);
    QCOMPARE(cells.value(u"E1"_s), u"43895"_s); // days since 1899-12-30
    QCOMPARE(cells.value(u"F1"_s), u"1899-12-31"_s);
    QVERIFY(!cells.contains(u"G1"_s));
    const QByteArray styles = packageEntry(path, u"xl/styles.xml"_s);
    QVERIFY2(styles.contains("dd/mm/yyyy"), styles);
    QVERIFY(packageEntry(path, u"xl/workbook.xml"_s).contains("name=\"Số liệu\""));
}

void TestXlsxWriter::textsThatXmlCannotHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"đạt 99,38 %"_s << QByteArray("đạt 99,38 %");
    QTest::newRow("looks like an escape") << u"a_x0041_"_s << QByteArray("a_x005F_x0041_");
    QTest::newRow("no escape") << u"_x00_ _xZZZZ_"_s << QByteArray("_x00_ _xZZZZ_");
    QTest::newRow("null") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << QByteArray("a_x0000_b");
    QTest::newRow("no character") << QString(QChar(0xFFFE)) << QByteArray("_xFFFE_");
}

void TestXlsxWriter::textsThatXmlCannotHold()
{
    QFETCH(QString, text);
    QTEST(xlsxText(text), "written");
}

void TestXlsxWriter::headingsAreFrozenAndFiltered()
{
    const QString path = file(u"frozen.xlsx"_s);
    const auto workbook = newWorkbook(path);
    QVERIFY(workbook);
    XlsxSheet &sheet = workbook->addSheet(u"A"_s);
    sheet.text(0, 0, u"unit"_s);
    sheet.number(1, 0, 1);
    sheet.freeze(1, 1);
    sheet.filter(0, 0, 1, 3);
    sheet.setColumn(0, 0, 20);
    QVERIFY(workbook->finish().ok());
    const QByteArray xml = packageEntry(path, sheetEntry(1));
    QVERIFY2(xml.contains("state=\"frozen\""), xml);
    QVERIFY2(xml.contains("xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""), xml);
    QVERIFY2(xml.contains("<autoFilter ref=\"A1:D2\"/>"), xml);
    QVERIFY2(xml.contains("<col min=\"1\" max=\"1\" width=\"20."), xml);
}

void TestXlsxWriter::notesAndLinks()
{
    const QString path = file(u"notes.xlsx"_s);
    const auto workbook = newWorkbook(path);
    QVERIFY(workbook);
    XlsxSheet &sheet = workbook->addSheet(u"A"_s);
    sheet.note(0, 0, u"chưa báo cáo"_s);
    sheet.link(0, 1, u"https://example.vn/a?b=1&c=2"_s, nullptr);
    sheet.link(0, 2, u"file:///etc/passwd"_s, nullptr);
    sheet.link(0, 3, u"https://example.vn/"_s + QString(3000, u'a'), nullptr);
    QVERIFY(workbook->finish().ok());
    QVERIFY(packageEntry(path, u"xl/comments1.xml"_s).contains("chưa báo cáo"));
    const QByteArray relations = packageEntry(path, u"xl/worksheets/_rels/sheet1.xml.rels"_s);
    QVERIFY2(relations.contains("https://example.vn/a?b=1&amp;c=2"), relations);
    QVERIFY2(!relations.contains("passwd"), relations);
    const QHash<QString, QString> cells = sheetCells(path);
    QCOMPARE(cells.value(u"C1"_s), u"file:///etc/passwd"_s);
    QCOMPARE(cells.value(u"D1"_s).size(), 3019);
}

void TestXlsxWriter::chartsAreNative()
{
    const QString path = file(u"chart.xlsx"_s);
    const auto workbook = newWorkbook(path);
    QVERIFY(workbook);
    XlsxSheet &sheet = workbook->addSheet(u"Bảng điều khiển"_s);
    sheet.text(0, 0, u"Cao Bằng"_s);
    sheet.number(0, 1, 92.56);
    sheet.text(1, 0, u"Hà Giang: chưa báo cáo"_s);
    XlsxBarChart chart;
    chart.title = u"Đúng hạn <quý I>"_s;
    chart.numberFormat = u"0.00"_s;
    chart.lastRow = 1;
    chart.valueColumn = 1;
    chart.colours = {0x0072B2, 0x8A929B};
    sheet.chart(chart);
    QVERIFY(workbook->finish().ok());
    const QByteArray xml = packageEntry(path, u"xl/charts/chart1.xml"_s);
    for (const char *part :
         {"<c:barDir val=\"bar\"/>", "Đúng hạn &lt;quý I&gt;", "<c:strRef><c:f>'Bảng điều khiển'!$A$1:$A$2",
          "'Bảng điều khiển'!$B$1:$B$2", "<c:showVal val=\"1\"/>", "<c:min val=\"0\"/>", "<c:max val=\"120\"/>",
          "<a:srgbClr val=\"0072B2\"/>", "<c:orientation val=\"maxMin\"/>"})
        QVERIFY2(xml.contains(part), (QByteArray(part) + " is not in " + xml).constData());
    QVERIFY(!xml.contains("3D"));
    QVERIFY2(!xml.contains("<c:pt "), xml); // an empty cell would be kept as 0
    QVERIFY(!xml.contains("dispBlanksAs")); // gaps are what a chart shows unless it says otherwise
}

void TestXlsxWriter::equalCallsMakeEqualBytes()
{
    for (const QString &name : {u"one.xlsx"_s, u"two.xlsx"_s}) {
        const auto workbook = newWorkbook(file(name));
        QVERIFY(workbook);
        workbook->addSheet(u"A"_s).number(0, 0, 1);
        QVERIFY(workbook->finish().ok());
        QTest::qWait(1100); // a clock that is read would show
    }
    QCOMPARE(fileBytes(file(u"one.xlsx"_s)), fileBytes(file(u"two.xlsx"_s)));
}

void TestXlsxWriter::numbersBeyondSixteenDigitsAreCounted()
{
    const auto workbook = newWorkbook(file(u"digits.xlsx"_s));
    QVERIFY(workbook);
    XlsxSheet &sheet = workbook->addSheet(u"A"_s);
    sheet.number(0, 0, 0.1);
    sheet.number(0, 1, 1.0 / 3);
    QCOMPARE(workbook->shortenedNumbers(), 0);
    sheet.number(0, 2, 0.1 + 0.2);
    QCOMPARE(workbook->shortenedNumbers(), 1);
}

void TestXlsxWriter::tooLongTextIsRefused()
{
    const QString path = file(u"long.xlsx"_s);
    const auto workbook = newWorkbook(path);
    QVERIFY(workbook);
    XlsxSheet &sheet = workbook->addSheet(u"Số liệu"_s);
    sheet.text(0, 0, QString(xlsxMostCharacters, u'ă'));
    QVERIFY(!workbook->hasFailed());
    sheet.text(1, 2, QString(xlsxMostCharacters + 1, u'ă'));
    const Result<void> finished = workbook->finish();
    QVERIFY(!finished.ok());
    QVERIFY2(finished.error().sentence.contains(u"Số liệu"_s), qPrintable(finished.error().sentence));
    QVERIFY2(finished.error().sentence.contains(u"32767"_s), qPrintable(finished.error().sentence));
    QVERIFY(!QFile::exists(path));
}

void TestXlsxWriter::tooManyRowsAreRefused()
{
    const auto workbook = newWorkbook(file(u"rows.xlsx"_s));
    QVERIFY(workbook);
    XlsxSheet &sheet = workbook->addSheet(u"A"_s);
    sheet.number(1'048'575, 0, 1);
    QVERIFY(!workbook->hasFailed());
    sheet.number(1'048'576, 0, 1);
    QVERIFY(workbook->finish().error().sentence.contains(u"1048576"_s));
}

void TestXlsxWriter::noNumberIsRefused()
{
    const auto workbook = newWorkbook(file(u"nan.xlsx"_s));
    QVERIFY(workbook);
    workbook->addSheet(u"A"_s).number(0, 0, std::nan(""));
    QVERIFY(!workbook->finish().ok());
}

void TestXlsxWriter::abandonedLeavesNothing()
{
    const QString path = file(u"kept.xlsx"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    const QStringList there = files();
    {
        const auto workbook = newWorkbook(path);
        QVERIFY(workbook);
        workbook->addSheet(u"A"_s).number(0, 0, 1);
        QVERIFY(files().size() > there.size()); // it is written beside
    }
    QCOMPARE(files(), there);
    QCOMPARE(fileBytes(path), QByteArray("before"));
}

void TestXlsxWriter::missingFolderIsTold()
{
    const QString path = file(u"no/such/a.xlsx"_s);
    const Result<std::unique_ptr<XlsxWriter>> workbook = XlsxWriter::create(path, properties());
    QVERIFY(!workbook.ok());
    QVERIFY2(workbook.error().sentence.contains(path), qPrintable(workbook.error().sentence));
}

void TestXlsxWriter::cutPackageIsNotWhole()
{
    const QString path = file(u"whole.xlsx"_s);
    const auto workbook = newWorkbook(path);
    QVERIFY(workbook);
    workbook->addSheet(u"A"_s).number(0, 0, 1);
    QVERIFY(workbook->finish().ok());
    QVERIFY(checkWholePackage(path).ok());
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 30));
    QVERIFY(!checkWholePackage(path).ok());
}

/// Otherwise each workbook would be read a second time when it is finished.
void TestXlsxWriter::packingIsProvedBesideIt()
{
    QVERIFY(loadXlsxLibrary().ok());
    const QString path = file(u"followed.xlsx"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    lxw_workbook *workbook = xlsx().workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = xlsx().workbook_add_worksheet(workbook, nullptr);
    for (lxw_row_t row = 0; row < 50'000; ++row)
        xlsx().worksheet_write_number(sheet, row, 0, row * 7919 % 100'003, nullptr);
    PackageWatch watch(path);
    QCOMPARE(xlsx().workbook_close(workbook), LXW_NO_ERROR);
    QVERIFY(watch.finish().ok());
    QVERIFY(watch.followed());
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
