#include "models/reporting/fonts.h"
#include "models/reporting/report.h"
#include "models/reporting/wholefile.h"
#include "samplecontent.h"
#include "widgets/charts/qtchartpainter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace parboard;
using namespace parboard::test;

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fontsAreEmbedded();
    void textIsRealAndInItsRows();
    void noPictureInside();
    void paperIsA4AndDecreesMargins();
    void pageNumbersFromTheSecondPage();
    void headerOnEveryPageButTheFirst();
    void unitsAndRows_data();
    void unitsAndRows();
    void everyRowIsPrintedOnceAndWhole();
    void headRepeatsAndNoHeadingAtTheFoot();
    void panelTooHighForAPageLeavesNoUnitOut();
    void longTextsStayOnThePaper();
    void sameBytesTwice();
    void selectedPages();
    void failuresLeaveNoFile();
    void fullDiskLeavesTheOldFile();

private:
    [[nodiscard]] static ReportOptions options();
    [[nodiscard]] QString tool(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString pdf(const DashboardContent &content, const ChartPainter &charts = PlainChartPainter());
    [[nodiscard]] QStringList textPages(const QString &file) const;

    QTemporaryDir m_folder;
    PlainChartPainter m_charts;
    int m_number = 0;
};

void TestReport::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

ReportOptions TestReport::options()
{
    ReportOptions options;
    options.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    options.committee = u"Ban Chỉ đạo cải cách hành chính tỉnh Hòa Bình"_s;
    return options;
}

QString TestReport::tool(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed: install poppler-utils", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestReport::pdf(const DashboardContent &content, const ChartPainter &charts)
{
    const QString file = m_folder.filePath(u"%1.pdf"_s.arg(++m_number));
    const Result<void> written = writeReportPdf(file, content, options(), charts);
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    return file;
}

QStringList TestReport::textPages(const QString &file) const
{
    QStringList pages = tool(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).split(u'\f');
    pages.removeLast();
    return pages;
}

void TestReport::fontsAreEmbedded()
{
    const QStringList lines =
        tool(u"pdffonts"_s, {pdf(articleContent(), *makeChartPainter())}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        QVERIFY2(line.contains(QRegularExpression(u" yes +(yes|no) +yes "_s)), qPrintable(line));
        QVERIFY2(line.contains(QString(paperFontFamily()).remove(u' ')) || line.contains(u"Arimo"_s), qPrintable(line));
    }
}

void TestReport::textIsRealAndInItsRows()
{
    const QString text = textPages(pdf(articleContent())).join(u'\n');
    for (const QString &expected :
         {u"Cải cách hành chính: Cao Bằng, Hà Giang, Hòa Bình, Hưng Yên"_s, u"BAN CHỈ ĐẠO CẢI CÁCH"_s,
          u"Gần nhất (mỗi đơn vị một kỳ)"_s, u"² số liệu đến 20/6/2021"_s, u"– chưa nhập"_s,
          u"Bốn đơn vị có bốn kỳ khác nhau"_s, u"22/11/2026"_s, u"[4] "_s, u"Chính quyền điện tử"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    const QHash<QString, QString> rows{{u"Số hồ sơ tiếp nhận"_s, u"14.595.*….*–.*405.278"_s},
                                       {u"Dịch vụ công trực tuyến toàn trình"_s, u"–.*–.*–.*988"_s},
                                       {u"Tỷ lệ văn bản đi gửi dạng điện tử"_s, u"trên 90"_s},
                                       {u"Bộ phận một cửa cấp xã"_s, u"199/199.*151/151"_s}};
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const QRegularExpression line(u"^.*"_s + row.key() + u".*$"_s, QRegularExpression::MultilineOption);
        const QString found = line.match(text).captured();
        QVERIFY2(found.contains(QRegularExpression(row.value())), qPrintable(row.key() + u": "_s + found));
    }
}

void TestReport::noPictureInside()
{
    const QString file = pdf(articleContent(), *makeChartPainter());
    const QString list = tool(u"pdfimages"_s, {u"-list"_s, file});
    QCOMPARE(list.split(u'\n', Qt::SkipEmptyParts).size(), 2); // only the head of the list
    QVERIFY(textPages(file).join(u' ').contains(u"Chart 2. Hà Giang có 1.565 dịch vụ"_s));
}

void TestReport::paperIsA4AndDecreesMargins()
{
    const QString file = pdf(articleContent());
    QVERIFY(tool(u"pdfinfo"_s, {file}).contains(u"(A4)"_s));
    const QString boxes = tool(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    const QRegularExpression word(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)"_s);
    for (auto match = word.globalMatch(boxes); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(2).toDouble() < 45)
            continue; // the page number in the top margin
        const QByteArray where = found.captured(5).toUtf8();
        QVERIFY2(found.captured(1).toDouble() >= 85 - 0.5, where.constData());  // 30 mm
        QVERIFY2(found.captured(3).toDouble() <= 553 + 0.5, where.constData()); // 210 - 15 mm
        QVERIFY2(found.captured(4).toDouble() <= 786 + 1.5, where.constData()); // 297 - 20 mm
    }
}

void TestReport::pageNumbersFromTheSecondPage()
{
    const QStringList pages = textPages(pdf(generatedContent(4, 120)));
    QVERIFY(pages.size() > 3);
    QVERIFY(pages.first().split(u'\n').first().trimmed() != u"1"_s);
    for (int page = 1; page < pages.size(); ++page)
        QCOMPARE(pages.at(page).split(u'\n').first().trimmed(), QString::number(page + 1));
}

void TestReport::headerOnEveryPageButTheFirst()
{
    const QStringList pages = textPages(pdf(generatedContent(4, 60)));
    for (int page = 1; page < pages.size(); ++page)
        QVERIFY(pages.at(page).contains(u"· Quý I/2020 · Số liệu đến 14/3/2020"_s));
    QVERIFY(!pages.first().contains(u"· Quý I/2020 ·"_s));
}

void TestReport::unitsAndRows_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("rows");
    for (const auto &[units, rows] : {std::pair{0, 0}, {1, 20}, {4, 60}, {6, 60}, {12, 40}, {63, 30}, {4, 400}})
        QTest::addRow("%d units, %d rows", units, rows) << units << rows;
}

void TestReport::unitsAndRows()
{
    QFETCH(int, units);
    QFETCH(int, rows);
    const DashboardContent content = generatedContent(units, rows);
    const ReportPages pages(content, options(), m_charts);
    QCOMPARE(pages.rowsPrinted(), rows * pages.columnBlocks());
    const QStringList texts = textPages(pdf(content));
    QCOMPARE(texts.size(), pages.count());
    const QString text = texts.join(u'\n').simplified();
    for (int row = 0; row < rows; ++row) {
        QCOMPARE(text.count(u"(dòng %1)"_s.arg(row + 1)), pages.columnBlocks());
        for (int unit = 0; unit < units && row > 0; ++unit) {
            if (row % 7 == 3 && unit % 3 == 1)
                continue;
            const QString number = vietnamese(row * 1000 + unit, 0);
            QVERIFY2(text.contains(u' ' + number + u" [%1]"_s.arg(unit + 1)), qPrintable(number));
        }
    }
    if (units == 0)
        QVERIFY(text.contains(u"No figures have been entered"_s));
    QCOMPARE(pages.columnBlocks() > 0, units > 0);
    QVERIFY(units > 6 || units == 0 || pages.columnBlocks() == 1);
}

void TestReport::everyRowIsPrintedOnceAndWhole()
{
    const QStringList pages = textPages(pdf(generatedContent(2, 400)));
    QList<int> numbers;
    const QRegularExpression row(u"^ *(\\d+) +.*$"_s, QRegularExpression::MultilineOption);
    for (const QString &page : pages) {
        for (auto match = row.globalMatch(page.section(u'\n', 1)); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (found.captured().contains(u"hồ sơ "_s))
                numbers.append(found.captured(1).toInt());
        }
    }
    QList<int> expected(400);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(numbers, expected);
}

void TestReport::headRepeatsAndNoHeadingAtTheFoot()
{
    const QStringList areas{u"Cải cách thủ tục hành chính"_s, u"Cải cách tổ chức bộ máy"_s,
                            u"Cải cách chế độ công vụ"_s, u"Chính quyền điện tử, chính quyền số"_s};
    for (int rows = 40; rows < 80; rows += 4) {
        const QStringList pages = textPages(pdf(generatedContent(3, rows)));
        for (const QString &page : pages) {
            const QStringList lines = page.trimmed().split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(!areas.contains(lines.last().trimmed()), qPrintable(lines.last()));
            if (page.contains(u"(dòng"_s))
                QVERIFY(page.contains(QRegularExpression(u"No\\. +Indicator"_s)));
        }
    }
}

void TestReport::panelTooHighForAPageLeavesNoUnitOut()
{
    const QString text = textPages(pdf(generatedContent(63, 1))).join(u'\n').simplified();
    QCOMPARE(text.count(u"Toàn tỉnh: "_s), 3 * 63);
    QVERIFY(text.contains(u"(1/"_s));
}

void TestReport::longTextsStayOnThePaper()
{
    DashboardContent content = articleContent();
    content.sources[0].text += u" https://example.vn/"_s + QString(600, u'x');
    content.table.areas[0].rows[0].label = u"Chỉ tiêu có tên rất dài "_s.repeated(20);
    content.strip.append(u"Một câu rất dài về các đơn vị. "_s.repeated(150));
    const QString boxes = tool(u"pdftotext"_s, {u"-bbox"_s, pdf(content), u"-"_s});
    const QRegularExpression edge(u"xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s);
    for (auto match = edge.globalMatch(boxes); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QVERIFY(found.captured(1).toDouble() <= 554);
        QVERIFY(found.captured(2).toDouble() <= 788);
    }
}

void TestReport::sameBytesTwice()
{
    const ReportPages pages(articleContent(), options(), m_charts);
    const Result<QByteArray> first = reportPdf(pages);
    QTest::qWait(1100); // QPdfWriter's own stamp has seconds
    const Result<QByteArray> second = reportPdf(ReportPages(articleContent(), options(), m_charts));
    QVERIFY(first && second);
    QVERIFY(*first == *second);
    for (int start = 0; start < 10; ++start) { // the seed of QHash is another one at every start of the program
        QHashSeed::resetRandomGlobalSeed();
        const Result<QByteArray> other = reportPdf(ReportPages(articleContent(), options(), m_charts));
        QVERIFY(other && *other == *first);
    }
    const QString file = m_folder.filePath(u"dated.pdf"_s);
    QVERIFY(writeWholeFile(file, *first).ok());
    QVERIFY(tool(u"pdfinfo"_s, {u"-isodates"_s, file}).contains(u"2026-11-22T09:00:00"_s));
    const QString info = tool(u"pdfinfo"_s, {pdf(articleContent())});
    QVERIFY(info.contains(u"SUMMARY OF ADMINISTRATIVE REFORM RESULTS"_s));
    QVERIFY(info.contains(u"parboard "_s));
}

void TestReport::selectedPages()
{
    const ReportPages pages(generatedContent(4, 120), options(), m_charts);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    const Result<int> painted = paintReport(writer, pages, 1, 2);
    QVERIFY(painted);
    QCOMPARE(*painted, 2);
    QVERIFY(!paintReport(writer, pages, pages.count(), -1));
}

void TestReport::failuresLeaveNoFile()
{
    const ReportPages pages(generatedContent(1, 1), options(), m_charts);
    const QString missing = m_folder.filePath(u"no/such/folder/a.pdf"_s);
    const Result<void> noFolder = writeReportPdf(missing, pages);
    QVERIFY(!noFolder);
    QVERIFY2(noFolder.error().sentence.contains(u"does not exist"_s), qPrintable(noFolder.error().sentence));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"no"_s)));
    QVERIFY(!writeReportPdf(m_folder.path(), pages));
    QVERIFY(!writeReportPdf(QString(), pages));
    QVERIFY(!writeReportPdf(u"/dev/full"_s, pages));
    QVERIFY2(!QFileInfo(u"/dev/full"_s).isFile(), "the device must not be replaced by a file");
}

void TestReport::fullDiskLeavesTheOldFile()
{
    const QString file = m_folder.filePath(u"kept.pdf"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    const ReportPages pages(articleContent(), options(), m_charts);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit small{4096, limit.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written = writeReportPdf(file, pages);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY2(written.error().sentence.contains(file), qPrintable(written.error().sentence));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
