#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/table.h"
#include "models/exchange/tablelayout.h"

#include <QStringList>

namespace parboard {

/// The beginning of a sheet, kept: what a layout is proposed from and what the desk shows.
struct TablePreview
{
    QString sheet;
    QList<TableRow> rows;                             ///< their texts live in `texts`
    QList<MergedCells> merged;                        ///< of the first rows only
    std::optional<QList<MergedCells>> allMerged = {}; ///< of the whole sheet, if it was read for them
    QList<QByteArray> texts;
    QStringList doubtfulTexts; ///< see LegacyRows::doubtful()
};

/// Whether merged cells are looked for; the whole sheet is read for them.
enum class PreviewMerges { WhereHeadingsHaveGaps, Never };

/// Reads the first `most` rows of a sheet.
Result<TablePreview> readPreview(const TableFile &file, qsizetype sheet, int most = 60,
                                 PreviewMerges merges = PreviewMerges::WhereHeadingsHaveGaps);

/// A layout with what is not sure about it, one sentence each ("No column says the period").
struct LayoutProposal
{
    TableLayout layout;
    QStringList doubts;
};

/// Proposes how a table is laid out, from the words of its headings and never from the place of a column; title lines
/// above (unit, period, "từ ngày ... đến ngày ...", "tính đến ngày ...") complete it. Heading words come from
/// resources/import/headings.csv.
LayoutProposal proposeLayout(const TablePreview &preview, const Catalogue &catalogue);

/// What a person should know of a layout that is complete: which columns are multiplied, sentences.
QStringList layoutNotes(const TableLayout &layout);

/// What still must be said before figures can be made: sentences; empty if the layout is complete.
QStringList layoutProblems(const TableLayout &layout);

} // namespace parboard
