#pragma once

#include "models/exchange/cellmarks.h"
#include "models/exchange/proposal.h"
#include "models/storage/database.h"

#include <QSet>

namespace parboard {

/// What a proposed figure means for its cell.
enum class CellChange {
    New,     ///< the cell has no figure, or the same one from another source, which then confirms it
    Changed, ///< the same source says something else now
    Same,    ///< it is there already
    Conflict ///< other sources say something else
};

/// A proposed figure beside what the database holds.
struct PlannedFigure
{
    ProposedFigure proposed;
    CellChange change = CellChange::New;
    /// New: nothing (or the one it confirms). Changed, Same: the claim of the same source. Conflict: the one in use, or
    /// the first.
    std::optional<Figure> existing;
    /// The cell never held anything: no claim, no history, nothing earlier in the file.
    bool isFirst = false;
};

/// Compares proposals with the database, many at once.
class ImportComparer
{
public:
    /// Figures that `batch` wrote do not count: an import sees what was there before it.
    explicit ImportComparer(const Database &database, BatchId batch = {}) : m_database(database), m_batch(batch) {}

    /// Sorts `figures` (whose sources are places in `sources`) into new, changed, same and conflicting ones; what
    /// cannot be taken (given twice, approved and locked) goes to `rejected`.
    [[nodiscard]] Result<QList<PlannedFigure>> compare(const QList<ProposedFigure> &figures,
                                                       const ProposedSources &sources, const QString &sheet,
                                                       QList<RejectedCell> &rejected);
    /// The stored source that is the same document as one of a file: same title, publisher, number, link and day.
    [[nodiscard]] Result<SourceId> storedSource(const Source &source);
    /// Tells that a source of the file was stored.
    void remember(const Source &source, SourceId id);

private:
    struct PeriodFacts
    {
        bool hasFigures = false;
        bool hasHistory = false;
        QSet<UnitId> locked;
    };

    [[nodiscard]] Result<const PeriodFacts *> factsOf(const Period &period);
    [[nodiscard]] Result<FigureSet> storedClaims(const QList<ProposedFigure> &figures);
    [[nodiscard]] Result<PlannedFigure> planned(const ProposedFigure &figure, QList<Figure> claims, SourceId source,
                                                bool isFirst) const;

    const Database &m_database;
    BatchId m_batch;
    std::optional<QHash<QString, SourceId>> m_sources; ///< by what identifies a document
    QHash<Period, PeriodFacts> m_facts;
    CellMarks m_given;
};

/// The claim `existing` with what a file says about it now; what the file does not say stays.
Figure updated(const Figure &existing, const Figure &proposed);

} // namespace parboard
