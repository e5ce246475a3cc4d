#pragma once

#include "models/reporting/chartpainter.h"
#include "models/reporting/reportdocument.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace parboard {

/// What an OpenDocument text says about itself.
struct OdtFacts
{
    QString title;
    QString author;
    QString language; ///< "vi" or "en"
    QString fontFamily;
    QDateTime createdAt;
};

/// A file inside an OpenDocument package.
struct OdtPart
{
    QString name;
    QByteArray content;
};

/// The report as the parts of an OpenDocument text (ODF 1.2) in the form of Decree 30/2020: named styles, headings with
/// levels, tables whose heads repeat, pictures with descriptions, sources as footnotes at their first mention, page
/// numbers from page 2 on, appendices that count their own pages. The part "mimetype" comes first and must be stored
/// unpacked.
///
/// Written part by part, for QTextDocumentWriter of Qt 6.4 knows neither headings, footnotes nor pages
/// (docs/dependencies.md).
QList<OdtPart> odtParts(const ReportDocument &document, const OdtFacts &facts, const ChartPainter &charts);

} // namespace parboard
