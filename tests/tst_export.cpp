#include "models/core/csvtext.h"
#include "models/exchange/statetext.h"
#include "models/workspace/export.h"
#include "support/packagetext.h"
#include "support/programrun.h"
#include "support/testdatabase.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>;

/// Rows of the long CSV by column name, without the apostrophes in front of formulas; empty cells are left out.
QList<Row> csvRows(const QByteArray &bytes)
{
    const Result<csvtext::Table> table = csvtext::parse(QString::fromUtf8(bytes));
    QList<Row> rows;
    for (qsizetype row = 0; table && row < table->rowCount(); ++row) {
        Row cells;
        for (const QString &column : table->header()) {
            QString text = table->cell(row, column);
            if (text.startsWith(u"'="_s))
                text.remove(0, 1);
            if (!text.isEmpty())
                cells.insert(column, text);
        }
        rows += cells;
    }
    return rows;
}

QString isoDay(const QString &serial)
{
    return serial.isEmpty() ? QString() : QDate(1899, 12, 30).addDays(serial.toInt()).toString(Qt::ISODate);
}

bool sameNumber(const QString &left, const QString &right)
{
    return left.isEmpty() == right.isEmpty() && left.toDouble() == right.toDouble();
}

} // namespace

/// What goes out: the same figures whatever the format, all of them or those asked for, and no half files.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void csvKeepsHardTexts();
    void byteOrderMark();
    void jsonHoldsTheSame();
    void workbookHoldsTheSame();
    void workbookShowsHeadingsInWords();
    void notesSayWhatNumbersDoNot();
    void sourcesAreListedWithLinks();
    void onlyWhatIsAskedFor();
    void stopLeavesNothing();
    void targetsThatAreRefused();
    void fullDiskLeavesNothing();
    void dashboardHasPanelsAndCharts();
    void dashboardGapsAreNoZeros();
    void dashboardIsForWorkbooksOnly();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_data->file(name); }
    [[nodiscard]] QByteArray written(ExportFormat format, bool mark = false) const;
    /// Writes `request` as the workbook `name`; its path.
    [[nodiscard]] QString workbook(const QString &name, ExportRequest request) const;
    [[nodiscard]] ExportRequest dashboardRequest() const;

    std::unique_ptr<TestDatabase> m_data;
};

void TestExport::initTestCase()
{
    m_data = std::make_unique<TestDatabase>();
    const Period period = Period::quarter(2022, 3);
    Figure hard = m_data->figure(u"Cao Bằng"_s, u"on_time_rate"_s, period, 90, Scope::District);
    hard.qualifier = Qualifier::Over;
    hard.status = Status::Provisional;
    hard.note = u"=1+1, \"ngoặc\"\nhai dòng"_s;
    hard.locator = {u"  trên 90 %"_s, 7, 10, 2};
    Figure missing = m_data->figure(u"Hà Giang"_s, u"on_time_rate"_s, period, 0);
    missing.value.reset();
    missing.status = Status::NotReported;
    Figure exact = m_data->figure(u"Hà Giang"_s, u"dossiers_received"_s, period, 1234567);
    exact.dataFrom = QDate(2022, 6, 15);
    exact.dataTo = exact.asOf = QDate(2022, 9, 14);
    Figure rival = exact;
    rival.value = 1234000;
    rival.qualifier = Qualifier::AtLeast;
    rival.chosen = false;
    m_data->add({hard, missing, exact, rival});
}

QByteArray TestExport::written(ExportFormat format, bool mark) const
{
    ExportRequest request;
    request.format = format;
    request.byteOrderMark = mark;
    QBuffer buffer;
    const bool isOpen = buffer.open(QIODevice::WriteOnly);
    return isOpen && exportFigures(m_data->workspace(), request, buffer) ? buffer.data() : QByteArray();
}

QString TestExport::workbook(const QString &name, ExportRequest request) const
{
    request.format = ExportFormat::Xlsx;
    const Result<ExportOutcome> outcome = exportFigures(m_data->workspace(), request, file(name));
    return outcome ? file(name) : outcome.error().sentence + outcome.error().detail;
}

ExportRequest TestExport::dashboardRequest() const
{
    ExportRequest request;
    request.view = ExportView::Dashboard;
    request.selection = {
        {m_data->unit(u"Hà Giang"_s), m_data->unit(u"Cao Bằng"_s)}, Period::quarter(2022, 3), Scheme::Old63};
    return request;
}

void TestExport::csvKeepsHardTexts()
{
    const QList<Row> rows = csvRows(written(ExportFormat::Csv));
    const auto hard = std::find_if(rows.cbegin(), rows.cend(), [](const Row &row) {
        return row.value(u"quote_start"_s) == u"7" && row.contains(u"note"_s);
    });
    QVERIFY(hard != rows.cend());
    const Row expected{{u"unit"_s, u"Cao Bằng"_s},
                       {u"unit_code"_s, u"04"_s},
                       {u"scope"_s, u"district"_s},
                       {u"indicator"_s, u"on_time_rate"_s},
                       {u"period"_s, u"2022-Q3"_s},
                       {u"value"_s, u"90"_s},
                       {u"status"_s, u"provisional"_s},
                       {u"qualifier"_s, u"over"_s},
                       {u"source_title"_s, u"Nguồn thử"_s},
                       {u"note"_s, u"=1+1, \"ngoặc\"\nhai dòng"_s},
                       {u"chosen"_s, u"1"_s},
                       {u"source_kind"_s, u"entry"_s},
                       {u"quote"_s, u"  trên 90 %"_s},
                       {u"quote_start"_s, u"7"_s},
                       {u"quote_length"_s, u"10"_s},
                       {u"quote_paragraph"_s, u"2"_s}};
    QCOMPARE(*hard, expected);
    const auto rival =
        std::find_if(rows.cbegin(), rows.cend(), [](const Row &row) { return row.value(u"value"_s) == u"1234000"; });
    QVERIFY(rival != rows.cend());
    QCOMPARE(rival->value(u"chosen"_s), u"0"_s);
}

void TestExport::byteOrderMark()
{
    QVERIFY(written(ExportFormat::Csv, true).startsWith("\xEF\xBB\xBFunit,"));
    QVERIFY(written(ExportFormat::Csv).startsWith("unit,"));
}

void TestExport::jsonHoldsTheSame()
{
    const QList<Row> rows = csvRows(written(ExportFormat::Csv));
    const QJsonArray figures =
        QJsonDocument::fromJson(written(ExportFormat::Json)).object().value(u"figures"_s).toArray();
    QCOMPARE(figures.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject figure = figures.at(i).toObject();
        const QJsonObject source = figure.value(u"source"_s).toObject();
        QCOMPARE(figure.value(u"chosen"_s).toBool(), rows.at(i).value(u"chosen"_s) == u"1");
        QCOMPARE(source.value(u"kind"_s).toString(), rows.at(i).value(u"source_kind"_s));
        QCOMPARE(source.value(u"note"_s).toString(), rows.at(i).value(u"source_note"_s));
        QCOMPARE(figure.value(u"locator"_s).toObject().value(u"quote"_s).toString(), rows.at(i).value(u"quote"_s));
    }
}

void TestExport::workbookHoldsTheSame()
{
    const QHash<QString, QString> scopes{{u"chung"_s, u"all"_s},
                                         {u"cấp tỉnh"_s, u"department"_s},
                                         {u"cấp huyện"_s, u"district"_s},
                                         {u"cấp xã"_s, u"commune"_s},
                                         {u"trung tâm PVHCC"_s, u"centre"_s}};
    const QString path = workbook(u"all.xlsx"_s, {});
    QVERIFY2(QFile::exists(path), qPrintable(path));
    const QList<Row> sheet = sheetRows(path);
    const QList<Row> csv = csvRows(written(ExportFormat::Csv));
    QVERIFY(csv.size() > 2000);
    QCOMPARE(sheet.size(), csv.size());
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const Row &row = sheet.at(i);
        const Row &expected = csv.at(i);
        for (const QString &column :
             {u"unit"_s, u"unit_code"_s, u"indicator"_s, u"period"_s, u"source_title"_s, u"source_publisher"_s,
              u"source_url"_s, u"source_document_no"_s, u"note"_s, u"chosen"_s, u"source_kind"_s, u"source_note"_s,
              u"quote"_s, u"quote_start"_s, u"quote_length"_s, u"quote_paragraph"_s, u"source_sha256"_s})
            QCOMPARE(row.value(column), expected.value(column));
        for (const QString &column : {u"data_from"_s, u"data_to"_s, u"as_of"_s, u"source_published_on"_s})
            QCOMPARE(isoDay(row.value(column)), expected.value(column));
        for (const QString &column : {u"value"_s, u"denominator"_s})
            QVERIFY2(sameNumber(row.value(column), expected.value(column)), qPrintable(row.value(column)));
        QCOMPARE(scopes.value(row.value(u"scope"_s)), expected.value(u"scope"_s));
        QCOMPARE(codeIn(statusCodes, *statetext::status(row.value(u"status"_s))), expected.value(u"status"_s));
        QCOMPARE(codeIn(qualifierCodes, *statetext::qualifier(row.value(u"qualifier"_s))),
                 expected.value(u"qualifier"_s));
    }
}

void TestExport::workbookShowsHeadingsInWords()
{
    const QString path = workbook(u"headings.xlsx"_s, {});
    const QByteArray sheet = packageEntry(path, sheetEntry(1));
    QCOMPARE(sheetCells(path).value(u"A1"_s), u"unit"_s);
    QVERIFY2(sheet.contains("state=\"frozen\""), "headings stay in view");
    QVERIFY2(sheet.contains("<autoFilter ref=\"A1:AB"), "headings filter");
    const QByteArray styles = packageEntry(path, u"xl/styles.xml"_s);
    for (const char *format : {"General;General;General;&quot;Unit&quot;", "#,##0.00", "dd/mm/yyyy"})
        QVERIFY2(styles.contains(format), format);
    QVERIFY(packageEntry(path, u"xl/comments1.xml"_s).contains("unit_code"));
}

void TestExport::notesSayWhatNumbersDoNot()
{
    ExportRequest request;
    request.period = Period::quarter(2022, 3);
    const QString path = workbook(u"notes.xlsx"_s, request);
    const QByteArray notes = packageEntry(path, u"xl/comments1.xml"_s);
    QVERIFY2(notes.contains("chưa báo cáo"), notes);
    const QList<Row> rows = sheetRows(path);
    QCOMPARE(rows.size(), 4);
    const auto missing = std::find_if(rows.cbegin(), rows.cend(),
                                      [](const Row &row) { return row.value(u"status"_s) == u"chưa báo cáo"_s; });
    QVERIFY(missing != rows.cend());
    QVERIFY(!missing->contains(u"value"_s)); // empty, never zero
}

void TestExport::sourcesAreListedWithLinks()
{
    const QString path = workbook(u"sources.xlsx"_s, {});
    const QHash<QString, QString> cells = sheetCells(path, 2);
    QVERIFY2(cells.value(u"A1"_s).contains(u"test.db"_s), qPrintable(cells.value(u"A1"_s)));
    QVERIFY2(cells.value(u"A1"_s).contains(u"22/11/2026 09:00"_s), qPrintable(cells.value(u"A1"_s)));
    QCOMPARE(cells.value(u"A4"_s), u"1"_s);
    QVERIFY(!cells.value(u"B4"_s).isEmpty());
    QVERIFY(packageEntry(path, u"xl/worksheets/_rels/sheet2.xml.rels"_s).contains("https://"));
    const Result<QHash<SourceId, Source>> sources = m_data->workspace().sources();
    QVERIFY(sources.ok());
    QVERIFY(cells.contains(u"A%1"_s.arg(3 + sources->size())));
    QVERIFY(!cells.contains(u"A%1"_s.arg(4 + sources->size())));
}

void TestExport::onlyWhatIsAskedFor()
{
    ExportRequest request;
    request.units = QSet<UnitId>{m_data->unit(u"Hà Giang"_s)};
    request.period = Period::quarter(2022, 3);
    for (const Row &row : sheetRows(workbook(u"some.xlsx"_s, request)))
        QCOMPARE(row.value(u"unit"_s), u"Hà Giang"_s);
    const Result<ExportOutcome> csv = exportFigures(m_data->workspace(), request, file(u"some.csv"_s));
    QVERIFY(csv.ok());
    QCOMPARE(csv->figures, 3);
    QCOMPARE(csvRows(fileBytes(file(u"some.csv"_s))).size(), 3);
}

void TestExport::stopLeavesNothing()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
        const QString path = file(u"stopped."_s + codeIn(exportFormatCodes, format));
        const QStringList before = QDir(QFileInfo(path).path()).entryList(QDir::Files);
        ExportRequest request;
        request.format = format;
        const Result<ExportOutcome> outcome =
            exportFigures(m_data->workspace(), request, path, [](qint64 figures) { return figures < 2000; });
        QVERIFY(outcome.ok());
        QVERIFY(outcome->isCancelled);
        QCOMPARE(outcome->figures, 2000);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), before);
    }
}

void TestExport::targetsThatAreRefused()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        ExportRequest request;
        request.format = format;
        for (const QString &path : {m_data->path(), QFileInfo(m_data->path()).path(), file(u"no/such/file"_s)}) {
            const Result<ExportOutcome> outcome = exportFigures(m_data->workspace(), request, path);
            QVERIFY(!outcome.ok());
            QVERIFY2(outcome.error().sentence.contains(path), qPrintable(outcome.error().sentence));
        }
    }
}

void TestExport::fullDiskLeavesNothing()
{
    const Program program;
    const QString database = program.sampleDatabase();
    const QString path = program.file(u"full.xlsx"_s);
    // Less than the temporary file of a sheet: libxlsxwriter does not look whether it could be written.
    const ProgramRun run = program.runWithFileLimit(
        {u"export"_s, u"--database"_s, database, u"--format"_s, u"xlsx"_s, u"--output"_s, path}, 500'000);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(path), qPrintable(run.err));
    const QStringList left = QDir(QFileInfo(path).path()).entryList({u"full*"_s}, QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestExport::dashboardHasPanelsAndCharts()
{
    ExportRequest request = dashboardRequest();
    request.selection = m_data->workspace().selection();
    const QString path = workbook(u"dashboard.xlsx"_s, request);
    QVERIFY2(QFile::exists(path), qPrintable(path));
    const Result<DashboardContent> content = m_data->workspace().dashboard(request.selection, request.language);
    QVERIFY(content.ok());
    qsizetype charts = 0;
    const QStringList entries = packageEntries(path);
    const QStringList cells = sheetCells(path).values();
    for (const ChartSpec &panel : content->panels) {
        QVERIFY2(cells.contains(panel.title), qPrintable(panel.title));
        for (const ChartSection &section : panel.sections) {
            bool hasNumber = false;
            for (const ChartGroup &group : section.groups) {
                for (const ChartBar &bar : group.bars) {
                    QVERIFY2(cells.contains(bar.valueText), qPrintable(bar.valueText));
                    hasNumber = hasNumber || bar.state == MarkState::Number;
                }
            }
            charts += hasNumber; // a section of units without numbers has nothing to draw
        }
    }
    QVERIFY(charts >= 3);
    QCOMPARE(entries.filter(u"xl/charts/chart"_s).size(), charts);
    QVERIFY(!entries.contains(u"xl/worksheets/sheet4.xml"_s)); // panels, comparison, sources
    const QStringList comparison = sheetCells(path, 2).values();
    for (const QString &unit : content->table.units)
        QVERIFY2(comparison.contains(unit), qPrintable(unit));
    for (const TableArea &area : content->table.areas) {
        for (const FigureTableRow &row : area.rows)
            QVERIFY2(comparison.contains(row.label), qPrintable(row.label));
    }
}

void TestExport::dashboardGapsAreNoZeros()
{
    const QString path = workbook(u"gaps.xlsx"_s, dashboardRequest());
    const QHash<QString, QString> cells = sheetCells(path);
    QString row;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        if (it->startsWith(u"Hà Giang: "_s) && it.key().startsWith(u'A'))
            row = it.key().sliced(1);
    }
    QVERIFY2(!row.isEmpty(), qPrintable(QStringList(cells.cbegin(), cells.cend()).join(u'|')));
    QVERIFY(!cells.contains(u'B' + row));
    QVERIFY2(packageEntry(path, u"xl/comments1.xml"_s).contains(("ref=\"B" + row.toUtf8() + '"').constData()), "note");
    const QByteArray chart = packageEntry(path, u"xl/charts/chart1.xml"_s);
    QVERIFY2(!chart.contains("dispBlanksAs"), chart); // gaps are what a chart shows unless it says otherwise
    QVERIFY2(!chart.contains("<c:pt "), chart);       // numbers kept beside the cells would have a 0 there
}

void TestExport::dashboardIsForWorkbooksOnly()
{
    ExportRequest request = dashboardRequest();
    request.format = ExportFormat::Csv;
    QVERIFY(!exportFigures(m_data->workspace(), request, file(u"dashboard.csv"_s)).ok());
    QVERIFY(!QFile::exists(file(u"dashboard.csv"_s)));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
