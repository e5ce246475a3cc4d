#include "models/reporting/report.h"

#include "models/reporting/pdfmarks.h"
#include "models/reporting/reporttext.h"
#include "models/reporting/wholefile.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdfResolution = 300;
constexpr qreal pointsPerInch = 72;

bool setPaper(QPagedPaintDevice &device, bool landscape)
{
    QPageLayout layout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return device.setPageLayout(layout);
}

Error paintError()
{
    return {ReportText::tr("The pages could not be drawn. Check the printer, or save a PDF instead.")};
}

void paintScaled(QPainter &painter, const QPagedPaintDevice &device, const ReportPages &pages, int page)
{
    painter.save();
    painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
    pages.paintPage(painter, page);
    painter.restore();
}

/// QPdfWriter writes its fonts in the order of a QHash, which differs from start to start. Every QHash keeps the seed
/// it was made with, so the fixed seed reaches only those made meanwhile.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashOrder)
};

/// Paints the parts of a report on one writer, laying each out when its turn comes: memory does not grow with them.
class SeriesPainter
{
public:
    SeriesPainter(QPdfWriter &writer, const ReportSeries &series, PdfFacts &facts)
        : m_writer(writer), m_series(series), m_facts(facts)
    {
    }

    [[nodiscard]] Result<void> paint(const ReportProgress &progress)
    {
        for (int part = 0; part < m_series.parts; ++part) {
            if (progress && !progress(part, m_series.parts))
                return Error{ReportText::tr("Stopped; nothing was written.")};
            const Result<std::shared_ptr<const ReportPages>> pages = m_series.make(part);
            if (!pages)
                return pages.error();
            if (!add(**pages, part))
                return paintError();
        }
        return m_painter.end() ? Result<void>() : paintError();
    }

private:
    [[nodiscard]] bool add(const ReportPages &pages, int part)
    {
        if (part == 0) {
            m_writer.setTitle(pages.title());
            m_facts.author = pages.options().committee;
            m_facts.language = pages.options().language == Language::Vietnamese ? u"vi-VN"_s : u"en"_s;
            m_facts.createdAt = pages.options().printedAt;
        }
        for (int page = 0; page < pages.count(); ++page) {
            const bool isFirst = m_done == 0;
            if (!setPaper(m_writer, pages.isLandscape(page)))
                return false;
            if (isFirst ? !m_painter.begin(&m_writer) : !m_writer.newPage())
                return false;
            paintScaled(m_painter, m_writer, pages, page);
            ++m_done;
        }
        for (const ReportPages::Mark &mark : pages.marks())
            m_facts.bookmarks += PdfBookmark{mark.title, mark.level, m_done - pages.count() + mark.page};
        return true;
    }

    QPdfWriter &m_writer;
    const ReportSeries &m_series;
    PdfFacts &m_facts;
    QPainter m_painter;
    int m_done = 0;
};

} // namespace

Result<int> paintReport(QPagedPaintDevice &device, const ReportPages &pages, int first, int last)
{
    const int end = last < 0 ? pages.count() : std::min(last + 1, pages.count());
    if (first < 0 || first >= end)
        return Error{ReportText::tr("These pages do not exist; the summary has %1.").arg(pages.count())};
    if (!setPaper(device, pages.isLandscape(first)))
        return paintError();
    QPainter painter;
    if (!painter.begin(&device))
        return paintError();
    for (int page = first; page < end; ++page) {
        if (page > first && (!setPaper(device, pages.isLandscape(page)) || !device.newPage()))
            return paintError();
        paintScaled(painter, device, pages, page);
    }
    if (!painter.end())
        return paintError();
    return end - first;
}

Result<QByteArray> reportPdf(const ReportSeries &series, const ReportProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return paintError();
    PdfFacts facts;
    {
        const FixedHashOrder fixedOrder;
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setCreator(u"parboard " PARBOARD_VERSION ""_s);
        const Result<void> painted = SeriesPainter(writer, series, facts).paint(progress);
        if (!painted)
            return painted.error();
    }
    buffer.close();
    return markedPdf(bytes, facts);
}

Result<QByteArray> reportPdf(const ReportPages &pages)
{
    // Borrowed for the call, not owned.
    const std::shared_ptr<const ReportPages> borrowed(&pages, [](const ReportPages *) {});
    return reportPdf({1, [&borrowed](int) { return borrowed; }});
}

Result<void> writeReportPdf(const QString &file, const ReportPages &pages)
{
    const Result<QByteArray> pdf = reportPdf(pages);
    if (!pdf)
        return pdf.error();
    return writeWholeFile(file, *pdf);
}

Result<void> writeReportPdf(const QString &file, const DashboardContent &content, const ReportOptions &options,
                            const ChartPainter &charts)
{
    return writeReportPdf(file, ReportPages(content, options, charts));
}

} // namespace parboard
