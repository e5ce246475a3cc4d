#include "models/analysis/comparison.h"

#include "models/analysis/comparedrows.h"
#include "models/analysis/guard.h"
#include "models/analysis/likeness.h"
#include "models/analysis/seriesbreaks.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr std::array allScopes{Scope::All, Scope::Department, Scope::District, Scope::Commune, Scope::Centre};

/// Builds one comparison; holds what every step needs.
class Comparer
{
public:
    Comparer(const ComparisonRequest &request, const FigureSet &figures, const Catalogue &catalogue)
        : m_request(request), m_catalogue(catalogue), m_rows(figures, catalogue)
    {
        for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
            m_periods[{it.key().unit, it.key().indicator}].insert(it.key().period);
            m_scopes[it.key().unit].insert(it.key().scope);
        }
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
            if (m_request.onlyLike)
                leaveOutUnlike(compared.rows, m_request, m_catalogue);
            rank(compared.rows, *indicator);
            compared.notes = guardNotes(compared.rows, m_request, m_catalogue);
            comparison.indicators += compared;
        }
        comparison.notes = vocabularyNotes(comparison, m_catalogue);
        return comparison;
    }

private:
    /// The levels that any figure of the unit, or of those it was made of, speaks of: about others nothing follows.
    [[nodiscard]] QList<Scope> scopesOf(UnitId unit) const
    {
        QSet<Scope> held = m_scopes.value(unit);
        for (const UnitId part : m_rows.crosswalk().predecessors(unit))
            held.unite(m_scopes.value(part));
        QList<Scope> scopes;
        std::ranges::copy_if(allScopes, std::back_inserter(scopes), [&](Scope scope) { return held.contains(scope); });
        return scopes;
    }

    [[nodiscard]] QList<ComparedRow> rowsOf(UnitId unit, const Indicator &indicator) const
    {
        QList<ComparedRow> rows;
        const std::optional<Period> period = m_request.period ? m_request.period : latestPeriod(unit, indicator);
        for (const Scope scope : period ? scopesOf(unit) : QList<Scope>()) {
            if (std::optional<ComparedRow> row = m_rows.rowOf({unit, indicator.id, scope, *period})) {
                if (m_request.withChanges)
                    row->change = changeSince(period->sameLastYear(), *row, indicator);
                if (m_request.withChanges && period->previous() != period->sameLastYear())
                    row->previous = changeSince(period->previous(), *row, indicator);
                rows += *row;
            }
        }
        if (rows.isEmpty()) {
            ComparedRow nothing;
            nothing.cell = {unit, indicator.id, Scope::All, period.value_or(Period())};
            nothing.entered = false;
            nothing.status = Status::NotReported;
            if (period && m_rows.crosswalk().isAfterUnit(unit, *period))
                nothing.refusal = ComparisonText::tr("it is part of another province by then");
            rows += nothing;
        }
        return rows;
    }

    /// The last period in which the unit states the indicator, or in which its counts give it; of a unit that has
    /// nothing of its own, the last one of the units that it was made of.
    [[nodiscard]] std::optional<Period> latestPeriod(UnitId unit, const Indicator &indicator) const
    {
        QSet<Period> candidates = periodsOf(unit, indicator);
        if (candidates.isEmpty()) {
            for (const UnitId part : m_rows.crosswalk().predecessors(unit))
                candidates.unite(periodsOf(part, indicator));
            candidates.removeIf([&](const Period &period) { return !m_rows.crosswalk().isBeforeUnit(unit, period); });
        }
        const auto latest = std::max_element(candidates.cbegin(), candidates.cend(), isEarlier);
        return latest == candidates.cend() ? std::nullopt : std::optional(*latest);
    }

    [[nodiscard]] QSet<Period> periodsOf(UnitId unit, const Indicator &indicator) const
    {
        QSet<Period> periods = m_periods.value({unit, indicator.id});
        const Indicator *numerator = m_catalogue.indicator(indicator.numerator);
        if (!numerator)
            return periods;
        const QSet<Period> counted = m_periods.value({unit, numerator->id});
        for (const Period &period : counted) {
            const bool computable = std::ranges::any_of(scopesOf(unit), [&](Scope scope) {
                const std::optional<ComparedRow> row = m_rows.rowOf({unit, indicator.id, scope, period});
                return row && row->origin == RowOrigin::Counts;
            });
            if (computable)
                periods.insert(period);
        }
        return periods;
    }

    [[nodiscard]] std::optional<Change> changeSince(const Period &earlier, const ComparedRow &row,
                                                    const Indicator &indicator) const
    {
        if (!row.hasNumber() || row.qualifier != Qualifier::Exact || row.cell.period.kind == PeriodKind::Other)
            return std::nullopt;
        CellKey before = row.cell;
        before.period = earlier;
        const std::optional<ComparedRow> old = m_rows.rowOf(before);
        if (!old || !old->hasNumber() || old->qualifier != Qualifier::Exact || isBroken(indicator, *old, row))
            return std::nullopt;
        // A place among 63 is not one among 30, and counts since different years do not tell a change.
        if (baseOf(*old, indicator) != baseOf(row, indicator) || baseYearIn(old->note) != baseYearIn(row.note))
            return std::nullopt;
        Change change{before.period, *row.value - *old->value, std::nullopt, coverLikeDays(*old, row)};
        const bool counts =
            indicator.unitOfMeasure == UnitOfMeasure::Count || indicator.unitOfMeasure == UnitOfMeasure::Vnd;
        if (counts && *old->value > 0)
            change.percent = 100 * change.absolute / *old->value;
        return change;
    }

    /// True if the series breaks between the two. The redrawn map is no break for a unit that kept its territory or is
    /// put together from those that make it up, except that ranks then count among others.
    [[nodiscard]] bool isBroken(const Indicator &indicator, const ComparedRow &before, const ComparedRow &after) const
    {
        const Unit *unit = m_catalogue.unit(after.cell.unit);
        const bool isSameTerritory = indicator.unitOfMeasure != UnitOfMeasure::Rank && unit != nullptr &&
                                     (before.origin == RowOrigin::Predecessors || keptTerritory(*unit));
        const QList<SeriesBreak> breaks = m_catalogue.breaksOf(indicator.code);
        return std::ranges::any_of(breaks, [&](const SeriesBreak &seriesBreak) {
            return standsBetween(seriesBreak, indicator, before.cell.period, after.cell.period) &&
                   !(isSameTerritory && isRedrawnMap(seriesBreak));
        });
    }

    /// Ranks the rows of each scope, best first, ties alike ("1224"); only when all of them are like figures.
    void rank(QList<ComparedRow> &rows, const Indicator &indicator) const
    {
        if (indicator.polarity == Polarity::None || indicator.unitOfMeasure == UnitOfMeasure::Rank)
            return;
        for (const Scope scope : allScopes) {
            QList<ComparedRow *> ranked;
            for (ComparedRow &row : rows) {
                if (row.hasNumber() && row.cell.scope == scope && row.leftOut.isEmpty())
                    ranked += &row;
            }
            if (ranked.size() < 2 || !areAlike(rows, scope, m_request, m_catalogue))
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
    const Catalogue &m_catalogue;
    ComparedRows m_rows;
    QHash<std::pair<UnitId, IndicatorId>, QSet<Period>> m_periods;
    QHash<UnitId, QSet<Scope>> m_scopes;
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
