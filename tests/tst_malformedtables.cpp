#include "models/exchange/layoutproposal.h"
#include "models/exchange/opentable.h"
#include "support/layouttext.h"
#include "support/odstext.h"
#include "support/tabletext.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

void add(const char *name, const QString &file, const QByteArray &bytes, const QString &sentence)
{
    QTest::newRow(name) << file << bytes << sentence;
}

/// An .xlsx with these rows on its one sheet, and three shared texts.
void addSheet(const char *name, const QByteArray &rows, const QString &sentence)
{
    const QByteArray texts = R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                             "<si><t>a</t></si><si><t>b</t></si><si><t/></si></sst>";
    add(name, u"test.xlsx"_s, zipBytes(workbookParts(sheetXml(rows), texts)), sentence);
}

/// An .xlsx of parts that a test changes.
QList<ZipPart> workbook()
{
    return workbookParts(sheetXml(R"(<row><c t="s"><v>0</v></c></row>)"));
}

QByteArray odsBytes(const QList<ZipPart> &parts)
{
    return zipBytes(QList<ZipPart>{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false}} + parts);
}

void addOds(const char *name, const QByteArray &content, const QString &sentence)
{
    add(name, u"test.ods"_s, odsBytes({{"content.xml", content, false}}), sentence);
}

/// The sentence with which a file is refused: on opening, on reading a sheet, or because nothing in it is understood.
QString refusalOf(const QString &path, const Catalogue &catalogue)
{
    const Result<OpenedTable> opened = openTable(path);
    if (!opened)
        return opened.error().sentence;
    for (qsizetype sheet = 0; sheet < opened->file->sheets().size(); ++sheet) {
        const Result<std::unique_ptr<RowReader>> reader = opened->file->rows(sheet);
        if (!reader)
            return reader.error().sentence;
        TableRow row;
        Result<bool> more = true;
        while (more && *more)
            more = (*reader)->next(row);
        if (!more)
            return more.error().sentence;
    }
    const Result<TablePreview> preview = readPreview(*opened->file, 0);
    if (!preview)
        return preview.error().sentence;
    const LayoutProposal proposal = proposeLayout(*preview, catalogue);
    return proposal.layout.shape == TableLayout::Shape::Unknown ? proposal.doubts.constFirst() : QString();
}

} // namespace

/// Every malformed table that is known gives its sentence and nothing else (docs/import.md lists them). Bundles and
/// hostile archives have their own tests: tst_bundle, tst_archive.
class TestMalformedTables : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();

private:
    static void texts();
    static void sheets();
    static void workbooks();
    static void openDocuments();

    QTemporaryDir m_folder;
};

void TestMalformedTables::refused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    texts();
    sheets();
    workbooks();
    openDocuments();
}

void TestMalformedTables::texts()
{
    add("csv: empty", u"test.csv"_s, {}, u"test.csv is empty."_s);
    add("csv: a PDF", u"test.csv"_s, "%PDF-1.7\n",
        u"test.csv cannot be imported. It is a PDF document. Figures cannot be taken from the picture of a table; ask for the workbook that it was made from."_s);
    add("csv: an old workbook", u"test.csv"_s, "\xD0\xCF\x11\xE0\xA1\xB1",
        u"test.csv cannot be imported. It is a file of an old Office version. Open it in Excel or LibreOffice, choose “Save as”, type “Excel workbook (.xlsx)”, and import the new file."_s);
    add("csv: a document", u"test.csv"_s, zipBytes({{"word/document.xml", "<x/>"}}),
        u"test.csv cannot be imported. It is a Word or Writer document. Copy its table into a workbook and import that."_s);
    add("csv: a zip file of something", u"test.csv"_s, zipBytes({{"a.txt", "a"}}),
        u"test.csv cannot be imported. It is a zip archive. Figures are imported from .xlsx, .ods, .csv, exported .json files and bundles (.zip)."_s);
    add("csv: half a zip file", u"test.csv"_s, "PK\x03\x04zip",
        u"“test.csv” ends too early: it is damaged or was not copied in full. Copy or download it again."_s);
    add("csv: zero bytes", u"test.csv"_s, QByteArray("a,b\n\0\0\0\0\0\0\0\0\n", 13),
        u"test.csv holds zero bytes: it is no text table. Save it as CSV in the program that wrote it."_s);
    add("csv: a zero byte in a cell", u"test.csv"_s, QByteArray("a,b\n", 4).repeated(50'000) + QByteArray("c\0,d\n", 5),
        u"Line 50001 holds a zero byte: the file is no text table, or its encoding is another one."_s);
    add("csv: a quote without end", u"test.csv"_s, "Unit,Value\n\"Cao Bang,5\nHa Giang,6\n",
        u"Line 2: a quotation mark is opened and never closed. Close it or take it away."_s);
    add("csv: a quote over 16 MB", u"test.csv"_s, "Unit,Value\n\"" + QByteArray("Cao Bang,5\n").repeated(1'600'000),
        u"Line 2: the quotation mark opened here is not closed within 16 MB. Close it or take it away."_s);
    add("csv: a line of 16 MB", u"test.csv"_s, "Unit,Value\n" + QByteArray("Cao Bang 5 ").repeated(1'600'000),
        u"Line 2 is longer than 16 MB: this is no text table."_s);
    add("csv: too many columns", u"test.csv"_s, "Unit,Value\n" + QByteArray(20'000, ',') + "\n",
        u"Line 2 has more than 16384 columns. Is the separator right?"_s);
    add("csv: nothing but blanks", u"test.csv"_s, " , ,\n,,\n", u"The sheet is empty. Choose another one."_s);
    add("csv: numbers without headings", u"test.csv"_s, "1,2,3\n2,3,4\n",
        u"No heading of this sheet was recognised. Above the figures a row must name the columns (such as Unit, Indicator, Period, Value); write such a row, or choose what each column holds."_s);
    add("json: cut off", u"test.json"_s, "{\"figures\": [{\"unit\": \"A\"}, {\"un",
        u"test.json is damaged or ends too early. Export the figures again where they came from."_s);
    add("json: no figures", u"test.json"_s, "{\"findings\": []}",
        u"test.json holds no figures: the list “figures” of an export as JSON is missing."_s);
}

void TestMalformedTables::sheets()
{
    addSheet(
        "xlsx: rows backwards", R"(<row r="5"/><row r="4"/>)",
        u"“test.xlsx”, sheet “S”: after row 5 comes row 4, so its rows are out of order. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: a row twice", R"(<row r="5"/><row r="5"/>)",
        u"“test.xlsx”, sheet “S”: after row 5 comes row 5, so its rows are out of order. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: row 0", R"(<row r="0"/>)",
        u"“test.xlsx”, sheet “S”: after row 0 comes a row numbered “0”, which no sheet has. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: a row beyond the last", R"(<row r="1048577"/>)",
        u"“test.xlsx”, sheet “S”: after row 0 comes a row numbered “1048577”, which no sheet has. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: a row that is no number", R"(<row r="x"/>)",
        u"“test.xlsx”, sheet “S”: after row 0 comes a row numbered “x”, which no sheet has. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: a row too long for a number", R"(<row r="99999999999999999999"/>)",
        u"“test.xlsx”, sheet “S”: after row 0 comes a row numbered “99999999999999999999”, which no sheet has. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: column ZZZZ", R"(<row r="9"><c r="ZZZZ9"/></row>)",
        u"“test.xlsx”, sheet “S”, row 9 holds a cell “ZZZZ9”, which no sheet has. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: a cell of another row", R"(<row r="9"><c r="A8"/></row>)",
        u"“test.xlsx”, sheet “S”, row 9 holds the cell A8, which does not belong there. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: cells backwards", R"(<row r="9"><c r="B9"/><c r="A9"/></row>)",
        u"“test.xlsx”, sheet “S”, row 9 holds the cell A9, which does not belong there. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: a cell twice", R"(<row r="9"><c r="B9"/><c r="B9"/></row>)",
        u"“test.xlsx”, sheet “S”, row 9 holds the cell B9, which does not belong there. Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: a text number too high", R"(<row><c t="s"><v>3</v></c></row>)",
        u"“test.xlsx”, sheet “S”, row 1 names the text number 3, which the file does not hold: it is damaged. Ask for it again, or save it again with the program that made it."_s);
    addSheet(
        "xlsx: a text number below zero", R"(<row><c t="s"><v>-1</v></c></row>)",
        u"“test.xlsx”, sheet “S”, row 1 names the text number -1, which the file does not hold: it is damaged. Ask for it again, or save it again with the program that made it."_s);
    addSheet(
        "xlsx: an unknown type", R"(<row><c t="q"><v>3</v></c></row>)",
        u"“test.xlsx”, sheet “S”, row 1 holds a cell of an unknown type (“q”). Open the file with Excel or LibreOffice and save it again."_s);
    addSheet(
        "xlsx: tags that do not match", R"(<row><c></row>)",
        u"The part xl/worksheets/sheet1.xml of “test.xlsx” is damaged (line 2). Ask for the file again, or save it again with the program that made it."_s);
    addSheet(
        "xlsx: an unknown entity", R"(<row><c t="str"><v>&nbsp;</v></c></row>)",
        u"The part xl/worksheets/sheet1.xml of “test.xlsx” is damaged (line 2). Ask for the file again, or save it again with the program that made it."_s);
    addSheet(
        "xlsx: no UTF-8", "<row><c t=\"str\"><v>\xC3\x28</v></c></row>",
        u"The part xl/worksheets/sheet1.xml of “test.xlsx” ends in the middle: the file is damaged. Ask for it again, or save it again with the program that made it."_s);
    addSheet("xlsx: nested without end", "<row>" + QByteArray("<x>").repeated(100'000),
             u"The part xl/worksheets/sheet1.xml of “test.xlsx” is nested too deeply for a table and was not read."_s);
    addSheet("xlsx: no rows", {}, u"The sheet is empty. Choose another one."_s);
    QByteArray text(9 << 20, 'a'); // not so uniform that it counts as a bomb
    for (qsizetype i = 0; i < text.size(); i += 7)
        text[i] = char('a' + i % 23);
    addSheet(
        "xlsx: a text without end", "<row><x>" + text + "</x></row>",
        u"The part xl/worksheets/sheet1.xml of “test.xlsx” holds a text that is longer than any cell can be. It was not read."_s);
}

void TestMalformedTables::workbooks()
{
    QByteArray bomb = sheetXml("<row><c t=\"str\"><v>&b;</v></c></row>");
    bomb.insert(bomb.indexOf("<worksheet"),
                R"(<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>)");
    add("xlsx: a document type", u"test.xlsx"_s, zipBytes(workbookParts(bomb)),
        u"The part xl/worksheets/sheet1.xml of “test.xlsx” declares a document type, which no workbook needs and which can hide harm. It was not read."_s);
    add("xlsx: no shared texts", u"test.xlsx"_s, zipBytes(workbook()),
        u"“test.xlsx”, sheet “S”, row 1 names the text number 0, which the file does not hold: it is damaged. Ask for it again, or save it again with the program that made it."_s);
    add("xlsx: cut in half", u"test.xlsx"_s, zipBytes(workbook()).first(900),
        u"“test.xlsx” ends too early: it is damaged or was not copied in full. Copy or download it again."_s);
    QList<ZipPart> parts = workbook();
    parts.removeLast();
    add("xlsx: no sheet where one is listed", u"test.xlsx"_s, zipBytes(parts),
        u"“test.xlsx” lists the sheet “S” but does not hold it: it is damaged. Ask for the file again."_s);
    parts.removeLast();
    add("xlsx: no list of parts", u"test.xlsx"_s, zipBytes(parts),
        u"“test.xlsx” lacks the part xl/_rels/workbook.xml.rels. Save it again with the program that made it."_s);
    parts = workbook();
    parts[1].content.replace(R"(<sheet name="S" sheetId="1" r:id="r1"/>)", "");
    add("xlsx: no sheet", u"test.xlsx"_s, zipBytes(parts),
        u"“test.xlsx” holds no sheet with a table. Save the table as a worksheet in Excel or LibreOffice and try again."_s);
    parts = workbook();
    parts[0].content.replace("workbook.xml", "workbook.bin");
    add("xlsx: a binary workbook", u"test.xlsx"_s, zipBytes(parts),
        u"“test.xlsx” is a binary Excel workbook (.xlsb), which is not read. Open it with Excel and save it as .xlsx."_s);
    parts = workbook();
    parts[3].crc = 1;
    add("xlsx: a wrong checksum", u"test.xlsx"_s, zipBytes(parts),
        u"The part xl/worksheets/sheet1.xml of “test.xlsx” does not hold what the file says (another size or checksum): it is damaged. Ask for the file again."_s);
    parts = workbook();
    parts[3].flags = 1;
    add("xlsx: encrypted", u"test.xlsx"_s, zipBytes(parts),
        u"“test.xlsx” is protected with a password (xl/worksheets/sheet1.xml). Save it without a password and try again."_s);
}

void TestMalformedTables::openDocuments()
{
    const QByteArray a = odstext::cell("a");
    addOds(
        "ods: no XML", "PNG",
        u"The part content.xml of “test.ods” ends in the middle: the file is damaged. Ask for it again, or save it again with the program that made it."_s);
    addOds(
        "ods: an empty part", {},
        u"The part content.xml of “test.ods” ends in the middle: the file is damaged. Ask for it again, or save it again with the program that made it."_s);
    addOds("ods: a text document", odstext::content({}).replace(":spreadsheet>", ":text>"),
           u"“test.ods” holds no table. Choose a spreadsheet that LibreOffice Calc or Excel saved as .ods."_s);
    addOds("ods: no table", odstext::content({}),
           u"“test.ods” holds no table. Choose a spreadsheet that LibreOffice Calc or Excel saved as .ods."_s);
    addOds(
        "ods: cut off", odstext::oneTable(odstext::row(a)).chopped(60),
        u"The part content.xml of “test.ods” ends in the middle: the file is damaged. Ask for it again, or save it again with the program that made it."_s);
    addOds(
        "ods: a document type", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + odstext::content({}).sliced(38),
        u"The part content.xml of “test.ods” declares a document type, which no workbook needs and which can hide harm. It was not read."_s);
    addOds("ods: nested without end", odstext::oneTable(QByteArray("<x>").repeated(1000)),
           u"The part content.xml of “test.ods” is nested too deeply for a table and was not read."_s);
    addOds(
        "ods: filled rows without end",
        odstext::oneTable(odstext::row(a, R"(table:number-rows-repeated="1048577")") + odstext::row(a)),
        u"“test.ods” repeats a row until beyond the last row of any sheet. Delete the rows that are filled by mistake and save it again."_s);
    addOds(
        "ods: filled cells without end",
        odstext::oneTable(odstext::row(odstext::cell("a", R"(table:number-columns-repeated="16385")"))),
        u"“test.ods” repeats a cell until beyond the last column of any sheet (row 1). Delete the cells that are filled by mistake and save it again."_s);
    addOds("ods: filled rows and cells",
           odstext::oneTable(odstext::row(odstext::cell("a", R"(table:number-columns-repeated="16384")"),
                                          R"(table:number-rows-repeated="1048576")")),
           u"“test.ods” repeats its cells more often than any table of figures. Nothing more was read."_s);
    add("ods: a password", u"test.ods"_s,
        odsBytes({{"content.xml", "\x12\x34"}, {"META-INF/manifest.xml", "<m:encryption-data/>"}}),
        u"“test.ods” is protected with a password. Open it with LibreOffice, save it without a password, and try again."_s);
    add("ods: no content", u"test.ods"_s, odsBytes({{"a", "b"}}),
        u"“test.ods” lacks the part content.xml. Save it again with the program that made it."_s);
}

void TestMalformedTables::refused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    QFile written(m_folder.filePath(file));
    QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate) && written.write(bytes) == bytes.size());
    written.close();
    const Catalogue catalogue = numberedCatalogue();
    const QString told = refusalOf(written.fileName(), catalogue).replace(written.fileName(), file);
    QCOMPARE(told, sentence);
    QFile page(QStringLiteral(PARBOARD_SOURCE_DIR "/docs/import.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString listed = u"| %1 | %2 |"_s.arg(QString::fromUtf8(QTest::currentDataTag()), sentence);
    QVERIFY2(QString::fromUtf8(page.readAll()).contains(listed), qPrintable(listed));
}

QTEST_GUILESS_MAIN(TestMalformedTables)
#include "tst_malformedtables.moc"
