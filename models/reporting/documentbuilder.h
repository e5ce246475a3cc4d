#pragma once

#include "models/reporting/blockflow.h"
#include "models/reporting/reportdocument.h"
#include "models/reporting/reportpages.h"

#include <optional>

namespace parboard {

/// Lays a ReportDocument out on the pages of a ReportPages in the form of Decree 30/2020/NĐ-CP, annex I: head, body,
/// recipients and signature, appendices with page numbers of their own.
class DocumentBuilder
{
public:
    /// All must outlive the object.
    DocumentBuilder(ReportPages &pages, const ReportDocument &document, const ChartPainter &charts);

    void build();

private:
    void addHead();
    void addTitle();
    void addDraftMark();
    void addEnd();
    void turnBack();
    void addAppendix(const ReportAppendix &appendix);
    void addBlocks(const QList<ReportBlock> &blocks);
    void add(const ReportHeading &heading);
    void add(const ReportParagraph &paragraph);
    void add(const ReportGrid &grid);
    void add(const ReportFigures &figures);
    void add(const ReportDrawing &drawing);
    void add(const ReportPanel &panel);
    void add(const ReportPageBreak &pageBreak);
    void addCentred(const QString &text, qreal size, bool bold, bool italic = false);
    /// A rule below a title, a third of the line long.
    void addRule(qreal part);
    void mark(const QString &title, int level);
    [[nodiscard]] TextBlock centred(const QString &text, qreal size, bool bold, qreal width, bool italic = false) const;

    ReportPages &m_pages;
    const ReportDocument &m_document;
    PageFlow m_flow;
    BlockFlow m_blocks;
    QString m_family;
    std::optional<bool> m_returnsTo; ///< orientation before a wide table
};

} // namespace parboard
