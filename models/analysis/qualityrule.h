#pragma once

#include "models/analysis/quality.h"
#include "models/core/numbertext.h"

#include <QCoreApplication>

#include <limits>
#include <optional>

/// What the kinds of quality rules share; for the files quality*.cpp only.
namespace parboard {

/// Translated texts of the findings.
struct QualityText
{
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

/// The numbers that a figure can mean: from low to high, the ends included unless open.
struct Amount
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false;
    bool highOpen = false;

    [[nodiscard]] Amount plus(const Amount &other) const;
};

/// What a figure with a number can mean: a qualifier opens it (to the indicator's own limits), an exact rate, score or
/// amount of money stands for all that rounds to it; counts and ranks are exact.
Amount amountOf(const Figure &figure, const Indicator &indicator);
/// Half of one unit of the last printed decimal: of rates and scores (never finer than the indicator's decimals), of
/// money (its trailing zeros, two digits kept); 0 for counts and ranks.
double halfUnit(double value, const Indicator &indicator);
bool canBeAtMost(const Amount &left, const Amount &right);
bool canBeBelow(const Amount &left, const Amount &right);
bool canBeEqual(const Amount &left, const Amount &right);

/// A sum of figures.
struct Reckoned
{
    Amount amount;
    QList<Figure> figures;

    [[nodiscard]] double value() const;
    [[nodiscard]] bool isExact() const;
};

/// Two of the figures state days of their data, and other ones.
bool windowsConflict(const QList<Figure> &figures);
bool sameWindow(const Figure &left, const Figure &right);

/// For a total the sums that make it up by the error rules of kind sum, in the order of the rules.
using PartsOfTotals = QHash<IndicatorId, QList<QList<IndicatorId>>>;
PartsOfTotals partsOfTotals(const Catalogue &catalogue);

/// The figures of a unit and everything that the rules need to judge and to word.
struct RuleScene
{
    const UnitFigures &figures;
    const Catalogue &catalogue;
    const QualityContext &context;

    [[nodiscard]] numbertext::Convention convention() const;
    /// "over 1.234,5" with % for rates.
    [[nodiscard]] QString number(const Figure &figure) const;
    /// A value of the measure of `indicator`, with at most `decimals` decimals.
    [[nodiscard]] QString number(double value, IndicatorId indicator, int decimals) const;
    /// "12.836 + 1.700"
    [[nodiscard]] QString sum(const QList<Figure> &figures) const;
    [[nodiscard]] Amount amount(const Figure &figure) const;
    /// The sum over `terms` of what `pick(cell)` gives in the period and at the level of `cell`; nothing if one lacks.
    template <typename Pick>
    [[nodiscard]] std::optional<Reckoned> reckon(const QList<IndicatorId> &terms, CellKey cell, const Pick &pick) const
    {
        Reckoned total{{0, 0}, {}};
        for (const IndicatorId term : terms) {
            cell.indicator = term;
            const Figure *figure = pick(cell);
            if (!figure || !figure->hasNumber())
                return std::nullopt;
            total.amount = total.amount.plus(amount(*figure));
            total.figures += *figure;
        }
        return total;
    }
    /// The same for terms of which one that nobody stated may be the sum of its own parts (resolved = on time + late).
    template <typename Pick>
    [[nodiscard]] std::optional<Reckoned> reckonTotals(const QList<IndicatorId> &terms, const CellKey &cell,
                                                       const Pick &pick, const PartsOfTotals &parts) const
    {
        Reckoned total{{0, 0}, {}};
        for (const IndicatorId term : terms) {
            std::optional<Reckoned> one = reckon({term}, cell, pick);
            const QList<QList<IndicatorId>> sums = parts.value(term);
            for (auto sum = sums.cbegin(); sum != sums.cend() && !one; ++sum)
                one = reckon(*sum, cell, pick);
            if (!one)
                return std::nullopt;
            total.amount = total.amount.plus(one->amount);
            total.figures += one->figures;
        }
        return total;
    }
};

/// A rule of the catalogue, made ready to judge.
class QualityRule
{
public:
    QualityRule(const Rule &rule, Severity severity) : m_rule(rule), m_severity(severity) {}
    virtual ~QualityRule() = default;
    QualityRule(const QualityRule &) = delete;
    QualityRule &operator=(const QualityRule &) = delete;

    /// Indicators in whose cells the findings are placed.
    [[nodiscard]] virtual QList<IndicatorId> anchors() const = 0;
    /// Indicators whose figures it reads.
    [[nodiscard]] virtual QList<IndicatorId> inputs() const { return anchors(); }
    /// Cells whose findings can change when `edited` does.
    [[nodiscard]] virtual QList<CellKey> anchorsNear(const CellKey &edited, const UnitFigures &figures) const;
    /// Adds what the rule says against the anchor `cell`.
    virtual void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const = 0;

protected:
    [[nodiscard]] Finding finding(const CellKey &cell, const RuleScene &scene, const QString &numbers,
                                  const QList<Figure> &figures) const;

private:
    Rule m_rule;
    Severity m_severity;
};

/// A rule, or the reason why it cannot be applied.
using CompiledRule = Result<std::shared_ptr<const QualityRule>>;

CompiledRule compileEquation(const Rule &rule, Severity severity, const Catalogue &catalogue); ///< sum, order
CompiledRule compileRatio(const Rule &rule, Severity severity, const Catalogue &catalogue);
CompiledRule compileChain(const Rule &rule, Severity severity, const Catalogue &catalogue);
CompiledRule compileMonotone(const Rule &rule, Severity severity, const Catalogue &catalogue);
CompiledRule compileOutlier(const Rule &rule, Severity severity, const Catalogue &catalogue);
CompiledRule compileRange(const Rule &rule, Severity severity, const Catalogue &catalogue);
CompiledRule compileRank(const Rule &rule, Severity severity, const Catalogue &catalogue);
CompiledRule compileDate(const Rule &rule, Severity severity, const Catalogue &catalogue);
CompiledRule compileText(const Rule &rule, Severity severity, const Catalogue &catalogue);

/// What must agree between the figures of a rule: its column applies, "same unit scope period source".
struct Agreement
{
    bool scope = false;
    bool source = false;
};

Result<Agreement> readAgreement(const Rule &rule);
/// The indicators of "a+b"; an error names the one that the catalogue lacks.
Result<QList<IndicatorId>> readTerms(const QString &text, const Catalogue &catalogue);
/// An error if `applies` or the operator is not one that the kind knows.
Result<void> expectWords(const Rule &rule, const QString &op, const QString &applies);
/// The indicator `rule.left`, or all that `suits` for "*"; an error if the code is unknown.
template <typename Suits>
Result<QList<IndicatorId>> readSubjects(const Rule &rule, const QString &all, const Catalogue &catalogue,
                                        const Suits &suits)
{
    if (rule.left != all)
        return readTerms(rule.left, catalogue);
    QList<IndicatorId> subjects;
    for (const Indicator &indicator : catalogue.indicators) {
        if (suits(indicator))
            subjects += indicator.id;
    }
    return subjects;
}

} // namespace parboard
