#pragma once

#include "models/exchange/headingmeaning.h"

namespace parboard {

/// A reading of a table, with how much of its heading it explains; of shape Unknown if it explains nothing.
struct ShapeReading
{
    LayoutProposal proposal;
    int weight = 0; ///< compares readings; below 0 where most columns are not understood
};

/// What the shapes read a table from.
struct ShapeInput
{
    const HeadingRows &rows;
    const HeadingBlock &block;
    const HeadingReader &reader;
    const TitleFacts &facts;
};

/// The reading as a long table or one with figures in columns: whichever explains more.
ShapeReading readPlainTable(const ShapeInput &input);
/// The reading as form II.06a/VPCP or 07a/BTP.
ShapeReading readDossierForm(const ShapeInput &input);

/// "The heading “X” was not recognised; its column is left out." and the like, for a column that is not understood.
QString leftOutText(const QString &heading, int column);
/// What is told where the row's own measure (`said`, in a column) multiplies its numbers.
QString rowMeasureText(const QString &said, int column, const Multiplier &multiplier);
/// A, B ... Z, AA: a column as spreadsheets name it.
QString columnName(int column);

} // namespace parboard
