#pragma once

#include "models/analysis/comparison.h"
#include "models/analysis/crosswalk.h"

#include <optional>

namespace parboard {

/// Finds what may be shown in a cell: the chosen claim, a rate from counts, a count or rate from other periods, or what
/// the units gave together that the unit was made of. Keeps references to what it is made with.
class ComparedRows
{
public:
    ComparedRows(const FigureSet &figures, const Catalogue &catalogue)
        : m_figures(figures), m_catalogue(catalogue), m_crosswalk(catalogue)
    {
    }

    [[nodiscard]] const Crosswalk &crosswalk() const { return m_crosswalk; }
    /// Nothing if the database holds nothing for the cell and nothing follows from what it holds. A row without a
    /// number and with a refusal if something was expected to follow.
    [[nodiscard]] std::optional<ComparedRow> rowOf(const CellKey &cell) const;

private:
    void takeComputed(ComparedRow &row) const;
    void takePeriods(ComparedRow &row) const;
    void takePredecessors(ComparedRow &row) const;
    void takeEvidence(ComparedRow &row) const;

    const FigureSet &m_figures;
    const Catalogue &m_catalogue;
    Crosswalk m_crosswalk;
};

} // namespace parboard
