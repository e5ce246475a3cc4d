#include "models/reporting/report.h"
#include "models/reporting/runblock.h"
#include "models/reporting/wholefile.h"
#include "samplecontent.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace parboard;
using namespace parboard::test;

/// A report on paper in the form of Decree 30/2020/NĐ-CP, read back from the PDF.
class TestReportForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theHeadOfTheForm()
    {
        const QStringList lines = pagesOf(formDocument()).constFirst().split(u'\n');
        const QStringList land = lines.filter(u"CỘNG HÒA"_s);
        QCOMPARE(land.size(), 1);
        QVERIFY2(land.constFirst().contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s), qPrintable(land.constFirst()));
        const QStringList motto = lines.filter(u"Độc lập"_s);
        QCOMPARE(motto.size(), 1);
        QVERIFY2(motto.constFirst().contains(u"Độc lập - Tự do - Hạnh phúc"_s), qPrintable(motto.constFirst()));
        QVERIFY(lines.indexOf(motto.constFirst()) > lines.indexOf(land.constFirst()));
        const QString text = lines.join(u' ').simplified();
        for (const QString &expected :
             {u"UBND TỈNH CAO BẰNG"_s, u"BAN CHỈ ĐẠO CCHC"_s, u"Số: /BC-BCĐ"_s, u"Cao Bằng, ngày tháng năm 2026"_s,
              u"BÁO CÁO Công tác cải cách hành chính quý III/2026"_s, u"I. KẾT QUẢ"_s, u"1. Giải quyết hồ sơ"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" in "_s + text));
    }

    void theEndOfTheForm()
    {
        const QString text = pagesOf(formDocument()).join(u' ').simplified();
        qsizetype last = text.indexOf(u"14.595 [1–3][5] hồ sơ."_s);
        QVERIFY2(last > 0, qPrintable(text));
        for (const QString &expected : {u"Nơi nhận:"_s, u"- Bộ Nội vụ;"_s, u"- UBND tỉnh;"_s, u"- Lưu: VT."_s}) {
            const qsizetype at = text.indexOf(expected);
            QVERIFY2(at > last, qPrintable(expected));
            last = at;
        }
        last = 0;
        for (const QString &expected : {u"TM. BAN CHỈ ĐẠO"_s, u"KT. TRƯỞNG BAN"_s, u"PHÓ TRƯỞNG BAN"_s}) {
            const qsizetype at = text.indexOf(expected);
            QVERIFY2(at > last, qPrintable(expected));
            last = at;
        }
    }

    void draftsSaySo_data()
    {
        QTest::addColumn<bool>("hasForm");
        QTest::addColumn<bool>("isDraft");
        QTest::newRow("draft") << true << true;
        QTest::newRow("final") << true << false;
        QTest::newRow("draft without the form") << false << true;
        QTest::newRow("final without the form") << false << false;
    }

    void draftsSaySo()
    {
        QFETCH(bool, hasForm);
        QFETCH(bool, isDraft);
        ReportDocument document = formDocument();
        document.hasForm = hasForm;
        document.isDraft = isDraft;
        const QString text = pagesOf(document).join(u' ').simplified();
        QCOMPARE(text.count(u"DỰ THẢO"_s), isDraft ? 1 : 0);
        for (const QString &ofTheForm : {u"CỘNG HÒA XÃ HỘI"_s, u"Nơi nhận:"_s, u"TM. BAN CHỈ ĐẠO"_s, u"BC-BCĐ"_s})
            QCOMPARE(text.contains(ofTheForm), hasForm);
        QVERIFY(text.contains(u"BÁO CÁO Công tác"_s));
    }

    void onlyAFinalReportHasItsDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        // Annex I, part II, 4: days below 10 and the months 1 and 2 have a 0 in front.
        QTest::newRow("November") << QDate(2026, 11, 22) << u"Cao Bằng, ngày 22 tháng 11 năm 2026"_s;
        QTest::newRow("February") << QDate(2026, 2, 5) << u"Cao Bằng, ngày 05 tháng 02 năm 2026"_s;
        QTest::newRow("September") << QDate(2026, 9, 5) << u"Cao Bằng, ngày 05 tháng 9 năm 2026"_s;
    }

    void onlyAFinalReportHasItsDay()
    {
        QFETCH(QDate, date);
        QFETCH(QString, expected);
        ReportDocument document = formDocument();
        document.date = date;
        QVERIFY(!pagesOf(document).join(u' ').simplified().contains(expected));
        document.isDraft = false;
        const QString text = pagesOf(document).join(u' ').simplified();
        QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void pagesAreNumberedFromTheSecond()
    {
        ReportDocument document = formDocument();
        document.blocks += longText();
        const QStringList pages = pagesOf(document);
        QVERIFY(pages.size() >= 3);
        QVERIFY2(firstLine(pages.at(0)) != u"1"_s, qPrintable(firstLine(pages.at(0))));
        for (qsizetype page = 1; page < pages.size(); ++page)
            QCOMPARE(firstLine(pages.at(page)), QString::number(page + 1));
    }

    void appendicesCountTheirOwnPages()
    {
        ReportDocument document = formDocument();
        document.blocks += longText();
        document.appendices = {{u"Phụ lục I"_s, u"Số liệu"_s, u"(Kèm theo Báo cáo)"_s, {numberedRows(100)}},
                               {u"Phụ lục II"_s, u"Nguồn"_s, QString(), {bodyText(u"Nguồn một."_s)}}};
        const QStringList pages = pagesOf(document);
        QStringList firsts;
        for (const QString &page : pages)
            firsts += firstLine(page);
        const qsizetype first = firsts.indexOf(u"Phụ lục I"_s);
        const qsizetype second = firsts.indexOf(u"Phụ lục II"_s);
        QVERIFY2(first >= 3 && second >= first + 3, qPrintable(firsts.join(u'|')));
        for (qsizetype page = first + 1; page < second; ++page)
            QCOMPARE(firsts.at(page), QString::number(page - first + 1));
        QCOMPARE(second, pages.size() - 1);
        QVERIFY(pages.at(first).contains(u"SỐ LIỆU"_s) && pages.at(first).contains(u"(Kèm theo Báo cáo)"_s));
        QVERIFY(!pages.at(second).contains(u"Kèm theo"_s));
    }

    void anAtlasGoesOnCounting()
    {
        ReportPages pages(formDocument(), options(), m_charts);
        QCOMPARE(pages.count(), 1);
        pages.setFirstNumber(7);
        QCOMPARE(firstLine(read(*reportPdf(pages)).constFirst()), u"7"_s);
    }

    void paperFontsAndFacts()
    {
        ReportDocument document = formDocument();
        document.blocks += longText();
        const QString file = written(bytesOf(document));
        const QString info = tool(u"pdfinfo"_s, {u"-l"_s, u"99"_s, file});
        QCOMPARE(info.count(u"595 x 842 pts (A4)"_s), pagesOf(document).size());
        QVERIFY2(info.contains(QRegularExpression(u"Author: +Ban Chỉ đạo CCHC tỉnh Cao Bằng\\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Title: +BÁO CÁO Công tác cải cách hành chính quý III/2026\\n"_s)),
                 qPrintable(info));
        const QStringList fonts = tool(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 3); // upright, bold, italic
        for (const QString &line : fonts)
            QVERIFY2(line.contains(QRegularExpression(u" yes +(yes|no) +yes "_s)), qPrintable(line));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        ReportDocument document = formDocument();
        document.blocks += numberedRows(50);
        const QByteArray first = bytesOf(document);
        QTest::qWait(1100); // dates of a PDF have seconds
        for (int start = 0; start < 5; ++start) {
            QHashSeed::resetRandomGlobalSeed();
            QVERIFY(bytesOf(document) == first);
        }
        document.subject += u'.';
        QVERIFY(bytesOf(document) != first);
    }

    void everyRowIsPrintedOnceWithTheHeadAbove()
    {
        ReportDocument document = formDocument();
        document.blocks += numberedRows(400);
        const ReportPages pages(document, options(), m_charts);
        QCOMPARE(pages.rowsPrinted(), 400);
        QList<int> rows;
        static const QRegularExpression row(u"^ *(\\d+) +Đơn vị R(\\d{4}) +([\\d.]+) *$"_s,
                                            QRegularExpression::MultilineOption);
        for (const QString &page : read(*reportPdf(pages))) {
            QCOMPARE(page.count(u"Số hồ sơ"_s), page.contains(u"Đơn vị R"_s) ? 1 : 0);
            for (auto found = row.globalMatch(page); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                rows += match.captured(2).toInt();
                QCOMPARE(match.captured(1).toInt(), rows.constLast());
                QCOMPARE(match.captured(3), vietnamese(rows.constLast() * 1000, 0));
            }
        }
        QList<int> expected(400);
        std::iota(expected.begin(), expected.end(), 1);
        QCOMPARE(rows, expected);
    }

    void longNamesStayOnThePaper()
    {
        const QString name = u"Ban Quản lý Khu kinh tế Đông Nam và khu công nghiệp Nghệ Anh"_s;
        QCOMPARE(name.size(), 60);
        ReportDocument document = formDocument();
        document.body.parent = name;
        document.body.name = name;
        document.body.authority = name;
        document.blocks += ReportGrid{{u"Đơn vị"_s, name}, {{name, u"1"_s}, {u"Cao Bằng"_s, name}}, 1};
        document.blocks += ReportFigures{u"Bảng 1. "_s + name, generatedTable({name, u"Cao Bằng"_s}, 4)};
        const QString file = written(bytesOf(document));
        const QString boxes = tool(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
        static const QRegularExpression word(
            u"xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)"_s);
        int ends = 0;
        for (auto found = word.globalMatch(boxes); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QByteArray where = match.captured(4).toUtf8();
            QVERIFY2(match.captured(1).toDouble() >= 85 - 0.5, where.constData());  // 30 mm
            QVERIFY2(match.captured(2).toDouble() <= 553 + 0.5, where.constData()); // 210 - 15 mm
            QVERIFY2(match.captured(3).toDouble() <= 786 + 1.5, where.constData()); // 297 - 20 mm
            ends += match.captured(4).toLower() == u"anh"_s ? 1 : 0;
        }
        QVERIFY2(ends >= 8, "twice in the head, in the signature, thrice and twice in the tables");
        QCOMPARE(tool(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).count(u"HỘI CHỦ NGHĨA VIỆT NAM"_s), 1);
    }

    void wideTablesLieOnTheirSide()
    {
        ReportDocument document = formDocument();
        document.hasForm = false;
        const ReportFigures wide{u"Bảng 1. Rộng"_s, generatedTable(unitNames(12), 6)};
        document.blocks = {bodyText(u"Trước."_s), wide, bodyText(u"Sau."_s)};
        const ReportPages pages(document, options(), m_charts);
        const int last = pages.count() - 1;
        QVERIFY(last >= 2);
        QVERIFY(!pages.isLandscape(0) && pages.isLandscape(1) && !pages.isLandscape(last));
        document.blocks = {bodyText(u"Trước."_s), wide};
        const QStringList texts = pagesOf(document);
        for (const QString &text : texts)
            QVERIFY2(text.contains(QRegularExpression(u"[a-z]{2}"_s)), "a page with nothing but its number");
        QCOMPARE(texts.size(), last);
    }

    void landscapeAndPageBreaks()
    {
        ReportDocument document = formDocument();
        document.isLandscape = true;
        document.blocks += {ReportPageBreak{}, bodyText(u"Trang hai."_s)};
        const ReportPages pages(document, options(), m_charts);
        QCOMPARE(pages.count(), 2);
        QVERIFY(pages.isLandscape(0) && pages.isLandscape(1));
        QCOMPARE(pages.pageSize(0), QSizeF(842, 595));
        QVERIFY(read(*reportPdf(pages)).at(1).contains(u"Trang hai."_s));
    }

    void aReportOfNothingIsAPage()
    {
        ReportDocument document = formDocument();
        document.blocks.clear();
        const QStringList pages = pagesOf(document);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.constFirst().contains(u"BÁO CÁO"_s) && pages.constFirst().contains(u"Nơi nhận:"_s));
        document = {};
        document.hasForm = false;
        QCOMPARE(pagesOf(document).size(), 1);
    }

    void marksOfSources_data()
    {
        QTest::addColumn<QList<int>>("sources");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QList<int>{} << QString();
        QTest::newRow("one") << QList<int>{2} << u"[2]"_s;
        QTest::newRow("two neighbours") << QList<int>{1, 2} << u"[1][2]"_s;
        QTest::newRow("apart") << QList<int>{1, 3} << u"[1][3]"_s;
        QTest::newRow("a range") << QList<int>{1, 2, 3, 4} << u"[1–4]"_s;
        QTest::newRow("two and a range") << QList<int>{1, 2, 5, 6, 7} << u"[1][2][5–7]"_s;
        QTest::newRow("a range and one") << QList<int>{9, 10, 11, 20} << u"[9–11][20]"_s;
    }

    void marksOfSources()
    {
        QFETCH(QList<int>, sources);
        QTEST(sourceMarks(sources), "expected");
    }

private:
    [[nodiscard]] static ReportOptions options()
    {
        ReportOptions options;
        options.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        options.committee = u"Ban Chỉ đạo CCHC tỉnh Cao Bằng"_s;
        return options;
    }

    [[nodiscard]] static ReportParagraph bodyText(const QString &text)
    {
        return {ReportParagraph::Kind::Body, {ReportRun{text}}};
    }

    [[nodiscard]] static QList<ReportBlock> longText()
    {
        QList<ReportBlock> blocks;
        for (int number = 1; number <= 40; ++number)
            blocks += bodyText(u"Đoạn %1. "_s.arg(number) + u"Các đơn vị giải quyết hồ sơ đúng hạn. "_s.repeated(6));
        return blocks;
    }

    [[nodiscard]] static ReportGrid numberedRows(int count)
    {
        ReportGrid grid{{u"TT"_s, u"Đơn vị"_s, u"Số hồ sơ"_s}, {}, 2};
        for (int row = 1; row <= count; ++row)
            grid.rows += QStringList{QString::number(row), u"Đơn vị R%1"_s.arg(row, 4, 10, QChar(u'0')),
                                     vietnamese(row * 1000, 0)};
        return grid;
    }

    [[nodiscard]] static ReportDocument formDocument()
    {
        ReportDocument document;
        document.body = {u"UBND tỉnh Cao Bằng"_s,
                         u"Ban Chỉ đạo CCHC"_s,
                         u"BC-BCĐ"_s,
                         u"Cao Bằng"_s,
                         u"TM. Ban Chỉ đạo"_s,
                         u"KT. Trưởng ban\nPhó Trưởng ban"_s,
                         {u"Bộ Nội vụ"_s, u"UBND tỉnh"_s}};
        document.date = QDate(2026, 11, 22);
        document.type = u"BÁO CÁO"_s;
        document.subject = u"Công tác cải cách hành chính quý III/2026"_s;
        document.blocks = {ReportHeading{1, u"I. Kết quả"_s}, ReportHeading{2, u"1. Giải quyết hồ sơ"_s},
                           ReportParagraph{ReportParagraph::Kind::Body,
                                           {ReportRun{u"Tỉnh tiếp nhận "_s}, ReportRun{u"14.595"_s, true, {1, 2, 3, 5}},
                                            ReportRun{u" hồ sơ."_s}}}};
        return document;
    }

    [[nodiscard]] static QString tool(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s failed: install poppler-utils", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] QByteArray bytesOf(const ReportDocument &document) const
    {
        const Result<QByteArray> pdf = reportPdf(ReportPages(document, options(), m_charts));
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().sentence));
        return *pdf;
    }

    [[nodiscard]] QString written(const QByteArray &pdf)
    {
        const QString file = m_folder.filePath(u"%1.pdf"_s.arg(++m_number));
        if (const Result<void> done = writeWholeFile(file, pdf); !done)
            qFatal("%s", qPrintable(done.error().sentence));
        return file;
    }

    [[nodiscard]] QStringList read(const QByteArray &pdf)
    {
        QStringList pages = tool(u"pdftotext"_s, {u"-layout"_s, written(pdf), u"-"_s}).split(u'\f');
        pages.removeLast();
        return pages;
    }

    [[nodiscard]] QStringList pagesOf(const ReportDocument &document) { return read(bytesOf(document)); }

    [[nodiscard]] static QString firstLine(const QString &page)
    {
        return page.trimmed().section(u'\n', 0, 0).trimmed();
    }

    QTemporaryDir m_folder;
    PlainChartPainter m_charts;
    int m_number = 0;
};

QTEST_MAIN(TestReportForm)
#include "tst_reportform.moc"
