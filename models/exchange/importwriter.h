#pragma once

#include "models/exchange/importcomparer.h"
#include "models/storage/bulkfigurewriter.h"
#include "models/storage/cellwriter.h"

namespace parboard {

/// What happens where other sources say something else.
enum class ConflictStrategy {
    AddRival, ///< the new figure stands beside, not in use, until somebody chooses
    Replace,  ///< the new figure is used, the others stay beside it
    Keep      ///< nothing is taken
};

inline constexpr EnumCodes<ConflictStrategy, 3> conflictStrategyCodes{
    {{ConflictStrategy::AddRival, "rival"}, {ConflictStrategy::Replace, "replace"}, {ConflictStrategy::Keep, "keep"}}};

/// How conflicts are settled: one way for all, and other ways for single cells.
struct ConflictChoices
{
    ConflictStrategy all = ConflictStrategy::AddRival;
    QHash<CellKey, ConflictStrategy> cells = {};
};

/// Writes planned figures as part of one batch, within the caller's transaction. Sources are added when the first
/// figure of theirs is written.
class ImportWriter
{
public:
    /// Database and comparer must outlive the writer.
    ImportWriter(const Database &database, ImportComparer &comparer, EditNote note, ConflictChoices choices);

    /// After an error the transaction is to be given up.
    [[nodiscard]] Result<void> write(const QList<PlannedFigure> &planned, const ProposedSources &sources);
    /// Claims that were added or changed so far.
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    [[nodiscard]] Result<SourceId> idOf(const Source &source);
    [[nodiscard]] Result<void> change(const PlannedFigure &planned, const Figure &figure);

    const Database &m_database;
    ImportComparer &m_comparer;
    EditNote m_note;
    ConflictChoices m_choices;
    BulkFigureWriter m_bulk;
    CellWriter m_cells;
    qint64 m_written = 0;
};

} // namespace parboard
