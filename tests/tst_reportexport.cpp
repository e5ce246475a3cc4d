#include "models/exchange/xlsxfile.h"
#include "models/files/archive.h"
#include "support/programrun.h"
#include "support/samplereports.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;

/// Reports as files: whole or not at all, the same bytes again, and what HTML and workbook hold.
class TestReportExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_reports = std::make_unique<SampleReports>(); }
    void cleanupTestCase() { m_reports.reset(); }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        for (const QString &key : {u"summary"_s, u"full"_s}) {
            for (const auto &[suffix, begin] : {std::pair(u"pdf"_s, QByteArray("%PDF-")),
                                                {u"odt"_s, QByteArray("PK\x03\x04")},
                                                {u"html"_s, QByteArray("<!DOCTYPE html>")},
                                                {u"PDF"_s, QByteArray("%PDF-")}})
                QTest::newRow(qPrintable(key + u'.' + suffix)) << key << suffix << begin;
        }
        QTest::newRow("full.xlsx") << u"full"_s << u"xlsx"_s << QByteArray("PK\x03\x04");
    }

    void everyFormatIsWritten()
    {
        QFETCH(QString, key);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        const QString file = m_reports->file(u"báo cáo %1.%2"_s.arg(key, suffix));
        QCOMPARE(m_reports->write(file, key), QString());
        const QByteArray bytes = fileBytes(file);
        QVERIFY2(bytes.startsWith(begin), bytes.left(20).constData());
        QVERIFY(bytes.size() > 5000);
    }

    void whatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        const QString endings = u"Use one of: pdf, odt, html, xlsx."_s;
        QTest::newRow("other ending") << u"summary"_s << u"a.docx"_s << endings;
        QTest::newRow("no ending") << u"summary"_s << u"a"_s << endings;
        QTest::newRow("no tables") << u"summary"_s << u"a.xlsx"_s << u"no tables"_s;
        for (const QString &suffix : reportSuffixes()) {
            const QString below = u"plain/a."_s + suffix; // plain is a file
            QTest::newRow(qPrintable(below)) << u"full"_s << below << u"nothing was"_s;
            const QString nowhere = u"no/such/a."_s + suffix;
            QTest::newRow(qPrintable(nowhere)) << u"full"_s << nowhere << u"nothing was"_s;
        }
    }

    void whatCannotBeWrittenIsTold()
    {
        QFETCH(QString, key);
        QFETCH(QString, name);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        QFile plain(folder.filePath(u"plain"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.close();
        const QString problem = m_reports->write(folder.filePath(name), key);
        QVERIFY2(problem.contains(words), qPrintable(problem));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"plain"_s});
        QCOMPARE(plain.size(), 0);
    }

    void stoppedReportsLeaveNoFile_data() { addSuffixes(); }

    void stoppedReportsLeaveNoFile()
    {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        QList<int> heard;
        const QString problem =
            m_reports->write(folder.filePath(u"a."_s + suffix), u"atlas"_s, [&heard](int done, int all) {
                heard += {done, all};
                return done < 1;
            });
        QVERIFY2(problem.contains(u"Stopped"), qPrintable(problem));
        QCOMPARE(heard, (QList<int>{0, 3, 1, 3}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// An atlas of no units is no report in any format.
    void withoutUnitsNothingIsWritten_data() { addSuffixes(); }

    void withoutUnitsNothingIsWritten()
    {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        ReportChoice choice = m_reports->choice();
        choice.selection.units.clear();
        const QString problem =
            m_reports->write(folder.filePath(u"a."_s + suffix), m_reports->plan(u"atlas"_s), choice);
        QVERIFY2(problem.contains(u"No units are chosen"), qPrintable(problem));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anAtlasHasAPageForEachUnit()
    {
        const QString file = m_reports->file(u"atlas.pdf"_s);
        QList<int> heard;
        const QString problem = m_reports->write(file, u"atlas"_s, [&heard](int done, int) {
            heard += done;
            return true;
        });
        QCOMPARE(problem, QString());
        QCOMPARE(heard, (QList<int>{0, 1, 2}));
        QVERIFY(outputOf(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Pages: +3\\n"_s)));
        const QStringList pages = outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).split(u'\f');
        const QStringList names{u"Cao Bằng"_s, u"Hà Giang"_s, u"Hòa Bình"_s};
        for (int page = 0; page < 3; ++page) {
            QVERIFY2(pages.at(page).contains(names.at(page)), qPrintable(pages.at(page)));
            QCOMPARE(pages.at(page).contains(u"14.595"), page == 0);
        }
        QCOMPARE(pages.at(2).trimmed().section(u'\n', 0, 0).trimmed(), u"3"_s);
    }

    void theSameReportGivesTheSameBytes_data() { addSuffixes(); }

    void theSameReportGivesTheSameBytes()
    {
        QFETCH(QString, suffix);
        const QString first = m_reports->file(u"first."_s + suffix);
        const QString second = m_reports->file(u"second."_s + suffix);
        QCOMPARE(m_reports->write(first, u"full"_s), QString());
        QTest::qWait(2100); // dates in zip files have two seconds
        QHashSeed::resetRandomGlobalSeed();
        QCOMPARE(m_reports->write(second, u"full"_s), QString());
        QVERIFY(fileBytes(first) == fileBytes(second));
    }

    void theHtmlHasTheSameHeadings()
    {
        const ReportDocument document = m_reports->document(u"full"_s);
        const QString file = m_reports->file(u"full.html"_s);
        QCOMPARE(m_reports->write(file, u"full"_s), QString());
        const QString html = QString::fromUtf8(fileBytes(file));
        for (const QString &heading : headingsOf(document)) {
            const int level = heading.at(0).digitValue() + 1;
            QVERIFY2(html.contains(u"<h%1>%2</h%1>"_s.arg(level).arg(heading.mid(2))), qPrintable(heading));
        }
        QVERIFY(html.contains(u"<html lang=\"vi\">") && html.contains(u"<td class=\"number\">14.595 "));
        QCOMPARE(html.count(u"<img alt=\"Chart "), 2);
        QCOMPARE(html.count(u"src=\"data:image/png;base64,"), 2);
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    /// Browsers take the text of <style> as it is: an entity in it spoils the rule.
    void theStyleSheetHasNoEntities()
    {
        const QString file = m_reports->file(u"style.html"_s);
        QCOMPARE(m_reports->write(file, u"summary"_s), QString());
        const QString html = QString::fromUtf8(fileBytes(file));
        const qsizetype begin = html.indexOf(u"<style>");
        const QString style = html.mid(begin, html.indexOf(u"</style>") - begin);
        QVERIFY(style.contains(u"Times New Roman"));
        QVERIFY2(!style.contains(u'&'), qPrintable(style));
    }

    /// A page without the form says that it is a draft, whatever the format.
    void draftsWithoutTheFormSaySo()
    {
        const QString odt = m_reports->file(u"draft.odt"_s);
        const QString html = m_reports->file(u"draft.html"_s);
        QCOMPARE(m_reports->write(odt, u"comparison"_s) + m_reports->write(html, u"comparison"_s), QString());
        QVERIFY(fileBytes(html).contains("DỰ THẢO"));
        const Result<std::unique_ptr<Archive>> archive = Archive::open(odt);
        QVERIFY(archive.ok());
        QVERIFY((*archive)->readAll(u"content.xml"_s, 1 << 24)->contains("DỰ THẢO"));
    }

    void theWorkbookHasNumbers()
    {
        const ReportDocument document = m_reports->document(u"full"_s);
        const QString path = m_reports->file(u"full.xlsx"_s);
        QCOMPARE(m_reports->write(path, u"full"_s), QString());
        const Result<std::unique_ptr<TableFile>> file = openXlsx(path);
        QVERIFY(file.ok());
        qsizetype tables = tableRowsOf(document.blocks).size();
        for (const ReportAppendix &appendix : document.appendices)
            tables += tableRowsOf(appendix.blocks).size();
        QCOMPARE((*file)->sheets().size(), tables + 1); // and the sources
        int found = 0;
        for (qsizetype sheet = 0; sheet < tables; ++sheet) {
            const Result<std::unique_ptr<RowReader>> reader = (*file)->rows(sheet);
            QVERIFY(reader.ok());
            TableRow row;
            for (Result<bool> more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
                const TableCell *label = row.cell(1);
                for (const TableCell &cell : row.cells) {
                    const bool isIt = cell.kind == TableCell::Kind::Number && qFuzzyCompare(cell.number, 14595.0);
                    found += isIt ? 1 : 0;
                    if (isIt)
                        QCOMPARE(label->text.toByteArray(), QByteArray("Tổng số hồ sơ tiếp nhận"));
                }
            }
        }
        QCOMPARE(found, 2); // in the report and in its appendix
    }

private:
    static void addSuffixes()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString &suffix : reportSuffixes())
            QTest::newRow(qPrintable(suffix)) << suffix;
    }

    std::unique_ptr<SampleReports> m_reports;
};

QTEST_MAIN(TestReportExport)
#include "tst_reportexport.moc"
