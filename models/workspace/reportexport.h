#pragma once

#include "models/reporting/report.h"
#include "models/workspace/reportcomposer.h"

#include <QStringList>

namespace parboard {

/// The endings of files that a report can be written as: pdf, odt, html, xlsx.
QStringList reportSuffixes();

/// The parts of a report as pages, laid out one after the other. `composer` and `charts` must outlive the result.
ReportSeries reportSeries(ReportComposer &composer, const ReportOptions &options, const ChartPainter &charts);

/// Writes the report in the format of `file`'s ending, whole or not at all. The same report and options give the same
/// bytes. Errors: another ending, reading, writing, stopped by `progress`.
Result<void> writeReport(const QString &file, ReportComposer &composer, const ReportOptions &options,
                         const ChartPainter &charts, const ReportProgress &progress = {});

/// All parts as one document, for formats that have no parts. Sources are numbered part by part, so each part that
/// follows says its own below it.
Result<ReportDocument> wholeReport(ReportComposer &composer, const ReportProgress &progress = {});

} // namespace parboard
