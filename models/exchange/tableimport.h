#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/importwriter.h"
#include "models/exchange/legacyrows.h"
#include "models/exchange/numbercolumn.h"
#include "models/exchange/rowinterpreter.h"
#include "models/exchange/table.h"
#include "models/files/textencoding.h"

#include <functional>

namespace parboard {

/// How the texts of a column of numbers are read, and what speaks for it.
struct ColumnNumbers
{
    int column = 0;
    QString heading;
    NumberColumn::Answer answer = NumberColumn::Answer::Nothing;
    QStringList examples;

    /// True if a person must say it before doubtful texts are taken.
    [[nodiscard]] bool isQuestion() const
    {
        return answer == NumberColumn::Answer::Doubtful || answer == NumberColumn::Answer::Contradicting;
    }
};

/// One sheet of a file that is imported.
struct SheetChoice
{
    qsizetype sheet = 0; ///< place in TableFile::sheets()
    QString name;
    TableLayout layout;
    QList<MergedCells> merged;
};

/// What is imported from a file, as proposed or as a person corrected it.
struct ImportChoices
{
    QList<SheetChoice> sheets;
    NameDecisions names;
    Source file; ///< the source of figures whose rows name none
    ConflictChoices conflicts;
};

/// What a dry run found. Long lists are kept up to `mostListed` entries; the counts are whole.
struct ImportPlan
{
    static constexpr qsizetype mostListed = 10'000;

    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 conflicts = 0;
    qint64 unknown = 0;
    qint64 rejected = 0;
    qint64 leftOut = 0;
    qint64 written = 0;           ///< claims that were added or changed; 0 in a dry run
    QList<PlannedFigure> figures; ///< conflicts and changes first, then what is new; no figure that is there already
    QList<RejectedCell> problems;
    QList<UnknownName> names;
    QList<QList<ColumnNumbers>> numbers; ///< by sheet: columns of texts whose way of writing numbers matters
    QList<Source> sources;
    TextLosses losses;                  ///< letters of a text table that its encoding does not have, in the whole file
    QList<LegacySample> convertedTexts; ///< some texts of old fonts and what they are read as
    QStringList rowMeasures;            ///< sentences on rows that say a measure which multiplied their numbers
    QStringList doubtfulTexts; ///< some texts of old fonts that were taken as they stand (LegacyRows::doubtful)
    bool isCancelled = false;
};

/// Told how much is done, 0 to 1; returns false to stop.
using ImportProgress = std::function<bool(double done)>;

/// Hears of every figure that was compared, piece by piece, and not only of those that a plan lists. `sources` are
/// those that the figures name by their places. An error ends the reading.
using ImportWatch = std::function<Result<void>(const QList<PlannedFigure> &planned, const ProposedSources &sources)>;

/// Reads a file and says what importing it would change; nothing is written. The files of one batch share a comparer.
Result<ImportPlan> planImport(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue,
                              ImportComparer &comparer, const ImportProgress &progress = {},
                              const ImportWatch &watch = {});

/// Imports a file as part of the batch of `note`, which is also the comparer's, within the caller's transaction; tells
/// the same as a dry run does. The transaction is to be given up after an error and when it was cancelled.
Result<ImportPlan> runImport(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue,
                             const Database &database, ImportComparer &comparer, const EditNote &note,
                             const ImportProgress &progress = {});

} // namespace parboard
