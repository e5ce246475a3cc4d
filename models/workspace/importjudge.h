#pragma once

#include "models/analysis/quality.h"
#include "models/exchange/tableimport.h"
#include "models/workspace/workspace.h"

namespace parboard {

/// The figures that an import would write, collected by a trial: no more of each than judging it needs.
class ImportedFigures
{
public:
    /// Of more figures only the first are kept, so that a dump of a software does not fill the memory: plain ones take
    /// 14 MB, figures with days, notes or denominators 90 MB.
    static constexpr qsizetype mostKept = 350'000;

    /// A figure without its place in the file, and what it means for its cell.
    struct Entry
    {
        Figure figure;
        CellChange change = CellChange::New;
        int existing = 0; ///< number of the claim that is changed or in conflict
    };

    /// Takes over what a trial compared, with the sources as `comparer` knows them; a document that the database lacks
    /// gets a number below 0. Errors are those of reading.
    Result<void> add(const QList<PlannedFigure> &planned, const ProposedSources &sources, ImportComparer &comparer);

    /// In the order of the file.
    [[nodiscard]] QList<Entry> of(UnitId unit) const;
    [[nodiscard]] QList<UnitId> units() const { return m_entries.keys(); }
    /// Documents that the database lacks, by the number that the figures have for them.
    [[nodiscard]] const QHash<SourceId, Source> &newSources() const { return m_newSources; }
    [[nodiscard]] qint64 kept() const { return m_kept; }
    /// All that were added, kept or not.
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    /// An entry with no more than nearly all of them have.
    struct Kept
    {
        IndicatorId indicator{};
        double value = 0;
        SourceId source{};
        int period = 0; ///< place in m_periods
        int whole = -1; ///< place in m_wholes of a figure that has more than this
        int existing = 0;
        CellChange change = CellChange::New;
    };

    void keep(Entry entry);
    [[nodiscard]] int placeOf(const Period &period);
    [[nodiscard]] Result<SourceId> numberOf(const Source &source, ImportComparer &comparer);

    QHash<UnitId, QList<Kept>> m_entries;
    QList<Figure> m_wholes;
    QList<Period> m_periods;
    QHash<Period, int> m_periodPlaces;
    QHash<SourceId, Source> m_newSources;
    QHash<QString, SourceId> m_newNumbers; ///< by documentIdentity()
    qint64 m_kept = 0;
    qint64 m_count = 0;
};

/// What the quality rules say against the figures of an import.
struct ImportFindings
{
    static constexpr qsizetype mostListed = 1'000;

    QList<Finding> findings; ///< errors first; by unit as in the catalogue, period and indicator
    qint64 count = 0;        ///< of all, listed or not
    qint64 judged = 0;       ///< figures that were judged
    qint64 figures = 0;      ///< figures that the import would write
    bool isCancelled = false;
};

/// Judges the figures as they would be after the import, with `choices` settling its conflicts: rules of the catalogue
/// over the claims that claimsAfterImport() makes. Only findings that involve a figure of the import are told; what
/// persons said of equal ones stands with them. Errors are those of reading.
Result<ImportFindings> judgeImport(const ImportedFigures &figures, const ImportChoices &choices,
                                   const Workspace &workspace, Language language, const ImportProgress &progress = {});

} // namespace parboard
