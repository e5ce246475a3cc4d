#include "models/exchange/odsfile.h"
#include "models/exchange/odstablescan.h"
#include "models/exchange/odsxml.h"
#include "support/odstext.h"
#include "support/tabletext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

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
        const QByteArray a = odstext::cell("a");
        add("no rows", {}, {});
        add("empty rows are counted", odstext::row({}, R"(table:number-rows-repeated="1000")") + odstext::row(a),
            {u"1001: A a"_s});
        add("a million empty rows at the end",
            odstext::row(a) + odstext::row("<table:table-cell/>", R"(table:number-rows-repeated="1048575")"),
            {u"1: A a"_s});
        add("more empty rows than any sheet",
            odstext::row({}, R"(table:number-rows-repeated="99999999999999")") + odstext::row({}), {});
        add("filled rows are repeated", odstext::row(a, R"(table:number-rows-repeated="3")") + odstext::row(a),
            {u"1: A a"_s, u"2: A a"_s, u"3: A a"_s, u"4: A a"_s});
        add("cells are repeated",
            odstext::row(R"(<table:table-cell table:number-columns-repeated="25"/>)" +
                         odstext::cell("x", R"(table:number-columns-repeated="2")") + a),
            {u"1: Z x | AA x | AB a"_s});
        add("covered cells count",
            odstext::row(odstext::cell("x", R"(table:number-columns-spanned="2")") +
                         "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>" + a),
            {u"1: A x | C a"_s});
        add("header rows and groups",
            "<table:table-header-rows>" + odstext::row(a) +
                "</table:table-header-rows><table:table-row-group><table:table-row-group>" + odstext::row(a) +
                "</table:table-row-group></table:table-row-group>" + odstext::row(a),
            {u"1: A a"_s, u"2: A a"_s, u"3: A a"_s});
        add("paragraphs, blanks, spans", odstext::row(odstext::cell(R"( a
              b<text:s/><text:s text:c="2"/><text:span>c <text:a>d</text:a></text:span><text:tab/><text:line-break/></text:p><text:p>e)")),
            {u"1: A a b   c d\t\n\ne"_s});
        add("comments are left out",
            odstext::row(odstext::cell(
                "x</text:p><office:annotation><text:p>note</text:p></office:annotation><text:p>y<text:note>n</"
                "text:note>")),
            {u"1: A x\ny"_s});
        add("kinds",
            odstext::row(
                R"(<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.234,50</text:p></table:table-cell>)"
                R"(<table:table-cell office:value-type="percentage" office:value="0.5"/><table:table-cell office:value-type="currency" office:value="7"/>)"
                R"(<table:table-cell office:value-type="date" office:date-value="2024-03-31"/><table:table-cell office:value-type="time" office:time-value="PT30H15M00S"/>)"
                R"(<table:table-cell office:value-type="boolean" office:boolean-value="false"/><table:table-cell office:value-type="string" office:string-value="s"/>)"
                R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>)"),
            {u"1: A 1234.5 number | B 0.5 number percent | C 7 number | D 2024-03-31 date | E 30:15:00 | F FALSE boolean | G s | H #N/A error formula"_s});
        add("values that are none",
            odstext::row(
                R"(<table:table-cell office:value-type="float" office:value="1e400"/><table:table-cell office:value-type="float" office:value="NaN"/>)"
                R"(<table:table-cell office:value-type="float"><text:p>x</text:p></table:table-cell>)"
                R"(<table:table-cell office:value-type="date" office:date-value="2024-02-30"><text:p>30/2</text:p></table:table-cell>)"),
            {u"1: A 1e400 | B NaN | C x | D 30/2"_s});
    }

    void cells()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, texts);
        const auto file = opened(odstext::oneTable(rows));
        QVERIFY(file.ok());
        QCOMPARE(rowTexts(*file.value()), texts);
    }

    void mergedCells()
    {
        const auto file = opened(odstext::oneTable(
            odstext::row({}, R"(table:number-rows-repeated="4")") +
            odstext::row("<table:table-cell/>" +
                         odstext::cell("x", R"(table:number-columns-spanned="2" table:number-rows-spanned="3")"))));
        QCOMPARE(*file.value()->mergedCells(0), (QList<MergedCells>{{5, 7, 1, 2}}));
    }

    void tablesAndTheirStyles()
    {
        const QByteArray styles =
            R"(<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>)"
            R"(<style:style style:name="base" style:family="table-cell"><style:text-properties style:font-name="old"/></style:style>)"
            R"(<style:style style:name="c" style:family="table-cell" style:parent-style-name="base"/>)"
            R"(<style:style style:name="loop" style:family="table-cell" style:parent-style-name="loop"/>)";
        const auto file = opened(odstext::content(
            R"(<table:table table:name="Một" table:style-name="h"/><table:table table:name="Hai">)"
            R"(<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="c"/>)" +
                odstext::row(odstext::cell("a", R"(table:style-name="c")") +
                             odstext::cell("b", R"(table:style-name="loop")") + odstext::cell("d")) +
                "</table:table>",
            styles));
        QVERIFY(file.ok());
        QCOMPARE(file.value()->sheets().size(), 2);
        QVERIFY(file.value()->sheets()[0].hidden);
        QVERIFY(!file.value()->sheets()[1].hidden);
        QCOMPARE(rowTexts(*file.value(), 0), QStringList());
        QCOMPARE(rowTexts(*file.value(), 1), QStringList{u"1: A a tcvn3capital | B b | C d tcvn3capital"_s});
    }

    void manyColumnsAndRepeatedCellsDoNotHang()
    {
        const QByteArray wide = odstext::row(odstext::cell("x", R"(table:number-columns-repeated="16384")"));
        const auto file =
            opened(odstext::oneTable(QByteArray("<table:table-column/>").repeated(16'384) + wide.repeated(60)));
        QVERIFY(file.ok());
        const auto reader = file.value()->rows(0);
        QVERIFY(reader.ok());
        QElapsedTimer timer;
        timer.start();
        TableRow row;
        qint64 cells = 0;
        while (*reader.value()->next(row))
            cells += row.cells.size();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(cells, 60 * 16'384);
    }

    /// The scanner finds the tables that an XML reader finds, or says that it is not certain.
    void scannedTables_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isCertain");
        const QByteArray a = odstext::row(odstext::cell("a"));
        const QByteArray plain =
            odstext::content(R"(<table:table table:name="Một &amp; &quot;hai&quot; &lt;>" table:style-name='s1'>)" + a +
                             R"(</table:table><table:named-expressions/><table:table table:name="Ba"/>)");
        const auto with = [&plain](const char *before, const char *after) {
            return QByteArray(plain).replace(before, after);
        };
        QTest::newRow("plain") << plain << true;
        QTest::newRow("a table in a table")
            << with("<text:p>a", R"(<table:table table:name="x"><table:table/></table:table><text:p>a)") << true;
        QTest::newRow("a comment") << with("<text:p>a", "<!-- <table:table> --><text:p>a") << true;
        QTest::newRow("a comment outside") << with("<table:named", "<!-- <table:table> --><table:named") << true;
        QTest::newRow("marked text") << with("<text:p>a", "<text:p><![CDATA[<table:table>]]>") << true;
        QTest::newRow("a table of a link")
            << with("<table:named", R"(<table:dde-link><table:table table:name="d"/></table:dde-link><table:named)")
            << true;
        QTest::newRow("no table") << odstext::content({}) << true;
        QTest::newRow("an unknown entity") << with("&amp;", "&#233;") << false;
        QTest::newRow("another prefix") << with("table:", "t:") << false;
        QTest::newRow("a prefix bound anew") << with("<table:named", R"(<x xmlns:table="y"/><table:named)") << false;
        QTest::newRow("another encoding") << with("UTF-8", "ISO-8859-1") << false;
        QTest::newRow("a document type") << with("<office:document-content", "<!DOCTYPE x><office:document-content")
                                         << false;
        QTest::newRow("cut") << plain.chopped(40) << false;
        QTest::newRow("cut in a table") << plain.first(plain.indexOf("</table:table>")) << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void scannedTables()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isCertain);
        for (const qint64 piece : {qint64(1), qint64(7), qint64(1) << 20}) {
            PieceBuffer bytes(std::make_unique<MemorySource>(content, piece));
            const std::optional<QList<OdsTableTag>> scanned = scanOdsTables(bytes);
            QCOMPARE(scanned.has_value(), isCertain);
            QCOMPARE(scanned.value_or(tablesOf(content)), tablesOf(content));
        }
    }

    void scannedTablesOfChangedFiles()
    {
        QRandomGenerator random(46);
        const QByteArray whole = odstext::content(
            R"(<table:table table:name="A">)" + odstext::row(odstext::cell("a")) +
            R"(</table:table><table:shapes><x/></table:shapes><table:table table:name="B" table:style-name="s"/>)");
        const qsizetype start = whole.indexOf("<office:body");
        int certain = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray content = whole;
            for (int changes = random.bounded(1, 3); changes > 0; --changes)
                content[start + random.bounded(int(content.size() - start))] = char("<>/\"'a:=! &"[random.bounded(11)]);
            PieceBuffer bytes(std::make_unique<MemorySource>(content));
            const std::optional<QList<OdsTableTag>> scanned = scanOdsTables(bytes);
            WorkbookXml xml(std::make_unique<MemorySource>(content), u"content.xml"_s, u"test.ods"_s);
            xml.finish();
            if (!scanned || !xml.state())
                continue; // not certain, or damaged in a way that shows when the rows are read
            ++certain;
            QVERIFY2(*scanned == tablesOf(content), content.constData());
        }
        QVERIFY2(certain > 100, qPrintable(QString::number(certain)));
    }

    void changedBytes()
    {
        QRandomGenerator random(45);
        const QByteArray whole = odstext::oneTable(
            odstext::row(odstext::cell("a<text:s text:c=\"2\"/>", R"(table:number-columns-repeated="2")"),
                         R"(table:number-rows-repeated="2")") +
            odstext::row(
                R"(<table:table-cell office:value-type="float" office:value="5" table:number-columns-spanned="2"/>)"));
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
    /// The tables that an XML reader finds.
    static QList<OdsTableTag> tablesOf(const QByteArray &content)
    {
        QList<OdsTableTag> found;
        WorkbookXml xml(std::make_unique<MemorySource>(content), u"content.xml"_s, u"test.ods"_s);
        if (!ods::enterSpreadsheet(xml, [&xml] { xml.skip(); }))
            return found;
        while (xml.nextChild()) {
            if (ods::isIn(xml, ods::table, u"table"))
                found += {ods::attribute(xml, ods::table, u"name"), ods::attribute(xml, ods::table, u"style-name")};
            xml.skip();
        }
        return found;
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
