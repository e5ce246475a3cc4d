#include "models/reporting/pdfmarks.h"
#include "models/reporting/report.h"
#include "samplecontent.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;

/// What a PDF says about itself beside its pages: author, language, date, bookmarks.
class TestPdfMarks : public QObject
{
    Q_OBJECT

private slots:
    void languageAndBookmarks()
    {
        const ReportParagraph paragraph{ReportParagraph::Kind::Body, {ReportRun{u"Không có."_s}}};
        ReportDocument document;
        document.date = QDate(2026, 11, 22);
        document.type = u"BÁO CÁO"_s;
        document.blocks = {ReportHeading{1, u"I. Kết quả"_s},
                           ReportHeading{2, u"1. Giải quyết hồ sơ"_s},
                           paragraph,
                           ReportPageBreak{},
                           ReportHeading{1, u"II. Nhiệm vụ"_s},
                           paragraph};
        document.appendices = {{u"Phụ lục I"_s, u"Số liệu"_s, QString(), {paragraph}}};
        const ReportPages pages(document, options(), m_charts);
        QStringList marks;
        for (const ReportPages::Mark &mark : pages.marks())
            marks += u"%1 %2"_s.arg(mark.level).arg(mark.title);
        QCOMPARE(marks, (QStringList{u"1 I. Kết quả"_s, u"2 1. Giải quyết hồ sơ"_s, u"1 II. Nhiệm vụ"_s,
                                     u"1 Phụ lục I. Số liệu"_s}));
        QList<int> places;
        for (const ReportPages::Mark &mark : pages.marks())
            places += mark.page;
        QCOMPARE(places, (QList<int>{0, 0, 1, 2}));
        QCOMPARE(pages.count(), 3);
        const QByteArray inside = objects(*reportPdf(pages));
        QVERIFY(inside.contains("/Lang (vi-VN)"));
        QVERIFY(inside.contains("/Outlines"));
        QCOMPARE(inside.count("/Dest ["), 4);
        ReportOptions english = options();
        english.language = Language::English;
        QVERIFY(objects(*reportPdf(ReportPages(document, english, m_charts))).contains("/Lang (en)"));
    }

    void marksOfAPdf()
    {
        const QByteArray pdf = plainPdf();
        const PdfFacts facts{u"Lan"_s,
                             u"vi-VN"_s,
                             QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC),
                             {{u"First"_s, 1, 0}, {u"Below"_s, 2, 1}, {u"Second"_s, 1, 99}}};
        const Result<QByteArray> marked = markedPdf(pdf, facts);
        QVERIFY(marked.ok());
        QTest::qWait(1100);
        QVERIFY(*markedPdf(pdf, facts) == *marked);
        const QByteArray inside = objects(*marked);
        for (const char *expected : {"/Lang (vi-VN)", "/Author (Lan)", "/CreationDate (D:20261122020000Z)",
                                     "/Title (First)", "/Title (Below)", "/Title (Second)", "/PageMode /UseOutlines"})
            QVERIFY2(inside.contains(expected), expected);
        QCOMPARE(inside.count("/First "), 2); // of the outline, and of "First" for "Below"
        QCOMPARE(inside.count("/Next "), 1);
        QCOMPARE(inside.count("/Prev "), 1);
        PdfFacts other = facts;
        other.author = u"Minh"_s;
        QVERIFY(*markedPdf(pdf, other) != *marked);
        other.bookmarks.clear();
        QVERIFY(!objects(*markedPdf(pdf, other)).contains("/Outlines"));
    }

    void aDamagedPdfIsTold()
    {
        const Result<QByteArray> marked = markedPdf("no PDF at all", {});
        QVERIFY(!marked.ok());
        QVERIFY2(marked.error().sentence.contains(u"could not be finished"_s), qPrintable(marked.error().sentence));
    }

private:
    [[nodiscard]] static ReportOptions options()
    {
        ReportOptions options;
        options.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        return options;
    }

    /// The objects that are packed in a PDF.
    [[nodiscard]] static QByteArray objects(const QByteArray &pdf)
    {
        QByteArray all;
        for (qsizetype at = pdf.indexOf("/ObjStm"); at >= 0; at = pdf.indexOf("/ObjStm", at + 1)) {
            const qsizetype start = pdf.indexOf("stream\n", at) + qsizetype(qstrlen("stream\n"));
            const QByteArray packed = pdf.mid(start, pdf.indexOf("endstream", start) - start);
            all += qUncompress(QByteArray("\x00\x10\x00\x00", 4) + packed); // expects the size in front: 1 MiB
        }
        return all;
    }

    [[nodiscard]] static QByteArray plainPdf()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.drawText(100, 100, u"một"_s);
            writer.newPage();
            painter.drawText(100, 100, u"hai"_s);
        }
        return bytes;
    }

    PlainChartPainter m_charts;
};

QTEST_MAIN(TestPdfMarks)
#include "tst_pdfmarks.moc"
