#include "models/analysis/qualityrule.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QString previousPrefix = u"previous:"_s;

/// An estimate made before the end of its period need not agree with what was counted later.
const Figure *countedClaim(const UnitFigures &figures, const CellKey &cell)
{
    const Figure *claim = figures.chosen(cell);
    return claim && claim->hasNumber() && claim->status != Status::Estimated ? claim : nullptr;
}

QDate firstDay(const Figure &figure)
{
    return figure.dataFrom.isValid() ? figure.dataFrom : figure.cell.period.from;
}

QDate lastDay(const Figure &figure)
{
    if (figure.dataTo.isValid())
        return figure.dataTo;
    return figure.asOf.isValid() ? figure.asOf : figure.cell.period.to;
}

/// "12 (Quarter I/2020)"
QString dated(const QList<Figure> &figures, const RuleScene &scene)
{
    return u"%1 (%2)"_s.arg(scene.sum(figures), figures.constFirst().cell.period.name());
}

/// left at the start of a period = the sum at the end of the period before.
class ChainRule final : public QualityRule
{
public:
    ChainRule(const Rule &rule, Severity severity, IndicatorId left, QList<IndicatorId> before)
        : QualityRule(rule, severity), m_left(left), m_before(std::move(before))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return {m_left}; }
    [[nodiscard]] QList<IndicatorId> inputs() const override { return QList<IndicatorId>{m_left} + m_before; }

    [[nodiscard]] QList<CellKey> anchorsNear(const CellKey &edited, const UnitFigures &figures) const override
    {
        QList<CellKey> near{{edited.unit, m_left, edited.scope, edited.period}};
        const QList<Period> periods = figures.periods(m_left, edited.scope);
        for (const Period &period : periods) {
            if (period.from == edited.period.to.addDays(1))
                near += {edited.unit, m_left, edited.scope, period};
        }
        return near;
    }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const Figure *left = countedClaim(scene.figures, cell);
        if (!left)
            return;
        const QList<Period> candidates = periodsBefore(cell, scene.figures);
        for (const Period &period : candidates) {
            CellKey before = cell;
            before.period = period;
            const auto touching = [&](const CellKey &term) {
                const Figure *claim = countedClaim(scene.figures, term);
                return claim && lastDay(*claim).addDays(1) == firstDay(*left) ? claim : nullptr;
            };
            if (const std::optional<Reckoned> right = scene.reckon(m_before, before, touching)) {
                judge(*left, *right, scene, findings);
                return; // six months and quarter II end on the same day: one is enough
            }
        }
    }

private:
    /// Periods that end on the day before: of the same kind first, then the shorter one.
    [[nodiscard]] QList<Period> periodsBefore(const CellKey &cell, const UnitFigures &figures) const
    {
        QList<Period> before;
        const QList<Period> periods = figures.periods(m_before.constFirst(), cell.scope);
        for (const Period &period : periods) {
            if (period.to.addDays(1) != cell.period.from)
                continue;
            before.insert(period.kind == cell.period.kind ? 0 : before.size(), period);
        }
        return before;
    }

    void judge(const Figure &left, const Reckoned &right, const RuleScene &scene, QList<Finding> &findings) const
    {
        if (canBeEqual(scene.amount(left), right.amount))
            return;
        QString numbers = u"%1 ≠ %2"_s.arg(dated({left}, scene), dated(right.figures, scene));
        if (left.qualifier == Qualifier::Exact && right.isExact()) {
            constexpr int mostDecimals = 6;
            const QString gap = scene.number(std::abs(*left.value - right.value()), left.cell.indicator, mostDecimals);
            numbers += u"; "_s + QualityText::tr("off by %1").arg(gap);
        }
        findings += finding(left.cell, scene, numbers, QList<Figure>{left} + right.figures);
    }

    IndicatorId m_left;
    QList<IndicatorId> m_before;
};

constexpr std::array<PeriodKind, 4> cumulativeKinds{PeriodKind::Quarter1, PeriodKind::SixMonths, PeriodKind::NineMonths,
                                                    PeriodKind::Year};

/// The cumulative periods of the year of `period`, earliest first; none if it is not one itself.
QList<Period> cumulativePeriods(const Period &period)
{
    if (std::find(cumulativeKinds.cbegin(), cumulativeKinds.cend(), period.kind) == cumulativeKinds.cend())
        return {};
    const int year = period.from.year();
    return {Period::quarter(year, 1), Period::sixMonths(year), Period::nineMonths(year), Period::year(year)};
}

class MonotoneRule final : public QualityRule
{
public:
    MonotoneRule(const Rule &rule, Severity severity, QList<IndicatorId> flows)
        : QualityRule(rule, severity), m_flows(std::move(flows))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_flows; }

    [[nodiscard]] QList<CellKey> anchorsNear(const CellKey &edited, const UnitFigures & /*figures*/) const override
    {
        QList<CellKey> near;
        const QList<Period> periods = cumulativePeriods(edited.period);
        for (const Period &period : periods)
            near += {edited.unit, edited.indicator, edited.scope, period};
        return near;
    }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const Figure *later = countedClaim(scene.figures, cell);
        if (!later)
            return;
        const Figure *earlier = nullptr;
        const QList<Period> periods = cumulativePeriods(cell.period);
        for (const Period &period : periods) {
            if (period == cell.period)
                break;
            const Figure *claim = countedClaim(scene.figures, {cell.unit, cell.indicator, cell.scope, period});
            earlier = claim && isWithin(*claim, *later) ? claim : earlier;
        }
        if (earlier == nullptr || canBeAtMost(scene.amount(*earlier), scene.amount(*later)))
            return;
        findings += finding(cell, scene, u"%1 < %2"_s.arg(dated({*later}, scene), dated({*earlier}, scene)),
                            {*later, *earlier});
    }

private:
    /// False if stated days say that the earlier figure counts from an earlier day, or to a later one.
    static bool isWithin(const Figure &earlier, const Figure &later)
    {
        const bool startsBefore =
            earlier.dataFrom.isValid() && later.dataFrom.isValid() && earlier.dataFrom < later.dataFrom;
        return !startsBefore && lastDay(earlier) <= lastDay(later);
    }

    QList<IndicatorId> m_flows;
};

/// Counts at one end of a period, which the catalogue calls flows because they stand in the same form: what a chain
/// rule links, and the parts of such a total.
QSet<IndicatorId> countsAtPeriodEnds(const Catalogue &catalogue)
{
    QSet<IndicatorId> ends;
    const auto add = [&](const QString &terms) {
        if (const Result<QList<IndicatorId>> read = readTerms(terms, catalogue))
            ends.unite(QSet<IndicatorId>(read->cbegin(), read->cend()));
    };
    for (const Rule &rule : catalogue.rules) {
        if (rule.kind == u"chain") {
            add(rule.left);
            add(rule.right.sliced(rule.right.startsWith(previousPrefix) ? previousPrefix.size() : 0));
        }
    }
    for (const Rule &rule : catalogue.rules) {
        const Indicator *total = rule.kind == u"sum" ? catalogue.indicator(rule.left) : nullptr;
        if (total && ends.contains(total->id))
            add(rule.right);
    }
    return ends;
}

} // namespace

CompiledRule compileChain(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (Result<void> words = expectWords(rule, u"="_s, u"windows touch"_s); !words)
        return words.error();
    if (!rule.right.startsWith(previousPrefix))
        return Error{QualityText::tr("its right side “%1” does not start with “%2”").arg(rule.right, previousPrefix)};
    const Result<QList<IndicatorId>> left = readTerms(rule.left, catalogue);
    if (!left)
        return left.error();
    if (left->size() != 1)
        return Error{QualityText::tr("its left side “%1” is not one indicator").arg(rule.left)};
    const Result<QList<IndicatorId>> before = readTerms(rule.right.sliced(previousPrefix.size()), catalogue);
    if (!before)
        return before.error();
    return std::shared_ptr<const QualityRule>(std::make_shared<ChainRule>(rule, severity, left->constFirst(), *before));
}

CompiledRule compileMonotone(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (Result<void> words = expectWords(rule, u">="_s, u"additive flows"_s); !words)
        return words.error();
    if (rule.right != u"previous cumulative of the same year")
        return Error{QualityText::tr("its right side “%1” is not known").arg(rule.right)};
    const QSet<IndicatorId> ends = countsAtPeriodEnds(catalogue);
    const auto grows = [&ends](const Indicator &indicator) {
        return (indicator.time == TimeKind::Flow || indicator.time == TimeKind::Carried) &&
               indicator.combine == u"sum" && !ends.contains(indicator.id);
    };
    const Result<QList<IndicatorId>> flows = readSubjects(rule, u"flow cumulative"_s, catalogue, grows);
    if (!flows)
        return flows.error();
    return std::shared_ptr<const QualityRule>(std::make_shared<MonotoneRule>(rule, severity, *flows));
}

} // namespace parboard
