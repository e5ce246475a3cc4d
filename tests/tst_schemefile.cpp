#include "models/exchange/xlsxwriter.h"
#include "models/workspace/schemefile.h"
#include "support/odstext.h"
#include "support/programrun.h"
#include "support/schemes.h"
#include "support/tabletext.h"
#include "support/zipbytes.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// What is in a file's reading: its problems, or the error in place of a reading.
QString told(const Result<SchemeReading> &reading)
{
    if (!reading)
        return reading.error().sentence;
    QStringList texts;
    for (const SchemeProblem &problem : reading->problems)
        texts += u"%1 %2: %3"_s.arg(problem.row).arg(problem.code, problem.text);
    return texts.join(u'\n');
}

/// A scheme with texts that tables like to spoil.
IndexScheme trickyScheme()
{
    IndexScheme scheme = schemeOf({u"1 10"_s, u"1.1 4 >=95: 4; >=90: 0,5"_s, u"1.10 6 80..100"_s, u"01 5 manual"_s});
    scheme.code = u"2016"_s;
    scheme.name = {u"Bộ “lạ”, \"của ta\"; gồm 1,5 điểm"_s, u"=SUM(A1:A2)"_s};
    scheme.document = u"- QĐ 876/QĐ-BNV\n- QĐ 1149/QĐ-BNV"_s;
    scheme.note = u"Một câu dài, có phẩy; có chấm phẩy. "_s.repeated(600).trimmed();
    scheme.nodes[0].name = {u"0012"_s, u"TRUE"_s};
    scheme.nodes[1].name.vi = u"'ngoặc đơn"_s;
    scheme.nodes[1].evidence = u"\"trích\""_s;
    scheme.nodes[2].owner = u"1E5"_s;
    scheme.nodes[2].note = u"31/12"_s;
    scheme.nodes[2].deadline = QDate(2000, 2, 29);
    scheme.nodes[3].note = u"+84 206"_s;
    scheme.nodes[3].kind = NodeKind::Field;
    scheme.nodes[3].parent.clear();
    return scheme;
}

} // namespace

/// Schemes as files of people: workbooks and CSV.
class TestSchemeFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<IndexScheme>("scheme");
        for (const QString &name : {u"bộ tiêu chí.xlsx"_s, u"bộ tiêu chí.csv"_s, u"B.CSV"_s}) {
            for (const QString &code : {u"demo"_s, u"par-2022"_s})
                QTest::addRow("%s, %s", qPrintable(code), qPrintable(name)) << name << shippedScheme(code).scheme;
            QTest::addRow("tricky, %s", qPrintable(name)) << name << trickyScheme();
        }
    }

    void whatIsWrittenComesBack()
    {
        QFETCH(const QString, name);
        QFETCH(const IndexScheme, scheme);
        const Result<void> written = writeSchemeFile(m_folder.file(name), scheme);
        QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().sentence));
        const Result<SchemeReading> reading = readSchemeFile(m_folder.file(name));
        QCOMPARE(told(reading), QString());
        QCOMPARE(schemeText(reading->scheme), schemeText(scheme)); // says where they differ
        QVERIFY(reading->scheme == scheme);
        QCOMPARE(reading->rows.size(), scheme.nodes.size());
        const bool isCsv = fileBytes(m_folder.file(name)).startsWith("\xEF\xBB\xBF"); // for Excel
        QCOMPARE(isCsv, name.endsWith(u".csv"_s, Qt::CaseInsensitive));
    }

    void randomSchemesComeBack()
    {
        const QStringList texts{u"Cao Bằng"_s, u"một, hai"_s, u"nói \"có\""_s, u"dòng\nhai"_s, u"=1+1"_s,  u"'=1+1"_s,
                                u"''=1"_s,     u"'"_s,        u"-5"_s,         u"1.10"_s,      u"a;b|c"_s, u"- gạch"_s};
        for (quint32 seed = 0; seed < 40; ++seed) {
            QRandomGenerator random(seed);
            const IndexScheme scheme = randomScheme(random, texts);
            const QString path = m_folder.file(seed % 2 == 0 ? u"random.csv"_s : u"random.xlsx"_s);
            QVERIFY(writeSchemeFile(path, scheme).ok());
            const Result<SchemeReading> reading = readSchemeFile(path);
            QVERIFY2(told(reading).isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(told(reading))));
            QVERIFY2(reading->scheme == scheme, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void rowsThatAreNoSchemeYetComeBackToo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"rows.xlsx"_s;
        QTest::newRow("csv") << u"rows.csv"_s;
    }

    void rowsThatAreNoSchemeYetComeBackToo()
    {
        QFETCH(const QString, name);
        const QList<QStringList> rows{{u"Loại"_s, u"Mã"_s, u"Tên"_s, u"Điểm tối đa"_s, u"Quy tắc chấm"_s},
                                      {u"Bộ tiêu chí"_s, u"nho"_s, u"Nhỏ"_s},
                                      {},
                                      {u"Lĩnh vực"_s, u"1"_s, u"Một"_s, u"mười"_s, u"80..100; thủ công"_s},
                                      {{}, {}, {}, {}, u"cuối"_s}};
        QVERIFY(writeSchemeRows(m_folder.file(name), u"Nhỏ"_s, rows).ok());
        const Result<QList<QStringList>> back = readSchemeRows(m_folder.file(name));
        QVERIFY(back.ok());
        QCOMPARE(*back, rows);
        // Problems bear the rows of the file: the blank one counts.
        const QString problems = told(readSchemeFile(m_folder.file(name)));
        for (const QString &start : {u"2 nho: The first year"_s, u"4 1: “mười” are no points"_s,
                                     u"4 1: two rules in one"_s, u"5 : “” is no kind of row"_s})
            QVERIFY2(problems.contains(start), qPrintable(problems));
    }

    /// What people type into Excel becomes numbers, percents and days.
    void workbooksOfPeopleAreRead()
    {
        const QString path = m_folder.file(u"typed.xlsx"_s);
        const Result<std::unique_ptr<XlsxWriter>> made = XlsxWriter::create(path, {u"Bộ"_s, u"x"_s, {}});
        QVERIFY(made.ok());
        XlsxSheet &sheet = (*made)->addSheet(u"Bộ tiêu chí"_s);
        (*made)->addSheet(u"Ghi chú"_s).text(0, 0, u"không phải bộ tiêu chí"_s);
        const XlsxFormat percent = (*made)->format({.numberFormat = u"0%"_s});
        const XlsxFormat day = (*made)->format({.numberFormat = u"dd/mm/yyyy"_s});
        const QList<QStringList> rows{
            {u"kind"_s, u"code"_s, u"parent"_s, u"name_vi"_s, u"points"_s, u"rule"_s, u"from_year"_s, u"deadline"_s},
            {u"scheme"_s, u"typed"_s, {}, u"Gõ tay"_s},
            {u"group"_s, {}, {}, u"A"_s},
            {u"field"_s, {}, {}, u"Một"_s},
            {u"criterion"_s, {}, {}, u"Một một"_s, {}, u"thủ công"_s},
            {u"criterion"_s, u"1.10"_s, {}, u"Một mười"_s, u"4,25"_s, u">=58%: 4,25; >=50 %: 1"_s}};
        for (int row = 0; row < int(rows.size()); ++row) {
            for (int column = 0; column < int(rows.at(row).size()); ++column) {
                if (const QString text = rows.at(row).at(column); !text.isEmpty())
                    sheet.text(row, column, text);
            }
            if (row == 1)
                sheet.number(row, 6, 2020);
            if (row == 2)
                sheet.number(row, 4, 0.58, percent); // not 57.99999999999999
            if (row == 3) {
                sheet.number(row, 1, 1);
                sheet.number(row, 4, 9.5);
            }
            if (row == 4) {
                sheet.number(row, 1, 1.1);
                sheet.number(row, 4, 5.25);
                sheet.date(row, 7, QDate(2026, 1, 31), day);
            }
            if (row > 3)
                sheet.number(row, 2, 1);
        }
        QVERIFY((*made)->finish().ok());
        const Result<SchemeReading> reading = readSchemeFile(path);
        QCOMPARE(told(reading), QString());
        const IndexScheme &scheme = reading->scheme;
        QCOMPARE(scheme.fromYear, 2020);
        QCOMPARE(scheme.groups, (QList<GroupBound>{{u"A"_s, 5800, 0, 0}}));
        QCOMPARE(scheme.maximum(), 9500);
        QCOMPARE(scheme.node(u"1.1"_s)->maximum, std::optional(5250));
        QCOMPARE(scheme.node(u"1.1"_s)->parent, u"1"_s);
        QCOMPARE(scheme.node(u"1.1"_s)->deadline, QDate(2026, 1, 31));
        QCOMPARE(scheme.node(u"1.10"_s)->rule.steps.constFirst().bound, 58.0);
    }

    /// Excel writes seventeen digits.
    void numbersOfExcelAreWhatWasTyped()
    {
        const auto row = [](int number, const QList<std::pair<bool, QByteArray>> &cells) {
            QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
            for (const auto &[isNumber, text] : cells) {
                xml += isNumber ? "<c><v>" + text + "</v></c>" : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
            }
            return xml + "</row>";
        };
        const QByteArray rows =
            row(1, {{false, "kind"}, {false, "code"}, {false, "name_vi"}, {false, "points"}, {false, "rule"}}) +
            row(2, {{false, "field"},
                    {true, "1.1000000000000001"},
                    {false, "A"},
                    {true, "9.6999999999999993"},
                    {false, "manual"}});
        QFile file(m_folder.file(u"excel.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipBytes(workbookParts(sheetXml(rows))));
        file.close();
        const Result<SchemeReading> reading = readSchemeFile(file.fileName());
        QVERIFY2(reading.ok() && reading->scheme.nodes.size() == 1, qPrintable(told(reading)));
        QCOMPARE(reading->scheme.nodes.constFirst().code, u"1.1"_s);
        QCOMPARE(reading->scheme.nodes.constFirst().maximum, std::optional(9700));
    }

    void spreadsheetsOfLibreOfficeAreRead()
    {
        using namespace odstext;
        const QByteArray table = oneTable(
            row(cell("kind") + cell("code") + cell("name_vi") + cell("points") + cell("rule") + cell("from_year")) +
            row({}) +
            row(cell("scheme") + cell("calc") + cell("Bảng tính") + "<table:table-cell/><table:table-cell/>" +
                R"(<table:table-cell office:value-type="float" office:value="2020"><text:p>2020</text:p></table:table-cell>)") +
            row(cell("field") + cell("1.10") + cell("Một<text:line-break/>hai") +
                R"(<table:table-cell office:value-type="float" office:value="9.5"><text:p>9,5</text:p></table:table-cell>)" +
                cell("manual")));
        QFile file(m_folder.file(u"a.ods"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            zipBytes({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false}, {"content.xml", table}}));
        file.close();
        const Result<SchemeReading> reading = readSchemeFile(file.fileName());
        QCOMPARE(told(reading), QString());
        QCOMPARE(reading->scheme.fromYear, 2020);
        QCOMPARE(reading->rows, QList<int>{4});
        const SchemeNode &node = reading->scheme.nodes.constFirst();
        QCOMPARE(node.code, u"1.10"_s);
        QCOMPARE(node.name.vi, u"Một\nhai"_s);
        QCOMPARE(node.maximum, std::optional(9500));
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("json") << QByteArray("{\"figures\": []}") << QString();
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj") << u"cannot be imported"_s;
        QTest::newRow("old workbook") << QByteArray::fromHex("d0cf11e0a1b11ae1").append(QByteArray(600, '\0'))
                                      << u"cannot be imported"_s;
        QTest::newRow("torn workbook") << QByteArray("PK\x03\x04 torn") << QString();
    }

    void whatIsNoTableIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        QFile file(m_folder.file(u"no-table.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Result<SchemeReading> reading = readSchemeFile(file.fileName());
        QVERIFY(!reading.ok());
        QVERIFY2(told(reading).contains(u"no-table.xlsx"_s) && told(reading).contains(sentence),
                 qPrintable(told(reading)));
        QVERIFY(!readSchemeRows(file.fileName()).ok());
    }

    void foldersAndMissingFilesAreRefused()
    {
        const QString folder = m_folder.file(u"a folder"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY2(told(readSchemeFile(folder)).contains(u"is no file"_s), qPrintable(told(readSchemeFile(folder))));
        QVERIFY(told(readSchemeFile(folder + u"/b.csv"_s)).contains(u"There is no file"_s));
    }

    void aTextThatIsNoTableSaysWhatIsMissing()
    {
        QFile file(m_folder.file(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Kính gửi Sở Nội vụ,\n\nđề nghị gửi bộ tiêu chí.\n");
        file.close();
        const Result<SchemeReading> reading = readSchemeFile(file.fileName());
        QVERIFY(reading.ok());
        QVERIFY2(told(reading).startsWith(u"1 : Columns are missing: Loại, Mã, Tên"_s), qPrintable(told(reading)));
        QVERIFY(reading->scheme.nodes.isEmpty());
    }

    void aTableOfFiguresIsTooLongForAScheme_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("the longest") << 5000 << true;
        QTest::newRow("one more") << 5001 << false;
        QTest::newRow("6,000") << 6000 << false;
    }

    void aTableOfFiguresIsTooLongForAScheme()
    {
        QFETCH(const int, rows);
        QFile file(m_folder.file(u"figures.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int row = 0; row < rows; ++row)
            file.write("Cao Bằng" + QByteArray(",12").repeated(100) + '\n');
        file.close();
        const Result<QList<QStringList>> read = readSchemeRows(file.fileName());
        QTEST(read.ok(), "isRead");
        if (!read) {
            QVERIFY2(read.error().sentence.contains(u"figures.csv has more than"_s), qPrintable(read.error().sentence));
            return;
        }
        QCOMPARE(read->size(), rows);
        QCOMPARE(read->constLast().size(), 64); // no scheme is as wide
    }

    void theOldFileStaysWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"a.xlsx"_s;
        QTest::newRow("csv") << u"a.csv"_s;
    }

    void theOldFileStaysWhereNothingCanBeWritten()
    {
        QVERIFY2(Program::canDropRights(), "root needs setpriv (util-linux) to be nobody");
        QFETCH(const QString, name);
        const QString database = m_folder.sampleDatabase();
        const QString folder = m_folder.file(u"kept-"_s + name);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u'/' + name;
        QVERIFY(writeSchemeFile(path, trickyScheme()).ok());
        const QByteArray before = fileBytes(path);
        const auto exported = [&] {
            return m_folder.runWithoutRights(
                {u"index"_s, u"--database"_s, database, u"--scheme"_s, u"demo"_s, u"--output"_s, path});
        };
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x5555)));
        const ProgramRun refused = exported();
        QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x7777)));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(name), qPrintable(refused.err));
        QCOMPARE(fileBytes(path), before);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{name});
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6666)));
        QCOMPARE(exported().exitCode, 0); // it was the rights
        QVERIFY(fileBytes(path) != before);
    }

    void aTextTooLongForAWorkbookLeavesTheOldFile()
    {
        const QString path = m_folder.file(u"long.xlsx"_s);
        QVERIFY(writeSchemeFile(path, trickyScheme()).ok());
        IndexScheme scheme = trickyScheme();
        scheme.nodes[1].note = QString(xlsxMostCharacters + 1, u'x');
        const Result<void> written = writeSchemeFile(path, scheme);
        QVERIFY(!written.ok());
        QVERIFY2(written.error().sentence.contains(u"row 8,"_s), qPrintable(written.error().sentence));
        QVERIFY(readSchemeFile(path)->scheme == trickyScheme());
        QVERIFY(writeSchemeFile(m_folder.file(u"long.csv"_s), scheme).ok()); // CSV has no such end
        QVERIFY(readSchemeFile(m_folder.file(u"long.csv"_s))->scheme == scheme);
        for (const QString &name : {u"no-such-folder/a.xlsx"_s, u"no-such-folder/a.csv"_s})
            QVERIFY(!writeSchemeFile(m_folder.file(name), scheme).ok());
    }

private:
    Program m_folder;
};

QTEST_GUILESS_MAIN(TestSchemeFile)
#include "tst_schemefile.moc"
