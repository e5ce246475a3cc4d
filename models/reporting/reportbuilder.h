#pragma once

#include "models/reporting/blockflow.h"
#include "models/reporting/reportpages.h"

namespace parboard {

/// Lays the summary out on the pages of a ReportPages: head, notes, charts, table, footnotes, sources.
class ReportBuilder
{
public:
    ReportBuilder(ReportPages &pages, const DashboardContent &content, const ChartPainter &charts);

    void build();

private:
    void addLetterhead();
    void addTitle();
    void addFacts();
    void addComparability();
    void addCharts();
    void addTable();
    void addSources();
    void addHeading(const QString &text, qreal keep);
    void addParagraph(const QString &text, qreal size, qreal indent = 0);
    [[nodiscard]] TextBlock line(const QString &text, qreal size, QFont::Weight weight, Qt::Alignment alignment) const;

    ReportPages &m_pages;
    const DashboardContent &m_content;
    PageFlow m_flow;
    BlockFlow m_blocks;
};

} // namespace parboard
