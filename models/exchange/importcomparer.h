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

/// What a file knows of earlier versions of its figures.
class FigurePast
{
public:
    FigurePast() = default;
    virtual ~FigurePast() = default;

    /// What of an earlier version is asked about.
    enum class Of {
        Number, ///< value, state and qualifier
        Whole   ///< also denominator, days, note and place in the source
    };

    /// True if the file's figure of `cell` and this document (documentIdentity) once said what `figure` says.
    [[nodiscard]] virtual Result<bool> was(const CellKey &cell, const QString &document, const Figure &figure,
                                           Of what) const = 0;

protected:
    FigurePast(const FigurePast &) = default;
    FigurePast(FigurePast &&) = default;
    FigurePast &operator=(const FigurePast &) = default;
    FigurePast &operator=(FigurePast &&) = default;
};

/// Compares proposals with the database, many at once.
class ImportComparer
{
public:
    /// What `batch` wrote does not count: an import sees what was there before it. One comparer serves all files of a
    /// batch, so that a figure which two of them give is noticed.
    explicit ImportComparer(const Database &database, BatchId batch = {}) : m_database(database), m_batch(batch) {}

    /// The next figures come from a file with a past (nothing: without), so that of two versions of one document's
    /// figure the later one is known: what is newer here stays, what was changed here and there is a conflict. Such a
    /// file may hold rivals of one document.
    void setPast(const FigurePast *past) { m_past = past; }

    /// Sorts `figures` (whose sources are places in `sources`) into new, changed, same and conflicting ones; what
    /// cannot be taken (given twice, approved and locked) goes to `rejected`.
    [[nodiscard]] Result<QList<PlannedFigure>> compare(const QList<ProposedFigure> &figures,
                                                       const ProposedSources &sources, const QString &sheet,
                                                       QList<RejectedCell> &rejected);
    /// The stored source that is the same document as one of a file (the oldest, if it was stored twice); 0 if it is
    /// new.
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

    /// A source of a file: its number among all that were met, and the rows that hold the same document.
    struct Document
    {
        int number = 0;
        QList<SourceId> ids;
        QString identity;
    };

    [[nodiscard]] Result<Document *> documentOf(const Source &source);
    [[nodiscard]] Result<const PeriodFacts *> factsOf(const Period &period);
    /// Why nothing is taken for the cell from this document, which is marked as having given it; empty if nothing is
    /// against it.
    [[nodiscard]] QString refusal(const CellKey &cell, const Document &document, const PeriodFacts &facts);
    [[nodiscard]] Result<FigureSet> storedClaims(const QList<ProposedFigure> &figures);
    [[nodiscard]] Result<PlannedFigure> planned(const ProposedFigure &figure, QList<Figure> claims,
                                                const Document &document, bool isFirst) const;
    /// planned() for a cell of which the batch has written already: `claims` are taken as they were before it, so what
    /// it added is gone, what it changed is as it was.
    [[nodiscard]] Result<PlannedFigure> plannedOnceMore(const ProposedFigure &figure, QList<Figure> claims,
                                                        const Document &document) const;
    /// What the figure means for the claims of its own document.
    [[nodiscard]] Result<void> compareOwn(PlannedFigure &planned, QList<Figure> own, const QString &identity) const;
    /// Of two versions of one document's figure: which one is the later. A version is all that it says; only where that
    /// is not known of either do the numbers alone decide.
    [[nodiscard]] Result<CellChange> laterOf(const Figure &own, const Figure &proposed, const QString &identity) const;
    [[nodiscard]] Result<CellChange> laterByNumber(const Figure &own, const Figure &proposed, const QString &identity,
                                                   const QList<Figure> &past) const;

    const Database &m_database;
    BatchId m_batch;
    const FigurePast *m_past = nullptr;
    std::optional<QHash<QString, Document>> m_documents; ///< by documentIdentity()
    QHash<Period, PeriodFacts> m_facts;
    int m_lastNumber = 0;
    CellMarks m_given;
};

/// The claim `existing` with what a file says about it now; what the file does not say stays.
Figure updated(const Figure &existing, const Figure &proposed);

} // namespace parboard
