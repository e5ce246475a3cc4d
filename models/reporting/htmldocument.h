#pragma once

#include "models/core/localtext.h"
#include "models/reporting/chartpainter.h"
#include "models/reporting/reportdocument.h"

#include <QByteArray>

namespace parboard {

/// The report as one HTML 5 file with its pictures inside: headings, paragraphs, tables and figures with what they say
/// in words.
QByteArray htmlDocument(const ReportDocument &document, const ChartPainter &charts, const QString &fontFamily,
                        Language language);

} // namespace parboard
