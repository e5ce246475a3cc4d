#pragma once

#include "models/core/result.h"
#include "models/reporting/reportpages.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace parboard {

/// Paints pages `first` to `last` (from 0; -1: to the end) on a PDF writer or printer, A4 without margins of its own,
/// and returns how many were painted.
Result<int> paintReport(QPagedPaintDevice &device, const ReportPages &pages, int first = 0, int last = -1);

/// A report in parts that are laid out one after the other, such as the pages of an atlas.
struct ReportSeries
{
    int parts = 1;
    std::function<Result<std::shared_ptr<const ReportPages>>(int part)> make;
};

/// Hears how many of how many parts are done; returns false to stop.
using ReportProgress = std::function<bool(int done, int all)>;

/// All parts as one PDF with title, author, language and bookmarks.
Result<QByteArray> reportPdf(const ReportSeries &series, const ReportProgress &progress = {});

/// The summary as PDF: vectors and real text, fonts embedded. The same pages and printedAt give the same bytes: the
/// creation date is printedAt (to the second, UTC), not the time of writing.
Result<QByteArray> reportPdf(const ReportPages &pages);

/// Writes the PDF, whole or not at all.
Result<void> writeReportPdf(const QString &file, const ReportPages &pages);
Result<void> writeReportPdf(const QString &file, const DashboardContent &content, const ReportOptions &options,
                            const ChartPainter &charts);

} // namespace parboard
