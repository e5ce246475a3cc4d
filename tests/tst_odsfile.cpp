#include "models/exchange/odsfile.h"
#include "support/tabletext.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentXml(const QByteArray &tables, const QByteArray &styles = {})
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
           R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
           R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
           R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:font-face-decls>)"
           R"(<style:font-face style:name="old" svg:font-family="'.VnTimeH'"/></office:font-face-decls><office:automatic-styles>)" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray oneTable(const QByteArray &rows)
{
    return contentXml(R"(<table:table table:name="T">)" + rows + "</table:table>");
}

/// A cell with a text.
QByteArray textCell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + '>' + cells + "</table:table-row>";
}

} // namespace

/// Spreadsheets of OpenDocument are read as the person sees them, or refused with a sentence.
class TestOdsFile : public QObject
{
    Q_OBJECT

private slots:
    void fileOfLibreOffice()
    {
        const auto file = openOds(QStringLiteral(PARBOARD_SOURCE_DIR "/tests/data/tables/libreoffice.ods"));
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().sentence));
        const QList<SheetInfo> &sheets = file.value()->sheets();
        QCOMPARE(sheets.size(), 3);
        QCOMPARE(sheets[0].name, u"Báo cáo"_s);
        QVERIFY(!sheets[0].hidden);
        QCOMPARE(sheets[2].name, u"Ẩn"_s);
        QVERIFY(sheets[2].hidden);
        const QStringList rows = rowTexts(*file.value());
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows[0], u"1: A Tỷ lệ giải quyết hồ sơ đúng hạn"_s);
        QCOMPARE(rows[2], u"3: B Tiếp nhận | C Đúng hạn"_s);
        QVERIFY(rows[3].startsWith(u"4: A Thừa Thiên Huế | B 1234 number | C 0.9256 number"));
        QVERIFY(rows[3].endsWith(u" percent | D 2024-03-31 date"));
        QCOMPARE(rows[4],
                 u"5: A Bà Rịa - Vũng Tàu | B 56.5 number | C 1 number percent | D 2024-06-30T17:30:00 date"_s);
        QVERIFY(rows[5].startsWith(u"6: A Cao Bằng & <Hà Giang> | B 0 number"));
        QCOMPARE(rows[6], u"8: A Tổng | B 1290.5 number formula | C #DIV/0! error formula | D 1 number formula"_s);
        QCOMPARE(rows[7], u"9: A Ninh B×nh tcvn3 | B Dòng một\nDòng hai"_s);
        QCOMPARE(rowTexts(*file.value(), 1).constFirst(), u"2: B Mã | C 007"_s);
        QCOMPARE(rowTexts(*file.value(), 2), QStringList{u"1: A bí mật"_s});
        QCOMPARE(*file.value()->mergedCells(0), (QList<MergedCells>{{1, 1, 0, 3}, {2, 3, 0, 0}, {2, 2, 1, 2}}));
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("texts");
        const auto add = [](const char *name, const QByteArray &rows, const QStringList &texts) {
            QTest::newRow(name) << rows << texts;
        };
        const QByteArray a = textCell("a");
        add("no rows", {}, {});
        add("empty rows are counted", row({}, R"(table:number-rows-repeated="1000")") + row(a), {u"1001: A a"_s});
        add("a million empty rows at the end",
            row(a) + row("<table:table-cell/>", R"(table:number-rows-repeated="1048575")"), {u"1: A a"_s});
        add("more empty rows than any sheet", row({}, R"(table:number-rows-repeated="99999999999999")") + row({}), {});
        add("filled rows are repeated", row(a, R"(table:number-rows-repeated="3")") + row(a),
            {u"1: A a"_s, u"2: A a"_s, u"3: A a"_s, u"4: A a"_s});
        add("cells are repeated",
            row(R"(<table:table-cell table:number-columns-repeated="25"/>)" +
                textCell("x", R"(table:number-columns-repeated="2")") + a),
            {u"1: Z x | AA x | AB a"_s});
        add("covered cells count",
            row(textCell("x", R"(table:number-columns-spanned="2")") +
                "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>" + a),
            {u"1: A x | C a"_s});
        add("header rows and groups",
            "<table:table-header-rows>" + row(a) +
                "</table:table-header-rows><table:table-row-group><table:table-row-group>" + row(a) +
                "</table:table-row-group></table:table-row-group>" + row(a),
            {u"1: A a"_s, u"2: A a"_s, u"3: A a"_s});
        add("paragraphs, blanks, spans", row(textCell(R"( a
              b<text:s/><text:s text:c="2"/><text:span>c <text:a>d</text:a></text:span><text:tab/><text:line-break/></text:p><text:p>e)")),
            {u"1: A a b   c d\t\n\ne"_s});
        add("comments are left out",
            row(textCell("x</text:p><office:annotation><text:p>note</text:p></office:annotation><text:p>y<text:note>n</"
                         "text:note>")),
            {u"1: A x\ny"_s});
        add("kinds",
            row(R"(<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.234,50</text:p></table:table-cell>)"
                R"(<table:table-cell office:value-type="percentage" office:value="0.5"/><table:table-cell office:value-type="currency" office:value="7"/>)"
                R"(<table:table-cell office:value-type="date" office:date-value="2024-03-31"/><table:table-cell office:value-type="time" office:time-value="PT30H15M00S"/>)"
                R"(<table:table-cell office:value-type="boolean" office:boolean-value="false"/><table:table-cell office:value-type="string" office:string-value="s"/>)"
                R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>)"),
            {u"1: A 1234.5 number | B 0.5 number percent | C 7 number | D 2024-03-31 date | E 30:15:00 | F FALSE boolean | G s | H #N/A error formula"_s});
        add("values that are none",
            row(R"(<table:table-cell office:value-type="float" office:value="1e400"/><table:table-cell office:value-type="float" office:value="NaN"/>)"
                R"(<table:table-cell office:value-type="float"><text:p>x</text:p></table:table-cell>)"
                R"(<table:table-cell office:value-type="date" office:date-value="2024-02-30"><text:p>30/2</text:p></table:table-cell>)"),
            {u"1: A 1e400 | B NaN | C x | D 30/2"_s});
    }

    void cells()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, texts);
        const auto file = opened(oneTable(rows));
        QVERIFY(file.ok());
        QCOMPARE(rowTexts(*file.value()), texts);
    }

    void mergedCells()
    {
        const auto file =
            opened(oneTable(row({}, R"(table:number-rows-repeated="4")") +
                            row("<table:table-cell/>" +
                                textCell("x", R"(table:number-columns-spanned="2" table:number-rows-spanned="3")"))));
        QCOMPARE(*file.value()->mergedCells(0), (QList<MergedCells>{{5, 7, 1, 2}}));
    }

    void tablesAndTheirStyles()
    {
        const QByteArray styles =
            R"(<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>)"
            R"(<style:style style:name="base" style:family="table-cell"><style:text-properties style:font-name="old"/></style:style>)"
            R"(<style:style style:name="c" style:family="table-cell" style:parent-style-name="base"/>)"
            R"(<style:style style:name="loop" style:family="table-cell" style:parent-style-name="loop"/>)";
        const auto file = opened(contentXml(
            R"(<table:table table:name="Một" table:style-name="h"/><table:table table:name="Hai">)"
            R"(<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="c"/>)" +
                row(textCell("a", R"(table:style-name="c")") + textCell("b", R"(table:style-name="loop")") +
                    textCell("d")) +
                "</table:table>",
            styles));
        QVERIFY(file.ok());
        QCOMPARE(file.value()->sheets().size(), 2);
        QVERIFY(file.value()->sheets()[0].hidden);
        QVERIFY(!file.value()->sheets()[1].hidden);
        QCOMPARE(rowTexts(*file.value(), 0), QStringList());
        QCOMPARE(rowTexts(*file.value(), 1), QStringList{u"1: A a tcvn3capital | B b | C d tcvn3capital"_s});
    }

    void manyColumnsDoNotSlowDownEachCell()
    {
        // Looking for each cell's column from the first one on took minutes for these few bytes.
        const QByteArray columns = QByteArray("<table:table-column/>").repeated(16'383) +
                                   R"(<table:table-column table:default-cell-style-name="c"/>)";
        const QByteArray filled = row(textCell("x", R"(table:number-columns-repeated="16384")"));
        const QByteArray styles =
            R"(<style:style style:name="c" style:family="table-cell"><style:text-properties style:font-name="old"/></style:style>)";
        const auto file =
            opened(contentXml("<table:table>" + columns + filled.repeated(300) + "</table:table>", styles));
        const auto reader = file.value()->rows(0);
        QElapsedTimer timer;
        timer.start();
        TableRow row;
        int rows = 0;
        for (; *reader.value()->next(row); ++rows) {
            QCOMPARE(row.cells.constLast().font, LegacyFont::Tcvn3Capital);
            QCOMPARE(row.cells.constFirst().font, LegacyFont::None);
        }
        QCOMPARE(rows, 300);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const QByteArray a = textCell("a");
        QTest::newRow("no XML") << QByteArray("PNG") << u"is damaged"_s;
        QTest::newRow("empty") << QByteArray() << u"ends in the middle"_s;
        QTest::newRow("a text document") << contentXml({}).replace(":spreadsheet>", ":text>") << u"holds no table"_s;
        QTest::newRow("no tables") << contentXml({}) << u"holds no table"_s;
        QTest::newRow("cut off") << oneTable(row(a)).chopped(60) << u"ends in the middle"_s;
        QTest::newRow("document type") << "<!DOCTYPE x [<!ENTITY a \"b\">]>" + contentXml({}).sliced(38)
                                       << u"document type"_s;
        QTest::newRow("deep") << oneTable(QByteArray("<x>").repeated(1000)) << u"nested too deeply"_s;
        QTest::newRow("filled rows without end")
            << oneTable(row(a, R"(table:number-rows-repeated="1048577")") + row(a)) << u"repeats a row"_s;
        QTest::newRow("filled cells without end")
            << oneTable(row(textCell("a", R"(table:number-columns-repeated="16385")"))) << u"repeats a cell"_s;
        QTest::newRow("filled rows and cells")
            << oneTable(row(textCell("a", R"(table:number-columns-repeated="16384")"),
                            R"(table:number-rows-repeated="1048576")"))
            << u"more often than any table"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const auto file = opened(content);
        const QString sentence = file.ok() ? lastOf(*file.value()) : file.error().sentence;
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(sentence.contains(u"test.ods"));
    }

    void protectedFilesAreNamed()
    {
        QVERIFY(openedParts({{"content.xml", "\x12\x34"}, {"META-INF/manifest.xml", "<m:encryption-data/>"}})
                    .error()
                    .sentence.contains(u"password"));
        QVERIFY(openedParts({{"a", "b"}}).error().sentence.contains(u"lacks the part content.xml"));
    }

    void changedBytes()
    {
        QRandomGenerator random(45);
        const QByteArray whole = oneTable(
            row(textCell("a<text:s text:c=\"2\"/>", R"(table:number-columns-repeated="2")"),
                R"(table:number-rows-repeated="2")") +
            row(R"(<table:table-cell office:value-type="float" office:value="5" table:number-columns-spanned="2"/>)"));
        const qsizetype start = whole.indexOf("<table:table");
        int read = 0;
        for (int i = 0; i < 400; ++i) {
            QByteArray content = whole;
            content[start + random.bounded(int(content.size() - start))] = char("<>/\"9a:= \xFF"[random.bounded(10)]);
            const auto file = opened(content);
            if (!file) {
                QVERIFY(!file.error().sentence.isEmpty());
                continue;
            }
            const auto reader = file.value()->rows(0);
            TableRow row;
            for (int rows = 0; rows < 20 && reader.value()->next(row).ok() && !row.cells.isEmpty(); ++rows)
                ++read;
        }
        QVERIFY(read > 20); // some changes do no harm
    }

private:
    /// The sentence that ends the first sheet, without keeping its rows.
    static QString lastOf(const TableFile &file)
    {
        const auto reader = file.rows(0);
        TableRow row;
        while (true) {
            const Result<bool> more = reader.value()->next(row);
            if (!more)
                return more.error().sentence;
            if (!*more)
                return {};
        }
    }

    Result<std::unique_ptr<TableFile>> opened(const QByteArray &content)
    {
        return openedParts({{"content.xml", content, false}});
    }

    Result<std::unique_ptr<TableFile>> openedParts(const QList<ZipPart> &parts)
    {
        QFile file(m_folder.filePath(u"test.ods"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write the spreadsheet");
        file.write(zipBytes(parts));
        file.close();
        return openOds(file.fileName());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOdsFile)
#include "tst_odsfile.moc"
