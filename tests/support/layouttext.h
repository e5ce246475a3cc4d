#pragma once

#include "memorytable.h"
#include "models/exchange/layoutproposal.h"

namespace parboard::test {

/// A layout written out, one line for all that holds for the sheet and one per use of a column:
///   "UnitsDown from 4 | unit 63-17 | period 2021-H1"
///   "B unit <Đơn vị>"
///   "C = sipas_score 2021 34-25 district +part english <SIPAS>"
/// Two layouts are equal if and only if their texts and fingerprints are.
QStringList layoutText(const TableLayout &layout, const Catalogue &catalogue);

/// The shipped catalogue with the ids that a database would give it; empty if it cannot be read.
Catalogue numberedCatalogue();

/// The proposal for a table of lines (see tableRows) with merged ranges ("A1:C1").
LayoutProposal proposalFor(const QStringList &lines, const QStringList &merged, const Catalogue &catalogue,
                           MemoryTable::Cells cells = MemoryTable::Cells::AsInWorkbook, const QString &sheet = {});
/// Compares the whole proposal of one row of a test (columns lines, merged, layout, doubts) for the table as a workbook
/// and as CSV hold it: empty, or what differs.
QString differenceInRow(const Catalogue &catalogue);
/// Makes the columns that differenceInRow() reads, and adds a row.
void addLayoutColumns();
void addLayout(const char *name, const QStringList &lines, const QStringList &merged, const QStringList &layout,
               const QStringList &doubts = {});

} // namespace parboard::test
