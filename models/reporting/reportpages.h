#pragma once

#include "models/core/localtext.h"
#include "models/reporting/chartpainter.h"
#include "models/reporting/dashboardcontent.h"
#include "models/reporting/listdocument.h"
#include "models/reporting/pageflow.h"
#include "models/reporting/reportdocument.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace parboard {

/// What is chosen for paper beside the content.
struct ReportOptions
{
    QString fontFamily; ///< empty: paperFontFamily()
    QDateTime printedAt;
    Language language = Language::Vietnamese; ///< of the date; the fixed words follow the installed translator
    bool draft = true;                        ///< the mark DỰ THẢO on the first page
    QString committee;                        ///< issuing body, top left; empty: none
};

/// The summary laid out on A4 pages (Decree 30/2020: margins 20/20/30/15 mm, page number centred in the top margin from
/// page 2 on). Laid out once; preview, PDF and printer paint the same pages. Lengths are points (1/72 inch). `charts`
/// must outlive the object; the content is copied.
class ReportPages
{
public:
    ReportPages(const DashboardContent &content, const ReportOptions &options, const ChartPainter &charts);
    /// A report in the form of Decree 30/2020.
    ReportPages(const ReportDocument &document, const ReportOptions &options, const ChartPainter &charts);
    /// A list in place of the summary, on the same kind of pages.
    ReportPages(const ListDocument &document, const ReportOptions &options);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    [[nodiscard]] bool isLandscape(int page) const { return m_pages.at(page).landscape; }
    /// Size of the paper of `page`: A4, portrait or landscape.
    [[nodiscard]] QSizeF pageSize(int page) const { return m_pages.at(page).size(); }
    /// Paints `page` in the painter's unit: scale the painter so that one unit is one point, origin at the paper's
    /// corner.
    void paintPage(QPainter &painter, int page) const;

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const ReportOptions &options() const { return m_options; }
    /// A place for the bookmarks of a PDF.
    struct Mark
    {
        QString title;
        int level = 1;
        int page = 0; ///< from 0
    };
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// Pages are numbered from here on: an atlas is laid out page by page.
    void setFirstNumber(int number) { m_firstNumber = number; }

    /// Indicator rows on all pages, and how many blocks of unit columns they stand in: rows() = indicators x blocks.
    [[nodiscard]] int rowsPrinted() const { return m_rowsPrinted; }
    [[nodiscard]] int columnBlocks() const { return m_columnBlocks; }

private:
    friend class ReportBuilder;
    friend class DocumentBuilder;
    friend class ListBuilder;

    void paintRunningHeader(QPainter &painter, int page) const;
    [[nodiscard]] int numberOf(int page) const;
    [[nodiscard]] TextBlock runningHeader(qreal width) const;
    [[nodiscard]] qreal runningHeaderHeight(qreal width) const;

    ReportOptions m_options;
    QString m_title;
    QString m_runningText;
    QList<Page> m_pages;
    QList<Mark> m_marks;
    QList<int> m_parts; ///< first pages of the appendices, which count their own pages
    int m_firstNumber = 1;
    int m_rowsPrinted = 0;
    int m_columnBlocks = 0;
};

} // namespace parboard
