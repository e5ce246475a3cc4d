#include "models/analysis/comparedrows.h"

#include "models/analysis/derivedcount.h"
#include "models/analysis/ratecomputation.h"
#include "models/analysis/territorysum.h"

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

bool coverSameDays(const QList<Figure> &figures)
{
    const Figure &first = figures.constFirst();
    return std::ranges::all_of(figures, [&](const Figure &figure) {
        return figure.dataFrom == first.dataFrom && figure.dataTo == first.dataTo && figure.asOf == first.asOf;
    });
}

void takeClaim(ComparedRow &row, const Figure &claim)
{
    row.value = claim.value;
    row.denominator = claim.denominator;
    row.status = claim.status;
    row.qualifier = claim.qualifier;
    row.dataFrom = claim.dataFrom;
    row.dataTo = claim.dataTo;
    row.asOf = claim.asOf;
    row.note = claim.note;
}

} // namespace

std::optional<ComparedRow> ComparedRows::rowOf(const CellKey &cell) const
{
    ComparedRow row;
    row.cell = cell;
    row.claims = m_figures.value(cell);
    const Figure *claim = chosenClaim(m_figures, cell);
    row.entered = claim != nullptr;
    if (claim)
        takeClaim(row, *claim);
    else
        row.status = Status::NotReported;
    takeComputed(row);
    // What somebody said of the cell stands: that there is no number, and why, is an answer too.
    if (!claim && !row.computed && m_crosswalk.isBeforeUnit(cell.unit, cell.period))
        takePredecessors(row);
    else if (!claim && !row.computed)
        takePeriods(row);
    if (row.claims.isEmpty() && !row.computed && row.refusal.isEmpty())
        return std::nullopt;
    return row;
}

void ComparedRows::takeComputed(ComparedRow &row) const
{
    const std::optional<ComputedRate> computed = computeRate(row.cell, m_figures, m_catalogue);
    if (!computed)
        return;
    const Indicator *indicator = m_catalogue.indicator(row.cell.indicator);
    const double tolerance = 0.5 * std::pow(10, -indicator->decimals) + 1e-9;
    if (row.value && std::abs(*row.value - computed->value) > tolerance)
        row.stated = row.value;
    row.origin = RowOrigin::Counts;
    row.value = computed->value;
    row.denominator = computed->denominator;
    row.from = computed->from;
    row.numeratorParts = computed->numeratorParts;
    takeEvidence(row);
}

void ComparedRows::takePeriods(ComparedRow &row) const
{
    const Indicator *indicator = m_catalogue.indicator(row.cell.indicator);
    const bool isRate = indicator != nullptr && indicator->combine == u"ratio";
    const Derivation derived =
        isRate ? deriveRate(row.cell, m_figures, m_catalogue) : deriveCount(row.cell, m_figures, m_catalogue);
    if (!derived.count) {
        // That nothing is there needs no words; that what is there does not fit does.
        const bool isSpoilt =
            derived.refusal == DerivationRefusal::PartInexact || derived.refusal == DerivationRefusal::WindowsApart ||
            derived.refusal == DerivationRefusal::NotAShare || derived.refusal == DerivationRefusal::PartOtherBasis;
        if (isSpoilt)
            row.refusal = refusalText(derived.refusal);
        return;
    }
    row.origin = RowOrigin::Periods;
    row.value = derived.count->value;
    row.denominator = derived.count->denominator;
    row.from = derived.count->from;
    (isRate ? row.numeratorParts : row.addedParts) = derived.count->added;
    takeEvidence(row);
    row.dataFrom = derived.count->dataFrom;
    row.dataTo = derived.count->dataTo;
    row.asOf = {};
}

void ComparedRows::takePredecessors(ComparedRow &row) const
{
    const TerritorySum sum = sumOverPredecessors(row.cell, m_crosswalk, m_figures, m_catalogue);
    row.predecessors = sum.known;
    row.missingParts = sum.missing;
    if (!sum.value) {
        // Silent where the old provinces have nothing to be asked about either.
        const auto isHeld = [&](UnitId part) {
            return chosenClaim(m_figures, {part, row.cell.indicator, row.cell.scope, row.cell.period}) != nullptr;
        };
        if (!sum.known.isEmpty() || std::ranges::any_of(sum.missing, isHeld))
            row.refusal = refusalText(sum.refusal);
        return;
    }
    row.origin = RowOrigin::Predecessors;
    row.value = sum.value;
    row.denominator = sum.denominator;
    row.from = sum.from;
    row.numeratorParts = sum.numeratorParts;
    row.addedParts = int(sum.from.size());
    takeEvidence(row);
    // Added over different days it is near the number at that day, not the number.
    if (!coverSameDays(row.from) && row.qualifier == Qualifier::Exact)
        row.qualifier = Qualifier::About;
    if (!sum.missing.isEmpty())
        row.qualifier = Qualifier::AtLeast;
}

void ComparedRows::takeEvidence(ComparedRow &row) const
{
    const Figure &first = row.from.constFirst();
    const auto all = [&](auto same) { return std::ranges::all_of(row.from, same); };
    row.computed = true;
    row.entered = true;
    row.qualifier = all([](const Figure &count) { return count.qualifier == Qualifier::Exact; }) ? Qualifier::Exact
                                                                                                 : Qualifier::About;
    row.status =
        all([&](const Figure &count) { return count.status == first.status; }) ? first.status : Status::Provisional;
    const bool isSameWindow = coverSameDays(row.from);
    row.dataFrom = isSameWindow ? first.dataFrom : QDate();
    row.dataTo = isSameWindow ? first.dataTo : QDate();
    row.asOf = isSameWindow ? first.asOf : QDate();
}

} // namespace parboard
