#include "models/workspace/reportexport.h"

#include "models/exchange/xlsxwriter.h"
#include "models/files/archivewriter.h"
#include "models/reporting/blockpicture.h"
#include "models/reporting/fonts.h"
#include "models/reporting/htmldocument.h"
#include "models/reporting/odtdocument.h"
#include "models/reporting/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ReportExportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};

QString faceOf(const ReportOptions &options)
{
    return options.fontFamily.isEmpty() ? paperFontFamily() : options.fontFamily;
}

QString titleOf(const ReportDocument &document)
{
    return u"%1 %2"_s.arg(document.type, document.subject).trimmed();
}

Result<void> writeOdt(const QString &file, const ReportDocument &document, const ReportOptions &options,
                      const ChartPainter &charts)
{
    const OdtFacts facts{titleOf(document), options.committee,
                         options.language == Language::Vietnamese ? u"vi"_s : u"en"_s, faceOf(options),
                         options.printedAt};
    const QList<OdtPart> parts = odtParts(document, facts, charts);
    qint64 size = 0;
    for (const OdtPart &part : parts)
        size += part.content.size();
    const Result<std::unique_ptr<ArchiveWriter>> archive = ArchiveWriter::create(file, options.printedAt, size);
    if (!archive)
        return archive.error();
    if (Result<void> stored = (*archive)->addStored(parts.constFirst().name, parts.constFirst().content); !stored)
        return stored;
    for (qsizetype at = 1; at < parts.size(); ++at) {
        QBuffer content;
        content.setData(parts.at(at).content);
        content.open(QIODevice::ReadOnly);
        if (Result<void> added = (*archive)->add(parts.at(at).name, content, content.size()); !added)
            return added;
    }
    return (*archive)->finish();
}

/// A sheet for each table of the report; numbers stay numbers.
class ReportSheets
{
public:
    explicit ReportSheets(XlsxWriter &workbook)
        : m_workbook(workbook), m_head(workbook.format({.bold = true, .wrap = true, .border = true})),
          m_text(workbook.format({.wrap = true, .border = true})), m_bold(workbook.format({.bold = true})),
          m_whole(workbook.format({.numberFormat = u"#,##0"_s, .border = true})),
          m_fraction(workbook.format({.numberFormat = u"#,##0.00"_s, .border = true}))
    {
    }

    void add(const QList<ReportBlock> &blocks)
    {
        for (const ReportBlock &block : blocks) {
            if (const auto *figures = std::get_if<ReportFigures>(&block))
                addFigures(*figures);
            else if (const auto *grid = std::get_if<ReportGrid>(&block))
                addGrid(*grid);
        }
    }

    /// What the numbers [1], [2] at the cells mean.
    void addSources(const QStringList &sources)
    {
        if (m_count == 0 || sources.isEmpty())
            return;
        XlsxSheet &sheet = m_workbook.addSheet(ReportExportText::tr("Sources"));
        constexpr double lineWidth = 120;
        sheet.setColumn(1, 1, lineWidth);
        for (int row = 0; row < sources.size(); ++row) {
            sheet.text(row, 0, u"[%1]"_s.arg(row + 1));
            sheet.text(row, 1, sources.at(row));
        }
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    XlsxSheet &addSheet()
    {
        XlsxSheet &sheet = m_workbook.addSheet(ReportExportText::tr("Table %1").arg(++m_count));
        constexpr double labelWidth = 44;
        constexpr double cellWidth = 16;
        sheet.setColumn(0, 0, cellWidth / 2);
        sheet.setColumn(1, 1, labelWidth);
        sheet.setColumn(2, 60, cellWidth);
        return sheet;
    }

    void addFigures(const ReportFigures &figures)
    {
        XlsxSheet &sheet = addSheet();
        sheet.text(0, 0, figures.caption, m_bold);
        const FigureTexts texts = figureTexts(figures.table);
        for (int column = 0; column < texts.heads.size(); ++column)
            sheet.text(1, column, texts.heads.at(column), m_head);
        int row = 2;
        int number = 0;
        for (const TableArea &area : figures.table.areas) {
            sheet.text(row++, 0, area.name, m_bold);
            for (const FigureTableRow &line : area.rows)
                addRow(sheet, row++, ++number, line);
        }
        for (const QString &note : figures.table.footnotes + QStringList{figures.table.symbols.join(u" · "_s)})
            sheet.text(row++, 0, note);
    }

    void addRow(XlsxSheet &sheet, int row, int number, const FigureTableRow &line)
    {
        sheet.number(row, 0, number, m_text);
        sheet.text(row, 1, line.label, m_text);
        sheet.text(row, 2, line.unitOfMeasure, m_text);
        for (int column = 0; column < line.cells.size(); ++column) {
            const FigureTableCell &cell = line.cells.at(column);
            // 199/199, "trên 90" say more than their number.
            const bool isPlain =
                cell.number && std::ranges::all_of(cell.text, [](QChar letter) {
                    return letter.isDigit() || letter == u'.' || letter == u',' || letter == u'-' || letter == u'−';
                });
            if (isPlain)
                sheet.number(row, 3 + column, *cell.number, numberFormat(cell.text));
            else
                sheet.text(row, 3 + column, cell.text, m_text);
            QStringList aside{cell.marks, cell.periodText, cell.sourceMark};
            aside.removeAll(QString());
            if (!aside.isEmpty())
                sheet.note(row, 3 + column, aside.join(u' '));
        }
    }

    /// Vietnamese or English: what stands behind the last of . and , with one or two digits is a fraction.
    [[nodiscard]] XlsxFormat numberFormat(const QString &text) const
    {
        const qsizetype sign = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'.'));
        const qsizetype digits = sign < 0 ? 0 : text.size() - sign - 1;
        return digits == 1 || digits == 2 ? m_fraction : m_whole;
    }

    void addGrid(const ReportGrid &grid)
    {
        XlsxSheet &sheet = addSheet();
        for (int column = 0; column < grid.heads.size(); ++column)
            sheet.text(0, column, grid.heads.at(column), m_head);
        for (int row = 0; row < grid.rows.size(); ++row) {
            for (int column = 0; column < grid.rows.at(row).size(); ++column)
                sheet.text(row + 1, column, grid.rows.at(row).at(column), m_text);
        }
    }

    XlsxWriter &m_workbook;
    XlsxFormat m_head;
    XlsxFormat m_text;
    XlsxFormat m_bold;
    XlsxFormat m_whole;
    XlsxFormat m_fraction;
    int m_count = 0;
};

Result<void> writeXlsx(const QString &file, const ReportDocument &document, const ReportOptions &options)
{
    const Result<std::unique_ptr<XlsxWriter>> workbook =
        XlsxWriter::create(file, {titleOf(document), u"parboard " PARBOARD_VERSION ""_s, options.printedAt});
    if (!workbook)
        return workbook.error();
    ReportSheets sheets(**workbook);
    sheets.add(document.blocks);
    for (const ReportAppendix &appendix : document.appendices)
        sheets.add(appendix.blocks);
    sheets.addSources(document.sources);
    if (sheets.count() == 0)
        return Error{ReportExportText::tr("The report has no tables, so there is nothing for a workbook.")};
    return (*workbook)->finish();
}

} // namespace

QStringList reportSuffixes()
{
    return {u"pdf"_s, u"odt"_s, u"html"_s, u"xlsx"_s};
}

ReportSeries reportSeries(ReportComposer &composer, const ReportOptions &options, const ChartPainter &charts)
{
    auto pagesSoFar = std::make_shared<int>(0);
    return {composer.parts(),
            [&composer, options, &charts, pagesSoFar](int part) -> Result<std::shared_ptr<const ReportPages>> {
                const Result<ReportDocument> document = composer.compose(part);
                if (!document)
                    return document.error();
                const auto pages = std::make_shared<ReportPages>(*document, options, charts);
                pages->setFirstNumber(part == 0 ? 1 : *pagesSoFar + 1);
                *pagesSoFar = (part == 0 ? 0 : *pagesSoFar) + pages->count();
                return std::shared_ptr<const ReportPages>(pages);
            }};
}

Result<ReportDocument> wholeReport(ReportComposer &composer, const ReportProgress &progress)
{
    ReportDocument whole;
    composer.numberSourcesThroughout();
    for (int part = 0; part < composer.parts(); ++part) {
        if (progress && !progress(part, composer.parts()))
            return Error{ReportExportText::tr("Stopped; nothing was written.")};
        Result<ReportDocument> document = composer.compose(part);
        if (!document)
            return document.error();
        if (part == 0) {
            whole = std::move(*document);
            continue;
        }
        whole.blocks += ReportPageBreak{};
        whole.blocks += ReportHeading{1, u"%1 %2"_s.arg(document->type, document->subject)};
        whole.blocks += document->blocks;
        whole.appendices += document->appendices;
        whole.sources = document->sources;
        whole.changedNumbers += document->changedNumbers;
    }
    return whole;
}

Result<void> writeReport(const QString &file, ReportComposer &composer, const ReportOptions &options,
                         const ChartPainter &charts, const ReportProgress &progress)
{
    if (composer.parts() == 0)
        return Error{ReportExportText::tr("No units are chosen for the report. Choose them on the dashboard first.")};
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"pdf") {
        const Result<QByteArray> pdf = reportPdf(reportSeries(composer, options, charts), progress);
        return pdf ? writeWholeFile(file, *pdf) : pdf.error();
    }
    if (!reportSuffixes().contains(suffix))
        return Error{ReportExportText::tr("“%1” has an ending that reports are not written as. Use one of: %2.")
                         .arg(file, reportSuffixes().join(u", "_s))};
    const Result<ReportDocument> document = wholeReport(composer, progress);
    if (!document)
        return document.error();
    if (suffix == u"odt")
        return writeOdt(file, *document, options, charts);
    if (suffix == u"xlsx")
        return writeXlsx(file, *document, options);
    return writeWholeFile(file, htmlDocument(*document, charts, faceOf(options), options.language));
}

} // namespace parboard
