#include "models/exchange/xlsxpackage.h"
#include "models/exchange/xlsxsheetrows.h"
#include "support/tabletext.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// What one way of reading makes of a sheet.
struct Reading
{
    QStringList rows;
    bool refused = false;
    bool fastAtFirst = false;
    bool fastAtLast = false;
};

const XlsxShared &shared()
{
    static const XlsxShared shared = [] {
        XlsxShared made;
        WorkbookXml xml(std::make_unique<MemorySource>("<sst><si><t>Mã</t></si><si><t>007</t></si></sst>"), {}, {});
        if (!made.strings.read(xml))
            qFatal("cannot read the texts");
        made.formats = {{}, {NumberLook::Percent, LegacyFont::Tcvn3}, {NumberLook::Date, LegacyFont::None}};
        return made;
    }();
    return shared;
}

Reading readingOf(const QByteArray &xml, XlsxReading way, qint64 piece = 1 << 20)
{
    XlsxSheetRows sheet(std::make_unique<MemorySource>(xml, piece), way, shared(), u"sheet1.xml"_s, u"S"_s,
                        u"f.xlsx"_s);
    Reading reading;
    reading.fastAtFirst = sheet.fast();
    TableRow row;
    while (true) {
        reading.fastAtLast = sheet.fast();
        const Result<bool> more = sheet.next(row);
        reading.refused = !more;
        if (!more || !*more)
            break;
        QStringList cells;
        for (const TableCell &cell : std::as_const(row.cells))
            cells += cellText(cell) + u'#' + QString::number(cell.shared);
        reading.rows += QString::number(row.number) + u": "_s + cells.join(u" | "_s);
    }
    for (const MergedCells &cells : sheet.merged())
        reading.rows +=
            u"merged %1 %2 %3 %4"_s.arg(cells.firstRow).arg(cells.lastRow).arg(cells.firstColumn).arg(cells.lastColumn);
    return reading;
}

/// Empty if both ways agree: the same rows, or both refuse. What was given before a refusal may differ, since the XML
/// reader looks further ahead.
QString difference(const QByteArray &xml, qint64 piece = 1 << 20)
{
    const Reading fast = readingOf(xml, XlsxReading::FastWhereKnown, piece);
    const Reading careful = readingOf(xml, XlsxReading::Careful);
    if (fast.refused != careful.refused)
        return u"fast %1, careful %2"_s.arg(fast.refused ? u"refuses"_s : u"reads"_s,
                                            careful.refused ? u"refuses"_s : u"reads"_s);
    if (!fast.refused && fast.rows != careful.rows)
        return u"fast:\n%1\ncareful:\n%2"_s.arg(fast.rows.join(u'\n'), careful.rows.join(u'\n'));
    return {};
}

/// Rows as Excel, LibreOffice and openpyxl write them.
const QByteArray &usualRows()
{
    static const QByteArray made =
        R"(<row r="1" spans="1:4" ht="15" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> Tỷ lệ </t></is></c></row>)"
        "\r\n"
        R"(<row r="2"><c r="A2"><v>12.5</v></c><c r="C2" s="2"><f aca="false">B1&amp;"x"</f><v>45382</v></c><c r="D2" t="str"><f>A1</f><v>a &lt;b&gt; &#7879;</v></c></row>)"
        R"(<row r="4"/><row r='5'><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5"/><c r="D5"><v/></c></row>)";
    return made;
}

const QByteArray &usualTail()
{
    static const QByteArray made = R"(<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>)";
    return made;
}

/// What the scanner must not read by itself, each as a row 7.
const QList<std::pair<const char *, QByteArray>> &unusualRows()
{
    static const QList<std::pair<const char *, QByteArray>> rows{
        {"cdata", R"(<row r="7"><c t="str"><v><![CDATA[a<b]]></v></c></row>)"},
        {"comment in row", R"(<row r="7"><!-- <c><v>9</v></c> --><c><v>1</v></c></row>)"},
        {"comment between rows", R"(<!-- </sheetData> --><row r="7"><c><v>1</v></c></row>)"},
        {"instruction", R"(<?x y?><row r="7"><c><v>1</v></c></row>)"},
        {"rich text",
         R"(<row r="7"><c t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>caùc</t></r></is></c></row>)"},
        {"own prefix",
         R"(<row r="7"><q:c xmlns:q="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><q:v>1</q:v></q:c></row>)"},
        {"other namespace", R"(<row r="7"><c xmlns="urn:other"><v>1</v></c><c><v>2</v></c></row>)"},
        {"extension", R"(<row r="7"><c><v>1</v><extLst><ext uri="x"/></extLst></c></row>)"},
        {"unknown element", R"(<row r="7"><c><v>1</v></c><z/></row>)"},
        {"carriage return in text", "<row r=\"7\"><c t=\"str\"><v>a\r\nb</v></c></row>"},
        {"line in attribute", "<row r=\"7\"><c t=\"str\" x='a\nb'><v>a</v></c></row>"},
        {"entity in attribute", R"(<row r="7"><c r="&#65;7"><v>1</v></c></row>)"},
        {"blank before the end of a tag", R"(<row r="7" ><c ><v >1</v ></c ></row >)"},
        {"blanks around equals", R"(<row r = "7"><c><v>1</v></c></row>)"},
        {"two values", R"(<row r="7"><c><v>1</v><v>2</v></c></row>)"},
        {"text between cells", R"(<row r="7">x<c><v>1</v></c></row>)"},
        {"element in a value", R"(<row r="7"><c><v>1<x>2</x>3</v></c></row>)"},
    };
    return rows;
}

/// What neither way may read.
const QList<std::pair<const char *, QByteArray>> &brokenRows()
{
    static const QList<std::pair<const char *, QByteArray>> rows{
        {"attribute twice", R"(<row r="7" r="7"/>)"},
        {"undeclared prefix", R"(<row r="7" no:x="1"/>)"},
        {"attributes without blank", R"(<row r="7"s="1"/>)"},
        {"less in attribute", R"(<row r="7" x="<"/>)"},
        {"end of cdata in text", R"(<row r="7"><c t="str"><v>]]></v></c></row>)"},
        {"unknown entity", R"(<row r="7"><c t="str"><v>&x;</v></c></row>)"},
        {"unknown entity in formula", R"(<row r="7"><c><f>&x;</f><v>1</v></c></row>)"},
        {"null character", R"(<row r="7"><c t="str"><v>&#0;</v></c></row>)"},
        {"control byte", "<row r=\"7\"><c t=\"str\"><v>\x01</v></c></row>"},
        {"latin 1", "<row r=\"7\"><c t=\"str\"><v>\xE9</v></c></row>"},
        {"byte that UTF-8 never has", "<row r=\"7\" x=\"\xFF\"/>"},
        {"crossed tags", R"(<row r="7"><c><v>1</c></v></row>)"},
        {"no end", R"(<row r="7"><c><v>1</v></c>)"},
        {"end of another", R"(</worksheet>)"},
    };
    return rows;
}

QByteArray mutated(QByteArray xml, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{
        "<",         ">",       "/",         "\"",           "'",
        "&",         ";",       "&amp;",     "&#10;",        "<![CDATA[",
        "]]>",       "<!--",    "-->",       "<?x ?>",       "\r",
        "\n",        " ",       "\xC3",      "\xFF",         "\x01",
        "xml:",      "x14ac:",  "xmlns=",    "r=\"3\"",      "<row>",
        "</row>",    "<c>",     "</c>",      "<v>",          "</v>",
        "<v/>",      "<is><t>", "</t></is>", "</sheetData>", "<sheetData>",
        "=",         "1E400",   "-",         "ZZZZ9",        "t=\"s\"",
        "t=\"str\"", "<f/>",    "<x/>",      "\xEF\xBF\xBF", "ệ",
    };
    const int changes = int(random.bounded(1, 4));
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = random.bounded(int(xml.size()));
        const int length = int(random.bounded(0, 6));
        if (random.bounded(4) == 0) {
            const qsizetype from = random.bounded(int(xml.size()));
            xml.insert(at, xml.mid(from, random.bounded(40)));
        } else {
            xml.replace(at, random.bounded(2) == 0 ? length : 0, pieces[random.bounded(int(pieces.size()))]);
        }
    }
    return xml;
}

} // namespace

/// The scanner and the XML reader make the same rows of every sheet, or both refuse it.
class TestXlsxReading : public QObject
{
    Q_OBJECT

private slots:
    void usualRowsAreReadFast()
    {
        const QByteArray xml = sheetXml(usualRows(), usualTail());
        const Reading reading = readingOf(xml, XlsxReading::FastWhereKnown);
        QVERIFY(reading.fastAtFirst);
        QVERIFY(reading.fastAtLast);
        QVERIFY(!reading.refused);
        QCOMPARE(reading.rows,
                 (QStringList{u"1: A Mã tcvn3#0 | B  Tỷ lệ #-1"_s,
                              u"2: A 12.5 number#-1 | C 2024-03-31 date formula#-1 | D a <b> ệ formula#-1"_s,
                              u"5: A TRUE boolean#-1 | B #N/A error#-1"_s, u"merged 1 2 0 1"_s}));
        QCOMPARE(difference(xml), QString());
        QVERIFY(!readingOf(xml, XlsxReading::Careful).fastAtFirst);
    }

    void piecesMakeNoDifference()
    {
        const QByteArray xml = sheetXml(usualRows(), usualTail());
        for (const qint64 piece : {1, 2, 3, 7, 64, 500})
            QCOMPARE(difference(xml, piece), QString());
    }

    void unusualRowsAreReadCarefully_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const auto &[name, row] : unusualRows())
            QTest::newRow(name) << row;
    }

    void unusualRowsAreReadCarefully()
    {
        QFETCH(QByteArray, row);
        const QByteArray xml = sheetXml(usualRows() + row + R"(<row r="8"><c><v>8</v></c></row>)", usualTail());
        const Reading reading = readingOf(xml, XlsxReading::FastWhereKnown);
        QVERIFY(reading.fastAtFirst);
        QVERIFY(!reading.fastAtLast);
        QVERIFY(!reading.refused);
        QCOMPARE(reading.rows.size(), 6);
        QVERIFY(reading.rows[3].startsWith(u"7: "));
        QVERIFY(reading.rows[4].startsWith(u"8: "));
        QCOMPARE(difference(xml), QString());
    }

    void brokenRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const auto &[name, row] : brokenRows())
            QTest::newRow(name) << row;
    }

    void brokenRowsAreRefused()
    {
        QFETCH(QByteArray, row);
        const QByteArray xml = sheetXml(usualRows() + row, usualTail());
        QVERIFY(readingOf(xml, XlsxReading::FastWhereKnown).refused);
        QVERIFY(readingOf(xml, XlsxReading::Careful).refused);
    }

    void headsThatNeedTheXmlReader_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray rows = "<row r=\"3\"><c t=\"str\"><v>ệ</v></c></row>";
        const QByteArray whole = sheetXml(rows);
        const auto text = QString::fromUtf8(whole);
        QByteArray commented = whole;
        commented.replace("<sheetData>", "<!-- <sheetData> --><sheetData>");
        QTest::newRow("comment before") << commented;
        QTest::newRow("prefix") << QByteArray(
            R"(<x:worksheet xmlns:x="urn:m"><x:sheetData><x:row r="3"><x:c t="str"><x:v>ệ</x:v></x:c></x:row></x:sheetData></x:worksheet>)");
        QTest::newRow("UTF-16") << QStringEncoder(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom)
                                       .encode(QString(text).remove(u" encoding=\"UTF-8\""_s))
                                       .
                                       operator QByteArray();
    }

    void headsThatNeedTheXmlReader()
    {
        QFETCH(QByteArray, xml);
        const Reading reading = readingOf(xml, XlsxReading::FastWhereKnown);
        QVERIFY(!reading.fastAtFirst);
        QCOMPARE(reading.rows, QStringList{u"3: A ệ#-1"_s});
        QCOMPARE(difference(xml), QString());
    }

    void longSheetsCrossPieces()
    {
        QByteArray rows;
        for (int i = 1; i <= 20'000; ++i)
            rows += "<row r=\"" + QByteArray::number(i) +
                    "\"><c t=\"s\"><v>1</v></c><c t=\"str\"><v>Thừa &amp; Thiên</v></c><c><v>" +
                    QByteArray::number(i / 7.0, 'g', 17) + "</v></c></row>";
        QVERIFY(rows.size() > (1 << 20));
        QVERIFY(readingOf(sheetXml(rows), XlsxReading::FastWhereKnown).fastAtLast);
        QCOMPARE(difference(sheetXml(rows)), QString());
        rows += QByteArray(unusualRows().constFirst().second).replace("\"7\"", "\"30000\"");
        QCOMPARE(difference(sheetXml(rows)), QString());
    }

    void filesOfOtherPrograms()
    {
        QDirIterator files(QStringLiteral(PARBOARD_SOURCE_DIR "/tests/data/tables"), {u"*.xlsx"_s});
        int sheets = 0;
        while (files.hasNext()) {
            const auto archive = Archive::open(files.next());
            QVERIFY(archive.ok());
            const Result<XlsxParts> parts = readXlsxParts(*archive.value());
            QVERIFY(parts.ok());
            for (const XlsxParts::Sheet &sheet : parts->sheets) {
                const Result<QByteArray> xml = archive.value()->readAll(sheet.part, 1 << 20);
                QVERIFY(xml.ok());
                QCOMPARE(difference(*xml), QString());
                QVERIFY(readingOf(*xml, XlsxReading::FastWhereKnown).fastAtFirst);
                ++sheets;
            }
        }
        QVERIFY(sheets >= 6);
    }

    void changedBytes()
    {
        QRandomGenerator random(20'241'123);
        QList<QByteArray> sheets{sheetXml(usualRows(), usualTail())};
        for (const auto &[name, row] : unusualRows())
            sheets += sheetXml(usualRows() + row, usualTail());
        int refused = 0;
        constexpr int rounds = 6000;
        for (int i = 0; i < rounds; ++i) {
            const QByteArray xml = mutated(sheets[i % 2 == 0 ? 0 : random.bounded(int(sheets.size()))], random);
            const QString found = difference(xml, i % 3 == 0 ? 13 : 1 << 20);
            QVERIFY2(found.isEmpty(), qPrintable(u"round %1: %2\n%3"_s.arg(i).arg(found, QString::fromUtf8(xml))));
            refused += readingOf(xml, XlsxReading::FastWhereKnown).refused ? 1 : 0;
        }
        QVERIFY(refused > rounds / 10 && refused < rounds); // the changes reach both sides
    }
};

QTEST_GUILESS_MAIN(TestXlsxReading)
#include "tst_xlsxreading.moc"
