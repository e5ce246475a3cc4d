#include "models/files/archive.h"
#include "support/samplereports.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;

namespace {

/// What stands in content.xml of an OpenDocument text.
struct OdtText
{
    QStringList headings; ///< "1 I. ..."
    QList<int> tableRows;
    int footnotes = 0;
    int pictures = 0;
    QString text;
    QString problem;
};

void addElement(const QXmlStreamReader &xml, OdtText &odt)
{
    const QString name = xml.qualifiedName().toString();
    if (name == u"text:h")
        odt.headings += xml.attributes().value(u"text:outline-level"_s).toString() + u' ';
    if (name == u"table:table")
        odt.tableRows += 0;
    if (name == u"table:table-row")
        ++odt.tableRows.last();
    odt.footnotes += name == u"text:note" ? 1 : 0;
    odt.pictures += name == u"draw:image" ? 1 : 0;
}

OdtText readOdt(const QByteArray &content)
{
    OdtText odt;
    QXmlStreamReader xml(content);
    bool isHeading = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() || xml.isEndElement())
            isHeading = xml.isStartElement() && xml.qualifiedName() == u"text:h";
        if (xml.isStartElement())
            addElement(xml, odt);
        if (xml.isCharacters())
            odt.text += xml.text();
        if (xml.isCharacters() && isHeading)
            odt.headings.last() += xml.text();
    }
    odt.problem = xml.hasError() ? xml.errorString() : QString();
    return odt;
}

} // namespace

/// The report as an OpenDocument text: read here, and by LibreOffice.
class TestReportOdt : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_reports = std::make_unique<SampleReports>(); }
    void cleanupTestCase() { m_reports.reset(); }

    void theOdtHasHeadingsTablesAndSources()
    {
        const ReportDocument document = m_reports->document(u"full"_s);
        const QString file = m_reports->file(u"full.odt"_s);
        QCOMPARE(m_reports->write(file, u"full"_s), QString());
        const Result<std::unique_ptr<Archive>> archive = Archive::open(file);
        QVERIFY(archive.ok());
        const ArchiveEntry first = (*archive)->entries().constFirst();
        QCOMPARE(first.name, u"mimetype"_s);
        QCOMPARE(first.packedSize, first.size); // stored
        QCOMPARE(*(*archive)->readAll(u"mimetype"_s, 100), QByteArray("application/vnd.oasis.opendocument.text"));
        for (const QString &part : {u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
            QCOMPARE(readOdt(*(*archive)->readAll(part, 1 << 20)).problem, QString());

        const OdtText odt = readOdt(*(*archive)->readAll(u"content.xml"_s, 1 << 24));
        QCOMPARE(odt.problem, QString());
        QStringList expected = headingsOf(document);
        for (const ReportAppendix &appendix : document.appendices)
            expected += u"1 %1. %2"_s.arg(appendix.number, appendix.title);
        QCOMPARE(odt.headings, expected);
        QVERIFY(odt.headings.filter(QRegularExpression(u"^1 "_s)).size() >= 5);
        QVERIFY(odt.headings.contains(u"2 2. Cải cách thủ tục hành chính"_s));
        QList<int> rows{1}; // the head of the form
        rows += tableRowsOf(document.blocks);
        rows += 1; // the signature
        for (const ReportAppendix &appendix : document.appendices)
            rows += tableRowsOf(appendix.blocks);
        QCOMPARE(odt.tableRows, rows);
        QVERIFY(rows.size() > 8 && rows.contains(2));
        QCOMPARE(odt.footnotes, 1); // one source
        QCOMPARE(odt.pictures, 2);
        QVERIFY((*archive)->contains(u"Pictures/picture2.png"_s));
        QVERIFY(odt.text.contains(u"DỰ THẢO") && odt.text.contains(u"14.595"));
    }

    /// Sources are numbered page by page in an atlas: a footnote must be of its own page's source.
    void everyFootnoteIsOfItsNumber()
    {
        ReportPlan plan = m_reports->plan(u"atlas"_s);
        plan.blocks = {{.kind = PlanBlock::Kind::Table, .indicators = {u"dossiers_received"_s}},
                       {.kind = PlanBlock::Kind::Sentences, .indicators = {u"online_services_level4"_s}}};
        ReportChoice choice = m_reports->choice();
        choice.selection.units.removeLast();
        choice.selection.period.reset();
        const QString file = m_reports->file(u"footnotes.odt"_s);
        QCOMPARE(m_reports->write(file, plan, choice), QString());
        const Result<std::unique_ptr<Archive>> archive = Archive::open(file);
        QVERIFY(archive.ok());
        const QString text = readOdt(*(*archive)->readAll(u"content.xml"_s, 1 << 24)).text;
        const QString figure = text.mid(text.indexOf(u"1.565")); // of Hà Giang
        QVERIFY2(figure.startsWith(u"1.565"), qPrintable(text));
        QVERIFY2(!figure.contains(u"Cao Bằng: số liệu"), qPrintable(figure));
    }

    void libreOfficeReadsTheOdt()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("soffice is not in PATH");
        const ReportDocument document = m_reports->document(u"full"_s);
        const QString odt = m_reports->file(u"office.odt"_s);
        const QString ours = m_reports->file(u"ours.pdf"_s);
        QCOMPARE(m_reports->write(odt, u"full"_s) + m_reports->write(ours, u"full"_s), QString());
        const QTemporaryDir profile;
        const QString out = m_reports->file(u"converted"_s);
        const QString installation = u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile.path()).toString();
        outputOf(u"soffice"_s, {u"--headless"_s, installation, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, out, odt});
        const QString theirs = outputOf(u"pdftotext"_s, {u"-layout"_s, out + u"/office.pdf"_s, u"-"_s});
        const QString mine = outputOf(u"pdftotext"_s, {u"-layout"_s, ours, u"-"_s});
        for (const QString &text : {theirs, mine}) {
            const QString plain = text.toLower().simplified();
            for (const QString &heading : headingsOf(document))
                QVERIFY2(plain.contains(heading.mid(2).toLower()), qPrintable(heading));
            QStringList words = plain.split(u' ');
            int numbers = 0;
            for (const QString &number : numbersOf(document)) {
                QVERIFY2(words.removeOne(number), qPrintable(number));
                ++numbers;
            }
            QVERIFY(numbers > 60);
        }
    }

private:
    /// The numbers of all tables of figures, as they are written.
    [[nodiscard]] static QStringList numbersOf(const ReportDocument &document)
    {
        QList<ReportBlock> blocks = document.blocks;
        for (const ReportAppendix &appendix : document.appendices)
            blocks += appendix.blocks;
        QStringList numbers;
        for (const ReportBlock &block : std::as_const(blocks)) {
            const auto *figures = std::get_if<ReportFigures>(&block);
            for (const TableArea &area : figures ? figures->table.areas : QList<TableArea>()) {
                for (const FigureTableRow &row : area.rows)
                    for (const FigureTableCell &cell : row.cells)
                        numbers += cell.number ? QStringList{cell.text} : QStringList();
            }
        }
        return numbers;
    }

    std::unique_ptr<SampleReports> m_reports;
};

QTEST_MAIN(TestReportOdt)
#include "tst_reportodt.moc"
