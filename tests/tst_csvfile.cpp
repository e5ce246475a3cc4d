#include "models/exchange/csvfile.h"
#include "models/exchange/legacyfont.h"
#include "support/csvtables.h"
#include "support/textencoder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

/// As a one-stop office's software gives it: title, blank line, header, rows with decimal commas and a quoted line
/// break.
const QString officeTable = u"BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ{end}{end}"
                            "Đơn vị{sep}Chỉ tiêu{sep}Tỷ lệ (%){sep}Ghi chú{end}"
                            "Sở Nội vụ{sep}Đúng hạn{sep}92,56{sep}{end}"
                            "Huyện Mường Khương{sep}Đúng hạn{sep}88,1{sep}\"Kỳ trước; 87,5\"{end}"
                            "Thị xã Quảng Yên{sep}Quá hạn{sep}1.234,5{sep}Nguyễn Văn Đỗ{end}"_s;

QString officeText(QChar separator, const QString &lineEnd)
{
    QString text = officeTable;
    return text.replace(u"{sep}"_s, QString(separator)).replace(u"{end}"_s, lineEnd);
}

/// What must be read of it. TCVN3 has no capitals with tones, so its title is another one.
QList<ReadRow> officeRows()
{
    return {{.number = 1, .cells = {u"BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ"_s}},
            {.number = 3, .cells = {u"Đơn vị"_s, u"Chỉ tiêu"_s, u"Tỷ lệ (%)"_s, u"Ghi chú"_s}},
            {.number = 4, .cells = {u"Sở Nội vụ"_s, u"Đúng hạn"_s, u"92,56"_s}},
            {.number = 5, .cells = {u"Huyện Mường Khương"_s, u"Đúng hạn"_s, u"88,1"_s, u"Kỳ trước; 87,5"_s}},
            {.number = 6, .cells = {u"Thị xã Quảng Yên"_s, u"Quá hạn"_s, u"1.234,5"_s, u"Nguyễn Văn Đỗ"_s}}};
}

} // namespace

class TestCsvfile : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatOfficesSend_data();
    void readsWhatOfficesSend();
    void chosenDialectHolds();
    void findsSeparators_data();
    void findsSeparators();
    void showsLinesBeforeAndAfter();
    void namesLettersLost();
    void findsLettersBehindThePlainStart();
    void lossesBehindTheSampleAreReported();
    void lettersCutBetweenPiecesSurvive();
    void refuses_data();
    void refuses();
    void missingFileIsNamed();
    void onlyAMarkIsATableWithoutRows();
    void isATableOfOneSheet();
    void progressFollowsTheBytes();
    void legacyFonts_data();
    void legacyFonts();

private:
    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"table%1.csv"_s.arg(++m_files));
        QFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestCsvfile::readsWhatOfficesSend_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<char>("separator");
    const QString excel = officeText(u';', u"\r\n"_s);
    const QString unicodeText = officeText(u'\t', u"\r\n"_s);
    const auto encoded = [](const QString &text, TextEncoding encoding) { return encodedText(text, encoding); };
    QTest::newRow("Excel, CSV UTF-8") << "\xEF\xBB\xBF" + excel.toUtf8() << TextEncoding::Utf8 << ';';
    QTest::newRow("Excel, CSV of a Vietnamese Windows")
        << encoded(excel, TextEncoding::Windows1258) << TextEncoding::Windows1258 << ';';
    QTest::newRow("Excel, Unicode text") << encoded(u'\uFEFF' + unicodeText, TextEncoding::Utf16LE)
                                         << TextEncoding::Utf16LE << '\t';
    QTest::newRow("UTF-16 without a mark")
        << encoded(unicodeText, TextEncoding::Utf16BE) << TextEncoding::Utf16BE << '\t';
    QString noTones = excel;
    noTones.replace(u"BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ"_s, u"Báo cáo tình hình giải quyết hồ sơ"_s);
    QTest::newRow("TCVN3") << encoded(noTones, TextEncoding::Tcvn3) << TextEncoding::Tcvn3 << ';';
    QTest::newRow("VNI") << encoded(excel, TextEncoding::Vni) << TextEncoding::Vni << ';';
    QTest::newRow("bars, LF") << officeText(u'|', u"\n"_s).toUtf8() << TextEncoding::Utf8 << '|';
    QTest::newRow("tabs, CR") << officeText(u'\t', u"\r"_s).toUtf8() << TextEncoding::Utf8 << '\t';
    QTest::newRow("VNI, tabs") << encoded(unicodeText, TextEncoding::Vni) << TextEncoding::Vni << '\t';
}

void TestCsvfile::readsWhatOfficesSend()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(char, separator);
    const Result<std::unique_ptr<CsvFile>> file = CsvFile::open(written(bytes));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().sentence.toUtf8());
    const CsvDetection &detection = (*file)->detection();
    QCOMPARE(detection.dialect, (CsvDialect{.encoding = encoding, .separator = separator, .quote = '"'}));
    QVERIFY2(detection.encodingConfidence > 0.5, QByteArray::number(detection.encodingConfidence));
    QVERIFY2(detection.separatorConfidence > 0.5, QByteArray::number(detection.separatorConfidence));
    QCOMPARE(detection.losses, TextLosses());
    const Result<std::unique_ptr<CsvReader>> reader = (*file)->reader();
    QVERIFY(reader.ok());
    const ReadTable table = readAll(**reader);
    ReadTable expected{.rows = officeRows(), .sentence = {}};
    if (encoding == TextEncoding::Tcvn3)
        expected.rows.first().cells.first() = u"Báo cáo tình hình giải quyết hồ sơ"_s;
    QVERIFY2(table == expected, shown(table));
    QCOMPARE((*reader)->losses(), TextLosses());
}

void TestCsvfile::chosenDialectHolds()
{
    const QString path = written(encodedText(officeText(u';', u"\n"_s), TextEncoding::Vni));
    const CsvDialect chosen{.encoding = TextEncoding::Windows1252, .separator = ',', .quote = '\0'};
    const Result<std::unique_ptr<CsvFile>> file = CsvFile::open(path, chosen);
    QVERIFY(file.ok());
    QCOMPARE((*file)->detection().dialect, chosen);
    const ReadTable table = readAll(**(*file)->reader());
    QCOMPARE(table.rows.at(2).cells, QStringList({u"Sôû Noäi vuï;Ñuùng haïn;92"_s, u"56;"_s}));
}

void TestCsvfile::findsSeparators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("sure");
    const auto row = [](const char *text, char separator, bool sure) {
        QTest::newRow(QByteArray(text).replace('\n', " / ")) << QByteArray(text) << separator << sure;
    };
    row("unit,value\nA,1\nB,2\n", ',', true);
    row("unit;value\nA;1,5\nB;2,5\n", ';', true);
    row("92,5;88,1\n93,5;87,1\n", ';', true);
    row("92,5\t88,1\n93,5\t87,1\n", '\t', true);
    row("a,\"b;c\"\nd,\"e;f\"\n", ',', true);
    row("sep=|\na;b\n", '|', true);
    row("2024,63,92.5\n2025,34,93.5\n", ',', false); // might be one column of odd numbers
    row("unit\nA\nB\n", '\t', false);
    row("rate\n92,5\n88,1\n90,2\n91,3\n85,4\n", '\t', false);
    row("size,note\n5\" pipe,a\n6\" pipe,b\n7,c\n8,d\n9,e\n", ',', true);
    row("one line, with a comma\n\n\nmore\nmore\nmore\nmore\n", '\t', false);
}

void TestCsvfile::findsSeparators()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QFETCH(bool, sure);
    const SeparatorGuess guess = guessSeparator(text);
    QCOMPARE(guess.separator, separator);
    QVERIFY2((guess.confidence > 0.4) == sure, QByteArray::number(guess.confidence));
}

void TestCsvfile::showsLinesBeforeAndAfter()
{
    const QByteArray text = "unit,value\n" + encodedText(u"Ninh Bình,1\nabc,2\nBảo Thắng,3\n"_s, TextEncoding::Tcvn3);
    const Result<CsvDetection> detection = detectCsv(written(text));
    QVERIFY(detection.ok());
    const QList<CsvSampleLine> expected{{.number = 2, .before = u"Ninh B×nh,1"_s, .after = u"Ninh Bình,1"_s},
                                        {.number = 4, .before = u"B¶o Th¾ng,3"_s, .after = u"Bảo Thắng,3"_s}};
    QCOMPARE(detection->sample, expected);
    QVERIFY(detectCsv(written("a,b\n"))->sample.isEmpty());
    QCOMPARE(detectCsv(written(text.repeated(20)))->sample.size(), 5);
}

void TestCsvfile::namesLettersLost()
{
    const QByteArray text =
        encodedText(u"đơn vị;ghi chú\nNinh Bình;một\nBảo Thắng;hai\n"_s, TextEncoding::Windows1258) + "x\x81;\x8D\n";
    const Result<std::unique_ptr<CsvFile>> file = CsvFile::open(written(text));
    QVERIFY(file.ok());
    const TextLosses expected{.count = 2, .first = {{.line = 4, .bytes = "\x81"}, {.line = 4, .bytes = "\x8D"}}};
    QCOMPARE((*file)->detection().losses, expected);
    const auto reader = (*file)->reader();
    QCOMPARE(readAll(**reader).rows.constLast().cells, QStringList({u"x\uFFFD"_s, u"\uFFFD"_s}));
    QCOMPARE((*reader)->losses(), expected);
}

void TestCsvfile::findsLettersBehindThePlainStart()
{
    const QByteArray plain =
        QByteArray("Ha Noi;1;2\r\n").repeated(200000); // more than the part that is looked at first
    const QByteArray letters =
        encodedText(u"Thị xã Quảng Yên;3;4\r\nhuyện Mường Khương;5;6\r\n"_s, TextEncoding::Tcvn3);
    const Result<std::unique_ptr<CsvFile>> file = CsvFile::open(written(plain + letters));
    QVERIFY(file.ok());
    QCOMPARE((*file)->detection().dialect.encoding, TextEncoding::Tcvn3);
    QCOMPARE((*file)->detection().sample.constFirst().number, 200001);
    QCOMPARE((*file)->detection().sample.constFirst().after, u"Thị xã Quảng Yên;3;4"_s);
    const ReadTable table = readAll(**(*file)->reader());
    QCOMPARE(table.rows.constLast(), (ReadRow{.number = 200002, .cells = {u"huyện Mường Khương"_s, u"5"_s, u"6"_s}}));
}

void TestCsvfile::lossesBehindTheSampleAreReported()
{
    const QByteArray start = u"Hà Nội;1\n"_s.toUtf8().repeated(20000);
    const Result<std::unique_ptr<CsvFile>> file = CsvFile::open(written(start + "B\xD7nh;2\n"));
    QVERIFY(file.ok());
    QCOMPARE((*file)->detection().losses.count, 0);
    const auto reader = (*file)->reader();
    readAll(**reader);
    QCOMPARE((*reader)->losses(), (TextLosses{.count = 1, .first = {{.line = 20001, .bytes = "\xD7"}}}));
}

void TestCsvfile::lettersCutBetweenPiecesSurvive()
{
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Windows1258, TextEncoding::Vni}) {
        // rows of odd length, so that the borders of pieces fall everywhere
        const QByteArray line = encodedText(u"ắếộựỵ\"đ\";Ễ\n"_s, encoding);
        const auto count = 4 * 1024 * 1024 / line.size();
        const auto file = CsvFile::open(written("a" + line.repeated(count)), CsvDialect{encoding, ';', '"'});
        QVERIFY(file.ok());
        const auto reader = (*file)->reader();
        TableRow row;
        qint64 wrong = 0;
        QVERIFY(*(*reader)->next(row));
        for (Result<bool> found = (*reader)->next(row); found.ok() && *found; found = (*reader)->next(row))
            wrong += row.cells.size() == 2 && QString::fromUtf8(row.cells.at(0).text) == u"ắếộựỵ\"đ\""_s &&
                             QString::fromUtf8(row.cells.at(1).text) == u"Ễ"_s
                         ? 0
                         : 1;
        QCOMPARE(wrong, 0);
        QCOMPARE(row.number, qint64(count));
        QCOMPARE((*reader)->losses(), TextLosses());
    }
}

void TestCsvfile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"is empty: there is nothing to read."_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"It is a PDF document."_s;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1")
                                  << u"It is a file of an old Office version."_s;
    QTest::newRow("archive") << QByteArray("PK\x03\x04zip") << u"It is a zip archive."_s;
}

void TestCsvfile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString path = written(bytes);
    const Result<std::unique_ptr<TableFile>> file = openCsv(path);
    QVERIFY(!file.ok());
    QVERIFY2(file.error().sentence.contains(says), file.error().sentence.toUtf8());
    QVERIFY2(file.error().sentence.contains(QFileInfo(path).fileName()), file.error().sentence.toUtf8());
}

void TestCsvfile::missingFileIsNamed()
{
    const QString path = m_folder.filePath(u"missing.csv"_s);
    const Result<std::unique_ptr<TableFile>> file = openCsv(path);
    QVERIFY(!file.ok());
    QVERIFY(file.error().sentence.startsWith(path + u" cannot be opened: "_s));
    // gone between looking and reading
    const QString gone = written("a,b\n");
    const auto opened = openCsv(gone);
    QVERIFY(opened.ok() && QFile::remove(gone));
    const auto rows = (*opened)->rows(0);
    QVERIFY(!rows.ok());
    QVERIFY(rows.error().sentence.startsWith(gone + u" cannot be read: "_s));
}

void TestCsvfile::onlyAMarkIsATableWithoutRows()
{
    const auto file = openCsv(written("\xEF\xBB\xBF"));
    QVERIFY(file.ok());
    QCOMPARE(shown(readAll(**(*file)->rows(0))), QByteArray());
}

void TestCsvfile::isATableOfOneSheet()
{
    const auto file = openCsv(written("a,b\n"));
    QVERIFY(file.ok());
    QCOMPARE((*file)->sheets().size(), 1);
    QVERIFY((*file)->mergedCells(0)->isEmpty());
    const auto first = (*file)->rows(0);
    const auto second = (*file)->rows(0); // two at once
    QCOMPARE(shown(readAll(**first)), QByteArray("1[a|b] "));
    QCOMPARE(shown(readAll(**second)), QByteArray("1[a|b] "));
}

void TestCsvfile::progressFollowsTheBytes()
{
    const auto file = openCsv(written(QByteArray("Ha Noi,1\n").repeated(400000)));
    QVERIFY(file.ok());
    const auto rows = (*file)->rows(0);
    QCOMPARE((*rows)->progress(), 0.0);
    TableRow row;
    while (row.number < 200000)
        QVERIFY(*(*rows)->next(row));
    QVERIFY2(std::abs((*rows)->progress() - 0.5) < 0.01, QByteArray::number((*rows)->progress()));
    QVERIFY(readAll(**rows).sentence.isEmpty());
    QCOMPARE((*rows)->progress(), 1.0);
}

void TestCsvfile::legacyFonts_data()
{
    QTest::addColumn<LegacyFont>("font");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("lost");
    const auto row = [](const char *name, LegacyFont font, const QString &text, const QString &expected,
                        const QString &lost = {}) { QTest::newRow(name) << font << text << expected << lost; };
    row("none", LegacyFont::None, u"Ninh B×nh"_s, u"Ninh B×nh"_s);
    row(".VnTime", LegacyFont::Tcvn3, u"tØnh Ninh B×nh – “Kh\u00AD¬ng”"_s, u"tỉnh Ninh Bình – “Khương”"_s);
    row(".VnTimeH", LegacyFont::Tcvn3Capital, u"tØnh Ninh B×nh"_s, u"TỈNH NINH BÌNH"_s);
    row("VNI-Times", LegacyFont::Vni, u"UÛy ban nhaân daân tænh Ñoàng Nai"_s, u"Ủy ban nhân dân tỉnh Đồng Nai"_s);
    row("Unicode in an old font", LegacyFont::Tcvn3, u"tỉnh Bình"_s, u"tỉnh Bình"_s);
    row("a character without meaning", LegacyFont::Vni, u"nhaân ç"_s, u"nhân \uFFFD"_s, u"ç"_s);
    row("empty", LegacyFont::Tcvn3, QString(), QString());
    QString capitals;
    for (const QChar letter : smallVietnameseLetters())
        capitals += QString::fromLatin1(encodedText(QString(letter), TextEncoding::Tcvn3));
    row("all capitals", LegacyFont::Tcvn3Capital, capitals, capitalVietnameseLetters());
}

void TestCsvfile::legacyFonts()
{
    QFETCH(LegacyFont, font);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, lost);
    const LegacyText result = convertLegacyFont(text, font);
    QCOMPARE(result.text, expected);
    QCOMPARE(result.lost, lost);
    QCOMPARE(result.converted, text != expected);
}

QTEST_GUILESS_MAIN(TestCsvfile)
#include "tst_csvfile.moc"
