#include "models/analysis/qualityrule.h"

#include <cmath>
#include <functional>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// left = right, or left <= right and the like.
struct Equation
{
    QList<IndicatorId> left;
    QList<IndicatorId> right;
    QString op;
    Agreement agreement;
    PartsOfTotals parts; ///< for terms on the right that a source gives by their parts only; none across sources

    [[nodiscard]] bool canHold(const Amount &a, const Amount &b) const
    {
        if (op == u"=")
            return canBeEqual(a, b);
        if (op == u"<=")
            return canBeAtMost(a, b);
        if (op == u">=")
            return canBeAtMost(b, a);
        return op == u"<" ? canBeBelow(a, b) : canBeBelow(b, a);
    }

    /// The sign between two sides for which it does not hold.
    [[nodiscard]] QString brokenSign() const
    {
        if (op == u"=")
            return u"≠"_s;
        if (op == u"<=")
            return u">"_s;
        if (op == u">=")
            return u"<"_s;
        return op == u"<" ? u"≥"_s : u"≤"_s;
    }
};

class EquationRule final : public QualityRule
{
public:
    EquationRule(const Rule &rule, Severity severity, Equation equation)
        : QualityRule(rule, severity), m_equation(std::move(equation))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return {m_equation.left.constFirst()}; }

    [[nodiscard]] QList<IndicatorId> inputs() const override
    {
        QList<IndicatorId> all = m_equation.left + m_equation.right;
        for (const IndicatorId term : m_equation.right) {
            const QList<QList<IndicatorId>> sums = m_equation.parts.value(term);
            for (const QList<IndicatorId> &sum : sums)
                all += sum;
        }
        return all;
    }

    [[nodiscard]] QList<CellKey> anchorsNear(const CellKey &edited, const UnitFigures & /*figures*/) const override
    {
        QList<CellKey> near;
        for (const auto &[scope, code] : scopeCodes) {
            const bool isRead = scope == edited.scope || (edited.scope == Scope::All && !m_equation.agreement.scope);
            if (isRead)
                near += {edited.unit, m_equation.left.constFirst(), scope, edited.period};
        }
        return near;
    }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const UnitFigures &figures = scene.figures;
        if (!m_equation.agreement.source) {
            judge(cell, scene, wholeIfLacking(cell, scene), findings);
            return;
        }
        const QList<Figure> claims = figures.evidence(cell);
        for (const Figure &claim : claims)
            judge(
                cell, scene, [&](const CellKey &term) { return figures.alike(term, claim); }, findings);
    }

private:
    /// The chosen claim, of the unit as a whole where the level has none and the rule does not ask for one level.
    [[nodiscard]] std::function<const Figure *(const CellKey &)> wholeIfLacking(const CellKey &cell,
                                                                                const RuleScene &scene) const
    {
        return [this, cell, &scene](CellKey term) {
            const Figure *claim = scene.figures.chosen(term);
            const bool isLeft = m_equation.left.contains(term.indicator);
            if (!claim && !isLeft && !m_equation.agreement.scope && cell.scope != Scope::All) {
                term.scope = Scope::All;
                claim = scene.figures.chosen(term);
            }
            return claim;
        };
    }

    template <typename Pick>
    void judge(const CellKey &cell, const RuleScene &scene, const Pick &pick, QList<Finding> &findings) const
    {
        const std::optional<Reckoned> left = scene.reckon(m_equation.left, cell, pick);
        const std::optional<Reckoned> right =
            left ? scene.reckonTotals(m_equation.right, cell, pick, m_equation.parts) : std::nullopt;
        if (!right || m_equation.canHold(left->amount, right->amount))
            return;
        const QList<Figure> all = left->figures + right->figures;
        if (windowsConflict(all))
            return;
        QString numbers =
            u"%1 %2 %3"_s.arg(scene.sum(left->figures), m_equation.brokenSign(), scene.sum(right->figures));
        if (left->isExact() && right->isExact()) {
            constexpr int mostDecimals = 6;
            const double gap = std::abs(left->value() - right->value());
            numbers +=
                u" ("_s + QualityText::tr("off by %1").arg(scene.number(gap, cell.indicator, mostDecimals)) + u')';
        }
        findings += finding(cell, scene, numbers, all);
    }

    Equation m_equation;
};

} // namespace

CompiledRule compileEquation(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (rule.left == u"rank" && rule.kind == u"order")
        return compileRank(rule, severity, catalogue);
    const QStringList operators =
        rule.kind == u"sum" ? QStringList{u"="_s} : QStringList{u"<="_s, u"<"_s, u">="_s, u">"_s};
    if (!operators.contains(rule.op))
        return Error{QualityText::tr("its operator is “%1”, not “%2”").arg(rule.op, operators.join(u", "_s))};
    const Result<QList<IndicatorId>> left = readTerms(rule.left, catalogue);
    if (!left)
        return left.error();
    const Result<QList<IndicatorId>> right = readTerms(rule.right, catalogue);
    if (!right)
        return right.error();
    Result<Agreement> agreement = readAgreement(rule);
    if (!agreement)
        return agreement.error();
    // Parts and a total of different sources or levels are no sum, whatever else the rule leaves open.
    agreement->source = agreement->source || rule.kind == u"sum";
    agreement->scope = agreement->scope || rule.kind == u"sum";
    const PartsOfTotals parts = agreement->source ? partsOfTotals(catalogue) : PartsOfTotals();
    return std::shared_ptr<const QualityRule>(
        std::make_shared<EquationRule>(rule, severity, Equation{*left, *right, rule.op, *agreement, parts}));
}

} // namespace parboard
