#pragma once

#include "models/reporting/reportpages.h"

namespace parboard {

/// Lays a list out on the pages of a ReportPages: title, facts, a table whose head stands again on every page.
class ListBuilder
{
public:
    ListBuilder(ReportPages &pages, const ListDocument &document);

    void build();

private:
    /// A row with its texts broken for the widths of the columns.
    struct Row
    {
        QList<TextBlock> texts;
        qreal height = 0;
    };

    void addTitle();
    void addTable();
    void addRow(const Row &row, bool isHead);
    [[nodiscard]] QList<qreal> columnWidths() const;
    [[nodiscard]] Row laidOut(const QStringList &texts, bool isHead) const;

    ReportPages &m_pages;
    const ListDocument &m_document;
    PageFlow m_flow;
    QList<qreal> m_widths;
};

} // namespace parboard
