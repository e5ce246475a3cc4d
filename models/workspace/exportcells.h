#pragma once

#include "models/core/source.h"
#include "models/exchange/xlsxwriter.h"
#include "models/workspace/workspace.h"

#include <QList>

namespace parboard {

/// Most notes that an export puts on a sheet: some dozens of thousands make Excel slow, and what they say stands in
/// columns of its own, too.
inline constexpr int mostCellNotes = 1000;

/// Decimals after which nothing but zeros follows, at least `least`, at most 6.
int shownDecimals(double value, int least);
/// How Excel shows a number with so many decimals: "#,##0.00".
QString numberFormat(int decimals);
/// The word that imports read for a state, Vietnamese whatever the language of the program, as unit names are.
QString statusWordInFiles(Status status);

/// What a workbook of `workspace` says about itself.
XlsxProperties workbookProperties(const Workspace &workspace, const QString &title);

/// A source with its number in a workbook.
struct ListedSource
{
    int number = 0;
    Source source;
};

/// Adds the sheet of sources, with the line that says where and when the workbook was made.
void addSourceSheet(XlsxWriter &workbook, const QList<ListedSource> &sources, const Workspace &workspace);

} // namespace parboard
