#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace parboard {

/// A place in the outline of a PDF.
struct PdfBookmark
{
    QString title;
    int level = 1;
    int page = 0; ///< from 0
};

/// What QPdfWriter cannot say about a document.
struct PdfFacts
{
    QString author;
    QString language; ///< as in BCP 47: "vi-VN"
    QDateTime createdAt;
    QList<PdfBookmark> bookmarks; ///< in the order of the pages
};

/// `pdf` with author, language, outline and the creation date of `facts`; the same input gives the same bytes.
Result<QByteArray> markedPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace parboard
