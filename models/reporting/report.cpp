#include "models/reporting/report.h"

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

/// QPdfWriter stamps the time of writing; the stamp is replaced by `moment` at equal length, so that offsets stay
/// right.
void setCreationDate(QByteArray &pdf, const QDateTime &moment)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (D:");
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0 || !moment.isValid())
        return;
    const QByteArray stamp = key + moment.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    const qsizetype length = end + 1 - start;
    if (stamp.size() <= length)
        pdf.replace(start, length, stamp.leftJustified(length, ' '));
}

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

Result<QByteArray> reportPdf(const ReportPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return paintError();
    {
        const FixedHashOrder fixedOrder;
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setTitle(pages.title());
        writer.setCreator(u"parboard " PARBOARD_VERSION ""_s);
        if (const Result<int> painted = paintReport(writer, pages); !painted)
            return painted.error();
    }
    buffer.close();
    setCreationDate(bytes, pages.options().printedAt);
    return bytes;
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
