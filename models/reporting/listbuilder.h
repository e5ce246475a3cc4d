#pragma once

#include "models/reporting/reportpages.h"

namespace parboard {

/// Lays a list out on the pages of a ReportPages: title, facts, a table whose head stands again on every page, further
/// tables, lines to write on, room for signatures.
class ListBuilder
{
public:
    ListBuilder(ReportPages &pages, const ListDocument &document);

    void build();

private:
    void addTitle();
    void addPart(const ListPart &part);
    void addNoteLines();
    void addSignatures();

    ReportPages &m_pages;
    const ListDocument &m_document;
    PageFlow m_flow;
};

} // namespace parboard
