#include "models/exchange/xlsxfile.h"
#include "support/tabletext.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

QString dataPath(const QString &name)
{
    return QStringLiteral(PARBOARD_SOURCE_DIR "/tests/data/tables/") + name;
}

QByteArray stringsXml(const QByteArray &items)
{
    return R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)" + items + "</sst>";
}

const QByteArray &threeTexts()
{
    static const QByteArray made = stringsXml("<si><t>Mã</t></si><si><t>007</t></si><si><t/></si>");
    return made;
}

} // namespace

/// Workbooks are read as the person sees them, or refused with a sentence.
class TestXlsxFile : public QObject
{
    Q_OBJECT

private slots:
    void filesOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sums");
        QTest::newRow("openpyxl") << u"openpyxl.xlsx"_s
                                  << u"8: A Tổng | B  error formula | C  error formula | D TRUE boolean"_s;
        QTest::newRow("LibreOffice")
            << u"libreoffice.xlsx"_s
            << u"8: A Tổng | B 1290.5 number formula | C #DIV/0! error formula | D TRUE boolean formula"_s;
    }

    void filesOfOtherPrograms()
    {
        QFETCH(QString, name);
        QFETCH(QString, sums);
        const auto file = openXlsx(dataPath(name));
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
        QCOMPARE(rows[1], u"2: A Đơn vị | B Hồ sơ | D Ngày chốt"_s);
        QCOMPARE(rows[2], u"3: B Tiếp nhận | C Đúng hạn"_s);
        QVERIFY(rows[3].startsWith(u"4: A Thừa Thiên Huế | B 1234 number | C 0.9256 number"));
        QVERIFY(rows[3].endsWith(u" percent | D 2024-03-31 date"));
        QCOMPARE(rows[4],
                 u"5: A Bà Rịa - Vũng Tàu | B 56.5 number | C 1 number percent | D 2024-06-30T17:30:00 date"_s);
        QVERIFY(rows[5].startsWith(u"6: A Cao Bằng & <Hà Giang> | B 0 number | C -0.015 number"));
        QVERIFY(rows[5].endsWith(u" percent | D 1999-12-31 date"));
        QCOMPARE(rows[6], sums);
        QCOMPARE(rows[7], u"9: A Ninh B×nh tcvn3 | B Dòng một\nDòng hai"_s);
        const QStringList second = rowTexts(*file.value(), 1);
        QCOMPARE(second.first(1), QStringList{u"2: B Mã | C 007"_s});
        QCOMPARE(rowTexts(*file.value(), 2), QStringList{u"1: A bí mật"_s});
        const auto merged = file.value()->mergedCells(0);
        QCOMPARE(*merged, (QList<MergedCells>{{1, 1, 0, 3}, {2, 3, 0, 0}, {2, 2, 1, 2}}));
        QVERIFY(file.value()->mergedCells(1)->isEmpty());
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("texts");
        const auto add = [](const char *name, const QByteArray &rows, const QStringList &texts) {
            QTest::newRow(name) << rows << texts;
        };
        add("no rows", "", {});
        add("empty rows and cells", R"(<row r="1"/><row r="2"><c r="A2" s="1"/></row><row r="9"><c><v>5</v></c></row>)",
            {u"9: A 5 number"_s});
        add("no places", R"(<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="D2"><v>3</v></c><c><v>4</v></c></row>)",
            {u"1: A 1 number | B 2 number"_s, u"2: D 3 number | E 4 number"_s});
        add("kinds",
            R"(<row r="3"><c t="s"><v>0</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>)"
            R"(<c t="str"><f>A1</f><v>x y</v></c><c t="d"><v>2024-03-31T00:00:00</v></c><c t="n"><v>1E3</v></c></row>)",
            {u"3: A Mã | B TRUE boolean | C FALSE boolean | D #N/A error | E x y formula | F 2024-03-31 date | G 1E3 number =1000"_s});
        add("inline",
            R"(<row><c t="inlineStr"><is><t> a </t></is></c><c t="inlineStr"><is><t xml:space="preserve"> b </t></is></c></row>)",
            {u"1: A a | B  b "_s});
        add("rich inline",
            R"(<row><c t="inlineStr"><is><r><t>Hà </t></r><r><t xml:space="preserve"> Nội</t></r></is></c></row>)",
            {u"1: A Hà Nội"_s});
        add("empty texts hold nothing",
            R"(<row><c t="s"><v>2</v></c><c t="str"><f>""</f><v></v></c><c t="inlineStr"><is><t/></is></c></row>)", {});
        add("formula without value", R"(<row><c><f>A1+1</f></c><c><f>A1</f><v>2</v></c></row>)",
            {u"1: A  error formula | B 2 number formula"_s});
        add("numbers that are none",
            R"(<row><c><v>1e400</v></c><c><v>NaN</v></c><c><v>1,5</v></c><c><v>-INF</v></c><c><v> 7 </v></c></row>)",
            {u"1: A 1e400 | B NaN | C 1,5 | D -INF | E 7 number"_s});
        add("many digits", R"(<row><c><v>123456789012345678901234567890</v></c></row>)",
            {u"1: A 123456789012345678901234567890 number =1.23456789012346e+29"_s});
        add("entities", R"(<row><c t="str"><v>&lt;5%&amp; &#7879;&#10;b</v></c></row>)", {u"1: A <5%& ệ\nb"_s});
        add("a style that is not there", R"(<row><c s="99"><v>1</v></c></row>)", {u"1: A 1 number"_s});
    }

    void cells()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, texts);
        const auto file = opened(workbookParts(sheetXml(rows), threeTexts()));
        QVERIFY(file.ok());
        QCOMPARE(rowTexts(*file.value()), texts);
    }

    void sheetsThatEndTooEarly()
    {
        const QByteArray whole = sheetXml(R"(<row r="1"><c r="A1"><v>1</v></c></row>)");
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto file = opened(workbookParts(whole.first(size)));
            QVERIFY(file.ok());
            QVERIFY2(rowTexts(*file.value()).constLast().startsWith(u"! "), qPrintable(QString::number(size)));
        }
    }

    void strictWorkbooksWithPrefixes()
    {
        QList<ZipPart> parts =
            workbookParts(R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>)"
                          R"(<x:row r="2"><x:c r="B2" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>)",
                          threeTexts());
        for (ZipPart &part : parts)
            part.content.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                 "http://purl.oclc.org/ooxml/officeDocument/relationships");
        const auto file = opened(parts);
        QVERIFY(file.ok());
        QCOMPARE(rowTexts(*file.value()), QStringList{u"2: B 007"_s});
    }

    void sharedTexts()
    {
        const QByteArray items =
            R"(<si><r><rPr><rFont val=".VnTimeH"/></rPr><t xml:space="preserve">TØ </t></r><r><rPr><rFont val=".VnTimeH"/></rPr><t>lÖ</t></r></si>)"
            R"(<si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh></si><si><t>a_x000D_&#10;b</t></si>)"
            R"(<si><r><rPr><rFont val=".VnTime"/></rPr><t>B×nh</t></r><r><t>Bình</t></r></si>)";
        const QByteArray cells =
            R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>)";
        const auto file = opened(workbookParts(sheetXml(cells), stringsXml(items)));
        QCOMPARE(rowTexts(*file.value()), QStringList{u"1: A TØ lÖ tcvn3capital | B 東 | C a\nb | D B×nhBình"_s});
        const auto reader = file.value()->rows(0);
        TableRow row;
        QVERIFY(*reader.value()->next(row));
        QCOMPARE(row.cell(2)->shared, 2);
        QVERIFY(!row.cell(4));
    }

    void styles()
    {
        const QByteArray sheet =
            R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>)"
            R"(<numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="9" formatCode="0&quot;%&quot;"/></numFmts>)"
            R"(<fonts><font><name val="Arial"/></font><font><sz val="12"/><name val="VNI-Times"/></font></fonts>)"
            R"(<cellStyleXfs><xf numFmtId="10"/></cellStyleXfs><cellXfs><xf numFmtId="164" fontId="0"/><xf numFmtId="165"/>)"
            R"(<xf numFmtId="9"/><xf numFmtId="10" fontId="1"/><xf numFmtId="20"/></cellXfs></styleSheet>)";
        const QByteArray cells =
            R"(<row><c s="0"><v>45382</v></c><c s="1"><v>1.26041666667</v></c><c s="2"><v>92</v></c><c s="3"><v>0.5</v></c>)"
            R"(<c s="4"><v>0.5</v></c><c s="4"><v>45382.5</v></c><c s="0"><v>-3</v></c><c s="0" t="str"><v>x</v></c></row>)";
        const auto file = opened(workbookParts(sheetXml(cells), {}, sheet));
        QVERIFY(file.ok());
        QCOMPARE(
            rowTexts(*file.value()),
            QStringList{u"1: A 2024-03-31 date | B 30:15:00 | C 92 number | D 0.5 number percent vni | E 12:00:00 | "
                        "F 2024-03-31T12:00:00 date | G -3 number | H x"_s});
        QList<ZipPart> parts = workbookParts(sheetXml(cells), {}, sheet);
        parts[1].content.replace("<sheets>", R"(<workbookPr date1904="1"/><sheets>)");
        QVERIFY(rowTexts(*opened(parts).value()).constFirst().startsWith(u"1: A 2028-04-01 date"));
    }

private:
    Result<std::unique_ptr<TableFile>> opened(const QList<ZipPart> &parts)
    {
        QFile file(m_folder.filePath(u"test.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write the workbook");
        file.write(zipBytes(parts));
        file.close();
        return openXlsx(file.fileName());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestXlsxFile)
#include "tst_xlsxfile.moc"
