#include "models/analysis/comparison.h"

#include "models/analysis/guard.h"
#include "models/analysis/ratecomputation.h"

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allScopes{Scope::All, Scope::Department, Scope::District, Scope::Commune, Scope::Centre};

/// Builds one comparison; holds what every step needs.
class Comparer
{
public:
    Comparer(const ComparisonRequest &request, const FigureSet &figures, const Catalogue &catalogue)
        : m_request(request), m_figures(figures), m_catalogue(catalogue)
    {
        for (auto it = figures.cbegin(); it != figures.cend(); ++it)
            m_periods[{it.key().unit, it.key().indicator}].insert(it.key().period);
    }

    [[nodiscard]] Comparison compared() const
    {
        Comparison comparison;
        comparison.request = m_request;
        for (const IndicatorId id : m_request.indicators) {
            const Indicator *indicator = m_catalogue.indicator(id);
            if (!indicator)
                continue;
            ComparedIndicator compared;
            compared.indicator = id;
            for (const UnitId unit : m_request.units)
                compared.rows += rowsOf(unit, *indicator);
            rank(compared.rows, *indicator);
            compared.notes = guardNotes(compared.rows, m_request, m_catalogue);
            comparison.indicators += compared;
        }
        comparison.notes = vocabularyNotes(comparison, m_catalogue);
        return comparison;
    }

private:
    [[nodiscard]] QList<ComparedRow> rowsOf(UnitId unit, const Indicator &indicator) const
    {
        QList<ComparedRow> rows;
        const std::optional<Period> period = m_request.period ? m_request.period : latestPeriod(unit, indicator);
        for (const Scope scope : allScopes) {
            if (!period)
                break;
            if (std::optional<ComparedRow> row = rowOf({unit, indicator.id, scope, *period})) {
                row->change = changeOf(*row, indicator);
                rows += *row;
            }
        }
        if (rows.isEmpty()) {
            ComparedRow nothing;
            nothing.cell = {unit, indicator.id, Scope::All, period.value_or(Period())};
            nothing.entered = false;
            nothing.status = Status::NotReported;
            rows += nothing;
        }
        return rows;
    }

    /// The last period in which the unit states the indicator, or in which its counts give it.
    [[nodiscard]] std::optional<Period> latestPeriod(UnitId unit, const Indicator &indicator) const
    {
        QSet<Period> candidates = m_periods.value({unit, indicator.id});
        const Indicator *numerator = m_catalogue.indicator(indicator.numerator);
        if (numerator) {
            const QSet<Period> counted = m_periods.value({unit, numerator->id});
            for (const Period &period : counted) {
                const bool computable = std::any_of(allScopes.begin(), allScopes.end(), [&](Scope scope) {
                    return computeRate({unit, indicator.id, scope, period}, m_figures, m_catalogue).has_value();
                });
                if (computable)
                    candidates.insert(period);
            }
        }
        const auto latest = std::max_element(candidates.cbegin(), candidates.cend(), isEarlier);
        return latest == candidates.cend() ? std::nullopt : std::optional(*latest);
    }

    [[nodiscard]] std::optional<ComparedRow> rowOf(const CellKey &cell) const
    {
        const QList<Figure> claims = m_figures.value(cell);
        const std::optional<ComputedRate> computed = computeRate(cell, m_figures, m_catalogue);
        if (claims.isEmpty() && !computed)
            return std::nullopt;
        ComparedRow row;
        row.cell = cell;
        row.claims = claims;
        if (const Figure *claim = chosenClaim(m_figures, cell))
            takeClaim(row, *claim);
        else
            row.entered = computed.has_value();
        if (computed)
            takeComputed(row, *computed);
        return row;
    }

    static void takeClaim(ComparedRow &row, const Figure &claim)
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

    void takeComputed(ComparedRow &row, const ComputedRate &computed) const
    {
        const Indicator *indicator = m_catalogue.indicator(row.cell.indicator);
        const double tolerance = 0.5 * std::pow(10, -indicator->decimals) + 1e-9;
        if (row.value && std::abs(*row.value - computed.value) > tolerance)
            row.stated = row.value;
        row.computed = true;
        row.value = computed.value;
        row.denominator = computed.denominator;
        row.from = computed.from;
        row.numeratorParts = computed.numeratorParts;
        const Figure &first = computed.from.constFirst();
        const auto all = [&](auto same) { return std::all_of(row.from.cbegin(), row.from.cend(), same); };
        row.qualifier = all([](const Figure &count) { return count.qualifier == Qualifier::Exact; }) ? Qualifier::Exact
                                                                                                     : Qualifier::About;
        row.status =
            all([&](const Figure &count) { return count.status == first.status; }) ? first.status : Status::Provisional;
        row.dataFrom = first.dataFrom; // computeRate() takes counts of one source and window only
        row.dataTo = first.dataTo;
        row.asOf = first.asOf;
    }

    [[nodiscard]] std::optional<Change> changeOf(const ComparedRow &row, const Indicator &indicator) const
    {
        if (!row.hasNumber() || row.qualifier != Qualifier::Exact || row.cell.period.kind == PeriodKind::Other)
            return std::nullopt;
        CellKey before = row.cell;
        before.period = row.cell.period.sameLastYear();
        const std::optional<ComparedRow> old = rowOf(before);
        if (!old || !old->hasNumber() || old->qualifier != Qualifier::Exact ||
            isBroken(indicator, before.period, row.cell.period))
            return std::nullopt;
        Change change{before.period, *row.value - *old->value, std::nullopt};
        const bool counts =
            indicator.unitOfMeasure == UnitOfMeasure::Count || indicator.unitOfMeasure == UnitOfMeasure::Vnd;
        if (counts && !qFuzzyIsNull(*old->value))
            change.percent = 100 * change.absolute / *old->value;
        return change;
    }

    [[nodiscard]] bool isBroken(const Indicator &indicator, const Period &before, const Period &after) const
    {
        const QList<SeriesBreak> breaks = m_catalogue.breaksOf(indicator.code);
        return std::any_of(breaks.cbegin(), breaks.cend(), [&](const SeriesBreak &seriesBreak) {
            return before.from < seriesBreak.effectiveOn && seriesBreak.effectiveOn <= after.to;
        });
    }

    /// Ranks the rows of each scope, best first, ties alike ("1224"); only when all of them are like figures.
    static void rank(QList<ComparedRow> &rows, const Indicator &indicator)
    {
        if (indicator.polarity == Polarity::None || indicator.unitOfMeasure == UnitOfMeasure::Rank)
            return;
        for (const Scope scope : allScopes) {
            QList<ComparedRow *> ranked;
            for (ComparedRow &row : rows) {
                if (row.hasNumber() && row.cell.scope == scope)
                    ranked += &row;
            }
            const bool alike = std::all_of(ranked.cbegin(), ranked.cend(), [&](const ComparedRow *row) {
                return row->cell.period == ranked.constFirst()->cell.period && row->qualifier == Qualifier::Exact;
            });
            if (ranked.size() < 2 || !alike)
                continue;
            for (ComparedRow *row : std::as_const(ranked)) {
                const auto better = std::count_if(ranked.cbegin(), ranked.cend(), [&](const ComparedRow *other) {
                    return indicator.polarity == Polarity::Up ? *other->value > *row->value
                                                              : *other->value < *row->value;
                });
                row->rank = int(better) + 1;
                row->ranked = int(ranked.size());
            }
        }
    }

    const ComparisonRequest &m_request;
    const FigureSet &m_figures;
    const Catalogue &m_catalogue;
    QHash<std::pair<UnitId, IndicatorId>, QSet<Period>> m_periods;
};

} // namespace

const ComparedIndicator *Comparison::of(IndicatorId indicator) const
{
    const auto found =
        std::find_if(indicators.cbegin(), indicators.cend(),
                     [indicator](const ComparedIndicator &compared) { return compared.indicator == indicator; });
    return found == indicators.cend() ? nullptr : &*found;
}

Comparison compare(const ComparisonRequest &request, const FigureSet &figures, const Catalogue &catalogue)
{
    return Comparer(request, figures, catalogue).compared();
}

QList<IndicatorId> countsBehind(const QList<IndicatorId> &indicators, const Catalogue &catalogue)
{
    QStringList codes;
    const auto addWithParts = [&](const QString &code) {
        codes += code;
        for (const Rule &rule : catalogue.rules) {
            if (rule.kind == u"sum" && rule.severity == u"error" && rule.left == code)
                codes += rule.right.split(u'+');
        }
    };
    for (const IndicatorId id : indicators) {
        const Indicator *indicator = catalogue.indicator(id);
        if (indicator && indicator->combine == u"ratio") {
            addWithParts(indicator->numerator);
            addWithParts(indicator->denominator);
        }
    }
    QList<IndicatorId> counts;
    for (const QString &code : std::as_const(codes)) {
        const Indicator *indicator = catalogue.indicator(code);
        if (indicator && !counts.contains(indicator->id))
            counts += indicator->id;
    }
    return counts;
}

} // namespace parboard
